import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { dates, found, loadersOf, page, press, says, scene, sceneOf, settled, show as showCheckIns, waitFor, type CheckInPageOptions, type SceneOptions } from './check-ins.ts';
import { people } from './embedded.ts';
import { write } from './forms.ts';

interface Args {
  view: 'badge' | 'week' | 'month' | 'year';
  clock: string;
  heading: string;
  headingLevel: number;
  scheme: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Check-in',
  component: 'minga-check-in',
  argTypes: {
    view: { control: 'inline-radio', options: ['badge', 'week', 'month', 'year'] },
    clock: { control: 'select', options: ['2026-03-18T10:00:00Z', '2026-03-18T23:59:50Z', '2026-03-22T10:00:00Z', '2028-02-29T10:00:00Z', '2026-08-31T10:00:00Z'], description: 'The backend’s time.' },
    heading: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 2, max: 5 } },
    scheme: { control: 'text' },
  },
};
export default meta;

const show = showCheckIns<Args>;

/** Four months with a habit, a break and a row of twenty days. */
const months = dates('2025-11-20', '2026-03-17', ['2026-03-12']).filter((date, at) => date >= '2026-02-25' || (at % 7 < 4 && !/^2026-01|^2025-12-2/.test(date)));
const long: SceneOptions = { checked: { mia: months } };
const mia: CheckInPageOptions = { person: 'mia' };
const view = (name: string): CheckInPageOptions => ({ person: 'mia', checkIns: [{ view: name }] });

export const Default: Story = show(mia, scene(long));

/** The clock of the backend is one of the controls. */
export const Playground: Story = {
  args: { view: 'week', clock: '2026-03-18T10:00:00Z', heading: 'A ride a day', headingLevel: 3, scheme: 'auto' },
  loaders: loadersOf(scene(long)),
  render: ({ view: shape, clock, heading, headingLevel, scheme }, { loaded }) => {
    sceneOf(loaded).backend.setClock(clock);
    return page(sceneOf(loaded), { person: 'mia', checkIns: [{ view: shape, heading, 'heading-level': String(headingLevel), scheme }] });
  },
  play: ({ canvasElement }) => settled(canvasElement),
};

// --- views

export const Badge: Story = show(view('badge'), scene(long));
export const Week: Story = show(view('week'), scene(long), async (element) => {
  await expect((await found(element, '[part~=week]')).querySelectorAll('li').length).toBe(7);
});
export const Month: Story = show(view('month'), scene(long), element => says(element, 'March 2026'));
export const Year: Story = show(view('year'), scene(long), element => says(element, 'Checked in'));
export const LeapFebruary: Story = show(view('month'), scene({ now: '2028-02-29T10:00:00Z', checked: { mia: dates('2028-02-01', '2028-02-28', ['2028-02-12']) } }),
  element => says(element, 'Feb 29'));
/** August 2026 touches six weeks where weeks start on Monday. */
export const SixWeekMonth: Story = show({ person: 'mia', around: { lang: 'en-GB' }, checkIns: [{ view: 'month' }] },
  scene({ now: '2026-08-31T10:00:00Z', checked: { mia: dates('2026-08-10', '2026-08-30', ['2026-08-15', '2026-08-24']) } }),
  async (element) => {
    await says(element, 'August 2026');
    await expect(element.shadowRoot!.querySelectorAll('table.month tbody tr').length).toBe(6);
  });
/** By keys through the year: each day can be read. */
export const YearByKeyboard: Story = show(view('year'), scene(long), async (element) => {
  const cell = await found(element, 'table td[tabindex="0"]');
  cell.focus();
  await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
  await waitFor(() => { void expect(element.shadowRoot!.querySelector('.day-line')!.textContent).toMatch(/checked in|no check-in|rest/i); });
});

// --- what comes when it is wanted

export const Rules: Story = show(mia, scene({ ...long, program: { restWeekdays: [7] } }), async (element) => {
  await press(element, 'How it works');
  await says(element, 'The next seven days');
});
export const Badges: Story = show(mia, scene(long), async (element) => {
  await press(element, 'Badges');
  await says(element, 'Take it with you');
});
/** Off unless a member wants it; nobody else sees the figure. */
export const TimeSpent: Story = show(mia, scene({ ...long, then: ({ backend }) => backend.as(people.mia).checkIns.update!('daily', { time: true }) }),
  element => says(element, 'You alone see this.'));
export const Private: Story = show(mia, scene({ ...long, then: ({ backend }) => backend.as(people.mia).checkIns.update!('daily', { private: true }) }), async (element) => {
  await press(element, 'How it works');
  await says(element, 'Check in privately');
});

// --- meet-ups

const ahead = { startsAt: '2026-03-21T18:00:00Z', endsAt: '2026-03-21T20:00:00Z' };
export const EventsComing: Story = show(mia, scene({ ...long, meetUp: ahead }), async (element) => {
  await press(element, 'Meet-ups');
  await press(element, 'I am coming');
  await says(element, '1 person is coming');
});
const scanned: CheckInPageOptions = { person: 'mia', checkIns: [{ view: 'badge', code: 'signed' }] };
/** The link of a picture code leads to a page with the code in it. */
export const EventInside: Story = show(scanned, scene({ meetUp: {} }), element => says(element, 'You are in at Repair evening in the old tram shed'));
export const EventUsedBefore: Story = show(scanned, scene({
  meetUp: {}, then: ({ backend, code }) => backend.as(people.mia).events!.attend('daily', { code }, { key: 'story-attend' }),
}), element => says(element, 'Already used at'));
export const EventTooEarly: Story = show(scanned, scene({ meetUp: ahead }), element => says(element, 'This code does not work yet.'));
export const EventOver: Story = show(scanned, scene({ meetUp: { startsAt: '2026-03-17T18:00:00Z', endsAt: '2026-03-17T20:00:00Z' } }),
  element => says(element, 'This meet-up takes no more check-ins.'));
export const EventWrongCode: Story = show({ person: 'mia', checkIns: [{ view: 'badge', code: 'ABCD-1234' }] }, scene({ meetUp: {} }),
  element => says(element, 'This code is not known here.'));
/** The short code, typed as somebody read it out. */
export const EventByShortCode: Story = show(mia, scene({ meetUp: {} }), async (element, _canvas, { manual }) => {
  await press(element, 'Meet-ups');
  await write(element, 'Code of the meet-up', manual.toLowerCase().replace('-', ' '));
  await userEvent.keyboard('{Enter}');
  await says(element, 'You are in at Repair evening in the old tram shed');
});
export const EventSignInNeeded: Story = show({ checkIns: [{ view: 'badge', code: 'signed' }] }, scene({ config: { anonymous: false }, meetUp: {} }), element => says(element, 'Sign in to check in'));

const organiser: CheckInPageOptions = { person: 'moderator', checkIns: [{ view: 'organiser' }] };
export const Organiser: Story = show(organiser, scene({
  meetUp: {}, then: async ({ backend, code }) => {
    for (const person of ['mia', 'ben', 'lin'] as const) await backend.as(people[person]).events!.attend('daily', { code }, { key: `story-attend-${person}` });
  },
}), async (element) => {
  await press(element, 'Code and attendance');
  await found(element, 'svg path');
  await says(element, 'Mia Okafor');
});
export const OrganiserAnnounces: Story = show(organiser, scene(), async (element) => {
  await press(element, 'New meet-up');
  await press(element, 'Announce it');
  await says(element, 'Please give it a title.');
});
export const OrganiserForTheTeamOnly: Story = show({ person: 'mia', checkIns: [{ view: 'organiser' }] }, scene(), element => says(element, 'This page is for the team that organises meet-ups.'));

// --- where and how it is shown

const narrow = { style: 'inline-size: 280px' };
export const Narrow: Story = show({ ...mia, around: narrow }, scene(long));
export const NarrowMonth: Story = show({ ...view('month'), around: narrow }, scene(long));
export const NarrowYear: Story = show({ ...view('year'), around: narrow }, scene(long));
export const RightToLeft: Story = show({ ...view('month'), around: { dir: 'rtl' } }, scene(long));
export const RightToLeftYear: Story = show({ ...view('year'), around: { dir: 'rtl' } }, scene(long));
export const SimplifiedChinese: Story = {
  ...show({ person: 'lin', around: { lang: 'zh-CN' }, checkIns: [{ view: 'week' }, { view: 'month', heading: '我的三月' }] }, scene({ checked: { lin: months } }), async (element) => {
    await says(element, '今日话题：你最爱的春日路线');
    await press(element, '签到');
    await says(element, '已签到');
  }),
  name: 'zh-CN',
};
export const Dark: Story = show({ person: 'mia', around: { style: 'padding: 1rem; background: #111214; color: #e6e6e6' }, checkIns: [{ view: 'year', scheme: 'dark' }] }, scene(long));
export const Branded: Story = show({
  person: 'mia', provider: { 'accent': '#8a1c4a', 'radius': '2px', 'font': 'Georgia, serif', 'surface': '#fffaf3', 'text': '#2b1a12' }, checkIns: [{ view: 'year' }],
}, scene(long));
/** Two widgets on one page stay in step. */
export const TwoOnOnePage: Story = show({ person: 'mia', checkIns: [{ view: 'badge', heading: 'Here' }, { view: 'week', heading: 'And there' }] }, scene(long), async (element, canvas) => {
  await press(element, 'Check in');
  for (const each of canvas.querySelectorAll('minga-check-in')) {
    await waitFor(() => { void expect(each.shadowRoot!.querySelector('[part~=button]')!.textContent).toContain('Checked in'); });
  }
});
export const ByKeyboard: Story = show(mia, scene(long), async (element) => {
  const button = await found(element, '[part~=button]');
  button.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => { void expect(button.textContent).toContain('Checked in'); });
});

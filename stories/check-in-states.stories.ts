import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { people, signIn } from './embedded.ts';
import type { CommunityElement } from '../src/elements/community/community.ts';
import { checkInOf, dates, found, loadersOf, page, press, says, scene, sceneOf, settled, show, waitFor, type CheckInPageOptions } from './check-ins.ts';
import { isDrawn, withOwnParts } from './own-parts.ts';
import { failsByName, failures, problem, toldBy } from './refusals.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Check-in/States', component: 'minga-check-in' };
export default meta;

const mia: CheckInPageOptions = { person: 'mia' };
const days = { mia: dates('2026-03-05', '2026-03-17', ['2026-03-11']) };
const isMark = ({ method, url }: Request): boolean => method === 'POST' && url.endsWith('/check-ins');
const checkedIn = (element: Element) => waitFor(() => { void expect(element.shadowRoot!.querySelector('[part~=button]')!.textContent).toContain('Checked in'); });

// --- before there is anything to tap

export const Loading: Story = {
  ...show({ answer: request => (request.url.includes('/programs/') ? new Promise(() => undefined) : undefined) }),
  play: async ({ canvasElement }) => { await found(checkInOf(canvasElement), '[aria-busy=true]'); },
};
export const Failed: Story = show({ answer: request => (request.url.includes('/programs/') ? problem(503, 'unavailable') : undefined) }, scene(),
  element => says(element, 'The check-in could not be loaded'));
export const Offline: Story = show({ answer: () => Promise.reject(new TypeError('Failed to fetch')) }, scene(), element => says(element, 'Try again'));
/** Each failure of reading in its own words. */
export const FailedByCode: Story = show({ checkIns: failures.map((code) => ({ program: code, heading: code })), answer: failsByName }, scene(), async (_element, canvas) => {
  const told = await toldBy(canvas, 'minga-check-in');
  await expect(told.length).toBe(failures.length);
  await expect(new Set(told).size).toBeGreaterThan(5);
});
/** No program of this name: an empty place that says so. */
export const NoProgram: Story = show({ checkIns: [{ program: 'no-such' }] }, scene(), element => says(element, 'This check-in does not exist'));
/** The backend of this community has no check-ins. */
export const Unsupported: Story = {
  ...show({}),
  render: (_args, { loaded }) => {
    const box = page(sceneOf(loaded), {});
    const provider = box.querySelector<CommunityElement>('minga-community')!;
    provider.client = { ...provider.client!, checkIns: undefined };
    return box;
  },
};

// --- who may

export const SignedOut: Story = show({}, scene(), element => says(element, 'A ride a day'));
/** The tap is kept and goes on once the page has signed the person in. */
export const SignInNeeded: Story = {
  loaders: loadersOf(scene({ config: { anonymous: false } })),
  parameters: { controls: { disable: true } },
  render: (_args, { loaded }) => {
    const box = page(sceneOf(loaded), {});
    const door = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Sign in as Mia', hidden: true });
    box.addEventListener('minga-auth-required', (event) => {
      event.preventDefault();
      door.hidden = false;
    });
    door.addEventListener('click', () => {
      door.hidden = true;
      void signIn(sceneOf(loaded), box.querySelector<CommunityElement>('minga-community')!, 'mia');
    });
    box.prepend(door);
    return box;
  },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const element = checkInOf(canvasElement);
    await press(element, 'Check in');
    const door = canvasElement.querySelector('button')!;
    await waitFor(() => { void expect(door.hidden).toBe(false); });
    door.click();
    await checkedIn(element);
  },
};
export const SignInAsked: Story = show({}, scene({ config: { anonymous: false } }), async (element) => {
  await press(element, 'Check in');
  await says(element, 'Sign in to check in. Your tap is kept.');
});
/** Who is, or may well be, a minor checks in without a streak, a strip or ranks. */
export const Minor: Story = show(mia, scene({ config: { audience: 'likely-minors' }, checked: days }), async (element) => {
  await says(element, '12 check-ins');
  await expect(element.shadowRoot!.querySelector('[part~=week]')).toBeNull();
});

// --- today

export const FirstDay: Story = show({ person: 'newcomer' }, scene(), element => says(element, 'One tap a day'));
export const BeforeTheTap: Story = show(mia, scene({ checked: days }), element => says(element, 'days in a row'));
export const AfterTheTap: Story = show(mia, scene({ checked: days }), async (element) => {
  await press(element, 'Check in');
  await checkedIn(element);
  await found(element, '[part~=after] button');
  await says(element, '13 days in a row');
});
export const TakenBack: Story = show(mia, scene({ checked: days }), async (element) => {
  await press(element, 'Check in');
  await checkedIn(element);
  await press(element, 'Undo');
  await waitFor(() => { void expect(element.shadowRoot!.querySelector('[part~=button]')!.textContent).toContain('Check in'); });
  await says(element, 'Your check-in is taken back.');
});
/** The minutes for taking it back are over. */
export const CheckedEarlier: Story = show(mia, scene({ checked: { mia: [...days.mia, '2026-03-18'] } }), async (element) => {
  await checkedIn(element);
  await expect(element.shadowRoot!.querySelector('[part~=after] button')).toBeNull();
});
export const Milestone: Story = show(mia, scene({ checked: { mia: dates('2026-03-12', '2026-03-17') } }), async (element) => {
  await press(element, 'Check in');
  await says(element, '7 days in all');
});
export const NewBadge: Story = show(mia, scene({ checked: { mia: dates('2026-03-09', '2026-03-17') } }), async (element) => {
  await press(element, 'Check in');
  await says(element, 'New badge: Regular');
});
/** Nothing is lost: the total is the large figure. */
export const NewStart: Story = show(mia, scene({ program: { freezesPerMonth: 0 }, checked: { mia: dates('2026-02-10', '2026-03-08') } }), async (element) => {
  await says(element, 'New start.');
  await says(element, '27 check-ins so far');
});

// --- gentler ways

export const WeeklyGoal: Story = show(mia, scene({
  checked: { mia: dates('2026-03-02', '2026-03-17', ['2026-03-08', '2026-03-14', '2026-03-15']) },
  then: ({ backend }) => backend.as(people.mia).checkIns.update!('daily', { goal: 3 }),
}), element => says(element, 'of 3 days this week'));
export const GoalOffered: Story = show({ person: 'mia', checkIns: [{ goal: 'weekly:3' }] }, scene({ checked: days }), async (element) => {
  await press(element, 'Aim for 3 days a week instead');
  await says(element, 'of 3 days this week');
});
/** Sunday: the community rests, and whoever likes checks in. */
export const RestDay: Story = show(mia, scene({
  now: '2026-03-22T10:00:00Z', program: { restWeekdays: [7] }, checked: { mia: dates('2026-03-09', '2026-03-21', ['2026-03-15']) },
}), element => says(element, '12 days in a row'));
/** Yesterday was missed: one of the month's free days was used by itself. */
export const FreeRestDay: Story = show(mia, scene({ checked: { mia: dates('2026-03-05', '2026-03-16') } }), element => says(element, '1 rest day left'));
export const Away: Story = show(mia, scene({
  checked: days, then: ({ backend }) => backend.as(people.mia).checkIns.update!('daily', { awayUntil: '2026-03-24' }),
}), async (element) => {
  await says(element, 'Away until Tuesday, March 24');
  await found(element, '.offers button');
});
export const MakeUp: Story = show(mia, scene({
  program: { freezesPerMonth: 0, makeUp: { hours: 48, perMonth: 1 } }, checked: { mia: dates('2026-03-09', '2026-03-16') },
}), async (element) => {
  await press(element, 'Make up for Tuesday, March 17');
  await says(element, 'Tuesday, March 17 is made up for.');
});
/** It has to be earned by a contribution of the same day. */
export const MakeUpToEarn: Story = show(mia, scene({
  program: { freezesPerMonth: 0, makeUp: { hours: 48, perMonth: 1, earned: true } }, checked: { mia: dates('2026-03-09', '2026-03-16') },
}), element => says(element, 'can be made up once you have contributed today'));

// --- without a network, or refused

export const QueuedOffline: Story = show({ person: 'mia', answer: request => (isMark(request) ? Promise.reject(new TypeError('Failed to fetch')) : undefined) },
  scene({ checked: days }), async (element) => {
    await press(element, 'Check in');
    await says(element, 'Saved on this device');
  });
export const RefusedTooLate: Story = show({ person: 'mia', answer: request => (isMark(request) ? problem(422, 'too-late') : undefined) },
  scene({ checked: days }), async (element) => {
    await press(element, 'Check in');
    await says(element, 'arrived too long after that day to be counted');
  });
export const RefusedTooMany: Story = show({ person: 'mia', answer: request => (isMark(request) ? problem(429, 'rate-limited') : undefined) },
  scene({ checked: days }), async (element) => {
    await press(element, 'Check in');
    await says(element, 'was not taken');
  });

// --- days that are not like others

/** Three seconds before the day ends; the badge turns over by itself. */
export const Midnight: Story = {
  ...show(mia, scene({ now: '2026-03-18T23:59:57Z', checked: { mia: dates('2026-03-09', '2026-03-18') } }), async (element) => {
    await checkedIn(element);
    const today = () => element.shadowRoot!.querySelector('[part~=week] [aria-current=date] .sr')!.textContent;
    await expect(today()).toContain('Wednesday');
    await waitFor(() => { void expect(today()).toContain('Thursday, March 19: open'); });
    await expect(element.shadowRoot!.querySelector('[part~=button]')!.textContent).toContain('Check in');
  }),
  tags: ['!autodocs'],
};
/** In Berlin clocks go forward: the day has 23 hours. */
export const ShortDay: Story = show(mia, scene({ now: '2026-03-28T23:10:00Z', zone: 'Europe/Berlin', checked: { mia: dates('2026-03-20', '2026-03-28') } }),
  element => says(element, 'Your day ends in 23 hours'));
/** And back again: 25 hours. */
export const LongDay: Story = show(mia, scene({ now: '2026-10-24T22:10:00Z', zone: 'Europe/Berlin', checked: { mia: dates('2026-10-16', '2026-10-24') } }),
  element => says(element, 'Your day ends in 25 hours'));

// --- whatever is written, and whoever looks

const endless = 'Donaudampfschifffahrtsgesellschaftskapitänsmützen';
export const LongText: Story = show({ person: 'mia', checkIns: [{ heading: endless }], around: { style: 'inline-size: 22rem' } },
  scene({ checked: days, meetUp: { title: endless, place: endless } }), async (element) => {
    await press(element, 'Meet-ups');
    await says(element, 'Donaudampf');
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });
/** Twelve meet-ups ahead. */
export const ManyMeetUps: Story = show(mia, scene({
  then: async ({ backend }) => {
    for (let number = 1; number <= 12; number++) {
      const startsAt = new Date(Date.UTC(2026, 2, 18 + number, 18)).toISOString();
      const endsAt = new Date(Date.UTC(2026, 2, 18 + number, 20)).toISOString();
      await backend.as(people.moderator).events!.create!('daily', { title: `Ride ${number}`, place: 'The old bridge', startsAt, endsAt }, { key: `many-events-${number}` });
    }
  },
}), async (element) => {
  await press(element, 'Meet-ups');
  await says(element, 'Ride 1');
});

export const German: Story = { ...show(mia, scene({ checked: days }), element => says(element, 'Einchecken')), name: 'de', globals: { locale: 'de' } };
export const Arabic: Story = {
  ...show(mia, scene({ checked: days }), async (element) => {
    await says(element, 'تسجيل الحضور');
    const [first, second] = (await found(element, '[part~=week]')).querySelectorAll('li');
    await expect(first!.getBoundingClientRect().left).toBeGreaterThan(second!.getBoundingClientRect().left);
  }),
  globals: { locale: 'ar' },
};
/** Half as long again, with accents: what has no room for it shows here. */
export const Pseudo: Story = {
  ...show({ ...mia, around: { style: 'inline-size: 280px' } }, scene({ checked: days }), async (element) => { await expect(element.scrollWidth).toBeLessThanOrEqual(280); }),
  globals: { locale: 'en-XA' },
};
export const ForcedColours: Story = { ...show({ person: 'mia', checkIns: [{}, { view: 'year', heading: 'The year' }] }, scene({ checked: days })), tags: ['forced-colors'] };
export const HighContrast: Story = { ...show(mia, scene({ checked: days })), globals: { contrast: 'more' } };

/** A header, a footer, words for no check-in, and parts that the page's style sheet reaches. */
export const SlotsAndParts: Story = {
  ...show(mia, scene({ checked: days })),
  render: (_args, { loaded }) => withOwnParts(page(sceneOf(loaded), { person: 'mia', checkIns: [{}, { program: 'no-such' }], around: { class: 'own' } }), 'minga-check-in', {
    header: 'Rain or shine.', footer: 'Ask us anything at the workshop.', empty: 'We take a break in winter.',
  }, '.own minga-check-in::part(check-in) { border: 2px dashed; } .own minga-check-in::part(button) { border-radius: 0; }'),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const [first, none] = canvasElement.querySelectorAll('minga-check-in');
    await waitFor(() => { void expect(['header', 'footer'].every((slot) => isDrawn(first!, slot))).toBe(true); });
    await waitFor(() => { void expect(isDrawn(none!, 'empty')).toBe(true); });
    await expect(getComputedStyle(await found(first!, '[part~=button]')).borderTopLeftRadius).toBe('0px');
  },
};

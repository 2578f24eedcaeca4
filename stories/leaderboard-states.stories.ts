import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { CommunityElement } from '../src/elements/community/community.ts';
import { found, press, says, waitFor } from './check-ins.ts';
import { boardOf, page, pageClock, reading, sceneOf, settled, show, writing } from './leaderboards.ts';
import { isDrawn, withOwnParts } from './own-parts.ts';
import { failsByName, failures, problem, toldBy } from './refusals.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Leaderboard/States', component: 'minga-leaderboard', beforeEach: pageClock };
export default meta;

/** One's own row, and what the board says of it. */
const around = (as: string, ...texts: string[]): Story => show({ as, boards: [{ mode: 'around' }] }, reading(), async (element) => {
  await found(element, 'tr[aria-current=true]');
  for (const text of texts) await says(element, text);
});
const isPage = ({ url }: Request): boolean => /\/leaderboards\/[^/]+(\?|$)/.test(url);

// --- where one stands

export const FirstOfAll: Story = around('rider-1', '1st of 26');
export const Third: Story = around('rider-3', '3rd of 26', 'to 2nd');
export const Tenth: Story = around('rider-10', '10th of 26', 'to 9th');
export const Eleventh: Story = around('rider-11', '11th of 26', 'to 10th');
/** Up since yesterday: an arrow, a number and a word. */
export const Twelfth: Story = around('rider-12', '12th of 26', 'up');
/** No rank is told in the lower half unless it is asked for. */
export const LowerHalf: Story = around('rider-20', 'to the next place');
export const LowerHalfAskedFor: Story = show({ as: 'rider-20', boards: [{ mode: 'around' }] }, reading(), async (element) => {
  await press(element, 'Show my rank');
  await says(element, '20th of 26');
});
export const Last: Story = around('rider-26');
export const LastAskedFor: Story = show({ as: 'rider-26', boards: [{ mode: 'around' }] }, reading(), async (element) => {
  await press(element, 'Show my rank');
  await says(element, '26th of 26');
});
/** No points are no rank. */
export const Unranked: Story = show({ as: 'fresh', boards: [{ mode: 'around' }] }, reading(), element => says(element, 'No points yet'));
export const Alone: Story = show({ as: 'rider-1', boards: [{ mode: 'around' }] }, reading({ riders: 1 }), element => says(element, 'Ranks show from 5 people on'));
/** Only the hidden member sees the row. */
export const Hidden: Story = show({ as: 'shy', boards: [{ mode: 'around' }] }, reading(), async (element) => {
  await found(element, 'tr[aria-current=true]');
  await says(element, 'Only you see your row.');
});
/** Two share the tenth place, one of them below the first ten. */
export const TiedOverThePage: Story = show({ as: 'rider-11', boards: [{ mode: 'top' }] }, reading({ tied: true }), async (element) => {
  await says(element, 'Shared 10th of 26');
  await expect([...element.shadowRoot!.querySelectorAll('tbody [part~=rank]')].map(rank => rank.textContent?.trim()).filter(rank => rank === '10').length).toBe(2);
});
export const SharedRanks: Story = show({ as: 'rider-10', boards: [{ mode: 'around' }] }, reading({ tied: true }), element => says(element, 'Shared 10th of 26'));
export const DenseRanks: Story = show({ as: 'rider-12', boards: [{ mode: 'around' }] }, reading({ tied: true, board: { tie: 'dense' } }), element => says(element, '11th of 26'));
export const Reader: Story = show({ boards: [{ mode: 'around' }] }, reading(), element => says(element, 'Sign in to see where you stand'));

// --- when there is little to show

export const MinimumNotReached: Story = show({ boards: [{ mode: 'top' }] }, reading({ riders: 3 }), element => says(element, 'Ranks show from 5 people on'));
export const Empty: Story = show({ boards: [{ mode: 'top' }] }, reading({ riders: 0 }), element => says(element, 'Nobody is listed yet'));
/** Who is, or may well be, a minor sees what all reach together. */
export const Minor: Story = show({ as: 'rider-1' }, reading({ config: { audience: 'likely-minors' } }), element => says(element, 'Points and ranks are for adults here'));
export const NoSuchBoard: Story = show({ boards: [{ board: 'no-such' }] }, reading(), element => says(element, 'This leaderboard does not exist'));
export const Loading: Story = {
  ...show({ answer: request => (isPage(request) ? new Promise(() => undefined) : undefined) }),
  play: async ({ canvasElement }) => { await found(boardOf(canvasElement), '[aria-busy=true]'); },
};
export const Failed: Story = show({ answer: request => (isPage(request) ? problem(503, 'unavailable') : undefined) }, reading(), element => says(element, 'The leaderboard could not be loaded'));
export const Offline: Story = show({ answer: () => Promise.reject(new TypeError('Failed to fetch')) }, reading(), element => says(element, 'Try again'));
/** Each failure of reading in its own words. */
export const FailedByCode: Story = show({ boards: failures.map((code) => ({ board: code, heading: code })), answer: failsByName }, reading(), async (_element, canvas) => {
  const told = await toldBy(canvas, 'minga-leaderboard');
  await expect(told.length).toBe(failures.length);
  await expect(new Set(told).size).toBeGreaterThan(4);
});
/** What all see is there; where this person stands could not be asked. */
export const StandingFailed: Story = show({ as: 'rider-12', answer: request => (request.url.includes('/mine') ? problem(503, 'unavailable') : undefined) }, reading(),
  element => says(element, 'could not be loaded'));
export const Unsupported: Story = {
  ...show({}),
  render: (_args, { loaded }) => {
    const box = page(sceneOf(loaded), {});
    const provider = box.querySelector<CommunityElement>('minga-community')!;
    provider.client = { ...provider.client!, leaderboard: undefined };
    return box;
  },
};

// --- who sees me

export const ChoosingWhoSees: Story = show({ as: 'rider-12', boards: [{ mode: 'around' }] }, writing(), async (element) => {
  await press(element, 'Who sees me?');
  await press(element, 'Not at all');
  await says(element, 'Only you see your row.');
});
export const WhyNotOnIt: Story = show({ as: 'reader', boards: [{ mode: 'top' }] }, writing(), async (element) => {
  await press(element, 'Who sees me?');
  await says(element, 'You have not chosen to be listed.');
});
export const StaffAreNotListed: Story = show({ as: 'moderator', boards: [{ mode: 'top' }] }, writing(), async (element) => {
  await press(element, 'Who sees me?');
  await says(element, 'People who work for the brand, partners, moderators and test accounts are not listed.');
});
/** Names are text: no markup, no direction that reaches out of its row, no line as high as the page. */
export const HostileNames: Story = show({ boards: [{ mode: 'top' }] }, reading({
  riders: 7, names: [
    '<img src=x onerror=alert(1)>', '\u202egnirts desrever', 'שלום <b>עולם</b> 123', 'Donaudampfschifffahrtsgesellschaftskapitänsmütze', '👨‍👩‍👧‍👦👩🏽‍🚒🏴‍☠️', 'Z̸̢͝a̷l̴g̶o̵ ̸t̶e̷x̸t̴', '{{7*7}} ${alert(1)}',
  ],
}), async (element) => {
  await waitFor(() => { void expect(element.shadowRoot!.querySelectorAll('tbody tr').length).toBe(7); });
  await expect(element.shadowRoot!.querySelector('img')).toBeNull();
});

// --- whatever is written, and whoever looks

export const LongText: Story = show({ as: 'rider-1', boards: [{ mode: 'top', heading: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze '.repeat(3).trim() }], around: { style: 'inline-size: 22rem' } },
  reading({ riders: 7, names: Array.from({ length: 7 }, (_, at) => `${'Wolfeschlegelsteinhausen'.repeat(3)} the ${at + 1}th`) }), async (element) => {
    await says(element, 'Wolfeschlegel');
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });
/** Of many the first ten are shown. */
export const Many: Story = show({ as: 'rider-3', boards: [{ mode: 'top' }] }, reading({ riders: 58, names: Array.from({ length: 58 }, (_, at) => `Rider ${at + 1}`) }), async (element) => {
  await waitFor(() => { void expect(element.shadowRoot!.querySelectorAll('tbody tr').length).toBe(10); });
  await waitFor(() => { void expect(element.shadowRoot!.textContent).toMatch(/ of [45]\d/); });
});
/** Two boards of one page, each with its own view. */
export const TwoOnOnePage: Story = show({ as: 'rider-12', boards: [{ mode: 'around', heading: 'Around me' }, { mode: 'top', heading: 'The first' }] }, reading(), async (element, canvas) => {
  await says(element, '12th of 26');
  await waitFor(() => { void expect(boardOf(canvas, 1).shadowRoot!.querySelectorAll('tbody tr').length).toBeGreaterThan(9); });
});
export const ByKeyboard: Story = show({ as: 'rider-12', boards: [{ mode: 'around' }] }, reading(), async (element) => {
  const door = [...element.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.includes('How points work'))!;
  door.focus();
  await userEvent.keyboard('{Enter}');
  await says(element, 'Votes, likes, time spent');
});

export const German: Story = { ...show({ as: 'rider-12' }, reading(), element => says(element, 'So funktionieren Punkte')), name: 'de', globals: { locale: 'de' } };
export const Arabic: Story = {
  ...show({ as: 'rider-12', boards: [{ mode: 'top' }] }, reading(), async (element) => {
    await says(element, 'كيف تُحسب النقاط');
    const [rank, points] = [await found(element, 'tbody [part~=rank]'), await found(element, 'tbody [part~=points]')];
    await expect(rank.getBoundingClientRect().left).toBeGreaterThan(points.getBoundingClientRect().left);
  }),
  globals: { locale: 'ar' },
};
/** Half as long again, with accents: what has no room for it shows here. */
export const Pseudo: Story = {
  ...show({ as: 'rider-12', around: { style: 'inline-size: 280px' } }, reading(), async (element) => { await expect(element.scrollWidth).toBeLessThanOrEqual(280); }),
  globals: { locale: 'en-XA' },
};
export const ForcedColours: Story = { ...show({ as: 'rider-12', boards: [{ mode: 'around' }, { mode: 'top', variant: 'podium', heading: 'The first' }] }), tags: ['forced-colors'] };
export const HighContrast: Story = { ...show({ as: 'rider-12' }), globals: { contrast: 'more' } };

/** A header, a footer, words for an empty board, and parts that the page's style sheet reaches. */
export const SlotsAndParts: Story = {
  ...show({}, reading({ riders: 0 })),
  render: (_args, { loaded }) => withOwnParts(page(sceneOf(loaded), { boards: [{ mode: 'top' }], around: { class: 'own' } }), 'minga-leaderboard', {
    header: 'Since the club began.', footer: 'Whoever fixes a bike leads here.', empty: 'Be the first.',
  }, '.own minga-leaderboard::part(board) { border: 2px dashed; } .own minga-leaderboard::part(heading) { font-style: italic; }'),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const element = boardOf(canvasElement);
    await waitFor(() => { void expect(['header', 'footer', 'empty'].every((slot) => isDrawn(element, slot))).toBe(true); });
    await expect(getComputedStyle(await found(element, '[part~=board]')).borderTopStyle).toBe('dashed');
  },
};

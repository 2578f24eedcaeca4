import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { CommunityElement } from '../src/elements/community/community.ts';
import { found, press, problem, says, waitFor } from './check-ins.ts';
import { boardOf, page, pageClock, reading, sceneOf, show, writing } from './leaderboards.ts';

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

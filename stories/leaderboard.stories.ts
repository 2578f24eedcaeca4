import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/check-in/define.ts';
import { checkInOf, found, press, says, waitFor } from './check-ins.ts';
import { boardOf, loadersOf, page, pageClock, reading, sceneOf, settled, show as showBoards, writing, type BoardPageOptions } from './leaderboards.ts';

interface Args {
  mode: string;
  variant: 'full' | 'compact' | 'podium';
  rows: 'members' | 'teams';
  noRanks: boolean;
  as: string;
  heading: string;
  headingLevel: number;
  scheme: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Leaderboard',
  component: 'minga-leaderboard',
  beforeEach: pageClock,
  argTypes: {
    mode: { control: 'select', options: ['', 'goal', 'around', 'top', 'goal top', 'league', 'thanks'] },
    variant: { control: 'inline-radio', options: ['full', 'compact', 'podium'] },
    rows: { control: 'inline-radio', options: ['members', 'teams'] },
    as: { control: 'select', options: ['rider-1', 'rider-3', 'rider-10', 'rider-11', 'rider-12', 'rider-26', 'shy', 'fresh', 'reader', ''], description: 'Who is signed in.' },
    heading: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 2, max: 5 } },
    scheme: { control: 'text' },
  },
};
export default meta;

const show = showBoards<Args>;
const twelfth: BoardPageOptions = { as: 'rider-12' };
const rider = (...boards: Record<string, string>[]): BoardPageOptions => ({ as: 'rider-12', boards });

export const Default: Story = {
  ...show(twelfth, reading(), async (element) => {
    await says(element, '12th of 26');
    await says(element, 'ends in 4 days');
  }),
};

export const Playground: Story = {
  args: { mode: '', variant: 'full', rows: 'members', noRanks: false, as: 'rider-12', heading: '', headingLevel: 3, scheme: 'auto' },
  loaders: loadersOf(reading()),
  render: ({ mode, variant, rows, noRanks, as, heading, headingLevel, scheme }, { loaded }) => page(sceneOf(loaded), {
    as, boards: [{ variant, rows, scheme, 'heading-level': String(headingLevel), ...(mode && { mode }), ...(heading && { heading }), ...(noRanks && { 'no-ranks': '' }) }],
  }),
  play: ({ canvasElement }) => settled(canvasElement),
};

// --- modes

export const Goal: Story = show({ boards: [{ mode: 'goal' }] }, reading(), element => says(element, 'of 200 visits to events'));
export const GoalReached: Story = show({ boards: [{ mode: 'goal' }] }, reading({ board: { goal: { kind: 'event', target: 50, period: 'week' } } }), element => says(element, 'Reached together'));
export const AroundMe: Story = show(rider({ mode: 'around' }), reading(), async (element) => { await found(element, 'tr[aria-current=true]'); });
export const Top: Story = show(rider({ mode: 'top' }), reading(), async (element) => {
  await waitFor(() => { void expect(element.shadowRoot!.querySelectorAll('tbody tr').length).toBeGreaterThan(10); });
});
export const League: Story = show(rider({ mode: 'league' }), reading(), element => says(element, 'in the group'));
export const WallOfThanks: Story = show({ boards: [{ mode: 'thanks' }] }, reading(), element => says(element, 'No ranks here'));
export const Teams: Story = show({ boards: [{ rows: 'teams' }] }, reading(), element => says(element, 'Lisbon'));
/** Neither ranks nor points: what is reached together, and thanks. */
export const NoRanks: Story = show(rider({ 'no-ranks': '' }), reading(), element => says(element, 'visits to events'));

// --- variants

export const Compact: Story = show(rider({ variant: 'compact' }), reading());
export const Podium: Story = show(rider({ variant: 'podium', mode: 'top' }), reading(), async (element) => { await found(element, '[part~=podium]'); });

// --- periods

export const AllTime: Story = show(rider({ period: 'all' }), reading(), element => says(element, 'All time'));
export const PastThirtyDays: Story = show(rider({ period: 'rolling-30' }), reading(), element => says(element, 'Rolling:'));
export const Season: Story = show(rider({ period: 'lights' }), reading(), element => says(element, 'November lights'));
/** It is over, and can be read for ever. */
export const PastSeason: Story = show(rider({ period: 'autumn', mode: 'top' }), reading(), async (element) => {
  await says(element, 'Autumn leaves');
  await expect(element.shadowRoot!.textContent).not.toContain('ends in');
});
export const ChoosingAPeriod: Story = show(twelfth, reading(), async (element) => {
  await userEvent.selectOptions(await found(element, 'select.period'), 'autumn');
  await says(element, 'Oct');
});

// --- why, and how

export const WhyThisNumber: Story = show(rider({ mode: 'around' }), reading(), async (element) => {
  await userEvent.click(await found(element, 'tr[aria-current=true] button'));
  await says(element, 'Events attended');
});
export const HowPointsWork: Story = show(twelfth, reading(), async (element) => {
  await press(element, 'How points work');
  await says(element, 'Votes, likes, time spent');
});
/** A check-in moves the board's own row. */
export const WithCheckIn: Story = show({
  as: 'reader', boards: [{ mode: 'around' }],
  before: () => [Object.assign(document.createElement('minga-check-in'), { loading: 'eager' })],
}, writing(), async (element, canvas) => {
  await says(element, 'No points yet');
  await press(checkInOf(canvas), 'Check in');
  await waitFor(() => { void expect(boardOf(canvas).shadowRoot!.querySelector('tr[aria-current=true]')!.textContent).toMatch(/\b1\b/); });
});

// --- where and how it is shown

export const Narrow: Story = show({ ...rider({}, { mode: 'top', variant: 'podium', heading: 'The first ten' }, { rows: 'teams', heading: 'Cities' }), around: { style: 'inline-size: 280px' } }, reading());
export const RightToLeft: Story = show({ ...rider({}, { mode: 'top', variant: 'podium', heading: 'The first ten' }), around: { dir: 'rtl' } }, reading());
export const SimplifiedChinese: Story = {
  ...show({ ...rider({}, { mode: 'top', heading: '前十名' }), around: { lang: 'zh-CN' } }, reading(), element => says(element, '本周一起')),
  name: 'zh-CN',
};
export const Dark: Story = show({ ...rider({ scheme: 'dark' }), around: { style: 'padding: 1rem; background: #111214; color: #e6e6e6' } }, reading());
export const Branded: Story = show({ ...rider({}), provider: { 'accent': '#8a1c4a', 'radius': '2px', 'font': 'Georgia, serif', 'surface': '#fffaf3', 'text': '#2b1a12' } }, reading());

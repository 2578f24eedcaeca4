import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { declarationsOf } from '../.storybook/page.ts';
import type { CommunityElement } from '../src/elements/community/community.ts';
import { appearances } from '../src/theme/themes.ts';
import { scenesFor, settled, sheet, tiles, untilLeft, type Scenes, type Tile } from './sheets.ts';

type Story = StoryObj;

/** Every widget in its key states on one brand's page: the sheet to look at while a theme is made. */
const meta: Meta = {
  title: 'Contact sheet',
  tags: ['!autodocs'],
  beforeEach: untilLeft,
  // one page never has the same widget so often under the same heading
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};
export default meta;

const scenesOf = (loaded: Record<string, unknown>): Scenes => loaded as unknown as Scenes;
const show = (shown: readonly Tile[]): Story => ({
  loaders: [scenesFor(shown) as unknown as () => Promise<Record<string, unknown>>],
  parameters: { controls: { disable: true } },
  render: (_args, { loaded }) => sheet(scenesOf(loaded), shown),
  play: ({ canvasElement }) => settled(canvasElement),
});

const { ideas, forms, checkIns, leaderboards } = tiles;
const key = [ideas[0]!, forms[0]!, checkIns[0]!, leaderboards[0]!, forms[1]!, checkIns[2]!, leaderboards[1]!, ideas[2]!, forms[4]!];

/** All widgets, by the toolbar's theme and scheme. Its tiles are those of the sheets below. */
export const Default: Story = show(key);

export const IdeaBoard: Story = show(ideas);
export const FeedbackForm: Story = show(forms);
export const CheckIn: Story = show(checkIns);
export const Leaderboard: Story = show(leaderboards);

export const Paper: Story = { ...show(key), globals: { theme: 'paper' } };
export const Ink: Story = { ...show(key), globals: { theme: 'ink' } };
export const Candy: Story = { ...show(key), globals: { theme: 'candy' } };
export const Mono: Story = { ...show(key), globals: { theme: 'mono' } };
export const HighContrast: Story = { ...show(key), globals: { theme: 'high-contrast' } };
export const Festive: Story = { ...show(key), globals: { theme: 'festive' } };
/** Everything from the page around: its font, its colours, its links. */
export const Host: Story = { ...show(key), globals: { theme: 'host', host: 'serif-magazine' }, tags: ['light'] };

/** How a widget stands on its page, whatever its theme. */
export const Appearances: Story = {
  ...show(checkIns.slice(0, 1)),
  render: (_args, { loaded }) => sheet(scenesOf(loaded), appearances.map(({ title, values }) => ({
    title, of: 'checkIns', make: (given) => {
      const box = checkIns[0]!.make(given);
      const provider = box.querySelector<CommunityElement>('minga-community')!;
      provider.style.cssText += declarationsOf(values);
      return box;
    },
  }))),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(canvasElement.querySelectorAll('minga-check-in').length).toBe(appearances.length);
  },
};

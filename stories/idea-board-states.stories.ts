import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { page, reading, writing } from './embedded.ts';
import { boardOf, found, loadersOf, says, sceneOf, settled, show, voteFor, waitFor } from './ideas.ts';
import { isDrawn, withOwnParts } from './own-parts.ts';
import { failsByName, failures, toldBy } from './refusals.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Idea board/States', component: 'minga-idea-board' };
export default meta;

/** Each failure of reading in its own words. */
export const FailedByCode: Story = show({ boards: failures.map((code) => ({ board: code, heading: code })), answer: failsByName }, reading, async (canvas) => {
  const told = await toldBy(canvas, 'minga-idea-board');
  await expect(told.length).toBe(failures.length);
  await expect(new Set(told).size).toBeGreaterThan(5);
});

export const German: Story = {
  ...show({ person: 'mia' }, reading, async (canvas) => {
    await says(canvas, 'Vorschlagen');
    await says(canvas, 'Wie wird Kestrel noch besser?');
  }),
  name: 'de', globals: { locale: 'de' },
};
export const Arabic: Story = {
  ...show({ person: 'mia' }, reading, async (canvas) => {
    await says(canvas, 'اقتراح فكرة');
    const [vote, title] = [await found(canvas, '[part~=vote]'), await found(canvas, '[part~=title]')];
    await expect(vote.getBoundingClientRect().left).toBeGreaterThan(title.getBoundingClientRect().right);
  }),
  globals: { locale: 'ar' },
};
/** Half as long again, with accents: what has no room for it shows here. */
export const Pseudo: Story = {
  ...show({ around: { style: 'inline-size: 280px' } }, reading, async (canvas) => { await expect(boardOf(canvas).scrollWidth).toBeLessThanOrEqual(280); }),
  globals: { locale: 'en-XA' },
};
/** The page alone is dark; the board follows it. */
export const DarkPage: Story = {
  ...show({ person: 'mia' }, reading, async (canvas) => {
    const { color } = getComputedStyle(await found(canvas, '[part~=title]'));
    await expect(Math.min(...color.match(/[\d.]+/g)!.slice(0, 3).map(Number))).toBeGreaterThan(color.startsWith('rgb') ? 150 : 0.5);
  }),
  globals: { scheme: 'dark' },
};
export const ForcedColours: Story = { ...show({ person: 'mia' }), tags: ['forced-colors'] };
export const HighContrast: Story = { ...show({ person: 'mia' }), globals: { contrast: 'more' } };

const css = `
  .own minga-idea-board::part(board) { border: 2px dashed; }
  .own minga-idea-board::part(vote) { border-radius: 50%; }
  .own minga-idea-board::part(title) { text-decoration: underline; }`;
/** A header, a footer, words of an empty list, and parts that the page's style sheet reaches. */
export const SlotsAndParts: Story = {
  ...show(),
  loaders: loadersOf(reading),
  render: (_args, { loaded }) => withOwnParts(page(sceneOf(loaded), { boards: [{}, { board: 'empty', heading: 'Nothing here yet' }], around: { class: 'own' } }), 'minga-idea-board', {
    header: 'Our workshop reads this every Monday.', footer: 'Be kind. We are.', empty: 'No wish so far: what is yours?',
  }, css),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const [first, empty] = canvasElement.querySelectorAll('minga-idea-board');
    await waitFor(() => { void expect(['header', 'footer'].every((slot) => isDrawn(first!, slot))).toBe(true); });
    await waitFor(() => { void expect(isDrawn(empty!, 'empty')).toBe(true); });
    await expect(getComputedStyle(await found(canvasElement, '[part~=vote]')).borderTopLeftRadius).toBe('50%');
  },
};

export const VoteByPointer: Story = show({ person: 'newcomer' }, writing(), async (canvas, { backend }) => {
  const button = await voteFor(canvas, backend.ids.gears);
  await userEvent.click(button);
  await waitFor(() => { void expect(button.getAttribute('aria-pressed')).toBe('true'); });
  await says(canvas, 'You voted for Which gear');
});

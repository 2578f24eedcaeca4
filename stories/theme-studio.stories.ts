import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/theme-studio/define.ts';
import type { ThemeStudioElement } from '../src/elements/theme-studio/theme-studio.ts';
import { inItsLanguage, set } from './embedded.ts';
import { scenesFor, settled, sheet, tiles, untilLeft, type Scenes } from './sheets.ts';
import { waitFor } from './ideas.ts';

interface Args {
  for: string;
  scheme: string;
}
type Story = StoryObj<Args>;

/** The live editor of the design tokens, beside the widgets that it changes. */
const meta: Meta<Args> = {
  title: 'Theme studio',
  component: 'minga-theme-studio',
  // what it sets holds for a whole page, so that each story needs one of its own
  tags: ['!autodocs'],
  beforeEach: untilLeft,
  argTypes: { for: { control: 'text' }, scheme: { control: 'text' } },
};
export default meta;

const shown = [tiles.ideas[0]!, tiles.forms[0]!, tiles.checkIns[0]!, tiles.leaderboards[0]!];
const studioOf = (canvas: Element): ThemeStudioElement => canvas.querySelector('minga-theme-studio')!;

/** The last studio, and of which story: the toolbar draws a story anew, and nobody's work is to go with that. */
let last: { story: string; studio: ThemeStudioElement } | undefined;

/** The studio beside the four widgets. */
function beside(story: string, given: Scenes, attributes: Record<string, string> = {}): HTMLElement {
  if (last?.story !== story) last = { story, studio: document.createElement('minga-theme-studio') };
  const { studio } = last;
  set(studio, attributes);
  const page = document.createElement('div');
  Object.assign(page.style, { display: 'grid', gap: '1.5rem', alignItems: 'start', gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))' });
  page.append(studio, sheet(given, shown));
  return page;
}

const found = <E extends Element>(canvas: Element, selector: string): Promise<E> => waitFor(() => {
  const element = studioOf(canvas).shadowRoot?.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
});
const says = (canvas: Element, text: string): Promise<void> => waitFor(() => { void expect(studioOf(canvas).shadowRoot!.querySelector('.root')!.textContent.replace(/\s+/g, ' ')).toContain(text); });
const field = (canvas: Element, name: string) => found<HTMLInputElement>(canvas, `#${CSS.escape(`token--minga-${name}`)}`);
const open = async (canvas: Element, part: string): Promise<void> => { await userEvent.click(await found(canvas, `#tab-${part}`)); };
const write = async (canvas: Element, name: string, text: string): Promise<void> => {
  const input = await field(canvas, name);
  await userEvent.type(input, text, { initialSelectionStart: 0, initialSelectionEnd: input.value.length });
};
/** What moves is over, so that colours are judged as they stay. */
const still = (canvas: Element) => Promise.all(studioOf(canvas).shadowRoot!.getAnimations().map(({ finished }) => finished.catch(() => undefined)));

const show = (attributes: Record<string, string> = {}, play: (canvas: HTMLElement) => Promise<unknown> = () => Promise.resolve()): Story => ({
  loaders: [scenesFor(shown) as unknown as () => Promise<Record<string, unknown>>],
  parameters: { controls: { disable: true } },
  render: (_args, { id, loaded }) => beside(id, loaded as unknown as Scenes, attributes),
  play: async (context) => {
    const { canvasElement } = context;
    await settled(canvasElement);
    await found(canvasElement, '[role=tabpanel]');
    if (inItsLanguage(context)) await play(canvasElement);
    await still(canvasElement);
  },
});

export const Default: Story = show();

export const Playground: Story = {
  ...show(),
  args: { for: ':root', scheme: 'auto' },
  parameters: { controls: { disable: false } },
  render: ({ for: selector, scheme }, { id, loaded }) => beside(id, loaded as unknown as Scenes, { for: selector, scheme }),
};

export const Narrow: Story = { ...show(), globals: { width: '360' } };
export const Dark: Story = { ...show(), globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...show({}, async (canvas) => { await open(canvas, 'contrast'); }), globals: { locale: 'ar' } };

/** All tokens, with where each value comes from. */
export const AllTokens: Story = show({}, async (canvas) => {
  await write(canvas, 'accent', '#5b3df5');
  await open(canvas, 'tokens');
  await says(canvas, 'derived');
});

/** What a design program exports: what fits is taken over, the rest is listed. */
export const ImportWithUnmapped: Story = { tags: ['light'], ...show({}, async (canvas) => {
  await open(canvas, 'import');
  const area = await found<HTMLTextAreaElement>(canvas, '#import');
  area.value = JSON.stringify({
    brand: { $type: 'color', primary: { $value: '#7a2e8e' }, secondary: { $value: '#f4b400' } },
    radius: { $type: 'dimension', $value: { value: 20, unit: 'px' } },
    easing: { $type: 'cubicBezier', $value: [0.2, 0, 0, 1] },
    focus: { $type: 'color', $value: '{brand.tertiary}' },
  }, null, 2);
  area.dispatchEvent(new Event('input'));
  const [button] = [...studioOf(canvas).shadowRoot!.querySelectorAll<HTMLButtonElement>('[role=tabpanel] .button')];
  await userEvent.click(button!);
  await says(canvas, '2 tokens are set.');
  await says(canvas, '3 things have no place here:');
  await waitFor(() => { void expect(document.documentElement.style.getPropertyValue('--minga-radius')).toBe('20px'); });
}) };

/** Colours that cannot be read well, and the nearest that can. */
export const ContrastWithFails: Story = {
  ...show({ for: '.nothing-here' }, async (canvas) => {
    await write(canvas, 'text', '#9a9a9a');
    await open(canvas, 'contrast');
    await found(canvas, '.fails');
  }),
};

export const Changes: Story = show({}, async (canvas) => {
  await write(canvas, 'accent', '#5b3df5');
  await open(canvas, 'changes');
  await says(canvas, '--minga-accent');
});

export const Export: Story = show({}, async (canvas) => {
  await write(canvas, 'accent', '#5b3df5');
  await open(canvas, 'export');
  await waitFor(() => { void expect(studioOf(canvas).shadowRoot!.querySelector<HTMLTextAreaElement>('#export')!.value).toContain('--minga-accent: light-dark(#5b3df5'); });
});

export const RefusedValue: Story = show({}, async (canvas) => {
  await write(canvas, 'accent', 'blurple');
  await says(canvas, 'CSS does not take this here');
});

/** Through the parts by arrows, a value, and back by Ctrl+Z. */
export const Keyboard: Story = show({}, async (canvas) => {
  (await found<HTMLElement>(canvas, '#tab-knobs')).focus();
  await userEvent.keyboard('{ArrowRight}');
  await found(canvas, '#tab-tokens[aria-selected=true]');
  await userEvent.keyboard('{ArrowLeft}');
  await found(canvas, '#tab-knobs[aria-selected=true]');
  await write(canvas, 'radius', '28px');
  await waitFor(() => { void expect(document.documentElement.style.getPropertyValue('--minga-radius')).toBe('28px'); });
  await userEvent.keyboard('{Control>}z{/Control}');
  await waitFor(() => { void expect(document.documentElement.style.getPropertyValue('--minga-radius')).not.toBe('28px'); });
});

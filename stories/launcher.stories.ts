import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { control } from '../test/elements/idea-board-page.ts';
import { inItsLanguage } from './embedded.ts';
import { article, asking, formOf, loadersOf, page, press, sceneOf, sheetOf, show as showForms, waitFor, type FormPageOptions } from './forms.ts';

interface Args {
  label: string;
  position: 'start' | 'end';
  scheme: string;
}
type Story = StoryObj<Args>;

// it floats over the window, so that it has no place among others in the documentation
const meta: Meta<Args> = {
  title: 'Launcher',
  component: 'minga-launcher',
  tags: ['!autodocs'],
  argTypes: { label: { control: 'text' }, position: { control: 'inline-radio', options: ['start', 'end'] }, scheme: { control: 'text' } },
};
export default meta;

const launcher = (attributes: Record<string, string> = {}) => (): HTMLElement[] => {
  const element = document.createElement('minga-launcher');
  for (const [name, value] of Object.entries({ for: 'launched', ...attributes })) element.setAttribute(name, value);
  return [element];
};
const options = (attributes: Record<string, string> = {}, more: Partial<FormPageOptions> = {}): FormPageOptions =>
  ({ forms: [{ id: 'launched', form: 'bug', shape: 'dialog' }], before: article, after: launcher(attributes), ...more });
const launcherOf = (canvas: Element) => canvas.querySelector('minga-launcher')!;
const buttonOf = (canvas: Element): Promise<HTMLButtonElement> => waitFor(() => {
  const button = launcherOf(canvas).shadowRoot!.querySelector<HTMLButtonElement>('[part~=button]');
  if (!button) throw new Error('There is no button yet');
  return button;
});
/** Resolves once there is a button, the launcher's own or the page's. */
const buttonOr = (canvas: Element) => (launcherOf(canvas).hasAttribute('selector') ? Promise.resolve() : buttonOf(canvas));
/** It says this at rest. */
const says = (words: string) => async (_form: HTMLElement, canvas: HTMLElement): Promise<void> => {
  const button = await buttonOf(canvas);
  await waitFor(() => { void expect(button.textContent).toContain(words); });
};
/** A launcher over an article; its form shows nothing before it is opened. */
const show = (given: FormPageOptions, play: (form: HTMLElement, canvas: HTMLElement) => Promise<unknown> = () => Promise.resolve()): Story => ({
  ...showForms<Args>(given),
  play: async (context) => {
    await buttonOr(context.canvasElement);
    if (inItsLanguage(context)) await play(formOf(context.canvasElement), context.canvasElement);
  },
});

export const Default: Story = show(options(), says('Feedback'));

export const Playground: Story = {
  args: { label: 'Tell us', position: 'end', scheme: 'auto' },
  loaders: loadersOf(asking),
  render: ({ label, position, scheme }, { loaded }) => page(sceneOf(loaded), options({ position, scheme, ...(label && { label }) })),
  play: async ({ canvasElement }) => { await buttonOf(canvasElement); },
};

export const OpenedByPointer: Story = show(options(), async (_form, canvas) => {
  await press(canvas, 'Feedback');
  await sheetOf(canvas);
});
/** Enter opens, Escape closes, and the focus is where it was. */
export const OpenedByKeyboard: Story = show(options(), async (_form, canvas) => {
  const button = await buttonOf(canvas);
  button.focus();
  await userEvent.keyboard('{Enter}');
  await sheetOf(canvas);
  const dialog = formOf(canvas).shadowRoot!.querySelector('dialog')!;
  // keys that a script sends never reach the browser's own cancelling
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  dialog.close();
  await waitFor(() => { void expect(launcherOf(canvas).shadowRoot!.activeElement).toBe(button); });
});
/** At the other side, with words of the brand's. */
export const AtTheStart: Story = show(options({ position: 'start', label: 'Tell us' }), async (_form, canvas) => {
  const button = await buttonOf(canvas);
  await expect(button.textContent).toContain('Tell us');
  await waitFor(() => { void expect(button.getBoundingClientRect().left).toBeLessThan(innerWidth / 2 - button.offsetWidth / 2); });
});
/** The page's own button opens the form: nothing floats. */
export const OwnButton: Story = show(options({ selector: '.write' }, { before: `${article}<p><button class="write" type="button">Something wrong?</button></p>` }), async (_form, canvas) => {
  const own = canvas.querySelector<HTMLButtonElement>('.write')!;
  await waitFor(() => { void expect(own.getAttribute('aria-haspopup')).toBe('dialog'); });
  await userEvent.click(own);
  await sheetOf(canvas);
});

export const RightToLeft: Story = {
  ...show(options(), async (_form, canvas) => {
    const button = await buttonOf(canvas);
    await waitFor(() => { void expect(button.textContent).toContain('ملاحظات'); });
    await waitFor(() => { void expect(button.getBoundingClientRect().right).toBeLessThan(innerWidth / 2 + button.offsetWidth / 2); });
  }),
  globals: { locale: 'ar' },
};
export const SimplifiedChinese: Story = { ...show(options(), async (_form, canvas) => { await control(canvas, '意见反馈'); }), name: 'zh-CN', globals: { locale: 'zh-CN' } };
export const German: Story = { ...show(options(), says('Feedback')), name: 'de', globals: { locale: 'de' } };
export const Dark: Story = { ...show(options(), says('Feedback')), globals: { scheme: 'dark' } };
export const ForcedColours: Story = { ...show(options(), says('Feedback')), tags: ['forced-colors'] };
export const Branded: Story = show(options({}, { provider: { accent: '#8a1c4a', radius: '2px', font: 'Georgia, serif' } }), async (_form, canvas) => {
  await expect(getComputedStyle(await buttonOf(canvas)).backgroundColor).toBe('rgb(138, 28, 74)');
});
/** What floats is of the page's own look by its part. */
export const Parts: Story = {
  ...show(options()),
  render: (_args, { loaded }) => {
    const box = page(sceneOf(loaded), options());
    box.prepend(Object.assign(document.createElement('style'), { textContent: 'minga-launcher::part(button) { border-radius: 0; }' }));
    return box;
  },
  play: async ({ canvasElement }) => { await expect(getComputedStyle(await buttonOf(canvasElement)).borderTopLeftRadius).toBe('0px'); },
};

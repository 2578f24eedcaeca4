// What stories of the feedback form stand on: the reference backend in the page with the forms of the tests.
import '../src/elements/feedback-form/define.ts';
import '../src/elements/launcher/define.ts';
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor as waitForASecond } from 'storybook/test';
import type { FormDefinition } from '../src/index.ts';
import type { FeedbackFormElement } from '../src/elements/feedback-form/feedback-form.ts';
import { control } from '../test/elements/idea-board-page.ts';
import { createFormsClient, type FormsClient, type FormsFill } from '../test/support/forms.ts';
import { inItsLanguage, provide, set, type Attributes, type PageOptions } from './embedded.ts';

export interface Scene {
  backend: FormsClient;
}
export type Load = () => Promise<Scene>;

let shared: Promise<FormsClient> | undefined;
/** What earlier stories left in this browser is gone. */
export function forget(): void {
  for (const storage of [localStorage, sessionStorage]) for (const key of Object.keys(storage)) if (key.startsWith('minga:')) storage.removeItem(key);
}

/** All stories share one backend, except those which need something in it. */
export const asking: Load = async () => {
  forget();
  return { backend: await (shared ??= createFormsClient()) };
};
export const filled = (fill: FormsFill): Load => async () => {
  forget();
  return { backend: await createFormsClient(fill) };
};

export interface FormPageOptions extends Omit<PageOptions, 'boards'> {
  /** Attributes of each form on the page; `definition` is a property. */
  forms: (Attributes & { definition?: never } | { definition: FormDefinition })[];
  /** What else stands before the forms and after them. */
  before?: string;
  after?: () => HTMLElement[];
}

/** A part of a brand's page with forms on it. */
export function page(scene: Scene, { forms, before, after, ...options }: FormPageOptions): HTMLElement {
  const box = provide(scene, options, [...forms.map(({ definition, ...attributes }) => {
    const element = document.createElement('minga-feedback-form');
    set(element, { loading: 'eager', ...attributes });
    if (definition) element.definition = definition;
    element.style.display = 'block';
    element.style.marginBlockEnd = '1rem';
    return element;
  }), ...after?.() ?? []]);
  if (before) box.insertAdjacentHTML('afterbegin', before);
  return box;
}

/** What a form stands below on a page, or is opened over. */
export const article = `
  <h2>Changing the belt</h2>
  <p>A belt lasts about eleven thousand kilometres. You hear it before you see it: a dry tick, once a turn.</p>`;

/** The same page for readers of English and of Chinese, side by side. */
export function bilingual(scene: Scene, options: FormPageOptions): HTMLElement {
  const both = document.createElement('div');
  both.style.cssText = 'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1rem; align-items: start';
  both.append(...['en', 'zh-CN'].map(lang => page(scene, { ...options, around: { lang } })));
  return both;
}

/** Machines that check stories are busy ones. */
export const waitFor = <T>(look: () => T | Promise<T>): Promise<T> => waitForASecond(look, { timeout: 15_000 });

export const formOf = (canvas: Element, at = 0): FeedbackFormElement => canvas.querySelectorAll('minga-feedback-form')[at]!;

/** Something in a form, once it is there. */
export const found = <E extends HTMLElement>(form: Element, selector: string): Promise<E> => waitFor(() => {
  const element = form.shadowRoot!.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
});

/** Resolves once all forms show their questions or why there are none. */
export async function settled(canvas: Element): Promise<void> {
  for (const form of canvas.querySelectorAll('minga-feedback-form')) {
    await waitFor(() => { void expect(form.shadowRoot!.querySelector('.question, .statement, .state, .thanks, .sent-list, .edge-tab, dialog')).not.toBeNull(); });
    await waitFor(() => { void expect(form.shadowRoot!.querySelector('.skeleton, [aria-busy=true]:not(button)')).toBeNull(); });
  }
}

/** The sheet that the first form has opened, with its questions, once it stands still. */
export async function sheetOf(canvas: Element): Promise<void> {
  const form = formOf(canvas);
  await found(form, '.questions');
  await Promise.all((await found(form, 'dialog:modal')).getAnimations().map(({ finished }) => finished));
}

/** Presses what has this name. */
export const press = async (form: Element, name: string): Promise<void> => userEvent.click(await control(form, name));
/** Writes into the field of this name. */
export const write = async (form: Element, name: string, text: string): Promise<void> => userEvent.type(await control(form, name), text);
export const received = (form: Element): Promise<HTMLElement> => found(form, '[part~=receipt]');
/** Whether the form now says these words. */
export const shows = (form: Element, text: string): Promise<void> => waitFor(() => { void expect(form.shadowRoot!.querySelector('.root')!.textContent.replace(/\s+/g, ' ')).toContain(text); });

export const sceneOf = (loaded: Record<string, unknown>): Scene => loaded as unknown as Scene;
export const loadersOf = (load: Load): (() => Promise<Record<string, unknown>>)[] => [load as unknown as () => Promise<Record<string, unknown>>];

/** A story of one page; `play` is given its first form once all show something. */
export const show = <Args>(
  options: FormPageOptions, play: (form: HTMLElement, canvas: HTMLElement) => Promise<unknown> = () => Promise.resolve(), load: Load = asking,
): StoryObj<Args> => ({
  loaders: loadersOf(load),
  parameters: { controls: { disable: true } },
  render: (_args, { loaded }) => page(sceneOf(loaded), options),
  play: async (context) => {
    const { canvasElement } = context;
    await settled(canvasElement);
    if (inItsLanguage(context)) await play(formOf(canvasElement), canvasElement);
  },
});

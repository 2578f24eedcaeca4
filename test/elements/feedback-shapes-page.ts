// A brand's page with feedback forms that open in a dialog, and what is done with them.
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import { seedConfig } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { cleanPage, startBackend, type Backend } from './idea-board-page.ts';

const ids = Array.from({ length: 60 }, (_, at) => `form-${at}`);
let used = 0;

/** A backend with many forms that ask the same. */
export const startForms = (): Promise<Backend> =>
  startBackend({ config: { ...seedConfig, forms: ids.map(id => ({ preset: 'contact' as const, id })) } });

/** A form that no other test has opened: what a page remembers of a form lasts as long as the page. */
export const freshForm = (): string => ids[used++]!;

/** A form under a provider; it need not be shown. */
export async function addForm(parent: Element, attributes: Record<string, string>): Promise<FeedbackFormElement> {
  const form = document.createElement('minga-feedback-form');
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  parent.append(form);
  await form.updateComplete;
  return form;
}

/** A button of the page. */
export function addButton(name = 'Give feedback', id = 'page-button'): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { id, type: 'button', textContent: name });
  button.dataset['page'] = '';
  document.body.append(button);
  return button;
}

/** A box of the page's own with markup in it. */
export function addBox(html: string): HTMLElement {
  const box = document.createElement('div');
  box.dataset['page'] = '';
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

export const dialogOf = (form: Element): HTMLDialogElement | null => form.shadowRoot?.querySelector('dialog') ?? null;
export const isModal = (form: Element): boolean => dialogOf(form)?.matches(':modal') ?? false;
/** Resolves once the form's dialog is over the page and has come to rest. */
export async function opened(form: Element): Promise<HTMLDialogElement> {
  const dialog = await until(() => (isModal(form) ? dialogOf(form) : null), 'the dialog');
  await Promise.all(dialog.getAnimations().map(animation => animation.finished));
  return dialog;
}
export const closed = (form: Element): Promise<true> => until(() => !isModal(form) || null, 'the dialog is closed') as Promise<true>;
/** Resolves once questions are shown. */
export const asks = (form: Element): Promise<HTMLElement> => until(() => form.shadowRoot?.querySelector<HTMLElement>('form.questions'), 'the questions');

/** Takes forms and what they remember off the page. */
export function cleanForms(backend?: Backend): void {
  for (const form of document.querySelectorAll('minga-feedback-form, minga-launcher')) form.remove();
  cleanPage(backend);
}

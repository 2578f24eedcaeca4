// A brand's page with feedback forms of the reference backend on it, and ways to answer them as a person does.
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import type { FeedbackDraft, FormDefinition } from '../../src/protocol/feedback.ts';
import { seedConfig } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { cleanPage, startBackend, write as type, type Backend } from './idea-board-page.ts';

/** Two pages with one question of each common type; the second page depends on the first. */
export const trip: FormDefinition = {
  schema: 1, id: 'trip', language: 'en', title: { 'en': 'Your trip', 'zh-CN': '你的旅程' }, askEmail: true, replyHours: 48,
  pages: [
    { id: 'ride', title: { 'en': 'The ride', 'zh-CN': '骑行' }, fields: [
      { type: 'rating', id: 'stars', required: true, label: { 'en': 'How was it?', 'zh-CN': '怎么样？' }, low: 'Poor', high: 'Great' },
      { type: 'likert', id: 'fit', label: 'The bike fits me.' },
      { type: 'choice', id: 'load', label: 'What did you carry?', other: true, options: [{ id: 'kids', label: 'Children' }, { id: 'food', label: 'Shopping' }] },
      { type: 'choice', id: 'likes', multiple: true, max: 2, label: 'What do you like?', options: [{ id: 'lock', label: 'The lock' }, { id: 'lamp', label: 'The lamp' }, { id: 'bell', label: 'The bell' }] },
      { type: 'text', id: 'why', long: true, label: 'What went wrong?', maxLength: 40, when: { field: 'stars', atMost: 2 } },
      { type: 'number', id: 'km', label: 'How far?', min: 1, max: 500, step: 0.5, unit: 'km' },
    ] },
    { id: 'cargo', title: 'Your children', when: { field: 'load', is: 'kids' }, fields: [{ type: 'number', id: 'kids', label: 'How many?', min: 1, max: 4 }] },
    { id: 'last', title: 'The last page', fields: [
      { type: 'statement', id: 'note', text: 'We read **all** of it.' },
      { type: 'text', id: 'name', required: true, label: 'Your first name', mend: 'Tell us what to call you.' },
      { type: 'consent', id: 'quote', required: true, version: '2', label: 'You may quote me.' },
    ] },
  ],
  thanks: [{ when: { field: 'stars', atMost: 2 }, title: 'Thank you for being frank', text: 'A person calls you.' }, { title: 'Thank you, rider' }],
};

const one = (id: string, more: Partial<FormDefinition> = {}): FormDefinition =>
  ({ schema: 1, id, language: 'en', pages: [{ id: 'main', fields: [{ type: 'text', id: 'words', label: 'What is on your mind?', required: true }] }], ...more });

export const startForms = (): Promise<Backend> => startBackend({ config: { ...seedConfig, forms: [
  trip, one('members', { access: 'members' }), one('closed', { closesAt: '2020-01-01T00:00:00Z' }), one('early', { opensAt: '2099-01-01T00:00:00Z' }),
  one('partial', { partial: true }), one('once', { cooldownDays: 30 }),
  { schema: 1, id: 'score', language: 'en', partial: true, pages: [{ id: 'main', fields: [
    { type: 'nps', id: 'score', label: 'How likely are you to come back?', required: true, low: 'Never', high: 'Surely' },
    { type: 'text', id: 'mend', long: true, label: 'What should we mend?', when: { field: 'score', atMost: 6 } },
  ] }] },
] } });

/** A form under a parent, with questions or why there are none. */
export async function addForm(parent: Element, attributes: Record<string, string>, before?: (form: FeedbackFormElement) => void): Promise<FeedbackFormElement> {
  const form = document.createElement('minga-feedback-form');
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) form.setAttribute(name, value);
  before?.(form);
  parent.append(form);
  await shown(form);
  return form;
}

/** Waits until a form has come to rest. */
export const shown = (form: FeedbackFormElement): Promise<Element> => until(async () => {
  await form.updateComplete;
  return form.shadowRoot!.querySelector('.skeleton') ? null : form.shadowRoot!.querySelector('form.questions, [part~=state], [part~=receipt]');
}, 'the form shows something');

const inside = <E extends HTMLElement>(form: Element, selector: string): Promise<E> => until(() => form.shadowRoot!.querySelector<E>(selector), selector);

/** The radio, checkbox or text of a question. */
export const input = (form: Element, field: string, value?: string): Promise<HTMLInputElement> =>
  inside(form, value === undefined ? `#field-${field}` : `[name="field-${field}"][value="${value}"]`);
export const pick = async (form: Element, field: string, value: string): Promise<void> => { (await input(form, field, value)).click(); };
export const fill = async (form: Element, field: string, text: string): Promise<void> => {
  const control = await input(form, field);
  type(control, text);
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

/** What a question is told to be wrong with. */
export const fault = (form: Element, field: string): string => form.shadowRoot!.querySelector(`#field-${field}-error`)?.textContent?.trim() ?? '';
export const sendButton = (form: Element): HTMLButtonElement => form.shadowRoot!.querySelector<HTMLButtonElement>('[part~=send]')!;
export const receipt = (form: Element): Promise<HTMLElement> => inside(form, '[part~=receipt]');
/** Waits until a page of the form is shown. */
export const page = (form: Element, title: string): Promise<Element> =>
  until(() => { const found = form.shadowRoot!.querySelector('[part~=page-title]'); return found?.textContent?.trim() === title ? found : null; }, `the page “${title}”`);

/** What has been sent to the backend since the last `forget()`, read from the requests that `disturb` sees. */
export function record(backend: Backend): FeedbackDraft[] {
  const sent: FeedbackDraft[] = [];
  backend.disturb(async request => {
    if (request.method === 'POST' && request.url.includes('/responses')) sent.push(await request.clone().json() as FeedbackDraft);
    return undefined;
  });
  return sent;
}

/** Takes forms and what they remember off the page. */
export function cleanForms(backend?: Backend): void {
  for (const form of document.querySelectorAll('minga-feedback-form')) form.remove();
  cleanPage(backend);
}

// Forms with the rare fields on a brand's page, over the reference backend.
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import '../../src/elements/feedback-form/define.ts';
import type { FormDefinition, FormField } from '../../src/protocol/feedback.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { people, seedConfig } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { cleanPage, showProvider, startBackend, type Backend } from './idea-board-page.ts';

export const points = ['No', 'Rather not', 'Half and half', 'Rather', 'Yes'];
export const fields = {
  matrix: {
    type: 'matrix', id: 'about', label: 'How do you see it?', points, required: true,
    items: [{ id: 'safe', label: 'I feel safe on it' }, { id: 'fun', label: 'It is fun' }, { id: 'worth', label: 'It is worth its price', reversed: true }],
  },
  ranking: {
    type: 'ranking', id: 'order', label: 'What matters most?',
    options: [{ id: 'colour', label: 'Colour' }, { id: 'weight', label: 'Weight' }, { id: 'price', label: 'Price' }, { id: 'sound', label: 'Sound' }],
  },
  date: { type: 'date', id: 'day', label: 'When was that?', min: '2026-01-01', max: '2026-12-31' },
  file: { type: 'file', id: 'pictures', label: 'Show us', max: 2, maxBytes: 400_000 },
  screenshot: { type: 'screenshot', id: 'screen', label: 'What do you see?' },
} satisfies Record<string, FormField>;
export type FieldName = keyof typeof fields;

export const formOf = (id: string, ...asked: FormField[]): FormDefinition => ({ schema: 1, id, language: 'en', pages: [{ id: 'one', fields: asked }] });

/** A backend with one form for each rare field, named like it, and `more` forms. */
export const startFields = (...more: FormDefinition[]): Promise<Backend> => startBackend({
  config: { ...seedConfig, forms: [...Object.entries(fields).map(([name, field]) => formOf(name, field)), ...more] },
});

/** A form under a provider; waits until its questions are shown, none of them still on its way. */
export async function showForm(
  backend: Backend, form: string, { width, person = null, ...properties }: { width?: number; person?: keyof typeof people | null } & Partial<FeedbackFormElement> = {},
): Promise<{ form: FeedbackFormElement; provider: CommunityElement }> {
  const provider = await showProvider(backend, person && people[person]);
  if (width) provider.style.cssText = `display: block; inline-size: ${width}px`;
  const element = document.createElement('minga-feedback-form');
  Object.assign(element, { form, loading: 'eager', ...properties });
  provider.append(element);
  await asked(element);
  return { form: element, provider };
}

/** Resolves once the questions are shown, those of late parts too. */
export const asked = (form: Element): Promise<unknown> =>
  until(() => form.shadowRoot?.querySelector('.question') && !form.shadowRoot.querySelector('.skeleton, [aria-busy=true]'), 'the questions');

/** What is answered so far, as the draft keeps it. */
export function answersOf(form: string): Record<string, unknown> {
  const name = Object.keys(localStorage).find(key => key.startsWith('minga:') && key.endsWith(`draft:form:${form}`));
  return name ? (JSON.parse(localStorage.getItem(name)!) as { value: { answers: Record<string, unknown> } }).value.answers : {};
}

/** Resolves once the draft keeps exactly these answers. */
export async function keeps(form: string, answers: Record<string, unknown>): Promise<void> {
  const wanted = sorted(answers);
  await until(() => sorted(answersOf(form)) === wanted || null, `the answers ${wanted}`, 3000).catch(() => { throw new Error(`${sorted(answersOf(form))} are kept, not ${wanted}`); });
}

const sorted = (value: unknown): string => JSON.stringify(value, (_, one: unknown) =>
  typeof one === 'object' && one && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one);

export const inside = <E extends Element = HTMLElement>(form: Element, selector: string): E[] => [...form.shadowRoot!.querySelectorAll<E>(selector)];
export const one = <E extends Element = HTMLElement>(form: Element, selector: string): Promise<E> => until(() => form.shadowRoot!.querySelector<E>(selector), selector);

export function cleanForms(backend?: Backend): void {
  for (const form of document.querySelectorAll('minga-feedback-form')) form.remove();
  cleanPage(backend);
}

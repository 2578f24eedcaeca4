import { html, nothing, type TemplateResult } from 'lit';
import type { FieldType, FormField } from '../../../protocol/feedback.ts';
import { emailField } from '../../../stores/feedback-form.ts';
import type { FieldContext } from './field.ts';

/** Fields whose answer is given in one control, which the label belongs to; all others are groups with a legend. */
const single: ReadonlySet<FieldType> = new Set(['text', 'email', 'number', 'date']);
/** Groups of which one is chosen: these may be required in the words of ARIA. */
const radios: ReadonlySet<FieldType> = new Set(['nps', 'rating', 'likert']);

/** The id of a field's control or group in the shadow root. */
export const idOf = (field: string): string => field === emailField ? 'reply-email' : `field-${field}`;

/** A question with its label or legend, its help, its control and what is wrong with it. */
export function renderFrame(field: Exclude<FormField, { type: 'hidden' | 'statement' | 'consent' }>, context: FieldContext, control: unknown): TemplateResult {
  const { id, text, fault, describedBy } = context;
  const required = !!field.required;
  const caption = html`${text(field.label)}${required ? html`<span class="required" aria-hidden="true">*</span>` : nothing}`;
  const help = field.help ? html`<p class="help small quiet" id="${id}-help" dir="auto">${text(field.help)}</p>` : nothing;
  const error = renderError(context);
  const css = `question q-${field.type} ${fault ? 'wrong' : ''}`;
  if (single.has(field.type)) {
    return html`<div class=${css} part="question"><label class="ask" part="label" for=${id} dir="auto">${caption}</label>${help}${control}${error}</div>`;
  }
  const choose = radios.has(field.type) || (field.type === 'choice' && !field.multiple);
  return html`
    <fieldset class=${css} part="question" id=${id} tabindex="-1" role=${choose ? 'radiogroup' : nothing} aria-describedby=${describedBy || nothing}
      aria-required=${choose && required ? 'true' : nothing} aria-invalid=${choose && fault ? 'true' : nothing}>
      <legend class="ask" part="label" dir="auto">${caption}</legend>${help}${control}${error}
    </fieldset>`;
}

/** What is wrong with a field, in the place that its control points to. */
export const renderError = ({ id, fault }: FieldContext): unknown =>
  fault ? html`<p class="error" part="error" id="${id}-error">${fault}</p>` : nothing;

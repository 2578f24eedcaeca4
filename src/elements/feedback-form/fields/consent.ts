import { html, nothing, type TemplateResult } from 'lit';
import type { FieldOf } from '../../../protocol/feedback.ts';
import type { FieldContext } from './field.ts';
import { renderError } from './frame.ts';

/** A sentence to agree with, and the text it speaks of; what is kept is that text's version. */
export function renderConsent(field: FieldOf<'consent'>, context: FieldContext): TemplateResult {
  const { m, id, value, text, fault, describedBy, set } = context;
  const agreed = typeof value === 'object' && (value as { version?: string }).version === field.version;
  return html`
    <div class="question q-consent ${fault ? 'wrong' : ''}" part="question">
      ${field.text ? html`<p class="small quiet plain" dir="auto">${text(field.text)}</p>` : nothing}
      <label class="option"><input type="checkbox" id=${id} .checked=${agreed} aria-required=${!!field.required} aria-invalid=${!!fault} aria-describedby=${describedBy || nothing}
        @change=${(event: Event) => { set((event.target as HTMLInputElement).checked ? { version: field.version } : undefined, true); }}>
        <span dir="auto">${text(field.label)}${field.required ? html`<span class="required" aria-hidden="true">*</span>` : nothing}</span></label>
      ${field.help ? html`<p class="help small quiet" id="${id}-help" dir="auto">${text(field.help)}</p>` : nothing}
      ${field.link ? html`<p class="small"><a href=${field.link} target="_blank" rel="noopener">${m.t('feedback.more')}</a></p>` : nothing}
      ${renderError(context)}
    </div>`;
}

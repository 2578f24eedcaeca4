import { html, nothing, type TemplateResult } from 'lit';
import type { FieldOf } from '../../../protocol/feedback.ts';
import { maxLengthOf } from '../../../protocol/form-field.ts';
import type { FieldContext } from './field.ts';

/** Rows for a text in browsers that do not size the field by its content. */
const rowsFor = (text: string): number => Math.min(12, Math.max(3, text.split('\n').length));

/** Short or long text; how much room is left shows near the limit. */
export function renderText(field: FieldOf<'text'>, context: FieldContext): TemplateResult {
  const { id, text, fault, describedBy, set } = context;
  const value = typeof context.value === 'string' ? context.value : '';
  const left = context.left(value, maxLengthOf(field));
  const described = `${describedBy} ${left ? `${id}-left` : ''}`.trim() || nothing;
  const placeholder = text(field.placeholder) || nothing;
  const onInput = (event: Event) => { set((event.target as HTMLInputElement).value || undefined); };
  // The form names any token of HTML, of which the types here know some.
  const autocomplete = (field.autocomplete ?? 'off') as 'off';
  return html`${field.long
    ? html`<textarea class="field" id=${id} dir="auto" rows=${rowsFor(value)} placeholder=${placeholder} autocomplete=${autocomplete} .value=${value}
        aria-required=${!!field.required} aria-invalid=${!!fault} aria-describedby=${described} @input=${onInput}></textarea>`
    : html`<input class="field" id=${id} dir="auto" placeholder=${placeholder} autocomplete=${autocomplete} .value=${value}
        aria-required=${!!field.required} aria-invalid=${!!fault} aria-describedby=${described} @input=${onInput}>`}
    ${left ? html`<p class="small quiet" id="${id}-left">${left}</p>` : nothing}`;
}

export function renderEmail(field: Pick<FieldOf<'email'>, 'required'>, { id, value, fault, describedBy, set }: FieldContext): TemplateResult {
  return html`<input class="field" type="email" id=${id} dir="ltr" inputmode="email" autocomplete="email" .value=${typeof value === 'string' ? value : ''}
    aria-required=${!!field.required} aria-invalid=${!!fault} aria-describedby=${describedBy || nothing}
    @input=${(event: Event) => { set((event.target as HTMLInputElement).value || undefined); }}>`;
}

/** A number as people write it; what is no number stays as text, to be mended. */
export function renderNumber(field: FieldOf<'number'>, { id, value, text, fault, describedBy, set }: FieldContext): TemplateResult {
  const read = (event: Event) => {
    const written = (event.target as HTMLInputElement).value;
    const number = written.trim() ? Number(written.trim().replace(',', '.')) : NaN;
    // While it is written, `3.` must not become `3` under the pen.
    const done = event.type === 'change' || String(number) === written;
    set(!written.trim() ? undefined : done && Number.isFinite(number) ? number : written);
  };
  return html`<div class="row"><input class="field number" id=${id} inputmode="decimal" autocomplete="off" dir="ltr" .value=${value === undefined ? '' : String(value as number)}
    aria-required=${!!field.required} aria-invalid=${!!fault} aria-describedby=${`${describedBy}${field.unit ? ` ${id}-unit` : ''}`.trim() || nothing}
    @input=${read} @change=${read}>${field.unit ? html`<span class="quiet" id="${id}-unit">${text(field.unit)}</span>` : nothing}</div>`;
}

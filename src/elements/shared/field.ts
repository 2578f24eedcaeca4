import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey, Messages } from '../../i18n/messages.ts';
import { graphemes, isBlank } from '../../protocol/text.ts';
import { lengthText } from './length.ts';

/** Something to choose. */
export type Option = readonly [value: string, words: string];

/** One field of a form. */
export interface Field {
  /** The member of the form's value. */
  name: string;
  /** Unique in its shadow root. */
  id: string;
  label: string;
  /** `toggle` is a choice that can be taken back; by default text of several lines. */
  kind?: 'text' | 'url' | 'select' | 'radio' | 'toggle';
  /** What may be chosen: value and words. */
  options?: readonly Option[];
  /** Stands below. */
  hint?: string;
  /** Shown as chosen before anything is. */
  initial?: string;
  placeholder?: string;
  optional?: boolean;
  /** Longest text, in graphemes. */
  limit?: number;
  rows?: number;
  /** Said when nothing is in it; without, it may be left empty. */
  blank?: string;
  /** What else is wrong with a text, in words; empty for nothing. */
  check?(text: string): string;
  /** What else follows from a choice. */
  also?(text: string): Partial<Record<string, string>>;
  /** Draws the field, where none of the kinds will do. */
  draw?(text: string, wrong: string, set: (text: string) => void): unknown;
}

/** What is wrong with a field before it is sent, in words; empty for nothing. */
export function wrongIn(m: Messages, { limit, blank, check }: Field, text: string): string {
  return (blank && isBlank(text) ? blank : check?.(text)) || (limit && text.length > limit && graphemes(text.trim()) > limit ? lengthText(m, text, limit) : '');
}

/** Names that may be chosen, with their words under `prefix`. */
export const choices = (m: Messages, prefix: string, names: readonly string[]): Option[] => names.map(name => [name, m.t(`${prefix}.${name}` as MessageKey)]);

/** The options of a `<select>`. */
export const renderOptions = (options: readonly Option[], chosen: string): unknown =>
  options.map(([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`);

/** A field with its label, what it says below, and what is `wrong` with it. */
export function renderField(m: Messages, field: Field, text: string, wrong: string, set: (text: string) => void): unknown {
  const { id, kind, label, options = [], hint, placeholder, optional, limit, rows = 2, blank, draw } = field;
  if (draw) return draw(text, wrong, set);
  const onInput = (event: Event) => { set((event.target as HTMLInputElement).value); };
  const caption = html`${label} ${optional ? html`<span class="quiet">${m.t('propose.optional')}</span>` : nothing}`;
  if (kind === 'toggle') {
    return html`<div class="row wrap" role="group" aria-label=${label}>${options.map(([value, words]) => html`
      <button class="choice" type="button" aria-pressed=${value === text} @click=${() => { set(value === text ? '' : value); }}>${words}</button>`)}</div>`;
  }
  if (kind === 'radio') {
    return html`<fieldset><legend class="label">${caption}</legend><div class="row wrap">${options.map(([value, words]) => html`
      <label><input class="sr" type="radio" name=${field.name} value=${value} .checked=${value === text} @change=${onInput}><span class="choice">${words}</span></label>`)}</div></fieldset>`;
  }
  const note = `${id}-note`;
  const invalid = !!wrong;
  const control = (): TemplateResult => kind === 'select' ? html`
    <select class="field" id=${id} @change=${onInput}>${renderOptions(options, text)}</select>`
    : kind ? html`<input class="field" id=${id} type=${kind} dir=${kind === 'url' ? 'ltr' : 'auto'} autocomplete="off" placeholder=${placeholder ?? nothing}
      .value=${text} aria-invalid=${invalid} aria-describedby=${note} @input=${onInput}>`
    : html`<textarea class="field" id=${id} rows=${rows} dir="auto" placeholder=${placeholder ?? nothing} .value=${text}
      aria-required=${!!blank} aria-invalid=${invalid} aria-describedby=${note} @input=${onInput}></textarea>`;
  return html`
    <div><label class="label" for=${id}>${caption}</label>
      ${control()}
      <p class="small quiet" id=${note}>${hint} ${wrong ? html`<span class="error">${wrong}</span>` : lengthText(m, text, limit ?? Infinity)}</p></div>`;
}

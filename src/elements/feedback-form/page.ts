import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { FieldOf, FieldType, FormDefinition, FormField, FormPart, FormText } from '../../protocol/feedback.ts';
import type { FieldContext } from './fields/field.ts';
import { renderFrame } from './fields/frame.ts';
import { renderScale } from './fields/scale.ts';
import type { LazyFields } from './lazy.ts';

/** A field that asks for something. */
export type AskedField = Exclude<FormField, { type: 'hidden' | 'statement' }>;

/** How the page that is shown is drawn. */
export interface PageContext {
  m: Messages;
  /** Which page of how many. */
  at: number;
  of: number;
  headingLevel: number;
  /** Whether one question is all there is at first. */
  solo: boolean;
  lazy: LazyFields;
  text(words: FormText | undefined): string;
  field(field: AskedField): FieldContext;
  /** Safe Markdown, once what draws it is there. */
  markdown(source: string): unknown;
  onRetry(): void;
}

function renderField(field: FormField, page: PageContext): unknown {
  if (field.type === 'hidden') return nothing;
  if (field.type === 'statement') return html`<div class="statement" part="statement">${page.markdown(page.text(field.text))}</div>`;
  const context = page.field(field);
  if (field.type === 'nps' || field.type === 'rating') return renderFrame(field, context, renderScale(field, context));
  const module = page.lazy.of(field.type);
  const control = typeof module === 'object' ? module.render(field as FieldOf<FieldType>, context)
    : module === 'coming' ? html`<div class="skeleton lazy" aria-busy="true"></div>` : html`
      <p class="notice bad row spread wrap"><span>${page.m.t('feedback.failed')}</span>
        <button class="button text compact" type="button" @click=${page.onRetry}>${page.m.t('act.retry')}</button></p>`;
  // A consent is its own label.
  return field.type === 'consent' ? control : renderFrame(field, context, control);
}

/** The questions of one page, under its place among the pages. */
export function renderPage({ title, text: words, fields }: FormPart, page: PageContext): TemplateResult {
  const { m, at, of, headingLevel, solo, text } = page;
  return html`
    ${of > 1 ? html`
      <div class="place" part="progress"><p class="small quiet tabular">${m.t('feedback.page', { page: at + 1, pages: of })}</p>
        <progress class="bar" aria-hidden="true" value=${at + 1} max=${of}></progress></div>` : nothing}
    ${title || words || of > 1 ? html`
      <div class="page-head" tabindex="-1" aria-label=${title ? nothing : m.t('feedback.page', { page: at + 1, pages: of })} role=${title ? nothing : 'group'}>
        ${title ? html`<div class="page-title" part="page-title" role="heading" aria-level=${headingLevel + 1} dir="auto">${text(title)}</div>` : nothing}
        ${words ? html`<p class="plain" dir="auto">${text(words)}</p>` : nothing}</div>` : nothing}
    ${!solo && fields.some(field => 'required' in field && field.required) && fields.length > 1 ? html`<p class="small quiet">${m.t('feedback.required')}</p>` : nothing}
    ${fields.map(field => renderField(field, page))}`;
}

/** Whether all begins with one question: it is its own heading then. */
export const isSolo = ({ pages, intro }: FormDefinition): boolean => {
  const [page, ...more] = pages;
  const [first, ...rest] = page?.fields.filter(({ type }) => type !== 'hidden') ?? [];
  return !more.length && !intro && !page?.title && !page?.text && !!first && 'label' in first && rest.every(field => 'when' in field && !!field.when);
};

import { html, nothing, type TemplateResult } from 'lit';
import type { FormDefinition } from '../../protocol/feedback.ts';
import type { FeedbackState } from '../../stores/feedback-form.ts';
import { fieldContext, type FormContext } from './field-context.ts';
import type { LazyFields } from './lazy.ts';
import { isSolo, renderPage } from './page.ts';

/** What the questions are drawn with. */
export interface QuestionsContext extends FormContext {
  state: FeedbackState;
  definition: FormDefinition;
  headingLevel: number;
  lazy: LazyFields;
  /** Why nothing happens: what goes on with the answers could not be fetched. */
  stuck: boolean;
  markdown(source: string): unknown;
  /** Somebody is about to answer. */
  onBegin(): void;
  onSubmit(event: Event): void;
  onBack(): void;
}

/** The page of questions that is shown, and what leads on. */
export function renderQuestions(context: QuestionsContext): TemplateResult {
  const { m, store, state, definition, answering, headingLevel, lazy, stuck, text, markdown, onBegin, onSubmit, onBack } = context;
  const pages = store.pages();
  const at = store.pageIndex();
  const [page, next] = [pages[at], pages[at + 1]];
  const fields = page?.fields ?? [];
  // Those of the next page come ahead, so that nobody waits for them.
  lazy.want([...fields, ...next?.fields ?? []], m.locale);
  const onFirst = () => {
    // What may follow on this page, by what is answered.
    lazy.want(definition.pages.find(({ id }) => id === page?.id)?.fields ?? [], m.locale);
    onBegin();
  };
  const busy = state.sending.state === 'busy';
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter that ends a composition is not a wish to send; 229 is a key that the input method took.
    if (event.isComposing || event.keyCode === 229) event.preventDefault();
    else if (event.ctrlKey || event.metaKey) onSubmit(event);
  };
  return html`
    <form class="questions" novalidate @submit=${onSubmit} @keydown=${onKey} @focusin=${onFirst} @pointerover=${onFirst}>
      ${answering?.renderTop(state, page)}
      ${page ? renderPage(page, {
        m, at, of: pages.length, headingLevel, solo: isSolo(definition), lazy, text, markdown, field: field => fieldContext(field, context), onRetry: () => { lazy.want(fields, m.locale, true); },
      }) : nothing}
      <div class="trap" aria-hidden="true"><input name="website" tabindex="-1" autocomplete="off"></div>
      ${answering?.renderBottom(state, definition, !next)}
      ${stuck ? html`<p class="notice bad" part="failed">${m.t('error.network')}</p>` : nothing}
      <div class="foot">
        <div class="notes small quiet">${answering?.renderNotes(state, definition, !next)}${definition.partial ? html`<p>${m.t('feedback.kept')}</p>` : nothing}</div>
        <div class="acts">
          ${at ? html`<button class="button plain" type="button" part="back" @click=${onBack}>${m.t('feedback.back')}</button>` : nothing}
          <button class="button" type="submit" part="send" aria-busy=${busy}>${next ? m.t('feedback.next') : busy ? m.t('feedback.sending') : text(definition.submit) || m.t('feedback.send')}</button></div>
      </div>
    </form>`;
}

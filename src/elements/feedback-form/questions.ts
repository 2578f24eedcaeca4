import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FormDefinition, FormText } from '../../protocol/feedback.ts';
import { emailField, type FeedbackState, type FeedbackStore } from '../../stores/feedback-form.ts';
import { renderFailing } from './failing.ts';
import { fieldContext } from './field-context.ts';
import { renderFrame } from './fields/frame.ts';
import { renderEmail } from './fields/text.ts';
import type { Guide } from './guide.ts';
import type { LazyFields } from './lazy.ts';
import { renderPage, renderSummary } from './page.ts';

/** What the questions are drawn with. */
export interface QuestionsContext {
  m: Messages;
  host: LitElement;
  store: FeedbackStore;
  state: FeedbackState;
  definition: FormDefinition;
  connection: Connection | undefined;
  headingLevel: number;
  lazy: LazyFields;
  /** Names what is sent along. */
  along: unknown;
  /** Whether somebody has to sign in first. */
  signIn: boolean;
  text(words: FormText | undefined): string;
  markdown(source: string): unknown;
  announce(text: string): void;
  wait(work: Promise<unknown>): void;
  guide: Guide;
}

/** The page of questions that is shown, what is wrong on it, and what leads on. */
export function renderQuestions(context: QuestionsContext): TemplateResult {
  const { m, store, state, definition, connection, headingLevel, lazy, along, signIn, text, markdown, guide } = context;
  const pages = store.pages();
  const at = store.pageIndex();
  const [page, next] = [pages[at], pages[at + 1]];
  const fields = page?.fields ?? [];
  // Those of the next page come ahead, so that nobody waits for them.
  lazy.want([...fields, ...next?.fields ?? []], m.locale);
  const label = (id: string): string => {
    const field = fields.find(one => one.id === id);
    return id === emailField ? m.t('feedback.email') : text(field && 'label' in field ? field.label : undefined);
  };
  const { sending } = state;
  const busy = sending.state === 'busy';
  const askEmail = !next && definition.askEmail && connection?.identity.status !== 'member';
  return html`
    <form class="questions" novalidate @submit=${guide.onSubmit} @keydown=${guide.onKey}>
      ${renderSummary(m, state.faults, label, guide.onGo)}
      ${page ? renderPage(page, {
        m, at, of: pages.length, headingLevel, lazy, text, markdown, field: field => fieldContext(field, context), onRetry: () => { lazy.want(fields, m.locale, true); },
      }) : nothing}
      ${askEmail ? renderReplyEmail(context) : nothing}
      <div class="trap" aria-hidden="true"><input name="website" tabindex="-1" autocomplete="off"></div>
      ${sending.state === 'failed' ? renderFailing(m, sending.error, guide.onSubmit) : nothing}
      ${signIn ? html`<div class="notice row spread wrap" part="notice"><span>${m.t('feedback.members')}</span><slot name="sign-in"></slot></div>` : nothing}
      ${next ? nothing : along}
      <div class="foot">
        <p class="small quiet">${definition.partial ? m.t('feedback.kept') : nothing} ${state.draft === 'none' ? nothing : html`
          <span class="draft">${m.t(state.draft === 'restored' ? 'draft.restored' : store.persistent ? 'draft.kept' : 'draft.pageOnly')}
          <button class="button text compact" type="button" @click=${guide.onDiscard}>${m.t('feedback.discard')}</button></span>`}</p>
        <div class="acts">
          ${at ? html`<button class="button plain" type="button" part="back" @click=${guide.onBack}>${m.t('feedback.back')}</button>` : nothing}
          <button class="button" type="submit" part="send" aria-busy=${busy}>${next ? m.t('feedback.next') : busy ? m.t('feedback.sending') : text(definition.submit) || m.t('feedback.send')}</button></div>
      </div>
    </form>`;
}

function renderReplyEmail(context: QuestionsContext): TemplateResult {
  const { m } = context;
  const field = { type: 'email' as const, id: emailField, label: m.t('feedback.email'), help: m.t('feedback.emailHelp') };
  const drawn = fieldContext(field, context);
  return renderFrame(field, drawn, renderEmail({ required: false }, drawn));
}

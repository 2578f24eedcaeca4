import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { addMessages, type Messages } from '../../i18n/messages.ts';
import { enAnswering } from '../../i18n/en-answering.ts';
import { enDraft } from '../../i18n/en-draft.ts';
import type { FormDefinition, FormPart, FormText, Receipt } from '../../protocol/feedback.ts';
import { thanksOf } from '../../protocol/form-outcome.ts';
import { createFeedbackActs, type FeedbackActs } from '../../stores/feedback-acts.ts';
import { emailField, type FeedbackState, type FeedbackStore } from '../../stores/feedback-form.ts';
import { adopt } from '../shared/adopt.ts';
import { formStyles } from '../shared/form.styles.ts';
import { lengthText } from '../shared/length.ts';
import { SendAlong } from './along.ts';
import { answeringStyles } from './answering.styles.ts';
import { faultText, renderFailing, renderSummary } from './failing.ts';
import type { FieldContext } from './fields/field.ts';
import { renderFrame } from './fields/frame.ts';
import { renderEmail } from './fields/text.ts';
import { Guide } from './guide.ts';
import type { AskedField } from './page.ts';
import { renderReceipt } from './receipt.ts';
import { Sender } from './sender.ts';
import type { FormSession } from './session.ts';
import { FormViews, type ViewContext } from './views.ts';

addMessages('en', { ...enDraft, ...enAnswering });

/** What answering needs of the element. */
export interface AnsweringHost {
  element: LitElement & { metadata: Record<string, string | number | boolean> | null; headingLevel: number; view: 'form' | 'mine' };
  session: FormSession;
  m(): Messages;
  text(words: FormText | undefined): string;
  language(): string;
  announce(text: string): void;
  field(field: AskedField): FieldContext;
  sent(receipt: Receipt): void;
}

/** All that goes on once somebody answers: drafts, checks, sending, what comes of it. It comes when it is first needed. */
export class Answering {
  readonly store: FeedbackStore;
  readonly acts: FeedbackActs;
  readonly guide: Guide;
  readonly sender: Sender;
  #host: AnsweringHost;
  #along: SendAlong;
  #views: FormViews;

  constructor(host: AnsweringHost, store: FeedbackStore) {
    const { element, session, m, announce } = host;
    this.#host = host;
    this.store = store;
    this.acts = createFeedbackActs(store);
    this.#along = new SendAlong(element);
    this.#views = new FormViews(element, announce);
    this.guide = new Guide({ element, store, acts: this.acts, send: () => { void this.sender.send(); } });
    this.sender = new Sender({
      element, session, m, announce, acts: this.acts, store, showFaults: () => { this.guide.showFaults(); }, tried: () => { this.#along.spent(); },
      along: async definition => {
        const website = element.renderRoot.querySelector<HTMLInputElement>('[name=website]')?.value;
        const { connection } = session;
        return { ...connection && await this.#along.collect(definition, element.metadata, host.language(), connection), ...(website && { website }) };
      },
      sent: receipt => {
        this.guide.focusOn('.thanks');
        host.sent(receipt);
      },
    });
    adopt(element.renderRoot, formStyles, answeringStyles);
  }

  /** Nobody looks at this form any more. */
  stop(): void {
    this.#along.stop();
  }

  /** What is wrong with an answer, in words. */
  faultText(fault: Parameters<typeof faultText>[1], mend: string): string {
    return faultText(this.#host.m(), fault, mend);
  }

  /** How much room is left for a text, once that matters. */
  leftText(text: string, limit: number): string {
    return lengthText(this.#host.m(), text, limit);
  }

  /** Above the questions: what is to be mended. */
  renderTop({ faults }: FeedbackState, page: FormPart | undefined): unknown {
    const m = this.#host.m();
    return renderSummary(m, faults, id => {
      const field = page?.fields.find(one => one.id === id);
      return id === emailField ? m.t('feedback.email') : this.#host.text(field && 'label' in field ? field.label : undefined);
    }, this.guide.onGo);
  }

  /** Below the questions: where an answer may go, and why the form was not sent. */
  renderBottom({ sending }: FeedbackState, definition: FormDefinition, last: boolean): TemplateResult {
    const m = this.#host.m();
    const email = { type: 'email' as const, id: emailField, label: m.t('feedback.email'), help: m.t('feedback.emailHelp'), required: false };
    const asked = last && definition.askEmail && this.#host.session.connection?.identity.status !== 'member' ? this.#host.field(email) : undefined;
    return html`
      ${asked ? renderFrame(email, asked, renderEmail(email, asked)) : nothing}
      ${sending.state === 'failed' ? renderFailing(m, sending.error, this.guide.onSubmit) : nothing}
      ${this.sender.signIn ? html`<div class="notice row spread wrap" part="notice"><span>${m.t('feedback.members')}</span><slot name="sign-in"></slot></div>` : nothing}`;
  }

  /** Beside the buttons: what is sent along, and where the draft is. */
  renderNotes({ answers, draft }: FeedbackState, definition: FormDefinition, last: boolean): TemplateResult {
    const { element, session: { connection }, text, language } = this.#host;
    const m = this.#host.m();
    if (connection) this.#along.want(definition, m.locale, connection);
    return html`
      ${last ? this.#along.render(m, definition, answers, element.metadata, language(), text) : nothing}
      ${draft === 'none' ? nothing : html`
        <p class="draft">${m.t(draft === 'restored' ? 'draft.restored' : this.acts.persistent ? 'draft.kept' : 'draft.pageOnly')}
          <button class="button text compact" type="button" @click=${this.guide.onDiscard}>${m.t('feedback.discard')}</button></p>`}`;
  }

  /** Instead of the questions, once the backend has the answers. */
  renderReceipt(receipt: Receipt, definition: FormDefinition, view: ViewContext): TemplateResult {
    const { element, text } = this.#host;
    const { client: { feedback }, identity } = view.connection;
    return renderReceipt(receipt, {
      m: view.m, text, thanks: thanksOf(definition, this.store.$state.get().answers), headingLevel: element.headingLevel,
      results: definition.results ? this.#views.renderResults(definition, receipt.id, view) : nothing,
      onMine: feedback?.mine && identity.status !== 'reader' ? () => { element.view = 'mine'; } : undefined,
      onAnother: definition.cooldownDays ? undefined : this.guide.onDiscard,
    });
  }
}

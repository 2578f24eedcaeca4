import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { Provided } from '../../controllers/provided.ts';
import { SchemeController } from '../../controllers/scheme-controller.ts';
import { VisibleController } from '../../controllers/visible-controller.ts';
import type { PendingAct } from '../../events.ts';
import { enFeedback } from '../../i18n/en-feedback.ts';
import { addMessages, useWords, type OwnWords } from '../../i18n/messages.ts';
import type { Answers, FormDefinition, FormText, Receipt } from '../../protocol/feedback.ts';
import { localText } from '../../protocol/form-shown.ts';
import type { FeedbackState, FeedbackStore } from '../../stores/feedback-form.ts';
import { isComing } from '../../stores/remote.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import type { Answering } from './answering.ts';
import { feedbackFormStyles } from './feedback-form.styles.ts';
import { fieldContext, type FormContext } from './field-context.ts';
import { LateParts } from './late.ts';
import { LazyFields } from './lazy.ts';
import { FormMarkdown } from './markdown.ts';
import { isSolo } from './page.ts';
import { renderQuestions } from './questions.ts';
import { FormSession } from './session.ts';
import { Shape } from './shapes/shape.ts';
import { renderState } from './state.ts';
import type { ViewContext } from './views.ts';

addMessages('en', enFeedback);
useWords('feedback');

/**
 * A form that asks for feedback: from one score to a survey of several pages. What is entered stays until it is sent.
 *
 * @attr appearance - How it stands on the page: the name of an appearance whose style sheet the page has, `themes/appearance-<name>.css`.
 * @slot header - Above the heading.
 * @slot footer - Below the form.
 * @slot empty - Instead of the words where nothing has been sent before.
 * @slot sign-in - Shown when only members may answer and the page did not take the sign-in on.
 * @csspart form - The whole card.
 * @csspart heading - The heading.
 * @csspart question - One question with its control.
 * @csspart label - The words of a question.
 * @csspart scale - Points to choose from.
 * @csspart send - The button that sends.
 * @csspart receipt - What is shown once it is sent.
 * @csspart number - The number of the receipt.
 * @csspart page-title - The title of a page of questions.
 * @csspart progress - Which page it is.
 * @csspart statement - Words between the questions.
 * @csspart options - Choices of a question.
 * @csspart matrix - Several statements on one scale.
 * @csspart ranking - What is put in order.
 * @csspart error - What is wrong with one answer.
 * @csspart summary - What is wrong with all answers, above the form.
 * @csspart back - The button to the page before.
 * @csspart along - What is sent along, to look at.
 * @csspart notice - Something to tell.
 * @csspart failed - Says that something could not be loaded or sent.
 * @csspart state - Why there is no form.
 * @csspart dialog - The dialog of a form that has one.
 * @csspart close - The button that closes it.
 * @csspart tab - The tab at the edge of the window.
 * @csspart receipts - What this person has sent before.
 * @csspart answer - The brand's answer to it.
 * @csspart more - The door to the next ones.
 * @csspart sign-in - Asks to sign in.
 * @csspart empty - Says that nothing has been sent before.
 * @csspart results - What others have answered.
 * @csspart bar - One bar of the results.
 * @cssprop --minga-accent - Colour of what is chosen and of the one main action.
 * @cssstate loading - The form is on its way.
 * @cssstate error - The form could not be loaded.
 * @cssstate sent - It has been sent.
 * @fires minga-feedback-sending - It is about to be sent (cancelable).
 * @fires minga-feedback-sent - The backend has the answers.
 * @fires minga-feedback-opened - It has been opened in its dialog.
 * @fires minga-feedback-closed - Its dialog is closed again.
 * @fires minga-auth-required - Only members may answer, and nobody is signed in (cancelable).
 * @fires minga-error - Sending failed.
 */
export class FeedbackFormElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, feedbackFormStyles];

  static override properties: PropertyDeclarations = {
    form: {}, preset: {}, definition: { attribute: false }, metadata: { attribute: false }, shape: {}, position: {}, attachTo: { attribute: 'attach-to' },
    openOn: { attribute: 'open-on' }, frequency: {}, noCooldown: { attribute: 'no-cooldown', type: Boolean }, view: {}, heading: {},
    headingLevel: { attribute: 'heading-level', type: Number }, endpoint: {}, messages: { attribute: false }, scheme: {}, loading: {}, _live: { state: true }, _stuck: { state: true },
  };

  /** The form's id in the community. */
  declare form: string;
  /** A ready-made form: `nps`, `csat`, `ces`, `thumbs`, `stars`, `smileys`, `contact`, `bug`, `idea` or `pulse`. The backend needs one of that id, or of `form`. */
  declare preset: string;
  /** A definition of the page's own, instead of the backend's; the backend needs one of its id. */
  declare definition: FormDefinition | null;
  /** Data of the brand that is sent along, where the form declares `metadata`: at most 2,000 bytes as JSON. The person sees it. */
  declare metadata: Record<string, string | number | boolean> | null;
  /** In the flow of the page, in a dialog, behind a tab at the window's edge, or as one small question. */
  declare shape: 'inline' | 'dialog' | 'tab' | 'micro';
  /** At which edge the tab is. */
  declare position: 'start' | 'end';
  /** A CSS selector of the page's own buttons that open the form in a dialog. */
  declare attachTo: string | null;
  /** When the dialog opens by itself: any of `load`, `scroll:50`, `exit`, `time:30`, `event:name`, separated by spaces. */
  declare openOn: string | null;
  /** How often it opens by itself at most, `once` (the default), `every:30` (days) or `until-answered`. Kept in this browser. */
  declare frequency: string | null;
  /** Leaves out the day's pause that all forms of a community share when they open by themselves. */
  declare noCooldown: boolean;
  /** The form, or what this person has sent before. */
  declare view: 'form' | 'mine';
  /** The heading; by default the form's title. Empty for none. */
  declare heading: string | null;
  /** Level of the heading, 2 to 5. Default 3. */
  declare headingLevel: number;
  /** The protocol's base address, where no `<minga-community>` is around. */
  declare endpoint: string | null;
  /** Words of the brand's own, by locale, over those of the provider and the page. */
  declare messages: OwnWords | undefined;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  declare scheme: string | null;
  /** `eager` fetches at once instead of when the form comes near the window. */
  declare loading: 'lazy' | 'eager';

  private declare _live: string;
  private declare _stuck: boolean;

  #provided = new Provided(this);
  #session = new FormSession(this, () => this.#language, () => this.#messages.wishes, { resume: act => this.#resume(act), identity: left => {
    this._live = '';
    this.#late.personChanged(left);
  }, reset: () => { this.reset(); } });
  #messages = new MessagesController(this, this.#provided);
  #scheme = new SchemeController(this, () => this.scheme ?? this.#provided.value?.scheme ?? 'auto');
  #lazy = new LazyFields(this);
  #internals = this.attachInternals();
  #waiting: (() => void)[] = [];
  #markdown = new FormMarkdown(this);
  #late = new LateParts(this, store => ({
    element: this, session: this.#session, m: () => this.#messages.m, text: words => this.#text(words), language: () => this.#language, announce: this.#announce,
    field: field => fieldContext(field, this.#formContext(store)), sent: receipt => { this.#shape.sent(receipt); },
  }));
  #shape: Shape = new Shape(this, () => {
    const { state, connection, form } = this.#session;
    return {
      m: this.#messages.m, form, title: this.heading ?? this.#text(state?.form.value?.definition.title), written: (state?.draft ?? 'none') !== 'none',
      community: connection?.id ?? '', storage: connection?.storage ?? { persistent: false, get: () => null, set: () => {}, remove: () => {}, keys: () => [] },
      start: () => { this.#session.start(); }, ready: () => this.#ready(), reset: () => { this.reset(); },
    };
  });

  constructor() {
    super();
    Object.assign(this, {
      form: '', preset: '', definition: null, metadata: null, shape: 'inline', position: 'end', attachTo: null, openOn: null, frequency: null, noCooldown: false,
      view: 'form', heading: null, headingLevel: 3, endpoint: null, scheme: null, loading: 'lazy', _live: '', _stuck: false,
    });
    new VisibleController(this, () => this.loading === 'eager', () => { if (!this.#shape.inDialog || this.loading === 'eager') this.#session.start(); });
  }

  /**
   * Shows the form, in its dialog where it has one. Resolves to the receipt, or to null when it is closed unsent. `opener` is
   * where the focus returns to; by default what has it now.
   */
  open(opener?: HTMLElement): Promise<Receipt | null> {
    return this.#shape.open(opener);
  }

  /** Closes its dialog; what is written stays. */
  close(): void {
    this.#shape.close();
  }

  /** Forgets what has been entered or sent, and begins anew. */
  reset(): void {
    void this.#need().then(answering => { answering?.acts.reset(); });
  }

  /** Fills in answers where there are none yet, and hidden fields. */
  prefill(answers: Answers): void {
    this.#session.prefill(answers);
  }

  /** Moves the focus to the first question. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('.thanks, .questions :is(input:not([tabindex]), textarea, select, button)');
    if (first) first.focus(options);
    else super.focus(options);
  }

  /** Sends the answers as its button does. Resolves to the receipt, or to null when they were not sent; the form says why. */
  async send(): Promise<Receipt | null> {
    return await (await this.#need())?.sender.send() ?? null;
  }

  protected override updated(): void {
    const { state, wrong } = this.#session;
    const now = { loading: !!state && isComing(state.form), error: state?.form.state === 'failed', sent: state?.sending.state === 'sent' };
    // Browsers before 2024 know no custom states.
    for (const [name, on] of Object.entries(now)) this.#internals.states?.[on ? 'add' : 'delete'](name);
    if (!wrong && (!state || isComing(state.form))) return;
    for (const tell of this.#waiting.splice(0)) tell();
    if (state?.form.state === 'ready') this.#session.resume();
  }

  protected override render(): TemplateResult {
    const { m } = this.#messages;
    // No line break before the root: where the page keeps white space, it would be an empty line.
    return html`<div class="root ${this.#scheme.scheme} ${this.#shape.inDialog ? 'apart' : ''}" lang=${m.locale} .dir=${m.dir}>${this.#shape.render(() => html`${this.#renderPanel()}
        <div class="sr" role="status">${this._live}</div>`)}</div>`;
  }

  #renderPanel(): TemplateResult {
    const { m } = this.#messages;
    const { state, store, missing, wrong, started } = this.#session;
    const mine = this.view === 'mine';
    const css = `panel ${this.#shape.inDialog ? 'inner' : ''} ${this.shape === 'micro' ? 'micro' : ''}`;
    const view = this.#viewContext;
    const late = mine && view && this.#late.renderMine(view, this.#announce);
    const definition = state?.form.value?.definition;
    if (state && definition && this.#isNeeded(state, definition)) void this.#need();
    // A draft is there from the first drawing on, so that nothing jumps and nobody answers twice.
    const drafted = this.#session.drafted && this.#late.comes(store);
    if (!this.#messages.ready || (mine ? !late : !missing && !wrong && (!state || isComing(state.form) || drafted))) {
      // No landmark yet: several forms that load would be several of one name.
      return html`<div class=${css} role="group" aria-busy="true" aria-label=${m.t('feedback.loading')}>${started
        ? html`<div class="skeleton title"></div><div class="skeleton body"></div>` : nothing}</div>`;
    }
    const solo = !mine && !!definition && isSolo(definition) && this.heading === null;
    const title = this.heading ?? (mine ? m.t('feedback.mine') : this.#text(definition?.title));
    return html`
      <section class="${css} ${solo ? 'solo' : ''}" part="form" aria-label=${title || m.t('feedback.label')}>
        <slot name="header"></slot>
        ${title && !solo ? html`<div class="heading" part="heading" role="heading" aria-level=${this.headingLevel} dir="auto">${title}</div>` : nothing}
        ${mine ? late : this.#renderBody()}
        <slot name="footer"></slot>
      </section>`;
  }

  #renderBody(): unknown {
    const { m } = this.#messages;
    const { state, store } = this.#session;
    const form = state?.form;
    if (this.#session.wrong) return renderState(m, m.t('feedback.wrong'));
    if (!form || !store || (form.state === 'failed' && form.error.code === 'not-found')) return renderState(m, m.t('feedback.missing'));
    if (!form.value) return form.state === 'failed' ? renderState(m, m.t('feedback.failed'), () => { void store.load(); }, form.error) : nothing;
    const { definition, state: open } = form.value;
    const view = this.#viewContext;
    if (state.sending.state === 'sent') return view && this.#late.of(store)?.renderReceipt(state.sending.receipt, definition, view);
    if (open !== 'open') return renderState(m, open === 'early' && definition.opensAt ? m.t('feedback.opens', { time: m.date(definition.opensAt) }) : m.t(`feedback.${open}`));
    return html`${definition.intro ? html`<p class="intro plain" dir="auto">${this.#text(definition.intro)}</p>` : nothing}${this.#renderQuestions(state, store, definition)}`;
  }

  #renderQuestions(state: FeedbackState, store: FeedbackStore, definition: FormDefinition): TemplateResult {
    const { m } = this.#messages;
    return renderQuestions({
      ...this.#formContext(store), state, definition, headingLevel: this.headingLevel, lazy: this.#lazy, stuck: this._stuck, markdown: source => this.#markdown.render(source),
      onBegin: () => { void this.#need(); },
      onSubmit: event => {
        event.preventDefault();
        void this.#need().then(answering => {
          this._stuck = !answering;
          if (answering) answering.guide.onSubmit();
          else this._live = m.t('error.network');
        });
      },
      onBack: () => { void this.#need().then(answering => { answering?.guide.onBack(); }); },
    });
  }

  #formContext(store: FeedbackStore): FormContext {
    return {
      m: this.#messages.m, host: this, store, connection: this.#session.connection, answering: this.#late.of(store), text: words => this.#text(words),
      announce: this.#announce, wait: work => { void this.#need().then(answering => { answering?.sender.wait(work); }); },
    };
  }

  /** Fetches what goes on with the answers; undefined when it could not be had. */
  #need(): Promise<Answering | undefined> {
    return this.#late.need(this.#session.store);
  }

  /** Whether something cannot wait until somebody answers: a draft, what is to be shown before sending, a proof that takes time. */
  #isNeeded({ answers }: FeedbackState, { context, askEmail, proofBits, pages }: FormDefinition): boolean {
    return this.#session.drafted || !!context?.length || !!askEmail || !!proofBits || Object.keys(answers).length > 0
      || pages.some(({ fields }) => fields.some(({ type }) => type === 'hidden'));
  }

  get #viewContext(): ViewContext | undefined {
    const { connection } = this.#session;
    return connection && { m: this.#messages.m, connection, level: this.headingLevel + 1, text: words => this.#text(words) };
  }

  /** The language that most of the form is shown in. */
  get #language(): string {
    return this.#shownLanguage ?? this.#messages.m.locale;
  }

  get #shownLanguage(): string | undefined {
    const definition = this.#session.state?.form.value?.definition;
    const field = definition?.pages[0]?.fields.find(one => 'label' in one);
    const words = definition?.title ?? (field && 'label' in field ? field.label : undefined);
    return definition && words && localText(words, this.#messages.wishes, definition.language).lang;
  }

  #text(words: FormText | undefined): string {
    return words ? localText(words, this.#messages.wishes, this.#session.state?.form.value?.definition.language ?? '').text : '';
  }

  async #ready(): Promise<boolean> {
    this.#session.start();
    this.requestUpdate();
    await new Promise<void>(resolve => { this.#waiting.push(resolve); });
    const { state } = this.#session;
    return state?.form.value?.state === 'open' && state.sending.state !== 'sent';
  }

  #announce = (text: string): void => { this._live = text; };

  #resume(act: PendingAct): boolean {
    if (act.kind !== 'feedback' || act.form !== this.#session.form || this.#session.connection?.identity.status !== 'member') return false;
    void this.send();
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'minga-feedback-form': FeedbackFormElement }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import { newKey, type Draft, type DraftStore } from '../../stores/draft.ts';
import type { Outcome } from '../../stores/attempt.ts';
import { failureText } from './failure.ts';
import { renderField, wrongIn, type Field } from './field.ts';

/** What has been entered, by the name of the field; what is missing is empty. */
export type Values = Partial<Record<string, string>>;

/** What an element gives to its forms. */
export interface FormHost {
  readonly m: Messages;
  requestUpdate(): void;
  /** Says something to those who cannot see it. */
  announce(text: string): void;
  /** Moves the focus to the first of these that is there, once it is drawn. */
  focusOn(...selectors: string[]): void;
}

/** How a form looks for what has been entered so far. */
export interface FormLook {
  /** The words of its button; empty for none. */
  submit: string;
  fields?: readonly Field[];
  /** Stands above the fields. */
  intro?: string;
  /** Asked before something that cannot be taken back easily. */
  question?: string;
  /** Stands below the fields, and beside the buttons. */
  foot?: unknown;
  beside?: unknown;
}

/** What a form is for. */
export interface FormPlan<T = unknown> {
  /** Its class and part. */
  name: string;
  label?: string;
  /** What it begins with. */
  start?: Values;
  look(m: Messages, value: Values): FormLook;
  /** Whether it may be sent now; else the page has been asked to sign the person in. */
  allow?(): Promise<boolean>;
  /** Undefined when there was nothing to send. */
  send(value: Values, key: string): Promise<Outcome<T> | undefined>;
  sent?(answer: T): void;
  /** Why it failed, in words of its own; null when all is said already. */
  why?(error: CommunityError, m: Messages): string | null | undefined;
  cancel?(): void;
}

/**
 * A form in place: what is entered stays, as a draft, until the server has it; it sends once at a time, and says why it
 * did not get there.
 */
export class Form<T = unknown> {
  sending = false;
  /** Why the server refused it last, until something is changed. */
  error: CommunityError | undefined;
  #host: FormHost;
  #drafts: DraftStore<Values>;
  #plan: FormPlan<T>;
  #problem = '';
  #wrong: Values = {};
  /** For what is sent as it was offered. */
  #key = newKey();

  constructor(host: FormHost, drafts: DraftStore<Values>, plan: FormPlan<T>) {
    this.#host = host;
    this.#drafts = drafts;
    this.#plan = plan;
  }

  get draft(): Draft<Values> | null { return this.#drafts.draft; }
  get value(): Values { return this.draft?.value ?? this.#plan.start ?? {}; }

  /** What is wrong with a field. */
  wrong(name: string): string { return this.#wrong[name] ?? ''; }

  set(change: Values): void {
    const { start = {} } = this.#plan;
    const value = { ...this.value, ...change };
    if (Object.keys(value).some(name => (value[name] ?? '') !== (start[name] ?? ''))) this.#drafts.set(value);
    else this.#drafts.clear();
    this.#fail('');
  }

  /** Forgets what has been entered. */
  clear(): void {
    this.#drafts.clear();
    this.#fail('');
  }

  render(): TemplateResult {
    const { m } = this.#host;
    const { name, label, cancel } = this.#plan;
    const { fields = [], submit, intro, question, foot, beside } = this.#plan.look(m, this.value);
    const { draft } = this;
    return html`
      <form class="form ${name} ${cancel ? 'opened' : ''}" part=${name} novalidate aria-label=${label ?? question ?? nothing} @submit=${this.#onSubmit} @keydown=${this.#onKey}>
        ${intro ? html`<p>${intro}</p>` : nothing}
        ${this.renderFields(fields)}
        ${question ? html`<p>${question}</p>` : nothing}
        ${foot}
        ${this.renderProblem()}
        ${cancel || draft ? html`
          <p class="row wrap">
            ${submit ? html`<button class="button compact ${question ? 'confirm-yes' : ''}" type="submit" aria-busy=${this.sending}>${submit}</button>` : nothing}
            ${cancel ? html`<button class="button plain compact" type="button" @click=${() => { this.clear(); cancel(); }}>${m.t('act.cancel')}</button>` : nothing}
            ${beside}
            ${draft ? html`<span class="small quiet">${this.draftText(draft)}</span>` : nothing}</p>` : nothing}
      </form>`;
  }

  renderFields(fields: readonly Field[]): unknown {
    return fields.map(field => renderField(
      this.#host.m, field, this.value[field.name] ?? field.initial ?? '', this.wrong(field.name),
      text => { this.set({ [field.name]: text, ...field.also?.(text) }); },
    ));
  }

  renderProblem(): unknown {
    return this.#problem ? html`<p class="notice ${this.error ? 'bad' : ''}">${this.#problem}</p>` : nothing;
  }

  /** Where the draft is kept. */
  draftText({ restored }: Draft<Values>): string {
    return this.#host.m.t(restored ? 'draft.restored' : this.#drafts.persistent ? 'draft.kept' : 'draft.pageOnly');
  }

  /** Sends what is entered, after what can be checked here. */
  async send(): Promise<void> {
    const { m } = this.#host;
    const { value } = this;
    const { fields = [] } = this.#plan.look(m, value);
    if (this.sending) return;
    this.#fail('');
    if (fields.some(field => this.#mark(field, wrongIn(m, field, value[field.name] ?? '')))) return;
    if (fields.length && !this.draft) this.#drafts.set(value);
    const key = this.draft?.key ?? this.#key;
    this.sending = true;
    try {
      if (await this.#plan.allow?.() === false) {
        this.#fail(m.t('auth.needed'));
        return;
      }
      this.#drafts.sent();
      const outcome = await this.#plan.send(value, key);
      if (outcome?.ok) {
        // Whoever went on writing while it was sent keeps that.
        if (!this.draft || this.draft.key === key) this.#drafts.clear();
        this.#plan.sent?.(outcome.value);
      } else if (outcome) this.#refused(outcome.error, fields);
    } finally {
      this.sending = false;
      this.#host.requestUpdate();
    }
  }

  #refused(error: CommunityError, fields: readonly Field[]): void {
    const { m } = this.#host;
    const why = this.#plan.why?.(error, m);
    const [first] = error.fields;
    const field = fields.find(({ name }) => first?.pointer === `/${name}`);
    if (why !== null && !(field && first && this.#mark(field, first.detail))) this.#fail(m.t('draft.safe', { why: why ?? failureText(m, error) }), error);
  }

  /** Says what is wrong with a field, and goes there. */
  #mark({ name, id }: Field, wrong: string): boolean {
    if (!wrong) return false;
    this.#wrong = { [name]: wrong };
    this.#host.announce(wrong);
    this.#host.focusOn(`#${id}`);
    return true;
  }

  #fail(text: string, error?: CommunityError): void {
    this.#wrong = {};
    this.#problem = text;
    this.error = error;
    if (text) this.#host.announce(text);
    this.#host.requestUpdate();
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.send();
  };

  #onKey = (event: KeyboardEvent): void => {
    // 229: a key that the input method took, where `isComposing` is not yet or no longer set.
    if (event.isComposing || event.keyCode === 229) return;
    const leave = event.key === 'Escape' ? this.#plan.cancel : undefined;
    const send = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!leave && !send) return;
    // Escape closes a form in place, not the dialog around it.
    event.stopPropagation();
    event.preventDefault();
    if (leave) leave();
    else void this.send();
  };
}

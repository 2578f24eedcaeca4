import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Comment, CommentKind } from '../../protocol/comment.ts';
import { graphemes, isBlank } from '../../protocol/text.ts';
import type { DraftStore } from '../../stores/draft.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import { lengthText } from './length.ts';
import { keepOpen, Submission, type Allow, type FormHost } from './submission.ts';

const kinds: readonly CommentKind[] = ['question', 'tip', 'suggestion', 'story', 'hello', 'thanks'];

/** A comment while it is being written. */
export interface CommentText { text: string; kind: CommentKind | null }

interface FormEvents<T> {
  allow: Allow;
  send: (value: CommentText, key: string) => Promise<Outcome<T>>;
  sent: (value: T) => void;
  cancel?: () => void;
}

interface FormLook {
  /** Tells the fields of several forms apart. */
  id: string;
  label: string;
  submit: string;
  /** Longest text, in graphemes. */
  limit: number;
  /** Whether to ask what kind of comment it is. */
  kinds: boolean;
  placeholder?: string;
}

/**
 * Writes a comment, a reply, another text for one's own comment, or the official answer; what is written stays until
 * the server has it.
 */
export class CommentForm<T = Comment> {
  #host: FormHost;
  #openDraft: () => DraftStore<CommentText>;
  #drafts: DraftStore<CommentText>;
  #start: CommentText;
  #on: FormEvents<T>;
  #submission: Submission;
  #wrong: 'blank' | 'long' | null = null;
  #limit = Infinity;

  constructor(host: FormHost, openDraft: () => DraftStore<CommentText>, on: FormEvents<T>, start: CommentText = { text: '', kind: null }) {
    this.#host = host;
    this.#openDraft = openDraft;
    this.#drafts = openDraft();
    this.#start = start;
    this.#on = on;
    this.#submission = new Submission(host);
  }

  get #value(): CommentText {
    return this.#drafts.$draft.get()?.value ?? this.#start;
  }

  /** Looks at the draft again, since it may belong to somebody else. */
  reopen(): void {
    this.#drafts = this.#openDraft();
    this.#host.requestUpdate();
  }

  setKind(kind: CommentKind | null): void {
    this.#set({ kind });
  }

  render(m: Messages, { id, label, submit, limit, kinds: asked, placeholder = m.t('comment.placeholder') }: FormLook): TemplateResult {
    this.#limit = limit;
    const { text, kind } = this.#value;
    const draft = this.#drafts.$draft.get();
    const open = !!text || kind !== null || !!this.#on.cancel;
    return html`
      <form class="comment-form" part="comment-form" novalidate @submit=${(event: Event) => { event.preventDefault(); void this.send(m); }}
        @keydown=${(event: KeyboardEvent) => { this.#onKey(event, m); }}>
        <label class="label" for=${id}>${label}</label>
        <textarea class="field" id=${id} rows=${open ? 3 : 2} dir="auto" .value=${text} placeholder=${placeholder}
          aria-invalid=${this.#wrong ? 'true' : 'false'} aria-describedby="${id}-note ${id}-problem"
          @input=${(event: Event) => { this.#set({ text: (event.target as HTMLTextAreaElement).value }); }}></textarea>
        <p class="small quiet form-note" id="${id}-note">${lengthText(m, text, limit)}${this.#wrong === 'blank' ? html`<span class="error">${m.t('comment.blank')}</span>` : nothing}</p>
        ${this.#submission.render(m, `${id}-problem`)}
        ${open ? html`
          ${asked ? html`<div class="kinds" role="group" aria-label=${m.t('comment.kind')}>${kinds.map(name => html`
            <button class="kind" type="button" aria-pressed=${name === kind} @click=${() => { this.#set({ kind: name === kind ? null : name }); }}>${m.t(`comment.kind.${name}`)}</button>`)}</div>` : nothing}
          <p class="row wrap"><button class="button compact" type="submit" aria-busy=${this.#submission.sending}>${submit}</button>
            ${this.#on.cancel ? html`<button class="button plain compact" type="button" @click=${() => { this.#cancel(); }}>${m.t('act.cancel')}</button>` : nothing}
            ${draft ? html`<span class="small quiet">${draft.restored ? m.t('draft.restored') : m.t(this.#drafts.persistent ? 'draft.kept' : 'draft.pageOnly')}</span>` : nothing}</p>` : nothing}
      </form>`;
  }

  /** Sends what is written, once the person may. */
  async send(m: Messages): Promise<void> {
    const value = this.#value;
    this.#wrong = isBlank(value.text) ? 'blank' : value.text.length > this.#limit && graphemes(value.text) > this.#limit ? 'long' : null;
    if (this.#wrong) {
      this.#host.announce(this.#wrong === 'blank' ? m.t('comment.blank') : lengthText(m, value.text, this.#limit));
      this.#host.requestUpdate();
      return;
    }
    if (!this.#drafts.$draft.get()) this.#drafts.set(value);
    const key = this.#drafts.$draft.get()?.key ?? crypto.randomUUID();
    this.#drafts.sent();
    const outcome = await this.#submission.run(this.#on.allow, m, () => this.#on.send(value, key));
    if (!outcome?.ok) return;
    // Whoever went on writing while it was sent keeps that.
    const now = this.#drafts.$draft.get();
    if (!now || now.key === key) this.#drafts.clear();
    this.#host.requestUpdate();
    this.#on.sent(outcome.value);
  }

  #set(change: Partial<CommentText>): void {
    const value = { ...this.#value, ...change };
    if (value.text || value.kind !== null || this.#on.cancel) this.#drafts.set(value);
    else this.#drafts.clear();
    this.#wrong = null;
    this.#submission.reset();
    this.#host.requestUpdate();
  }

  #onKey(event: KeyboardEvent, m: Messages): void {
    // 229: a key that the input method took, where `isComposing` is not yet or no longer set.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.send(m);
    } else if (event.key === 'Escape' && this.#on.cancel) {
      keepOpen(event);
      this.#on.cancel();
    }
  }

  #cancel(): void {
    this.#drafts.clear();
    this.#on.cancel?.();
  }
}

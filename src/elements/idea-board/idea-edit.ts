import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Board, LocalText } from '../../protocol/community.ts';
import type { IdeaDetail, IdeaPatch } from '../../protocol/idea.ts';
import { graphemes, isBlank, LIMITS } from '../../protocol/text.ts';
import type { DraftStore } from '../../stores/draft.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import { lengthText } from './length.ts';
import { keepOpen, Submission, type FormHost } from './submission.ts';

/** What the author has changed so far, and which version of the idea that began with. */
export interface IdeaChange { title: string; body: string; category: string | null; version: number }

interface EditContext {
  m: Messages;
  board: Board | undefined;
  editableUntil: string | null;
  local(text: LocalText): string;
}

interface EditEvents {
  save: (patch: IdeaPatch, version: number) => Promise<Outcome<IdeaDetail>>;
  /** The idea as the server has it now. */
  latest: () => IdeaDetail | undefined;
  saved: () => void;
  cancel: () => void;
}

const changeOf = ({ title, body, category, version }: IdeaDetail): IdeaChange => ({ title, body, category, version });

/** Changes one's own idea; when somebody else has changed it meanwhile, the text stays and the new version is shown. */
export class IdeaEdit {
  #host: FormHost;
  #drafts: DraftStore<IdeaChange>;
  #on: EditEvents;
  #submission: Submission;
  #start: IdeaChange;
  #wrong: 'blank' | 'long' | null = null;
  /** The version that somebody else has made meanwhile. */
  #newer: IdeaDetail | null = null;

  constructor(host: FormHost, drafts: DraftStore<IdeaChange>, idea: IdeaDetail, on: EditEvents) {
    this.#host = host;
    this.#drafts = drafts;
    this.#on = on;
    this.#submission = new Submission(host);
    this.#start = changeOf(idea);
    const kept = drafts.$draft.get()?.value;
    if (kept && kept.version !== idea.version) this.#rebase(idea, kept);
  }

  get #value(): IdeaChange {
    return this.#drafts.$draft.get()?.value ?? this.#start;
  }

  render({ m, board, editableUntil, local }: EditContext): TemplateResult {
    const { title, body, category } = this.#value;
    const error = this.#submission.error;
    const newer = this.#newer;
    return html`
      <form class="inline-form edit-form" novalidate aria-label=${m.t('detail.edit')} @submit=${(event: Event) => { event.preventDefault(); void this.#save(m); }}
        @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape' && !event.isComposing) { keepOpen(event); this.#on.cancel(); } }}>
        <div><label class="label" for="edit-title">${m.t('propose.title')}</label>
          <input class="field" id="edit-title" dir="auto" autocomplete="off" .value=${title} aria-invalid=${this.#wrong || error?.existing ? 'true' : 'false'}
            aria-describedby="edit-title-note" @input=${(event: Event) => { this.#set({ title: (event.target as HTMLInputElement).value }); }}>
          <p class="small quiet" id="edit-title-note">${lengthText(m, title, LIMITS.title)} ${this.#wrong === 'blank' ? html`<span class="error">${m.t('propose.blank')}</span>` : nothing}</p></div>
        <div><label class="label" for="edit-body">${m.t('propose.body')}</label>
          <textarea class="field" id="edit-body" rows="6" dir="auto" .value=${body} aria-describedby="edit-body-note"
            @input=${(event: Event) => { this.#set({ body: (event.target as HTMLTextAreaElement).value }); }}></textarea>
          <p class="small quiet" id="edit-body-note">${lengthText(m, body, LIMITS.body)}</p></div>
        ${board?.categories.length ? html`
          <div><label class="label" for="edit-category">${m.t('propose.category')}</label>
            <select class="field" id="edit-category" .value=${category ?? ''} @change=${(event: Event) => { this.#set({ category: (event.target as HTMLSelectElement).value || null }); }}>
              <option value="" ?selected=${category === null}>${m.t('propose.noCategory')}</option>
              ${board.categories.map(({ id, name }) => html`<option value=${id} ?selected=${id === category}>${local(name)}</option>`)}
            </select></div>` : nothing}
        ${newer ? html`
          <div class="notice bad" id="edit-problem"><p>${m.t('detail.changed')}</p>
            <details><summary>${m.t('detail.showNew')}</summary><p class="label" dir="auto">${newer.title}</p><p class="plain-text" dir="auto">${newer.body}</p></details></div>`
          : this.#submission.render(m, 'edit-problem', error?.existing ? m.t('propose.exists') : undefined)}
        <p class="row wrap">
          <button class="button compact" type="submit" aria-busy=${this.#submission.sending}>${m.t('detail.save')}</button>
          <button class="button plain compact" type="button" @click=${() => { this.#cancel(); }}>${m.t('act.cancel')}</button>
          ${editableUntil ? html`<span class="small quiet">${m.t('detail.editUntil', { time: m.date(editableUntil) })}</span>` : nothing}
        </p>
      </form>`;
  }

  async #save(m: Messages): Promise<void> {
    const { title, body, category, version } = this.#value;
    this.#wrong = isBlank(title) ? 'blank' : graphemes(title.trim()) > LIMITS.title || graphemes(body) > LIMITS.body ? 'long' : null;
    if (this.#wrong) {
      this.#host.announce(this.#wrong === 'blank' ? m.t('propose.blank') : lengthText(m, title, LIMITS.title) || lengthText(m, body, LIMITS.body));
      this.#host.requestUpdate();
      return;
    }
    const start = this.#start;
    const patch: IdeaPatch = {
      ...(title !== start.title && { title: title.trim() }), ...(body !== start.body && { body }), ...(category && category !== start.category && { category }),
    };
    if (!Object.keys(patch).length) { this.#cancel(); return; }
    const outcome = await this.#submission.run(() => Promise.resolve(true), m, () => this.#on.save(patch, version));
    if (outcome?.ok) {
      this.#drafts.clear();
      this.#on.saved();
      return;
    }
    const latest = this.#on.latest();
    if (outcome?.error.code !== 'conflict' || outcome.error.existing || !latest) return;
    this.#rebase(latest, this.#value);
    this.#host.announce(m.t('detail.changed'));
  }

  /** From here on the text builds on the idea as it is now; what the person left as it was follows the new version. */
  #rebase(idea: IdeaDetail, value: IdeaChange): void {
    const { title, body, category } = this.#start;
    const next = changeOf(idea);
    this.#drafts.set({
      ...next,
      ...(value.title !== title && { title: value.title }), ...(value.body !== body && { body: value.body }),
      ...(value.category !== category && { category: value.category }),
    });
    this.#start = next;
    this.#newer = idea;
    this.#host.requestUpdate();
  }

  #set(change: Partial<IdeaChange>): void {
    this.#drafts.set({ ...this.#value, ...change });
    this.#wrong = null;
    this.#submission.reset();
    this.#host.requestUpdate();
  }

  #cancel(): void {
    this.#drafts.clear();
    this.#on.cancel();
  }
}

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Connection } from '../../client/connection.ts';
import { emit } from '../../events.ts';
import { registerLocale, type Messages } from '../../i18n/messages.ts';
import type { Board, LocalText } from '../../protocol/community.ts';
import type { Idea, IdeaDetail, IdeaDraft, IdeaKind, Relation } from '../../protocol/idea.ts';
import type { Member } from '../../protocol/member.ts';
import { graphemes, isBlank, LIMITS } from '../../protocol/text.ts';
import { createDraftStore, type Draft, type DraftStore } from '../../stores/draft.ts';
import type { IdeaBoardStore } from '../../stores/idea-board.ts';
import { findSimilar, propose } from '../../stores/proposal.ts';
import { formStyles } from '../../styles/form.styles.ts';
import { adopt } from '../shared/adopt.ts';
import type { CardContext } from './card.ts';
import { composerStyles } from './composer.styles.ts';
import { lengthText } from './length.ts';
import { failureText } from './submission.ts';
import { renderVote } from './vote.ts';

/** What the composer needs of its board. */
export interface ComposerContext extends CardContext {
  connection: Connection;
  store: IdeaBoardStore;
  /** The board's id. */
  boardId: string;
  /** Where this board's draft is kept. */
  draftName: string;
  /** Who is signed in. */
  me: Member | null;
  /** Whether the act may go ahead; else the page is asked to sign the person in. */
  allow(): Promise<boolean>;
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** From here on a title says enough to look for similar ones. */
const worthSearching = (title: string): boolean => graphemes(title.trim()) >= (cjk.test(title) ? 2 : 3);

registerLocale('en', async () => (await import('../../i18n/en-writing.ts')).enWriting);

type Problem = { text: string; field: 'title' | 'body' | 'terms' | 'form'; existing?: string };

/** All of the form for a new idea but its first field; it loads when somebody begins to write. */
export class Composer {
  #host: LitElement;
  #context: () => ComposerContext | undefined;
  #sending = false;
  #error: Problem | null = null;
  #receipt: IdeaDetail | null = null;
  #similar: { ids: string[]; exact: string | null } = { ids: [], exact: null };
  #search: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept: { of: string; store: DraftStore<IdeaDraft> } | undefined;

  /** `title` is what was written while this was on its way. */
  constructor(host: LitElement, context: () => ComposerContext | undefined, title: string) {
    this.#host = host;
    this.#context = context;
    if (title && !this.draft) this.title(title, false);
    // The form's own style sheet comes with it.
    adopt(host.renderRoot, formStyles, composerStyles);
  }

  /** Drops what is under way: the board has left the page. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
  }

  /** What has been written, by whoever is here now. */
  get draft(): Draft<IdeaDraft> | null {
    return this.#drafts?.$draft.get() ?? null;
  }

  get #drafts(): DraftStore<IdeaDraft> | undefined {
    const context = this.#context();
    if (!context) return undefined;
    const { connection: { storage }, draftName, me } = context;
    const owner = me?.id ?? null;
    const of = `${draftName} ${owner}`;
    if (this.#kept?.of !== of) this.#kept = { of, store: createDraftStore<IdeaDraft>(storage, draftName, () => owner) };
    return this.#kept.store;
  }

  /** What is wrong with the title. */
  get titleError(): string {
    return this.#error?.field === 'title' ? this.#error.text : '';
  }

  /** Under the title: how much of it is left, or what is wrong with it. */
  renderTitleNote({ m }: ComposerContext): TemplateResult {
    return html`${lengthText(m, this.draft?.value.title ?? '', LIMITS.title)}${this.titleError ? html`<span class="error">${this.titleError}</span>` : nothing}`;
  }

  /** The rest of the form. */
  render(context: ComposerContext, onFold: () => void): TemplateResult {
    const { m, connection: { storage }, board } = context;
    const { draft } = this;
    const error = this.#error;
    return html`
      ${error?.existing ? this.#renderExisting(context, error.existing) : this.#renderSimilar(context)}
      ${board ? this.#renderMore(context, board, draft?.value ?? { title: '' }) : nothing}
      ${error?.field === 'form' ? html`<p class="notice bad">${error.text} ${m.t('draft.safe')}</p>` : nothing}
      <div class="row wrap spread">
        <span class="row wrap small quiet">${draft ? html`
          <span>${draft.restored ? `${m.t('draft.restored')}. ` : ''}${storage.persistent ? m.t('draft.kept') : m.t('draft.pageOnly')}</span>
          <button class="button text compact" type="button" @click=${() => { this.#discard(onFold); }}>${m.t('propose.discardYes')}</button>` : nothing}</span>
        <span class="row"><button class="button plain" type="button" ?hidden=${!!draft} @click=${onFold}>${m.t('act.cancel')}</button>
          <button class="button" part="propose" type="submit" aria-busy=${this.#sending}>${this.#sending ? m.t('propose.sending') : m.t('propose.send')}</button></span>
      </div>`;
  }

  /** Thanks and what happens next, once the server has the idea; null before. */
  renderReceipt({ m, onOpen, href }: ComposerContext, onAnother: () => void): TemplateResult | null {
    const idea = this.#receipt;
    if (!idea) return null;
    const held = idea.state === 'held';
    return html`
      <div class="composer receipt notice good" part="receipt" tabindex="-1">
        <p class="label">${held ? m.t('propose.sentHeld') : m.t('propose.sent')}</p>
        <p>${held ? m.t('propose.sentHeldNext') : m.t('propose.sentNext')}</p>
        <p class="row wrap"><a class="button plain compact" href=${href(idea.id)} @click=${(event: Event) => { onOpen(event, idea.id); }}>${m.t('propose.show')}</a>
          <button class="button text compact" type="button" @click=${() => { this.#receipt = null; onAnother(); }}>${m.t('propose.another')}</button></p>
      </div>`;
  }

  #renderMore({ m, local, me }: ComposerContext, board: Board, value: IdeaDraft): TemplateResult {
    const { terms } = board;
    const error = this.#error;
    return html`
      <div class="more-fields">
        <div>
          <label class="label" for="body">${m.t('propose.body')} <span class="quiet">(${m.t('propose.optional')})</span></label>
          <textarea class="field" id="body" rows="4" dir="auto" .value=${value.body ?? ''} aria-describedby="body-note"
            aria-invalid=${error?.field === 'body' ? 'true' : 'false'} @input=${(event: Event) => { this.#set({ body: (event.target as HTMLTextAreaElement).value }); }}></textarea>
          <p id="body-note" class="small quiet">${m.t('propose.bodyHint')} ${lengthText(m, value.body ?? '', LIMITS.body)}${error?.field === 'body' ? html`<span class="error">${error.text}</span>` : nothing}</p>
        </div>
        ${this.#renderChoice('kind', m.t('kind.label'), board.kinds.map((kind): [string, string] => [kind, m.t(`kind.${kind}`)]), value.kind ?? board.kinds[0] ?? '')}
        ${this.#renderChoice('relation', m.t('relation.label'), board.relations.map((name): [string, string] => [name, m.t(`relation.${name}`)]), value.relation ?? '')}
        ${board.categories.length ? html`
          <div><label class="label" for="category">${m.t('propose.category')}</label>
            <select class="field" id="category" .value=${value.category ?? ''} @change=${(event: Event) => { this.#setCategory(board, (event.target as HTMLSelectElement).value, local); }}>
              <option value="">${m.t('propose.noCategory')}</option>
              ${board.categories.map(({ id, name }) => html`<option value=${id} ?selected=${id === value.category}>${local(name)}</option>`)}
            </select></div>` : nothing}
        ${terms && terms.version !== me?.termsVersion ? html`
          <div class="notice"><p class="label">${m.t('propose.termsTitle')}</p><p dir="auto">${local(terms.text)}</p>
            ${terms.url ? html`<p><a href=${terms.url} target="_blank" rel="noopener">${m.t('propose.termsRead')}</a></p>` : nothing}
            <label class="row"><input type="checkbox" id="terms" .checked=${value.termsVersion === terms.version}
              @change=${(event: Event) => { this.#accept((event.target as HTMLInputElement).checked ? terms.version : undefined); }}>
              <span>${m.t('propose.terms')}</span></label>
            ${error?.field === 'terms' ? html`<p class="error" role="alert">${error.text}</p>` : nothing}</div>` : nothing}
      </div>`;
  }

  #renderChoice(name: 'kind' | 'relation', label: string, options: [string, string][], value: string): TemplateResult | typeof nothing {
    if (options.length < 2) return nothing;
    return html`
      <fieldset><legend class="label">${label}</legend><div class="row wrap">
        ${options.map(([key, text]) => html`<label class="choice"><input class="sr" type="radio" name=${name} value=${key} .checked=${key === value}
          @change=${() => { this.#set({ [name]: key as IdeaKind & Relation }); }}><span>${text}</span></label>`)}
      </div></fieldset>`;
  }

  #renderSimilar(context: ComposerContext): TemplateResult | typeof nothing {
    const { m, store, href, onVote, onOpen } = context;
    const views = this.#similar.ids.map(id => store.ideas.view(id)).filter(view => !!view);
    if (!views.length) return nothing;
    return html`
      <section class="similar" part="similar" aria-label=${m.t('propose.similar')}>
        <p class="label">${this.#similar.exact ? m.t('propose.exists') : m.t('propose.similar')}</p>
        <ul>${views.map(view => html`
          <li class="similar-idea">${renderVote(view, m, onVote, 'similar')}
            <span><a dir="auto" href=${href(view.idea.id)} @click=${(event: Event) => { onOpen(event, view.idea.id); }}>${view.idea.title}</a>
            <span class="small quiet">${m.t('propose.voteInstead')}</span></span></li>`)}</ul>
      </section>`;
  }

  #renderExisting({ m, href, onOpen }: ComposerContext, id: string): TemplateResult {
    return html`<p class="notice"><a href=${href(id)} @click=${(event: Event) => { onOpen(event, id); }}>${m.t('propose.exists')}</a></p>`;
  }

  #set(change: Partial<IdeaDraft>): void {
    const value = { title: '', ...this.draft?.value, ...change };
    if (value.title || value.body) this.#drafts?.set(value);
    else this.#drafts?.clear();
    this.#error = null;
    this.#host.requestUpdate();
  }

  /** Kept in the draft, so that it holds after a sign-in on another page. */
  #accept(version: string | undefined): void {
    const { termsVersion: _, ...rest } = this.draft?.value ?? { title: '' };
    this.#drafts?.set(version === undefined ? rest : { ...rest, termsVersion: version });
    this.#error = null;
    this.#host.requestUpdate();
  }

  #setCategory(board: Board, id: string, local: (text: LocalText) => string): void {
    const value = this.draft?.value;
    const outline = (key: string | undefined) => { const text = board.categories.find(category => category.id === key)?.template; return text ? local(text) : ''; };
    // An outline is offered, never forced on text that somebody wrote.
    const untouched = !value?.body || value.body === outline(value.category);
    const { category: _, ...rest } = value ?? { title: '' };
    this.#drafts?.set({ ...rest, ...(id && { category: id }), ...(untouched && { body: outline(id) }) });
    this.#host.requestUpdate();
  }

  /** The title has changed: keeps it, and looks for ideas that say the same. */
  title(title: string, composing: boolean): void {
    this.#set({ title });
    this.stop();
    if (composing) return;
    if (!worthSearching(title)) { this.#similar = { ids: [], exact: null }; return; }
    this.#timer = setTimeout(() => void this.#find(title), 300);
  }

  async #similarTo(title: string, signal: AbortSignal): Promise<{ ideas: Idea[]; exact: string | null } | undefined> {
    const context = this.#context();
    return context && findSimilar(context.connection.client, context.boardId, context.store, title, signal);
  }

  async #find(title: string): Promise<void> {
    const { signal } = this.#search = new AbortController();
    const found = await this.#similarTo(title, signal).catch(() => undefined);
    if (!found || signal.aborted) return; // a hint that could not be had is no error
    this.#similar = { ids: found.ideas.map(({ id }) => id), exact: found.exact };
    this.#host.requestUpdate();
  }

  #discard(onFold: () => void): void {
    this.#drafts?.clear();
    this.#similar = { ids: [], exact: null };
    this.#error = null;
    onFold();
  }

  #fail(field: Problem['field'], text: string, existing?: string): void {
    this.#error = { field, text, ...(existing && { existing }) };
    this.#host.requestUpdate();
    const target = { title: '#title', body: '#body', terms: '#terms', form: '' }[field];
    if (target) void this.#host.updateComplete.then(() => { this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus(); });
  }

  /** Sends the draft, after what can be checked here. */
  async send(): Promise<void> {
    const context = this.#context();
    if (!context || this.#sending) return;
    const { m, board, store, connection: { client }, boardId } = context;
    const { draft } = this;
    if (!draft || isBlank(draft.value.title)) { this.#fail('title', m.t('propose.blank')); return; }
    if (graphemes(draft.value.title) > LIMITS.title) { this.#fail('title', lengthText(m, draft.value.title, LIMITS.title)); return; }
    if (graphemes(draft.value.body ?? '') > LIMITS.body) { this.#fail('body', lengthText(m, draft.value.body ?? '', LIMITS.body)); return; }
    const terms = board?.terms;
    if (terms && terms.version !== context.me?.termsVersion && draft.value.termsVersion !== terms.version) { this.#fail('terms', m.t('propose.termsFirst')); return; }
    this.#sending = true;
    this.#error = null;
    this.#host.requestUpdate();
    try {
      if (!await context.allow()) return;
      this.#drafts?.sent();
      const outcome = await propose(client, boardId, store, { ...draft.value, ...(terms && { termsVersion: terms.version }) }, draft.key);
      if (outcome.ok) {
        this.#drafts?.clear();
        this.#similar = { ids: [], exact: null };
        this.#receipt = outcome.value;
        emit(this.#host, 'minga-idea-created', { board: boardId, idea: outcome.value.id, state: outcome.value.state });
      } else {
        const { error } = outcome;
        const field = error.fields[0]?.pointer === '/title' ? 'title' : error.fields[0]?.pointer === '/body' ? 'body' : 'form';
        this.#fail(field, error.fields[0]?.detail ?? failureText(m, error), error.existing);
        emit(this.#host, 'minga-error', { code: error.code, action: 'propose' });
      }
    } finally {
      this.#sending = false;
      this.#host.requestUpdate();
      if (this.#receipt) void this.#host.updateComplete.then(() => { this.#host.renderRoot.querySelector<HTMLElement>('.receipt')?.focus(); });
    }
  }
}

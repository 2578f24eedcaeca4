import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Board, LocalText } from '../../protocol/community.ts';
import type { IdeaDetail, IdeaDraft, IdeaKind, Relation } from '../../protocol/idea.ts';
import { graphemes, isBlank, LIMITS } from '../../protocol/text.ts';
import type { DraftStore } from '../../stores/draft.ts';
import type { IdeaBoardStore } from '../../stores/idea-board.ts';
import { renderVote } from './vote.ts';

/** What the composer needs of its board. */
export interface ComposerContext {
  m: Messages;
  board: Board | undefined;
  store: IdeaBoardStore;
  drafts: DraftStore<IdeaDraft>;
  /** Terms this member has accepted already. */
  acceptedTerms: string | null;
  local(text: LocalText): string;
  href(id: string): string;
  onVote(id: string, on: boolean): void;
  onOpen(event: Event, id: string): void;
  /** Whether the act may go ahead; else the page is asked to sign the person in. */
  allow(): Promise<boolean>;
  onCreated(idea: IdeaDetail): void;
  onFailed(error: CommunityError): void;
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** From here on a title says enough to look for similar ones. */
const worthSearching = (title: string): boolean => graphemes(title.trim()) >= (cjk.test(title) ? 2 : 3);

/** The form for a new idea: one field first, the rest once there is something to say. */
export class Composer implements ReactiveController {
  #host: ReactiveControllerHost & { renderRoot: DocumentFragment | HTMLElement };
  #context: () => ComposerContext | undefined;
  #open = false;
  #sending = false;
  #error: { text: string; field: 'title' | 'body' | 'terms' | 'form'; existing?: string } | null = null;
  #receipt: IdeaDetail | null = null;
  #similar: { ids: string[]; exact: string | null } = { ids: [], exact: null };
  #search: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: DocumentFragment | HTMLElement }, context: () => ComposerContext | undefined) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
  }

  /** Puts the cursor into the title. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.composer .field')?.focus();
  }

  /** Sends the draft that waited for its author to sign in. */
  resume(): void {
    if (this.#context()?.drafts.$draft.get()) void this.#send();
  }

  render(context: ComposerContext): TemplateResult {
    const { m, drafts, board } = context;
    const receipt = this.#receipt;
    if (receipt) return this.#renderReceipt(context, receipt);
    const draft = drafts.$draft.get();
    const value = draft?.value ?? { title: '' };
    const open = this.#open || !!draft;
    const error = this.#error;
    return html`
      <form class="composer" part="composer" novalidate @submit=${(event: Event) => { event.preventDefault(); void this.#send(); }}
        @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter' && event.isComposing) event.preventDefault(); }}>
        <label class="sr" for="title">${m.t('propose.title')}</label>
        <div class="propose-row">
          <input class="field" id="title" part="propose-field" autocomplete="off" dir="auto" .value=${value.title} placeholder=${m.t('propose.placeholder')}
            aria-invalid=${error?.field === 'title' ? 'true' : 'false'} aria-describedby="title-note" @input=${this.#onTitle} @compositionend=${this.#onTitle}
            @focus=${() => { this.#open = true; this.#host.requestUpdate(); }}>
          <button class="button" part="propose" type="submit" aria-busy=${this.#sending}>${open ? m.t('propose.send') : m.t('board.propose')}</button>
        </div>
        <p id="title-note" class="small quiet">${this.#renderLength(m, value.title, LIMITS.title)}${error?.field === 'title' ? html`<span class="error">${error.text}</span>` : nothing}</p>
        ${error?.existing ? this.#renderExisting(context, error.existing) : this.#renderSimilar(context)}
        ${open && board ? this.#renderMore(context, board, value) : nothing}
        ${error?.field === 'form' ? html`<p class="notice bad">${error.text} ${m.t('draft.safe')}</p>` : nothing}
        ${open && draft ? html`
          <p class="row wrap small quiet"><span>${draft.restored ? `${m.t('draft.restored')}. ` : ''}${drafts.persistent ? m.t('draft.kept') : m.t('draft.pageOnly')}</span>
            <button class="button text compact" type="button" @click=${this.#discard}>${m.t('propose.discardYes')}</button></p>` : nothing}
      </form>`;
  }

  #renderMore({ m, local, acceptedTerms }: ComposerContext, board: Board, value: IdeaDraft): TemplateResult {
    const { terms } = board;
    const error = this.#error;
    return html`
      <div class="more-fields">
        <div>
          <label class="label" for="body">${m.t('propose.body')} <span class="quiet">(${m.t('propose.optional')})</span></label>
          <textarea class="field" id="body" rows="4" dir="auto" .value=${value.body ?? ''} aria-describedby="body-note"
            aria-invalid=${error?.field === 'body' ? 'true' : 'false'} @input=${(event: Event) => { this.#set({ body: (event.target as HTMLTextAreaElement).value }); }}></textarea>
          <p id="body-note" class="small quiet">${m.t('propose.bodyHint')} ${this.#renderLength(m, value.body ?? '', LIMITS.body)}${error?.field === 'body' ? html`<span class="error">${error.text}</span>` : nothing}</p>
        </div>
        ${this.#renderChoice('kind', m.t('kind.label'), board.kinds.map((kind): [string, string] => [kind, m.t(`kind.${kind}`)]), value.kind ?? board.kinds[0] ?? '')}
        ${this.#renderChoice('relation', m.t('relation.label'), board.relations.map((name): [string, string] => [name, m.t(`relation.${name}`)]), value.relation ?? '')}
        ${board.categories.length ? html`
          <div><label class="label" for="category">${m.t('propose.category')}</label>
            <select class="field" id="category" .value=${value.category ?? ''} @change=${(event: Event) => { this.#setCategory(board, (event.target as HTMLSelectElement).value, local); }}>
              <option value="">${m.t('propose.noCategory')}</option>
              ${board.categories.map(({ id, name }) => html`<option value=${id} ?selected=${id === value.category}>${local(name)}</option>`)}
            </select></div>` : nothing}
        ${terms && terms.version !== acceptedTerms ? html`
          <div class="notice"><p class="label">${m.t('propose.termsTitle')}</p><p dir="auto">${local(terms.text)}</p>
            ${terms.url ? html`<p><a href=${terms.url} target="_blank" rel="noopener">${m.t('propose.termsRead')}</a></p>` : nothing}
            <label class="row"><input type="checkbox" .checked=${value.termsVersion === terms.version}
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

  #renderLength(m: Messages, text: string, limit: number): string {
    const left = limit - graphemes(text);
    return left < 0 ? m.t('propose.over', { count: -left }) : left <= limit / 10 ? m.t('propose.left', { count: left }) : '';
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

  #renderReceipt({ m, onOpen, href }: ComposerContext, idea: IdeaDetail): TemplateResult {
    const held = idea.state === 'held';
    return html`
      <div class="composer receipt notice good" part="receipt" tabindex="-1">
        <p class="label">${held ? m.t('propose.sentHeld') : m.t('propose.sent')}</p>
        <p>${held ? m.t('propose.sentHeldNext') : m.t('propose.sentNext')}</p>
        <p class="row wrap"><a class="button plain compact" href=${href(idea.id)} @click=${(event: Event) => { onOpen(event, idea.id); }}>${m.t('propose.show')}</a>
          <button class="button text compact" type="button" @click=${() => { this.#receipt = null; this.#open = true; this.#host.requestUpdate(); void this.#host.updateComplete.then(() => { this.focus(); }); }}>${m.t('propose.another')}</button></p>
      </div>`;
  }

  #set(change: Partial<IdeaDraft>): void {
    const drafts = this.#context()?.drafts;
    if (!drafts) return;
    const value = { title: '', ...drafts.$draft.get()?.value, ...change };
    if (value.title || value.body) drafts.set(value);
    else drafts.clear();
    this.#error = null;
    this.#host.requestUpdate();
  }

  /** Kept in the draft, so that it holds after a sign-in on another page. */
  #accept(version: string | undefined): void {
    const { termsVersion: _, ...rest } = this.#context()?.drafts.$draft.get()?.value ?? { title: '' };
    this.#context()?.drafts.set(version === undefined ? rest : { ...rest, termsVersion: version });
    this.#error = null;
    this.#host.requestUpdate();
  }

  #setCategory(board: Board, id: string, local: (text: LocalText) => string): void {
    const value = this.#context()?.drafts.$draft.get()?.value;
    const outline = (key: string | undefined) => { const text = board.categories.find(category => category.id === key)?.template; return text ? local(text) : ''; };
    // An outline is offered, never forced on text that somebody wrote.
    const untouched = !value?.body || value.body === outline(value.category);
    const { category: _, ...rest } = value ?? { title: '' };
    this.#context()?.drafts.set({ ...rest, ...(id && { category: id }), ...(untouched && { body: outline(id) }) });
    this.#host.requestUpdate();
  }

  #onTitle = (event: Event): void => {
    const title = (event.target as HTMLInputElement).value;
    this.#set({ title });
    clearTimeout(this.#timer);
    this.#search?.abort();
    if (event instanceof InputEvent && event.isComposing) return;
    if (!worthSearching(title)) { this.#similar = { ids: [], exact: null }; return; }
    this.#timer = setTimeout(() => void this.#find(title), 300);
  };

  async #find(title: string): Promise<void> {
    const { signal } = this.#search = new AbortController();
    const found = await this.#context()?.store.similar(title, signal).catch(() => undefined);
    if (!found || signal.aborted) return; // a hint that could not be had is no error
    this.#similar = { ids: found.ideas.map(({ id }) => id), exact: found.exact };
    this.#host.requestUpdate();
  }

  #discard = (): void => {
    this.#context()?.drafts.clear();
    this.#similar = { ids: [], exact: null };
    this.#error = null;
    this.#host.requestUpdate();
    this.focus();
  };

  #fail(field: 'title' | 'body' | 'terms' | 'form', text: string, existing?: string): void {
    this.#error = { field, text, ...(existing && { existing }) };
    this.#open = true;
    this.#host.requestUpdate();
    if (field === 'title') this.focus();
  }

  async #send(): Promise<void> {
    const context = this.#context();
    if (!context || this.#sending) return;
    const { m, drafts, board, store } = context;
    const draft = drafts.$draft.get();
    if (!this.#open && !draft) { this.focus(); return; }
    if (!draft || isBlank(draft.value.title)) { this.#fail('title', m.t('propose.blank')); return; }
    if (graphemes(draft.value.title) > LIMITS.title) { this.#fail('title', this.#renderLength(m, draft.value.title, LIMITS.title)); return; }
    if (graphemes(draft.value.body ?? '') > LIMITS.body) { this.#fail('body', this.#renderLength(m, draft.value.body ?? '', LIMITS.body)); return; }
    const terms = board?.terms;
    if (terms && terms.version !== context.acceptedTerms && draft.value.termsVersion !== terms.version) { this.#fail('terms', m.t('propose.termsFirst')); return; }
    this.#sending = true;
    this.#error = null;
    this.#host.requestUpdate();
    try {
      if (!await context.allow()) return;
      drafts.sent();
      const outcome = await store.create({ ...draft.value, ...(terms && { termsVersion: terms.version }) }, draft.key);
      if (outcome.ok) {
        drafts.clear();
        this.#similar = { ids: [], exact: null };
        this.#receipt = outcome.value;
        this.#open = false;
        context.onCreated(outcome.value);
      } else {
        const { error } = outcome;
        const field = error.fields[0]?.pointer === '/title' ? 'title' : error.fields[0]?.pointer === '/body' ? 'body' : 'form';
        this.#fail(field, error.fields[0]?.detail ?? m.t(`error.${error.code}`), error.existing);
        context.onFailed(error);
      }
    } finally {
      this.#sending = false;
      this.#host.requestUpdate();
      if (this.#receipt) void this.#host.updateComplete.then(() => { this.#host.renderRoot.querySelector<HTMLElement>('.receipt')?.focus(); });
    }
  }
}

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Connection } from '../../client/connection.ts';
import { emit } from '../../events.ts';
import { registerLocale, type Messages } from '../../i18n/messages.ts';
import type { IdeaDetail, IdeaDraft } from '../../protocol/idea.ts';
import type { Member } from '../../protocol/member.ts';
import { graphemes, LIMITS } from '../../protocol/text.ts';
import { authorOf, createDraftStore, type Draft } from '../../stores/draft.ts';
import type { IdeaBoardStore } from '../../stores/idea-board.ts';
import { findSimilar, propose, type Similar } from '../../stores/proposal.ts';
import { adopt } from '../shared/adopt.ts';
import { choices, type Field } from '../shared/field.ts';
import { formStyles } from '../shared/form.styles.ts';
import { Form, type FormHost, type Values } from '../shared/form.ts';
import { lengthText } from '../shared/length.ts';
import type { CardContext } from './card.ts';
import { composerStyles } from './composer.styles.ts';
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
const noneSimilar: Similar = { ids: [], exact: null };

registerLocale('en', async () => (await import('../../i18n/en-writing.ts')).enWriting);

/** All of the form for a new idea but its first field; it loads when somebody begins to write. */
export class Composer implements FormHost {
  #host: LitElement;
  #context: () => ComposerContext | undefined;
  #receipt: IdeaDetail | null = null;
  #similar = noneSimilar;
  #search: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept: { of: string; form: Form<IdeaDetail> } | undefined;

  /** `title` is what was written while this was on its way. */
  constructor(host: LitElement, context: () => ComposerContext | undefined, title: string) {
    this.#host = host;
    this.#context = context;
    if (title && !this.draft) this.title(title, false);
    // The form's own style sheet comes with it.
    adopt(host.renderRoot, formStyles, composerStyles);
  }

  get m(): Messages { return this.#context()!.m; }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** What is wrong with a field is read when the focus goes there; all else is an alert. */
  announce(): void {}

  focusOn(selector: string): void {
    this.requestUpdate();
    void this.#host.updateComplete.then(() => { this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(); });
  }

  /** Drops what is under way: the board has left the page. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
  }

  /** What has been written, by whoever is here now. */
  get draft(): Draft<IdeaDraft> | null {
    return this.#form?.draft as Draft<IdeaDraft> | null | undefined ?? null;
  }

  /** What is wrong with the title. */
  get titleError(): string {
    return this.#form?.wrong('title') ?? '';
  }

  get #form(): Form<IdeaDetail> | undefined {
    const context = this.#context();
    if (!context) return undefined;
    const { connection: { storage, client }, draftName: of, boardId, store } = context;
    if (this.#kept?.of !== of) {
      const drafts = createDraftStore<Values>(storage, of, () => authorOf(this.#context()?.me));
      this.#kept = { of, form: new Form<IdeaDetail>(this, drafts, {
        name: 'composer',
        look: m => ({ submit: m.t('propose.send'), fields: [
          { name: 'title', id: 'title', kind: 'text', label: '', limit: LIMITS.title, blank: m.t('propose.blank') },
          ...this.#fields(),
        ] }),
        allow: () => this.#context()?.allow() ?? Promise.resolve(false),
        send: (value, key) => {
          const draft = Object.fromEntries(Object.entries(value).filter(([, text]) => text)) as unknown as IdeaDraft;
          const version = this.#context()?.board?.terms?.version;
          return propose(client, boardId, store, { ...draft, ...(version && { termsVersion: version }) }, key);
        },
        sent: idea => {
          this.#similar = noneSimilar;
          this.#receipt = idea;
          emit(this.#host, 'minga-idea-created', { board: boardId, idea: idea.id, state: idea.state });
          this.focusOn('.receipt');
        },
        why: ({ code }) => {
          emit(this.#host, 'minga-error', { code, action: 'propose' });
          return undefined;
        },
      }) };
    }
    return this.#kept.form;
  }

  /** Under the title: how much of it is left, or what is wrong with it. */
  renderTitleNote({ m }: ComposerContext): TemplateResult {
    return html`${this.titleError ? html`<span class="error" role="alert">${this.titleError}</span>` : lengthText(m, this.draft?.value.title ?? '', LIMITS.title)}`;
  }

  /** The rest of the form. */
  render(context: ComposerContext, onFold: () => void): TemplateResult {
    const { m, href, onOpen } = context;
    const form = this.#form!;
    const { draft } = form;
    const existing = form.error?.existing;
    const fold = () => {
      onFold();
      this.focusOn('.propose-row .button');
    };
    const discard = () => {
      form.clear();
      this.#similar = noneSimilar;
      fold();
    };
    return html`
      ${existing ? html`<p class="notice"><a href=${href(existing)} @click=${(event: Event) => { onOpen(event, existing); }}>${m.t('propose.exists')}</a></p>` : this.#renderSimilar(context)}
      ${form.renderFields(this.#fields())}
      <div role="alert">${form.renderProblem()}</div>
      <div class="row wrap spread">
        <span class="row wrap small quiet">${draft ? html`<span>${form.draftText(draft)}</span>
          <button class="button text compact" type="button" @click=${discard}>${m.t('propose.discardYes')}</button>` : nothing}</span>
        <span class="row"><button class="button plain" type="button" ?hidden=${!!draft} @click=${fold}>${m.t('act.cancel')}</button>
          <button class="button" part="propose" type="submit" aria-busy=${form.sending}>${m.t(form.sending ? 'propose.sending' : 'propose.send')}</button></span>
      </div>`;
  }

  /** Thanks and what happens next, once the server has the idea; null before. */
  renderReceipt({ m, onOpen, href }: ComposerContext, onAnother: () => void): TemplateResult | null {
    const idea = this.#receipt;
    if (!idea) return null;
    const held = idea.state === 'held';
    return html`
      <div class="composer receipt notice good" part="receipt" tabindex="-1">
        <p class="label">${m.t(held ? 'propose.sentHeld' : 'propose.sent')}</p>
        <p>${m.t(held ? 'propose.sentHeldNext' : 'propose.sentNext')}</p>
        <p class="row wrap"><a class="button plain compact" href=${href(idea.id)} @click=${(event: Event) => { onOpen(event, idea.id); }}>${m.t('propose.show')}</a>
          <button class="button text compact" type="button" @click=${() => { this.#receipt = null; onAnother(); }}>${m.t('propose.another')}</button></p>
      </div>`;
  }

  #fields(): Field[] {
    const { m, board, local, me } = this.#context()!;
    if (!board) return [];
    const { kinds, relations, categories, terms } = board;
    const outline = (category = '') => local(categories.find(({ id }) => id === category)?.template ?? {});
    const all: (Field | false | null | undefined)[] = [
      { name: 'body', id: 'body', label: m.t('propose.body'), optional: true, rows: 4, hint: m.t('propose.bodyHint'), limit: LIMITS.body },
      kinds.length > 1 && { name: 'kind', id: 'kind', kind: 'radio', label: m.t('kind.label'), initial: kinds[0] ?? '', options: choices(m, 'kind', kinds) },
      relations.length > 1 && { name: 'relation', id: 'relation', kind: 'radio', label: m.t('relation.label'), options: choices(m, 'relation', relations) },
      categories.length > 0 && {
        name: 'category', id: 'category', kind: 'select', label: m.t('propose.category'),
        options: [['', m.t('propose.noCategory')], ...categories.map(({ id, name }) => [id, local(name)] as const)],
        // An outline is offered, never forced on text that somebody wrote.
        also: id => {
          const { body, category } = this.draft?.value ?? {};
          return !body || body === outline(category ?? '') ? { body: outline(id) } : {};
        },
      },
      terms && terms.version !== me?.termsVersion && {
        name: 'termsVersion', id: 'terms', label: '', check: version => version === terms.version ? '' : m.t('propose.termsFirst'),
        // Kept in the draft, so that it holds after a sign-in on another page.
        draw: (version, wrong, set) => html`
          <div class="notice"><p class="label">${m.t('propose.termsTitle')}</p><p dir="auto">${local(terms.text)}</p>
            ${terms.url ? html`<p><a href=${terms.url} target="_blank" rel="noopener">${m.t('propose.termsRead')}</a></p>` : nothing}
            <label class="row"><input type="checkbox" id="terms" .checked=${version === terms.version}
              @change=${(event: Event) => { set((event.target as HTMLInputElement).checked ? terms.version : ''); }}>
              <span>${m.t('propose.terms')}</span></label>
            ${wrong ? html`<p class="error" role="alert">${wrong}</p>` : nothing}</div>`,
      },
    ];
    return all.filter(field => !!field);
  }

  #renderSimilar({ m, store, href, onVote, onOpen }: ComposerContext): TemplateResult | typeof nothing {
    const views = this.#similar.ids.map(id => store.ideas.view(id)).filter(view => !!view);
    if (!views.length) return nothing;
    return html`
      <section class="similar" part="similar" aria-label=${m.t('propose.similar')}>
        <p class="label">${m.t(this.#similar.exact ? 'propose.exists' : 'propose.similar')}</p>
        <ul>${views.map(view => html`
          <li class="similar-idea">${renderVote(view, m, onVote, 'similar')}
            <span><a dir="auto" lang=${view.idea.lang ?? nothing} href=${href(view.idea.id)} @click=${(event: Event) => { onOpen(event, view.idea.id); }}>${view.idea.title}</a>
            <span class="small quiet">${m.t('propose.voteInstead')}</span></span></li>`)}</ul>
      </section>`;
  }

  /** The title has changed: keeps it, and looks for ideas that say the same. */
  title(title: string, composing: boolean): void {
    this.#form?.set({ title });
    this.stop();
    if (composing) return;
    if (worthSearching(title)) this.#timer = setTimeout(() => void this.#find(title), 300);
    else this.#similar = noneSimilar;
  }

  async #find(title: string): Promise<void> {
    const context = this.#context();
    const { signal } = this.#search = new AbortController();
    const found = await (context && findSimilar(context.connection.client, context.boardId, context.store, title, signal));
    if (!found || signal.aborted) return; // a hint that could not be had is no error
    this.#similar = found;
    this.requestUpdate();
  }

  /** Sends the draft, after what can be checked here. */
  async send(): Promise<void> {
    await this.#form?.send();
  }
}

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../../client/connection.ts';
import type { CommunityError } from '../../client/errors.ts';
import { ClockController } from '../../controllers/clock-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { emit, type PendingAct } from '../../events.ts';
import type { Comment, CommentSort, Reaction } from '../../protocol/comment.ts';
import type { Community, Permission } from '../../protocol/community.ts';
import type { IdeaDetail } from '../../protocol/idea.ts';
import type { IdeaMine } from '../../protocol/member.ts';
import { LIMITS } from '../../protocol/text.ts';
import { restOf } from '../../stores/comment-entries.ts';
import { createCommentsStore, type CommentsState, type CommentsStore } from '../../stores/comments.ts';
import { communityOf } from '../../stores/community.ts';
import { createDraftStore } from '../../stores/draft.ts';
import type { Remote } from '../../stores/remote.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { define } from '../shared/define.ts';
import { CommentForm, type CommentText } from './comment-form.ts';
import { CommentPanel } from './comment-panel.ts';
import { renderComment, type CommentContext } from './comment.ts';
import { commentsStyles } from './comments.styles.ts';
import { ideaBoardStyles } from './idea-board.styles.ts';
import { partsStyles } from './parts.styles.ts';
import { errorText } from './states.ts';
import { failureText } from './submission.ts';
import { reasonText } from './vote.ts';

const sorts: readonly CommentSort[] = ['oldest', 'newest', 'helpful'];

/** The conversation under an idea: comments, replies, marks, and the form for one's own. Part of an opened idea. */
export class CommentsElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, ideaBoardStyles, partsStyles, commentsStyles];

  @property({ attribute: false }) connection: Connection | undefined;
  /** The idea that is talked about. */
  @property({ attribute: false }) idea: IdeaDetail | undefined;
  /** What I may do with it; null for a reader. */
  @property({ attribute: false }) mine: IdeaMine | null = null;
  /** The id of the member who is signed in. */
  @property({ attribute: false }) person: string | null = null;
  /** The brand's name. */
  @property({ attribute: false }) brand = '';
  @property({ attribute: false }) scheme: 'light' | 'dark' = 'light';
  /** Level of the heading. */
  @property({ attribute: false }) headingLevel = 5;
  /** Whether an act may go ahead; else the page is asked to sign the person in. */
  @property({ attribute: false }) allow: (act: PendingAct, refused: () => void) => Promise<boolean> = () => Promise.resolve(true);
  /** Says something to those who cannot see it. */
  @property({ attribute: false }) say: (text: string) => void = () => undefined;

  @state() private _note = { id: '', text: '', bad: false };

  #store: CommentsStore | undefined;
  #state = new StoreController<CommentsState>(this);
  #community = new StoreController<Remote<Community>>(this);
  #messages = new MessagesController(this);
  #clock = new ClockController(this);
  #form: CommentForm | undefined;
  #panel: CommentPanel | undefined;
  #waiting: PendingAct | null = null;
  #made = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { connection, idea } = this;
    if (changed.has('person') && changed.get('person') !== undefined) { this.#form?.reopen(); this.#panel?.personChanged(); }
    if (!connection || !idea || (idea.id === this.#made && !changed.has('connection'))) return;
    this.#made = idea.id;
    const store = this.#store = createCommentsStore(connection.client, idea.id);
    this.#form = new CommentForm(this, () => this.draft('comment', idea.id), {
      allow: refused => this.allow({ kind: 'comment', idea: idea.id }, refused),
      send: ({ text, kind }, key) => store.create({ text, ...(kind && { kind }) }, key),
      sent: comment => { this.written(comment); },
    });
    this.#panel = new CommentPanel(this, store);
    this.#state.watch(store.$state);
    this.#community.watch(communityOf(connection.client));
  }

  protected override updated(): void {
    if (this.#waiting && this.#state.value?.list.state === 'ready') this.#carryOn(this.#waiting);
  }

  /** Fetches again what another person sees, and leaves only what is theirs in the forms. */
  personChanged(): void {
    this.#form?.reopen();
    this.#panel?.personChanged();
    this.#store?.forgetMine();
    void this.#store?.refresh();
  }

  /** Opens the form for a story of how it works now. */
  tellStory(): void {
    this.#form?.setKind('story');
    this.focusOn('#comment');
  }

  /** Carries on with a comment, a mark or a report that waited for its person. */
  resume(act: PendingAct): void {
    this.#waiting = act;
    this.requestUpdate();
  }

  /** For the forms inside. */
  announce(text: string): void {
    this.say(text);
  }

  /** A draft of this idea's conversation: `what` tells the kinds of forms apart. */
  draft(what: 'comment' | 'edit-comment', id: string): ReturnType<typeof createDraftStore<CommentText>> {
    const { id: community, storage } = this.connection!;
    return createDraftStore<CommentText>(storage, `minga:${community}:draft:${what}:${id}`, () => this.person);
  }

  /** Shows and tells that a comment has arrived. */
  written(comment: Comment): void {
    const { m } = this.#messages;
    this.announce(m.t(comment.state === 'held' ? 'comment.sentHeld' : 'comment.sent'));
    emit(this, 'minga-comment-created', { idea: comment.idea, comment: comment.id });
    this.focusOn(`[data-comment="${comment.id}"]`);
  }

  /** Says something at a comment. */
  note(id: string, text: string, bad = false): void {
    this._note = { id, text, bad };
    this.announce(text);
  }

  /** Says at a comment that something was refused or failed. */
  fail(id: string, error: CommunityError, action: string): void {
    const { m } = this.#messages;
    this.note(id, m.t('comment.undone', { why: failureText(m, error) }), true);
    emit(this, 'minga-error', { code: error.code, action });
  }

  /** Moves the focus to the first of these that is there, once it is drawn. */
  focusOn(...selectors: string[]): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      for (const selector of selectors) {
        const found = this.renderRoot.querySelector<HTMLElement>(selector);
        if (found) { found.focus(); return; }
      }
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { m } = this.#messages;
    const { idea } = this;
    const now = this.#state.value;
    if (!idea || !now || !this.connection?.client.comments) return nothing;
    return html`
      <div class="root ${this.scheme}" lang=${m.locale}>
        <section class="conversation" part="comments" aria-busy=${now.list.state === 'loading'}>
          <div class="row spread wrap">
            <div class="section-title comments-heading" role="heading" aria-level=${this.headingLevel} tabindex="-1">${m.t('comments.title')}
              <span class="quiet tabular" aria-hidden="true">${m.number(idea.comments)}</span></div>
            ${idea.comments > 1 ? this.#renderSort(now) : nothing}
          </div>
          ${this.#renderForm()}
          ${this.#renderList(now)}
        </section>
      </div>`;
  }

  #renderSort({ sort }: CommentsState): TemplateResult {
    const { m } = this.#messages;
    return html`
      <select class="filter" aria-label=${m.t('comment.sort')} @change=${(event: Event) => { this.#store?.setSort((event.target as HTMLSelectElement).value as CommentSort); }}>
        ${sorts.map(name => html`<option value=${name} ?selected=${name === sort}>${m.t(`comment.sort.${name}`)}</option>`)}
      </select>`;
  }

  /** Why this person cannot comment; null when they can, or can after signing in. */
  get #refusal(): Permission | null {
    const { idea, mine } = this;
    const permission = mine?.can.comment ?? (idea?.mergedInto ? 'merged' : idea?.locked ? 'locked' : idea?.state === 'held' ? 'held' : 'yes');
    return permission === 'yes' || permission === 'sign-in' ? null : permission;
  }

  #renderForm(): TemplateResult | typeof nothing {
    const { m } = this.#messages;
    if (!this.connection?.client.comments?.create) return nothing;
    const refusal = this.#refusal;
    if (refusal) return html`<p class="notice" part="closed">${refusal === 'locked' ? m.t('comments.closed') : reasonText(m, refusal)}</p>`;
    return this.#form?.render(m, { id: 'comment', label: m.t('comment.write'), submit: m.t('comment.send'), limit: this.#limit, kinds: true }) ?? nothing;
  }

  #renderList(now: CommentsState): TemplateResult {
    const { m } = this.#messages;
    const { list, more } = now;
    if (!list.value) {
      return list.state === 'failed' ? html`
        <div class="state" part="comments-failed"><p class="label">${m.t('comments.failed')}</p><p class="quiet">${errorText(m, list.error)}</p>
          <button class="button plain compact" type="button" @click=${() => void this.#store?.refresh()}>${m.t('act.retry')}</button></div>`
        : html`<p class="sr">${m.t('comments.loading')}</p><div aria-hidden="true"><div class="skeleton line"></div><div class="skeleton line long"></div></div>`;
    }
    if (!list.value.ids.length) return html`<p class="quiet none">${m.t('comments.empty')}</p>`;
    const rest = restOf(now);
    return html`
      ${list.state === 'failed' ? html`<p class="notice bad">${m.t('comments.failed')} ${errorText(m, list.error)}</p>` : nothing}
      <ul class="comments">${repeat(list.value.ids, id => id, id => html`<li>${this.#renderThread(now, id)}</li>`)}</ul>
      ${rest ? html`
        <div class="more">${typeof more === 'string' ? nothing : html`<p class="error">${errorText(m, more)}</p>`}
          <button class="button plain compact" type="button" aria-busy=${more === 'loading'} @click=${() => void this.#onMore()}>${m.t('comments.more', { count: rest })}</button></div>` : nothing}`;
  }

  #renderThread(now: CommentsState, id: string): TemplateResult | typeof nothing {
    const { m } = this.#messages;
    const context = this.#context;
    const entry = now.entries.get(id);
    if (!entry) return nothing;
    const replies = now.replies.get(id);
    const rest = replies?.next !== null && replies ? replies.total - replies.ids.length : 0;
    return renderComment(entry, context, replies?.ids.length || rest ? html`
      <ul class="replies" aria-label=${m.t('comment.replies', { count: replies?.total ?? 0 })}>
        ${repeat(replies?.ids ?? [], reply => reply, reply => { const found = now.entries.get(reply); return found ? html`<li>${renderComment(found, context)}</li>` : nothing; })}
      </ul>
      ${rest > 0 && replies ? html`
        ${typeof replies.more === 'string' ? nothing : html`<p class="error">${errorText(m, replies.more)}</p>`}
        <button class="button text compact" type="button" aria-busy=${replies.more === 'loading'} @click=${() => void this.#onMore(id)}>${m.t('comment.moreReplies', { count: rest })}</button>` : nothing}` : nothing);
  }

  get #limit(): number {
    return this.#community.value?.value?.limits.comment || LIMITS.comment;
  }

  get #context(): CommentContext {
    const { m } = this.#messages;
    const client = this.connection?.client.comments;
    return {
      m, now: this.#clock.now, brand: this.brand, marks: !!client?.setReaction, reports: !!client?.report, mayReply: !!client?.create && !this.#refusal,
      onMark: (entry, reaction, on) => void this.#mark(entry.comment.id, reaction, on),
      onAct: (entry, action) => { this.#clear(); this.#panel?.open(entry, action, m); },
      renderOpen: entry => this.#panel?.render(entry, m, this.#limit) ?? nothing,
      renderNote: id => this._note.id === id ? html`<p class="notice small ${this._note.bad ? 'bad' : 'good'}">${this._note.text}</p>` : nothing,
    };
  }

  async #mark(comment: string, reaction: Reaction, on: boolean): Promise<void> {
    const { m } = this.#messages;
    this.#clear();
    const allowed = await this.allow({ kind: 'react', idea: this.idea?.id ?? '', comment, reaction }, () => { this.note(comment, m.t('auth.needed')); });
    if (!allowed) return;
    const outcome = await this.#store?.setReaction(comment, reaction, on);
    if (outcome && !outcome.ok) this.fail(comment, outcome.error, 'react');
  }

  #clear(): void {
    this._note = { id: '', text: '', bad: false };
  }

  async #onMore(parent?: string): Promise<void> {
    const [first] = await (parent === undefined ? this.#store?.loadMore() : this.#store?.loadReplies(parent)) ?? [];
    if (first === undefined) return;
    this.focusOn(`[data-comment="${first}"]`);
  }

  #carryOn(act: PendingAct): void {
    const { m } = this.#messages;
    this.#waiting = null;
    if (act.kind === 'react') void this.#mark(act.comment, act.reaction, true);
    else if (act.kind === 'comment' && act.parent === undefined) void this.#form?.send(m);
    else this.#panel?.resume(act, m);
  }
}

define('minga-comments', CommentsElement);

declare global {
  interface HTMLElementTagNameMap { 'minga-comments': CommentsElement }
}

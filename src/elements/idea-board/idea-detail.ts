import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Connection } from '../../client/connection.ts';
import { ClockController } from '../../controllers/clock-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { emit, type PendingAct } from '../../events.ts';
import { registerLocale } from '../../i18n/messages.ts';
import type { Board } from '../../protocol/community.ts';
import { createIdeaDetailStore, type IdeaDetailState, type IdeaDetailStore, type IdeaDetailView } from '../../stores/idea-detail.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { define } from '../shared/define.ts';
import { knownWord } from '../shared/known.ts';
import { renderMarkdown } from '../shared/markdown.ts';
import { renderAuthor } from '../shared/person.ts';
import { IdeaActs } from './acts.ts';
import './comments.ts';
import type { CommentsElement } from './comments.ts';
import { ideaBoardStyles } from './idea-board.styles.ts';
import { ideaDetailStyles } from './idea-detail.styles.ts';
import { renderAnswer, renderHeld, renderLoop, renderMerged, renderMergedInto } from './notes.ts';
import { partsStyles } from './parts.styles.ts';
import { PersonWatch } from './person-watch.ts';
import { errorText } from './states.ts';
import { renderStatus, statusName } from './status.ts';
import { failureText } from './submission.ts';
import { renderTimeline, type DetailContext } from './timeline.ts';
import { reasonText, renderVote, voteRefusal } from './vote.ts';

registerLocale('en', async () => ({ ...(await import('../../i18n/en-detail.ts')).enDetail, ...(await import('../../i18n/en-writing.ts')).enWriting }));

/** One idea in full: what it says, what became of it, and the conversation about it. Part of the board, loaded with the first idea that is opened. */
export class IdeaDetailElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, ideaBoardStyles, partsStyles, ideaDetailStyles];

  /** The board's connection. */
  @property({ attribute: false }) connection: Connection | undefined;
  /** Which idea. */
  @property({ attribute: false }) ideaId = '';
  /** The idea's board, for the names of statuses and categories. */
  @property({ attribute: false }) board: Board | undefined;
  /** The brand's name. */
  @property({ attribute: false }) brand = '';
  /** Whether an act may go ahead; else the page is asked to sign the person in. */
  @property({ attribute: false }) allow: (act: PendingAct, refused: () => void) => Promise<boolean> = () => Promise.resolve(true);
  /** Level of the title. */
  @property({ attribute: false }) headingLevel = 4;
  @property({ attribute: false }) scheme: 'light' | 'dark' = 'light';
  /** The idea's own address, to share. */
  @property({ attribute: false }) href = '';
  /** Another idea's address. */
  @property({ attribute: false }) hrefOf: (id: string) => string = () => this.href;
  /** Opens another idea. */
  @property({ attribute: false }) openIdea: (event: Event, id: string) => void = (event, id) => { event.preventDefault(); this.ideaId = id; };

  @state() private _live = '';
  @state() private _problem: { text: string; bad: boolean } | null = null;
  @query('minga-comments') private _comments!: CommentsElement | null;

  #store: IdeaDetailStore | undefined;
  #acts: IdeaActs | undefined;
  #state = new StoreController<IdeaDetailState>(this);
  #changes = new StoreController<number>(this);
  #messages = new MessagesController(this);
  #clock = new ClockController(this);
  #waiting: PendingAct | null = null;
  #focused = '';
  #title: HTMLElement | null = null;
  #hadFocus = false;

  constructor() {
    super();
    new PersonWatch(this, () => this.connection, () => { void this.#store?.refresh(); this._comments?.personChanged(); });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = !!this.#title?.matches(':focus');
    if (!changed.has('connection') && !changed.has('ideaId')) return;
    this.#store = this.connection && this.ideaId ? createIdeaDetailStore(this.connection.client, this.ideaId) : undefined;
    this.#acts = this.#store && new IdeaActs(this, this.#store, () => this.#messages.m);
    this._problem = null;
    this.#state.watch(this.#store?.$state);
    this.#changes.watch(this.#store?.ideas.$changes);
  }

  protected override updated(): void {
    this.#store?.catchUp();
    this.#acts?.personIs(this.#state.value?.me?.id ?? null);
    const title = this.renderRoot.querySelector<HTMLElement>('.idea-heading');
    // The title that stood there while the rest was loading is another element.
    if (title && title !== this.#title && (this.#focused !== this.ideaId || this.#hadFocus)) {
      this.#focused = this.ideaId;
      title.focus();
    }
    this.#title = title;
    const view = this.#store?.view();
    if (view?.mine?.can.moderate.length) void import('./staff.ts');
    if (this.#waiting && view) this.#carryOn(this.#waiting);
  }

  /** Carries on with an act on this idea that waited for its person; answers whether it is this idea's. */
  resume(act: PendingAct): boolean {
    if (!('idea' in act) || act.idea !== this.ideaId || act.kind === 'vote') return false;
    this.#waiting = act;
    this.requestUpdate();
    return true;
  }

  /** Says something to those who cannot see it. */
  announce(text: string): void {
    // The same words twice are two events: a changed node is what is read.
    this._live = this._live === text ? `${text}\u00a0` : text;
  }

  protected override render(): TemplateResult {
    const { m } = this.#messages;
    const view = this.#store?.view();
    return html`
      <div class="root ${this.scheme}" lang=${m.locale}>
        <article class="detail" part="idea" aria-label=${view ? m.t('detail.label', { title: view.idea.title }) : nothing} aria-busy=${this.#state.value?.detail.state === 'loading'}>
          <p><button class="button text compact back" part="back" type="button" @click=${this.#close}><span aria-hidden="true" class="arrow"></span>${m.t('detail.back')}</button></p>
          ${view ? this.#renderIdea(view) : this.#renderWaiting()}
        </article>
        <div class="sr" role="status">${this._live}</div>
      </div>`;
  }

  #renderWaiting(): TemplateResult {
    const { m } = this.#messages;
    const detail = this.#state.value?.detail;
    if (detail?.state !== 'failed') {
      const title = this.#store?.ideas.view(this.ideaId)?.idea.title;
      return html`
        ${title ? this.#renderTitle(title) : html`<p class="sr">${m.t('idea.opening')}</p>`}
        <div aria-hidden="true"><div class="skeleton line long"></div><div class="skeleton line long"></div><div class="skeleton line short"></div></div>`;
    }
    const gone = detail.error.code === 'not-found';
    return html`
      <div class="state" part="failed">
        <p class="label idea-heading" tabindex="-1">${gone ? m.t('detail.gone') : m.t('detail.failed')}</p>
        ${gone ? nothing : html`<p class="quiet">${errorText(m, detail.error)}</p>
          <button class="button plain" type="button" @click=${() => void this.#store?.refresh()}>${m.t('act.retry')}</button>`}
      </div>`;
  }

  #renderTitle(title: string): TemplateResult {
    return html`<div class="heading idea-heading" part="title" role="heading" aria-level=${this.headingLevel} tabindex="-1" dir="auto">${title}</div>`;
  }

  #renderIdea(view: IdeaDetailView): TemplateResult {
    const { idea, mine } = view;
    const context = this.#context;
    const { m, now, board } = context;
    const category = board?.categories.find(({ id }) => id === idea.category);
    const detail = this.#state.value?.detail;
    const status = statusName(idea.status, board, m, context.local);
    const refusal = voteRefusal(view);
    const kind = knownWord(m, `kind.${idea.kind}`);
    const mayComment = !idea.locked && (mine?.can.comment ?? 'yes') === 'yes';
    return html`
      ${detail?.state === 'failed' ? html`<p class="notice bad row spread wrap"><span>${m.t('board.stale')} ${errorText(m, detail.error)}</span>
        <button class="button text compact" type="button" @click=${() => void this.#store?.refresh()}>${m.t('act.retry')}</button></p>` : nothing}
      <div class="lead">
        ${renderVote(view, m, this.#onVote, 'detail')}
        <div class="content">
          <div class="title-row">${this.#renderTitle(idea.title)} ${renderStatus(idea.status.kind, status)}</div>
          <div class="meta">
            ${renderAuthor(idea.author, m, this.brand, mine?.own)}
            <time datetime=${idea.createdAt} title=${m.date(idea.createdAt)}>${m.age(idea.createdAt, now)}</time>
            ${idea.editedAt ? html`<span>${m.t('idea.edited')}</span>` : nothing}
            ${kind ? html`<span>${kind}</span>` : nothing}
            ${category ? html`<span>${context.local(category.name)}</span>` : nothing}
            ${idea.pinned ? html`<span class="strong">${m.t('idea.pinned')}</span>` : nothing}
          </div>
          ${refusal && refusal !== 'held' && refusal !== 'merged' ? html`<p class="small quiet refusal">${refusal === 'closed' ? m.t('vote.closed', { status }) : reasonText(m, refusal)}</p>` : nothing}
        </div>
      </div>
      ${renderMergedInto(idea, this.#state.value?.target ?? null, context)}
      ${renderHeld(idea, !!mine?.own, context)}
      ${this._problem ? html`<p class="notice ${this._problem.bad ? 'bad' : ''}" part="problem">${this._problem.text}</p>` : nothing}
      ${renderLoop(idea, mayComment ? () => { this._comments?.tellStory(); } : null, context)}
      ${renderAnswer(idea, context)}
      ${this.#acts?.renderEdit(view, context) ?? (idea.body ? html`<div class="text body" part="body" lang=${idea.lang ?? nothing}>${renderMarkdown(idea.body)}</div>` : nothing)}
      ${renderMerged(idea, context)}
      ${this.#acts?.render(view, m)}
      ${renderTimeline(idea, context)}
      ${mine?.can.moderate.length ? html`
        <minga-idea-staff .store=${this.#store} .board=${board} .scheme=${this.scheme} .headingLevel=${this.headingLevel + 1}
          .connection=${this.connection} .say=${(text: string) => { this.announce(text); }}></minga-idea-staff>` : nothing}
      <minga-comments .connection=${this.connection} .idea=${idea} .mine=${mine} .person=${this.#state.value?.me?.id ?? null} .brand=${this.brand}
        .scheme=${this.scheme} .headingLevel=${this.headingLevel + 1} .allow=${this.allow} .say=${(text: string) => { this.announce(text); }}
        @minga-comment-created=${() => void this.#store?.refresh()}></minga-comments>`;
  }

  get #context(): DetailContext {
    return {
      m: this.#messages.m, now: this.#clock.now, board: this.board, brand: this.brand, headingLevel: this.headingLevel,
      local: text => this.#messages.local(text), hrefOf: this.hrefOf, openIdea: this.openIdea,
    };
  }

  #onVote = (id: string, on: boolean): void => {
    const { m } = this.#messages;
    const act: PendingAct = { kind: 'vote', board: this.#store?.view()?.idea.board ?? '', idea: id, on };
    this._problem = null;
    void this.allow(act, () => { this.#say(m.t('auth.needed'), false); }).then(allowed => { if (allowed) void this.#vote(id, on); });
  };

  async #vote(id: string, on: boolean): Promise<void> {
    const { connection } = this;
    const outcome = await this.#store?.ideas.setVote(id, on, connection && (vote => {
      this.#say(this.#messages.m.t('vote.queued', { title: this.#store?.view()?.idea.title ?? '' }), false);
      return connection.queue.keep(vote);
    }));
    const idea = this.#store?.view()?.idea;
    if (!outcome || !idea) return;
    this._problem = null;
    const { m } = this.#messages;
    if (outcome.ok) {
      this.announce(m.t(outcome.voted ? 'vote.on' : 'vote.off', { title: idea.title, count: outcome.votes }));
      emit(this, 'minga-idea-voted', { board: idea.board, idea: id, voted: outcome.voted, votes: outcome.votes });
    } else {
      this.#say(m.t('vote.undone', { title: idea.title, why: failureText(m, outcome.error) }));
      emit(this, 'minga-error', { code: outcome.error.code, action: 'vote' });
    }
  }

  #say(text: string, bad = true): void {
    this._problem = { text, bad };
    this.announce(text);
  }

  #close = (): void => {
    emit(this, 'minga-idea-closed', { board: this.#store?.view()?.idea.board ?? this.board?.id ?? '', idea: this.ideaId });
  };

  #carryOn(act: PendingAct): void {
    this.#waiting = null;
    this.announce(this.#messages.m.t('auth.resumed'));
    if (act.kind === 'follow') void this.#acts?.follow(act.idea, act.scope);
    else if (act.kind === 'report' && act.comment === undefined) this.#acts?.report(act.idea, true);
    else void this._comments?.resume(act);
  }
}

define('minga-idea-detail', IdeaDetailElement);

declare global {
  interface HTMLElementTagNameMap { 'minga-idea-detail': IdeaDetailElement }
}

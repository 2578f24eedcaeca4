import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ClockController } from '../../controllers/clock-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { SchemeController } from '../../controllers/scheme-controller.ts';
import { Provided } from '../../controllers/provided.ts';
import { UrlController } from '../../controllers/url-controller.ts';
import { VisibleController } from '../../controllers/visible-controller.ts';
import type { PendingAct } from '../../events.ts';
import type { BoardFilter, IdeaBoardState } from '../../stores/idea-board.ts';
import type { Messages, OwnWords } from '../../i18n/messages.ts';
import { isComing } from '../../stores/remote.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { reasonText } from '../shared/failure.ts';
import { renderSkeleton, type CardContext } from './card.ts';
import type { ComposerContext } from './composer.ts';
import { chosen, filterAddress, renderFilters } from './filters.ts';
import { ideaBoardStyles } from './idea-board.styles.ts';
import { renderCards, renderList, roadmapKinds, type Layout } from './list.ts';
import { Opener } from './opener.ts';
import { Proposal } from './proposal.ts';
import { BoardSession } from './session.ts';
import { renderEmpty, renderNoList, renderNotice, renderStale, type Notice } from './states.ts';
import { castVote } from './voting.ts';

const skeletons = Array.from({ length: 4 }, renderSkeleton);
const renderWaiting = ({ t }: Messages) => html`<ul class="idea-list" aria-busy="true" aria-label=${t('board.loading')}>${skeletons}</ul>`;
/** How many ideas a quick device draws at once: a usual page, and room for the next one's door. */
const atOnce = 21;
/** When the first board of the page began to draw itself. */
let began: number | undefined;
/** Whether that took so few ms that a page of ideas takes no longer than a tap may wait. Elsewhere a frame draws little, so that the page answers meanwhile. */
let quick: boolean | undefined;
/** Stands for an id in an address. */
const mark = 'idea-0-id';

/**
 * A board of ideas: read, search, propose, vote, comment and follow.
 *
 * @attr appearance - How it stands on the page: the name of an appearance whose style sheet the page has, `themes/appearance-<name>.css`.
 * @slot header - Above the heading.
 * @slot footer - Below the list.
 * @slot empty - Instead of the words of an empty list.
 * @slot sign-in - Shown when an act needs a person and the page did not take that on.
 * @csspart board - The whole card.
 * @csspart heading - The heading.
 * @csspart composer - The form for a new idea.
 * @csspart toolbar - Order, search and filters.
 * @csspart idea - One idea in the list.
 * @csspart vote - A vote control.
 * @csspart title - An idea's title.
 * @csspart status - A status pill.
 * @csspart answer - The brand's answer on a card.
 * @csspart more - The door to the next page.
 * @csspart list - The ideas of the list.
 * @csspart excerpt - The first words of an idea on its card.
 * @csspart meta - Who proposed an idea, when, and how many comments it has.
 * @csspart author - A person's name.
 * @csspart held - Says that an idea waits for review.
 * @csspart search - The search field.
 * @csspart filter - A filter.
 * @csspart budget - How many votes are left.
 * @csspart fresh - The button that shows what is new.
 * @csspart propose - The button that proposes, and the form it opens.
 * @csspart propose-field - What looks like a field and opens that form.
 * @csspart similar - Ideas that may be the same as the one being written.
 * @csspart receipt - Says that a proposed idea has arrived.
 * @csspart roadmap - The columns of the roadmap.
 * @csspart column - One column of the roadmap.
 * @csspart notice - Something to tell.
 * @csspart empty - What an empty list says.
 * @csspart failed - Says that the ideas could not be loaded.
 * @csspart detail - The open idea.
 * @csspart detail-title - Its title.
 * @csspart back - The way back to the list.
 * @csspart body - Its words.
 * @csspart acts - What can be done with it.
 * @csspart follow - The control that follows it.
 * @csspart timeline - What became of it.
 * @csspart comments - Its comments.
 * @csspart comment - One comment.
 * @csspart staff - What the team can do.
 * @csspart link-host - Where a link leads, beside it.
 * @cssprop --minga-accent - Colour of the one main action and of what is mine.
 * @cssstate loading - Ideas are on their way.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The ideas could not be loaded.
 * @fires minga-auth-required - A person wants to act and is not signed in (cancelable).
 * @fires minga-idea-voted - A vote is settled.
 * @fires minga-idea-created - An idea has been accepted.
 * @fires minga-idea-updated - A person has changed an idea of their own.
 * @fires minga-idea-withdrawn - A person has taken an idea of their own back.
 * @fires minga-idea-followed - A person follows an idea, or no longer does.
 * @fires minga-idea-moderated - The team has acted on an idea.
 * @fires minga-comment-created - A comment has been accepted.
 * @fires minga-idea-opened - An idea was opened.
 * @fires minga-idea-closed - The idea was closed again.
 * @fires minga-error - Something a person did failed.
 */
export class IdeaBoardElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, ideaBoardStyles];

  // Declared here and not by decorators, which would cost every page half a kilobyte.
  static override properties: PropertyDeclarations = {
    board: {}, endpoint: {}, view: {}, detail: {}, heading: {}, loading: {}, messages: { attribute: false }, scheme: {},
    pageSize: { attribute: 'page-size', type: Number },
    pollInterval: { attribute: 'poll-interval', type: Number },
    headingLevel: { attribute: 'heading-level', type: Number },
    noUrl: { attribute: 'no-url', type: Boolean },
    _notice: { state: true },
    _live: { state: true },
  };

  /** The board's id in the community. */
  declare board: string;
  /** The protocol's base address, where no `<minga-community>` is around. */
  declare endpoint: string | null;
  /** One list, or columns by status. */
  declare view: 'list' | 'roadmap';
  /** Where an idea opens: in place of the list, or in a dialog over the page. */
  declare detail: 'inline' | 'dialog';
  /** Ideas a page, 1 to 100. Default 20. */
  declare pageSize: number;
  /** Milliseconds between looks for changed counts while the page is visible. Default 10,000; 0 turns that off. */
  declare pollInterval: number;
  /** The heading; by default "What would make {brand} better?". Empty for none. */
  declare heading: string | null;
  /** Level of the heading, 2 to 5. Default 3. */
  declare headingLevel: number;
  /** `eager` fetches at once instead of when the board comes near the window. */
  declare loading: 'lazy' | 'eager';
  /** Words of the brand's own, by locale, over those of the provider and the page. */
  declare messages: OwnWords | undefined;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  declare scheme: string | null;
  /** Leaves the page's address alone: no filters and no opened idea in it. */
  declare noUrl: boolean;

  private declare _notice: Notice | null;
  private declare _live: string;

  #provided = new Provided(this);
  #url = new UrlController(this, () => this.noUrl ? null : this.board, () => { this.#fromAddress(); });
  #session = new BoardSession(this, () => ({ pageSize: this.#pageSize, filter: this.#initialFilter() }), act => this.#resume(act), () => {
    this._notice = null;
    this._live = '';
  });
  #messages = new MessagesController(this, this.#provided, () => [this.#session.community?.defaultLocale]);
  #scheme = new SchemeController(this, () => this.scheme ?? this.#provided.value?.scheme ?? 'auto');
  #clock = new ClockController(this);
  #proposal = new Proposal(this, () => this.#composerContext());
  #opener = new Opener(this, this.#url, () => this.#messages.m.locale, {
    opened: () => { this.#session.resume(); },
    failed: () => { this.#say(this.#messages.m.t('error.network'), true); },
  });
  #internals = this.attachInternals();
  #roadmap: Promise<void> | undefined;
  #columns: Layout | undefined;
  #searching: ReturnType<typeof setTimeout> | undefined;
  #address: { of: string; parts: string[] } | undefined;
  /** How many ideas may be drawn, or -1 while the filters may not. */
  #drawn = -1;

  constructor() {
    super();
    Object.assign(this, {
      board: '', endpoint: null, view: 'list', detail: 'inline', pageSize: 20, pollInterval: 10_000, heading: null, headingLevel: 3,
      loading: 'lazy', scheme: null, noUrl: false, _notice: null, _live: '',
    });
    new VisibleController(this, () => this.loading === 'eager', () => { this.#session.start(); });
  }

  protected override willUpdate(): void {
    began ??= performance.now();
  }

  protected override updated(): void {
    const list = this.#session.state?.list;
    const now = { loading: !list?.value && list?.state !== 'failed', empty: list?.value && !this.#loaded, error: list?.state === 'failed' };
    // Browsers before 2024 know no custom states.
    for (const [name, on] of Object.entries(now)) this.#internals.states?.[on ? 'add' : 'delete'](name);
    quick ??= performance.now() - began! < 6;
    if (!this.#ready && quick) this.#drawn = atOnce;
    if (!this.#ready || !this.#drawing) return;
    const next = this.#drawn + (this.view === 'roadmap' ? 100 : !quick && this.#drawn < 2 ? 1 : Math.max(quick ? atOnce : 2, this.#drawn >> 3));
    requestAnimationFrame(() => setTimeout(() => {
      this.#drawn = next;
      this.requestUpdate();
    }));
  }

  protected override render(): TemplateResult {
    const { m } = this.#messages;
    const { state, connection } = this.#session;
    // Nothing is drawn that would jump: neither English before another language nor a part of the board before the rest.
    if (!this.#ready) {
      return html`<div class="root ${this.#scheme.scheme}"><section class="board" aria-busy="true" aria-label=${m.t('board.loading')}>${this.#session.started
        ? renderWaiting(m) : nothing}</section></div>`;
    }
    const heading = this.heading ?? m.t('board.heading', { brand: this.#brand });
    const card = this.#cardContext();
    const opened = connection && this.#opener.render(() => ({
      ...card, connection, mode: this.detail, scheme: this.#scheme.scheme, refresh: this.#onRefresh, allow: (act, refused) => this.#session.allow(act, refused),
    }));
    const may = this.#session.store?.ideas.mineOn(this.board)?.propose ?? state?.board.value?.propose ?? 'yes';
    const composer = connection?.client.ideas?.create && this.#composerContext();
    // No line break before the root: where the page keeps white space, it would be an empty line.
    return html`<div class="root ${this.#scheme.scheme}" lang=${m.locale} .dir=${m.dir}>
        <section class="board" part="board" aria-busy=${this.#drawing || nothing} aria-label=${heading || m.t('board.label')}>
          <slot name="header"></slot>
          <div ?hidden=${!!opened && this.detail === 'inline'}>
            <div class="header">
              ${heading ? html`<div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>${heading}</div>` : nothing}
              <span class="count small quiet tabular">${this.#renderBudget(state)}<span role="status">${state?.list.value ? m.t('board.ideas', { count: state.list.value.total }) : nothing}</span></span>
            </div>
            ${!composer ? nothing : may === 'yes' || may === 'sign-in' ? this.#proposal.render(composer)
              : html`<p class="composer small quiet">${reasonText(m, may)}</p>`}
            ${this._notice ? renderNotice(m, this._notice, () => { this._notice = null; }) : nothing}
            ${this.#drawn < 0 ? nothing : [renderFilters({
              ...card, filter: state?.filter ?? {}, signedIn: !!state?.me, roadmap: this.view === 'roadmap', onFilter: this.#onFilter, onSearch: this.#onSearch,
            }), this.#renderIdeas(state)]}
          </div>
          ${opened}
          <slot name="footer"></slot>
        </section>
        <div class="sr" role="status">${this._live}</div>
      </div>`;
  }

  #renderIdeas(state: IdeaBoardState | undefined): TemplateResult {
    const { m } = this.#messages;
    const { store, connection } = this.#session;
    if (!connection) return renderNoList(m, null, this.#onRefresh);
    const layout = this.#layout;
    if (!state || !store || !layout || isComing(state.board) || isComing(state.list)) {
      return renderWaiting(m);
    }
    const { list } = state;
    if (!list.value && list.state === 'failed') return renderNoList(m, list.error, this.#onRefresh);
    return html`
      ${list.state === 'failed' ? renderStale(m, list.error, this.#onRefresh) : nothing}
      ${state.fresh && list.state === 'ready' ? html`
        <div class="fresh"><button class="button plain compact" type="button" part="fresh" @click=${this.#onRefresh}>${m.t('board.fresh', { count: state.fresh })}</button></div>` : nothing}
      ${this.#loaded ? this.#drawn ? renderList(state, store.ideas, this.#cardContext(), layout, this.#drawn, this.#pageSize, this.#onMore) : nothing
        : renderEmpty(m, state.filter, () => { this.#onFilter({}); })}`;
  }

  #renderBudget(state: IdeaBoardState | undefined): TemplateResult | typeof nothing {
    const budget = state?.board.value?.voteBudget;
    const left = this.#session.store?.ideas.mineOn(this.board)?.votesLeft;
    return budget && typeof left === 'number' ? html`<span part="budget">${this.#messages.m.t('vote.budget', { left, budget })} · </span>` : nothing;
  }

  /** How the ideas are laid out; undefined while a roadmap's part is on its way. Where that cannot be had, a list can be read, too. */
  get #layout(): Layout | undefined {
    if (this.view !== 'roadmap') return renderCards;
    this.#roadmap ??= import('./roadmap.ts').then(({ roadmapIn }) => roadmapIn(this), () => renderCards).then(layout => {
      this.#columns = layout;
      this.requestUpdate();
    });
    return this.#columns;
  }

  /** How many ideas there are to draw. */
  get #loaded(): number {
    return this.#session.state?.list.value?.ids.length ?? 0;
  }

  /** Whether more is to be drawn. One more than there are is room for the first of the next page, which takes the focus. */
  get #drawing(): boolean {
    return this.#drawn <= this.#loaded;
  }

  /** Whether all that the first drawing needs has come: words, and whose board it is. */
  get #ready(): boolean {
    return this.#messages.ready && this.#session.settled;
  }

  get #pageSize(): number {
    return this.view === 'roadmap' ? 100 : Math.min(100, Math.max(1, Math.trunc(this.pageSize) || 20));
  }

  get #brand(): string {
    return this.#session.community?.brand ?? '';
  }

  /** A clean address of one idea, to share; `location` is parsed once for all cards. */
  #href = (id: string): string => {
    if (this.#address?.of !== location.href) this.#address = { of: location.href, parts: this.#url.href({ ...filterAddress.write({}), idea: mark }).split(mark) };
    return this.#address.parts.join(encodeURIComponent(id));
  };

  #cardContext(): CardContext {
    return {
      m: this.#messages.m, now: this.#clock.now, board: this.#session.state?.board.value, brand: this.#brand, headingLevel: this.headingLevel + 1,
      local: text => this.#messages.local(text), href: this.#href, onVote: this.#onVote, onOpen: this.#onOpen,
    };
  }

  #composerContext(): ComposerContext | undefined {
    const { store, connection, state } = this.#session;
    return store && connection && {
      ...this.#cardContext(), connection, store, boardId: this.board, draftName: `minga:${connection.id}:draft:idea:${this.board}`, me: state?.me ?? null,
      allow: () => this.#session.allow({ kind: 'propose', board: this.board }, this.#askToSignIn),
    };
  }

  /** What to ask for: a roadmap is about its statuses alone. */
  #query(filter: BoardFilter): BoardFilter {
    return this.view === 'roadmap' ? { ...filter, status: [...roadmapKinds] } : filter;
  }

  #initialFilter(): BoardFilter {
    return this.#query(filterAddress.read(name => this.#url.read(name)));
  }

  #say(text: string, bad = false, signIn = false): void {
    this._notice = { text, bad, signIn };
    this._live = text;
  }

  #askToSignIn = (): void => {
    this.#say(this.#messages.m.t('auth.needed'), false, true);
  };

  #resume(act: PendingAct): boolean {
    if (act.kind === 'vote' && act.board === this.board) void this.#vote(act.idea, act.on);
    else if (act.kind === 'propose' && act.board === this.board) this.#proposal.resume();
    else return this.#opener.resume(act);
    this.#say(this.#messages.m.t('auth.resumed'));
    return true;
  }

  #onVote = (id: string, on: boolean): void => {
    void this.#session.allow({ kind: 'vote', board: this.board, idea: id, on }, this.#askToSignIn).then(allowed => { if (allowed) void this.#vote(id, on); });
  };

  async #vote(id: string, on: boolean): Promise<void> {
    const { connection } = this.#session;
    if (connection) await castVote(id, on, {
      host: this, connection, messages: () => this.#messages.m, say: (text, bad) => { this.#say(text, bad); }, announce: text => { this._live = text; },
    });
  }

  #onOpen = (event: Event, id: string): void => {
    // A new tab is the browser's: the link has an address.
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.button)) return;
    event.preventDefault();
    this.#opener.open(id);
  };

  #onRefresh = (): void => { void this.#session.store?.refresh(); };

  #onFilter = (filter: BoardFilter): void => {
    this.#url.replace(filterAddress.write(filter));
    this.#session.store?.setFilter(this.#query(filter));
  };

  #onSearch = (text: string): void => {
    clearTimeout(this.#searching);
    this.#searching = setTimeout(() => {
      this.#onFilter(chosen({ ...this.#session.state?.filter, text: text.trim() }));
    }, 250);
  };

  #onMore = (): void => {
    const { store } = this.#session;
    void store?.loadMore().then(async ([first]) => {
      const list = store.$state.get().list.value;
      if (first === undefined || !list) return;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(first)}"] a`)?.focus();
      this._live = this.#messages.m.t('board.shown', { shown: list.ids.length, total: list.total });
    });
  };

  #fromAddress(): void {
    this.#opener.fromAddress();
    const filter = this.#initialFilter();
    if (JSON.stringify(filter) !== JSON.stringify(this.#session.state?.filter ?? {})) this.#session.store?.setFilter(filter);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'minga-idea-board': IdeaBoardElement }
}

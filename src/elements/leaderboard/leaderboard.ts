import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ClockController } from '../../controllers/clock-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { Provided } from '../../controllers/provided.ts';
import { SchemeController } from '../../controllers/scheme-controller.ts';
import { VisibleController } from '../../controllers/visible-controller.ts';
import type { Leaderboard } from '../../protocol/leaderboard.ts';
import type { OwnWords } from '../../i18n/messages.ts';
import { isComing } from '../../stores/remote.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { errorText } from '../shared/failure.ts';
import type { BoardActs } from './acts.ts';
import type { BoardContext, LeaderboardView } from './context.ts';
import { renderGoal } from './goal.ts';
import { leaderboardStyles } from './leaderboard.styles.ts';
import { LeaderboardSession } from './session.ts';
import { renderFailure, renderSkeleton, renderStale } from './states.ts';
import { knownStanding, viewsOf } from './views.ts';
import { endsText } from './words.ts';

/**
 * A leaderboard that is about all first: a goal in common, then the row that is mine with its neighbours. Nobody is listed
 * who has not chosen to be.
 *
 * @attr appearance - How it stands on the page: the name of an appearance whose style sheet the page has, `themes/appearance-<name>.css`.
 * @slot header - Above the heading.
 * @slot footer - Below the board.
 * @slot empty - Instead of the words of a board on which nobody is listed.
 * @slot sign-in - Shown when taking part needs a person and the page did not take that on.
 * @csspart board - The whole card.
 * @csspart heading - The heading.
 * @csspart goal - The goal in common.
 * @csspart bar - The bar of the goal.
 * @csspart table - The rows.
 * @csspart row - One row; `mine` is one's own.
 * @csspart rank - A rank.
 * @csspart points - A number of points.
 * @csspart standing - Where one stands, in words.
 * @csspart podium - The first three.
 * @csspart panel - What opens below: why a number is what it is, how points work, who sees one.
 * @csspart more - The door to the next rows.
 * @csspart mine - One's own row.
 * @csspart pinned - One's own row and its neighbours, where the list ends above them.
 * @csspart period - The choice of a period.
 * @csspart modes - The choice of what is shown.
 * @csspart step - One of the first three.
 * @csspart thanks - The wall of thanks.
 * @csspart notice - Something to tell.
 * @csspart restricted - Says that the young see less.
 * @csspart fresh - The button that shows newer results.
 * @csspart stale - Says that what is shown is not up to date.
 * @csspart unranked - Says why one has no rank.
 * @csspart sign-in - Asks to sign in.
 * @csspart failed - Says that the board could not be loaded.
 * @csspart empty - What an empty board says.
 * @cssprop --minga-accent - Colour of the goal and of what is mine.
 * @cssstate loading - The board is on its way.
 * @cssstate empty - Nobody is listed.
 * @cssstate error - The board could not be loaded.
 * @fires minga-auth-required - A person wants to take part and is not signed in (cancelable).
 * @fires minga-listing-changed - How leaderboards show this person has changed.
 * @fires minga-error - Something a person did failed.
 */
export class LeaderboardElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, leaderboardStyles];

  static override properties: PropertyDeclarations = {
    board: {}, endpoint: {}, mode: {}, period: {}, rows: {}, variant: {}, heading: {}, loading: {}, messages: { attribute: false }, scheme: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    pollInterval: { attribute: 'poll-interval', type: Number },
    noRanks: { attribute: 'no-ranks', type: Boolean },
    _view: { state: true }, _live: { state: true }, _notice: { state: true },
  };

  /** The leaderboard's id in the community. Default `members`. */
  declare board: string;
  /** The protocol's base address, where no `<minga-community>` is around. */
  declare endpoint: string | null;
  /**
   * What to show, of what the community offers: `goal` (the bar in common), `around` (my row and its neighbours), `top`,
   * `league` (the weekly group), `thanks` (the wall without ranks), or several of them, separated by spaces. By default all
   * that the community offers: the goal, and the others to choose from.
   */
  declare mode: string | null;
  /** The period shown first, e.g. `week`, `all` or a past one such as `2026-w47`. By default the board's first. */
  declare period: string | null;
  /** Whom the rows are about. */
  declare rows: 'members' | 'teams';
  /** `compact`: the goal and one's own row alone; `podium`: the first three stand above the others. */
  declare variant: 'full' | 'compact' | 'podium';
  /** Switches the game off: neither ranks nor points nor rows, only the goal in common and the wall of thanks. */
  declare noRanks: boolean;
  /** Milliseconds between looks for newer results while the page is visible. Default 30,000; 0 turns that off. */
  declare pollInterval: number;
  /** The heading; by default the board's name. Empty for none. */
  declare heading: string | null;
  /** Level of the heading, 2 to 5. Default 3. */
  declare headingLevel: number;
  /** `eager` fetches at once instead of when the board comes near the window. */
  declare loading: 'lazy' | 'eager';
  /** Words of the brand's own, by locale, over those of the provider and the page. */
  declare messages: OwnWords | undefined;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  declare scheme: string | null;

  private declare _view: LeaderboardView | null;
  private declare _live: string;
  private declare _notice: string;

  #provided = new Provided(this);
  #session = new LeaderboardSession(this, {
    resume: act => act.kind === 'listing' && act.board === this.board && this.#resume(),
    identity: () => { this.#forget(); },
    fresh: () => { this.#takeFresh(); },
  });
  #messages = new MessagesController(this, this.#provided, () => [this.#session.community?.defaultLocale]);
  #scheme = new SchemeController(this, () => this.scheme ?? this.#provided.value?.scheme ?? 'auto');
  #clock = new ClockController(this);
  #acts: BoardActs | undefined;
  #coming: Promise<BoardActs | undefined> | undefined;
  /** They could not be had; a view that needs them says so until another try is asked for. */
  #stuck = false;
  #internals = this.attachInternals();

  constructor() {
    super();
    Object.assign(this, {
      board: 'members', endpoint: null, mode: null, period: null, rows: 'members', variant: 'full', noRanks: false, pollInterval: 30_000, heading: null,
      headingLevel: 3, loading: 'lazy', scheme: null, _view: null, _live: '', _notice: '',
    });
    new VisibleController(this, () => this.loading === 'eager', () => { this.#session.start(); });
  }

  protected override updated(): void {
    const page = this.#session.state?.page;
    const now = { loading: !!page && isComing(page), empty: page?.value?.total === 0, error: page?.state === 'failed' };
    // Browsers before 2024 know no custom states.
    for (const [name, on] of Object.entries(now)) this.#internals.states?.[on ? 'add' : 'delete'](name);
  }

  protected override render(): TemplateResult {
    const { m } = this.#messages;
    const { state, connection } = this.#session;
    const css = `root ${this.#scheme.scheme} ${this.variant}`;
    // Nothing is drawn that would jump: neither English before another language nor a part of the board before the rest.
    if (!this.#messages.ready || !this.#session.settled || (connection && this.board && (!state || isComing(state.page)))) {
      return html`<div class=${css}><section class="board" aria-busy="true" aria-label=${m.t('leaderboard.loading')}>${this.#session.started
        ? html`<div class="skeleton title"></div>${renderSkeleton()}` : nothing}</section></div>`;
    }
    const page = state?.page.value;
    const name = (page && this.#messages.local(page.name)) || m.t('leaderboard.label');
    const heading = this.heading ?? name;
    // No line break before the root: where the page keeps white space, it would be an empty line.
    return html`<div class=${css} lang=${m.locale} .dir=${m.dir}>
        <section class="board" part="board" aria-label=${heading || name} @pointerleave=${this.#takeFresh} @focusout=${this.#takeFresh}>
          <slot name="header"></slot>
          <div class="header">
            ${heading ? html`<div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>${heading}</div>` : nothing}
            ${page ? html`<span class="small quiet tabular">${endsText(m, page.period, this.#clock.now)}</span>` : nothing}
          </div>
          ${page ? this.#renderPage(page, name) : renderFailure(m, state?.page.state === 'failed' ? state.page.error : null, this.#onRefresh)}
          <slot name="footer"></slot>
        </section>
        <div class="sr" role="status">${this._live}</div>
      </div>`;
  }

  #renderPage(page: Leaderboard, name: string): TemplateResult {
    const { m } = this.#messages;
    const { state, connection, store, rows, lost } = this.#session;
    const { standing, page: remote, newer } = state!;
    const context = this.#context(page);
    const restricted = standing.state === 'failed' && standing.error.code === 'forbidden';
    const { goal, views, view } = viewsOf(page, {
      mode: this.mode, noRanks: this.noRanks, teams: this.rows === 'teams', restricted, personal: !!connection?.client.leaderboard?.standing,
      mine: context.standing, chosen: this._view,
    });
    const late = view === 'league' || view === 'thanks' ? view : view === 'top' && this.variant === 'podium' && page.rows.some(({ rank }) => rank !== null) ? 'podium' : undefined;
    const lately = late && (this.#acts ? this.#acts.renderView(late, `${state!.period} ${this.board} ${standing.value?.listing.listed}`, context) : this.#stuck ? null : undefined);
    if (!late) this.#acts?.leaveView();
    else if (!this.#stuck) this.#act();
    return html`
      ${page.description && this.variant !== 'compact' ? html`<p class="intro small quiet" dir="auto">${this.#messages.local(page.description)}</p>` : nothing}
      ${goal ? renderGoal(context, name) : nothing}
      <div class="stack">
        ${restricted && context.after ? html`<p class="notice" part="restricted">${m.t('leaderboard.age')}</p>` : nothing}
        ${remote.state === 'failed' ? renderStale(m, html`${m.t('leaderboard.stale')}<br>${errorText(m, remote.error)}`, this.#onRefresh) : nothing}
        ${this._notice ? html`<div class="notice row spread wrap" part="notice"><span>${this._notice}</span><slot name="sign-in"></slot>
          <button class="button text compact" type="button" @click=${() => { this._notice = ''; }}>${m.t('act.dismiss')}</button></div>` : nothing}
        ${newer ? context.after?.renderFresh(context, () => { this.#act(acts => acts.fresh()); }) : nothing}
        ${late ? lately === null ? nothing : lately ?? renderSkeleton()
          : !view || (lost && !rows) ? nothing : !rows ? renderSkeleton() : rows.renderBody(context, { view, compact: this.variant === 'compact', teams: this.rows === 'teams', more: state!.more, standing, onJoin: this.#onJoin, onMore: () => { this.#act(acts => acts.more()); }, onRefresh: this.#onRefresh })}
        ${lost || lately === null ? renderStale(m, m.t(rows && view && !late ? 'error.network' : 'leaderboard.failed'), this.#onRefresh) : nothing}
      </div>
      <div class="foot ${this.variant === 'compact' ? '' : `views${views.length}`}">${context.after?.renderFoot(context, {
        view, views, ranks: !this.noRanks && !restricted && this.rows !== 'teams', compact: this.variant === 'compact', onView: next => { this._view = next; },
        onPeriod: period => { store?.setPeriod(period); }, onReveal: () => { this.#act(acts => acts.reveal()); }, onJoin: this.#onJoin, onRules: event => { this.#open('rules', event); },
      })}</div>
      ${this.variant === 'compact' || !view ? nothing : context.after?.renderInfo(context) ?? html`<p class="info" id="info"></p>`}
      ${this.#acts?.renderPanel(context)}`;
  }

  #context(page: Leaderboard): BoardContext {
    const { state, connection } = this.#session;
    const { standing } = state!;
    const group = connection?.client.leaderboard;
    return {
      m: this.#messages.m, now: this.#clock.now, level: this.headingLevel + 1, page, after: this.#session.after,
      standing: this.rows === 'teams' ? undefined : knownStanding(standing),
      local: text => this.#messages.local(text),
      onWhy: group?.parts && this.rows !== 'teams' ? (row, opener) => { this.#act(acts => acts.open('parts', row, opener)); } : undefined,
      onListing: group?.setListing ? event => { this.#open('listing', event); } : undefined,
    };
  }

  /** Does something once what goes on with acts is there, or says that it cannot be had. */
  #act(use?: (acts: BoardActs) => unknown): void {
    if (this.#acts) {
      use?.(this.#acts);
      return;
    }
    const messages = () => this.#messages.m;
    const announce = (text: string) => { this._live = text; };
    const ask = (text: string) => { this._notice = this._live = text; };
    this.#coming ??= import('./acts.ts').then(({ BoardActs }) => {
      this.requestUpdate();
      return this.#acts = new BoardActs({ element: this, session: this.#session, messages, announce, ask });
    }, () => {
      this.#coming = undefined;
      this.#stuck = true;
      this.requestUpdate();
      if (use) ask(messages().t('error.network'));
      return undefined;
    });
    void this.#coming.then(acts => { if (acts) use?.(acts); });
  }

  #open(name: 'rules' | 'listing', { currentTarget }: Event): void {
    this.#act(acts => acts.open(name, null, currentTarget as HTMLElement));
  }

  /** Nothing of a former person stays. */
  #forget(): void {
    this.#acts?.forget();
    this._view = null;
    this._notice = '';
    this._live = '';
  }

  #resume(): boolean {
    if (this.#session.connection?.identity.status !== 'member') return false;
    this._notice = '';
    this.#act(acts => acts.open('listing', null));
    return true;
  }

  /** Whether results are not to move now: somebody points at them, is among them with the keyboard, or wants no motion. */
  get #held(): boolean {
    return this.matches(':hover') || !!this.shadowRoot?.activeElement || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #takeFresh = (): void => {
    // What gets the focus next has it only after this event.
    if (this.#session.state?.newer) requestAnimationFrame(() => { if (!this.#held) this.#session.store?.take(); });
  };

  #onRefresh = (): void => {
    this.#stuck = false;
    this.#acts?.retry();
    this.#session.goOn();
    void this.#session.store?.refresh();
  };

  #onJoin = (): void => {
    this.#act(acts => acts.join());
  };
}

declare global {
  interface HTMLElementTagNameMap { 'minga-leaderboard': LeaderboardElement }
}

import type { LitElement } from 'lit';
import { enLeaderboardPanels } from '../../i18n/en-leaderboard-panels.ts';
import { addMessages } from '../../i18n/messages.ts';
import { loadMoreRows } from '../../stores/leaderboard-later.ts';
import type { LeaderboardRow } from '../../protocol/leaderboard.ts';
import { rankText, unrankedText } from './absent.ts';
import type { BoardContext, PartHost } from './context.ts';
import { LatePart, type PartName } from './late.ts';
import { addMore } from './more.ts';
import type { LeaderboardSession } from './session.ts';

addMore();
addMessages('en', enLeaderboardPanels);

/** The element behind the acts. */
export interface ActsHost {
  element: LitElement & { board: string };
  session: LeaderboardSession;
  messages: PartHost['messages'];
  announce: PartHost['announce'];
  /** Says something to everyone, next to the page's own way to sign in. */
  ask(text: string): void;
}

/** What goes on once somebody does something with a leaderboard; it comes with the first act, or with a view that needs it. */
export class BoardActs {
  #host: ActsHost;
  #panel: LatePart;
  #view: LatePart;
  #opener: HTMLElement | undefined;

  constructor(host: ActsHost) {
    this.#host = host;
    this.#panel = new LatePart(host.element);
    this.#view = new LatePart(host.element);
  }

  /** Opens a panel below the board and goes there; `opener` is where the focus returns to. */
  async open(name: PartName, row: LeaderboardRow | null, opener?: HTMLElement): Promise<void> {
    const { element, messages, announce } = this.#host;
    this.#opener = opener;
    if (this.#panel.failed) this.#panel.clear();
    const shown = await this.#panel.show(name, row?.key ?? name, this.#part(row));
    await element.updateComplete;
    if (shown) element.renderRoot.querySelector<HTMLElement>('#panel-title')?.focus();
    else if (this.#panel.failed) announce(messages().t('error.network'));
  }

  /** Asks who sees one, after signing in where nobody is. */
  async join(): Promise<void> {
    const { element, session, messages, ask } = this.#host;
    if (await session.allow({ kind: 'listing', board: element.board }, () => { ask(messages().t('auth.needed')); })) await this.open('listing', null);
  }

  /** Shows one's rank where it is only told on request. */
  async reveal(): Promise<void> {
    const { element, session: { store }, messages, announce } = this.#host;
    await store?.reveal();
    const { page, standing } = store?.$state.get() ?? {};
    const m = messages();
    if (page?.value && standing?.value) announce(standing.value.rank === null ? unrankedText({ m, page: page.value }, standing.value) : rankText(m, standing.value, standing.value.rank));
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[part~=standing]')?.focus();
  }

  /** Adds the next rows and goes to the first of them. */
  async more(): Promise<void> {
    const { element, session: { store }, messages, announce } = this.#host;
    const [first] = store ? await loadMoreRows(store) : [];
    const page = store?.$state.get().page.value;
    if (first === undefined || !page) return;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(first)}"]`)?.focus();
    announce(messages().t('leaderboard.shown', { shown: page.rows.length, total: page.total }));
  }

  /** Shows results that waited, and goes to them. */
  async fresh(): Promise<void> {
    const { element, session, messages, announce } = this.#host;
    session.store?.take();
    announce(messages().t('leaderboard.refreshed'));
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('tr.mine, tbody tr')?.focus();
  }

  /** Another person is here: nothing of the former one stays. */
  forget(): void {
    this.#panel.clear();
    this.#view.clear();
    this.#opener = undefined;
  }

  /** Tries again what could not be had. */
  retry(): void {
    this.#view.clear();
  }

  /** The panel that is open. */
  renderPanel(context: BoardContext): unknown {
    return this.#panel.failed ? context.m.t('error.network') : this.#panel.render(context);
  }

  /** A view of its own instead of the rows, made anew when `of` changes; null when it could not be had, undefined while it comes. */
  renderView(name: PartName, of: string, context: BoardContext): unknown {
    void this.#view.show(name, of, this.#part(null));
    return this.#view.failed ? null : this.#view.render(context);
  }

  /** No view of its own is shown. */
  leaveView(): void {
    this.#view.drop();
  }

  #part(row: LeaderboardRow | null): PartHost {
    const { element, session, messages, announce } = this.#host;
    return {
      element, connection: session.connection!, period: session.state?.period, row: row?.mine ? null : row, messages, announce,
      close: () => { this.#close(); },
    };
  }

  #close(): void {
    const { element } = this.#host;
    this.#panel.clear();
    const opener = this.#opener;
    this.#opener = undefined;
    if (opener?.isConnected) opener.focus();
    else void element.updateComplete.then(() => { element.renderRoot.querySelector<HTMLElement>('.foot button')?.focus(); });
  }
}

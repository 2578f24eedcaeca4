import { css, html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { PendingAct } from '../../events.ts';
import type { IdeaAct } from '../../protocol/idea.ts';
import { ideasOf } from '../../stores/ideas.ts';
import { adopt } from '../shared/adopt.ts';
import { define } from '../shared/define.ts';
import type { CardContext } from './card.ts';
import { IdeaDetailElement } from './idea-detail.ts';

define('minga-idea-detail', IdeaDetailElement);

/** What an open idea needs of its board. */
export interface OpenContext extends CardContext {
  connection: Connection;
  mode: 'inline' | 'dialog';
  scheme: 'light' | 'dark';
  /** Fetches the list again. */
  refresh(): void;
  /** Whether an act may go ahead; else the page is asked to sign the person in. */
  allow(act: PendingAct, refused: () => void): Promise<boolean>;
}

/** These change which ideas the list has; other acts only how one looks. */
const moving: readonly IdeaAct[] = ['hold', 'approve', 'hide', 'remove', 'restore', 'merge', 'unmerge', 'pin'];

const dialogStyles = css`
  dialog {
    visibility: visible;
    pointer-events: auto;
    inline-size: min(46em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    padding: var(--_space-5);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--minga-radius-l, calc(var(--_radius) + 4px));
    background: var(--_surface);
    color: var(--_text);
  }
  dialog::backdrop { background: var(--minga-color-backdrop, rgb(0 0 0 / 45%)); }
`;

/** Shows an idea in its board, in place of the list or in a dialog over the page; it loads with the first idea that is opened. */
export class OpenedIdea implements ReactiveController {
  #host: LitElement & Pick<IdeaDetailElement, 'messages'>;
  #close: () => void;

  constructor(host: LitElement & Pick<IdeaDetailElement, 'messages'>, close: () => void) {
    this.#host = host;
    this.#close = close;
    adopt(host.renderRoot, dialogStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    // A click beside it closes it; the keyboard has Escape for that.
    dialog.onclick = this.#onClick;
    dialog.showModal();
  }

  render(id: string, { m, board, brand, headingLevel, href, onOpen, connection, mode, scheme, refresh, allow }: OpenContext): TemplateResult {
    const onModerated = ({ detail: { act } }: CustomEvent<{ act: IdeaAct }>) => { if (moving.includes(act)) refresh(); };
    const detail = html`
      <minga-idea-detail exportparts="idea: detail, title: detail-title, vote, status, answer, held, author, back, body, acts, follow, timeline, comments, comment, staff, link-host" .connection=${connection} .messages=${this.#host.messages} .ideaId=${id} .board=${board} .brand=${brand}
        .allow=${allow} .headingLevel=${headingLevel} .scheme=${scheme} .hrefOf=${href} .openIdea=${onOpen}
        @minga-idea-closed=${this.#onClosed} @minga-idea-withdrawn=${refresh} @minga-idea-moderated=${onModerated}></minga-idea-detail>`;
    const title = ideasOf(connection.client).view(id)?.idea.title;
    return mode === 'inline' ? detail : html`
      <dialog aria-label=${title === undefined ? m.t('idea.opening') : m.t('detail.label', { title })} @cancel=${this.#onCancel}>${detail}</dialog>`;
  }

  /** Carries on with an act on the open idea. */
  resume(act: PendingAct): boolean {
    return this.#host.renderRoot.querySelector('minga-idea-detail')?.resume(act) ?? false;
  }

  /** Brings the person back to the idea in the list that they opened, and the window to where it was. */
  comeBack(id: string, scroll: number): void {
    scrollTo({ top: scroll, behavior: 'instant' });
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] a`)?.focus({ preventScroll: true });
  }

  #onClosed = (event: Event): void => {
    event.stopPropagation();
    this.#close();
  };

  #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#close();
  };

  #onClick = (event: Event): void => {
    if (event.target === event.currentTarget) this.#close();
  };
}

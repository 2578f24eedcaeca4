import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import { enBoard } from '../../i18n/en-board.ts';
import { addMessages, type Messages } from '../../i18n/messages.ts';
import { isFiltered } from './filters.ts';
import type { BoardFilter } from '../../stores/idea-board.ts';
import { errorText } from '../shared/failure.ts';

// With the first of what a board draws come its words.
addMessages('en', enBoard);

/** A list that could not be loaded, with the way to try again; null: nothing says where it is. */
export function renderFailure(m: Messages, error: CommunityError | null, onRetry: () => void): TemplateResult {
  const found = error && error.code !== 'not-found';
  return html`
    <div class="state" part="failed">
      <p class="label">${found ? m.t('board.failed') : m.t('board.missing')}</p>
      ${found ? html`<p class="quiet">${errorText(m, error)}</p>` : nothing}
      <button class="button plain" type="button" @click=${onRetry}>${m.t('act.retry')}</button>
    </div>`;
}

/** A list without ideas: why, and what to do next. */
export function renderEmpty(m: Messages, filter: BoardFilter, onShowAll: () => void): TemplateResult {
  const filtered = isFiltered(filter);
  const [title, next] = filter.mine === 'ideas' ? [m.t('board.noneMine')] : filter.mine === 'votes' ? [m.t('board.noneVotes')]
    : filter.mine === 'followed' ? [m.t('board.noneFollowed')] : filtered ? [m.t('board.nothing'), m.t('board.nothingNext')]
    : [m.t('board.empty'), m.t('board.emptyNext')];
  return html`
    <div class="state" part="empty">
      <slot name="empty"><p class="label">${title}</p>${next ? html`<p class="quiet">${next}</p>` : nothing}</slot>
      ${filtered ? html`<button class="button plain" type="button" @click=${onShowAll}>${m.t('board.showAll')}</button>` : nothing}
    </div>`;
}

/** Something to tell, until it is dismissed; with `signIn`, next to the page's own way to sign in. */
export interface Notice { text: string; bad: boolean; signIn?: boolean }

export function renderNotice(m: Messages, { text, bad, signIn }: Notice, onDismiss: () => void): TemplateResult {
  return html`
    <div class="notice ${bad ? 'bad' : ''} row spread wrap" part="notice">
      <span>${text}</span>
      ${signIn ? html`<slot name="sign-in"></slot>` : nothing}
      <button class="button text compact" type="button" @click=${onDismiss}>${m.t('act.dismiss')}</button>
    </div>`;
}

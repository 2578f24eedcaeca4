import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import { enBoard } from '../../i18n/en-board.ts';
import { addMessages, useWords, type Messages } from '../../i18n/messages.ts';
import { isFiltered } from './filters.ts';
import type { BoardFilter } from '../../stores/idea-board.ts';
import { errorText } from '../shared/failure.ts';

// With the first of what a board draws come its words.
addMessages('en', enBoard);
useWords('board');

/** What could not be loaded, why (where `error` says more than the title), and the way to try again, if there is one. */
export function renderFailure(m: Messages, title: unknown, error: CommunityError | null, onRetry?: () => void, part = 'failed'): TemplateResult {
  return html`
    <div class="state" part=${part}>
      <p class="label">${title}</p>
      ${error ? html`<p class="quiet">${errorText(m, error)}</p>` : nothing}
      ${onRetry ? renderRetry(m, onRetry) : nothing}
    </div>`;
}

/** A list that could not be loaded; null: nothing says where it is. */
export const renderNoList = (m: Messages, error: CommunityError | null, onRetry: () => void): TemplateResult => error && error.code !== 'not-found'
  ? renderFailure(m, m.t('board.failed'), error, onRetry) : renderFailure(m, m.t('board.missing'), null, onRetry);

/** What is shown could not be refreshed. */
export function renderStale(m: Messages, error: CommunityError, onRetry: () => void): TemplateResult {
  return html`<p class="notice bad row spread wrap" role="alert"><span>${m.t('board.stale')}<br>${errorText(m, error)}</span>${renderRetry(m, onRetry)}</p>`;
}

const renderRetry = (m: Messages, onRetry: () => void) => html`<button class="button plain compact" type="button" @click=${onRetry}>${m.t('act.retry')}</button>`;

/** A list without ideas: why, and what to do next. */
export function renderEmpty(m: Messages, filter: BoardFilter, onShowAll: () => void): TemplateResult {
  const filtered = isFiltered(filter);
  const { mine } = filter;
  const [title, next] = mine ? [m.t(`board.none.${mine}`)] : filtered ? [m.t('board.nothing'), m.t('board.nothingNext')] : [m.t('board.empty'), m.t('board.emptyNext')];
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

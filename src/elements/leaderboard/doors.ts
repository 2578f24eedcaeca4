import { html, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import { errorText } from '../shared/failure.ts';
import type { BoardContext } from './context.ts';

/** The door to the next rows, or why they did not come. */
export function renderMore({ m, page }: BoardContext, more: 'idle' | 'loading' | CommunityError, onMore: () => void): TemplateResult {
  const failed = typeof more === 'object' ? more : null;
  return html`
    <button class="button plain compact" type="button" aria-busy=${more === 'loading'} @click=${onMore}>${m.t(failed ? 'act.retry' : 'leaderboard.more')}</button>
    <span class="small quiet tabular">${failed ? errorText(m, failed) : m.t('leaderboard.shown', { shown: page.rows.length, total: page.total })}</span>`;
}

/** The door to newer results, where they are not to move by themselves. */
export const renderFresh = ({ m }: BoardContext, onFresh: () => void): TemplateResult =>
  html`<div class="fresh"><button class="button plain compact" type="button" part="fresh" @click=${onFresh}>${m.t('leaderboard.fresh')}</button></div>`;

import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { StatusKind } from '../../protocol/idea.ts';
import type { IdeasStore } from '../../stores/ideas.ts';
import type { IdeaBoardState } from '../../stores/idea-board.ts';
import { errorText } from '../shared/failure.ts';
import { renderCard, type CardContext } from './card.ts';

/** What a roadmap shows, from left to right. */
export const roadmapKinds: readonly StatusKind[] = ['under_review', 'planned', 'in_progress', 'shipped'];

/** How loaded ideas are laid out. */
export type Layout = (ids: readonly string[], ideas: IdeasStore, context: CardContext) => TemplateResult;

/** Cards, each rendered again only when its idea, the words, the minute or the board changes. */
export function renderCards(ids: readonly string[], ideas: IdeasStore, context: CardContext): TemplateResult {
  const minute = Math.floor(context.now / 60_000);
  return html`
    <ul class="idea-list" part="list">
      ${ids.map(id => {
        const view = ideas.view(id);
        return view ? guard([view, context.m, minute, context.board, context.brand], () => renderCard(view, context)) : nothing;
      })}
    </ul>`;
}

/** The loaded ideas with the door to the next page. */
export function renderList(state: IdeaBoardState, ideas: IdeasStore, context: CardContext, layout: Layout, drawn: number, pageSize: number, onMore: () => void): TemplateResult {
  const { list, more } = state;
  const { ids, next, total } = list.value ?? { ids: [], next: null, total: 0 };
  const { m } = context;
  const failed = typeof more === 'object' ? more : null;
  return html`
    ${layout(ids.slice(0, drawn), ideas, context)}
    ${next && drawn > ids.length ? html`
      <div class="more" part="more">
        <button class="button plain" type="button" aria-busy=${more === 'loading'} @click=${onMore}>
          ${failed ? m.t('act.retry') : more === 'loading' ? m.t('board.loadingMore') : m.t('board.more', { count: Math.min(pageSize, total - ids.length) })}</button>
        <span class="small quiet tabular">${failed ? errorText(m, failed) : m.t('board.shown', { shown: ids.length, total })}</span>
      </div>` : nothing}`;
}

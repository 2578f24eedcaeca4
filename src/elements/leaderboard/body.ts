import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Standing } from '../../protocol/leaderboard.ts';
import { isComing, type Remote } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import type { BoardContext, LeaderboardView } from './context.ts';
import { standingText, withMine } from './standing.ts';
import { renderSkeleton, renderState } from './states.ts';
import { renderTable } from './table.ts';
import { periodName } from './words.ts';

interface Body {
  view: LeaderboardView;
  compact: boolean;
  teams: boolean;
  more: 'idle' | 'loading' | CommunityError;
  standing: Remote<Standing | null>;
  onJoin: () => void;
  onMore: () => void;
  onRefresh: () => void;
}

/** Rows around one's own, or the first ones with one's own pinned below. */
export function renderBody(context: BoardContext, body: Body): unknown {
  return body.view === 'around' ? renderAround(context, body) : renderTop(context, body);
}

const captionOf = ({ m, page, local }: BoardContext): string => [local(page.name), periodName(m, page.period, local), m.t(`leaderboard.tie.${page.tie}`)].filter(Boolean).join('. ');

function renderAround(context: BoardContext, { standing: remote, compact, onJoin, onRefresh }: Body): unknown {
  const { m, standing } = context;
  if (isComing(remote)) return html`<div role="group" aria-busy="true" aria-label=${m.t('leaderboard.loading')}>${renderSkeleton()}</div>`;
  if (standing === null) return renderState('sign-in', m.t('leaderboard.signIn'), undefined, html`<button class="button plain compact" type="button" @click=${onJoin}>${m.t('leaderboard.join')}</button>`);
  if (!standing) {
    return remote.state === 'failed' && remote.error.code !== 'unsupported' ? html`<p class="notice bad row spread wrap"><span>${m.t('leaderboard.failed')}. ${errorText(m, remote.error)}</span>
      <button class="button plain compact" type="button" @click=${onRefresh}>${m.t('act.retry')}</button></p>` : nothing;
  }
  const rows = compact ? standing.rows.filter(({ mine }) => mine) : standing.rows;
  return rows.length ? renderTable(context, captionOf(context), rows) : renderState('unranked', standingText(context, standing));
}

function renderTop(context: BoardContext, { more, compact, onMore }: Body): unknown {
  const { m, page } = context;
  if (!page.rows.length) return renderNobody(context);
  const { rows, apart } = withMine(context, compact ? 3 : undefined, !compact);
  const failed = typeof more === 'object' ? more : null;
  return html`${renderTable(context, captionOf(context), rows, apart)}
    ${page.next && !compact ? html`
      <div class="more" part="more">
        <button class="button plain compact" type="button" aria-busy=${more === 'loading'} @click=${onMore}>${m.t(failed ? 'act.retry' : 'leaderboard.more')}</button>
        <span class="small quiet tabular">${failed ? errorText(m, failed) : m.t('leaderboard.shown', { shown: page.rows.length, total: page.total })}</span>
      </div>` : nothing}`;
}

/** No rows: nobody is listed, or too few for ranks to be kind. */
function renderNobody({ m, page, onListing }: BoardContext): TemplateResult {
  const few = !page.enough && page.total > 0;
  return html`
    <div class="state" part="empty"><slot name="empty"><p class="label">${few ? m.t('leaderboard.minimum', { count: page.minimum }) : m.t('leaderboard.empty')}</p>
      <p class="quiet">${m.t('leaderboard.emptyNext')}</p></slot>
      ${onListing ? html`<button class="button plain compact" type="button" @click=${onListing}>${m.t('leaderboard.who')}</button>` : nothing}</div>`;
}

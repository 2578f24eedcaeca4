import { html, nothing } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { Standing } from '../../protocol/leaderboard.ts';
import { isComing, type Remote } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import type { BoardContext, LeaderboardView } from './context.ts';
import { withMine } from './standing.ts';
import { renderSkeleton } from './states.ts';
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

const captionOf = ({ m, page, local }: BoardContext): string => m.t('leaderboard.caption', { name: local(page.name), period: periodName(m, page.period, local) });

function renderAround(context: BoardContext, { standing: remote, compact, onJoin, onRefresh }: Body): unknown {
  const { m, standing } = context;
  if (isComing(remote)) return html`<div role="group" aria-busy="true" aria-label=${m.t('leaderboard.loading')}>${renderSkeleton()}</div>`;
  if (standing === undefined) {
    return remote.state === 'failed' && remote.error.code !== 'unsupported' ? html`<p class="notice bad row spread wrap"><span>${m.t('leaderboard.failed')}<br>${errorText(m, remote.error)}</span>
      <button class="button plain compact" type="button" @click=${onRefresh}>${m.t('act.retry')}</button></p>` : nothing;
  }
  const rows = standing?.rows.filter(({ mine }) => mine || !compact);
  return rows?.length ? renderTable(context, captionOf(context), rows) : context.after ? context.after.renderAbsent(context, onJoin) : renderSkeleton();
}

function renderTop(context: BoardContext, { more, compact, onMore }: Body): unknown {
  const { page, after } = context;
  if (!page.rows.length) return after ? after.renderNobody(context) : renderSkeleton();
  const { rows, apart } = withMine(context, compact ? 3 : undefined, !compact);
  return html`${renderTable(context, captionOf(context), rows, apart)}
    ${page.next && !compact ? html`<div class="more" part="more">${after?.renderMore(context, more, onMore)}</div>` : nothing}`;
}

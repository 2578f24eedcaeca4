import type { LeaderboardRow } from '../../protocol/leaderboard.ts';
import type { BoardContext } from './context.ts';
import { placeText } from './row-words.ts';

/** How many points it is to the next place up; empty where there is none, or no place yet. */
export function toNextText({ m, standing }: Pick<BoardContext, 'm' | 'standing'>): string {
  const next = standing?.toNext;
  if (!next || !standing.points || next.points <= 0) return '';
  return next.rank === null ? m.t('leaderboard.toNextPlace', { points: next.points })
    : m.t('leaderboard.toNext', { points: next.points, place: placeText(m, next.rank) });
}

/** The first `limit` rows with one's own marked; where it is further down, it stands apart with its neighbours. */
export function withMine({ page, standing }: Pick<BoardContext, 'page' | 'standing'>, limit = Infinity, neighbours = true): { rows: LeaderboardRow[]; apart: LeaderboardRow[] } {
  const near = standing?.rows ?? [];
  const own = near.find(({ mine }) => mine);
  const rows = page.rows.slice(0, limit).map(row => (row.key === own?.key ? { ...row, mine: true } : row));
  const shown = new Set(rows.map(({ key }) => key));
  const apart = own && !shown.has(own.key) ? near.filter(row => (row.mine || neighbours) && !shown.has(row.key)) : [];
  return { rows, apart };
}

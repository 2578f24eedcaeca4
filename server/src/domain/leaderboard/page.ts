import type { Leaderboard, LeaderboardRow, RowKind } from '../../../../src/protocol/leaderboard.ts';
import type { Context } from '../../context.ts';
import type { LeaderboardConfig } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { iso } from '../lookup.ts';
import { leaderboardOf } from './board.ts';
import { facesOf, memberOfKey } from './people.ts';
import { findPeriod, goalPeriod, periodView, periodsToChoose, type FoundPeriod } from './periods.ts';
import { changesOf } from './rank-before.ts';
import { rankAll } from './ranks.ts';
import { placesFrom, sourceOf, totalOf, type Place, type Source } from './source.ts';
import { teamRows } from './teams.ts';
import { thanksWall } from './thanks.ts';

export interface PageQuery { period?: string; rows?: RowKind; cursor?: string; limit?: number }

/** A board as anyone may see it: goal, rules, and the people who chose to be listed, at most the board's `top`. */
export async function getLeaderboard(ctx: Context, id: string, query: PageQuery): Promise<Leaderboard> {
  const board = leaderboardOf(ctx, id);
  const period = findPeriod(ctx, board, query.period);
  const source = sourceOf(ctx, board, period);
  const { members } = await totalOf(source);
  const found = await rowsOf(ctx, board, period, source, members, query);
  return {
    id: board.id, name: board.name, description: board.description, modes: board.modes, tie: board.tie, top: board.top, minimum: board.minimum,
    zone: ctx.community.zone, period: periodView(ctx, period), periods: periodsToChoose(ctx, board),
    rules: ctx.community.scores.rules.filter(rule => board.kinds.includes(rule.kind)), rulesVersion: ctx.community.scores.version,
    goal: await goalOf(ctx, board), enough: members >= board.minimum, total: members, rows: [], thanks: [], next: null, asOf: iso(ctx.now), ...found,
  };
}

type Found = Partial<Pick<Leaderboard, 'enough' | 'total' | 'rows' | 'thanks' | 'next'>>;

async function rowsOf(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, source: Source, members: number, query: PageQuery): Promise<Found> {
  switch (query.rows ?? 'members') {
    case 'teams': return teamRows(ctx, board, period, source);
    case 'thanks': return board.modes.includes('thanks') ? thanksWall(ctx, board, period, query.cursor, query.limit ?? 20) : {};
    case 'none': return {};
    default: return board.modes.includes('top') && members >= board.minimum ? memberRows(ctx, board, period, source, query) : {};
  }
}

async function memberRows(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, source: Source, query: PageQuery): Promise<Found> {
  const { seen, place } = query.cursor === undefined ? { seen: 0, place: null } : await resume(ctx, source, period, query.cursor);
  const limit = Math.min(query.limit ?? board.top, board.top - seen);
  const places = await placesFrom(ctx, source, place, limit + 1);
  const shown = places.slice(0, Math.max(0, limit));
  const ranked = await rankAll(ctx, source, board.tie, shown);
  const faces = await facesOf(ctx, shown.map(each => each.member));
  const changes = await changesOf(ctx, board, period, ranked.map(({ place: { member }, rank }) => ({ member, rank })));
  const items = ranked.flatMap(({ place: { member, points }, rank, tied }): LeaderboardRow[] => {
    const face = faces.get(member);
    return face ? [{ ...face, rank, tied, points, change: changes.get(member) ?? null }] : [];
  });
  const last = items.at(-1);
  const more = places.length > shown.length && seen + shown.length < board.top;
  return { rows: items, next: more && last ? writeCursor([`members ${period.id}`, seen + shown.length, last.points, last.key]) : null };
}

/**
 * Where the page before ended. The cursor holds nothing that the page did not show; when its last row has moved or gone
 * meanwhile, the number of rows seen says where to go on.
 */
async function resume(ctx: Context, source: Source, period: FoundPeriod, cursor: string): Promise<{ seen: number; place: Place | null }> {
  const [seen, points, key] = readCursor(cursor, `members ${period.id}`, ['number', 'number', 'string']) as [number, number, string];
  const member = await memberOfKey(ctx, key);
  const [row] = member === null ? [] : await rows<Place>(ctx.db,
    `select s.member as member, s.points as points, s.reached_at as reached_at from ${source.from} where ${source.where} and s.member = ?`, [...source.over(0), member]);
  if (row && Number(row.points) === points) return { seen, place: { ...row, points } };
  const before = await placesFrom(ctx, source, null, Math.max(1, Math.min(seen, 1000)));
  return { seen, place: before.at(-1) ?? null };
}

/** What everybody has reached together, hidden members included. */
async function goalOf(ctx: Context, board: LeaderboardConfig): Promise<Leaderboard['goal']> {
  if (!board.goal || !board.modes.includes('goal')) return null;
  const { kind, target } = board.goal;
  const period = goalPeriod(ctx, board.goal.period);
  const [row] = await rows<{ acts: number }>(ctx.db, 'select acts from score_total where community = ? and board = ? and period = ? and kind = ?',
    [ctx.community.id, board.id, period.id, kind]);
  return { kind, target, have: Number(row?.acts ?? 0), period: periodView(ctx, period) };
}

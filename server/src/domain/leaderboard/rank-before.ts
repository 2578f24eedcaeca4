import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';
import { monthOf, weekOf } from '../../../../src/protocol/calendar.ts';
import { isCurrent, today, type FoundPeriod } from './periods.ts';
import type { LeaderboardConfig, TieRule } from '../../score-config.ts';

/** Of how many ranks yesterday's are known. */
const kept = 1000;

const functions: Record<TieRule, string> = { competition: 'rank()', dense: 'dense_rank()', ordinal: 'row_number()' };
const orders: Record<TieRule, string> = { competition: 'points desc', dense: 'points desc', ordinal: 'points desc, reached_at, member' };

const MARK = `insert into rank_day (community, board, period, day) values (?, ?, ?, ?)
  on conflict (community, board, period) do update set day = excluded.day where rank_day.day <> excluded.day returning day`;

/** Keeps the ranks as they stand, once a day and period: to be called before whatever may change them. */
export async function keepRanks(ctx: Context, board: string, period: string): Promise<void> {
  const config = ctx.community.leaderboards.find(each => each.id === board);
  if (!config || !isRunning(ctx, config, period)) return;
  const key = [ctx.community.id, board, period];
  if ((await rows(ctx.db, MARK, [...key, today(ctx)])).length === 0) return;
  await rows(ctx.db, 'delete from rank_before where community = ? and board = ? and period = ?', key);
  await rows(ctx.db, `insert into rank_before (community, board, period, member, rank)
    select ?, ?, ?, member, ${functions[config.tie]} over (order by ${orders[config.tie]}) from (
      select member, points, reached_at from score where community = ? and board = ? and period = ? and listed = 1 and points > 0
      order by points desc, reached_at, member limit ${kept}) s`, [...key, ...key]);
}

/** Whether ranks of this period still change from day to day; what is over, or no longer configured, does not. */
function isRunning(ctx: Context, config: LeaderboardConfig, id: string): boolean {
  const season = config.seasons.find(each => each.id === id);
  if (season) return isCurrent(ctx, season);
  return id === 'all' || periodIds(ctx).includes(id);
}

const periodIds = (ctx: Context): string[] => [weekOf(today(ctx)), monthOf(today(ctx))];

/**
 * How many places each member is up (or down) since the end of yesterday. Who is missing was not ranked then, or it is
 * not known; nobody's is in a period that is over, or whose days pass by.
 */
export async function changesOf(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, ranked: readonly { member: string; rank: number }[]): Promise<Map<string, number>> {
  if (ranked.length === 0 || period.kind === 'rolling' || !isCurrent(ctx, period)) return new Map();
  const key = [ctx.community.id, board.id, period.id];
  const [mark] = await rows<{ day: string }>(ctx.db, 'select day from rank_day where community = ? and board = ? and period = ?', key);
  // nothing has happened today
  if (mark?.day !== today(ctx)) return new Map(ranked.map(({ member }) => [member, 0]));
  const found = await rows<{ member: string; rank: number }>(ctx.db, `select member, rank from rank_before
    where community = ? and board = ? and period = ? and member in (${ranked.map(() => '?').join(', ')})`, [...key, ...ranked.map(({ member }) => member)]);
  const before = new Map(found.map(row => [row.member, row.rank]));
  return new Map(ranked.flatMap(({ member, rank }) => (before.has(member) ? [[member, before.get(member)! - rank] as const] : [])));
}

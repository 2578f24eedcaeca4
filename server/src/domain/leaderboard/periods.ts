import { firstOfMonth, isMonth, isWeek, lastOfMonth, monthOf, addDays, weekOf, weekStart } from '../../../../src/protocol/calendar.ts';
import type { Period } from '../../../../src/protocol/leaderboard.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { LeaderboardConfig } from '../../score-config.ts';
import { dayEnd, localDate } from '../days.ts';
import { iso } from '../lookup.ts';

/** A period of a board, found. */
export interface FoundPeriod {
  /** What sums are kept by, or `rolling-…`, whose sums are made from the ledger when asked for. */
  id: string;
  kind: Period['kind'];
  /** Both included; null where it does not begin, or end. */
  from: string | null;
  to: string | null;
  name: Period['name'];
}

/** Today in the community's zone, by which points are dated. */
export const today = (ctx: Context): string => localDate(ctx.now, ctx.community.zone);

/** The ids of the periods of a board that a day's points are summed in. */
export function periodsOf(board: LeaderboardConfig, day: string): string[] {
  const has = (period: 'week' | 'month' | 'all') => board.periods.includes(period) || board.goal?.period === period;
  return [
    ...(has('all') ? ['all'] : []),
    ...(has('week') || board.modes.includes('league') ? [weekOf(day)] : []),
    ...(has('month') ? [monthOf(day)] : []),
    ...board.seasons.filter(season => season.from <= day && day <= season.to).map(season => season.id),
  ];
}

const week = (id: string): FoundPeriod => ({ id, kind: 'week', from: weekStart(id), to: addDays(weekStart(id), 6), name: null });
const month = (id: string): FoundPeriod => ({ id, kind: 'month', from: firstOfMonth(id), to: lastOfMonth(id), name: null });
const all: FoundPeriod = { id: 'all', kind: 'all', from: null, to: null, name: null };

function named(ctx: Context, board: LeaderboardConfig, id: string): FoundPeriod | null {
  const day = today(ctx);
  const season = board.seasons.find(each => each.id === id);
  if (season) return { id, kind: 'season', from: season.from, to: season.to, name: season.name };
  if (id === 'all') return all;
  if (id === 'week') return week(weekOf(day));
  if (id === 'month') return month(monthOf(day));
  const rolling = /^rolling-(7|30)$/.exec(id);
  if (rolling) return { id, kind: 'rolling', from: addDays(day, 1 - Number(rolling[1])), to: day, name: null };
  if (isWeek(id) && id <= weekOf(day)) return week(id);
  if (isMonth(id) && id <= monthOf(day)) return month(id);
  return null;
}

/** The period a reader asks for: one of the board's, by its name or, also when it is over, by its id. */
export function findPeriod(ctx: Context, board: LeaderboardConfig, asked: string | undefined): FoundPeriod {
  const found = named(ctx, board, asked ?? board.periods[0] ?? 'all');
  const offered = found && (found.kind === 'season' || (found.kind === 'week' && board.modes.includes('league'))
    || board.periods.some(period => (found.kind === 'rolling' ? period === found.id : period === found.kind)));
  if (!found || !offered) {
    throw new ProblemError('invalid', 'The board has no such period.', { errors: [{ pointer: '?period', detail: 'Is not a period of this board.' }] });
  }
  return found;
}

/** The period that a goal is counted in now. */
export const goalPeriod = (ctx: Context, kind: 'week' | 'month' | 'all'): FoundPeriod =>
  (kind === 'all' ? all : kind === 'week' ? week(weekOf(today(ctx))) : month(monthOf(today(ctx))));

/** Whether today's points count in it. */
export const isCurrent = (ctx: Context, period: Pick<FoundPeriod, 'from' | 'to'>): boolean =>
  (period.from === null || period.from <= today(ctx)) && (period.to === null || today(ctx) <= period.to);

/** The wire form of a period. */
export function periodView(ctx: Context, { id, kind, from, to, name }: FoundPeriod): Period {
  const endsAt = to === null || kind === 'rolling' || to < today(ctx) ? null : iso(dayEnd(to, ctx.community.zone));
  return { id, kind, from, to, name, endsAt };
}

/** All periods to choose from now: running ones, and seasons that have begun. */
export function periodsToChoose(ctx: Context, board: LeaderboardConfig): Period[] {
  const day = today(ctx);
  const begun = board.seasons.filter(season => season.from <= day).map(season => season.id);
  return [...board.periods, ...begun].flatMap(id => named(ctx, board, id) ?? []).map(period => periodView(ctx, period));
}

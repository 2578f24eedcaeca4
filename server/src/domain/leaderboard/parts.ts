import type { LedgerEntry, ScoreParts } from '../../../../src/protocol/leaderboard.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { LeaderboardConfig, ScoreKind } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { iso } from '../lookup.ts';
import { leaderboardOf } from './board.ts';
import { memberOfKey } from './people.ts';
import { findPeriod, periodView, type FoundPeriod } from './periods.ts';
import { sourceOf, totalOf } from './source.ts';
import { unrestricted } from './standing.ts';

export interface PartsQuery { period?: string; row?: string; cursor?: string; limit: number }

/** Why a number is what it is: by kind; one's own with every entry of the ledger, newest first. */
export async function getScoreParts(ctx: Context, id: string, query: PartsQuery): Promise<ScoreParts> {
  const board = leaderboardOf(ctx, id);
  const period = findPeriod(ctx, board, query.period);
  const member = query.row === undefined ? unrestricted(ctx).id : await shownMember(ctx, board, period, query.row);
  const parts = await partsOf(ctx, board, period, member);
  return {
    period: periodView(ctx, period), points: parts.reduce((sum, part) => sum + part.points, 0), rulesVersion: ctx.community.scores.version, parts,
    ...(query.row === undefined ? await entriesOf(ctx, board, period, member, query) : { entries: [], next: null }),
  };
}

/** The member of a row that the board shows now; one sentence for hidden and unknown ones alike. */
async function shownMember(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, key: string): Promise<string> {
  const source = sourceOf(ctx, board, period);
  const shows = board.modes.some(mode => mode !== 'goal') && (await totalOf(source)).members >= board.minimum;
  const member = shows ? await memberOfKey(ctx, key) : null;
  if (member === null) throw new ProblemError('not-found', 'There is no such row.');
  return member;
}

/** A condition on the ledger for the points that a board counts in a period. */
function counted(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, member: string): { where: string; parameters: unknown[] } {
  return {
    where: `community = ? and member = ? and kind in (${board.kinds.map(() => '?').join(', ')}) and day >= ? and day <= ?`,
    parameters: [ctx.community.id, member, ...board.kinds, period.from ?? '', period.to ?? '9999'],
  };
}

async function partsOf(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, member: string): Promise<ScoreParts['parts']> {
  const { where, parameters } = counted(ctx, board, period, member);
  const found = await rows<{ kind: ScoreKind; acts: number; points: number }>(ctx.db, `select kind, sum(case when turn % 2 = 0 then 1 else -1 end) as acts, sum(points) as points
    from ledger where ${where} group by kind`, parameters);
  return board.kinds.flatMap(kind => {
    const part = found.find(row => row.kind === kind);
    return part && Number(part.acts) > 0 ? [{ kind, acts: Number(part.acts), points: Number(part.points) }] : [];
  });
}

interface EntryRow { id: string; kind: ScoreKind; points: number; capped: number; turn: number; day: string; at: number }

async function entriesOf(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, member: string, { cursor, limit }: PartsQuery): Promise<{ entries: LedgerEntry[]; next: string | null }> {
  const { where, parameters } = counted(ctx, board, period, member);
  let more = '';
  if (cursor !== undefined) {
    const [at, id] = readCursor(cursor, `entries ${period.id}`, ['number', 'string']) as [number, string];
    more = ' and (at < ? or (at = ? and id < ?))';
    parameters.push(at, at, id);
  }
  const found = await rows<EntryRow>(ctx.db, `select id, kind, points, capped, turn, day, at from ledger where ${where}${more} order by at desc, id desc limit ?`, [...parameters, limit + 1]);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    entries: shown.map(({ id, kind, points, capped, turn, day, at }) =>
      ({ id, kind, points: Number(points), capped: capped > 0, reversal: turn % 2 === 1, date: day, at: iso(Number(at)) })),
    next: found.length > limit && last ? writeCursor([`entries ${period.id}`, Number(last.at), last.id]) : null,
  };
}

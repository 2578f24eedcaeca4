import type { Context } from '../../context.ts';
import type { LeaderboardConfig } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { afterCoarse, bucketOf, coarse, mostIn } from './buckets.ts';
import type { FoundPeriod } from './periods.ts';

/** A place in the order of a board: most points first, then who had them first. */
export interface Place { member: string; points: number; reached_at: number }

/** How many listed people, and how many different scores they have. */
export interface Count { members: number; distinct: number }

/** The listed people with points in one period of a board. */
export interface Source {
  /** A `from` clause (alias `s`), and a condition that holds for those of them who have more points than its last parameter. */
  from: string;
  where: string;
  /** The parameters of both, for everyone with more than so many points (0 or more). */
  over(points: number): unknown[];
  /** Those with more than so many points (0 or more). */
  above(points: number): Promise<Count>;
}

const BUCKETS = `select sum(members) as members, sum(distinct_points) as distinct_points from score_bucket
  where community = ? and board = ? and period = ? and level = ? and bucket > ? and bucket < ?`;
const ROLLING = `(select l.member as member, sum(l.points) as points, max(case when l.points <> 0 then l.at else 0 end) as reached_at
  from ledger l join listing g on g.community = l.community and g.member = l.member and g.listed = 1
  where l.community = ? and l.day between ? and ? and l.kind in (KINDS) group by l.member) s`;
const EVERY = 2 ** 31 - 1;

interface CountRow { members: number | null; distinct_points: number | null }
const countOf = (found: readonly CountRow[]): Count => ({ members: Number(found[0]?.members ?? 0), distinct: Number(found[0]?.distinct_points ?? 0) });

export function sourceOf(ctx: Context, board: LeaderboardConfig, period: FoundPeriod): Source {
  return period.kind === 'rolling' ? rollingSource(ctx, board, period) : keptSource(ctx, board, period.id);
}

/** Sums that are kept: a rank is a sum over the histogram and, within one wide bucket, a short range of the index. */
function keptSource(ctx: Context, board: LeaderboardConfig, period: string): Source {
  const key = [ctx.community.id, board.id, period];
  // one lower bound of points and no more: of two, SQLite reads the index from either and steps over the rest row by row
  const rest = {
    from: 'score s', where: 's.community = ? and s.board = ? and s.period = ? and s.listed = 1 and s.points > ?',
    over: (points: number) => [...key, points],
  };
  const above = async (points: number): Promise<Count> => {
    const bucket = bucketOf(points);
    const most = mostIn(bucket);
    const counts = [
      countOf(await rows(ctx.db, BUCKETS, [...key, 1, coarse(bucket), EVERY])),
      countOf(await rows(ctx.db, BUCKETS, [...key, 0, bucket, afterCoarse(coarse(bucket))])),
      most > points ? await countRows(ctx, rest, points, most) : { members: 0, distinct: 0 },
    ];
    return { members: counts.reduce((sum, { members }) => sum + members, 0), distinct: counts.reduce((sum, { distinct }) => sum + distinct, 0) };
  };
  return { ...rest, above };
}

/** Sums over the last days, made from the ledger when asked for. */
function rollingSource(ctx: Context, board: LeaderboardConfig, period: FoundPeriod): Source {
  const plain = {
    from: ROLLING.replace('KINDS', board.kinds.map(() => '?').join(', ')), where: 's.points > ?',
    over: (points: number) => [ctx.community.id, period.from, period.to, ...board.kinds, points],
  };
  return { ...plain, above: points => countRows(ctx, plain, points) };
}

async function countRows(ctx: Context, { from, where, over }: Pick<Source, 'from' | 'where' | 'over'>, above: number, most?: number): Promise<Count> {
  return countOf(await rows(ctx.db, `select count(*) as members, count(distinct s.points) as distinct_points from ${from}
    where ${where}${most === undefined ? '' : ' and s.points <= ?'}`, [...over(above), ...most === undefined ? [] : [most]]));
}

/** How many there are in all. */
export const totalOf = (source: Source): Promise<Count> => source.above(0);

const COLUMNS = 's.member as member, s.points as points, s.reached_at as reached_at';
const DOWN = 's.points desc, s.reached_at, s.member';
const UP = 's.points, s.reached_at desc, s.member desc';
// one range of the index each, where a single comparison of all three columns would read every tie
const steps = {
  down: [' and s.points = ? and s.reached_at = ? and s.member > ?', ' and s.points = ? and s.reached_at > ?', ' and s.points < ?'],
  up: [' and s.points = ? and s.reached_at = ? and s.member < ?', ' and s.points = ? and s.reached_at < ?', ''],
} as const;

/** The places after one (or before it, nearest first), or the first of all. */
export async function placesFrom(ctx: Context, source: Source, place: Place | null, limit: number, direction: 'down' | 'up' = 'down'): Promise<Place[]> {
  const order = direction === 'down' ? DOWN : UP;
  const read = async (condition: string, parameters: unknown[], most: number): Promise<Place[]> => (most <= 0 ? [] : (await rows<Place>(ctx.db,
    `select ${COLUMNS} from ${source.from} where ${source.where}${condition} order by ${order} limit ?`, [...parameters, most]))
    .map(row => ({ member: row.member, points: Number(row.points), reached_at: Number(row.reached_at) })));
  const all = source.over(0);
  if (!place) return read('', all, limit);
  const { points, reached_at, member } = place;
  const [same, tied, other] = steps[direction];
  const found = await read(same, [...all, points, reached_at, member], limit);
  found.push(...await read(tied, [...all, points, reached_at], limit - found.length));
  found.push(...await read(other, direction === 'down' ? [...all, points] : source.over(points), limit - found.length));
  return found;
}

/** How many with the same points come before a place. */
export async function tiesBefore(ctx: Context, source: Source, place: Place): Promise<number> {
  const [row] = await rows<{ members: number }>(ctx.db, `select count(*) as members from ${source.from} where ${source.where} and s.points = ?
    and (s.reached_at < ? or (s.reached_at = ? and s.member < ?))`, [...source.over(0), place.points, place.reached_at, place.reached_at, place.member]);
  return Number(row?.members ?? 0);
}

/** Whether someone else has as many points. */
export async function isShared(ctx: Context, source: Source, place: Place): Promise<boolean> {
  const found = await rows(ctx.db, `select s.member as member from ${source.from} where ${source.where} and s.points = ? and s.member <> ? limit 1`,
    [...source.over(0), place.points, place.member]);
  return found.length > 0;
}

import type { LeaderboardRow, Standing } from '../../../../src/protocol/leaderboard.ts';
import type { Actor, Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { LeaderboardConfig } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { iso, signedIn } from '../lookup.ts';
import { leaderboardOf } from './board.ts';
import { groupStanding } from './group-standing.ts';
import { getListing } from './listing.ts';
import { facesOf } from './people.ts';
import { findPeriod, periodView, type FoundPeriod } from './periods.ts';
import { changesOf } from './rank-before.ts';
import { isUpper, rankAll, rankOf, type Ranked } from './ranks.ts';
import { placesFrom, sourceOf, totalOf, type Place, type Source } from './source.ts';

export interface StandingQuery { period?: string; span?: number; group?: boolean; reveal?: boolean }

/** Who asks, or 401; minors, and likely ones, have no leaderboard. */
export function unrestricted(ctx: Context): Actor {
  const actor = signedIn(ctx);
  if (actor.restricted) throw new ProblemError('forbidden', 'Leaderboards are not for minors.', { reason: 'age' });
  return actor;
}

/** How the actor stands, with neighbours or in the weekly group. Hidden members see themselves among the listed. */
export async function getStanding(ctx: Context, id: string, query: StandingQuery): Promise<Standing> {
  const { id: member } = unrestricted(ctx);
  const board = leaderboardOf(ctx, id);
  const period = findPeriod(ctx, board, query.period ?? (query.group ? 'week' : undefined));
  const listing = await getListing(ctx);
  const place = await ownPlace(ctx, board, period, member);
  const base: Standing = {
    period: periodView(ctx, period), listing, points: place.points, rank: null, half: null, tied: false, total: 0, enough: false, toNext: null,
    change: null, rows: [], group: null, asOf: iso(ctx.now),
  };
  // whom a board never shows has no rank on it either
  const ranks = place.points > 0 && (listing.why === null || listing.why === 'choice' || listing.why === 'name');
  if (query.group) return { ...base, ...await groupStanding(ctx, board, period, ranks ? place : null, query.reveal ?? false) };
  const source = sourceOf(ctx, board, period);
  const { members } = await totalOf(source);
  const enough = members >= board.minimum;
  const total = members + Number(ranks && !listing.listed);
  if (!enough || !(board.modes.includes('around') || board.modes.includes('top'))) return { ...base, total, enough };
  if (!ranks) return { ...base, total, enough, toNext: listing.why === null || listing.why === 'choice' || listing.why === 'name' ? await nextUp(ctx, board, source, place, total, null, false) : null };

  const reveal = query.reveal ?? false;
  const own = await rankOf(ctx, source, board.tie, place);
  const upper = isUpper(own.above, total);
  const change = listing.listed ? (await changesOf(ctx, board, period, [{ member, rank: own.rank }])).get(member) ?? null : null;
  return {
    ...base, total, enough, change, tied: own.tied, rank: upper || reveal ? own.rank : null, half: upper ? 'upper' : 'lower',
    toNext: await nextUp(ctx, board, source, place, total, own, reveal),
    rows: board.modes.includes('around') ? await around(ctx, board, period, source, own, { span: query.span ?? 2, reveal, total, change }) : [],
  };
}

async function ownPlace(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, member: string): Promise<Place> {
  const [row] = period.kind === 'rolling'
    ? await rows<{ points: number | null; reached_at: number | null }>(ctx.db, `select sum(points) as points, max(case when points <> 0 then at else 0 end) as reached_at
        from ledger where community = ? and member = ? and day between ? and ? and kind in (${board.kinds.map(() => '?').join(', ')})`,
    [ctx.community.id, member, period.from, period.to, ...board.kinds])
    : await rows<{ points: number | null; reached_at: number | null }>(ctx.db, 'select points, reached_at from score where community = ? and board = ? and period = ? and member = ?',
      [ctx.community.id, board.id, period.id, member]);
  return { member, points: Math.max(0, Number(row?.points ?? 0)), reached_at: Number(row?.reached_at ?? 0) };
}

/** What it takes to share the next rank up, or under `ordinal`, where nobody shares, to pass the one ahead. */
async function nextUp(ctx: Context, board: LeaderboardConfig, source: Source, place: Place, total: number, own: Ranked | null, reveal: boolean): Promise<Standing['toNext']> {
  const ordinal = board.tie === 'ordinal';
  const from = ordinal ? place : { ...place, reached_at: -1, member: '' };
  const [ahead] = place.points > 0 ? await placesFrom(ctx, source, from, 1, 'up') : await lowest(ctx, source);
  if (!ahead) return null;
  const next = ordinal && own ? { rank: own.rank - 1, above: (await source.above(ahead.points)).members } : await rankOf(ctx, source, board.tie, ahead);
  return { points: ahead.points - place.points + Number(ordinal), rank: reveal || isUpper(next.above, total) ? next.rank : null };
}

/** The listed place with the fewest points. */
const lowest = (ctx: Context, source: Source): Promise<Place[]> => placesFrom(ctx, source, { points: 0, reached_at: 0, member: '' }, 1, 'up');

interface View { span: number; reveal: boolean; total: number; change: number | null }

async function around(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, source: Source, own: Ranked, { span, reveal, total, change }: View): Promise<LeaderboardRow[]> {
  const above = (await placesFrom(ctx, source, own.place, span, 'up')).reverse();
  const below = await placesFrom(ctx, source, own.place, span);
  const others = [...await rankAll(ctx, source, board.tie, above), ...await rankAll(ctx, source, board.tie, below)];
  const faces = await facesOf(ctx, [...others.map(({ place }) => place.member), own.place.member]);
  const changes = await changesOf(ctx, board, period, others.map(({ place: { member }, rank }) => ({ member, rank })));
  const rowOf = ({ place: { member, points }, rank, above: ahead, tied }: Ranked): LeaderboardRow[] => {
    const mine = member === own.place.member;
    // a row of one's own that nobody else sees needs a key and a face as well
    const face = faces.get(member) ?? (mine ? { key: 'mine', name: null, avatar: null } : null);
    if (!face) return [];
    return [{ ...face, rank: reveal || isUpper(ahead, total) ? rank : null, tied, points, change: mine ? change : changes.get(member) ?? null, mine }];
  };
  return [...others.slice(0, above.length), own, ...others.slice(above.length)].flatMap(rowOf);
}

import type { Context } from '../../context.ts';
import type { TieRule } from '../../score-config.ts';
import { isShared, tiesBefore, type Place, type Source } from './source.ts';

export interface Ranked {
  place: Place;
  rank: number;
  /** How many have more points, by which halves are told under every rule for ties. */
  above: number;
  tied: boolean;
}

/** Whether a place is in the upper half, in which the middle one is too. */
export const isUpper = (above: number, total: number): boolean => above + 1 <= Math.ceil(total / 2);

/** The rank of a place, which need not be among the listed. */
export async function rankOf(ctx: Context, source: Source, tie: TieRule, place: Place): Promise<Ranked> {
  const { members, distinct } = await source.above(place.points);
  const before = tie === 'ordinal' ? await tiesBefore(ctx, source, place) : 0;
  return {
    place, above: members, rank: 1 + (tie === 'dense' ? distinct : members) + before,
    tied: tie !== 'ordinal' && await isShared(ctx, source, place),
  };
}

/** The ranks of places that follow one another without a gap, right also where a tie goes on before or after them. */
export async function rankAll(ctx: Context, source: Source, tie: TieRule, places: readonly Place[]): Promise<Ranked[]> {
  const ranked: Ranked[] = [];
  for (const [at, place] of places.entries()) {
    const last = ranked.at(-1);
    const same = last?.place.points === place.points;
    // how many tie with the first place is not seen here, so the second score is looked up too
    const inside = last !== undefined && ranked[0]!.place.points !== last.place.points;
    if (last && (tie === 'ordinal' || same || inside)) {
      const above = same ? last.above : last.above + ranked.filter(each => each.place.points === last.place.points).length;
      const rank = tie === 'ordinal' ? last.rank + 1 : same ? last.rank : tie === 'dense' ? last.rank + 1 : 1 + above;
      ranked.push({ place, rank, above: tie === 'ordinal' && !same && !inside ? (await source.above(place.points)).members : above, tied: false });
    } else {
      ranked.push(await rankOf(ctx, source, tie, place));
    }
    const now = ranked[at]!;
    const next = places[at + 1];
    now.tied = tie !== 'ordinal' && (same || (next ? next.points === place.points : await isShared(ctx, source, place)) || now.tied);
  }
  return ranked;
}

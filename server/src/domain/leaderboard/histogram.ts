import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';
import { bucketOf, coarse } from './buckets.ts';

/** What of a member's points on a board others may see. */
export interface Shown { points: number; listed: number; team: string }

const BUCKET = `insert into score_bucket (community, board, period, level, bucket, members, distinct_points) values (?, ?, ?, ?, ?, ?, ?)
  on conflict (community, board, period, level, bucket) do update
  set members = score_bucket.members + excluded.members, distinct_points = score_bucket.distinct_points + excluded.distinct_points`;
const TEAM = `insert into team_score (community, board, period, team, members, points) values (?, ?, ?, ?, ?, ?)
  on conflict (community, board, period, team) do update
  set members = team_score.members + excluded.members, points = team_score.points + excluded.points`;
const OTHERS = `select member from score where community = ? and board = ? and period = ? and listed = 1 and points = ? and member <> ? limit 1`;

const counts = (shown: Shown): boolean => shown.listed === 1 && shown.points > 0;

/** Brings histogram and team sums up to a member's change. The row of `score` is written already. */
export async function shift(ctx: Context, board: string, period: string, member: string, before: Shown, after: Shown): Promise<void> {
  const key = [ctx.community.id, board, period];
  const change = async (shown: Shown, sign: 1 | -1): Promise<void> => {
    if (!counts(shown)) return;
    const shared = (await rows(ctx.db, OTHERS, [...key, shown.points, member])).length > 0;
    const bucket = bucketOf(shown.points);
    for (const [level, at] of [[0, bucket], [1, coarse(bucket)]] as const) {
      await rows(ctx.db, BUCKET, [...key, level, at, sign, shared ? 0 : sign]);
    }
    if (shown.team !== '') await rows(ctx.db, TEAM, [...key, shown.team, sign, sign * shown.points]);
  };
  if (counts(before) && counts(after) && before.points === after.points && before.team === after.team) return;
  await change(before, -1);
  await change(after, 1);
}

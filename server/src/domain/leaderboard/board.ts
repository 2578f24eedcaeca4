import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { LeaderboardConfig } from '../../score-config.ts';

/** The configuration of a leaderboard; 404 when there is none. */
export function leaderboardOf(ctx: Context, id: string): LeaderboardConfig {
  const board = ctx.community.leaderboards.find(each => each.id === id);
  if (!board) throw new ProblemError('not-found', `There is no leaderboard "${id}".`);
  return board;
}

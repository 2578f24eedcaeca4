import type { CommunityConfig } from '../../community-config.ts';
import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';
import { relist } from '../leaderboard/listed.ts';
import { recountScores } from './recount-scores.ts';

/** Everything of a configuration that sums and listings are computed by. */
const fingerprintOf = ({ leaderboards, staff, excluded, audience }: CommunityConfig): string => JSON.stringify([
  leaderboards.map(({ id, modes, kinds, periods, tie, goal, seasons, teams }) =>
    [id, modes.includes('league'), kinds, periods, tie, goal, seasons.map(({ id: season, from, to }) => [season, from, to]), teams.map(team => [team.id, team.segment])]),
  staff.map(({ sub, role, staff: rights }) => [sub, role, rights]), excluded, audience,
]);

const KEEP = `insert into score_state (community, fingerprint, seq) values (?, ?, 1)
  on conflict (community) do update set fingerprint = excluded.fingerprint, seq = score_state.seq + 1`;

/** Whether sums and listings are those of the configuration as it is now. */
export async function areScoresFresh(ctx: Context): Promise<boolean> {
  const [state] = await rows<{ fingerprint: string }>(ctx.db, 'select fingerprint from score_state where community = ?', [ctx.community.id]);
  return state?.fingerprint === fingerprintOf(ctx.community);
}

/** Brings sums and listings up to a configuration that has changed since they were computed. */
export async function refreshScores(ctx: Context): Promise<void> {
  if (await areScoresFresh(ctx)) return;
  for (const { member } of await rows<{ member: string }>(ctx.db, 'select member from listing where community = ?', [ctx.community.id])) await relist(ctx, member);
  await recountScores(ctx);
  await rows(ctx.db, KEEP, [ctx.community.id, fingerprintOf(ctx.community)]);
}

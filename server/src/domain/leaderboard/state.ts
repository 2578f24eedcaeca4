import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';

const NEXT = `insert into score_state (community, fingerprint, seq) values (?, '', 1)
  on conflict (community) do update set seq = score_state.seq + 1`;

/** Counts a change of something that a leaderboard shows. */
export async function bumpScores(ctx: Context): Promise<void> {
  await rows(ctx.db, NEXT, [ctx.community.id]);
}

/** Grows with each change of anything that a leaderboard shows. */
export async function scoreSeq(ctx: Context): Promise<number> {
  const [row] = await rows<{ seq: number }>(ctx.db, 'select seq from score_state where community = ?', [ctx.community.id]);
  return row?.seq ?? 0;
}

import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';
import { teamOf, unlisted, type Candidate } from './eligible.ts';
import { shift } from './histogram.ts';
import { leaveGroups } from './groups.ts';
import { keepRanks } from './rank-before.ts';
import { bumpScores } from './state.ts';

interface ListingRow { choice: string; listed: number }
interface ScoreRow { board: string; period: string; points: number; listed: number; team: string }

const MEMBER = 'select sub, anonymous, name, minor, segments, erased_at, claimed_by from member where community = ? and id = ?';
const LISTING = 'select choice, listed from listing where community = ? and member = ?';
const SCORES = 'select board, period, points, listed, team from score where community = ? and member = ?';

/** A member as leaderboards see them; null when unknown. */
export async function candidate(ctx: Context, member: string): Promise<Candidate | null> {
  return (await rows<Candidate>(ctx.db, MEMBER, [ctx.community.id, member]))[0] ?? null;
}

/**
 * Applies a member's choice and what they are by now (name, role, age, segments) to every board and period at once.
 * To be called whenever one of these may have changed; repeating it changes nothing.
 */
export async function relist(ctx: Context, member: string): Promise<void> {
  const key = [ctx.community.id, member];
  const [listing] = await rows<ListingRow>(ctx.db, LISTING, key);
  const known = await candidate(ctx, member);
  const listed = Number(known !== null && listing !== undefined && unlisted(ctx.community, known, listing.choice) === null);
  if (listing && listing.listed !== listed) await rows(ctx.db, 'update listing set listed = ? where community = ? and member = ?', [listed, ...key]);
  let changed = listing !== undefined && listing.listed !== listed;
  for (const { board, period, ...before } of await rows<ScoreRow>(ctx.db, SCORES, key)) {
    const config = ctx.community.leaderboards.find(each => each.id === board);
    const after = { points: before.points, listed, team: config && known ? teamOf(config, known.segments) : '' };
    if (after.listed === before.listed && after.team === before.team) continue;
    changed = true;
    await keepRanks(ctx, board, period);
    await rows(ctx.db, 'update score set listed = ?, team = ? where community = ? and board = ? and period = ? and member = ?',
      [listed, after.team, ctx.community.id, board, period, member]);
    await shift(ctx, board, period, member, before, after);
  }
  if (!listed) {
    await leaveGroups(ctx, member);
    await rows(ctx.db, 'delete from rank_before where community = ? and member = ?', key);
  }
  // who stays listed may be shown by another name
  if (changed || listed) await bumpScores(ctx);
}

import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';
import { forgetScores, recountMember } from './recount-scores.ts';

/** What an anonymous member did counts for the identified one who claims it. */
export async function claimScores(ctx: Context, anonymous: string, identified: string): Promise<void> {
  const community = ctx.community.id;
  await rows(ctx.db, 'update ledger set member = ? where community = ? and member = ?', [identified, community, anonymous]);
  await forgetScores(ctx, anonymous);
  await recountMember(ctx, identified);
}

/**
 * Takes a member who is being erased off every board. What the ledger holds goes under a name that nothing else
 * carries, also where it says who marked something: sums of all stay what they were.
 */
export async function eraseScores(ctx: Context, member: string, nobody: string): Promise<void> {
  const community = ctx.community.id;
  await forgetScores(ctx, member);
  await rows(ctx.db, 'delete from listing where community = ? and member = ?', [community, member]);
  await rows(ctx.db, 'update ledger set member = ? where community = ? and member = ?', [nobody, community, member]);
  await rows(ctx.db, 'update ledger set source = replace(source, ?, ?) where community = ? and source like ?', [member, nobody, community, `%${member}%`]);
}

import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';

/**
 * Takes from a member's responses all that is theirs: what they wrote, where they were, their address, their pictures
 * and who they are. What the counts know stays, and with it which form was answered when.
 */
export async function eraseResponses(ctx: Context, member: string): Promise<void> {
  const mine = [ctx.community.id, member];
  await rows(ctx.db, 'delete from upload where community = ? and member = ?', mine);
  await rows(ctx.db, 'delete from partial where community = ? and member = ?', mine);
  await rows(ctx.db, `update response set member = null, answers = '{}', excerpt = '', context = null, email = null, answer = null,
    state = 'closed', reply_due_at = null, erased_at = ? where community = ? and member = ?`, [ctx.now, ...mine]);
}

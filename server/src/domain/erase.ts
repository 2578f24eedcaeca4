import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import { bumpAll, changeIdea, type IdeaRow } from './changes.ts';
import { eraseCheckIns } from './check-in/keep.ts';
import { changeComment } from './comments.ts';
import { eraseResponses } from './feedback/erase-responses.ts';
import { eraseScores } from './ledger/hand-over.ts';
import { signedIn } from './lookup.ts';
import { releaseSources } from './merge.ts';
import { unindexIdea } from './search.ts';

/**
 * Erases the actor. What stays are counts: votes and marks under a random id that nothing else carries, and the member's
 * row with no more than its id and role. Own ideas are withdrawn with empty texts (ideas merged into them stand by
 * themselves again, or lead on), own comments become empty placeholders, notes of reports, follows and stored answers go.
 * Of responses to forms stay the counts and a row that says when which form was answered; of points, rows under the
 * random id. Check-ins, time spent, events attended and badges go without a trace.
 */
export async function eraseMember(ctx: Context): Promise<void> {
  const { id: member } = signedIn(ctx);
  const community = ctx.community.id;
  const mine = [community, member];

  for (const idea of await ctx.db.selectFrom('idea').selectAll().where('community', '=', community).where('author', '=', member).execute()) {
    // what was released before may have changed it
    await releaseSources(ctx, await current(ctx, idea.id));
    const now = await current(ctx, idea.id);
    await changeIdea(ctx, now, {
      state: 'withdrawn', state_at: ctx.now, title: '', title_key: '', body: '', excerpt: '', lang: null, terms_version: null, pinned: 0,
    }, true);
    await unindexIdea(ctx, idea.id);
  }
  for (const comment of await ctx.db.selectFrom('comment').selectAll().where('community', '=', community).where('author', '=', member).execute()) {
    await changeComment(ctx, comment, { deleted: 1, text: '', lang: null, kind: null });
  }
  const nobody = `erased-${ctx.newId()}`;
  await rows(ctx.db, 'update vote set member = ? where community = ? and member = ?', [nobody, ...mine]);
  await rows(ctx.db, 'update reaction set member = ? where community = ? and member = ?', [nobody, ...mine]);
  await rows(ctx.db, 'update report set member = ?, note = null where community = ? and member = ?', [nobody, ...mine]);
  await rows(ctx.db, 'delete from follow where community = ? and member = ?', mine);
  await eraseResponses(ctx, member);
  await eraseCheckIns(ctx, member, nobody);
  await eraseScores(ctx, member, nobody);
  // staff's answers quote what they moderated
  await rows(ctx.db, 'delete from idempotency where community = ? and (member = ? or body like ?)', [...mine, `%${member}%`]);
  await rows(ctx.db, `update member set sub = null, staff = 0, name = null, avatar = null, title = null, locale = null, zone = null,
    terms_version = null, minor = null, segments = null, erased_at = ? where community = ? and (id = ? or claimed_by = ?)`, [ctx.now, ...mine, member]);
  await bumpAll(ctx);
}

const current = (ctx: Context, id: string): Promise<IdeaRow> =>
  ctx.db.selectFrom('idea').selectAll().where('community', '=', ctx.community.id).where('id', '=', id).executeTakeFirstOrThrow();

import type { Comment, CommentDraft, CommentPatch, Reaction, ReactionResult } from '../../../src/protocol/comment.ts';
import { LIMITS } from '../../../src/protocol/text.ts';
import type { Actor, Context } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { bump, countDay, dayOf } from './changes.ts';
import { commentRow, getComment, type CommentRow } from './comment-view.ts';
import { checkLang, checkText, linksIn, refuse, type FieldError } from './drafts.ts';
import { ideaRow, leadsTo, signedIn } from './lookup.ts';
import { settleComment, settleMark } from './ledger/settle.ts';
import { demand, isNewcomer, mayComment, mayDeleteComment, mayEditComment } from './permissions.ts';

/** How many comments the member has written; what newcomers' limits count. */
export async function writtenBy(ctx: Context, actor: Actor): Promise<number> {
  const { count } = await ctx.db.selectFrom('comment').select(({ fn }) => fn.countAll<number>().as('count'))
    .where('community', '=', ctx.community.id).where('author', '=', actor.id).executeTakeFirstOrThrow();
  return Number(count);
}

/** Comments on an idea, or replies to a top-level comment. A newcomer's with many links is held for review. */
export async function createComment(ctx: Context, ideaId: string, draft: CommentDraft): Promise<Comment> {
  const actor = signedIn(ctx);
  const idea = await ideaRow(ctx, ideaId);
  const permission = mayComment(ctx, idea, isNewcomer(ctx, actor) ? await writtenBy(ctx, actor) : 0);
  if (permission === 'forbidden') {
    throw new ProblemError('limit', 'New members may write only some comments on their first day.', { reason: 'forbidden' });
  }
  demand(permission, await leadsTo(ctx, idea.merged_into));
  const errors: FieldError[] = [];
  const text = checkText(draft.text, LIMITS.comment, '/text', errors, true);
  const lang = checkLang(draft.lang, '/lang', errors);
  if (draft.parent !== undefined && !(await mayReplyTo(ctx, ideaId, draft.parent))) {
    errors.push({ pointer: '/parent', detail: 'Is not a comment of this idea that can be replied to.' });
  }
  refuse(errors);
  const held = isNewcomer(ctx, actor) && linksIn(text) > ctx.community.limits.newcomer.links;
  const row: CommentRow = {
    community: ctx.community.id, id: ctx.newId(), board: idea.board, idea: ideaId, parent: draft.parent ?? null, kind: draft.kind ?? null, text, lang,
    author: actor.id, official: Number(actor.role === 'brand'), state: held ? 'held' : 'visible', state_at: ctx.now, deleted: 0, helpful: 0,
    thanks: 0, created_at: ctx.now, edited_at: null, rev: 1,
  };
  await ctx.db.insertInto('comment').values(row).execute();
  if (!held) await countComment(ctx, row, 1);
  return getComment(ctx, row.id);
}

async function mayReplyTo(ctx: Context, idea: string, parent: string): Promise<boolean> {
  const row = await ctx.db.selectFrom('comment').select('id').where('community', '=', ctx.community.id).where('id', '=', parent)
    .where('idea', '=', idea).where('parent', 'is', null).where('deleted', '=', 0).where('state', '=', 'visible').executeTakeFirst();
  return row !== undefined;
}

/** Adds a comment to the counts of its idea, or takes it out. */
export async function countComment(ctx: Context, comment: CommentRow, change: 1 | -1): Promise<void> {
  const day = dayOf(comment.created_at);
  const seq = await bump(ctx, comment.board, comment.idea, { comments: change, day });
  await ctx.db.updateTable('idea')
    .set(({ eb }) => ({ comments: eb('comments', '+', change), rev: eb('rev', '+', 1), seq }))
    .where('community', '=', ctx.community.id).where('id', '=', comment.idea).execute();
  await countDay(ctx, comment.board, comment.idea, day, 0, change);
}

/** Changes columns of a comment together with its `rev`, and the counts where it becomes visible or stops being so. */
export async function changeComment(ctx: Context, before: CommentRow, patch: Partial<CommentRow>): Promise<void> {
  const after = { ...before, ...patch };
  await ctx.db.updateTable('comment').set({ ...patch, rev: before.rev + 1 })
    .where('community', '=', ctx.community.id).where('id', '=', before.id).execute();
  const change = Number(isCounted(after)) - Number(isCounted(before));
  if (change === 0) {
    await bump(ctx, before.board, before.id);
    return;
  }
  await countComment(ctx, before, change > 0 ? 1 : -1);
  await settleComment(ctx, after);
}

const isCounted = (comment: CommentRow): boolean => comment.state === 'visible' && comment.deleted === 0;

/** Edits one's own comment. */
export async function updateComment(ctx: Context, id: string, patch: CommentPatch): Promise<Comment> {
  const actor = signedIn(ctx);
  const before = await commentRow(ctx, id);
  demand(mayEditComment(ctx, before));
  const errors: FieldError[] = [];
  const text = checkText(patch.text, LIMITS.comment, '/text', errors, true);
  refuse(errors);
  const held = before.state === 'visible' && isNewcomer(ctx, actor) && linksIn(text) > ctx.community.limits.newcomer.links;
  await changeComment(ctx, before, { text, edited_at: ctx.now, ...(patch.kind && { kind: patch.kind }), ...(held && { state: 'held', state_at: ctx.now }) });
  return getComment(ctx, id);
}

/** Deletes one's own comment: its text is gone, and lists show a placeholder while replies hang on it. */
export async function deleteComment(ctx: Context, id: string): Promise<void> {
  signedIn(ctx);
  const before = await commentRow(ctx, id);
  demand(mayDeleteComment(ctx, before));
  await changeComment(ctx, before, { deleted: 1, text: '' });
}

/** The actor's mark on a comment is on or off; the highest `seq` wins. */
export async function setReaction(ctx: Context, id: string, reaction: Reaction, on: boolean, seq: number): Promise<ReactionResult> {
  const actor = signedIn(ctx);
  const comment = await commentRow(ctx, id);
  const key = { community: ctx.community.id, comment: id, member: actor.id, reaction };
  const row = await ctx.db.selectFrom('reaction').select(['active', 'seq']).where('community', '=', key.community).where('comment', '=', id)
    .where('member', '=', actor.id).where('reaction', '=', reaction).executeTakeFirst();
  const active = row?.active === 1;
  const answer = { id, reaction, on: active, count: comment[reaction], seq: row?.seq ?? 0, rev: comment.rev };
  if (row && seq <= row.seq) return answer;
  if (on && !active && comment.author === actor.id) demand('own');
  if (on && !active && comment.state !== 'visible') demand('held');
  await ctx.db.insertInto('reaction').values({ ...key, active: Number(on), seq, at: ctx.now })
    .onConflict(conflict => conflict.columns(['community', 'comment', 'member', 'reaction']).doUpdateSet({ active: Number(on), seq, at: ctx.now }))
    .execute();
  if (on === active) return { ...answer, seq };
  const change = on ? 1 : -1;
  await settleMark(ctx, comment, reaction, on);
  await bump(ctx, comment.board, id, { votes: reaction === 'helpful' ? change : 0 });
  const now = await ctx.db.updateTable('comment').set(({ eb }) => ({ [reaction]: eb(reaction, '+', change), rev: eb('rev', '+', 1) }))
    .where('community', '=', key.community).where('id', '=', id).returning([reaction, 'rev']).executeTakeFirstOrThrow();
  return { id, reaction, on, count: (now as Record<Reaction, number>)[reaction], seq, rev: now.rev };
}

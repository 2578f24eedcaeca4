import type { Comment, CommentModeration } from '../../../src/protocol/comment.ts';
import type { IdeaDetail, IdeaModeration } from '../../../src/protocol/idea.ts';
import { isBlank, LIMITS } from '../../../src/protocol/text.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { audit } from './audit.ts';
import { changeIdea, type IdeaRow } from './changes.ts';
import { changeComment } from './comments.ts';
import { commentRow, getComment } from './comment-view.ts';
import { checkText, refuse, type FieldError } from './drafts.ts';
import { getIdea } from './idea-view.ts';
import { boardOf, ideaRow, staffOnly } from './lookup.ts';
import { mergeIdea, timeline, unmergeIdea } from './merge.ts';
import { commentActs, moderationActs } from './permissions.ts';

/** Days in which a removal can be taken back. */
const REVERSIBLE = 30 * 86_400_000;

const stateAfter = { hold: 'held', approve: 'visible', hide: 'hidden', remove: 'removed', restore: 'visible' } as const;

type Details = Record<string, unknown>;

/** A staff act on an idea; each writes one row of the log in its transaction. */
export async function moderateIdea(ctx: Context, id: string, act: IdeaModeration): Promise<IdeaDetail> {
  const actor = staffOnly(ctx);
  const idea = await ideaRow(ctx, id);
  const errors: FieldError[] = [];
  const reason = reasonOf(act, errors);
  refuse(errors);
  // merging and undoing it explain their refusals themselves
  if (act.act !== 'unmerge' && !moderationActs(actor, idea).includes(act.act)) {
    throw new ProblemError('conflict', `"${act.act}" makes no sense for this idea as it is.`);
  }
  const details = await perform(ctx, idea, act, reason);
  await audit(ctx, { idea: id, subject: `idea:${id}`, act: act.act, reason, details });
  return getIdea(ctx, id);
}

function reasonOf(act: IdeaModeration | CommentModeration, errors: FieldError[]): string | null {
  const given = 'reason' in act && act.reason !== undefined ? checkText(act.reason, LIMITS.reason, '/reason', errors) : '';
  if ((act.act === 'hide' || act.act === 'remove') && isBlank(given)) errors.push({ pointer: '/reason', detail: 'Is needed here.' });
  return given || null;
}

async function perform(ctx: Context, idea: IdeaRow, act: IdeaModeration, reason: string | null): Promise<Details> {
  switch (act.act) {
    case 'status': return setStatus(ctx, idea, act.status, reason, act.url ?? null);
    case 'answer': return setAnswer(ctx, idea, act.text);
    case 'merge':
      await mergeIdea(ctx, idea, act.into);
      return { into: act.into };
    case 'unmerge': return { from: await unmergeIdea(ctx, idea) };
    case 'pin':
      await changeIdea(ctx, idea, { pinned: Number(act.on) });
      return { on: act.on };
    case 'lock':
      await changeIdea(ctx, idea, { locked: Number(act.on) });
      return { on: act.on };
    case 'category': {
      if (act.category !== null && !boardOf(ctx, idea.board).categories.some(each => each.id === act.category)) {
        refuse([{ pointer: '/category', detail: 'The board has no such category.' }]);
      }
      await changeIdea(ctx, idea, { category: act.category }, true);
      return { from: idea.category, to: act.category };
    }
    default: {
      if (act.act === 'restore') checkReversible(ctx, idea);
      const state = stateAfter[act.act];
      await changeIdea(ctx, idea, { state, state_at: ctx.now });
      return { from: idea.state, to: state };
    }
  }
}

function checkReversible(ctx: Context, item: { state: string; state_at: number }): void {
  if (item.state === 'removed' && ctx.now - item.state_at > REVERSIBLE) {
    throw new ProblemError('too-late', 'A removal can be taken back for 30 days.', { reason: 'too-late' });
  }
}

async function setStatus(ctx: Context, idea: IdeaRow, id: string, reason: string | null, url: string | null): Promise<Details> {
  const status = boardOf(ctx, idea.board).statuses.find(each => each.id === id);
  if (!status) refuse([{ pointer: '/status', detail: 'The board has no such status.' }]);
  else if (status.kind === 'merged') refuse([{ pointer: '/status', detail: 'Comes from merging only.' }]);
  else if (status.kind === 'declined' && reason === null) refuse([{ pointer: '/reason', detail: 'Is needed to decline an idea.' }]);
  const { kind } = status!;
  await changeIdea(ctx, idea, { status: id, status_kind: kind, status_at: ctx.now, status_reason: reason, status_url: url }, true);
  await timeline(ctx, idea.id, { status: id, kind, reason, url });
  return { from: idea.status, to: id, ...(url && { url }) };
}

async function setAnswer(ctx: Context, idea: IdeaRow, given: string): Promise<Details> {
  const errors: FieldError[] = [];
  const text = checkText(given, LIMITS.body, '/text', errors);
  refuse(errors);
  const answered = !isBlank(text);
  await changeIdea(ctx, idea, answered
    ? { answer: text, answer_by: ctx.actor!.id, answer_at: ctx.now }
    : { answer: null, answer_by: null, answer_at: null }, true);
  return { answered };
}

/** A staff act on a comment. */
export async function moderateComment(ctx: Context, id: string, act: CommentModeration): Promise<Comment> {
  const actor = staffOnly(ctx);
  const comment = await commentRow(ctx, id);
  const errors: FieldError[] = [];
  const reason = reasonOf(act, errors);
  refuse(errors);
  if (!commentActs(actor, comment).includes(act.act)) {
    throw new ProblemError('conflict', `"${act.act}" makes no sense for this comment as it is.`);
  }
  if (act.act === 'restore') checkReversible(ctx, comment);
  const state = stateAfter[act.act];
  await changeComment(ctx, comment, { state, state_at: ctx.now });
  await audit(ctx, { idea: comment.idea, subject: `comment:${id}`, act: act.act, reason, details: { from: comment.state, to: state } });
  return getComment(ctx, id);
}

import type { Permission } from '../../../src/protocol/community.ts';
import type { CommentAct } from '../../../src/protocol/comment.ts';
import type { IdeaAct } from '../../../src/protocol/idea.ts';
import type { BoardConfig } from '../community-config.ts';
import type { Actor, Context } from '../context.ts';
import { ProblemError } from '../problem.ts';
import type { ProblemCode } from '../../../src/protocol/problem.ts';
import type { IdeaRow } from './changes.ts';
import { statusOf } from './lookup.ts';

// What the overlay promises and what the acts check are these same functions.

const MINUTE = 60_000;
const NEWCOMER = 24 * 60 * MINUTE;

const codes: Record<Exclude<Permission, 'yes'>, ProblemCode> = {
  'sign-in': 'unauthenticated', 'budget': 'limit', 'too-late': 'too-late', 'merged': 'conflict',
  'closed': 'forbidden', 'own': 'forbidden', 'locked': 'forbidden', 'held': 'forbidden', 'forbidden': 'forbidden',
};
const sentences: Record<Exclude<Permission, 'yes'>, string> = {
  'sign-in': 'Sign in first.',
  'budget': 'All votes of the budget are in use.',
  'too-late': 'The time for this has passed.',
  'merged': 'This idea is part of another one now.',
  'closed': 'Voting on this idea has ended.',
  'own': 'Authors do not vote for their own ideas here.',
  'locked': 'Comments on this idea are closed.',
  'held': 'This idea waits for review.',
  'forbidden': 'You may not do this.',
};

/** Throws the problem that belongs to a permission other than `yes`. */
export function demand(permission: Permission, existing: string | null = null): void {
  if (permission === 'yes') return;
  throw new ProblemError(codes[permission], sentences[permission], { reason: permission, ...(existing && { existing }) });
}

/** Whether the limits for members of less than 24 hours apply. */
export function isNewcomer(ctx: Context, actor: Actor): boolean {
  return !actor.staff && actor.role === 'member' && ctx.now - actor.joinedAt < NEWCOMER;
}

/** `made`: how many ideas a newcomer has proposed. */
export function mayPropose(ctx: Context, made: number): Permission {
  if (!ctx.actor) return 'sign-in';
  return isNewcomer(ctx, ctx.actor) && made >= ctx.community.limits.newcomer.ideas ? 'forbidden' : 'yes';
}

/** `spent`: votes on open ideas of the board, where it has a budget. Taking a vote back needs no budget. */
export function mayVote(actor: Actor | null, board: BoardConfig, idea: Pick<IdeaRow, 'state' | 'merged_into' | 'status' | 'status_kind' | 'author'>, voted: boolean, spent: number): Permission {
  if (!actor) return 'sign-in';
  if (idea.merged_into !== null) return 'merged';
  if (idea.state === 'held') return 'held';
  if (idea.state !== 'visible' || !statusOf(board, idea.status, idea.status_kind).open) return 'closed';
  if (voted) return 'yes';
  if (idea.author === actor.id && !board.selfVotes) return 'own';
  return board.voteBudget !== null && spent >= board.voteBudget ? 'budget' : 'yes';
}

/** `made`: how many comments a newcomer has written. */
export function mayComment(ctx: Context, idea: Pick<IdeaRow, 'state' | 'merged_into' | 'locked'>, made: number): Permission {
  if (!ctx.actor) return 'sign-in';
  if (idea.merged_into !== null) return 'merged';
  if (idea.state === 'held') return 'held';
  if (idea.state !== 'visible') return 'closed';
  if (idea.locked) return 'locked';
  return isNewcomer(ctx, ctx.actor) && made >= ctx.community.limits.newcomer.comments ? 'forbidden' : 'yes';
}

/** Until when (ms) an author may edit. */
export const editableUntil = (ctx: Context, createdAt: number): number => createdAt + ctx.community.limits.editMinutes * MINUTE;

export function mayEdit(ctx: Context, idea: Pick<IdeaRow, 'author' | 'merged_into' | 'created_at' | 'state'>): Permission {
  if (!ctx.actor) return 'sign-in';
  if (idea.author !== ctx.actor.id || idea.state === 'hidden' || idea.state === 'removed') return 'forbidden';
  if (idea.merged_into !== null) return 'merged';
  return ctx.now <= editableUntil(ctx, idea.created_at) ? 'yes' : 'too-late';
}

/** `sources`: how many ideas of others were merged into it. */
export function mayWithdraw(ctx: Context, idea: Pick<IdeaRow, 'author' | 'merged_into' | 'status_kind' | 'state'>, sources: number): Permission {
  if (!ctx.actor) return 'sign-in';
  if (idea.author !== ctx.actor.id || idea.state === 'removed') return 'forbidden';
  if (idea.merged_into !== null || sources > 0) return 'merged';
  return idea.status_kind === 'new' || idea.status_kind === 'under_review' ? 'yes' : 'too-late';
}

/** The staff acts that change something now. */
export function moderationActs(actor: Actor | null, idea: Pick<IdeaRow, 'state' | 'merged_into'>): IdeaAct[] {
  if (!actor?.staff) return [];
  if (idea.state === 'removed') return ['restore'];
  if (idea.state === 'hidden') return ['restore', 'remove'];
  if (idea.merged_into !== null) return ['unmerge', 'hide', 'remove'];
  const always: IdeaAct[] = ['status', 'answer', 'hide', 'remove', 'merge', 'pin', 'lock', 'category'];
  return idea.state === 'held' ? ['approve', ...always] : ['hold', ...always];
}

interface CommentState { author: string; deleted: number; state: string; created_at: number }

export function mayEditComment(ctx: Context, comment: CommentState): Permission {
  if (!ctx.actor) return 'sign-in';
  if (comment.author !== ctx.actor.id || comment.deleted || comment.state === 'hidden' || comment.state === 'removed') return 'forbidden';
  return ctx.now <= editableUntil(ctx, comment.created_at) ? 'yes' : 'too-late';
}

export function mayDeleteComment(ctx: Context, comment: CommentState): Permission {
  if (!ctx.actor) return 'sign-in';
  return comment.author !== ctx.actor.id || comment.deleted || comment.state === 'removed' ? 'forbidden' : 'yes';
}

export function commentActs(actor: Actor | null, comment: CommentState): CommentAct[] {
  if (!actor?.staff || comment.deleted) return [];
  if (comment.state === 'removed') return ['restore'];
  if (comment.state === 'hidden') return ['restore', 'remove'];
  return comment.state === 'held' ? ['approve', 'hide', 'remove'] : ['hide', 'remove'];
}

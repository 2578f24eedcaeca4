import type { Comment, Reaction } from '../protocol/comment.ts';
import type { CommentMine } from '../protocol/member.ts';
import type { CommentList, CommentsState } from './comments.ts';

/** A comment, what is mine of it, and marks that are being sent. */
export interface CommentEntry {
  readonly comment: Comment;
  /** Null for a reader and until the overlay has come. */
  readonly mine: CommentMine | null;
  readonly pending: Readonly<Partial<Record<Reaction, { on: boolean; seq: number }>>>;
}

/** Whether my mark is on, and how many there are with it: a mark being sent is already counted. */
export function markOf({ comment, mine, pending }: CommentEntry, reaction: Reaction): { on: boolean; count: number } {
  const counted = mine?.[reaction] ?? false;
  const on = pending[reaction]?.on ?? counted;
  return { on, count: Math.max(0, comment[reaction] + Number(on) - Number(counted)) };
}

type Held = Pick<CommentsState, 'entries' | 'replies'>;

/** Takes over what the server said, with the first replies it sent along, unless something newer is known. */
export function mergeComments(held: Held, comments: readonly Comment[]): Held {
  const entries = new Map(held.entries);
  const replies = new Map(held.replies);
  for (const comment of comments.flatMap(top => [top, ...top.replies])) {
    const known = entries.get(comment.id);
    if (!known || comment.rev >= known.comment.rev) entries.set(comment.id, { mine: null, pending: {}, ...known, comment });
  }
  for (const { id, parent, replies: first, replyCount } of comments) {
    if (parent !== null) continue;
    const known = replies.get(id);
    const ids = [...new Set([...known?.ids ?? [], ...first.map(reply => reply.id)])];
    // The first replies come without a cursor: '' asks from the start, and what is here is left out.
    replies.set(id, { next: replyCount > first.length ? '' : null, more: 'idle', ...known, ids, total: Math.max(replyCount, ids.length) });
  }
  return { entries, replies };
}

const none: CommentList = { ids: [], next: null, total: 0, more: 'idle' };

/** The replies to a comment, or (null) what is said of the idea itself. */
export const listOf = ({ list, replies }: CommentsState, parent: string | null): CommentList => (parent === null ? list.value : replies.get(parent)) ?? none;

/** Puts another list in its place. */
export const withList = ({ replies }: CommentsState, parent: string | null, list: CommentList): Partial<CommentsState> =>
  parent === null ? { list: { state: 'ready', value: list } } : { replies: new Map(replies).set(parent, list) };

/** How many of the comments, replies included, are not in the list yet. */
export function restOf(state: CommentsState): number {
  const { ids, next, total } = listOf(state, null);
  if (!next) return 0;
  const here = ids.reduce((sum, id) => sum + Number(!state.entries.get(id)?.comment.deleted) + listOf(state, id).total, 0);
  return Math.max(1, total - here);
}

/** Changes the list that a comment is in, and how many comments the idea has: that counts replies too. */
function relist(state: CommentsState, parent: string | null, by: number, change: (ids: readonly string[]) => readonly string[]): Partial<CommentsState> {
  const resized = (at: string | null, ids: readonly string[]) => {
    const list = listOf(state, at);
    return withList(state, at, { ...list, ids, total: Math.max(list.total + by, ids.length) });
  };
  const here = resized(parent, change(listOf(state, parent).ids));
  return parent === null ? here : { ...here, ...resized(null, listOf(state, null).ids) };
}

/** Shows a comment that has just been written: where the order puts new ones, or below what it answers. */
export function addComment(state: CommentsState, comment: Comment): Partial<CommentsState> {
  const { id, parent } = comment;
  const held = mergeComments(state, [comment]);
  if (listOf({ ...state, ...held }, parent).ids.includes(id)) return held;
  return { ...held, ...relist({ ...state, ...held }, parent, 1, ids => state.sort === 'newest' && parent === null ? [id, ...ids] : [...ids, id]) };
}

/** Takes a deleted comment out, or leaves a placeholder where it has replies. */
export function dropComment(state: CommentsState, id: string): Partial<CommentsState> {
  const entry = state.entries.get(id);
  if (!entry) return {};
  const { comment } = entry;
  const entries = new Map(state.entries);
  if (listOf(state, id).total) {
    const author = { id: null, name: null, role: 'member' as const };
    entries.set(id, { ...entry, mine: null, comment: { ...comment, deleted: true, text: '', author } });
    return { ...relist(state, null, -1, ids => ids), entries };
  }
  entries.delete(id);
  return { ...relist(state, comment.parent, -1, ids => ids.filter(other => other !== id)), entries };
}

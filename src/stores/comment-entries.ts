import type { CommunityClient } from '../client/client.ts';
import { CommunityError } from '../client/errors.ts';
import type { Comment, Reaction } from '../protocol/comment.ts';
import type { CommentMine } from '../protocol/member.ts';
import type { CommentsState } from './comments.ts';
import type { Outcome } from './idea-board.ts';
import { toCommunityError } from './remote.ts';

/** A comment, what is mine of it, and marks that are being sent. */
export interface CommentEntry {
  readonly comment: Comment;
  /** Null for a reader and until the overlay has come. */
  readonly mine: CommentMine | null;
  readonly pending: Readonly<Partial<Record<Reaction, { on: boolean; seq: number }>>>;
}

type Held = Pick<CommentsState, 'entries' | 'replies'>;

/** Whether my mark is on, and how many there are with it: a mark being sent is already counted. */
export function markOf({ comment, mine, pending }: CommentEntry, reaction: Reaction): { on: boolean; count: number } {
  const counted = mine?.[reaction] ?? false;
  const on = pending[reaction]?.on ?? counted;
  return { on, count: Math.max(0, comment[reaction] + Number(on) - Number(counted)) };
}

/** Takes over what the server said, with the first replies it sent along, unless something newer is known. */
export function mergeComments(held: Held, comments: readonly Comment[]): Held {
  const entries = new Map(held.entries);
  const replies = new Map(held.replies);
  for (const comment of comments.flatMap(top => [top, ...top.replies])) {
    const known = entries.get(comment.id);
    if (!known || comment.rev >= known.comment.rev) entries.set(comment.id, { comment, mine: known?.mine ?? null, pending: known?.pending ?? {} });
  }
  for (const { id, parent, replies: first, replyCount } of comments) {
    if (parent !== null) continue;
    const known = replies.get(id);
    const ids = [...new Set([...known?.ids ?? [], ...first.map(reply => reply.id)])];
    // The first replies come without a cursor: '' asks from the start, and what is here is left out.
    const next = known ? known.next : replyCount > first.length ? '' : null;
    replies.set(id, { ids, next, total: Math.max(replyCount, ids.length), more: known?.more ?? 'idle' });
  }
  return { entries, replies };
}

/** How many comments an idea has counts replies too. */
function counted({ list }: CommentsState, change: number): CommentsState['list'] {
  return list.value ? { ...list, value: { ...list.value, total: list.value.total + change } } : list;
}

/** How many of the comments, replies included, are not in the list yet. */
export function restOf({ list, entries, replies }: CommentsState): number {
  if (!list.value?.next) return 0;
  const here = list.value.ids.reduce((sum, id) => sum + Number(!entries.get(id)?.comment.deleted) + (replies.get(id)?.total ?? 0), 0);
  return Math.max(1, list.value.total - here);
}

/** Shows a comment that has just been written: where the order puts new ones, or below what it answers. */
export function addComment(state: CommentsState, comment: Comment): Partial<CommentsState> {
  const held = mergeComments(state, [comment]);
  if (comment.parent !== null) {
    const list = held.replies.get(comment.parent) ?? { ids: [], next: null, total: 0, more: 'idle' };
    const ids = [...list.ids.filter(id => id !== comment.id), comment.id];
    return { ...held, list: counted(state, 1), replies: new Map(held.replies).set(comment.parent, { ...list, ids, total: Math.max(list.total + 1, ids.length) }) };
  }
  const value = state.list.value ?? { ids: [], next: null, total: 0 };
  if (value.ids.includes(comment.id)) return held;
  const ids = state.sort === 'newest' ? [comment.id, ...value.ids] : [...value.ids, comment.id];
  return { ...held, list: { state: 'ready', value: { ...value, ids, total: value.total + 1 } } };
}

/** Takes a deleted comment out, or leaves a placeholder where it has replies. */
export function dropComment(state: CommentsState, id: string): Partial<CommentsState> {
  const entry = state.entries.get(id);
  if (!entry) return {};
  const entries = new Map(state.entries);
  if (state.replies.get(id)?.total) {
    const author = { id: null, name: null, role: 'member' as const };
    return { list: counted(state, -1), entries: entries.set(id, { ...entry, mine: null, comment: { ...entry.comment, deleted: true, text: '', author } }) };
  }
  entries.delete(id);
  const without = <T extends { ids: readonly string[]; total: number }>(list: T): T => ({ ...list, ids: list.ids.filter(other => other !== id), total: list.total - 1 });
  const { parent } = entry.comment;
  const siblings = parent === null ? undefined : state.replies.get(parent);
  if (parent !== null) return { entries, list: counted(state, -1), ...(siblings && { replies: new Map(state.replies).set(parent, without(siblings)) }) };
  return { entries, ...(state.list.value && { list: { state: 'ready', value: without(state.list.value) } }) };
}

const nothingMine: CommentMine = {
  helpful: false, thanks: false, seq: 0, own: false, reported: false, can: { edit: 'forbidden', delete: 'forbidden', moderate: [] },
};

/** Marks of comments (helpful, thanks): at once, in order, and back when refused. */
export function createMarks(
  client: CommunityClient, entries: () => ReadonlyMap<string, CommentEntry>, put: (entry: CommentEntry) => void,
): { set(id: string, reaction: Reaction, on: boolean): Promise<Outcome<boolean> | undefined> } {
  return {
    async set(id, reaction, on) {
      const entry = entries().get(id);
      if (!entry) return undefined;
      const last = Math.max(entry.mine?.seq ?? 0, entry.pending.helpful?.seq ?? 0, entry.pending.thanks?.seq ?? 0);
      const seq = Math.max(Date.now(), last + 1);
      put({ ...entry, pending: { ...entry.pending, [reaction]: { on, seq } } });
      // Only the latest click speaks: an older answer must not move what the person sees.
      const settled = () => {
        const now = entries().get(id);
        if (now?.pending[reaction]?.seq !== seq) return undefined;
        const { [reaction]: _, ...pending } = now.pending;
        return { ...now, pending };
      };
      try {
        if (!client.comments?.setReaction) throw new CommunityError('unsupported');
        const result = await client.comments.setReaction(id, reaction, on, { seq });
        const now = settled();
        if (!now) return undefined;
        const mine = now.mine ?? nothingMine;
        put({
          ...now, mine: { ...mine, [reaction]: result.on, seq: Math.max(mine.seq, result.seq) },
          comment: { ...now.comment, [reaction]: result.count, rev: Math.max(now.comment.rev, result.rev) },
        });
        return { ok: true, value: result.on };
      } catch (error) {
        const now = settled();
        if (!now) return undefined;
        put(now);
        return { ok: false, error: toCommunityError(error) };
      }
    },
  };
}

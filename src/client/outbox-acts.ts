import type { CommunityClient } from './client.ts';
import { CommunityError, type ErrorCode } from './errors.ts';
import type { CommentDraft, Reaction } from '../protocol/comment.ts';
import type { FollowScope, IdeaDraft } from '../protocol/idea.ts';

/** An act that can be sent later: its `seq` or `key` makes sending it twice harmless. */
export type Act =
  | { kind: 'vote'; idea: string; on: boolean; seq: number }
  | { kind: 'follow'; idea: string; scope: FollowScope }
  | { kind: 'reaction'; comment: string; reaction: Reaction; on: boolean; seq: number }
  | { kind: 'create'; board: string; draft: IdeaDraft; key: string }
  | { kind: 'comment'; idea: string; draft: CommentDraft; key: string };

export interface QueuedAct {
  id: string;
  /** Form of this record. */
  v: 1;
  act: Act;
  /** Who did it; it is sent as nobody else. */
  member: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** `needs-you`: the backend has refused it for `error`; retry it or take its text back. */
  state: 'queued' | 'sending' | 'needs-you';
  attempts: number;
  /** Not before this time, in milliseconds since 1970. */
  nextAt: number;
  error: ErrorCode | null;
}

/** Acts for one target are sent in order; a newer state takes the place of an older one. */
export function targetOf(act: Act): string {
  switch (act.kind) {
    case 'vote':
    case 'follow': return `${act.kind} ${act.idea}`;
    case 'reaction': return `reaction ${act.comment} ${act.reaction}`;
    case 'comment': return `comment ${act.idea}`;
    case 'create': return `create ${act.board}`;
  }
}

/** Whether a later act for the same target makes this one pointless. */
export const isState = ({ kind }: Act): boolean => kind !== 'create' && kind !== 'comment';

/** Answers what the backend holds after the act. */
export async function sendAct({ ideas, comments }: CommunityClient, act: Act): Promise<unknown> {
  const call = () => {
    switch (act.kind) {
      case 'vote': return ideas?.setVote(act.idea, act.on, { seq: act.seq });
      case 'follow': return ideas?.setFollow?.(act.idea, act.scope);
      case 'reaction': return comments?.setReaction?.(act.comment, act.reaction, act.on, { seq: act.seq });
      case 'create': return ideas?.create?.(act.board, act.draft, { key: act.key });
      case 'comment': return comments?.create?.(act.idea, act.draft, { key: act.key });
    }
  };
  const sent = call();
  if (!sent) throw new CommunityError('unsupported', `This backend takes no ${act.kind}`);
  return sent;
}

/** Whether a stored record is one of ours that this version can send; others stay where they are. */
export function isQueuedAct(record: unknown): record is QueuedAct {
  const { v, act, member, id } = (record ?? {}) as Partial<QueuedAct>;
  return v === 1 && typeof id === 'string' && typeof member === 'string' && typeof act === 'object' && act !== null && targetOf(act) !== undefined;
}

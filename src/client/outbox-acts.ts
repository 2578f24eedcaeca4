import type { CommunityClient } from './client.ts';
import { CommunityError, type ErrorCode } from './errors.ts';
import type { CommentDraft, Reaction } from '../protocol/comment.ts';
import type { CheckInDraft } from '../protocol/check-in.ts';
import type { AttendanceDraft } from '../protocol/event.ts';
import type { FollowScope, IdeaDraft } from '../protocol/idea.ts';

/** An act that can be sent later: its `seq` or `key` makes sending it twice harmless. */
export type Act =
  | { kind: 'vote'; idea: string; on: boolean; seq: number }
  | { kind: 'follow'; idea: string; scope: FollowScope }
  | { kind: 'reaction'; comment: string; reaction: Reaction; on: boolean; seq: number }
  | { kind: 'create'; board: string; draft: IdeaDraft; key: string }
  | { kind: 'comment'; idea: string; draft: CommentDraft; key: string }
  | { kind: 'check-in'; program: string; draft: CheckInDraft; key: string }
  | { kind: 'attend'; program: string; draft: AttendanceDraft; key: string };

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

type Send<A extends Act> = (client: CommunityClient, act: A) => Promise<unknown> | undefined;

const sends: { [K in Act['kind']]: Send<Extract<Act, { kind: K }>> } = {
  vote: ({ ideas }, { idea, on, seq }) => ideas?.setVote(idea, on, { seq }),
  follow: ({ ideas }, { idea, scope }) => ideas?.setFollow?.(idea, scope),
  reaction: ({ comments }, { comment, reaction, on, seq }) => comments?.setReaction?.(comment, reaction, on, { seq }),
  create: ({ ideas }, { board, draft, key }) => ideas?.create?.(board, draft, { key }),
  comment: ({ comments }, { idea, draft, key }) => comments?.create?.(idea, draft, { key }),
  'check-in': ({ checkIns }, { program, draft, key }) => checkIns?.mark(program, draft, { key }),
  attend: ({ events }, { program, draft, key }) => events?.attend(program, draft, { key }),
};

/** Acts for one target are sent in order; a newer state takes the place of an older one. */
export const targetOf = (act: Act): string =>
  [act.kind, 'idea' in act ? act.idea : 'board' in act ? act.board : 'program' in act ? act.program : `${act.comment} ${act.reaction}`].join(' ');

/** Whether a later act for the same target makes this one pointless. */
export const isState = (act: Act): boolean => !('key' in act);

/** Answers what the backend holds after the act. */
export async function sendAct(client: CommunityClient, act: Act): Promise<unknown> {
  const sent = (sends[act.kind] as Send<Act>)(client, act);
  if (!sent) throw new CommunityError('unsupported', `This backend takes no ${act.kind}`);
  return sent;
}

/** Whether a stored record is one of ours that this version can send; others stay where they are. */
export function isQueuedAct(record: unknown): record is QueuedAct {
  const { v, act, member, id } = (record ?? {}) as Partial<QueuedAct>;
  return v === 1 && typeof id === 'string' && typeof member === 'string' && typeof act === 'object' && act !== null && Object.hasOwn(sends, act.kind);
}

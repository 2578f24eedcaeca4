import type { Selectable, Updateable } from 'kysely';
import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import type { IdeaTable } from '../storage/tables.ts';
import { settleIdea } from './ledger/settle.ts';

export type IdeaRow = Selectable<IdeaTable>;

const DAY = 86_400_000;
/** How long (ms) changes are remembered, and so how long a list's cursor stays exact. */
const REMEMBERED = 15 * 60_000;

/** The UTC day of an instant, in days since 1970. */
export const dayOf = (time: number): number => Math.floor(time / DAY);

export interface Delta { votes?: number; comments?: number; day?: number; ideas?: number }

const NEXT = `insert into board (community, id, seq, ideas) values (?, ?, 1, ?)
  on conflict (community, id) do update set seq = board.seq + 1, ideas = board.ideas + excluded.ideas returning seq`;
const REMEMBER = 'insert into change (community, board, seq, subject, votes, comments, day, at) values (?, ?, ?, ?, ?, ?, ?, ?)';
const COUNT = `insert into idea_day (community, board, day, idea, votes, comments) values (?, ?, ?, ?, ?, ?)
  on conflict (community, board, day, idea) do update
  set votes = idea_day.votes + excluded.votes, comments = idea_day.comments + excluded.comments`;

/**
 * Counts one change of something public on a board and answers the board's new `seq`. `subject` is the idea or comment
 * whose numbers changed by `delta`; null says that anything may look different.
 */
export async function bump(ctx: Context, board: string, subject: string | null, delta: Delta = {}): Promise<number> {
  const [row] = await rows<{ seq: number }>(ctx.db, NEXT, [ctx.community.id, board, delta.ideas ?? 0]);
  const { seq } = row!;
  const day = delta.day ?? dayOf(ctx.now);
  await rows(ctx.db, REMEMBER, [ctx.community.id, board, seq, subject, delta.votes ?? 0, delta.comments ?? 0, day, ctx.now]);
  if (seq % 256 === 0) await forget(ctx, board);
  return seq;
}

/** Adds to the counts of an idea by day. */
export async function countDay(ctx: Context, board: string, idea: string, day: number, votes: number, comments: number): Promise<void> {
  await rows(ctx.db, COUNT, [ctx.community.id, board, day, idea, votes, comments]);
}

/** Drops what is too old, oldest first; the clock may have been set back, so it stops at the first that is not. */
async function forget(ctx: Context, board: string): Promise<void> {
  const oldest = (limit: number) => rows<{ seq: number; at: number }>(ctx.db,
    'select seq, at from change where community = ? and board = ? order by seq limit ?', [ctx.community.id, board, limit]);
  const isOld = (row: { at: number } | undefined) => row !== undefined && row.at < ctx.now - REMEMBERED;
  if (!isOld((await oldest(1))[0])) return;
  const some = await oldest(1024);
  const end = some.findIndex(row => !isOld(row));
  const last = some.at(end < 0 ? -1 : end - 1)!;
  await ctx.db.deleteFrom('change').where('community', '=', ctx.community.id).where('board', '=', board).where('seq', '<=', last.seq).execute();
}

/** Whether the public sees the idea in lists and counts. */
export const isListed = (idea: Pick<IdeaRow, 'state' | 'merged_into'>): boolean => idea.state === 'visible' && idea.merged_into === null;

/** Changes columns of an idea together with its `rev`, the board's `seq` and count, and, when `version`, its version. */
export async function changeIdea(ctx: Context, before: IdeaRow, patch: Updateable<IdeaTable>, version = false): Promise<IdeaRow> {
  const after: IdeaRow = { ...before, ...patch };
  const seq = await bump(ctx, before.board, before.id, { ideas: Number(isListed(after)) - Number(isListed(before)) });
  const change = { ...patch, rev: before.rev + 1, seq, ...(version && { version: before.version + 1 }) };
  await ctx.db.updateTable('idea').set(change).where('community', '=', ctx.community.id).where('id', '=', before.id).execute();
  if (after.state !== before.state || after.status_kind !== before.status_kind) await settleIdea(ctx, after);
  return { ...after, ...change };
}

/** Everything on the boards may look different: a member has another name, for example. */
export async function bumpAll(ctx: Context): Promise<void> {
  for (const board of ctx.community.boards) await bump(ctx, board.id, null);
}


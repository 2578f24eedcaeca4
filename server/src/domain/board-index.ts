import { rows, isReader } from '../storage/rows.ts';
import type { Context } from '../context.ts';
import type { Db } from '../storage/storage.ts';
import { dayOf } from './changes.ts';

/** The numbers by which an idea is ordered and filtered. */
export interface Entry {
  id: string;
  createdAt: number;
  votes: number;
  comments: number;
  /** `votes30 + 2 · comments30` */
  recent: number;
  kind: string;
  category: string | null;
  pinned: boolean;
  merged: boolean;
}

/** Days that count as recent, today among them. */
const RECENT_DAYS = 30;
/** Above this many changes a fresh start is cheaper. */
const MANY = 2000;

/** A board's visible ideas in memory. The tables are the truth: this follows their log of changes and can be thrown away. */
export interface BoardIndex {
  seq: number;
  day: number;
  entries: Map<string, Entry>;
  /** Whatever is derived from the entries as they are; emptied with every change. */
  derived: Map<string, unknown>;
}

/** Up to so many ideas are asked for by their ids. */
const FEW = 500;

const indexes = new WeakMap<Db, Map<string, BoardIndex>>();

/** The board's `seq`: it grows with every change that any public answer about the board shows. */
export async function boardSeq(ctx: Context, board: string): Promise<number> {
  const [row] = await rows<{ seq: number }>(ctx.db, 'select seq from board where community = ? and id = ?', [ctx.community.id, board]);
  return row ? Number(row.seq) : 0;
}

/** The board's visible ideas as `ctx.db` shows them; what is recent is so at the time `at` (default: now). */
export async function boardIndex(ctx: Context, board: string, at = ctx.now): Promise<BoardIndex> {
  const seq = await boardSeq(ctx, board);
  const day = dayOf(at);
  // an open transaction may be undone, and then its numbers must not have been kept; and a walk over midnight is rare
  if (!isReader(ctx.db) || day !== dayOf(ctx.now)) return load(ctx, board, seq, day);
  let boards = indexes.get(ctx.db);
  if (!boards) indexes.set(ctx.db, boards = new Map<string, BoardIndex>());
  const key = `${ctx.community.id}/${board}`;
  const known = boards.get(key);
  if (known?.seq === seq && known.day === day) return known;
  const changed = known?.day === day && seq > known.seq && seq - known.seq <= MANY ? await changesSince(ctx, board, known.seq) : null;
  if (!known || !changed) {
    const fresh = await load(ctx, board, seq, day);
    boards.set(key, fresh);
    return fresh;
  }
  const entries = await entriesOf(ctx, board, day, changed);
  // two reads may have looked at once: the one that saw more stays
  if (known.seq > seq) return known;
  for (const id of changed) {
    const entry = entries.get(id);
    if (entry) known.entries.set(id, entry);
    else known.entries.delete(id);
  }
  known.seq = seq;
  known.derived.clear();
  return known;
}

async function load(ctx: Context, board: string, seq: number, day: number): Promise<BoardIndex> {
  return { seq, day, entries: await entriesOf(ctx, board, day), derived: new Map() };
}

/** Ids of what changed after `seq`, or null when that is no longer known. */
async function changesSince(ctx: Context, board: string, seq: number): Promise<string[] | null> {
  const found = await rows<{ seq: number; subject: string | null }>(ctx.db,
    'select seq, subject from change where community = ? and board = ? and seq > ? order by seq', [ctx.community.id, board, seq]);
  if (Number(found[0]?.seq) !== seq + 1) return null;
  return [...new Set(found.flatMap(row => row.subject ?? []))];
}

interface Row { id: string; created_at: number; votes: number; comments: number; status_kind: string; category: string | null; pinned: number; merged_into: string | null }

const COLUMNS = 'select id, created_at, votes, comments, status_kind, category, pinned, merged_into from idea where community = ? and board = ? and state = ?';
const RECENT = 'select idea, sum(votes) as votes, sum(comments) as comments from idea_day where community = ? and board = ? and day > ? and day <= ?';

async function entriesOf(ctx: Context, board: string, day: number, ids?: readonly string[]): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const recents = new Map<string, number>();
  for (const part of ids ? parts(ids) : [null]) {
    const among = (column: string) => (part ? ` and ${column} in (${part.map(() => '?').join(', ')})` : '');
    const recent = await rows<{ idea: string; votes: number; comments: number }>(ctx.db, `${RECENT}${among('idea')} group by idea`,
      [ctx.community.id, board, day - RECENT_DAYS, day, ...part ?? []]);
    for (const row of recent) recents.set(row.idea, Number(row.votes) + 2 * Number(row.comments));
    const found = await rows<Row>(ctx.db, `${COLUMNS}${among('id')}`, [ctx.community.id, board, 'visible', ...part ?? []]);
    for (const row of found) entries.set(row.id, entryOf(row, recents.get(row.id) ?? 0));
  }
  return entries;
}

const entryOf = (row: Row, recent: number): Entry => ({
  id: row.id, createdAt: row.created_at, votes: row.votes, comments: row.comments, recent, kind: row.status_kind,
  category: row.category, pinned: row.pinned === 1, merged: row.merged_into !== null,
});

function* parts(ids: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < ids.length; i += 100) yield ids.slice(i, i + 100);
}

/** Entries of ideas in any state, for lists that are not public. */
export async function entriesByState(ctx: Context, board: string, ids: ReadonlySet<string> | null, states: readonly string[], at: number): Promise<Entry[]> {
  if (ids?.size === 0) return [];
  const found = await ctx.db.selectFrom('idea')
    .select(['id', 'created_at', 'votes', 'comments', 'status_kind', 'category', 'pinned', 'merged_into'])
    .where('community', '=', ctx.community.id).where('board', '=', board).where('state', 'in', [...states])
    .$if(ids !== null && ids.size <= FEW, query => query.where('id', 'in', [...ids!])).execute();
  const { entries } = await boardIndex(ctx, board, at);
  return found.filter(row => ids?.has(row.id) ?? true).map(row => entryOf(row, entries.get(row.id)?.recent ?? 0));
}

export interface Correction { votes: number; comments: number; recent: number }

/**
 * What has to be subtracted from today's counts to get those at `seq`, by idea or comment; empty when the log no longer
 * reaches back that far. `day`: the UTC day whose last 30 days count as recent.
 */
export async function countsSince(ctx: Context, board: string, seq: number, day: number): Promise<Map<string, Correction>> {
  const corrections = new Map<string, Correction>();
  const key = [ctx.community.id, board, seq];
  const [first] = await rows<{ seq: number }>(ctx.db, 'select seq from change where community = ? and board = ? and seq > ? order by seq limit 1', key);
  if (Number(first?.seq) !== seq + 1) return corrections;
  const sums = await rows<{ subject: string; day: number; votes: number; comments: number }>(ctx.db,
    `select subject, day, sum(votes) as votes, sum(comments) as comments from change
     where community = ? and board = ? and seq > ? and subject is not null group by subject, day`, key);
  for (const row of sums) {
    const sum = corrections.get(row.subject) ?? { votes: 0, comments: 0, recent: 0 };
    const votes = Number(row.votes);
    const comments = Number(row.comments);
    sum.votes += votes;
    sum.comments += comments;
    if (row.day > day - RECENT_DAYS && row.day <= day) sum.recent += votes + 2 * comments;
    corrections.set(row.subject, sum);
  }
  return corrections;
}

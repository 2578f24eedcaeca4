import type { IdeaPage, IdeaQuery, IdeaSort } from '../../../src/protocol/idea.ts';
import type { Context } from '../context.ts';
import { boardIndex, boardSeq, countsSince, entriesByState, type Correction, type Entry } from './board-index.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { dayOf } from './changes.ts';
import { followedIdeas } from './follows.ts';
import { ideasById } from './idea-view.ts';
import { boardOf, signedIn, staffOnly } from './lookup.ts';
import { searchIdeas } from './search.ts';

/** Milliseconds for which the first page of `trending` may be answered again as it was. */
const STEADY = 5000;
/** Milliseconds after which a walk goes on by the numbers of the moment. */
const LONGEST_WALK = 86_400_000;
/** Answers kept per board until its next change. */
const ANSWERS = 100;

/**
 * A page of ideas. A cursor names the board's `seq` and the time of the first page; later pages subtract what the log of
 * changes says came after, so the order of a walk stands still while votes change, and each idea is met once. After
 * `REMEMBERED` minutes, when the log no longer reaches back, a walk goes on by the numbers of the moment.
 */
export async function listIdeas(ctx: Context, query: IdeaQuery): Promise<IdeaPage> {
  boardOf(ctx, query.board);
  const start = query.cursor === undefined ? null : startOf(ctx, query, query.cursor);
  if (query.mine || query.state) {
    return page(ctx, query, start, await privateEntries(ctx, query, start?.at ?? ctx.now), await boardSeq(ctx, query.board));
  }
  const index = await boardIndex(ctx, query.board, start?.at);
  const key = JSON.stringify([query.sort, query.status, query.category, query.text, query.ids, query.cursor, query.limit]);
  const known = index.derived.get(key) as { at: number; page: IdeaPage } | undefined;
  if (known && Math.abs(ctx.now - known.at) < STEADY) return known.page;
  const found = query.text === undefined ? null : await searchIdeas(ctx, query.board, query.text);
  const entries = found ? [...found].flatMap(id => index.entries.get(id) ?? []) : [...index.entries.values()];
  const answer = await page(ctx, query, start, entries, index.seq);
  if (index.derived.size >= ANSWERS) index.derived.clear();
  index.derived.set(key, { at: ctx.now, page: answer });
  return answer;
}

/** Where a page begins: after a place in the order that held at a time and `seq`. */
interface Start { seq: number; at: number; after: Place }

/** The list that a cursor belongs to. */
const nameOf = ({ board, sort = 'trending' }: IdeaQuery): string => `${board} ${sort}`;

function startOf(ctx: Context, query: IdeaQuery, cursor: string): Start {
  const kinds = ['number', 'number', 'number', 'number', 'string'] as const;
  const [seq, at, pinned, value, id] = readCursor(cursor, nameOf(query), kinds) as [number, number, number, number, string];
  // counts of another day are read anew for each page, which nobody needs who walks on
  return { seq, at: Math.abs(ctx.now - at) < LONGEST_WALK ? at : ctx.now, after: { pinned, value, id } };
}

/** The actor's own ideas (held and hidden ones too), votes or follows; or, for staff, the ideas of one state. */
async function privateEntries(ctx: Context, query: IdeaQuery, at: number): Promise<Entry[]> {
  if (query.state) staffOnly(ctx);
  const actor = signedIn(ctx);
  let ids: Set<string> | null = query.mine ? await idsOfMine(ctx, actor.id, query.mine) : null;
  if (query.text !== undefined) {
    const found = await searchIdeas(ctx, query.board, query.text);
    if (found) ids = ids ? new Set([...ids].filter(id => found.has(id))) : found;
  }
  const states = query.state ? [query.state] : query.mine === 'ideas' ? ['visible', 'held', 'hidden'] : ['visible'];
  return entriesByState(ctx, query.board, ids, states, at);
}

async function idsOfMine(ctx: Context, member: string, mine: NonNullable<IdeaQuery['mine']>): Promise<Set<string>> {
  if (mine === 'followed') return followedIdeas(ctx, member);
  const found = mine === 'votes'
    ? await ctx.db.selectFrom('vote').select('idea as id').where('community', '=', ctx.community.id).where('member', '=', member).where('voted', '=', 1).execute()
    : await ctx.db.selectFrom('idea').select('id').where('community', '=', ctx.community.id).where('author', '=', member).execute();
  return new Set(found.map(row => row.id));
}

/** The score of `trending` at a time, as the protocol states it. */
export function trendingScore(recent: number, createdAt: number, at: number): number {
  const hours = Math.max(0, at - createdAt) / 3_600_000;
  return (recent + 1) / (hours + 2) ** 0.8;
}

interface Place { pinned: number; value: number; id: string }

/** Total order: pinned, then the value, both highest first, then the newest id. */
const inOrder = (a: Place, b: Place): number => b.pinned - a.pinned || b.value - a.value || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

function valueOf(sort: IdeaSort, entry: Entry, at: number, correction: Correction | undefined): number {
  switch (sort) {
    case 'top': return entry.votes - (correction?.votes ?? 0);
    case 'discussed': return entry.comments - (correction?.comments ?? 0);
    case 'new': return entry.createdAt;
    case 'trending': return trendingScore(entry.recent - (correction?.recent ?? 0), entry.createdAt, at);
  }
}

async function page(ctx: Context, query: IdeaQuery, start: Start | null, all: Entry[], now: number): Promise<IdeaPage> {
  const { sort = 'trending', status, category, ids, limit = 20 } = query;
  const { seq, at } = start ?? { seq: now, at: ctx.now };
  const corrections = seq === now ? new Map<string, Correction>() : await countsSince(ctx, query.board, seq, dayOf(at));
  const wanted = ids && new Set(ids);
  const kept = all.filter(entry => (!status?.length || status.includes(entry.kind as NonNullable<typeof status>[number]))
    && (category === undefined || entry.category === category)
    && (!wanted || wanted.has(entry.id))
    && (!entry.merged || query.mine === 'ideas' || Boolean(wanted) || Boolean(status?.includes('merged'))));
  const unfiltered = !status?.length && category === undefined && query.text === undefined && !wanted && !query.mine && !query.state;
  const { first, more } = best(kept, limit, start?.after ?? null, entry => ({
    id: entry.id, pinned: unfiltered && entry.pinned ? 1 : 0, value: valueOf(sort, entry, at, corrections.get(entry.id)),
  }));
  const last = first.at(-1);
  return {
    items: await ideasById(ctx, first.map(place => place.id)),
    next: last && more ? writeCursor([nameOf(query), seq, at, last.pinned, last.value, last.id]) : null,
    total: kept.length,
    seq: now,
  };
}

/** The first `count` after a place, without sorting all the others. */
function best(entries: Entry[], count: number, after: Place | null, placeOf: (entry: Entry) => Place): { first: Place[]; more: boolean } {
  const first: Place[] = [];
  let more = false;
  for (const entry of entries) {
    const place = placeOf(entry);
    if (after && inOrder(place, after) <= 0) continue;
    if (first.length === count) {
      more = true;
      if (inOrder(place, first[count - 1]!) > 0) continue;
      first.pop();
    }
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(first[middle]!, place) < 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, place);
  }
  return { first, more };
}

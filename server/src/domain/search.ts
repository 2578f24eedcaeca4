import type { SimilarIdeas } from '../../../src/protocol/idea.ts';
import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import type { IdeaRow } from './changes.ts';
import { boardOf, leadsTo } from './lookup.ts';
import { ideasById } from './idea-view.ts';
import { LAST, termsOf, titleKey, type Term } from './terms.ts';

const TITLE = 4;
const BODY = 1;
/** Most terms kept of one text; a longer one is found by its beginning. */
const KEPT = 1500;

/** Writes (anew) what the idea is found by. */
export async function indexIdea(ctx: Context, idea: Pick<IdeaRow, 'id' | 'board' | 'title' | 'body'>): Promise<void> {
  await unindexIdea(ctx, idea.id);
  const weights = new Map<string, number>();
  for (const { text } of termsOf(idea.body, true).slice(0, KEPT)) weights.set(text, BODY);
  for (const { text } of termsOf(idea.title, true)) weights.set(text, TITLE);
  const values = [...weights].map(([term, weight]) => ({ community: ctx.community.id, board: idea.board, term, idea: idea.id, weight }));
  for (let i = 0; i < values.length; i += 100) await ctx.db.insertInto('idea_term').values(values.slice(i, i + 100)).execute();
}

export async function unindexIdea(ctx: Context, id: string): Promise<void> {
  await ctx.db.deleteFrom('idea_term').where('community', '=', ctx.community.id).where('idea', '=', id).execute();
}

const MATCHING: Record<'word' | 'exact', string> = {
  word: 'from idea_term where community = ? and board = ? and term >= ? and term < ?',
  exact: 'from idea_term where community = ? and board = ? and term = ?',
};

interface Wanted { term: Term; matching: string; parameters: unknown[]; having: number }

/** The terms with how many entries of the index have each (counted up to `most + 1`), rarest first. */
async function rarestFirst(ctx: Context, board: string, terms: Term[], isPrefix: (term: Term) => boolean, most: number): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (const term of terms) {
    const matching = MATCHING[isPrefix(term) ? 'word' : 'exact'];
    const parameters = [ctx.community.id, board, term.text, ...(isPrefix(term) ? [term.text + LAST] : [])];
    const [row] = await rows<{ hits: number }>(ctx.db, `select count(*) as hits from (select 1 as one ${matching} limit ${most + 1}) t`, parameters);
    wanted.push({ term, matching, parameters, having: Number(row!.hits) });
  }
  return wanted.sort((a, b) => a.having - b.having);
}

/** As many candidates as are looked up one by one in the next term instead of reading all it has. */
const FEW = 500;

/** Ids of the board's ideas in which every word of the text is found; null when the text has no words. */
export async function searchIdeas(ctx: Context, board: string, text: string): Promise<Set<string> | null> {
  // pairs of letters say more than the letters themselves
  const terms = await rarestFirst(ctx, board, termsOf(text, false), term => term.word, 5000);
  let found: Set<string> | undefined;
  for (const { matching, parameters } of terms) {
    const before: Set<string> | undefined = found;
    const few: string[] = before && before.size <= FEW ? [...before] : [];
    const among = few.length > 0 ? ` and idea in (${few.map(() => '?').join(', ')})` : '';
    const hits = await rows<{ idea: string }>(ctx.db, `select distinct idea ${matching}${among}`, [...parameters, ...few]);
    found = new Set(hits.map(hit => hit.idea).filter(id => before?.has(id) ?? true));
    if (found.size === 0) break;
  }
  return found ?? null;
}

/** A term that more ideas have tells none of them apart. */
const COMMON = 1000;
/** Terms looked at, rarest first. */
const TELLING = 12;

/**
 * Visible ideas that share the rarest words with the text, best first (the sum of `weight · ln(1 + all / having)` over
 * shared terms); those that share less than a third of what the text could score are left out. The last word may still
 * be in the writing, so it matches by its beginning.
 */
export async function similarIdeas(ctx: Context, board: string, text: string, limit = 5): Promise<SimilarIdeas> {
  boardOf(ctx, board);
  const exact = await sameTitle(ctx, board, text);
  const terms = termsOf(text, false).slice(0, 40);
  const unfinished = /[\p{L}\p{N}]$/u.test(text) ? terms.findLast(term => term.word && term.text.length >= 3) : undefined;
  const all = await ctx.db.selectFrom('board').select('ideas').where('community', '=', ctx.community.id).where('id', '=', board).executeTakeFirst();
  const scores = new Map<string, number>();
  let possible = 0;
  const wanted = await rarestFirst(ctx, board, terms, term => term === unfinished, COMMON);
  for (const { matching, parameters, having } of wanted.filter(each => each.having <= COMMON).slice(0, TELLING)) {
    const rarity = Math.log(1 + Math.max(1, all?.ideas ?? 0) / Math.max(1, having));
    possible += rarity * TITLE;
    const hits = await rows<{ idea: string; weight: number }>(ctx.db, `select idea, max(weight) as weight ${matching} group by idea`, parameters);
    for (const { idea, weight } of hits) scores.set(idea, (scores.get(idea) ?? 0) + rarity * Number(weight));
  }
  const best = [...scores].filter(([id, score]) => score * 3 >= possible || id === exact)
    .sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1)).map(([id]) => id);
  const shown = await visible(ctx, best.slice(0, 100));
  const ids = [...(exact ? [exact] : []), ...best.filter(id => id !== exact && shown.has(id))].slice(0, limit);
  return { items: await ideasById(ctx, ids), exact };
}

async function visible(ctx: Context, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = await ctx.db.selectFrom('idea').select('id').where('community', '=', ctx.community.id).where('id', 'in', ids)
    .where('state', '=', 'visible').where('merged_into', 'is', null).execute();
  return new Set(found.map(row => row.id));
}

/**
 * The idea with the same title that the reader may see: a visible one, the one a merged one leads to, or one's own held
 * one; null without any. `except` is left out.
 */
export async function sameTitle(ctx: Context, board: string, title: string, except?: string): Promise<string | null> {
  const found = await ctx.db.selectFrom('idea').select(['id', 'state', 'author', 'merged_into']).where('community', '=', ctx.community.id)
    .where('board', '=', board).where('title_key', '=', titleKey(title)).orderBy('created_at').orderBy('id').limit(100).execute();
  const seen = found.find(row => row.id !== except && (row.state === 'visible' || (row.state === 'held' && row.author === ctx.actor?.id)));
  if (!seen) return null;
  if (seen.merged_into === null) return seen.id;
  const target = await leadsTo(ctx, seen.merged_into);
  return target !== null && target !== except && (await visible(ctx, [target])).has(target) ? target : null;
}

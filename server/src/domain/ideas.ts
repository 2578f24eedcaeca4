import type { Board } from '../../../src/protocol/community.ts';
import type { IdeaDetail, IdeaDraft, IdeaPatch } from '../../../src/protocol/idea.ts';
import type { BoardConfig } from '../community-config.ts';
import type { Actor, Context } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { bump, changeIdea, isListed } from './changes.ts';
import { checkIdea, checkLang, linksIn, refuse, type FieldError } from './drafts.ts';
import { excerptOf } from './excerpt.ts';
import { getIdea } from './idea-view.ts';
import { boardOf, ideaRow, leadsTo, signedIn } from './lookup.ts';
import { demand, isNewcomer, mayEdit, mayPropose, mayWithdraw } from './permissions.ts';
import { indexIdea, sameTitle, unindexIdea } from './search.ts';
import { titleKey } from './terms.ts';

/** The board with its public numbers. */
export async function getBoard(ctx: Context, id: string): Promise<Board> {
  const board = boardOf(ctx, id);
  const row = await ctx.db.selectFrom('board').select('ideas').where('community', '=', ctx.community.id).where('id', '=', id).executeTakeFirst();
  return {
    id, name: board.name, description: board.description,
    statuses: board.statuses.map(status => ({ id: status.id, kind: status.kind, name: status.name })),
    categories: board.categories, kinds: board.kinds, relations: board.relations, ideas: row?.ideas ?? 0,
    voteBudget: board.voteBudget, terms: board.terms, review: board.review, propose: 'sign-in',
  };
}

/** How many ideas the member has proposed within their first day; what newcomers' limits count. */
export async function proposedBy(ctx: Context, actor: Actor): Promise<number> {
  const { count } = await ctx.db.selectFrom('idea').select(({ fn }) => fn.countAll<number>().as('count'))
    .where('community', '=', ctx.community.id).where('author', '=', actor.id).executeTakeFirstOrThrow();
  return Number(count);
}

/** Proposes an idea; it is held where the board's rule for reviews says so. */
export async function createIdea(ctx: Context, boardId: string, draft: IdeaDraft): Promise<IdeaDetail> {
  const actor = signedIn(ctx);
  const board = boardOf(ctx, boardId);
  if (mayPropose(ctx, isNewcomer(ctx, actor) ? await proposedBy(ctx, actor) : 0) !== 'yes') {
    throw new ProblemError('limit', 'New members may propose only a few ideas on their first day.', { reason: 'forbidden' });
  }
  const errors: FieldError[] = [];
  const checked = checkIdea(board, draft, errors);
  const lang = checkLang(draft.lang, '/lang', errors);
  const terms = await acceptTerms(ctx, board, actor, draft.termsVersion, errors);
  refuse(errors);
  const { title = '', body = '' } = checked;
  await refuseSameTitle(ctx, board, title);

  const status = board.statuses.find(each => each.kind === 'new') ?? board.statuses[0] ?? { id: 'new', kind: 'new' };
  const held = await needsReview(ctx, board, actor, `${title}\n${body}`);
  const id = ctx.newId();
  const row = {
    community: ctx.community.id, id, board: board.id, title, title_key: titleKey(title), body, excerpt: excerptOf(body), lang,
    kind: checked.kind ?? board.kinds[0] ?? 'suggestion', relation: checked.relation ?? null, category: checked.category ?? null,
    author: actor.id, terms_version: terms, status: status.id, status_kind: status.kind, status_at: ctx.now,
    status_reason: null, status_url: null, state: held ? 'held' : 'visible', state_at: ctx.now, pinned: 0, locked: 0, votes: 0,
    comments: 0, answer: null, answer_by: null, answer_at: null, merged_into: null, created_at: ctx.now, edited_at: null, rev: 1, version: 1,
  };
  const seq = await bump(ctx, board.id, id, { ideas: Number(isListed(row)) });
  await ctx.db.insertInto('idea').values({ ...row, seq }).execute();
  await ctx.db.insertInto('idea_status').values({
    community: ctx.community.id, idea: id, id: ctx.newId(), status: status.id, kind: status.kind, at: ctx.now, by: actor.id, reason: null, url: null,
  }).execute();
  await indexIdea(ctx, row);
  return getIdea(ctx, id);
}

/** Edits one's own idea; `version` is the one that was edited (412 when it is no longer the idea's). */
export async function updateIdea(ctx: Context, id: string, patch: IdeaPatch, version: number): Promise<IdeaDetail> {
  const actor = signedIn(ctx);
  const before = await ideaRow(ctx, id);
  const board = boardOf(ctx, before.board);
  demand(mayEdit(ctx, before), await leadsTo(ctx, before.merged_into));
  if (before.version !== version) throw new ProblemError('conflict', 'The idea has changed meanwhile.', { status: 412 });
  const errors: FieldError[] = [];
  const checked = checkIdea(board, patch, errors);
  refuse(errors);
  const { title = before.title, body = before.body } = checked;
  const retitled = titleKey(title) !== before.title_key;
  if (retitled) await refuseSameTitle(ctx, board, title, id);
  // what was approved was another text
  const held = before.state === 'visible' && (title !== before.title || body !== before.body)
    && await needsReview(ctx, board, actor, `${title}\n${body}`, id);
  await changeIdea(ctx, before, {
    ...checked, title_key: titleKey(title), excerpt: excerptOf(body), edited_at: ctx.now,
    ...(held && { state: 'held', state_at: ctx.now }),
  }, true);
  await indexIdea(ctx, { id, board: before.board, title, body });
  return getIdea(ctx, id);
}

/** Takes one's own idea back; it is gone for everybody. */
export async function withdrawIdea(ctx: Context, id: string): Promise<void> {
  signedIn(ctx);
  const before = await ideaRow(ctx, id);
  const sources = await ctx.db.selectFrom('idea').select('id').where('community', '=', ctx.community.id).where('merged_into', '=', id).limit(1).execute();
  demand(mayWithdraw(ctx, before, sources.length), await leadsTo(ctx, before.merged_into));
  await changeIdea(ctx, before, { state: 'withdrawn', state_at: ctx.now, pinned: 0 }, true);
  await unindexIdea(ctx, id);
}

async function refuseSameTitle(ctx: Context, board: BoardConfig, title: string, except?: string): Promise<void> {
  const existing = await sameTitle(ctx, board.id, title, except);
  if (existing) throw new ProblemError('conflict', 'An idea with this title exists.', { existing });
}

/** The version of the terms to store; an error unless it is the current one, or was accepted before. */
async function acceptTerms(ctx: Context, board: BoardConfig, actor: Actor, given: string | undefined, errors: FieldError[]): Promise<string | null> {
  if (!board.terms) return null;
  const { version } = board.terms;
  const mine = () => ctx.db.selectFrom('member').select('terms_version').where('community', '=', ctx.community.id).where('id', '=', actor.id);
  if (given === undefined && (await mine().executeTakeFirst())?.terms_version === version) return version;
  if (given !== version) {
    errors.push({ pointer: '/termsVersion', detail: given === undefined ? 'The terms have to be accepted.' : 'These terms are no longer current.' });
    return null;
  }
  await ctx.db.updateTable('member').set({ terms_version: version }).where('community', '=', ctx.community.id).where('id', '=', actor.id).execute();
  return version;
}

/** Whether a text waits for review: by the board's rule, or because a newcomer's has more links than newcomers may set. */
export async function needsReview(ctx: Context, board: BoardConfig, actor: Actor, text: string, except = ''): Promise<boolean> {
  if (actor.staff) return false;
  if (board.review === 'before') return true;
  if (isNewcomer(ctx, actor) && linksIn(text) > ctx.community.limits.newcomer.links) return true;
  if (board.review === 'after') return false;
  if (actor.anonymous) return true;
  const shown = await ctx.db.selectFrom('idea').select('id').where('community', '=', ctx.community.id).where('author', '=', actor.id)
    .where('state', '=', 'visible').where('id', '<>', except).limit(1).execute();
  return shown.length === 0;
}

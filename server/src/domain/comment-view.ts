import type { Selectable } from 'kysely';
import type { Comment, CommentKind, CommentQuery } from '../../../src/protocol/comment.ts';
import type { Visibility } from '../../../src/protocol/idea.ts';
import type { Page } from '../../../src/protocol/page.ts';
import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import type { CommentTable } from '../storage/tables.ts';
import { boardSeq, countsSince } from './board-index.ts';
import { dayOf } from './changes.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { ideaRow, iso, isoOrNull, maySee } from './lookup.ts';
import { personColumns, personFrom } from './person.ts';
import { ProblemError } from '../problem.ts';

export type CommentRow = Selectable<CommentTable>;

const REPLIES = 3;
const nobody = { id: null, name: null, role: 'member', avatar: null, title: null } as const;

/** One sentence for hidden and unknown comments alike. */
export const noComment = (): ProblemError => new ProblemError('not-found', 'There is no such comment.');

/** A comment, on an idea, that the actor may see; 404 for all others. */
export async function commentRow(ctx: Context, id: string): Promise<CommentRow> {
  const row = await ctx.db.selectFrom('comment').selectAll().where('community', '=', ctx.community.id).where('id', '=', id).executeTakeFirst();
  if (!row || row.deleted || !maySee(ctx.actor, row)) throw noComment();
  await ideaRow(ctx, row.idea);
  return row;
}

type ViewRow = CommentRow & { replies?: number };

/** A comment that the reader may not see is only a place that replies hang on. */
function viewOf(ctx: Context, row: ViewRow, replies: Comment[] = [], replyCount = 0): Comment {
  const seen = !row.deleted && maySee(ctx.actor, row);
  const common = { id: row.id, idea: row.idea, parent: row.parent, createdAt: iso(row.created_at), replyCount, replies, rev: row.rev };
  if (!seen) {
    return { ...common, kind: null, text: '', lang: null, author: nobody, editedAt: null, official: false, deleted: true, state: 'visible', helpful: 0, thanks: 0 };
  }
  return {
    ...common, kind: row.kind as CommentKind | null, text: row.text, lang: row.lang, author: personFrom(row, 'm'), editedAt: isoOrNull(row.edited_at),
    official: row.official === 1, deleted: false, state: row.state as Visibility, helpful: row.helpful, thanks: row.thanks,
  };
}

const SELECT = `select c.*, ${personColumns('m')} from comment c left join member m on m.community = c.community and m.id = c.author`;

/** The condition under which the reader sees a comment, and its parameters. */
function seenBy(ctx: Context, alias: string): [string, unknown[]] {
  const states = ctx.actor?.staff ? '' : ` and (${alias}.state = 'visible'${ctx.actor ? ` or (${alias}.author = ? and ${alias}.state in ('held', 'hidden'))` : ''})`;
  return [`${alias}.deleted = 0${states}`, ctx.actor && !ctx.actor.staff ? [ctx.actor.id] : []];
}

/** One comment as it is now, with its first replies. */
export async function getComment(ctx: Context, id: string): Promise<Comment> {
  const [row] = await rows<CommentRow>(ctx.db, `${SELECT} where c.community = ? and c.id = ?`, [ctx.community.id, id]);
  if (!row) throw noComment();
  return (await withReplies(ctx, row.idea, [row]))[0]!;
}

async function withReplies(ctx: Context, idea: string, found: CommentRow[]): Promise<Comment[]> {
  const parents = found.filter(row => row.parent === null).map(row => row.id);
  const byParent = new Map<string, { comments: Comment[]; count: number }>();
  if (parents.length > 0) {
    const [seen, parameters] = seenBy(ctx, 'c');
    const replies = await rows<CommentRow & { place: number; count: number }>(ctx.db,
      `select * from (select c.*, ${personColumns('m')}, row_number() over (partition by c.parent order by c.created_at, c.id) as place,
         count(*) over (partition by c.parent) as count
       from comment c left join member m on m.community = c.community and m.id = c.author
       where c.community = ? and c.idea = ? and c.parent in (${parents.map(() => '?').join(', ')}) and ${seen}) r
       where place <= ${REPLIES} order by place`, [ctx.community.id, idea, ...parents, ...parameters]);
    for (const row of replies) {
      const group = byParent.get(row.parent!) ?? { comments: [], count: Number(row.count) };
      group.comments.push(viewOf(ctx, row));
      byParent.set(row.parent!, group);
    }
  }
  return found.map(row => viewOf(ctx, row, byParent.get(row.id)?.comments, byParent.get(row.id)?.count));
}

/** Top-level comments with their first three replies, or, with `parent`, the replies of one, oldest first. */
export async function listComments(ctx: Context, ideaId: string, query: CommentQuery): Promise<Page<Comment>> {
  const idea = await ideaRow(ctx, ideaId);
  const { sort = 'oldest', parent, cursor, limit = 20 } = query;
  const [seen, own] = seenBy(ctx, 'c');
  const [seenReply, ownReply] = seenBy(ctx, 'r');
  const where = parent === undefined
    ? `c.parent is null and (${seen} or exists (select 1 from comment r where r.community = c.community and r.idea = c.idea and r.parent = c.id and ${seenReply}))`
    : `c.parent = ? and ${seen}`;
  const parameters = [ctx.community.id, ideaId, ...(parent === undefined ? [...own, ...ownReply] : [parent, ...own])];
  const name = `${parent ?? ideaId} ${parent === undefined ? sort : 'replies'}`;
  const matching = `from comment c where c.community = ? and c.idea = ? and ${where}`;

  if (parent === undefined && sort === 'helpful') {
    const now = await boardSeq(ctx, idea.board);
    const all = await rows<{ id: string; helpful: number; created_at: number }>(ctx.db, `select c.id, c.helpful, c.created_at ${matching}`, parameters);
    const start = cursor === undefined ? null : readCursor(cursor, name, ['number', 'number', 'number', 'string']) as [number, number, number, string];
    const later = start && start[0] !== now ? await countsSince(ctx, idea.board, start[0], dayOf(ctx.now)) : null;
    const inOrder = (a: Place, b: Place) => b.helpful - a.helpful || a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    const places = all.map((row): Place => ({ id: row.id, createdAt: row.created_at, helpful: row.helpful - (later?.get(row.id)?.votes ?? 0) })).sort(inOrder);
    const after = start ? { helpful: start[1], createdAt: start[2], id: start[3] } : null;
    const rest = after ? places.filter(place => inOrder(place, after) > 0) : places;
    const shown = rest.slice(0, limit);
    const last = shown.at(-1);
    const next = last && rest.length > limit ? writeCursor([name, start?.[0] ?? now, last.helpful, last.createdAt, last.id]) : null;
    return { items: await commentsById(ctx, ideaId, shown.map(place => place.id)), next, total: idea.comments };
  }

  const [direction, compare] = parent === undefined && sort === 'newest' ? ['desc', '<'] : ['asc', '>'];
  const [at, id] = cursor === undefined ? [null, null] : readCursor(cursor, name, ['number', 'string']);
  const after = cursor === undefined ? '' : ` and (c.created_at ${compare} ? or (c.created_at = ? and c.id ${compare} ?))`;
  const found = await rows<CommentRow>(ctx.db,
    `${SELECT} where c.community = ? and c.idea = ? and ${where}${after} order by c.created_at ${direction}, c.id ${direction} limit ?`,
    [...parameters, ...(cursor === undefined ? [] : [at, at, id]), limit + 1]);
  const shown = found.slice(0, limit);
  const last = found[limit - 1];
  let total = idea.comments;
  if (parent !== undefined) total = Number((await rows<{ count: number }>(ctx.db, `select count(*) as count ${matching}`, parameters))[0]!.count);
  return {
    items: await withReplies(ctx, ideaId, shown),
    next: last && found.length > limit ? writeCursor([name, last.created_at, last.id]) : null,
    total,
  };
}

interface Place { id: string; helpful: number; createdAt: number }

async function commentsById(ctx: Context, idea: string, ids: string[]): Promise<Comment[]> {
  if (ids.length === 0) return [];
  const found = await rows<CommentRow>(ctx.db, `${SELECT} where c.community = ? and c.id in (${ids.map(() => '?').join(', ')})`, [ctx.community.id, ...ids]);
  const byId = new Map((await withReplies(ctx, idea, found)).map(comment => [comment.id, comment]));
  return ids.flatMap(id => byId.get(id) ?? []);
}

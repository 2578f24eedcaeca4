import type { Idea, IdeaDetail, IdeaKind, Relation, StatusKind, Visibility } from '../../../src/protocol/idea.ts';
import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import type { IdeaRow } from './changes.ts';
import { excerptOf } from './excerpt.ts';
import { iso, isoOrNull, leadsTo, maySee, noIdea, statusOf } from './lookup.ts';
import { personColumns, personFrom } from './person.ts';

type Row = Omit<IdeaRow, 'body'>;

const columns = ['id', 'board', 'title', 'excerpt', 'lang', 'kind', 'relation', 'category', 'author', 'status', 'status_kind', 'status_at',
  'status_reason', 'status_url', 'state', 'state_at', 'pinned', 'locked', 'votes', 'comments', 'answer', 'answer_at', 'merged_into',
  'created_at', 'edited_at', 'rev', 'version'].map(column => `i.${column}`).join(', ');
const select = (more = '') => `select ${columns}${more}, ${personColumns('a')}, ${personColumns('b')} from idea i
  left join member a on a.community = i.community and a.id = i.author
  left join member b on b.community = i.community and b.id = i.answer_by
  where i.community = ? and i.id`;
const ONE = `${select(', i.body')} = ?`;
const many = (count: number) => `${select()} in (${Array.from({ length: count }, () => '?').join(', ')})`;

async function viewOf(ctx: Context, row: Row, shorten: boolean): Promise<Idea> {
  return {
    id: row.id, board: row.board, title: row.title, excerpt: row.excerpt, lang: row.lang, kind: row.kind as IdeaKind,
    relation: row.relation as Relation | null, category: row.category,
    status: { id: row.status, kind: row.status_kind as StatusKind, at: iso(row.status_at), reason: row.status_reason, url: row.status_url },
    author: personFrom(row, 'a'), votes: row.votes, comments: row.comments,
    createdAt: iso(row.created_at), editedAt: isoOrNull(row.edited_at), rev: row.rev, version: row.version,
    state: row.state as Visibility, pinned: row.pinned === 1, locked: row.locked === 1,
    answer: row.answer === null || row.answer_at === null ? null
      : { text: shorten ? excerptOf(row.answer) : row.answer, author: personFrom(row, 'b'), at: iso(row.answer_at) },
    mergedInto: await leadsTo(ctx, row.merged_into),
  };
}

/** Ideas as lists show them, in the order of `ids`; unknown ones are left out. The caller has checked who may see them. */
export async function ideasById(ctx: Context, ids: readonly string[]): Promise<Idea[]> {
  if (ids.length === 0) return [];
  const found = await rows<Row>(ctx.db, many(ids.length), [ctx.community.id, ...ids]);
  const byId = new Map(found.map(row => [row.id, row]));
  return Promise.all(ids.flatMap(id => {
    const row = byId.get(id);
    return row ? [viewOf(ctx, row, true)] : [];
  }));
}

/** One idea with its full text and history. */
export async function getIdea(ctx: Context, id: string): Promise<IdeaDetail> {
  const community = ctx.community.id;
  const [row] = await rows<IdeaRow>(ctx.db, ONE, [community, id]);
  const board = row && ctx.community.boards.find(each => each.id === row.board);
  if (!row || !board || !maySee(ctx.actor, row)) throw noIdea();
  const timeline = await rows<{ status: string; kind: string; at: number; reason: string | null; url: string | null }>(ctx.db,
    `select s.status, s.kind, s.at, s.reason, s.url, ${personColumns('m')} from idea_status s
     left join member m on m.community = s.community and m.id = s.by
     where s.community = ? and s.idea = ? order by s.at, s.id`, [community, id]);
  const merged = await ctx.db.selectFrom('idea').select(['id', 'title']).where('community', '=', community)
    .where('merged_into', '=', id).where('state', '=', 'visible').orderBy('created_at').orderBy('id').execute();
  return {
    ...await viewOf(ctx, row, false),
    body: row.body,
    followers: await countFollowers(ctx, row),
    timeline: timeline.map(change => {
      const { id: status, kind, name } = statusOf(board, change.status, change.kind);
      return { status: { id: status, kind, name }, at: iso(change.at), by: personFrom(change, 'm'), reason: change.reason, url: change.url };
    }),
    merged: merged.map(({ id: source, title }) => ({ id: source, title })),
    moderation: await moderationNote(ctx, row),
  };
}

/** Voters, the author and commenters follow unless they said otherwise; others by their own choice. */
async function countFollowers(ctx: Context, idea: IdeaRow): Promise<number> {
  const { id: community } = ctx.community;
  const voted = 'exists (select 1 from vote v where v.community = ? and v.idea = ? and v.member = f.member and v.voted = 1)';
  const [row] = await rows<{ others: number; silent: number }>(ctx.db, `select
    (select count(*) from (
       select author as member from idea where community = ? and id = ?
       union select author from comment where community = ? and idea = ? and deleted = 0 and state = 'visible'
       union select member from follow where community = ? and idea = ? and scope <> 'none') f
     where not ${voted} and not exists (select 1 from follow n where n.community = ? and n.idea = ? and n.member = f.member and n.scope = 'none')) as others,
    (select count(*) from follow f where f.community = ? and f.idea = ? and f.scope = 'none' and ${voted}) as silent`,
  Array.from({ length: 7 }, () => [community, idea.id]).flat());
  return idea.votes + Number(row!.others) - Number(row!.silent);
}

/** Why it is held or hidden, for those who may know. */
async function moderationNote(ctx: Context, idea: IdeaRow): Promise<IdeaDetail['moderation']> {
  if (idea.state === 'visible' || !ctx.actor) return null;
  const note = await ctx.db.selectFrom('audit').select(['act', 'reason', 'at']).where('community', '=', ctx.community.id)
    .where('idea', '=', idea.id).where('subject', '=', `idea:${idea.id}`).where('act', 'in', ['hold', 'hide', 'remove'])
    .where('at', '>=', idea.state_at).orderBy('at', 'desc').orderBy('id', 'desc').executeTakeFirst();
  return note ? { act: note.act as 'hold', reason: note.reason, at: iso(note.at) } : null;
}

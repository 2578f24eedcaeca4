import type { BoardConfig } from '../community-config.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { rows } from '../storage/rows.ts';
import { changeIdea, isListed, type IdeaRow } from './changes.ts';
import { boardOf, signedIn } from './lookup.ts';
import { recount } from './recount.ts';

const conflict = (detail: string) => new ProblemError('conflict', detail);

/**
 * Leads an idea to another: voters of the source who had not voted for the target count there (its author does not,
 * where authors do not vote for their own), and follows are carried over. The source's own rows stay as they are, so
 * that undoing needs only to take back what was carried.
 */
export async function mergeIdea(ctx: Context, source: IdeaRow, into: string): Promise<void> {
  const community = ctx.community.id;
  const board = boardOf(ctx, source.board);
  if (into === source.id) throw conflict('An idea cannot be merged into itself.');
  const target = await ctx.db.selectFrom('idea').selectAll().where('community', '=', community).where('id', '=', into)
    .where('board', '=', source.board).executeTakeFirst();
  if (!target || target.state === 'withdrawn') throw new ProblemError('invalid', 'There is no such idea on this board.', { errors: [{ pointer: '/into', detail: 'Is not an idea of this board.' }] });
  if (target.merged_into !== null) throw conflict('The other idea has been merged itself.');
  if (!isListed(target)) throw conflict('The other idea is not visible.');

  const self = board.selfVotes ? '' : target.author;
  await rows(ctx.db, `update vote set voted = 1, moved_from = ? where community = ? and idea = ? and voted = 0 and member <> ?
    and exists (select 1 from vote s where s.community = ? and s.idea = ? and s.member = vote.member and s.voted = 1)`,
  [source.id, community, into, self, community, source.id]);
  await rows(ctx.db, `insert into vote (community, idea, member, voted, seq, at, moved_from)
    select s.community, ?, s.member, 1, s.seq, s.at, s.idea from vote s where s.community = ? and s.idea = ? and s.voted = 1 and s.member <> ?
    and not exists (select 1 from vote t where t.community = ? and t.idea = ? and t.member = s.member)`,
  [into, community, source.id, self, community, into]);
  await carryFollows(ctx, source.id, into);

  await ctx.db.insertInto('idea_merge').values({
    community, source: source.id, target: into, at: ctx.now, by: signedIn(ctx).id, status: source.status, status_kind: source.status_kind,
    status_at: source.status_at, status_reason: source.status_reason, status_url: source.status_url,
  }).execute();
  const status = mergedStatus(board);
  await changeIdea(ctx, source, {
    merged_into: into, status, status_kind: 'merged', status_at: ctx.now, status_reason: null, status_url: null,
  }, true);
  await timeline(ctx, source.id, { status, kind: 'merged', reason: null, url: null });
  await recount(ctx, source.board, into);
  // the target lists what was merged into it
  await touch(ctx, into);
}

/** Whoever follows the source, by choice or as author or commenter, follows the target, unless they chose there already. */
async function carryFollows(ctx: Context, source: string, into: string): Promise<void> {
  const community = ctx.community.id;
  await rows(ctx.db, `insert into follow (community, idea, member, scope, at, moved_from)
    select ?, ?, f.member, max(f.scope), max(f.at), ? from (
      select member, scope, at from follow where community = ? and idea = ?
      union all select author, 'status', 0 from comment c where community = ? and idea = ? and deleted = 0
        and not exists (select 1 from follow n where n.community = c.community and n.idea = c.idea and n.member = c.author)
      union all select author, 'status', 0 from idea i where community = ? and id = ?
        and not exists (select 1 from follow n where n.community = i.community and n.idea = i.id and n.member = i.author)
    ) f where not exists (select 1 from follow t where t.community = ? and t.idea = ? and t.member = f.member) group by f.member`,
  [community, into, source, community, source, community, source, community, source, community, into]);
}

/** Takes back what was carried over; the target's counts are for the caller to make right. */
async function dropCarried(ctx: Context, source: string, target: string): Promise<void> {
  const carried = [ctx.community.id, target, source];
  await rows(ctx.db, 'update vote set voted = 0, moved_from = null where community = ? and idea = ? and moved_from = ?', carried);
  await rows(ctx.db, 'delete from follow where community = ? and idea = ? and moved_from = ?', carried);
}

/** Undoes a merge: what was carried over goes, and the idea is again what it was. */
export async function unmergeIdea(ctx: Context, source: IdeaRow): Promise<string> {
  const community = ctx.community.id;
  const merge = await ctx.db.selectFrom('idea_merge').selectAll().where('community', '=', community).where('source', '=', source.id).executeTakeFirst();
  if (!merge) throw conflict('The idea is not merged.');
  const target = await ctx.db.selectFrom('idea').selectAll().where('community', '=', community).where('id', '=', merge.target).executeTakeFirstOrThrow();
  if (target.merged_into !== null) throw conflict('The other idea has been merged itself; undo that first.');

  // who also voted for another idea merged into the target still counts there
  const others = await ctx.db.selectFrom('idea_merge').select('source').where('community', '=', community).where('target', '=', merge.target)
    .where('source', '<>', source.id).orderBy('at').orderBy('source').execute();
  for (const other of others) {
    await rows(ctx.db, `update vote set moved_from = ? where community = ? and idea = ? and moved_from = ?
      and exists (select 1 from vote o where o.community = ? and o.idea = ? and o.member = vote.member and o.voted = 1)`,
    [other.source, community, merge.target, source.id, community, other.source]);
  }
  await dropCarried(ctx, source.id, merge.target);
  for (const other of others) await carryFollows(ctx, other.source, merge.target);
  await ctx.db.deleteFrom('idea_merge').where('community', '=', community).where('source', '=', source.id).execute();
  const { status, status_kind, status_at, status_reason, status_url } = merge;
  await changeIdea(ctx, source, { merged_into: null, status, status_kind, status_at, status_reason, status_url }, true);
  await timeline(ctx, source.id, { status, kind: status_kind, reason: status_reason, url: status_url });
  await recount(ctx, source.board, merge.target);
  await touch(ctx, merge.target);
  return merge.target;
}

const mergedStatus = (board: BoardConfig): string => board.statuses.find(status => status.kind === 'merged')?.id ?? 'merged';

/** Adds a change of status to the idea's history. */
export async function timeline(ctx: Context, idea: string, change: { status: string; kind: string; reason: string | null; url: string | null }): Promise<void> {
  await ctx.db.insertInto('idea_status').values({ community: ctx.community.id, idea, id: ctx.newId(), at: ctx.now, by: signedIn(ctx).id, ...change }).execute();
}

async function touch(ctx: Context, id: string): Promise<void> {
  const row = await ctx.db.selectFrom('idea').selectAll().where('community', '=', ctx.community.id).where('id', '=', id).executeTakeFirstOrThrow();
  await changeIdea(ctx, row, {}, true);
}

/**
 * Frees the ideas merged into one that is about to go, so that nobody else's idea goes with it: they stand by themselves
 * again, or lead on to where that one was merged itself.
 */
export async function releaseSources(ctx: Context, target: IdeaRow): Promise<void> {
  const sources = await ctx.db.selectFrom('idea').selectAll().where('community', '=', ctx.community.id).where('merged_into', '=', target.id).execute();
  for (const source of sources) {
    if (target.merged_into === null) await unmergeIdea(ctx, source);
    else await leadOn(ctx, source, target.id, target.merged_into);
  }
}

/** Makes a merge into `middle` one into `end`, where `middle` was merged: what came by way of it now comes from the source. */
async function leadOn(ctx: Context, source: IdeaRow, middle: string, end: string): Promise<void> {
  const community = ctx.community.id;
  for (const table of ['vote', 'follow']) {
    await rows(ctx.db, `update ${table} set moved_from = ? where community = ? and idea = ? and moved_from = ? and exists (
      select 1 from ${table} m where m.community = ? and m.idea = ? and m.member = ${table}.member and m.moved_from = ?)`,
    [source.id, community, end, middle, community, middle, source.id]);
  }
  await dropCarried(ctx, source.id, middle);
  await recount(ctx, source.board, middle);
  await ctx.db.updateTable('idea_merge').set({ target: end }).where('community', '=', community).where('source', '=', source.id).execute();
  await changeIdea(ctx, source, { merged_into: end }, true);
  await touch(ctx, end);
}

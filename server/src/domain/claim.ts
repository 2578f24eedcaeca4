import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import { bumpAll } from './changes.ts';
import { claimCheckIns, settleAllBadges } from './check-in/keep.ts';
import { claimScores } from './ledger/hand-over.ts';
import { settleComment } from './ledger/settle.ts';
import { recount } from './recount.ts';

/**
 * Everything the anonymous member did becomes the identified one's, in the caller's transaction: votes and marks are
 * united (the earliest is kept, the highest `seq` too), ideas, comments, responses to forms, follows, reports, points and stored answers
 * change hands, and counts are made right. Votes for what are now one's own ideas fall away where authors do not vote for
 * them. Repeating it, or naming a member who is not anonymous, changes nothing.
 */
export async function claimAnonymous(ctx: Context, anonymous: string, identified: string): Promise<void> {
  const community = ctx.community.id;
  if (anonymous === identified) return;
  const members = await ctx.db.selectFrom('member').select(['id', 'anonymous', 'claimed_by', 'erased_at', 'terms_version'])
    .where('community', '=', community).where('id', 'in', [anonymous, identified]).execute();
  const from = members.find(member => member.id === anonymous);
  const to = members.find(member => member.id === identified);
  if (!from?.anonymous || from.claimed_by !== null || from.erased_at !== null || !to || to.anonymous || to.erased_at !== null) return;

  const touched = await uniteVotes(ctx, anonymous, identified);
  const marked = await uniteReactions(ctx, anonymous, identified);
  const move = [identified, community, anonymous];
  await rows(ctx.db, 'update idea set author = ? where community = ? and author = ?', move);
  await rows(ctx.db, 'update idea_status set by = ? where community = ? and by = ?', move);
  await rows(ctx.db, 'update comment set author = ? where community = ? and author = ?', move);
  for (const { id, board } of await ownVotes(ctx, identified)) {
    await rows(ctx.db, 'update vote set voted = 0, moved_from = null where community = ? and idea = ? and member = ?', [community, id, identified]);
    touched.set(id, board);
  }
  await moveRest(ctx, anonymous, identified);
  await ctx.db.updateTable('member').set({ claimed_by: identified }).where('community', '=', community).where('id', '=', anonymous).execute();
  if (to.terms_version === null && from.terms_version !== null) {
    await ctx.db.updateTable('member').set({ terms_version: from.terms_version }).where('community', '=', community).where('id', '=', identified).execute();
  }
  for (const [idea, board] of touched) await recount(ctx, board, idea);
  await claimCheckIns(ctx, anonymous, identified);
  await claimScores(ctx, anonymous, identified);
  await settleAllBadges(ctx, identified);
  if (marked.length > 0) {
    const comments = ctx.db.selectFrom('comment').selectAll().where('community', '=', community).where('id', 'in', marked);
    for (const comment of await comments.execute()) await settleComment(ctx, comment);
  }
  await bumpAll(ctx);
}

/** Answers the ideas (with their boards) for which either had voted. */
async function uniteVotes(ctx: Context, from: string, to: string): Promise<Map<string, string>> {
  const community = ctx.community.id;
  const mine = await ctx.db.selectFrom('vote as v').innerJoin('idea as i', join => join.onRef('i.community', '=', 'v.community').onRef('i.id', '=', 'v.idea'))
    .leftJoin('vote as t', join => join.onRef('t.community', '=', 'v.community').onRef('t.idea', '=', 'v.idea').on('t.member', '=', to))
    .select(['v.idea', 'i.board', 'v.voted', 'v.seq', 'v.at', 'v.moved_from', 't.voted as to_voted', 't.seq as to_seq', 't.at as to_at', 't.moved_from as to_moved_from'])
    .where('v.community', '=', community).where('v.member', '=', from).execute();
  for (const vote of mine) {
    const key = [community, vote.idea];
    if (vote.to_seq === null || vote.to_voted === null || vote.to_at === null) {
      await rows(ctx.db, 'update vote set member = ? where community = ? and idea = ? and member = ?', [to, ...key, from]);
      continue;
    }
    const given = [
      ...(vote.to_voted ? [{ at: vote.to_at, movedFrom: vote.to_moved_from }] : []), ...(vote.voted ? [{ at: vote.at, movedFrom: vote.moved_from }] : []),
    ];
    // a click on the idea itself outlives the merge that carried the other vote over
    const movedFrom = given.some(each => each.movedFrom === null) ? null : given[0]?.movedFrom ?? null;
    await rows(ctx.db, 'update vote set voted = ?, seq = ?, at = ?, moved_from = ? where community = ? and idea = ? and member = ?',
      [Number(given.length > 0), Math.max(vote.seq, vote.to_seq), given.length > 0 ? Math.min(...given.map(each => each.at)) : vote.to_at, movedFrom, ...key, to]);
    await rows(ctx.db, 'delete from vote where community = ? and idea = ? and member = ?', [...key, from]);
  }
  return new Map(mine.map(vote => [vote.idea, vote.board]));
}

async function ownVotes(ctx: Context, member: string): Promise<{ id: string; board: string }[]> {
  const strict = ctx.community.boards.filter(board => !board.selfVotes).map(board => board.id);
  if (strict.length === 0) return [];
  return ctx.db.selectFrom('idea as i').innerJoin('vote as v', join => join.onRef('v.community', '=', 'i.community').onRef('v.idea', '=', 'i.id'))
    .select(['i.id', 'i.board']).where('i.community', '=', ctx.community.id).where('i.author', '=', member).where('v.member', '=', member)
    .where('v.voted', '=', 1).where('i.board', 'in', strict).execute();
}

/** A mark both had set counts once, and none counts on one's own comment. Answers the comments whose marks may differ now. */
async function uniteReactions(ctx: Context, from: string, to: string): Promise<string[]> {
  const community = ctx.community.id;
  const touched = await ctx.db.selectFrom('reaction').select('comment').distinct().where('community', '=', community).where('member', '=', from)
    .union(ctx.db.selectFrom('reaction as r').innerJoin('comment as c', join => join.onRef('c.community', '=', 'r.community').onRef('c.id', '=', 'r.comment'))
      .select('r.comment').where('r.community', '=', community).where('r.member', '=', to).where('c.author', '=', from))
    .execute();
  await rows(ctx.db, `update reaction set active = 1 where community = ? and member = ? and active = 0 and exists (
    select 1 from reaction a where a.community = reaction.community and a.comment = reaction.comment and a.reaction = reaction.reaction
    and a.member = ? and a.active = 1)`, [community, to, from]);
  await rows(ctx.db, `delete from reaction where community = ? and member = ? and exists (
    select 1 from reaction t where t.community = reaction.community and t.comment = reaction.comment and t.reaction = reaction.reaction and t.member = ?)`,
  [community, from, to]);
  await rows(ctx.db, 'update reaction set member = ? where community = ? and member = ?', [to, community, from]);
  for (const { comment } of touched) {
    await rows(ctx.db, `update reaction set active = 0 where community = ? and comment = ? and member = ? and exists (
      select 1 from comment c where c.community = reaction.community and c.id = reaction.comment and c.author in (?, ?))`, [community, comment, to, from, to]);
    await recountReactions(ctx, comment);
  }
  return touched.map(({ comment }) => comment);
}

async function recountReactions(ctx: Context, comment: string): Promise<void> {
  const counted = (name: string) => `(select count(*) from reaction r where r.community = comment.community and r.comment = comment.id
    and r.reaction = '${name}' and r.active = 1)`;
  await rows(ctx.db, `update comment set helpful = ${counted('helpful')}, thanks = ${counted('thanks')}, rev = rev + 1
    where community = ? and id = ?`, [ctx.community.id, comment]);
}

/** What the identified member chose or did stands; what only the anonymous one did is added. */
async function moveRest(ctx: Context, from: string, to: string): Promise<void> {
  const community = ctx.community.id;
  for (const table of ['response', 'partial', 'upload']) {
    await rows(ctx.db, `update ${table} set member = ? where community = ? and member = ?`, [to, community, from]);
  }
  const tables = [['follow', ['idea']], ['report', ['subject']], ['idempotency', ['route', 'key']]] as const;
  for (const [table, key] of tables) {
    const same = key.map(column => `t.${column} = ${table}.${column}`).join(' and ');
    await rows(ctx.db, `delete from ${table} where community = ? and member = ? and exists (
      select 1 from ${table} t where t.community = ${table}.community and t.member = ? and ${same})`, [community, from, to]);
    await rows(ctx.db, `update ${table} set member = ? where community = ? and member = ?`, [to, community, from]);
  }
}

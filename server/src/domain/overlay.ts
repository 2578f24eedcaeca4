import type { BoardMine, CommentMine, IdeaMine, Overlay } from '../../../src/protocol/member.ts';
import type { FollowScope } from '../../../src/protocol/idea.ts';
import type { Actor, Context } from '../context.ts';
import { writtenBy } from './comments.ts';
import { followScopes } from './follows.ts';
import { ideasById } from './idea-view.ts';
import { proposedBy } from './ideas.ts';
import { boardOf, iso, maySee, signedIn } from './lookup.ts';
import { getMe } from './members.ts';
import {
  commentActs, editableUntil, isNewcomer, mayComment, mayDeleteComment, mayEdit, mayEditComment, mayPropose, mayVote, mayWithdraw, moderationActs,
} from './permissions.ts';
import { votesLeft, votesSpent } from './votes.ts';

export interface OverlayQuery { board?: string; ideas?: string[]; comments?: string[] }

/** What is mine and what I may do, for the items in view; unknown and invisible ids are left out. */
export async function overlay(ctx: Context, query: OverlayQuery): Promise<Overlay> {
  const actor = signedIn(ctx);
  const board = query.board === undefined ? null : await boardMine(ctx, actor, query.board);
  return {
    me: await getMe(ctx),
    board,
    // whoever learns of a held idea also learns what may be done with it
    ideas: await ideasMine(ctx, actor, [...new Set([...query.ideas ?? [], ...board?.held.map(({ id }) => id) ?? []])]),
    comments: await commentsMine(ctx, actor, query.comments ?? []),
  };
}

const HELD = 100;

async function boardMine(ctx: Context, actor: Actor, id: string): Promise<BoardMine> {
  const board = boardOf(ctx, id);
  const held = await ctx.db.selectFrom('idea').select('id').where('community', '=', ctx.community.id).where('author', '=', actor.id)
    .where('board', '=', id).where('state', '=', 'held').orderBy('created_at', 'desc').orderBy('id', 'desc').limit(HELD).execute();
  return {
    propose: mayPropose(ctx, isNewcomer(ctx, actor) ? await proposedBy(ctx, actor) : 0),
    votesLeft: await votesLeft(ctx, board),
    held: await ideasById(ctx, held.map(row => row.id)),
    queue: actor.staff ? await waiting(ctx, id, 'idea') + await waiting(ctx, id, 'comment') : null,
  };
}

async function waiting(ctx: Context, board: string, table: 'idea' | 'comment'): Promise<number> {
  const { count } = await ctx.db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count')).where('community', '=', ctx.community.id)
    .where('board', '=', board).where('state', '=', 'held').executeTakeFirstOrThrow();
  return Number(count);
}

async function ideasMine(ctx: Context, actor: Actor, ids: string[]): Promise<Record<string, IdeaMine>> {
  if (ids.length === 0) return {};
  const community = ctx.community.id;
  const found = await ctx.db.selectFrom('idea as i')
    .leftJoin('vote as v', join => join.onRef('v.community', '=', 'i.community').onRef('v.idea', '=', 'i.id').on('v.member', '=', actor.id))
    .select(['i.id', 'i.board', 'i.author', 'i.state', 'i.status', 'i.status_kind', 'i.merged_into', 'i.locked', 'i.created_at', 'v.voted', 'v.seq'])
    .where('i.community', '=', community).where('i.id', 'in', ids).execute();
  const ideas = found.filter(row => maySee(actor, row) && ctx.community.boards.some(board => board.id === row.board));
  const own = ideas.filter(row => row.author === actor.id).map(row => row.id);
  const withSources = new Set(own.length === 0 ? [] : (await ctx.db.selectFrom('idea').select('merged_into').distinct()
    .where('community', '=', community).where('merged_into', 'in', own).execute()).map(row => row.merged_into));
  const following = await followScopes(ctx, actor.id, ideas.map(row => row.id));
  const written = isNewcomer(ctx, actor) ? await writtenBy(ctx, actor) : 0;
  const spent = new Map<string, number>();
  const mine: Record<string, IdeaMine> = {};
  for (const row of ideas) {
    const board = boardOf(ctx, row.board);
    if (board.voteBudget !== null && !spent.has(board.id)) spent.set(board.id, await votesSpent(ctx, board));
    const isOwn = row.author === actor.id;
    const voted = row.voted === 1;
    const scope: FollowScope = following.get(row.id) ?? (isOwn || voted ? 'status' : 'none');
    mine[row.id] = {
      voted, seq: row.seq ?? 0, following: scope, own: isOwn, editableUntil: isOwn ? iso(editableUntil(ctx, row.created_at)) : null,
      can: {
        vote: mayVote(actor, board, row, voted, spent.get(board.id) ?? 0),
        comment: mayComment(ctx, row, written),
        edit: mayEdit(ctx, row),
        withdraw: mayWithdraw(ctx, row, Number(withSources.has(row.id))),
        moderate: moderationActs(actor, row),
      },
    };
  }
  return mine;
}

async function commentsMine(ctx: Context, actor: Actor, ids: string[]): Promise<Record<string, CommentMine>> {
  if (ids.length === 0) return {};
  const community = ctx.community.id;
  const found = await ctx.db.selectFrom('comment as c')
    .innerJoin('idea as i', join => join.onRef('i.community', '=', 'c.community').onRef('i.id', '=', 'c.idea'))
    .select(['c.id', 'c.author', 'c.deleted', 'c.state', 'c.created_at', 'i.state as idea_state', 'i.author as idea_author'])
    .where('c.community', '=', community).where('c.id', 'in', ids).execute();
  const reactions = await ctx.db.selectFrom('reaction').select(['comment', 'reaction', 'active', 'seq']).where('community', '=', community)
    .where('comment', 'in', ids).where('member', '=', actor.id).execute();
  const reports = await ctx.db.selectFrom('report').select('subject').where('community', '=', community).where('member', '=', actor.id)
    .where('subject', 'in', ids.map(id => `comment:${id}`)).execute();
  const reported = new Set(reports.map(row => row.subject));
  const mine: Record<string, CommentMine> = {};
  for (const row of found) {
    if (row.deleted || !maySee(actor, row) || !maySee(actor, { state: row.idea_state, author: row.idea_author })) continue;
    const marks = reactions.filter(each => each.comment === row.id);
    mine[row.id] = {
      helpful: marks.some(each => each.reaction === 'helpful' && each.active === 1),
      thanks: marks.some(each => each.reaction === 'thanks' && each.active === 1),
      seq: Math.max(0, ...marks.map(each => each.seq)),
      own: row.author === actor.id,
      reported: reported.has(`comment:${row.id}`),
      can: { edit: mayEditComment(ctx, row), delete: mayDeleteComment(ctx, row), moderate: commentActs(actor, row) },
    };
  }
  return mine;
}

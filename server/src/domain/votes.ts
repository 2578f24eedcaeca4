import type { VoteResult } from '../../../src/protocol/idea.ts';
import type { BoardConfig } from '../community-config.ts';
import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import { bump, countDay, dayOf } from './changes.ts';
import { boardOf, leadsTo, maySee, noIdea, signedIn } from './lookup.ts';
import { demand, mayVote } from './permissions.ts';

interface VotedIdea {
  board: string; author: string; state: string; status: string; status_kind: string; merged_into: string | null;
  votes: number; rev: number; voted: number | null; seq: number | null; at: number | null;
}

const FIND = `select i.board, i.author, i.state, i.status, i.status_kind, i.merged_into, i.votes, i.rev, v.voted, v.seq, v.at
  from idea i left join vote v on v.community = i.community and v.idea = i.id and v.member = ?
  where i.community = ? and i.id = ?`;
const PUT = `insert into vote (community, idea, member, voted, seq, at, moved_from) values (?, ?, ?, ?, ?, ?, null)
  on conflict (community, idea, member) do update
  set voted = excluded.voted, seq = excluded.seq, at = excluded.at, moved_from = null`;
const ADD = 'update idea set votes = votes + ?, rev = rev + 1, seq = ? where community = ? and id = ? returning votes, rev';

/**
 * The actor's vote for an idea is on or off. The highest `seq` wins: a request with an older or equal one changes
 * nothing and is answered with what holds.
 */
export async function setVote(ctx: Context, id: string, on: boolean, seq: number): Promise<VoteResult> {
  const actor = signedIn(ctx);
  const community = ctx.community.id;
  const [idea] = await rows<VotedIdea>(ctx.db, FIND, [actor.id, community, id]);
  if (!idea || !maySee(actor, idea)) throw noIdea();
  const board = boardOf(ctx, idea.board);
  const voted = idea.voted === 1;
  const answer = async (now: { votes: number; rev: number }, state: boolean, last: number): Promise<VoteResult> =>
    ({ id, votes: now.votes, voted: state, rev: now.rev, seq: last, remaining: await votesLeft(ctx, board) });

  if (idea.seq !== null && seq <= idea.seq) return answer(idea, voted, idea.seq);
  if (on !== voted || idea.merged_into !== null) {
    const spent = board.voteBudget === null || voted ? 0 : await votesSpent(ctx, board);
    const permission = mayVote(actor, board, idea, voted, spent);
    demand(permission, await leadsTo(ctx, idea.merged_into));
  }
  // a vote keeps the time it was given: what takes it back must count on the same day
  const at = voted ? idea.at! : ctx.now;
  await rows(ctx.db, PUT, [community, id, actor.id, Number(on), seq, at]);
  if (on === voted) return answer(idea, voted, seq);
  const change = on ? 1 : -1;
  const day = dayOf(at);
  const next = await bump(ctx, idea.board, id, { votes: change, day });
  const [now] = await rows<{ votes: number; rev: number }>(ctx.db, ADD, [change, next, community, id]);
  await countDay(ctx, idea.board, id, day, change, 0);
  return answer(now!, on, seq);
}

/** How many votes the actor has on open ideas of the board. */
export async function votesSpent(ctx: Context, board: BoardConfig): Promise<number> {
  const open = board.statuses.filter(status => status.open).map(status => status.id);
  if (!ctx.actor || open.length === 0) return 0;
  const { count } = await ctx.db.selectFrom('vote as v')
    .innerJoin('idea as i', join => join.onRef('i.community', '=', 'v.community').onRef('i.id', '=', 'v.idea'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('v.community', '=', ctx.community.id).where('v.member', '=', ctx.actor.id).where('v.voted', '=', 1)
    .where('i.board', '=', board.id).where('i.state', '=', 'visible').where('i.merged_into', 'is', null)
    .where('i.status', 'in', open).executeTakeFirstOrThrow();
  return Number(count);
}

/** Votes left of the board's budget; null without one. */
export async function votesLeft(ctx: Context, board: BoardConfig): Promise<number | null> {
  return board.voteBudget === null ? null : Math.max(0, board.voteBudget - await votesSpent(ctx, board));
}

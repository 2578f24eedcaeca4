import type { Pulse } from '../../../src/protocol/idea.ts';
import type { Context } from '../context.ts';
import { boardOf, iso } from './lookup.ts';

/** What changed after `since`, of the ideas in view. */
export async function pulse(ctx: Context, board: string, query: { ids?: string[]; since?: number }): Promise<Pulse> {
  boardOf(ctx, board);
  const community = ctx.community.id;
  const row = await ctx.db.selectFrom('board').select(['seq', 'ideas']).where('community', '=', community).where('id', '=', board).executeTakeFirst();
  const changed = query.ids?.length
    ? await ctx.db.selectFrom('idea').select(['id', 'votes', 'comments', 'rev', 'version']).where('community', '=', community)
      .where('id', 'in', query.ids).where('board', '=', board).where('state', '=', 'visible').where('seq', '>', query.since ?? 0).execute()
    : [];
  return {
    asOf: iso(ctx.now), seq: row?.seq ?? 0, ideas: row?.ideas ?? 0,
    counts: Object.fromEntries(changed.map(idea => [idea.id, [idea.votes, idea.comments, idea.rev, idea.version]])),
  };
}

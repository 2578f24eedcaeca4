import type { FollowResult, FollowScope } from '../../../src/protocol/idea.ts';
import type { Context } from '../context.ts';
import { ideaRow, signedIn } from './lookup.ts';

/** What the actor hears about an idea from now on. */
export async function setFollow(ctx: Context, id: string, scope: FollowScope): Promise<FollowResult> {
  const actor = signedIn(ctx);
  await ideaRow(ctx, id);
  await ctx.db.insertInto('follow')
    .values({ community: ctx.community.id, idea: id, member: actor.id, scope, at: ctx.now, moved_from: null })
    .onConflict(conflict => conflict.columns(['community', 'idea', 'member']).doUpdateSet({ scope, at: ctx.now, moved_from: null }))
    .execute();
  return { id, following: scope };
}

/** Ideas a member follows: by choice, or as author, voter or commenter who has not chosen otherwise. */
export async function followedIdeas(ctx: Context, member: string): Promise<Set<string>> {
  const community = ctx.community.id;
  const found = await ctx.db.selectFrom('idea').select('id').where('community', '=', community).where('author', '=', member)
    .union(ctx.db.selectFrom('vote').select('idea as id').where('community', '=', community).where('member', '=', member).where('voted', '=', 1))
    .union(ctx.db.selectFrom('comment').select('idea as id').where('community', '=', community).where('author', '=', member).where('deleted', '=', 0))
    .execute();
  const ids = new Set(found.map(row => row.id));
  const chosen = await ctx.db.selectFrom('follow').select(['idea', 'scope']).where('community', '=', community).where('member', '=', member).execute();
  for (const { idea, scope } of chosen) {
    if (scope === 'none') ids.delete(idea);
    else ids.add(idea);
  }
  return ids;
}

/** What a member hears about ideas they chose for or commented on; votes and authorship are for the caller to add. */
export async function followScopes(ctx: Context, member: string, ids: string[]): Promise<Map<string, FollowScope>> {
  if (ids.length === 0) return new Map();
  const community = ctx.community.id;
  const commented = await ctx.db.selectFrom('comment').select('idea').distinct().where('community', '=', community).where('author', '=', member)
    .where('idea', 'in', ids).where('deleted', '=', 0).execute();
  const chosen = await ctx.db.selectFrom('follow').select(['idea', 'scope']).where('community', '=', community).where('member', '=', member)
    .where('idea', 'in', ids).execute();
  return new Map([...commented.map(row => [row.idea, 'status'] as const), ...chosen.map(row => [row.idea, row.scope as FollowScope] as const)]);
}

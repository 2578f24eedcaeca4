import type { Context } from '../context.ts';
import { purgeUndone } from './check-in/keep.ts';
import { purgePartials } from './feedback/partials.ts';
import { purgeChallenges } from './feedback/proof.ts';
import { purgeUploads } from './feedback/uploads.ts';

export interface StoredAnswer { fingerprint: string; status: number; body: string }

/** Milliseconds for which an answer can be replayed at least. */
export const KEPT = 31 * 86_400_000;

/** Whose keys they are; people who are not signed in share one space, in which keys are UUIDs. */
const sender = (ctx: Context): string => ctx.actor?.id ?? '';

/** The answer stored for this actor, route and key, or null. */
export async function findKey(ctx: Context, route: string, key: string): Promise<StoredAnswer | null> {
  const row = await ctx.db.selectFrom('idempotency').select(['fingerprint', 'status', 'body']).where('community', '=', ctx.community.id)
    .where('member', '=', sender(ctx)).where('route', '=', route).where('key', '=', key).executeTakeFirst();
  return row ?? null;
}

/** Stores an answer; to be called in the transaction of what it tells. */
export async function storeKey(ctx: Context, route: string, key: string, answer: StoredAnswer): Promise<void> {
  await ctx.db.insertInto('idempotency')
    .values({ community: ctx.community.id, member: sender(ctx), route, key, ...answer, at: ctx.now }).execute();
}

/** Removes what is kept only for a time: stored answers, partial answers, pictures that no response names, used challenges, check-ins that were taken back. */
export async function purge(ctx: Context): Promise<void> {
  await ctx.db.deleteFrom('idempotency').where('community', '=', ctx.community.id).where('at', '<', ctx.now - KEPT).execute();
  await purgePartials(ctx);
  await purgeUploads(ctx);
  await purgeChallenges(ctx);
  await purgeUndone(ctx);
}

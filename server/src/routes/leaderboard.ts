import { getLeaderboard, getListing, getScoreParts, getStanding, setListing } from '../domain/index.ts';
import { ok } from '../http/answer.ts';
import { digest } from '../http/etag.ts';
import type { Routes } from './route.ts';

export const leaderboard: Routes<'getLeaderboard' | 'getStanding' | 'getScoreParts' | 'getListing' | 'setListing'> = {
  getLeaderboard: async (ctx, { path, query }) => {
    const board = await getLeaderboard(ctx, path.leaderboard, query);
    // `asOf` is new each time, what it stands beside is not
    return ok(board, () => `W/"${digest(JSON.stringify({ ...board, asOf: null }))}"`);
  },
  getStanding: async (ctx, { path, query }) => ok(await getStanding(ctx, path.leaderboard, query)),
  getScoreParts: async (ctx, { path, query }) => ok(await getScoreParts(ctx, path.leaderboard, { ...query, limit: query.limit ?? 20 })),
  getListing: async (ctx) => ok(await getListing(ctx)),
  setListing: async (ctx, { body }) => ok(await setListing(ctx, body)),
};

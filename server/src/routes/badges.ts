import { getBadge, listMyBadges } from '../domain/index.ts';
import { ok } from '../http/answer.ts';
import type { Routes } from './route.ts';

export const badges: Routes<'getBadge' | 'listMyBadges'> = {
  getBadge: (ctx, { path }) => Promise.resolve(ok(getBadge(ctx, path.badge))),
  listMyBadges: async (ctx) => ok(await listMyBadges(ctx)),
};

import type { Community } from '../../../src/protocol/community.ts';
import { LIMITS } from '../../../src/protocol/text.ts';
import type { CommunityConfig } from '../community-config.ts';
import { getBoard, pulse } from '../domain/index.ts';
import { digest } from '../http/etag.ts';
import { ok } from '../http/answer.ts';
import type { Routes } from './route.ts';

/** Profiles of the protocol that this server offers. */
const capabilities = ['ideas', 'comments', 'follows', 'similar', 'moderation', 'pulse', 'feedback'];

/** The public face of a community's configuration. */
export const communityView = (config: CommunityConfig, uploads: boolean): Community => ({
  id: config.id,
  name: config.name,
  brand: config.brand,
  locales: config.locales,
  defaultLocale: config.defaultLocale,
  zone: config.zone,
  governance: config.governance,
  anonymous: config.anonymous,
  capabilities: [
    ...capabilities, ...(uploads ? ['uploads'] : []), ...(config.leaderboards.length > 0 ? ['leaderboard'] : []),
    ...(config.programs.length > 0 ? ['check-in', 'events'] : []), ...(config.badges.length > 0 ? ['badges'] : []),
  ],
  limits: {
    name: LIMITS.name, title: LIMITS.title, body: LIMITS.body, comment: LIMITS.comment,
    editMinutes: config.limits.editMinutes, pageSize: 100,
  },
  links: config.links,
  boards: config.boards.map(({ id, name }) => ({ id, name })),
});

export const community: Routes<'getCommunity' | 'getBoard' | 'getPulse'> = {
  getCommunity: (ctx) => Promise.resolve(ok(communityView(ctx.community, ctx.uploads))),
  getBoard: async (ctx, { path }) => ok(await getBoard(ctx, path.board)),
  getPulse: async (ctx, { path, query }) => {
    const found = await pulse(ctx, path.board, query);
    // `asOf` is new each time, what it stands beside is not
    return ok(found, () => `W/"${digest(JSON.stringify({ ...found, asOf: null }))}"`);
  },
};

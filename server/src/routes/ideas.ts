import {
  createIdea, getIdea, listAudit, listIdeas, moderateIdea, reportIdea, setFollow, setVote, similarIdeas, updateIdea, withdrawIdea,
} from '../domain/index.ts';
import { created, done, ok } from '../http/answer.ts';
import { ideaTag, versionOf } from '../http/etag.ts';
import { ProblemError } from '../problem.ts';
import type { Routes } from './route.ts';

export const ideas: Routes<
  | 'listIdeas' | 'createIdea' | 'similarIdeas' | 'getIdea' | 'updateIdea' | 'withdrawIdea' | 'vote' | 'unvote' | 'follow'
  | 'unfollow' | 'reportIdea' | 'moderateIdea' | 'listAudit'
> = {
  listIdeas: async (ctx, { path, query }) => ok(await listIdeas(ctx, { ...query, board: path.board })),
  createIdea: async (ctx, { path, body }) => {
    const idea = await createIdea(ctx, path.board, body);
    return created(idea, `/ideas/${idea.id}`, (text) => ideaTag(idea.version, text));
  },
  similarIdeas: async (ctx, { path, query }) => ok(await similarIdeas(ctx, path.board, query.text, query.limit)),
  getIdea: async (ctx, { path }) => {
    const idea = await getIdea(ctx, path.idea);
    return ok(idea, (text) => ideaTag(idea.version, text));
  },
  updateIdea: async (ctx, { path, header, body }) => {
    const version = versionOf(header['If-Match']);
    if (version === null) {
      throw new ProblemError('invalid', 'If-Match must hold the version that was edited, e.g. W/"3".', {
        errors: [{ pointer: 'If-Match', detail: 'must have the form W/"3"' }],
      });
    }
    const idea = await updateIdea(ctx, path.idea, body, version);
    return ok(idea, (text) => ideaTag(idea.version, text));
  },
  withdrawIdea: async (ctx, { path }) => {
    await withdrawIdea(ctx, path.idea);
    return done;
  },
  vote: async (ctx, { path, query }) => ok(await setVote(ctx, path.idea, true, query.seq)),
  unvote: async (ctx, { path, query }) => ok(await setVote(ctx, path.idea, false, query.seq)),
  follow: async (ctx, { path, query }) => ok(await setFollow(ctx, path.idea, query.scope ?? 'status')),
  unfollow: async (ctx, { path }) => ok(await setFollow(ctx, path.idea, 'none')),
  reportIdea: async (ctx, { path, body }) => {
    await reportIdea(ctx, path.idea, body);
    return done;
  },
  moderateIdea: async (ctx, { path, body }) => ok(await moderateIdea(ctx, path.idea, body)),
  listAudit: async (ctx, { path, query }) => ok(await listAudit(ctx, path.idea, query)),
};

import { createComment, deleteComment, listComments, moderateComment, reportComment, setReaction, updateComment } from '../domain/index.ts';
import { created, done, ok } from '../http/answer.ts';
import type { Routes } from './route.ts';

export const comments: Routes<
  'listComments' | 'createComment' | 'updateComment' | 'deleteComment' | 'react' | 'unreact' | 'reportComment' | 'moderateComment'
> = {
  listComments: async (ctx, { path, query }) => ok(await listComments(ctx, path.idea, query)),
  createComment: async (ctx, { path, body }) => {
    const comment = await createComment(ctx, path.idea, body);
    return created(comment, `/ideas/${comment.idea}/comments`);
  },
  updateComment: async (ctx, { path, body }) => ok(await updateComment(ctx, path.comment, body)),
  deleteComment: async (ctx, { path }) => {
    await deleteComment(ctx, path.comment);
    return done;
  },
  react: async (ctx, { path, query }) => ok(await setReaction(ctx, path.comment, path.reaction, true, query.seq)),
  unreact: async (ctx, { path, query }) => ok(await setReaction(ctx, path.comment, path.reaction, false, query.seq)),
  reportComment: async (ctx, { path, body }) => {
    await reportComment(ctx, path.comment, body);
    return done;
  },
  moderateComment: async (ctx, { path, body }) => ok(await moderateComment(ctx, path.comment, body)),
};

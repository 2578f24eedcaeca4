import { createUpload, getForm, getUpload, listMyFeedback, publicResults, savePartial, sendFeedback } from '../domain/index.ts';
import { created, done, ok, type Answer } from '../http/answer.ts';
import type { Routes } from './route.ts';

/** Never shown in a page of the backend's origin, and a script in it would have no rights. */
const apart = { 'Content-Security-Policy': "sandbox; default-src 'none'", 'Content-Disposition': 'attachment' };

export const pictureAnswer = (raw: { type: string; data: Uint8Array }): Answer => ({ status: 200, raw, headers: apart });

export const feedback: Routes<
  'getForm' | 'sendFeedback' | 'savePartial' | 'getFormResults' | 'listMyFeedback' | 'createUpload' | 'getUpload'
> = {
  getForm: async (ctx, { path }) => ok(await getForm(ctx, path.form)),
  sendFeedback: async (ctx, { path, body, proof }) => created(await sendFeedback(ctx, path.form, body, proof), '/me/responses'),
  savePartial: async (ctx, { path, query, body }) => {
    await savePartial(ctx, path.form, path.partial, body, query.seq);
    return done;
  },
  getFormResults: async (ctx, { path }) => ok(await publicResults(ctx, path.form)),
  listMyFeedback: async (ctx, { query }) => ok(await listMyFeedback(ctx, query)),
  createUpload: async (ctx, { picture }) => {
    const upload = await createUpload(ctx, picture!);
    return created(upload, `/uploads/${upload.id}`);
  },
  getUpload: async (ctx, { path }) => pictureAnswer(await getUpload(ctx, path.upload)),
};

import { eraseMember, exportMember, getMe, overlay, updateMember } from '../domain/index.ts';
import { done, ok } from '../http/answer.ts';
import type { Routes } from './route.ts';

export const members: Routes<'getMe' | 'updateMe' | 'eraseMe' | 'exportMe' | 'getOverlay'> = {
  getMe: async (ctx) => ok(await getMe(ctx)),
  updateMe: async (ctx, { body }) => ok(await updateMember(ctx, body)),
  eraseMe: async (ctx) => {
    await eraseMember(ctx);
    return done;
  },
  exportMe: async (ctx) => ok(await exportMember(ctx)),
  getOverlay: async (ctx, { query }) => ok(await overlay(ctx, query)),
};

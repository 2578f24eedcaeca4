import { checkIn, getCalendar, getProgram, getStatus, recordTime, undoCheckIn, updateCheckIns } from '../domain/index.ts';
import { ok } from '../http/answer.ts';
import type { Routes } from './route.ts';

export const checkIns: Routes<'getProgram' | 'getCheckIns' | 'updateCheckIns' | 'checkIn' | 'undoCheckIn' | 'getCalendar' | 'recordTime'> = {
  getProgram: async (ctx, { path }) => ok(await getProgram(ctx, path.program)),
  getCheckIns: async (ctx, { path }) => ok(await getStatus(ctx, path.program)),
  updateCheckIns: async (ctx, { path, body }) => ok(await updateCheckIns(ctx, path.program, body)),
  checkIn: async (ctx, { path, body }) => {
    const result = await checkIn(ctx, path.program, body);
    return { status: result.created ? 201 : 200, body: result };
  },
  undoCheckIn: async (ctx, { path }) => ok(await undoCheckIn(ctx, path.checkIn)),
  getCalendar: async (ctx, { path, query }) => ok(await getCalendar(ctx, path.program, query)),
  recordTime: async (ctx, { path, body }) => ok(await recordTime(ctx, path.program, body)),
};

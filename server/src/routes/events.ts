import { attend, createEvent, getEventCode, listAttendances, listEvents, setRsvp, updateEvent } from '../domain/index.ts';
import { ok } from '../http/answer.ts';
import type { Routes } from './route.ts';

type Operations = 'listEvents' | 'createEvent' | 'updateEvent' | 'rsvp' | 'cancelRsvp' | 'getEventCode' | 'listAttendances' | 'attend';

export const events: Routes<Operations> = {
  listEvents: async (ctx, { path, query }) => ok(await listEvents(ctx, path.program, query)),
  createEvent: async (ctx, { path, body }) => ({ status: 201, body: await createEvent(ctx, path.program, body) }),
  updateEvent: async (ctx, { path, body }) => ok(await updateEvent(ctx, path.program, path.event, body)),
  rsvp: async (ctx, { path }) => ok(await setRsvp(ctx, path.program, path.event, true)),
  cancelRsvp: async (ctx, { path }) => ok(await setRsvp(ctx, path.program, path.event, false)),
  getEventCode: async (ctx, { path, code }) => ok(await getEventCode(ctx, path.program, path.event, code ?? '')),
  listAttendances: async (ctx, { path, query }) => ok(await listAttendances(ctx, path.program, path.event, query)),
  attend: async (ctx, { path, body, code }) => {
    const result = await attend(ctx, path.program, body, code);
    return { status: result.created ? 201 : 200, body: result };
  },
};

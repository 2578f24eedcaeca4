import type { CommunityEvent, EventDraft, EventPage, EventPatch } from '../../../../src/protocol/event.ts';
import { LIMITS } from '../../../../src/protocol/text.ts';
import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';
import { programOf } from '../check-in/program.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { checkLang, checkLine, checkText, refuse, type FieldError } from '../drafts.ts';
import { staffOnly } from '../lookup.ts';
import { newManualCode } from './codes.ts';
import { eventColumns, eventOf, eventView, type EventRow } from './view.ts';

/** How long before an event its code can be used, where nothing is said (ms). */
const OPENS_BEFORE = 30 * 60_000;
const PLACE = 200;

const INSERT = `insert into event (community, id, program, title, description, place, lang, starts_at, ends_at, opens_at, closes_at, cancelled, manual, created_by, created_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`;

interface Times { starts_at: number; ends_at: number; opens_at: number; closes_at: number }

function checkTimes({ starts_at, ends_at, opens_at, closes_at }: Times, errors: FieldError[]): void {
  if (!(starts_at < ends_at)) errors.push({ pointer: '/endsAt', detail: 'Is not after the start.' });
  if (!(opens_at < closes_at)) errors.push({ pointer: '/closesAt', detail: 'Is not after the code opens.' });
  if (!(opens_at <= ends_at)) errors.push({ pointer: '/opensAt', detail: 'Is after the end.' });
  if (!(closes_at >= starts_at)) errors.push({ pointer: '/closesAt', detail: 'Is before the start.' });
}

/** An empty text is none. */
const orNull = (text: string): string | null => (text === '' ? null : text);

const texts = (given: { title?: string; description?: string; place?: string }, errors: FieldError[]) => ({
  ...(given.title !== undefined && { title: checkLine(given.title, LIMITS.title, '/title', errors) }),
  ...(given.description !== undefined && { description: orNull(checkText(given.description, LIMITS.body, '/description', errors)) }),
  ...(given.place !== undefined && { place: given.place === '' ? null : checkLine(given.place, PLACE, '/place', errors) }),
});

/** Announces an event; for staff. */
export async function createEvent(ctx: Context, program: string, draft: EventDraft): Promise<CommunityEvent> {
  const { id } = programOf(ctx, program);
  const actor = staffOnly(ctx);
  const errors: FieldError[] = [];
  const { title = '', description = null, place = null } = texts(draft, errors);
  const lang = checkLang(draft.lang, '/lang', errors);
  const [starts_at, ends_at] = [Date.parse(draft.startsAt), Date.parse(draft.endsAt)];
  const times: Times = {
    starts_at, ends_at, opens_at: draft.opensAt === undefined ? starts_at - OPENS_BEFORE : Date.parse(draft.opensAt),
    closes_at: draft.closesAt === undefined ? ends_at : Date.parse(draft.closesAt),
  };
  checkTimes(times, errors);
  refuse(errors);
  const event = ctx.newId();
  await rows(ctx.db, INSERT, [
    ctx.community.id, event, id, title, description, place, lang, times.starts_at, times.ends_at, times.opens_at, times.closes_at, newManualCode(), actor.id, ctx.now,
  ]);
  return eventView(ctx, await eventOf(ctx, id, event));
}

/** Changes an event or calls it off; for staff. The code stays the same. */
export async function updateEvent(ctx: Context, program: string, event: string, patch: EventPatch): Promise<CommunityEvent> {
  const { id } = programOf(ctx, program);
  staffOnly(ctx);
  const row = await eventOf(ctx, id, event);
  const errors: FieldError[] = [];
  const time = (text: string | undefined, before: number) => (text === undefined ? before : Date.parse(text));
  const times: Times = {
    starts_at: time(patch.startsAt, row.starts_at), ends_at: time(patch.endsAt, row.ends_at),
    opens_at: time(patch.opensAt, row.opens_at), closes_at: time(patch.closesAt, row.closes_at),
  };
  // what was never said moves along
  if (patch.opensAt === undefined && row.opens_at === row.starts_at - OPENS_BEFORE) times.opens_at = times.starts_at - OPENS_BEFORE;
  if (patch.closesAt === undefined && row.closes_at === row.ends_at) times.closes_at = times.ends_at;
  const changes = { ...texts(patch, errors), ...times, ...(patch.cancelled !== undefined && { cancelled: Number(patch.cancelled) }) };
  checkTimes(times, errors);
  refuse(errors);
  await ctx.db.updateTable('event').set(changes).where('community', '=', ctx.community.id).where('id', '=', event).execute();
  return eventView(ctx, await eventOf(ctx, id, event));
}

/** Events that are on or to come, soonest first; or those that are over, latest first. */
export async function listEvents(ctx: Context, program: string, query: { past?: boolean; cursor?: string; limit?: number }): Promise<EventPage> {
  const { id } = programOf(ctx, program);
  const { past = false, limit = 20 } = query;
  const name = past ? 'past events' : 'events';
  const start = past ? [Number.MAX_SAFE_INTEGER, ''] : [Number.MIN_SAFE_INTEGER, ''];
  const [at, last] = query.cursor === undefined ? start : readCursor(query.cursor, name, ['number', 'string']);
  const [over, after, order] = past ? ['<=', '<', 'desc'] : ['>', '>', 'asc'];
  const found = await rows<EventRow>(ctx.db, `select ${eventColumns} from event e
    where e.community = ? and e.program = ? and e.ends_at ${over} ? and (e.starts_at ${after} ? or (e.starts_at = ? and e.id ${after} ?))
    order by e.starts_at ${order}, e.id ${order} limit ?`, [ctx.community.id, id, ctx.now, at, at, last, limit + 1]);
  const end = found[limit - 1];
  return {
    items: found.slice(0, limit).map(row => eventView(ctx, row)),
    next: end && found.length > limit ? writeCursor([name, end.starts_at, end.id]) : null,
  };
}

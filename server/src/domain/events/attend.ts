import type { Attendance, AttendanceDraft, AttendancePage, AttendanceResult, EventMine } from '../../../../src/protocol/event.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { rows } from '../../storage/rows.ts';
import { settleBadges } from '../badges/progress.ts';
import { identified, programOf } from '../check-in/program.ts';
import { tappedAt } from '../check-in/tapped.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { award } from '../ledger/ledger.ts';
import { iso, isoOrNull, staffOnly } from '../lookup.ts';
import { personColumns, personFrom } from '../person.ts';
import { readManualCode } from './codes.ts';
import { eventColumns, eventMine, eventOf, eventView, type EventRow } from './view.ts';

interface Row { id: string; going: number; attended_at: number | null }

const MINE = 'select id, going, attended_at from attendance where community = ? and event = ? and member = ?';
const INSERT = 'insert into attendance (community, event, member, id, going, attended_at, received_at, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)';

/**
 * Checks in at an event by its code: once a person and only in the window. `signed` is the event that a genuine signed
 * code names, else null. The second time answers the first.
 */
export async function attend(ctx: Context, program: string, draft: AttendanceDraft, signed: string | null): Promise<AttendanceResult> {
  const config = programOf(ctx, program);
  const member = identified(ctx).id;
  const [row] = await rows<EventRow>(ctx.db, `select ${eventColumns} from event e where e.community = ? and e.program = ? and ${signed === null ? 'e.manual' : 'e.id'} = ?`,
    [ctx.community.id, config.id, signed ?? readManualCode(draft.code)]);
  if (!row) throw new ProblemError('not-found', 'No event has this code.');
  const key = [ctx.community.id, row.id, member];
  const [mine] = await rows<Row>(ctx.db, MINE, key);
  if (mine && mine.attended_at !== null) return { created: false, event: eventView(ctx, row), at: iso(mine.attended_at), points: 0, badges: [] };

  const at = tappedAt(ctx, draft.at);
  demandWindow(row, at);
  const id = mine?.id ?? ctx.newId();
  if (mine) await rows(ctx.db, 'update attendance set attended_at = ?, received_at = ? where community = ? and event = ? and member = ?', [at, ctx.now, ...key]);
  else await rows(ctx.db, INSERT, [...key, id, 0, at, ctx.now, ctx.now]);
  const points = await award(ctx, member, 'event', id);
  return { created: true, event: eventView(ctx, row), at: iso(at), points, badges: await settleBadges(ctx, member, 'events') };
}

function demandWindow(event: EventRow, at: number): void {
  const refuse = (detail: string, reason: 'early' | 'closed', wait?: number) =>
    new ProblemError('too-late', detail, { status: 409, reason, ...(wait !== undefined && { retryAfter: Math.ceil(wait / 1000) }) });
  if (event.cancelled) throw refuse('This event was called off.', 'closed');
  if (at < event.opens_at) throw refuse('This code cannot be used yet.', 'early', event.opens_at - at);
  if (at > event.closes_at) throw refuse('This code can no longer be used.', 'closed');
}

/** Says whether the actor will come to an event that is not over. */
export async function setRsvp(ctx: Context, program: string, event: string, going: boolean): Promise<EventMine> {
  const config = programOf(ctx, program);
  const member = identified(ctx).id;
  const row = await eventOf(ctx, config.id, event);
  const key = [ctx.community.id, event, member];
  const [mine] = await rows<Row>(ctx.db, MINE, key);
  if ((mine?.going === 1) !== going) {
    if (going && (row.cancelled || row.ends_at <= ctx.now)) {
      throw new ProblemError('too-late', row.cancelled ? 'This event was called off.' : 'This event is over.', { status: 409, reason: 'closed' });
    }
    if (mine) await rows(ctx.db, 'update attendance set going = ? where community = ? and event = ? and member = ?', [Number(going), ...key]);
    else await rows(ctx.db, INSERT, [...key, ctx.newId(), 1, null, null, ctx.now]);
  }
  return eventMine(ctx, config.id, event, member);
}

/** Who said they would come and who came, in the order in which they said so; for staff. */
export async function listAttendances(ctx: Context, program: string, event: string, query: { cursor?: string; limit?: number }): Promise<AttendancePage> {
  const config = programOf(ctx, program);
  staffOnly(ctx);
  await eventOf(ctx, config.id, event);
  const { limit = 20 } = query;
  const [last] = query.cursor === undefined ? [''] : readCursor(query.cursor, 'attendances', ['string']);
  const found = await rows<Row>(ctx.db, `select a.id, a.going, a.attended_at, ${personColumns('m')} from attendance a
    left join member m on m.community = a.community and m.id = a.member
    where a.community = ? and a.event = ? and (a.going = 1 or a.attended_at is not null) and a.id > ? order by a.id limit ?`, [ctx.community.id, event, last, limit + 1]);
  const [sums] = await rows<{ going: number | null; attended: number | null }>(ctx.db, `select sum(going) as going,
    sum(case when attended_at is null then 0 else 1 end) as attended from attendance where community = ? and event = ?`, [ctx.community.id, event]);
  const end = found[limit - 1];
  return {
    items: found.slice(0, limit).map((row): Attendance => ({ person: personFrom(row, 'm'), going: row.going === 1, at: isoOrNull(row.attended_at) })),
    next: end && found.length > limit ? writeCursor(['attendances', end.id]) : null,
    going: Number(sums?.going ?? 0), attended: Number(sums?.attended ?? 0),
  };
}

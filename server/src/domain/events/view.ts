import type { CommunityEvent, EventMine } from '../../../../src/protocol/event.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { rows } from '../../storage/rows.ts';
import type { EventTable } from '../../storage/tables-check-in.ts';
import { pointsOf } from '../check-in/program.ts';
import { iso, isoOrNull } from '../lookup.ts';

export type EventRow = EventTable & { going: number };

/** Most events that a member's status holds. */
const SHOWN = 20;

export const eventColumns = `e.*, (select count(*) from attendance a where a.community = e.community and a.event = e.id and a.going = 1) as going`;

/** The wire form of an event; its codes are not part of it. */
export const eventView = (ctx: Context, row: EventRow): CommunityEvent => ({
  id: row.id, title: row.title, description: row.description, place: row.place, lang: row.lang,
  startsAt: iso(row.starts_at), endsAt: iso(row.ends_at), opensAt: iso(row.opens_at), closesAt: iso(row.closes_at),
  going: Number(row.going), points: pointsOf(ctx, 'event'), cancelled: row.cancelled === 1,
});

/** An event of a program, or 404. */
export async function eventOf(ctx: Context, program: string, id: string): Promise<EventRow> {
  const [row] = await rows<EventRow>(ctx.db, `select ${eventColumns} from event e where e.community = ? and e.id = ? and e.program = ?`, [ctx.community.id, id, program]);
  if (!row) throw new ProblemError('not-found', 'There is no such event.');
  return row;
}

/** What the events that are on or to come are for a member, soonest first. */
export async function eventsMine(ctx: Context, program: string, member: string): Promise<EventMine[]> {
  const found = await rows<EventRow & { mine: number | null; attended_at: number | null }>(ctx.db, `select ${eventColumns}, m.going as mine, m.attended_at
    from event e left join attendance m on m.community = e.community and m.event = e.id and m.member = ?
    where e.community = ? and e.program = ? and e.ends_at > ? order by e.starts_at, e.id limit ${SHOWN}`, [member, ctx.community.id, program, ctx.now]);
  return found.map(row => ({ event: eventView(ctx, row), going: row.mine === 1, attendedAt: isoOrNull(row.attended_at) }));
}

/** What one event is for a member. */
export async function eventMine(ctx: Context, program: string, id: string, member: string): Promise<EventMine> {
  const row = await eventOf(ctx, program, id);
  const [mine] = await rows<{ going: number; attended_at: number | null }>(ctx.db, 'select going, attended_at from attendance where community = ? and event = ? and member = ?', [ctx.community.id, id, member]);
  return { event: eventView(ctx, row), going: mine?.going === 1, attendedAt: isoOrNull(mine?.attended_at ?? null) };
}

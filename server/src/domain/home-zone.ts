import type { Context } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { rows } from '../storage/rows.ts';
import { zoneChange, type ZoneHistory, type ZoneSince } from './days.ts';

/** A member's home zones as they were told; none before the first. */
async function told(ctx: Context, member: string): Promise<ZoneSince[]> {
  return rows<ZoneSince>(ctx.db, 'select zone, from_at as "from" from home_zone where community = ? and member = ? order by from_at', [ctx.community.id, member]);
}

/** A member's home zones; the community's zone for those who have told none. */
export async function zonesOf(ctx: Context, member: string): Promise<ZoneHistory> {
  const known = await told(ctx, member);
  return known.length > 0 ? known : [{ zone: ctx.community.zone, from: 0 }];
}

/** Sets the zone of a member who has none yet; it counts at once. Else nothing changes. */
export async function startZone(ctx: Context, member: string, zone: string): Promise<void> {
  await rows(ctx.db, `insert into home_zone (community, member, zone, from_at) select ?, ?, ?, 0
    where not exists (select 1 from home_zone where community = ? and member = ?)`, [ctx.community.id, member, zone, ctx.community.id, member]);
}

/**
 * Asks for another home zone, which counts from the end of the member's current day on. Asking for the zone one has
 * takes back a change that is still to come.
 * @throws {ProblemError} `limit` within seven days of the last change
 */
export async function changeZone(ctx: Context, member: string, zone: string): Promise<void> {
  const known = await told(ctx, member);
  if (known.length === 0) return startZone(ctx, member, zone);
  const change = zoneChange(known, zone, ctx.now);
  if ('refusedFor' in change) {
    throw new ProblemError('limit', 'The time zone can be changed once in seven days.', { retryAfter: Math.ceil(change.refusedFor / 1000) });
  }
  await rows(ctx.db, 'delete from home_zone where community = ? and member = ? and from_at > ?', [ctx.community.id, member, ctx.now]);
  const next = change.history.at(-1)!;
  if (next.from > ctx.now) {
    await rows(ctx.db, 'insert into home_zone (community, member, zone, from_at) values (?, ?, ?, ?)', [ctx.community.id, member, next.zone, next.from]);
  }
}

import type { MemberExport } from '../../../../src/protocol/member.ts';
import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';
import { settleBadges } from '../badges/progress.ts';
import { KEPT } from '../idempotency.ts';
import { reverse } from '../ledger/ledger.ts';
import { iso, isoOrNull } from '../lookup.ts';

/** What is kept of a member's check-ins, events and badges, by table with what else makes a row unique. */
const tables = [
  ['check_in', ['program', 'date']], ['attendance', ['event']], ['check_in_undone', ['id']], ['check_in_choice', ['program']],
  ['pause', ['program', 'from_date']], ['milestone', ['program', 'days']], ['visible_time', ['program', 'from_at']],
  ['badge_award', ['badge', 'tier']],
] as const;

/** Erases it all; who announced an event is nobody that can be known. */
export async function eraseCheckIns(ctx: Context, member: string, nobody: string): Promise<void> {
  for (const table of ['home_zone', ...tables.map(([name]) => name)]) {
    await rows(ctx.db, `delete from ${table} where community = ? and member = ?`, [ctx.community.id, member]);
  }
  await rows(ctx.db, 'update event set created_by = ? where community = ? and created_by = ?', [nobody, ctx.community.id, member]);
}

/** Unites what two members did who are one: of two check-ins of a date, or scans of an event, the earlier is kept. To be called before points change hands. */
export async function claimCheckIns(ctx: Context, from: string, to: string): Promise<void> {
  const community = ctx.community.id;
  for (const [table, key, time, kind] of [['check_in', 'program, date', 'at', 'check-in'], ['attendance', 'event', 'attended_at', 'event']] as const) {
    const same = key.split(', ').map(column => `o.${column} = t.${column}`).join(' and ');
    const twice = await rows<{ mine: string; theirs: string; sooner: number }>(ctx.db, `select t.id as mine, o.id as theirs,
      case when o.${time} is null or t.${time} < o.${time} then 1 else 0 end as sooner
      from ${table} t join ${table} o on o.community = t.community and o.member = ? and ${same}
      where t.community = ? and t.member = ? and t.${time} is not null`, [to, community, from]);
    for (const { mine, theirs, sooner } of twice) {
      const late = sooner ? theirs : mine;
      await reverse(ctx, kind, late);
      await rows(ctx.db, `delete from ${table} where community = ? and id = ?`, [community, late]);
    }
  }
  for (const [table, key] of tables) {
    const same = key.map(column => `o.${column} = ${table}.${column}`).join(' and ');
    await rows(ctx.db, `delete from ${table} where community = ? and member = ? and exists (
      select 1 from ${table} o where o.community = ${table}.community and o.member = ? and ${same})`, [community, from, to]);
    await rows(ctx.db, `update ${table} set member = ? where community = ? and member = ?`, [to, community, from]);
  }
  await rows(ctx.db, `update home_zone set member = ? where community = ? and member = ?
    and not exists (select 1 from home_zone o where o.community = home_zone.community and o.member = ?)`, [to, community, from, to]);
  await rows(ctx.db, 'delete from home_zone where community = ? and member = ?', [community, from]);
}

/** Makes a member's badges right by all that is counted. */
export async function settleAllBadges(ctx: Context, member: string): Promise<void> {
  for (const counts of new Set(ctx.community.badges.map(badge => badge.counts))) await settleBadges(ctx, member, counts);
}

/** All of it, for the member. */
export async function exportCheckIns(ctx: Context, member: string): Promise<Pick<MemberExport, 'checkIns' | 'zones' | 'attendances' | 'timeSpent' | 'badges'>> {
  const key = [ctx.community.id, member];
  const of = <T>(statement: string) => rows<T>(ctx.db, statement, key);
  const checkIns = await of<{ program: string; date: string; zone: string; tzdata: string; at: number; received_at: number; late: number; made_up: number; private: number }>(
    'select program, date, zone, tzdata, at, received_at, late, made_up, private from check_in where community = ? and member = ? order by date');
  const zones = await of<{ zone: string; from_at: number }>('select zone, from_at from home_zone where community = ? and member = ? order by from_at');
  const attendances = await of<{ event: string; title: string; going: number; attended_at: number | null }>(`select a.event, e.title, a.going, a.attended_at
    from attendance a join event e on e.community = a.community and e.id = a.event where a.community = ? and a.member = ? order by a.created_at`);
  const spent = await of<{ program: string; date: string; ms: number }>(`select program, date, sum(to_at - from_at) as ms from visible_time
    where community = ? and member = ? group by program, date order by date`);
  const badges = await of<{ badge: string; tier: number; at: number; revoked_at: number | null }>(
    'select badge, tier, at, revoked_at from badge_award where community = ? and member = ? order by at');
  const choices = await of<{ program: string; goal: number | null; private: number; time: number }>('select program, goal, private, time from check_in_choice where community = ? and member = ?');
  const pauses = await of<object>('select program, from_date as "from", to_date as "to" from pause where community = ? and member = ? order by from_date');
  const milestones = await of<{ program: string; days: number; at: number }>('select program, days, at from milestone where community = ? and member = ? order by at');
  const more = {
    checkInChoices: choices.map(row => ({ ...row, private: row.private === 1, time: row.time === 1 })), pauses,
    milestones: milestones.map(row => ({ ...row, at: iso(row.at) })),
  };
  return {
    ...more,
    checkIns: checkIns.map(({ received_at, made_up, ...row }) => ({
      ...row, at: iso(row.at), receivedAt: iso(received_at), late: row.late === 1, madeUp: made_up === 1, private: row.private === 1,
    })) as unknown as NonNullable<MemberExport['checkIns']>,
    zones: zones.map(({ zone, from_at }) => ({ zone, from: iso(from_at) })) as unknown as NonNullable<MemberExport['zones']>,
    attendances: attendances.map(({ attended_at, going, ...row }) => ({ ...row, going: going === 1, attendedAt: isoOrNull(attended_at) })) as unknown as NonNullable<MemberExport['attendances']>,
    timeSpent: spent.map(({ ms, ...row }) => ({ ...row, seconds: Math.floor(Number(ms) / 1000) })) as unknown as NonNullable<MemberExport['timeSpent']>,
    badges: badges.map(({ revoked_at, ...row }) => ({ ...row, at: iso(row.at), revokedAt: isoOrNull(revoked_at) })) as unknown as NonNullable<MemberExport['badges']>,
  };
}

/** Forgets what was taken back so long ago that nobody repeats it. */
export async function purgeUndone(ctx: Context): Promise<void> {
  await rows(ctx.db, 'delete from check_in_undone where community = ? and at < ?', [ctx.community.id, ctx.now - KEPT]);
}

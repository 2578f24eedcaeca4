import type { TimeSpent, TimeStretch } from '../../../../src/protocol/check-in.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { rows } from '../../storage/rows.ts';
import { dateOf, dayEndOf, zoneAt } from '../days.ts';
import { readLog, timeSpent, type Log } from './log.ts';
import { identified, programOf } from './program.ts';
import { OFFLINE } from './tapped.ts';

/** Longest stretch that is taken at a time (ms). */
const LONGEST = 5 * 60_000;

/** Adds a stretch in which the actor's page was visible to those known, united with them. */
export async function recordTime(ctx: Context, program: string, stretch: TimeStretch): Promise<TimeSpent> {
  const config = programOf(ctx, program);
  const log = await readLog(ctx, config, identified(ctx).id);
  if (!config.timeSpent || log.choice.time === 0) throw new ProblemError('forbidden', 'Your time is not counted; switch it on first.', { reason: 'forbidden' });
  const to = Math.min(Date.parse(stretch.to), ctx.now);
  const from = Math.max(Date.parse(stretch.from), to - LONGEST);
  if (!(Date.parse(stretch.from) <= Date.parse(stretch.to))) throw new ProblemError('invalid', 'This stretch ends before it begins.', { errors: [{ pointer: '/to', detail: 'Is before the start.' }] });
  if (ctx.now - from > OFFLINE) throw new ProblemError('too-late', 'This was more than 36 hours ago.', { reason: 'too-late' });
  for (let start = from; start < to;) {
    const date = dateOf(start, log.history);
    const end = Math.min(to, dayEndOf(date, log.history));
    await unite(ctx, log, date, start, end);
    start = end;
  }
  return timeSpent(ctx, log);
}

/** Keeps one stretch within one date; those it touches become part of it. */
async function unite(ctx: Context, { program, member, history }: Log, date: string, from: number, to: number): Promise<void> {
  const key = [ctx.community.id, member, program.id];
  const touched = await rows<{ from_at: number; to_at: number }>(ctx.db, `select from_at, to_at from visible_time
    where community = ? and member = ? and program = ? and date = ? and from_at <= ? and to_at >= ?`, [...key, date, to, from]);
  for (const { from_at } of touched) {
    await rows(ctx.db, 'delete from visible_time where community = ? and member = ? and program = ? and from_at = ?', [...key, from_at]);
  }
  const start = Math.min(from, ...touched.map(each => each.from_at));
  const end = Math.max(to, ...touched.map(each => each.to_at));
  await rows(ctx.db, 'insert into visible_time (community, member, program, from_at, to_at, date, zone, tzdata) values (?, ?, ?, ?, ?, ?, ?, ?)',
    [...key, start, end, date, zoneAt(start, history), ctx.tzdata]);
}

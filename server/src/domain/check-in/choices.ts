import { addDays } from '../../../../src/protocol/calendar.ts';
import type { CheckInPatch, CheckInStatus } from '../../../../src/protocol/check-in.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { rows } from '../../storage/rows.ts';
import { refuse, type FieldError } from '../drafts.ts';
import { readLog, type Log } from './log.ts';
import { identified, programOf } from './program.ts';
import { statusOf } from './status.ts';

/** Changes what the actor has chosen: a weekly goal, a pause, privacy, and whether time spent is counted. */
export async function updateCheckIns(ctx: Context, program: string, patch: CheckInPatch): Promise<CheckInStatus> {
  const config = programOf(ctx, program);
  const actor = identified(ctx);
  const log = await readLog(ctx, config, actor.id);
  const errors: FieldError[] = [];
  if (typeof patch.goal === 'number' && !config.goals.includes(patch.goal)) errors.push({ pointer: '/goal', detail: 'Is no goal of this program.' });
  if (typeof patch.awayUntil === 'string' && !(patch.awayUntil >= log.today && patch.awayUntil <= addDays(log.today, 366))) {
    errors.push({ pointer: '/awayUntil', detail: 'Is not from today to a year from now.' });
  }
  refuse(errors);
  if (typeof patch.goal === 'number' && actor.restricted) throw new ProblemError('forbidden', 'Goals are not for minors.', { reason: 'age' });
  if (patch.time === true && !config.timeSpent) throw new ProblemError('forbidden', 'This program counts no time.', { reason: 'forbidden' });

  if (patch.awayUntil !== undefined) await setPause(ctx, log, patch.awayUntil);
  const { goal = log.choice.goal } = patch;
  const flag = (asked: boolean | undefined, now: number) => (asked === undefined ? now : Number(asked));
  const key = [ctx.community.id, actor.id, config.id];
  await rows(ctx.db, 'delete from check_in_choice where community = ? and member = ? and program = ?', key);
  await rows(ctx.db, 'insert into check_in_choice (community, member, program, goal, private, time) values (?, ?, ?, ?, ?, ?)',
    [...key, goal, flag(patch.private, log.choice.private), flag(patch.time, log.choice.time)]);
  if (patch.time === false) await rows(ctx.db, 'delete from visible_time where community = ? and member = ? and program = ?', key);
  return statusOf(ctx, await readLog(ctx, config, actor.id));
}

/** A pause begins today and lasts until a date; null ends it with yesterday. Pauses that are over stay what they were. */
async function setPause(ctx: Context, { program, member, today, pauses }: Log, until: string | null): Promise<void> {
  const key = [ctx.community.id, member, program.id];
  const from = pauses.find(pause => pause.to >= today && pause.from <= today)?.from ?? today;
  await rows(ctx.db, 'delete from pause where community = ? and member = ? and program = ? and to_date >= ?', [...key, today]);
  const to = until ?? addDays(today, -1);
  if (from <= to) await rows(ctx.db, 'insert into pause (community, member, program, from_date, to_date) values (?, ?, ?, ?, ?)', [...key, from, to]);
}

import { monthOf } from '../../../../src/protocol/calendar.ts';
import type { CheckInDraft, CheckInResult, CheckInStatus } from '../../../../src/protocol/check-in.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { ProgramConfig } from '../../program-config.ts';
import { rows } from '../../storage/rows.ts';
import { settleBadges } from '../badges/progress.ts';
import { dateOf, isZone, zoneAt } from '../days.ts';
import { startZone } from '../home-zone.ts';
import { award, reverse } from '../ledger/ledger.ts';
import { creditFrom } from './credit.ts';
import { checkInView, entryOf, instantsOf, readLog, rulesOf, streakIn, undoableUntil, type CheckInRow, type Log } from './log.ts';
import { identified, programOf } from './program.ts';
import { madeUpIn, offerOf, statusOf } from './status.ts';
import { tappedAt } from './tapped.ts';

const INSERT = `insert into check_in (community, id, program, member, date, zone, tzdata, at, received_at, late, made_up, private)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Checks in: for the date of now, of a tap that could not be sent at once (`at`), or for a missed day (`date`). The
 * second check-in of a date answers the first.
 */
export async function checkIn(ctx: Context, program: string, draft: CheckInDraft): Promise<CheckInResult> {
  const config = programOf(ctx, program);
  const member = identified(ctx).id;
  const at = draft.date === undefined ? tappedAt(ctx, draft.at) : ctx.now;
  // a zone that this server does not know costs nobody the day
  await startZone(ctx, member, draft.zone !== undefined && isZone(draft.zone) ? draft.zone : ctx.community.zone);
  const log = await readLog(ctx, config, member);
  const date = draft.date ?? dateOf(at, log.history);
  if (log.dates.includes(date)) {
    const known = await entryOf(ctx, log, date);
    return { created: false, checkIn: checkInView(config, known, ctx.now), points: 0, milestone: null, badges: [], status: await statusOf(ctx, log) };
  }

  const madeUp = date < log.today && draft.date !== undefined;
  if (madeUp) await demandMakeUp(ctx, log, date);
  else await demandCredit(ctx, log, date, at);
  const entry: CheckInRow = { id: ctx.newId(), date, at, received_at: ctx.now, late: Number(!madeUp && date !== log.today), made_up: Number(madeUp), private: log.choice.private };
  await rows(ctx.db, INSERT, [
    ctx.community.id, entry.id, config.id, member, date, zoneAt(at, log.history), ctx.tzdata, at, ctx.now, entry.late, entry.made_up, entry.private,
  ]);
  const points = await award(ctx, member, 'check-in', entry.id);
  const milestone = await celebrate(ctx, config, member, log.dates.length + 1);
  const badges = await settleBadges(ctx, member, 'check-ins');
  return { created: true, checkIn: checkInView(config, entry, ctx.now), points, milestone, badges, status: await statusOf(ctx, await readLog(ctx, config, member)) };
}

/** Refuses a day that a change of zone made so short that it would be one more than time allows. */
async function demandCredit(ctx: Context, log: Log, date: string, at: number): Promise<void> {
  if (date > log.today) throw new ProblemError('invalid', 'This day has not begun.', { errors: [{ pointer: '/date', detail: 'Has not begun.' }] });
  const from = creditFrom(await instantsOf(ctx, log), at);
  if (from > at) {
    throw new ProblemError('limit', 'The time zone was changed a short while ago; check in a little later.', { retryAfter: Math.max(1, Math.ceil((from - ctx.now) / 1000)) });
  }
}

/** Refuses to make up a day which may not be. */
async function demandMakeUp(ctx: Context, log: Log, date: string): Promise<void> {
  const streak = streakIn(log, rulesOf(log));
  const state = streak.days.get(date);
  if (state !== 'missed' && state !== 'frozen') {
    throw new ProblemError('invalid', 'This day was not missed.', { errors: [{ pointer: '/date', detail: 'Is no day that was missed.' }] });
  }
  const { makeUp } = log.program;
  if (makeUp && madeUpIn(log).filter(other => monthOf(other) === monthOf(date)).length >= makeUp.perMonth) {
    throw new ProblemError('limit', 'No day of this month can be made up any more.');
  }
  const offer = await offerOf(ctx, log, streak);
  if (offer?.date !== date) throw new ProblemError('too-late', 'This day can no longer be made up.', { reason: 'too-late' });
  if (offer.needs) throw new ProblemError('forbidden', 'A contribution today makes up for a missed day.', { reason: 'forbidden' });
}

/** Total days that are celebrated, when they are reached for the first time ever. */
async function celebrate(ctx: Context, { id, milestones }: ProgramConfig, member: string, total: number): Promise<number | null> {
  if (!milestones.includes(total)) return null;
  const key = [ctx.community.id, member, id, total];
  const [known] = await rows(ctx.db, 'select at from milestone where community = ? and member = ? and program = ? and days = ?', key);
  if (known) return null;
  await rows(ctx.db, 'insert into milestone (community, member, program, days, at) values (?, ?, ?, ?, ?)', [...key, ctx.now]);
  return total;
}

/** Takes a check-in back with its points and badges, within the program's minutes. Repeating it changes nothing. */
export async function undoCheckIn(ctx: Context, id: string): Promise<CheckInStatus> {
  const member = identified(ctx).id;
  const own = [ctx.community.id, id, member];
  const [row] = await rows<CheckInRow & { program: string }>(ctx.db, 'select * from check_in where community = ? and id = ? and member = ?', own);
  const [undone] = row ? [] : await rows<{ program: string }>(ctx.db, 'select program from check_in_undone where community = ? and id = ? and member = ?', own);
  const found = row ?? undone;
  if (!found) throw new ProblemError('not-found', 'There is no such check-in.');
  const program = programOf(ctx, found.program);
  if (row) {
    if (undoableUntil(program, row, ctx.now) === null) throw new ProblemError('too-late', 'The time to take this back has passed.', { reason: 'too-late' });
    await rows(ctx.db, 'delete from check_in where community = ? and id = ? and member = ?', own);
    await rows(ctx.db, 'insert into check_in_undone (community, id, program, member, at) values (?, ?, ?, ?, ?)', [ctx.community.id, id, row.program, member, ctx.now]);
    await reverse(ctx, 'check-in', id);
    await settleBadges(ctx, member, 'check-ins');
  }
  return statusOf(ctx, await readLog(ctx, program, member));
}

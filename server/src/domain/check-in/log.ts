import { addDays, mondayOf } from '../../../../src/protocol/calendar.ts';
import type { CheckIn, TimeSpent } from '../../../../src/protocol/check-in.ts';
import type { Context } from '../../context.ts';
import type { ProgramConfig } from '../../program-config.ts';
import { rows } from '../../storage/rows.ts';
import { dateOf, skippedDates, type ZoneHistory } from '../days.ts';
import { zonesOf } from '../home-zone.ts';
import { today as communityToday } from '../leaderboard/periods.ts';
import { iso, isoOrNull } from '../lookup.ts';
import { streakOf, type DayRules, type Streak } from './streak.ts';

export interface CheckInRow { id: string; date: string; at: number; received_at: number; late: number; made_up: number; private: number }
export interface Choice { goal: number | null; private: number; time: number }

/** All that the days of one member in one program follow from. */
export interface Log {
  program: ProgramConfig;
  member: string;
  history: ZoneHistory;
  /** The member's date now. */
  today: string;
  /** Of all check-ins, in order. */
  dates: string[];
  /** The check-ins themselves, from some date on. */
  entries: CheckInRow[];
  choice: Choice;
  pauses: { from: string; to: string }[];
}

/** Days whose check-ins are read in full: those of a month in which a day may still be made up are among them. */
const RECENT = 62;

const DATES = 'select date from check_in where community = ? and member = ? and program = ? order by date';
const ENTRIES = `select id, date, at, received_at, late, made_up, private from check_in
  where community = ? and member = ? and program = ? and date >= ? and date <= ? order by date`;
const INSTANTS = 'select at from check_in where community = ? and member = ? and program = ? and made_up = 0';
const CHOICE = 'select goal, private, time from check_in_choice where community = ? and member = ? and program = ?';
const PAUSES = 'select from_date as "from", to_date as "to" from pause where community = ? and member = ? and program = ? order by from_date';
const ACTS = `select day, sum(case when turn % 2 = 0 then 1 else -1 end) as acts from ledger
  where community = ? and member = ? and kind in ('event', 'helpful', 'thanks', 'adopted', 'shipped') and day >= ? and day <= ? group by day`;
const SPENT = 'select date, sum(to_at - from_at) as ms from visible_time where community = ? and member = ? and program = ? and date >= ? group by date';

/** Reads a log, with the check-ins in full of the last weeks, or from one date to another. */
export async function readLog(ctx: Context, program: ProgramConfig, member: string, range?: { from: string; to: string }): Promise<Log> {
  const key = [ctx.community.id, member, program.id];
  const history = await zonesOf(ctx, member);
  const today = dateOf(ctx.now, history);
  const { from, to } = range ?? { from: addDays(today, -RECENT), to: today };
  const [choice] = await rows<Choice>(ctx.db, CHOICE, key);
  return {
    program, member, history, today,
    dates: (await rows<{ date: string }>(ctx.db, DATES, key)).map(({ date }) => date),
    entries: await rows<CheckInRow>(ctx.db, ENTRIES, [...key, from, to]),
    choice: choice ?? { goal: null, private: 0, time: 0 },
    pauses: await rows<Log['pauses'][number]>(ctx.db, PAUSES, key),
  };
}

/** The check-in of a date that has one. */
export async function entryOf(ctx: Context, { program, member }: Log, date: string): Promise<CheckInRow> {
  const [entry] = await rows<CheckInRow>(ctx.db, ENTRIES, [ctx.community.id, member, program.id, date, date]);
  return entry!;
}

/** When (ms) each check-in that was not made up was tapped. */
export async function instantsOf(ctx: Context, { program, member }: Log): Promise<number[]> {
  return (await rows<{ at: number }>(ctx.db, INSTANTS, [ctx.community.id, member, program.id])).map(({ at }) => at);
}

/** What excuses days without a check-in, of dates from `from` to `to`. */
export function rulesOf({ program, history, pauses, dates, today }: Log, from = today, to = today): DayRules {
  const first = [dates[0] ?? today, from].sort()[0]!;
  return {
    freezes: program.freezesPerMonth, restWeekdays: program.restWeekdays, holidays: program.restDates, pauses,
    skipped: skippedDates(history, first, to > today ? to : today),
  };
}

export const streakIn = (log: Log, rules: DayRules): Streak => streakOf({ checked: log.dates, today: log.today, rules });

/** How many contributions that earn points a member made on each of some days, the check-in aside; in the community's zone. */
export async function actsOn(ctx: Context, member: string, from: string, to: string): Promise<Map<string, number>> {
  const found = await rows<{ day: string; acts: number }>(ctx.db, ACTS, [ctx.community.id, member, from, to]);
  return new Map(found.map(({ day, acts }) => [day, Number(acts)]));
}

/** Whether a member has made a contribution today. */
export async function hasContributed(ctx: Context, member: string): Promise<boolean> {
  const day = communityToday(ctx);
  return ((await actsOn(ctx, member, day, day)).get(day) ?? 0) > 0;
}

/** The time a member has spent today and since Monday. */
export async function timeSpent(ctx: Context, { program, member, today }: Log): Promise<TimeSpent> {
  const found = await rows<{ date: string; ms: number }>(ctx.db, SPENT, [ctx.community.id, member, program.id, mondayOf(today)]);
  const seconds = (of: typeof found) => Math.floor(of.reduce((sum, { ms }) => sum + Number(ms), 0) / 1000);
  return { date: today, seconds: seconds(found.filter(({ date }) => date === today)), week: seconds(found) };
}

/** Until when (ms) a check-in can be taken back; null where it cannot. */
export function undoableUntil(program: ProgramConfig, entry: Pick<CheckInRow, 'received_at'>, now: number): number | null {
  const until = entry.received_at + program.undoMinutes * 60_000;
  return now < until ? until : null;
}

/** The wire form of a check-in. */
export const checkInView = (program: ProgramConfig, entry: CheckInRow, now: number): CheckIn => ({
  id: entry.id, date: entry.date, at: iso(entry.at), late: entry.late === 1, madeUp: entry.made_up === 1, private: entry.private === 1,
  undoableUntil: isoOrNull(undoableUntil(program, entry, now)),
});

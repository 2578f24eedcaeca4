import { addDays, datesFrom, daysBetween, mondayOf, monthOf, weekday } from '../../../../src/protocol/calendar.ts';

/** What a day was: checked in, or why its absence did no harm, or that it was missed; `open` is today, still to come. */
export type DayState = 'checked' | 'rest' | 'frozen' | 'paused' | 'skipped' | 'missed' | 'open';

/** What excuses a day without a check-in, for one member. */
export interface DayRules {
  /** Free rest days a month that are spent without asking. */
  readonly freezes: number;
  /** Days of the week on which the community rests, 1 (Monday) to 7. */
  readonly restWeekdays?: readonly number[];
  /** Dates on which the community rests. */
  readonly holidays?: readonly string[];
  /** The member's planned pauses, both dates included. */
  readonly pauses?: readonly { readonly from: string; readonly to: string }[];
  /** Dates the member never lived, as `skippedDates` has them. */
  readonly skipped?: readonly string[];
}

export interface Streak {
  /** Check-ins in a row that ends today or is still alive; excused days between them count nothing. */
  readonly current: number;
  readonly best: number;
  /** All days with a check-in; a break takes none of them away. */
  readonly total: number;
  /** Free rest days of today's month. */
  readonly freezes: { readonly left: number; readonly perMonth: number };
  /** Each date from the first check-in to today. */
  readonly days: ReadonlyMap<string, DayState>;
}

/** Why nobody expects a check-in on a date. */
export function excuseOf(date: string, rules: DayRules): 'skipped' | 'rest' | 'paused' | undefined {
  if (rules.skipped?.includes(date)) return 'skipped';
  if (rules.holidays?.includes(date) || rules.restWeekdays?.includes(weekday(date))) return 'rest';
  return rules.pauses?.some(({ from, to }) => from <= date && date <= to) ? 'paused' : undefined;
}

/** The streak of a member by the log of check-ins: the dates, in any order. Count and free rest days come from this one walk. */
export function streakOf({ checked, today, rules }: { checked: Iterable<string>; today: string; rules: DayRules }): Streak {
  const done = new Set(checked);
  const sorted = [...done, today].sort();
  const days = new Map<string, DayState>();
  const frozen = new Map<string, number>();
  const left = (month: string) => rules.freezes - (frozen.get(month) ?? 0);
  let [current, best] = [0, 0];
  if (done.size > 0) {
    for (const date of datesFrom(sorted[0]!, sorted.at(-1)!)) {
      const state = stateOf(date);
      days.set(date, state);
      if (state === 'checked') current++;
      if (state === 'missed') current = 0;
      if (state === 'frozen') frozen.set(monthOf(date), (frozen.get(monthOf(date)) ?? 0) + 1);
      best = Math.max(best, current);
    }
  }
  return { current, best, total: done.size, freezes: { left: left(monthOf(today)), perMonth: rules.freezes }, days };

  function stateOf(date: string): DayState {
    if (done.has(date)) return 'checked';
    const excuse = excuseOf(date, rules);
    if (excuse) return excuse;
    if (date >= today) return 'open';
    return current > 0 && left(monthOf(date)) > 0 ? 'frozen' : 'missed';
  }
}

export interface Weeks {
  /** Check-ins of this week. */
  readonly done: number;
  readonly target: number;
  /** Weeks in a row that reached the target; this week counts as soon as it does. */
  readonly current: number;
  readonly best: number;
}

/**
 * The weeks (Monday to Sunday) in which a member reached a goal of `target` check-ins. A week with a planned pause, or
 * with too few days that are no rest days, breaks nothing when the goal is not reached.
 */
export function weeksOf({ checked, today, target, rules }: { checked: Iterable<string>; today: string; target: number; rules: DayRules }): Weeks {
  const counts = new Map<string, number>();
  for (const date of new Set(checked)) counts.set(mondayOf(date), (counts.get(mondayOf(date)) ?? 0) + 1);
  const thisWeek = mondayOf(today);
  const end = [...counts.keys(), thisWeek].sort();
  let [current, best] = [0, 0];
  for (let week = end[0]!; daysBetween(week, end.at(-1)!) >= 0; week = addDays(week, 7)) {
    if ((counts.get(week) ?? 0) >= target) current++;
    else if (week < thisWeek && !excused(week)) current = 0;
    best = Math.max(best, current);
  }
  return { done: counts.get(thisWeek) ?? 0, target, current, best };

  function excused(week: string): boolean {
    const excuses = datesFrom(week, addDays(week, 6)).map((date) => excuseOf(date, rules));
    return excuses.includes('paused') || excuses.filter((excuse) => !excuse).length < target;
  }
}

/** How a missed day may be made up; never for money. */
export interface MakeUpRules {
  /** Hours after the end of a day. */
  readonly hours: number;
  readonly perMonth: number;
  /** Whether it takes a contribution on the day of making up. */
  readonly earned: boolean;
}

export interface MakeUp {
  readonly date: string;
  /** The instant (ms) from which it is too late. */
  readonly until: number;
  /** What is still to be done before. */
  readonly needs: 'contribution' | null;
}

/**
 * The day a member may make up now: the latest one missed or frozen, within the hours after its end and while the month
 * of that date has a make-up left.
 * @param endOf when a date ended for the member (ms)
 * @param madeUp the dates made up so far
 * @param contributed whether the member has contributed today
 */
export function makeUpOffer({ days, rules, now, endOf, madeUp, contributed }: {
  days: ReadonlyMap<string, DayState>; rules: MakeUpRules; now: number; endOf: (date: string) => number;
  madeUp: readonly string[]; contributed: boolean;
}): MakeUp | null {
  const date = [...days].findLast(([, state]) => state === 'missed' || state === 'frozen')?.[0];
  if (date === undefined || madeUp.filter((other) => monthOf(other) === monthOf(date)).length >= rules.perMonth) return null;
  const until = endOf(date) + rules.hours * 3_600_000;
  return now < until ? { date, until, needs: rules.earned && !contributed ? 'contribution' : null } : null;
}

import { datesFrom } from '../../../../src/protocol/calendar.ts';
import { excuseOf, type DayRules, type DayState, type Streak } from './streak.ts';

/** A day of a calendar; `none` is one before the first check-in or still to come. */
export interface CalendarDay { readonly date: string; readonly state: DayState | 'none' }

/** The days of a member's calendar from the first to the last date, both included. Rest days and pauses to come show, too. */
export function calendarDays({ streak, rules, from, to }: { streak: Streak; rules: DayRules; from: string; to: string }): CalendarDay[] {
  return datesFrom(from, to).map((date) => ({ date, state: streak.days.get(date) ?? excuseOf(date, rules) ?? 'none' }));
}

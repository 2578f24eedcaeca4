import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { addDays } from '../../protocol/calendar.ts';
import type { Program } from '../../protocol/check-in.ts';
import { longWeekday, shortDate } from './calendar-days.ts';

const lists = once(locale => new Intl.ListFormat(locale, { type: 'conjunction' }));
const list = (parts: string[], { formats }: Messages): string => lists(formats).format(parts);

/** A Monday. */
const monday = '2024-01-01';

/** The rules of a program, a sentence or two each. */
export function ruleTexts({ undoMinutes, points, freezesPerMonth, restWeekdays, restDates, makeUp, milestones }: Program, m: Messages, restricted: boolean): string[] {
  return [
    m.t('rules.tap', { count: undoMinutes }),
    ...(points ? [m.t('rules.points', { count: points })] : []),
    m.t('rules.total'),
    // Where there is no streak to be shown, there is nothing that rest days bridge.
    ...(freezesPerMonth && !restricted ? [m.t('rules.freezes', { count: freezesPerMonth })] : []),
    ...(restWeekdays.length ? [m.t('rules.weekdays', { days: list(restWeekdays.map(day => longWeekday(addDays(monday, day - 1), m)), m) })] : []),
    ...(restDates.length ? [m.t('rules.dates', { dates: list(restDates.map(date => shortDate(date, m)), m) })] : []),
    ...(makeUp && !restricted ? [m.t('rules.makeUp', { count: makeUp.perMonth, hours: makeUp.hours, needs: makeUp.earned ? m.t('rules.makeUpEarned') : '' }).trim()] : []),
    ...(milestones.length ? [m.t('rules.milestones', { milestones: list(milestones.map(days => m.number(days)), m) })] : []),
  ];
}

/** One zone has several names; a name that is none answers itself. */
export function sameZone(one: string, other: string): boolean {
  const canonical = (zone: string) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
      return zone; // newer than this browser
    }
  };
  return canonical(one) === canonical(other);
}

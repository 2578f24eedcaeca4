import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { addDays, daysBetween, monthOf, weekday } from '../../protocol/calendar.ts';
import type { CalendarDay } from '../../protocol/check-in.ts';
import type { CheckInContext } from './context.ts';

// Dates of a calendar have no zone, and every grid here is one of the Gregorian calendar.
const plain = { timeZone: 'UTC', calendar: 'gregory' } as const;
const format = (options: Intl.DateTimeFormatOptions) => {
  const made = once(locale => new Intl.DateTimeFormat(locale, { ...plain, ...options }));
  return (date: string, { formats }: Pick<Messages, 'formats'>): string => made(formats).format(new Date(date));
};
export const shortDate = format({ day: 'numeric', month: 'short' });
export const fullDate = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
/** The number alone: with a sign for "day", as Chinese dates have it, it would not fit its circle. */
export const dayNumber = (date: string, m: Messages): string => m.number(Number(date.slice(8)));
export const monthName = format({ month: 'long', year: 'numeric' });
export const shortMonth = format({ month: 'short' });
export const longWeekday = format({ weekday: 'long' });
export const shortWeekday = format({ weekday: 'short' });
export const narrowWeekday = format({ weekday: 'narrow' });

/** A day as it is drawn: how the backend has it, and over that how the member stands now. */
export function dayOf(days: ReadonlyMap<string, CalendarDay>, date: string, { status, today }: Pick<CheckInContext, 'status' | 'today'>): CalendarDay | undefined {
  const known = days.get(date);
  const now = status?.days.find(day => day.date === date);
  const day = now ? { ...known, ...now, acts: Math.max(known?.acts ?? 0, now.acts) } : known;
  // Midnight has passed, and the backend has not said yet what became of it.
  return day?.state === 'open' && date < today ? { ...day, state: 'missed' } : day;
}

/** What a day is, in words; empty where there is nothing to say. */
export function dayText(day: CalendarDay | undefined, today: string, m: Messages): string {
  if (!day) return '';
  const { state, date, acts, madeUp, late } = day;
  const text = state === 'open' && date === today ? m.t('calendar.today')
    : state === 'checked' && madeUp ? m.t('calendar.madeUp')
    : state === 'checked' && late ? m.t('calendar.late') : m.t(`calendar.day.${state}`);
  return acts > 0 ? m.t('calendar.acts', { state: text, count: acts }) : text;
}

/** A date, written as it should be, with what that day is. */
export const cellText = (date: string, day: CalendarDay | undefined, today: string, m: Messages): string => {
  const state = dayText(day, today, m);
  return state ? m.t('calendar.cell', { date, state }) : date;
};

/** How much a day is filled, 0 to 4: nothing, checked in, and then one, two or three, or more contributions. */
export const levelOf = ({ state, acts }: CalendarDay): number => (state !== 'checked' ? 0 : acts === 0 ? 1 : acts === 1 ? 2 : acts < 4 ? 3 : 4);

export const checkedIn = (days: Iterable<CalendarDay | undefined>): number => [...days].filter(day => day?.state === 'checked').length;

/** The first day of the 53 weeks that end with the one of `today`. */
export const yearStart = (today: string, firstWeekday: number): string => addDays(today, -((weekday(today) - firstWeekday + 7) % 7) - 52 * 7);

/** The months of weeks that begin on `start`: each with how many weeks it takes, a week being of the month it begins in. */
export function monthSpans(start: string, weeks: number): { month: string; date: string; span: number }[] {
  const spans: { month: string; date: string; span: number }[] = [];
  for (let week = 0; week < weeks; week++) {
    const date = addDays(start, week * 7);
    const last = spans.at(-1);
    if (last?.month === monthOf(date)) last.span++;
    else spans.push({ month: monthOf(date), date, span: 1 });
  }
  return spans;
}

/** Where a key leads in a map of weeks as columns, from `start` to `today`; undefined for a key that moves nothing. */
export function movedTo(date: string, { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>, rtl: boolean, start: string, today: string): string | undefined {
  const within = (to: string) => (to < start || to > today ? date : to);
  const row = daysBetween(start, date) % 7;
  const last = addDays(today, -((daysBetween(start, today) - row) % 7));
  const far = ctrlKey || metaKey;
  const along = (days: number) => within(addDays(date, rtl ? -days : days));
  switch (key) {
    case 'ArrowUp': return within(addDays(date, -1));
    case 'ArrowDown': return within(addDays(date, 1));
    case 'ArrowLeft': return along(-7);
    case 'ArrowRight': return along(7);
    case 'PageUp': return within(addDays(date, -28));
    case 'PageDown': return within(addDays(date, 28));
    case 'Home': return far ? start : addDays(start, row);
    case 'End': return far ? today : last;
    default: return undefined;
  }
}

// Arithmetic on calendar dates `YYYY-MM-DD` (0001 to 9999) without zones or clocks. Weeks are those of ISO 8601.

const DAY = 86_400_000;
const toDay = (date: string) => Date.parse(date) / DAY;
const names = new Map<number, string>();
const fromDay = (day: number): string => {
  let name = names.get(day);
  if (name === undefined) {
    // years of days are walked for one answer, and the same ones again for the next
    if (names.size > 4000) names.clear();
    names.set(day, name = new Date(day * DAY).toISOString().slice(0, 10));
  }
  return name;
};

/** Whether a text is the date of a day that exists: `2028-02-29` is, `2027-02-29` is not. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toDay(text)) && fromDay(toDay(text)) === text;
}

/** The date so many days later; earlier for negative numbers. */
export function addDays(date: string, days: number): string {
  return fromDay(toDay(date) + days);
}

/** How many days later the second date is than the first; negative when it is earlier. */
export function daysBetween(first: string, second: string): number {
  return toDay(second) - toDay(first);
}

/** Each date from the first to the last, both included; none when the last is before the first. */
export function datesFrom(first: string, last: string): string[] {
  const start = toDay(first);
  return Array.from({ length: Math.max(0, toDay(last) - start + 1) }, (_, index) => fromDay(start + index));
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  // 1970-01-01, day 0, was a Thursday
  return ((toDay(date) + 3) % 7 + 7) % 7 + 1;
}

/** The Monday of the date's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekday(date));
}

/** The id of the date's ISO week, e.g. `2026-w48`; its year is that of the week's Thursday. */
export function weekOf(date: string): string {
  const thursday = addDays(mondayOf(date), 3);
  const week = Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
  return `${thursday.slice(0, 4)}-w${String(week).padStart(2, '0')}`;
}

/** The Monday of an ISO week by its id. 4 January is always in the first week. */
export function weekStart(week: string): string {
  return addDays(mondayOf(`${week.slice(0, 4)}-01-04`), (Number(week.slice(6)) - 1) * 7);
}

/** Whether a text is the id of a week that exists: `2026-w53` is, `2027-w53` is not. */
export function isWeek(text: string): boolean {
  return /^\d{4}-w\d{2}$/.test(text) && weekOf(weekStart(text)) === text;
}

/** The id of the date's month, e.g. `2026-11`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** Whether a text is the id of a month that exists. */
export function isMonth(text: string): boolean {
  return isDate(`${text}-01`);
}

/** The month so many months later; earlier for negative numbers. */
export function addMonths(month: string, months: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The first date of a month. */
export function firstOfMonth(month: string): string {
  return `${month}-01`;
}

/** The last date of a month. */
export function lastOfMonth(month: string): string {
  return addDays(firstOfMonth(addMonths(month, 1)), -1);
}

/**
 * The weeks that a month touches, each of seven dates; the first and the last may hold dates of its neighbours.
 * @param firstWeekday the day a week starts with, 1 (Monday) to 7 (Sunday)
 */
export function monthGrid(month: string, firstWeekday = 1): string[][] {
  const first = firstOfMonth(month);
  const start = addDays(first, -((weekday(first) - firstWeekday + 7) % 7));
  const weeks = Math.ceil((daysBetween(start, lastOfMonth(month)) + 1) / 7);
  return Array.from({ length: weeks }, (_, week) => datesFrom(addDays(start, week * 7), addDays(start, week * 7 + 6)));
}

import { once } from './format.ts';

const minute = 60_000;
const steps: readonly [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [60 * minute, minute, 'minute'],
  [24 * 60 * minute, 60 * minute, 'hour'],
  [14 * 1440 * minute, 1440 * minute, 'day'],
  [60 * 1440 * minute, 7 * 1440 * minute, 'week'],
  [365 * 1440 * minute, 30.4375 * 1440 * minute, 'month'],
  [Infinity, 365.25 * 1440 * minute, 'year'],
];

const ages = once(locale => new Intl.RelativeTimeFormat(locale));
const dates = once(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));

/** Milliseconds, an ISO 8601 instant, or a date. */
export type Instant = number | string | Date;

/**
 * How long ago `from` was at `now`, in whole elapsed units ("3 days ago"). Less than a minute, and anything that a wrong
 * clock puts into the future, is `justNow`. An instant that cannot be read gives ''.
 */
export function formatAge(from: Instant, now: Instant, locale: string, justNow: string): string {
  const age = +new Date(now) - +new Date(from);
  if (Number.isNaN(age)) return '';
  if (age < minute) return justNow;
  const [, size, unit] = steps.find(([limit]) => age < limit)!;
  // numeric, never "yesterday": that is a calendar day, and elapsed hours do not tell which
  return ages(locale).format(-Math.floor(age / size) || -1, unit);
}

/** Date and time of day in the reader's own zone, for titles and timelines. An instant that cannot be read gives ''. */
export function formatDate(at: Instant, locale: string): string {
  const date = new Date(at);
  if (Number.isNaN(+date)) return '';
  return dates(locale).format(date);
}

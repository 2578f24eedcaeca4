import { once } from './format.ts';

/** Up to how many minutes an age is told in a unit, and how many it has. */
const steps = [
  [1, 1, 'now'],
  [60, 1, 'minute'],
  [1440, 60, 'hour'],
  [14 * 1440, 1440, 'day'],
  [60 * 1440, 7 * 1440, 'week'],
  [365 * 1440, 30.4375 * 1440, 'month'],
  [Infinity, 365.25 * 1440, 'year'],
] as const;

const dates = once(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));

/** Milliseconds, an ISO 8601 instant, or a date. */
export type Instant = number | string | Date;

/** A whole number of units of time; less than a minute is `now`, whose number means nothing. */
export type Age = readonly [unit: (typeof steps)[number][2], count: number];

/**
 * How long ago `from` was at `now`, in whole elapsed units. Less than a minute, and anything that a wrong clock puts into
 * the future, is `now`. Undefined for an instant that cannot be read.
 *
 * Said with words of ours and never "yesterday", which is a calendar day that elapsed hours do not tell; not by
 * `Intl.RelativeTimeFormat`, whose first use stops a page for 20 ms, 80 on a slow device.
 */
export function ageOf(from: Instant, now: Instant): Age | undefined {
  const minutes = (+new Date(now) - +new Date(from)) / 60_000;
  const [, size = 1, unit] = steps.find(([limit]) => minutes < limit) ?? [];
  return unit && [unit, Math.floor(minutes / size) || 1];
}

/** Date and time of day in the reader's own zone, for titles and timelines. An instant that cannot be read gives ''. */
export function formatDate(at: Instant, locale: string): string {
  const date = new Date(at);
  if (Number.isNaN(+date)) return '';
  return dates(locale).format(date);
}

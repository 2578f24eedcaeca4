import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';

const relative = once(locale => new Intl.RelativeTimeFormat(locale));
const days = once(locale => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }));
const units: readonly [ms: number, unit: Intl.RelativeTimeFormatUnit][] = [[86_400_000, 'day'], [3_600_000, 'hour'], [60_000, 'minute'], [1000, 'second']];

/** How soon, in the largest unit of which there are at least two: "in 40 seconds". `ms` from now. */
export function soon(ms: number, { formats }: Messages): string {
  const [size, unit] = units.find(([size]) => ms >= 2 * size) ?? [1000, 'second'];
  return relative(formats).format(Math.max(1, Math.ceil(ms / size)), unit);
}

/** A day in words, or with the time of day where it is less than two days from `now`. */
export const dayOf = (at: string, { formats, date }: Messages, now = Date.now()): string =>
  Date.parse(at) - now < 172_800_000 ? date(at) : days(formats).format(new Date(at));

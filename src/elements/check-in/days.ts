import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';

const options = { timeZone: 'UTC' } as const;
const short = once(locale => new Intl.DateTimeFormat(locale, { ...options, weekday: 'short' }));
const long = once(locale => new Intl.DateTimeFormat(locale, { ...options, weekday: 'long', day: 'numeric', month: 'long' }));
const relative = once(locale => new Intl.RelativeTimeFormat(locale));

/** A calendar date's weekday, e.g. "Mon". */
export const shortDay = (date: string, { formats }: Messages): string => short(formats).format(new Date(date));

/** A calendar date in words, e.g. "Monday, November 16". */
export const longDay = (date: string, { formats }: Messages): string => long(formats).format(new Date(date));

/** How far off something is, in hours or minutes: "in 5 hours". `ms` from now. */
export function inTime(ms: number, { formats }: Messages): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  return minutes < 90 ? relative(formats).format(minutes, 'minute') : relative(formats).format(Math.round(minutes / 60), 'hour');
}

/** The day a week starts with in a locale: 1 Monday to 7 Sunday. Where the browser does not know, Monday. */
export const firstWeekday = once((locale): number => {
  interface Info { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } }
  const info = new Intl.Locale(locale) as Info;
  return (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1;
});

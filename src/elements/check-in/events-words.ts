import type { CommunityError } from '../../client/errors.ts';
import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { CommunityEvent } from '../../protocol/event.ts';
import { errorText } from '../shared/failure.ts';

const spans = once(locale => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }));
const times = once(locale => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const days = once(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'short' }));

/** From when to when, in the reader's own zone, which is named. */
export const spanText = ({ startsAt, endsAt }: Pick<CommunityEvent, 'startsAt' | 'endsAt'>, { formats }: Messages): string =>
  spans(formats).formatRange(new Date(startsAt), new Date(endsAt));

/** A time of day where it is of the day that is now, else with its date. */
export function clockText(at: string | number, now: number, { formats, date }: Messages): string {
  const day = days(formats);
  return day.format(new Date(at)) === day.format(now) ? times(formats).format(new Date(at)) : date(at);
}

/** The zone of this device, by its name in the time zone database. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Where a code that is too early is known to begin to work, in milliseconds since 1970. */
export const opensAt = ({ retryAfter }: CommunityError, now: number): number | undefined => retryAfter && now + retryAfter;

/** Why a code was not taken. */
export function refusalText(m: Messages, error: CommunityError, now: number): string {
  const { code, reason } = error;
  if (reason === 'early') {
    const at = opensAt(error, now);
    return at ? m.t('event.opens', { time: m.date(at) }) : m.t('event.early');
  }
  if (code === 'too-late') return m.t('event.over');
  // What is no code at all is one that is not known.
  if (code === 'not-found' || code === 'invalid') return m.t('event.unknown');
  return code === 'unsupported' ? m.t('event.unsupported') : errorText(m, error);
}

/** The code in what was typed or pasted: of a whole link that what it carries, of a short one its letters and digits. */
export function codeIn(text: string): string {
  const typed = text.trim();
  try {
    const { searchParams, pathname } = new URL(typed);
    const carried = searchParams.get('minga-code') ?? decodeURIComponent(pathname.split('/').findLast(part => part) ?? '');
    if (/^https?:/i.test(typed) && carried) return carried;
  } catch {
    // no link
  }
  const short = typed.replace(/[\s\p{Pd}]/gu, '');
  return short.length <= 12 ? short.toUpperCase() : typed;
}

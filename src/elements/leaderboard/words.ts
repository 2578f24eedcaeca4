import { once } from '../../i18n/format.ts';
import { enLeaderboard } from '../../i18n/en-leaderboard.ts';
import { addMessages, useWords, type Messages } from '../../i18n/messages.ts';
import type { LocalText } from '../../protocol/community.ts';
import type { Leaderboard, Period } from '../../protocol/leaderboard.ts';

// With the first of what a leaderboard draws come its words.
addMessages('en', enLeaderboard);
useWords('leaderboard');

const hour = 3_600_000;
const untils = once(locale => new Intl.RelativeTimeFormat(locale));
// Calendar dates are no instants: they are the same wherever one reads them.
const days = once(locale => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }));
const percents = once(locale => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));

export const percentText = (m: Messages, share: number): string => percents(m.formats).format(share);
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** A calendar date, or from one to another (both included). */
export function rangeText(m: Messages, from: string, to = from): string {
  return days(m.formats).formatRange(dayOf(from), dayOf(to));
}

/** What a period is called. */
export function periodName(m: Messages, { id, kind, from, to, name, endsAt }: Period, local: (text: LocalText) => string): string {
  if (name) return local(name);
  if (kind === 'all' || !from) return m.t('leaderboard.period.all');
  if (kind === 'rolling') return m.t('leaderboard.period.rolling', { count: Number(/\d+/.exec(id)?.[0] ?? 0) });
  if (endsAt && (kind === 'week' || kind === 'month')) return m.t(`leaderboard.period.${kind}`);
  return rangeText(m, from, to ?? from);
}

/** When a period ends; empty where it does not. */
export function endsText(m: Messages, { endsAt }: Period, now: number): string {
  const left = endsAt ? +new Date(endsAt) - now : 0;
  if (!(left > 0)) return '';
  const hours = Math.ceil(left / hour);
  const when = hours < 48 ? untils(m.formats).format(hours, 'hour') : untils(m.formats).format(Math.floor(hours / 24), 'day');
  return m.t('leaderboard.ends', { when });
}

/** How far a goal has been reached, in words. */
export function goalText(m: Messages, { kind, have, target }: NonNullable<Leaderboard['goal']>): string {
  const key = `leaderboard.goal.${kind}` as const;
  const text = m.t(key, { have, target });
  // A kind that this version does not know.
  return text === key ? m.t('leaderboard.goal.other', { have, target }) : text;
}

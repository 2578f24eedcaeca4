import { once } from '../../i18n/format.ts';
import { enLeaderboardRows } from '../../i18n/en-leaderboard-rows.ts';
import { addMessages, type Messages } from '../../i18n/messages.ts';
import type { LeaderboardRow } from '../../protocol/leaderboard.ts';

// With the first of what says a row come its words.
addMessages('en', enLeaderboardRows);

const ordinals = once(locale => new Intl.PluralRules(locale, { type: 'ordinal' }));

/** A rank in words: "12th". */
export function placeText(m: Messages, rank: number): string {
  const form = ordinals(m.formats).select(rank);
  return m.t(`leaderboard.place.${form === 'one' || form === 'two' || form === 'few' ? form : 'other'}`, { rank });
}

/** What a row is called here; `bdi` is up to whoever shows it. */
export const rowName = (m: Messages, { mine, name }: Pick<LeaderboardRow, 'mine' | 'name'>): string => (mine ? m.t('leaderboard.you') : name ?? m.t('leaderboard.member'));

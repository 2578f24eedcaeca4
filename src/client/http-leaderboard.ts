import type { LeaderboardClient } from './client.ts';
import type { LeaderboardMore } from './http-leaderboard-more.ts';
import { later } from './http-later.ts';
import type { Caller } from './http-personal.ts';
import { count, flag, id, instant, link, list, localText, maybe, missing, object, optional, part, text, words, type Reader } from './reading.ts';
import type { Leaderboard, LeaderboardRow, Listing, Period, ScoreRule, Standing, ThanksEntry } from '../protocol/leaderboard.ts';

export const period = part<Period>({ id: text('all'), kind: text('all'), from: maybe(words), to: maybe(words), name: maybe(localText), endsAt: maybe(instant) });
// what cannot be read must not become a place before the first
const place: Reader<number> = (value) => {
  if (count(value) < 1) throw missing('rank');
  return count(value);
};
const row = object<LeaderboardRow>({
  key: id, rank: maybe(place), tied: flag, points: count, name: maybe(words), avatar: maybe(link), change: maybe(count), mine: flag, members: optional(count),
});
export const listing = part<Listing>({ choice: text('hidden'), nickname: maybe(words), listed: flag, why: maybe(text('choice')) });

const leaderboard = object<Leaderboard>({
  id, name: localText, description: maybe(localText), modes: list(text('top')), tie: text('competition'), top: count, minimum: count, zone: text('UTC'),
  period, periods: list(period), rules: list(object<ScoreRule>({ kind: text('helpful'), points: count, perDay: maybe(count) })), rulesVersion: words,
  goal: maybe(object<NonNullable<Leaderboard['goal']>>({ kind: text('helpful'), target: count, have: count, period })),
  enough: flag, total: count, rows: list(row, 100),
  thanks: list(object<ThanksEntry>({ key: id, name: maybe(words), avatar: maybe(link), helpful: count, thanks: count, at: instant }), 100),
  next: maybe(id), asOf: instant,
});

const standing = object<Standing>({
  period, listing, points: count, rank: maybe(place), half: maybe(text('upper')), tied: flag, total: count, enough: flag,
  toNext: maybe(object<NonNullable<Standing['toNext']>>({ points: count, rank: maybe(place) })),
  change: maybe(count), rows: list(row, 100), group: maybe(count), asOf: instant,
});

/** The leaderboard operations; `http.ts` names them and fetches this file when the first is called. */
export interface LeaderboardActs { leaderboard: Required<LeaderboardClient> }

export const leaderboardOf = (caller: Caller): LeaderboardActs => {
  const { send, personal, ask } = caller;
  const more = later<LeaderboardMore>(() => import('./http-leaderboard-more.ts').then(({ leaderboardMoreOf }) => leaderboardMoreOf), () => caller);
  return {
    leaderboard: {
      page: (board, query, o) => send('GET', ['leaderboards', board], leaderboard, { ...o, query: { ...query } }),
      standing: async (board, { group, reveal, ...query } = {}, o) => (await ask()
        ? personal('GET', ['leaderboards', board, 'mine'], standing, { ...o, query: { ...query, ...(group && { group: 'true' }), ...(reveal && { reveal: 'true' }) } })
        : null),
      ...more('leaderboard', 'listing setListing parts'),
    },
  };
};

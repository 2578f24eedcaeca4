import type { LeaderboardClient } from './client.ts';
import { listing, period } from './http-leaderboard.ts';
import type { Caller } from './http-personal.ts';
import { count, flag, id, instant, list, maybe, object, text, words } from './reading.ts';
import type { LedgerEntry, ScoreParts } from '../protocol/leaderboard.ts';

const parts = object<ScoreParts>({
  period, points: count, rulesVersion: words, next: maybe(id),
  parts: list(object<ScoreParts['parts'][number]>({ kind: text('helpful'), acts: count, points: count })),
  entries: list(object<LedgerEntry>({ id, kind: text('helpful'), points: count, capped: flag, reversal: flag, date: words, at: instant }), 100),
});

/** What a leaderboard's panels ask for; `http-leaderboard.ts` names the same operations and fetches this file when the first is called. */
export interface LeaderboardMore { leaderboard: Required<Pick<LeaderboardClient, 'listing' | 'setListing' | 'parts'>> }

export const leaderboardMoreOf = ({ send, personal }: Caller): LeaderboardMore => ({
  leaderboard: {
    listing: (o) => personal('GET', ['me', 'listing'], listing, o),
    setListing: (body, o) => personal('PUT', ['me', 'listing'], listing, { ...o, body }),
    parts: (board, query, o) => (query?.row ? send : personal)('GET', ['leaderboards', board, 'parts'], parts, { ...o, query: { ...query } }),
  },
});

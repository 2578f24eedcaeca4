/*
 * The English words that a leaderboard shows at once; they travel with it, so each byte counts. Words of what comes
 * later are in `en-leaderboard-rows.ts`, `en-leaderboard-more.ts` and `en-leaderboard-panels.ts`. How to add one: `en.ts`.
 */
import type { ScoreKind } from '../protocol/leaderboard.ts';

/** What the protocol can say needs words: a code without them does not compile. */
type Needed = `leaderboard.goal.${ScoreKind}`;

export const enLeaderboard = {
  'leaderboard.label': 'Leaderboard',
  'leaderboard.loading': 'Loading the leaderboard',
  'leaderboard.failed': 'The leaderboard could not be loaded',
  'leaderboard.stale': 'What you see may be out of date: it could not be refreshed.',
  'leaderboard.missing': 'This leaderboard does not exist (any more).',

  'leaderboard.period.week': 'This week',
  'leaderboard.period.month': 'This month',
  'leaderboard.period.all': 'All time',
  'leaderboard.period.rolling': 'Past {count} days',
  'leaderboard.ends': 'ends {when}',

  'leaderboard.goal.check-in': '{have} of {target} check-ins',
  'leaderboard.goal.event': '{have} of {target} visits to events',
  'leaderboard.goal.helpful': '{have} of {target} answers found helpful',
  'leaderboard.goal.thanks': '{have} of {target} thank-yous',
  'leaderboard.goal.adopted': '{have} of {target} ideas taken up',
  'leaderboard.goal.shipped': '{have} of {target} ideas built',
  'leaderboard.goal.other': '{have} of {target}',
  'leaderboard.reached': 'Reached together',
} as const satisfies Record<Needed, string> & Record<string, string>;

export type EnglishLeaderboard = typeof enLeaderboard;

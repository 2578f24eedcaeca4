/*
 * The English words that a leaderboard shows at once; they travel with it, so each byte counts. Words of its lazy parts
 * are in `en-leaderboard-more.ts`. How to add one: `en.ts`.
 */
import type { ScoreKind } from '../protocol/leaderboard.ts';

/** What the protocol can say needs words: a code without them does not compile. */
type Needed = `leaderboard.goal.${ScoreKind}`;

export const enLeaderboard = {
  'leaderboard.label': 'Leaderboard',
  'leaderboard.loading': 'Loading the leaderboard',
  'leaderboard.failed': 'The leaderboard could not be loaded',
  'leaderboard.stale': 'What you see may be older than it looks: it could not be refreshed.',
  'leaderboard.missing': 'This leaderboard does not exist (any more).',

  'leaderboard.caption': '{name}: {period}',
  'leaderboard.rank': 'Rank',
  'leaderboard.name': 'Name',
  'leaderboard.change': 'Change',
  'leaderboard.points': 'Points',
  'leaderboard.you': 'You',
  'leaderboard.member': 'Member',
  'leaderboard.people': '{count, plural, one {# person} other {# people}}',
  'leaderboard.up': '{count} up',
  'leaderboard.down': '{count} down',
  'leaderboard.since': 'since yesterday',
  'leaderboard.why': '{name}: {points, plural, one {# point} other {# points}}. Why this number',

  'leaderboard.place.one': '{rank}st',
  'leaderboard.place.two': '{rank}nd',
  'leaderboard.place.few': '{rank}rd',
  'leaderboard.place.other': '{rank}th',
  'leaderboard.of': '{place} of {total}',
  'leaderboard.shared': 'Shared {place} of {total}',
  'leaderboard.toNext': '{points, plural, one {# point} other {# points}} to {place}',
  'leaderboard.toNextPlace': '{points, plural, one {# point} other {# points}} to the next place',
  'leaderboard.alone': 'You are the first one here',

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

/*
 * English words of what comes to a leaderboard once there are results: where one stands, what there is to choose, what the
 * numbers are about, and what is said where there are no rows. Words of its panels and views: `en-leaderboard-panels.ts`.
 * How to add one: `en.ts`.
 */
import type { LeaderboardMode, ScoreKind, TieRule } from '../protocol/leaderboard.ts';

type Needed = `leaderboard.mode.${Exclude<LeaderboardMode, 'goal'>}` | `leaderboard.first.${ScoreKind}` | `leaderboard.tie.${TieRule}`;

export const enLeaderboardMore = {
  'leaderboard.fresh': 'New results – show',
  'leaderboard.more': 'Show more',
  'leaderboard.rules': 'How points work',
  'leaderboard.of': '{place} of {total}',
  'leaderboard.shared': 'Shared {place} of {total}',
  'leaderboard.alone': 'You are the first one here',
  'leaderboard.unlisted': 'Only you see your row.',
  'leaderboard.who': 'Who sees me?',
  'leaderboard.join': 'Take part',
  'leaderboard.mode': 'View',
  'leaderboard.mode.around': 'Around me',
  'leaderboard.mode.top': 'Top {count}',
  'leaderboard.mode.league': 'My group',
  'leaderboard.mode.thanks': 'Thanks',
  'leaderboard.period': 'Period',
  'leaderboard.both': '{first}. {then}',
  'leaderboard.refreshed': 'The results are up to date',
  'leaderboard.shown': '{shown} of {total}',
  'leaderboard.empty': 'Nobody is listed yet',
  'leaderboard.emptyNext': 'Everyone chooses for themselves whether others see them. You can be the first.',
  'leaderboard.minimum': '{count, plural, one {Ranks show from # person on} other {Ranks show from # people on}}',
  'leaderboard.mine': '{points, plural, one {You have # point} other {You have # points}}',
  'leaderboard.none': 'No points yet',
  'leaderboard.first.check-in': 'A check-in is a good start.',
  'leaderboard.first.event': 'Coming to an event is a good start.',
  'leaderboard.first.helpful': 'An answer that helps someone is a good start.',
  'leaderboard.first.thanks': 'A comment that earns a thank-you is a good start.',
  'leaderboard.first.adopted': 'An idea that is taken up is a good start.',
  'leaderboard.first.shipped': 'An idea that gets built is a good start.',
  'leaderboard.reveal': 'Show my rank',
  'leaderboard.signIn': 'Sign in to see where you stand',
  'leaderboard.age': 'Points and ranks are for adults here. What we reach together is for everyone, and what you do counts.',
  'leaderboard.calendar': '{range} ({zone})',
  'leaderboard.rolling': 'Rolling: {range} ({zone})',
  'leaderboard.updated': 'Updated {time}',
  'leaderboard.tie.competition': 'Equal points share a rank (1, 1, 3)',
  'leaderboard.tie.dense': 'Equal points share a rank (1, 1, 2)',
  'leaderboard.tie.ordinal': 'With equal points, whoever had them first is ahead',
} as const satisfies Record<Needed, string> & Record<string, string>;

export type EnglishLeaderboardMore = typeof enLeaderboardMore;

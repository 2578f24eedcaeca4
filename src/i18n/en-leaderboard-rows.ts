/* English words of the rows of a leaderboard; they come with the rows. How to add one: `en.ts`. */

export const enLeaderboardRows = {
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
  'leaderboard.toNext': '{points, plural, one {# point} other {# points}} to {place}',
  'leaderboard.toNextPlace': '{points, plural, one {# point} other {# points}} to the next place',
} as const;

export type EnglishLeaderboardRows = typeof enLeaderboardRows;

/*
 * The English words that a check-in shows at once; they travel with it, so each byte counts. Words of its lazy parts are
 * in `en-check-in-more.ts`. How to add one: `en.ts`.
 */
import type { DayState } from '../protocol/check-in.ts';

/** What the protocol can say needs words: a code without them does not compile. */
type Needed = `checkIn.day.${DayState}`;

export const enCheckIn = {
  'checkIn.label': 'Check-in',
  'checkIn.loading': 'Loading your check-in',
  'checkIn.failed': 'The check-in could not be loaded',
  'checkIn.missing': 'This check-in does not exist.',
  'checkIn.stale': 'What you see may be out of date: it could not be refreshed.',
  'checkIn.act': 'Check in',
  'checkIn.done': 'Checked in',
  'checkIn.closed': 'Check-ins are closed at the moment.',
  'checkIn.signIn': 'Sign in to check in. Your tap is kept.',
  'checkIn.signInPage': 'Sign in to check in. Your tap is kept while this page is open.',

  'checkIn.streak': '{count, plural, one {# day in a row} other {# days in a row}}',
  'checkIn.goal': '{target, plural, one {{done} of # day this week} other {{done} of # days this week}}',
  'checkIn.fresh': '{count, plural, one {# check-in so far} other {# check-ins so far}}',
  'checkIn.newStart': 'New start.',
  'checkIn.first': 'One tap a day',
  'checkIn.total': '{count, plural, one {# check-in in all} other {# check-ins in all}}',
  'checkIn.best': 'best {count}',
  'checkIn.rest': '{count, plural, one {# rest day left} other {# rest days left}}',
  'checkIn.weeks': '{count, plural, one {# week in a row} other {# weeks in a row}}',

  'checkIn.week': 'This week',
  'checkIn.today': 'Today',
  'checkIn.day.checked': '{day}: checked in',
  'checkIn.day.frozen': '{day}: rest day',
  'checkIn.day.rest': '{day}: rest day of the community',
  'checkIn.day.paused': '{day}: away',
  'checkIn.day.skipped': '{day}: no such day, after a journey',
  'checkIn.day.missed': '{day}: no check-in',
  'checkIn.day.open': '{day}: open',
  'checkIn.day.before': '{day}: before your first check-in',
  'checkIn.waiting': '{day}: kept on this device',

  'checkIn.topic': 'Today’s topic: {topic}',
  'checkIn.next': 'next badge at {at}',
  'checkIn.nextNamed': '{name}: {have} of {at}',
  'checkIn.ends': 'Your day ends {when}',
  'checkIn.private': 'Private: nobody else sees it',

  'checkIn.rules': 'How it works',
  'checkIn.badges': 'Badges',
  'checkIn.events': 'Meet-ups',
  'checkIn.organiser': 'Organise',
} as const satisfies Record<Needed, string> & Record<string, string>;

export type EnglishCheckIn = typeof enCheckIn;

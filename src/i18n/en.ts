/*
 * The English words that every widget may need; they travel inline, so each byte counts. A widget's own words are in
 * `en-board.ts` and `en-feedback.ts`; what only a lazy part shows is in `en-detail.ts` and the like.
 *
 * Adding a message: put it into the file of the part that shows it and under the same key in that widget's file of each folder in
 * `locales/` (it will not compile otherwise). The key says where and what (`vote.for`); placeholders are described in `format.ts`, and `t()` takes
 * exactly the values that the text names. Whole sentences only: never glue pieces, word order differs between languages.
 * Tone: say what happened and what can be done next; no threat, no countdown, no blame (`test/i18n/wording.test.ts`).
 */
import type { ErrorCode } from '../client/errors.ts';

export const en = {
  'auth.needed': 'Sign in to take part. What you wrote stays.',
  'act.retry': 'Try again',
  'act.close': 'Close',
  'act.dismiss': 'Got it',
  'error.network': 'There is no connection.',
  'error.timeout': 'This took too long.',
  'error.unavailable': 'The service is not available at the moment.',
  'error.unauthenticated': 'Please sign in again.',
  'error.forbidden': 'Your account does not allow this.',
  'error.not-found': 'This is no longer here.',
  'error.conflict': 'This has changed meanwhile.',
  'error.limit': 'All you have for this is in use.',
  'error.too-late': 'The time for this has passed.',
  'error.invalid': 'Please look at the marked fields.',
  'error.rate-limited': 'That was a lot at once. Please wait a moment.',
  'error.unsupported': 'This is not available here.',
  'error.bad-response': 'The answer could not be read.',
  'error.wait': 'That was a lot at once. Please try again in {seconds, plural, one {# second} other {# seconds}}.',
  'time.now': 'just now',
  'time.minute': '{count, plural, one {# minute ago} other {# minutes ago}}',
  'time.hour': '{count, plural, one {# hour ago} other {# hours ago}}',
  'time.day': '{count, plural, one {# day ago} other {# days ago}}',
  'time.week': '{count, plural, one {# week ago} other {# weeks ago}}',
  'time.month': '{count, plural, one {# month ago} other {# months ago}}',
  'time.year': '{count, plural, one {# year ago} other {# years ago}}',
} as const satisfies Record<`error.${ErrorCode}`, string> & Record<string, string>;

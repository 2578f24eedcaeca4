/*
 * The English words that a feedback form shows at once; they travel with it, so each byte counts. What is said once
 * somebody answers is in `en-answering.ts`, words of its lazy parts in `en-feedback-more.ts`. How to add one: `en.ts`.
 */
import type { FormState } from '../protocol/feedback.ts';

/** What the protocol can say needs words: a code without them does not compile. */
type Needed = `feedback.${Exclude<FormState, 'open'>}`;

export const enFeedback = {
  'feedback.label': 'Feedback',
  'feedback.loading': 'Loading the form',
  'feedback.failed': 'The form could not be loaded',
  'feedback.missing': 'This form does not exist (any more).',
  'feedback.wrong': 'This form cannot be shown at the moment.',
  'feedback.early': 'This form is not open yet.',
  'feedback.opens': 'This form opens on {time}.',
  'feedback.closed': 'This form takes no more answers. Thank you to everyone who took part.',
  'feedback.full': 'This form has all the answers it needs. Thank you to everyone who took part.',

  'feedback.page': 'Page {page} of {pages}',
  'feedback.next': 'Next',
  'feedback.back': 'Back',
  'feedback.send': 'Send',
  'feedback.sending': 'Sending',
  'feedback.required': 'Questions marked * need an answer.',
  'feedback.clear': 'Clear',
  'feedback.kept': 'Your first answers are sent as you give them.',

  'feedback.point': '{value} of {count}',
  'feedback.end': '{point}, {end}',
  'feedback.stars': '{value, plural, one {# star} other {# stars}} of {count}',
  'feedback.up': 'Thumbs up',
  'feedback.down': 'Thumbs down',

  'feedback.mine': 'Your feedback',
} as const satisfies Record<Needed, string> & Record<string, string>;

export type EnglishFeedback = typeof enFeedback;

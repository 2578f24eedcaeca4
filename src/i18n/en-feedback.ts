/*
 * The English words that a feedback form shows at once; they travel with it, so each byte counts. Words of its lazy parts
 * live in `en-feedback-more.ts`. How to add one: `en.ts`.
 */
import type { FormState } from '../protocol/feedback.ts';
import type { FaultCode } from '../protocol/form-answers.ts';

/** What the protocol can say needs words: a code without them does not compile. */
type Needed = `feedback.fault.${FaultCode}` | `feedback.${Exclude<FormState, 'open'>}`;

export const enFeedback = {
  'feedback.label': 'Feedback',
  'feedback.loading': 'Loading the form',
  'feedback.failed': 'The form could not be loaded',
  'feedback.missing': 'This form does not exist (any more).',
  'feedback.wrong': 'This form cannot be shown at the moment.',
  'feedback.early': 'This form is not open yet.',
  'feedback.opens': 'It opens on {time}.',
  'feedback.closed': 'This form takes no more answers. Thank you to everyone who took part.',
  'feedback.full': 'This form has all the answers it needs. Thank you to everyone who took part.',
  'feedback.cooldown': 'You have answered this already, thank you. You can answer again {when}.',
  'feedback.members': 'Sign in to answer. What you wrote stays.',

  'feedback.page': 'Page {page} of {pages}',
  'feedback.next': 'Next',
  'feedback.back': 'Back',
  'feedback.send': 'Send',
  'feedback.sending': 'Sending',
  'feedback.required': 'Questions marked * need an answer.',
  'feedback.clear': 'Clear',
  'feedback.discard': 'Discard',
  'feedback.kept': 'Your first answers are sent as you give them.',
  'feedback.more': 'Read it all',
  'feedback.email': 'E-mail for our reply',
  'feedback.emailHelp': 'We use it for that alone.',

  'feedback.point': '{value} of {count}',
  'feedback.stars': '{value, plural, one {# star} other {# stars}} of {count}',
  'feedback.up': 'Thumbs up',
  'feedback.down': 'Thumbs down',
  'feedback.agree.1': 'Strongly disagree',
  'feedback.agree.2': 'Disagree',
  'feedback.agree.3': 'Rather disagree',
  'feedback.agree.4': 'Neither',
  'feedback.agree.5': 'Rather agree',
  'feedback.agree.6': 'Agree',
  'feedback.agree.7': 'Strongly agree',
  'feedback.cantSay': 'Can’t say',
  'feedback.other': 'Other',
  'feedback.otherWords': 'Other, in your own words',

  'feedback.summary': '{count, plural, one {# answer needs another look} other {# answers need another look}}',
  'feedback.fault.required': 'Please answer this one.',
  'feedback.fault.too-long': 'Please shorten this to {limit} characters.',
  'feedback.fault.too-short': 'Please write at least {limit} characters.',
  'feedback.fault.too-few': 'Please choose at least {limit}.',
  'feedback.fault.too-many': 'Please choose at most {limit}.',
  'feedback.fault.not-offered': 'This is no longer on offer. Please choose again.',
  'feedback.fault.not-a-number': 'Please write a number, like 12.',
  'feedback.fault.too-low': 'Please give {limit} or more.',
  'feedback.fault.too-high': 'Please give {limit} or less.',
  'feedback.fault.off-step': 'Please give a multiple of {limit}.',
  'feedback.fault.not-an-email': 'Please write a whole address, like name@example.org.',
  'feedback.fault.not-a-date': 'Please give a day of the calendar.',
  'feedback.fault.too-early': 'Please give {limit} or a later day.',
  'feedback.fault.too-late': 'Please give {limit} or an earlier day.',
  'feedback.fault.consent-version': 'This text has changed. Please read it and agree again.',
  'feedback.fault.wrong-type': 'Please answer this one again.',
  'feedback.fault.unknown-field': 'This question is no longer in the form.',

  'feedback.refused': 'This was not accepted.',
  'feedback.tooMany': 'That was a lot at once.',
  'feedback.trouble': 'Something went wrong on our side.',
  'feedback.safe': 'Your answers are still here.',
  'feedback.wait': 'You can try again {when}.',
  'feedback.sent': 'Thank you! We have your feedback.',
  'feedback.number': 'Your number is {number}',
  'feedback.replyBy': 'We mean to answer by {time}.',
  'feedback.mine': 'Your feedback',
  'feedback.another': 'Send another',
} as const satisfies Record<Needed, string> & Record<string, string>;

export type EnglishFeedback = typeof enFeedback;

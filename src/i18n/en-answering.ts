/* English words of a feedback form once somebody answers: what is to be mended, sending, the receipt. How to add one: `en.ts`. */
import type { FaultCode } from '../protocol/form-answers.ts';

export const enAnswering = {
  'feedback.cooldown': 'You have answered this already, thank you. You can answer again {when}.',
  'feedback.members': 'Sign in to answer. What you wrote stays.',
  'feedback.discard': 'Discard',
  'feedback.email': 'E-mail for our reply',
  'feedback.emailHelp': 'We use it for that alone.',
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
  'feedback.refused': 'This was not accepted. {why}',
  'feedback.tooMany': 'That was a lot at once. {wait}',
  'feedback.trouble': 'Something went wrong on our side. {wait}',
  'feedback.safe': 'Your answers are still here. {why}',
  'feedback.wait': 'You can try again {when}.',
  'feedback.sent': 'Thank you! We have your feedback.',
  'feedback.number': 'Your number is {number}',
  'feedback.replyBy': 'We mean to answer by {time}.',
  'feedback.another': 'Send another',
} as const satisfies Record<`feedback.fault.${FaultCode}`, string> & Record<string, string>;

export type EnglishAnswering = typeof enAnswering;

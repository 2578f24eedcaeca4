/* English words of scales of agreement and of choices in a feedback form. How to add one: `en.ts`. */

export const enPoints = {
  'feedback.more': 'Read it all',
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
} as const satisfies Record<string, string>;

export type EnglishPoints = typeof enPoints;

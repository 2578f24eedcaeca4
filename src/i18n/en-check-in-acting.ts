/*
 * English words of what goes on once somebody checks in; they come right after the first drawing. How to add one: `en.ts`.
 */
export const enCheckInActing = {
  'checkIn.undone': 'Your check-in is taken back.',
  'checkIn.milestone': '{count, plural, one {# day in all. Good to have you here.} other {# days in all. Good to have you here.}}',
  'checkIn.badge': 'New badge: {name}',
  'checkIn.makeUp': 'Make up for {day}',
  'checkIn.makeUpNeeds': '{day} can be made up once you have contributed today.',
  'checkIn.away': 'Away until {day}. These are days of rest.',
  'checkIn.back': 'I’m back',
  'checkIn.offer': '{count, plural, one {Aim for # day a week instead} other {Aim for # days a week instead}}',
  'checkIn.refused': 'Your check-in of {day} was not taken. {why}',
  'checkIn.tooLate': 'Your check-in of {day} arrived too long after that day to be counted.',
} as const;

export type EnglishCheckInActing = typeof enCheckInActing;

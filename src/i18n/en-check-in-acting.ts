/*
 * English words of what goes on once somebody checks in; they come right after the first drawing. How to add one: `en.ts`.
 */
export const enCheckInActing = {
  'checkIn.told': '{first}. {then}',
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

  'checkIn.points': '{count, plural, one {# point} other {# points}}',
  'checkIn.undo': 'Undo',
  'checkIn.undoUntil': 'Can be taken back until {time}',
  'checkIn.madeUp': '{day} is made up for.',
  'checkIn.queued': 'Saved on this device, will be sent when there is a connection.',
  'checkIn.queuedPage': 'Kept while this page is open, will be sent when there is a connection.',
  'checkIn.queuedFor': '{day}: saved on this device, will be sent when there is a connection.',
  'checkIn.late': 'Sent later, counted for {day}.',
  'checkIn.partFailed': 'This could not be fetched.',
} as const;

export type EnglishCheckInActing = typeof enCheckInActing;

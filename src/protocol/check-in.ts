import type { components } from './schema.ts';

type S = components['schemas'];

/** The rules of a daily check-in, and what the next days bring. */
export type Program = S['Program'];
export type ProgramDay = S['ProgramDay'];
export type CheckIn = S['CheckIn'];
export type CheckInDraft = S['CheckInDraft'];
export type CheckInResult = S['CheckInResult'];
/** How a member stands today. */
export type CheckInStatus = S['CheckInStatus'];
export type CheckInPatch = S['CheckInPatch'];
export type Streak = S['Streak'];
export type WeeklyGoal = S['WeeklyGoal'];
export type DayState = S['DayState'];
export type CalendarDay = S['CalendarDay'];
export type Calendar = S['Calendar'];
export type NextBadge = S['NextBadge'];
/** A stretch of time in which the page was visible. */
export type TimeStretch = S['TimeStretch'];
export type TimeSpent = S['TimeSpent'];

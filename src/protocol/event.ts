import type { components } from './schema.ts';

type S = components['schemas'];

/** A meet-up of the community. */
export type CommunityEvent = S['CommunityEvent'];
export type EventPage = S['EventPage'];
export type EventDraft = S['EventDraft'];
export type EventPatch = S['EventPatch'];
/** What an event is for the member who asks. */
export type EventMine = S['EventMine'];
/** The signed link, its QR picture and the short code. */
export type EventCode = S['EventCode'];
export type Attendance = S['Attendance'];
export type AttendancePage = S['AttendancePage'];
export type AttendanceDraft = S['AttendanceDraft'];
export type AttendanceResult = S['AttendanceResult'];

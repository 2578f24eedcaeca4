import type { BadgesClient, CheckInsClient, EventsClient } from './client.ts';
import { day, event, eventMine, progress, timeSpent } from './http-check-ins.ts';
import type { Caller } from './http-personal.ts';
import { count, flag, id, instant, isObject, link, list, maybe, object, page, part, person, text, words, type Shape } from './reading.ts';
import type { BadgeCredential, BadgeProgress } from '../protocol/badge.ts';
import type { Calendar } from '../protocol/check-in.ts';
import type { Attendance, AttendancePage, AttendanceResult, CommunityEvent, EventCode, EventPage } from '../protocol/event.ts';

const unnumbered = { total: undefined } as object;

/** What a check-in's later parts ask for; `http-check-ins.ts` names the same operations and fetches this file when the first is called. */
export interface CheckInMore {
  checkIns: Required<Pick<CheckInsClient, 'calendar' | 'recordTime'>>;
  events: Required<EventsClient>;
  badges: Required<BadgesClient>;
}

export const checkInMoreOf = ({ send, personal }: Caller): CheckInMore => ({
  checkIns: {
    calendar: (name, { from, to }, o) => personal('GET', ['programs', name, 'calendar'], object<Calendar>({ zone: text('UTC'), days: list(day) }), { ...o, query: { from, to } }),
    recordTime: (name, body, o) => personal('PUT', ['programs', name, 'time'], timeSpent, { ...o, body }),
  },
  events: {
    list: (name, { past, ...query } = {}, o) => send('GET', ['programs', name, 'events'], page<CommunityEvent, EventPage>(event, unnumbered as Shape<EventPage>), { ...o, query: { ...query, ...(past && { past: 'true' }) } }),
    attend: (name, body, o) => personal('POST', ['programs', name, 'attendances'], object<AttendanceResult>({ created: flag, event, at: instant, points: count, badges: list(progress) }), { ...o, body }),
    setRsvp: (name, one, on, o) => personal(on ? 'PUT' : 'DELETE', ['programs', name, 'events', one, 'rsvp'], eventMine, o),
    create: (name, body, o) => personal('POST', ['programs', name, 'events'], event, { ...o, body }),
    update: (name, one, body, o) => personal('PATCH', ['programs', name, 'events', one], event, { ...o, body }),
    code: (name, one, o) => personal('GET', ['programs', name, 'events', one, 'code'], object<EventCode>({
      code: id, manual: words, url: maybe(link), qr: part<EventCode['qr']>({ size: count, path: words }),
    }), o),
    attendances: (name, one, query, o) => personal('GET', ['programs', name, 'events', one, 'attendances'], page<Attendance, AttendancePage>(
      object<Attendance>({ person, going: flag, at: maybe(instant) }), { ...unnumbered, going: count, attended: count } as Shape<AttendancePage>,
    ), { ...o, query: { ...query } }),
  },
  badges: {
    mine: async (o) => (await personal('GET', ['me', 'badges'], object<{ items: BadgeProgress[] }>({ items: list(progress) }), o)).items,
    credential: (name, query, o) => personal('GET', ['me', 'badges', name, 'credential'], object<BadgeCredential>({
      jwt: id, credential: (value) => (isObject(value) ? value : {}),
    }), { ...o, query: { ...query } }),
  },
});

import type { BadgesClient, CheckInsClient, EventsClient } from './client.ts';
import type { CheckInMore } from './http-check-ins-more.ts';
import { later } from './http-later.ts';
import type { Caller } from './http-personal.ts';
import { count, flag, id, instant, link, list, localText, maybe, missing, object, part, permission, text, words, type Reader } from './reading.ts';
import type { Badge, BadgeProgress } from '../protocol/badge.ts';
import type { CalendarDay, CheckIn, CheckInResult, CheckInStatus, NextBadge, Program, ProgramDay, Streak, TimeSpent, WeeklyGoal } from '../protocol/check-in.ts';
import type { CommunityEvent, EventMine } from '../protocol/event.ts';

const date: Reader<string> = (value) => {
  const at = new Date(`${words(value)}T00:00Z`);
  // a day that no month has is taken for one of the next month
  if (isNaN(+at) || at.toISOString().slice(0, 10) !== value) throw missing('date');
  return words(value);
};

const program = object<Program>({
  id, name: localText, description: maybe(localText), zone: text('UTC'), freezesPerMonth: count, restWeekdays: list(count), restDates: list(date),
  makeUp: maybe(object<NonNullable<Program['makeUp']>>({ hours: count, perMonth: count, earned: flag })),
  milestones: list(count), undoMinutes: count, points: count, goals: list(count, 7), timeSpent: flag,
  days: list(object<ProgramDay>({ date, topic: maybe(localText), rest: flag }), 14),
});

const checkIn = object<CheckIn>({ id, date, at: instant, late: flag, madeUp: flag, private: flag, undoableUntil: maybe(instant) });
export const day = object<CalendarDay>({ date, state: text('open'), acts: count, late: flag, madeUp: flag });
export const event = object<CommunityEvent>({
  id, title: words, description: maybe(words), place: maybe(words), lang: maybe(words), startsAt: instant, endsAt: instant, opensAt: instant,
  closesAt: instant, going: count, points: count, cancelled: flag,
});
export const eventMine = object<EventMine>({ event, going: flag, attendedAt: maybe(instant) });
export const timeSpent = object<TimeSpent>({ date, seconds: count, week: count });

const status = object<CheckInStatus>({
  program: words, asOf: instant, zone: text('UTC'), date, dayEndsAt: instant, today: maybe(checkIn), total: count,
  nextZone: maybe(object<NonNullable<CheckInStatus['nextZone']>>({ zone: words, from: instant })),
  streak: maybe(object<Streak>({ current: count, best: count, freezes: part<Streak['freezes']>({ left: count, perMonth: count }) })),
  goal: maybe(object<WeeklyGoal>({ target: count, done: count, weeks: count, best: count })),
  awayUntil: maybe(date),
  makeUp: maybe(object<NonNullable<CheckInStatus['makeUp']>>({ date, until: instant, left: count, needs: maybe(text('contribution')) })),
  days: list(day, 31), topic: maybe(localText),
  next: maybe(object<NextBadge>({ badge: maybe(id), name: maybe(localText), have: count, at: count })),
  private: flag, time: maybe(timeSpent), restricted: flag, events: list(eventMine, 100),
  can: part<CheckInStatus['can']>({ checkIn: permission, organise: permission }),
});

const badge = object<Badge>({
  id, name: localText, criteria: localText, counts: text('check-ins'), image: maybe(link),
  tiers: list(object<Badge['tiers'][number]>({ at: count, name: maybe(localText) })),
});
export const progress = object<BadgeProgress>({
  badge, have: count, earned: list(object<BadgeProgress['earned'][number]>({ at: count, awardedAt: instant })), next: maybe(count),
});

/** Check-ins, events and badges; `http.ts` names the same operations and fetches this file when the first is called. */
export interface CheckInActs { checkIns: Required<CheckInsClient>; events: Required<EventsClient>; badges: Required<BadgesClient> }

export const checkInsOf = (caller: Caller): CheckInActs => {
  const { send, personal, ask } = caller;
  const more = later<CheckInMore>(() => import('./http-check-ins-more.ts').then(({ checkInMoreOf }) => checkInMoreOf), () => caller);
  return {
    checkIns: {
      program: (name, o) => send('GET', ['programs', name], program, o),
      status: async (name, o) => (await ask() ? personal('GET', ['programs', name, 'mine'], status, o) : null),
      mark: (name, body, o) => personal('POST', ['programs', name, 'check-ins'], object<CheckInResult>({
        created: flag, checkIn, points: count, milestone: maybe(count), badges: list(progress), status,
      }), { ...o, body }),
      undo: (one, o) => personal('DELETE', ['check-ins', one], status, o),
      update: (name, body, o) => personal('PATCH', ['programs', name, 'mine'], status, { ...o, body }),
      ...more('checkIns', 'calendar recordTime'),
    },
    events: more('events', 'list attend setRsvp create update code attendances'),
    badges: more('badges', 'mine credential'),
  };
};

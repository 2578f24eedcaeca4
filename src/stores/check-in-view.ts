import { addDays, mondayOf } from '../protocol/calendar.ts';
import type { CheckInDraft, CheckInStatus, Program } from '../protocol/check-in.ts';

/** A tap that the backend has not answered yet. */
export interface Tap {
  /** The local date it is for. */
  readonly day: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly draft: CheckInDraft;
  /** Made with the tap and the same for each try. */
  readonly key: string;
  /** `queued` waits on this device for the network. */
  readonly state: 'sending' | 'queued';
}

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();

/** The local date of an instant in a zone; where this browser does not know the zone, in its own. */
export function dateAt(at: number, zone: string): string {
  const date = new Date(at);
  // Swedish dates are written YYYY-MM-DD.
  try {
    return date.toLocaleDateString('sv', { timeZone: zone });
  } catch {
    return date.toLocaleDateString('sv');
  }
}

/** Whether a date is checked in already, as the backend has it. */
export const isChecked = ({ date, today, days }: CheckInStatus, day: string): boolean =>
  day === date ? !!today : days.some(one => one.date === day && one.state === 'checked');

/** How the member stands with a tap that is on its way. */
export function withTap(status: CheckInStatus, { day, at }: Tap): CheckInStatus {
  if (isChecked(status, day)) return status;
  const { streak, goal, makeUp, total } = status;
  const isToday = day === status.date;
  const current = (streak?.current ?? 0) + 1;
  return {
    ...status,
    total: total + 1,
    streak: isToday && streak ? { ...streak, current, best: Math.max(streak.best, current) } : streak,
    goal: goal && mondayOf(day) === mondayOf(status.date) ? { ...goal, done: goal.done + 1 } : goal,
    today: isToday ? { id: '', date: day, at: iso(at), late: false, madeUp: false, private: status.private, undoableUntil: null } : status.today,
    days: status.days.map(one => (one.date === day ? { ...one, state: 'checked' } : one)),
    makeUp: makeUp?.date === day ? null : makeUp,
  };
}

/**
 * The same member once `now` is past the end of the day: another date, nothing checked in yet. What only the backend knows
 * (whether a day was bridged) stays as it was until it says so.
 */
export function turned(status: CheckInStatus, now: number, program: Program | undefined): CheckInStatus {
  const ends = Date.parse(status.dayEndsAt);
  if (now < ends) return status;
  const days = 1 + Math.floor((now - ends) / DAY);
  const date = addDays(status.date, days);
  const { goal, makeUp, awayUntil } = status;
  return {
    ...status, date, today: null,
    dayEndsAt: iso(ends + days * DAY),
    topic: program?.days.find(day => day.date === date)?.topic ?? null,
    goal: goal && mondayOf(date) !== mondayOf(status.date) ? { ...goal, done: 0 } : goal,
    makeUp: makeUp && now < Date.parse(makeUp.until) ? makeUp : null,
    awayUntil: awayUntil && awayUntil < date ? null : awayUntil,
  };
}

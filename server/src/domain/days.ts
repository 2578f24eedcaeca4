import { addDays, daysBetween } from '../../../src/protocol/calendar.ts';
import { Lru } from '../lru.ts';

/** A home zone and the instant (ms) it counts from. */
export interface ZoneSince { readonly zone: string; readonly from: number }

/** A member's home zones in order of time, at least one. The first counts for the time before it, too. */
export type ZoneHistory = readonly ZoneSince[];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** No clock is further from UTC. */
const FARTHEST = 16 * HOUR;
/** No clock is set back further, but for a whole day. */
const SETBACK = 4 * HOUR;
/** How much time passes between two changes of a home zone. */
const BETWEEN_CHANGES = 7 * DAY;

const formats = new Lru<string, Intl.DateTimeFormat>(1000);

/** @throws {RangeError} when there is no such zone */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** How far the clocks of a zone are from UTC at an instant (ms, whole seconds; positive in the east). */
function offsetAt(instant: number, zone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(second)) part[type] = Number(value);
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second) - second;
}

const later = (one: string, other: string) => (one > other ? one : other);

/**
 * Whether a text names an IANA zone that this runtime knows. Bare offsets such as `+23:59` are refused: no place has
 * them, and they lie outside the 26 hours that all zones span.
 */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return Boolean(formatOf(text));
  } catch {
    return false;
  }
}

/** The local date of an instant (ms). A day that has begun goes on, also where clocks are set back across midnight. */
export function localDate(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  const shown = new Date(instant + offset).toISOString().slice(0, 10);
  // St John's set clocks back at 00:01 until 2011, Casey at 02:00 in 2010: yesterday's date is shown once more
  const nearMidnight = new Date(instant + offset).getUTCHours() >= 24 - SETBACK / HOUR;
  if (!nearMidnight || offsetAt(instant - SETBACK, zone) <= offset) return shown;
  const next = addDays(shown, 1);
  return dayStart(next, zone) <= instant ? next : shown;
}

/** The first instant (ms) of a local date, which is not midnight everywhere; of a date that does not exist, of the next that does. */
export function dayStart(date: string, zone: string): number {
  const midnight = Date.parse(date);
  const [from, to] = [midnight - FARTHEST, midnight + FARTHEST];
  const [before, after] = [offsetAt(from, zone), offsetAt(to, zone)];
  const start = midnight - before;
  if (before === after) return start;
  let [kept, changed] = [from, to];
  while (changed - kept > 1000) {
    const middle = kept + Math.floor((changed - kept) / 2000) * 1000;
    if (offsetAt(middle, zone) === before) kept = middle;
    else changed = middle;
  }
  return start < changed ? start : Math.max(changed, midnight - after);
}

/** The first instant (ms) after a local date, which is the first one of the next date that exists. */
export function dayEnd(date: string, zone: string): number {
  return dayStart(addDays(date, 1), zone);
}

/** Whether a zone has a date: Apia went from 2011-12-29 to 2011-12-31. */
export function dateExists(date: string, zone: string): boolean {
  return dayStart(date, zone) < dayEnd(date, zone);
}

/** The next date that exists in a zone. */
export function nextDate(date: string, zone: string): string {
  return localDate(dayEnd(date, zone), zone);
}

/** The last date before that exists in a zone. */
export function previousDate(date: string, zone: string): string {
  return localDate(dayStart(date, zone) - 1, zone);
}

const indexAt = (instant: number, history: ZoneHistory) => Math.max(0, history.findLastIndex(({ from }) => from <= instant));

/** A member's home zone at an instant. */
export function zoneAt(instant: number, history: ZoneHistory): string {
  return history[indexAt(instant, history)]!.zone;
}

/** A member's date at an instant. It never goes back: who moves west lives a date for longer. */
export function dateOf(instant: number, history: ZoneHistory): string {
  const index = indexAt(instant, history);
  const { zone, from } = history[index]!;
  const date = localDate(instant, zone);
  // after two days the new zone has passed every date the old one had reached
  return index > 0 && instant - from < 2 * DAY ? later(date, dateOf(from - 1, history.slice(0, index))) : date;
}

/** The first instant (ms) at which a member's date is this one or a later one. */
function startOf(date: string, history: ZoneHistory): number {
  const midnight = Date.parse(date);
  for (const [index, { zone, from }] of history.entries()) {
    const until = history[index + 1]?.from ?? Infinity;
    if (until <= midnight - FARTHEST) continue;
    const start = Math.max(dayStart(date, zone), index > 0 ? from : -Infinity);
    if (start < until) return start;
  }
  throw new RangeError('A history of zones has at least one.');
}

/** The first instant (ms) after a member's date. */
export function dayEndOf(date: string, history: ZoneHistory): number {
  return startOf(addDays(date, 1), history);
}

/** When a member's current day ends (ms), a change of zone that is due by then included. */
export function dayEndsAt(now: number, history: ZoneHistory): number {
  return dayEndOf(dateOf(now, history), history);
}

/** The dates from the first to the last, both included, which a member never lived: left out by a zone or by a move east. */
export function skippedDates(history: ZoneHistory, first: string, last: string): string[] {
  const end = addDays(last, 1);
  // a move changes when days start: what a zone left out is searched between the moves
  const moves = history.slice(1).flatMap(({ from }) => {
    const date = dateOf(from, history);
    return [dateOf(from - 1, history), date, addDays(date, 1)];
  });
  const cuts = [...new Set([first, ...moves.filter((date) => date > first && date < end), end])].sort();
  return cuts.slice(1).flatMap((cut, index) => skippedBetween(cuts[index]!, cut, history));
}

/** The dates from `first` until before `end` which have no instant: after them, days start almost 24 hours earlier. */
function skippedBetween(first: string, end: string, history: ZoneHistory): string[] {
  const days = daysBetween(first, end);
  const earlier = startOf(first, history) + days * DAY - startOf(end, history);
  if (earlier < DAY - SETBACK) return [];
  if (days === 1) return earlier === DAY ? [first] : [];
  const middle = addDays(first, Math.floor(days / 2));
  return [...skippedBetween(first, middle, history), ...skippedBetween(middle, end, history)];
}

/**
 * Asks for another home zone. It counts from the end of the current local day; asking for the zone one has takes a
 * change back that is still to come. The zone one started with is no change.
 * @returns the history to keep, or for how many ms a change is still refused: seven days after the last one took effect
 */
export function zoneChange(history: ZoneHistory, zone: string, now: number): { history: ZoneHistory } | { refusedFor: number } {
  const past = history.slice(0, indexAt(now, history) + 1);
  const { zone: current, from } = past.at(-1)!;
  const name = (of: string) => formatOf(of).resolvedOptions().timeZone;
  if (name(zone) === name(current)) return { history: past };
  const allowedAt = past.length > 1 ? from + BETWEEN_CHANGES : -Infinity;
  if (now < allowedAt) return { refusedFor: allowedAt - now };
  return { history: [...past, { zone, from: dayEndsAt(now, past) }] };
}

import type { Act } from './acts.ts';
import type { Seed, SeedEvent, SeedIdea, SeedMember, SeedRider } from './seed.ts';
import { byInterest, chance, day } from './spread.ts';

interface World {
  asOf: number;
  member: (id: string) => SeedMember;
  voters: SeedMember[];
  /** What happens to ideas; this week's helpful marks among it count towards a rider's `marks`. */
  ideas: Act[];
}

const hour = day / 24;
/** Nobody acts after this long before the moment the seed is loaded for. */
const quiet = 2 * 60 * 1000;
const program = '/programs/daily';
const home = 'Europe/Brussels';
const zones: Record<string, string> = { ghent: home, lisbon: 'Europe/Lisbon', hangzhou: 'Asia/Shanghai' };
const zoneOf = ({ team = 'ghent' }: SeedMember): string => zones[team] ?? home;

/** What happens in the club: who is listed, check-ins, meet-ups, and the helpful marks of this week. */
export function clubActs(seed: Seed, world: World): Act[] {
  const { riders, events } = seed.club;
  return [...riders.flatMap((rider) => riderActs(rider, world)), ...events.flatMap((event) => eventActs(event, world)), ...markActs(seed, world)];
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of UTC at a time, in milliseconds. */
function ahead(zone: string, at: number): number {
  let format = formats.get(zone);
  if (!format) formats.set(zone, format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }));
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}

/** The instant at which a zone's clock shows an hour of the day that is `ago` days before that of `asOf`. */
function clockTime(zone: string, asOf: number, ago: number, hours: number): number {
  const midnight = Math.floor((asOf + ahead(zone, asOf)) / day - ago) * day;
  const guess = midnight + hours * hour;
  return guess - ahead(zone, guess - ahead(zone, guess));
}

/** 0 Sunday to 6 Saturday, of the day `ago` days before that of `asOf`. */
const weekday = (zone: string, asOf: number, ago: number): number => new Date(clockTime(zone, asOf, ago, 12) + ahead(zone, asOf)).getUTCDay();

/** Days before today on which a rider checks in: `run` in a row, an earlier row of `best`, and before that by habit. */
function daysOf({ id, days, habit = 0.6, run = 0, best = 0, last = 1 }: SeedRider, zone: string, asOf: number): number[] {
  const found: number[] = [];
  let ago = last;
  const row = (length: number, rests: (ago: number) => boolean) => {
    for (const end = found.length + length; found.length < end; ago++) if (ago === last || !rests(ago)) found.push(ago);
    // more days than can be bridged
    if (length > 0) ago += 6;
  };
  const sunday = (one: number) => weekday(zone, asOf, one) === 0;
  row(run, (one) => sunday(one) || (run > 30 && one === 4));
  row(best, sunday);
  for (; found.length < days; ago++) if (chance('day', id, String(ago)) < (sunday(ago) ? 0.2 : habit)) found.push(ago);
  return found;
}

function riderActs(rider: SeedRider, { asOf, member }: World): Act[] {
  const by = member(rider.id);
  const zone = zoneOf(by);
  const days = daysOf(rider, zone, asOf);
  const oldest = Math.max(...days, 0) + 1;
  const act = (what: string, at: number, method: 'POST' | 'PUT' | 'PATCH', path: string, body: object): Act => ({
    key: `${what}:${rider.id}`, by, at: Math.round(at), thread: `rider:${rider.id}`, barrier: true, request: () => ({ method, path, body }),
  });
  const first = asOf - oldest * day;
  return [
    ...(rider.listing ? [act('listing', first, 'PUT', '/me/listing', rider.listing)] : []),
    ...(rider.goal ? [act('goal', first + 1, 'PATCH', `${program}/mine`, { goal: rider.goal })] : []),
    ...days.map((ago) => {
      const when = chance('when', rider.id, String(ago));
      const midnight = clockTime(zone, asOf, 0, 0);
      const at = ago === 0 ? midnight + (asOf - quiet - midnight) * (0.3 + 0.7 * when) : clockTime(zone, asOf, ago, 6.5 + 15 * when ** 2);
      return act(`check-in:${ago}`, at, 'POST', `${program}/check-ins`, { zone });
    }),
  ];
}

function eventActs(event: SeedEvent, { asOf, member }: World): Act[] {
  const thread = `event:${event.key}`;
  const code = `code:${event.key}`;
  const organiser = member('tomasz');
  const announced = Math.round(asOf - event.announced * day);
  const starts = clockTime(home, asOf, -event.inDays, event.from);
  const { title, description, place, lang } = event;
  const until = Math.min(starts, asOf - quiet);
  const path = (idOf: (key: string) => string, rest: string) => `${program}/events/${idOf(thread)}/${rest}`;
  const body = { title, description, place, lang, startsAt: new Date(starts).toISOString(), endsAt: new Date(starts + event.hours * hour).toISOString() };
  return [
    { key: thread, by: organiser, at: announced, thread, barrier: true, makes: thread, request: () => ({ method: 'POST', path: `${program}/events`, body }) },
    { key: code, by: organiser, at: announced + 1, thread, barrier: true, makes: code, keeps: 'code', request: (idOf) => ({ method: 'GET', path: path(idOf, 'code') }) },
    ...event.going.map((id): Act => ({
      key: `rsvp:${event.key}:${id}`, by: member(id), at: Math.round(announced + 2 + (until - announced - 2) * chance('rsvp', event.key, id)), thread, barrier: false,
      request: (idOf) => ({ method: 'PUT', path: path(idOf, 'rsvp') }),
    })),
    ...event.came.map((id): Act => ({
      key: `came:${event.key}:${id}`, by: member(id), at: Math.round(starts + 40 * 60 * 1000 * chance('came', event.key, id)), thread, barrier: false,
      request: (idOf) => ({ method: 'POST', path: `${program}/attendances`, body: { code: idOf(code) } }),
    })),
  ];
}

interface Answer { key: string; idea: SeedIdea; at: number; readers: Set<string>; marks: number }

/** Marks on older answers of each rider, spread over this week, up to the number that the seed names. */
function markActs({ ideas, club }: Seed, { asOf, voters, ideas: known }: World): Act[] {
  const monday = clockTime(home, asOf, (weekday(home, asOf, 0) + 6) % 7, 0);
  const answers = new Map<string, Answer>();
  const byAuthor = new Map<string, Answer[]>();
  for (const idea of ideas.filter(({ held }) => !held)) {
    const add = (key: string, { by, ago }: { by: string; ago: number }) => {
      const answer = { key, idea, at: asOf - ago * day, readers: new Set<string>(), marks: 0 };
      answers.set(key, answer);
      byAuthor.set(by, [...(byAuthor.get(by) ?? []), answer]);
    };
    for (const [index, comment] of (idea.comments ?? []).entries()) {
      add(`comment:${idea.key}:${index}`, comment);
      for (const [number, reply] of (comment.replies ?? []).entries()) add(`comment:${idea.key}:${index}:${number}`, reply);
    }
  }
  for (const { key, after = '', at, by } of known) {
    const answer = key.startsWith('helpful:') && answers.get(after);
    if (!answer) continue;
    answer.readers.add(by.id);
    if (at >= monday) answer.marks += 1;
  }
  return club.riders.flatMap(({ id, marks = 0 }) => {
    const mine = byAuthor.get(id) ?? [];
    const older = mine.filter(({ at }) => at < monday);
    const wanted = marks - mine.reduce((sum, answer) => sum + answer.marks, 0);
    if (wanted > 0 && older.length === 0) throw new Error(`The seed wants marks on answers of "${id}", who has written none before this week.`);
    return Array.from({ length: Math.max(0, wanted) }, (_, index): Act => {
      const { key, idea, readers } = older[index % older.length]!;
      const by = byInterest(`${key}:helpful`, voters, idea.lang ?? 'en').find((one) => one.id !== id && !readers.has(one.id));
      if (!by) throw new Error(`The seed wants more marks on ${key} than there are people for.`);
      readers.add(by.id);
      const at = Math.round(monday + (asOf - quiet - monday) * (index + chance('mark', key, by.id)) / wanted);
      return {
        key: `helpful:${key}:${by.id}`, by, at, thread: `idea:${idea.key}`, barrier: false, after: key,
        request: (idOf) => ({ method: 'PUT', path: `/comments/${idOf(key)}/reactions/helpful?seq=${at}` }),
      };
    });
  });
}

import { isDate } from '../../src/protocol/calendar.ts';
import type { LocalText } from '../../src/protocol/community.ts';
import type { TextInput } from './config-defaults.ts';

/** What a missed day needs to be made up. It never costs money. */
export interface MakeUpConfig {
  /** How long after the end of the day. */
  hours: number;
  perMonth: number;
  /** Whether it takes a contribution of the same day. */
  earned: boolean;
}

/** A daily check-in with its rules. */
export interface ProgramConfig {
  id: string;
  name: LocalText;
  description: LocalText | null;
  /** Free rest days a calendar month, spent by themselves. */
  freezesPerMonth: number;
  /** 1 Monday to 7 Sunday. */
  restWeekdays: number[];
  restDates: string[];
  /** Null: what is missed stays missed. */
  makeUp: MakeUpConfig | null;
  /** Total days that are celebrated once. */
  milestones: number[];
  undoMinutes: number;
  /** Weekly goals to choose from, days a week. */
  goals: number[];
  /** Take turns by date, from the first one again after the last. */
  topics: LocalText[];
  /** Topics of certain dates, which go before. */
  datedTopics: { date: string; text: LocalText }[];
  timeSpent: boolean;
  /** Page of the brand that takes event codes, with `{code}` in it. */
  eventUrl: string | null;
}

/** What a badge may count. There is none for votes, likes, time spent, invites, welcomes, flags or recommendations. */
export type BadgeCount = 'check-ins' | 'events' | 'helpful' | 'thanks' | 'adopted' | 'shipped';

export interface BadgeConfig {
  id: string;
  name: LocalText;
  criteria: LocalText;
  counts: BadgeCount;
  image: string | null;
  /** At least one, lowest first. */
  tiers: { at: number; name: LocalText | null }[];
}

/** A program as the configuration file gives it; everything but `id` and `name` has a default. */
export interface ProgramInput {
  id: string;
  name: TextInput;
  description?: TextInput;
  freezesPerMonth?: number;
  restWeekdays?: number[];
  restDates?: string[];
  makeUp?: { hours?: number; perMonth?: number; earned?: boolean } | null;
  milestones?: number[];
  undoMinutes?: number;
  goals?: number[];
  topics?: (TextInput | { date: string; text: TextInput })[];
  timeSpent?: boolean;
  eventUrl?: string;
}

/** A badge as the configuration file gives it. */
export interface BadgeInput {
  id: string;
  name: TextInput;
  criteria: TextInput;
  counts: BadgeCount;
  image?: string;
  tiers?: { at: number; name?: TextInput }[];
}

const isDated = (topic: TextInput | { date: string; text: TextInput }): topic is { date: string; text: TextInput } =>
  typeof topic === 'object' && 'date' in topic && 'text' in topic;

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((one, other) => one - other);

/** Fills in the defaults of a program. */
export function completeProgram(from: ProgramInput, text: (value: TextInput) => LocalText): ProgramConfig {
  const topics = from.topics ?? [];
  return {
    id: from.id, name: text(from.name), description: from.description === undefined ? null : text(from.description),
    freezesPerMonth: from.freezesPerMonth ?? 2,
    restWeekdays: ascending(from.restWeekdays ?? []), restDates: [...(from.restDates ?? [])].sort(),
    makeUp: from.makeUp ? { hours: from.makeUp.hours ?? 48, perMonth: from.makeUp.perMonth ?? 1, earned: from.makeUp.earned ?? false } : null,
    milestones: ascending(from.milestones ?? [7, 30, 100, 365]),
    undoMinutes: from.undoMinutes ?? 5,
    goals: ascending(from.goals ?? [2, 3, 5]),
    topics: topics.flatMap(topic => (isDated(topic) ? [] : [text(topic)])),
    datedTopics: topics.flatMap(topic => (isDated(topic) ? [{ date: topic.date, text: text(topic.text) }] : [])),
    timeSpent: from.timeSpent ?? false,
    eventUrl: from.eventUrl ?? null,
  };
}

/** Fills in the defaults of a badge. */
export function completeBadge(from: BadgeInput, text: (value: TextInput) => LocalText): BadgeConfig {
  const tiers = (from.tiers ?? [{ at: 1 }]).map(({ at, name }) => ({ at, name: name === undefined ? null : text(name) }));
  return {
    id: from.id, name: text(from.name), criteria: text(from.criteria), counts: from.counts, image: from.image ?? null,
    tiers: tiers.sort((one, other) => one.at - other.at),
  };
}

/** The kind of points whose awards a badge counts; null for what is counted without points. */
export const ruleOf = (counts: BadgeCount) => (counts === 'check-ins' || counts === 'events' ? null : counts);

/** What is wrong with programs and badges beyond what the schema says; `path` is below the community. */
export function programFaults(programs: readonly ProgramInput[], badges: readonly BadgeInput[], ruled: (kind: string) => boolean): { path: (string | number)[]; detail: string }[] {
  const faults: { path: (string | number)[]; detail: string }[] = [];
  for (const [list, name] of [[programs, 'programs'], [badges, 'badges']] as const) {
    list.forEach(({ id }, at) => {
      if (list.findIndex(each => each.id === id) < at) faults.push({ path: [name, at, 'id'], detail: `"${id}" is used twice; give each its own id.` });
    });
  }
  const dated = (date: string, path: (string | number)[]) => {
    if (!isDate(date)) faults.push({ path, detail: `"${date}" is not a day of the calendar; write e.g. 2026-12-25.` });
  };
  for (const [at, { restDates = [], restWeekdays = [], topics = [], eventUrl }] of programs.entries()) {
    restDates.forEach((date, index) => dated(date, ['programs', at, 'restDates', index]));
    topics.forEach((topic, index) => {
      if (isDated(topic)) dated(topic.date, ['programs', at, 'topics', index, 'date']);
    });
    if (new Set(restWeekdays).size === 7) faults.push({ path: ['programs', at, 'restWeekdays'], detail: 'All seven days are rest days; leave at least one out.' });
    if (eventUrl !== undefined && !URL.canParse(eventUrl.replace('{code}', 'x'))) faults.push({ path: ['programs', at, 'eventUrl'], detail: `"${eventUrl}" is not an address; write e.g. https://www.brand.example/check-in/{code}.` });
  }
  for (const [at, { counts, tiers = [] }] of badges.entries()) {
    const kind = ruleOf(counts);
    if (kind !== null && !ruled(kind)) faults.push({ path: ['badges', at, 'counts'], detail: `No rule of scores says what "${kind}" is worth; add one there (0 points will do), or count something else.` });
    tiers.forEach((tier, index) => {
      if (tiers.findIndex(each => each.at === tier.at) < index) faults.push({ path: ['badges', at, 'tiers', index, 'at'], detail: `${tier.at} is used twice; each tier needs another number.` });
    });
  }
  return faults;
}

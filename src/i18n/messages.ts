import type { EnglishAnswering } from './en-answering.ts';
import type { EnglishBoard } from './en-board.ts';
import type { EnglishCheckInActing } from './en-check-in-acting.ts';
import type { EnglishCheckIn } from './en-check-in.ts';
import type { EnglishCheckInMore } from './en-check-in-more.ts';
import type { EnglishDetail } from './en-detail.ts';
import type { EnglishFeedback } from './en-feedback.ts';
import type { EnglishFeedbackMore } from './en-feedback-more.ts';
import type { EnglishLeaderboard } from './en-leaderboard.ts';
import type { EnglishLeaderboardMore } from './en-leaderboard-more.ts';
import type { EnglishLeaderboardPanels } from './en-leaderboard-panels.ts';
import type { EnglishLeaderboardRows } from './en-leaderboard-rows.ts';
import type { EnglishPoints } from './en-points.ts';
import type { EnglishWriting } from './en-writing.ts';
import { en } from './en.ts';
import type { WordPart } from './locales.ts';
import { formatNumber, formatParts, type ValuesOf } from './format.ts';
import { matchLocale, sameScript } from './locale.ts';
import { ageOf, formatDate, type Instant } from './time.ts';

type English = typeof en & EnglishAnswering & EnglishBoard & EnglishCheckIn & EnglishCheckInActing & EnglishCheckInMore & EnglishDetail & EnglishPoints & EnglishWriting & EnglishFeedback
  & EnglishFeedbackMore & EnglishLeaderboard & EnglishLeaderboardMore & EnglishLeaderboardPanels & EnglishLeaderboardRows;
/** Every message there is; see the top of `en.ts` on adding one. */
export type MessageKey = keyof English;
/** All words of a locale. */
export type Words = Record<MessageKey, string>;
type Values<K extends MessageKey> = ValuesOf<English[K]>;
type Arguments<K extends MessageKey> = [keyof Values<K>] extends [never] ? [] : [values: Values<K>];

/** Words of a brand's own, by the locale whose words they stand over, e.g. `{ en: { 'board.propose': 'Share an idea' } }`. Only text. */
export type OwnWords = Readonly<Record<string, Partial<Words>>>;

/** The words of one locale, with its numbers and times. */
export interface Messages {
  /** The locale of the words. */
  readonly locale: string;
  /** `rtl` for words that are written from right to left; else empty, as the page around is. */
  readonly dir: 'rtl' | '';
  /** How numbers and times are written: the reader's own variant of the locale, e.g. `en-GB` for `en`. */
  readonly formats: string;
  /** A message with its values put in. */
  t<K extends MessageKey>(key: K, ...values: Arguments<K>): string;
  /** The same in pieces, so that a value may be a template (a name in its own `bdi`, a link). */
  rich<K extends MessageKey, T>(key: K, values: { [N in keyof Values<K>]: Values<K>[N] | T }): (string | T)[];
  number(value: number): string;
  /** How long ago `from` was at `now` ("3 days ago"); '' for an instant that cannot be read. */
  age(from: Instant, now: Instant): string;
  date(at: Instant): string;
}

interface Pack {
  words: Partial<Words>;
  /** The brand's own words, put over all others. */
  brand: Partial<Words>;
  /** Whether there is enough to read in this language. */
  ready: boolean;
  /** What is still to be fetched. */
  loads: (() => Promise<Partial<Words>>)[];
  loading?: Promise<boolean>;
}

const fallback = 'en';
/** Languages that Minga has words in, besides English. */
const shipped = 'ar de es fr he ja ko pt-BR ru zh-CN zh-TW'.split(' ');
const packs = new Map<string, Pack>();
const listeners = new Set<() => void>();

function packOf(locale: string): Pack {
  let pack = packs.get(locale);
  if (!pack) packs.set(locale, pack = { words: {}, brand: {}, ready: false, loads: [] });
  return pack;
}

Object.assign(packOf(fallback), { words: { ...en }, ready: true });

function changed(): void {
  for (const listener of listeners) listener();
}

const bestFor = (wanted: readonly string[]): string => {
  // a locale known only by a brand's few own words is no language to read in
  const readable = [...packs].filter(([, pack]) => pack.ready || pack.loads.length || !!pack.loading).map(([locale]) => locale);
  return matchLocale(wanted, readable, fallback);
};

/**
 * Makes a locale available, or adds a further part of one; `load` is called when the locale is next wanted. A chunk with
 * words of its own registers their English and calls `loadMessages` before it shows them.
 */
export function registerLocale(locale: string, load: () => Promise<Partial<Words>>): void {
  const pack = packOf(locale);
  pack.loads.push(load);
  // A further part of a language in use changes no word that is shown.
  if (!pack.ready) changed();
}

/** Adds words that are at hand. */
export function addMessages(locale: string, words: Partial<Words>): void {
  Object.assign(packOf(locale).words, words);
  changed();
}

/**
 * Puts a brand's own words over a locale's, on the whole page. Only text: whatever is no string leaves the locale's, and
 * markup in a string shows as it is written.
 */
export function override(locale: string, partial: Readonly<Record<string, unknown>>): void {
  Object.assign(packOf(locale).brand, partial);
  changed();
}

/** Calls `listener` whenever words have come or changed; returns what ends that. */
export function onMessagesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

/**
 * Loads the words that fit a wish best, or several (language tags, best first). Resolves to whether they are here; when they
 * could not be fetched the former words stay, and the next call tries again.
 */
export function loadMessages(wanted: string | readonly string[]): Promise<boolean> {
  const pack = packOf(bestFor([wanted].flat()));
  if (!pack.loads.length) return pack.loading ?? Promise.resolve(true);
  const loads = pack.loads.splice(0);
  const before = pack.loading;
  const loading = Promise.all(loads.map(load => load())).then(async parts => {
    Object.assign(pack.words, ...parts);
    const wasReady = pack.ready;
    pack.ready = true;
    if (!wasReady) changed();
    return await before !== false;
  }, () => {
    pack.loads.push(...loads);
    return false;
  }).finally(() => { if (pack.loading === loading) delete pack.loading; });
  return pack.loading = loading;
}

/**
 * The words at hand now for a wish or several (language tags, best first): English until `loadMessages` has brought
 * others. `own` are the words of an element, of its provider and so on, nearest first; they stand over the page's. A wish of
 * the same language and script as the words decides how numbers and times are written.
 */
export function messagesFor(wanted: string | readonly string[], own: readonly (OwnWords | null | undefined)[] = []): Messages {
  const wishes = [wanted].flat();
  const best = bestFor(wishes);
  const locale = packOf(best).ready ? best : fallback;
  const { words, brand } = packOf(locale);
  const formats = (wishes.find(tag => sameScript(tag, locale)) ?? locale).trim().replaceAll('_', '-');
  const parts = <T>(key: MessageKey, values: Record<string, T>): (string | T)[] =>
    formatParts([...own.map(each => each?.[locale]?.[key]), brand[key]].find(text => typeof text === 'string')
      ?? words[key] ?? packOf(fallback).words[key] ?? key, values, formats);
  const t: Messages['t'] = (key, ...[values]) => parts(key, values ?? {}).join('');
  return {
    locale,
    formats,
    dir: /^(ar|he)/.test(locale) ? 'rtl' : '',
    t,
    rich: <K extends MessageKey, T>(key: K, values: object) => parts(key, values as Record<string, T>),
    number: value => formatNumber(value, formats),
    age: (from, now) => {
      const [unit, count = 0] = ageOf(from, now) ?? [];
      return unit ? parts(`time.${unit}`, { count }).join('') : '';
    },
    date: at => formatDate(at, formats),
  };
}

/** Says that a part of the words is shown on this page: in another language than English they are fetched when it is wanted. */
export function useWords(part: WordPart): void {
  for (const locale of shipped) packOf(locale).loads.push(async () => (await import('./locales.ts')).wordsOf(locale, part));
}

useWords('common');

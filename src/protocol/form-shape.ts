import type { FieldType } from './feedback.ts';
import { isDate } from './form-faults.ts';
import { isObject } from './form-field.ts';
import { isBlank } from './text.ts';

/** Where a definition is wrong, e.g. `pages[0].fields[2].options[1].id`, and what to do about it. */
export interface DefinitionFault { path: string; reason: string }

/** One run over a definition. */
export interface Run {
  tell: (path: string, reason: string) => void;
  /** Whether so much is wrong that more would not help. */
  full: () => boolean;
  /** The form's own language, if it names one. */
  own: string | undefined;
}

type Check = (value: unknown, path: string, run: Run) => void;
type Members = Record<string, Check>;

/** Deepest nesting of `all`, `any` and `not`. */
const deepest = 8;

/** How a value is called in a reason. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'a list' : typeof value === 'object' && value ? 'an object' : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** `one, two or three`. */
export const orList = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** The path of a member. */
export const inside = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** How many letters must be added, left out or changed to get from one word to the other; any number above 3 if more. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
    row = next;
    if (Math.min(...row) > 3) return 4;
  }
  return row[to.length]!;
}

/** `; did you mean …?` for a word that is nearly one of these; else empty. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (word.length > 64) return '';
  const near = known.map(one => ({ one, by: one.toLowerCase() === word.toLowerCase() ? 0 : distance(word, one) }))
    .filter(({ one, by }) => by <= Math.max(1, Math.min(3, one.length / 2.5))).sort((a, b) => a.by - b.by)[0];
  return near ? `; did you mean "${near.one}"?` : '';
}

/** Whether it is a language tag such as `en` or `zh-CN`. */
export function isTag(tag: string): boolean {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const flag: Check = (value, path, { tell }) => {
  if (typeof value !== 'boolean') tell(path, `${shown(value)} is neither true nor false: write true or false, without quotes`);
};

const string = (most: number, least = 0): Check => (value, path, { tell }) => {
  if (typeof value !== 'string') tell(path, `${shown(value)} is no text: put it in quotes`);
  else if (value.length < least) tell(path, 'is empty: write something or leave it out');
  else if (value.length > most) tell(path, `has ${value.length} characters: shorten it to ${most}`);
};

const number = (least = -Infinity, most = Infinity, whole = false): Check => (value, path, { tell }) => {
  const kind = whole ? 'a whole number' : 'a number';
  const range = most < Infinity ? ` from ${least} to ${most}` : least > -Infinity ? ` of at least ${least}` : '';
  const fits = typeof value === 'number' && isFinite(value) && value >= least && value <= most && (!whole || Number.isInteger(value));
  if (!fits) tell(path, `${shown(value)} is not ${kind}${range}: write one, without quotes`);
};
const whole = (least: number, most?: number): Check => number(least, most, true);

const above = (most: number): Check => (value, path, run) => {
  number()(value, path, run);
  if (typeof value === 'number' && (value <= 0 || value > most)) {
    run.tell(path, `${value} is out of range: write a number above 0${most < Infinity ? ` and up to ${most}` : ''}`);
  }
};

const pattern = (test: RegExp, advice: string): Check => (value, path, { tell }) => {
  if (typeof value !== 'string' || !test.test(value)) tell(path, `${shown(value)} cannot be used here: ${advice}`);
};
const name = pattern(/^[a-z][a-z0-9_-]{0,63}$/, 'write a name of small letters, digits, - and _ that begins with a letter, at most 64 characters');
const slug = pattern(/^[a-z0-9][a-z0-9-]{0,63}$/, 'write a name of small letters, digits and -, at most 64 characters');

const oneOf = (...known: string[]): Check => (value, path, { tell }) => {
  if (!known.includes(value as string)) {
    tell(path, `${shown(value)} is not known here: write ${orList(known.map(one => `"${one}"`))}${typeof value === 'string' ? didYouMean(value, known) : ''}`);
  }
};

const list = (each: Check, least: number, most: number): Check => (value, path, run) => {
  if (!Array.isArray(value)) return run.tell(path, `${shown(value)} is no list: write it in [ ]`);
  if (value.length < least) run.tell(path, `has ${value.length} entries: give at least ${least}`);
  if (value.length > most) run.tell(path, `has ${value.length} entries: keep at most ${most}`);
  for (let i = 0; i < Math.min(value.length, most) && !run.full(); i++) each(value[i], `${path}[${i}]`, run);
};

const object = (what: string, members: Members, required: readonly string[] = []): Check => (value, path, run) => {
  if (!isObject(value)) return run.tell(path, `${shown(value)} is not ${what}: write an object in { }`);
  for (const key of required) {
    if (!Object.hasOwn(value, key) || value[key] === undefined) run.tell(inside(path, key), `is missing: ${what} needs "${key}"`);
  }
  for (const [key, inner] of Object.entries(value)) {
    if (run.full()) return;
    const check = Object.hasOwn(members, key) ? members[key] : undefined;
    if (!check) run.tell(inside(path, key.slice(0, 64)), `is not known in ${what}${didYouMean(key, Object.keys(members)) || `: leave it out; known are ${orList(Object.keys(members))}`}`);
    else if (inner !== undefined) check(inner, inside(path, key), run);
  }
};

const words: Check = (value, path, run) => {
  string(8000, 1)(value, path, run);
  if (typeof value === 'string' && value && isBlank(value)) run.tell(path, 'shows nothing: write something or leave it out');
};

const text: Check = (value, path, run) => {
  if (!isObject(value)) {
    return typeof value === 'string' ? words(value, path, run)
      : run.tell(path, `${shown(value)} is no text: write it in quotes, or as an object with a text for each language`);
  }
  if (run.own !== undefined && !Object.hasOwn(value, run.own)) {
    run.tell(path, `has no "${run.own}": readers of other languages fall back to the form's own, so write it too`);
  }
  for (const [tag, inner] of Object.entries(value)) {
    if (run.full()) return;
    if (!isTag(tag)) run.tell(inside(path, tag.slice(0, 64)), 'is no language tag: write one such as "en" or "zh-CN"');
    words(inner, inside(path, tag.slice(0, 64)), run);
  }
  if (Object.keys(value).length === 0) run.tell(path, 'is empty: give a text for each language');
};

const link: Check = (value, path, { tell }) => {
  const fits = typeof value === 'string' && value.length <= 2048 && URL.canParse(value)
    && /^https?:\/\/(?![^/?#]*@)[\w.:-]+([/?](%[0-9a-f]{2}|[\w!$&'()*+,./:;=?@~-])*)?(#(%[0-9a-f]{2}|[\w!$&'()*+,./:;=?@~-])*)?$/i.test(value);
  if (!fits) tell(path, `${shown(value)} is no address: write all of it, with https:// before it and other characters encoded`);
};

const date: Check = (value, path, { tell }) => {
  if (typeof value !== 'string' || !isDate(value)) tell(path, `${shown(value)} is no day of the calendar: write it as "2026-03-01"`);
};

/** Whether it is a moment in UTC, to the second or better. */
const instant: Check = (value, path, { tell }) => {
  const [, day = '', time = ''] = typeof value === 'string' ? /^([\d-]{10})T([\d:]{8})(\.\d+)?Z$/.exec(value) ?? [] : [];
  if (!isDate(day) || !/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) {
    tell(path, `${shown(value)} is no moment in UTC: write it as "2026-03-01T12:00:00Z"`);
  }
};

const value: Check = (inner, path, { tell }) => {
  if (typeof inner !== 'string' && !(typeof inner === 'number' && isFinite(inner))) tell(path, `${shown(inner)} is no answer: write a text or a number`);
};

const conditionOf = (depth: number): Check => (inner, path, run) => {
  if (depth > deepest) return run.tell(path, `is nested more than ${deepest} deep: write it flatter, e.g. several conditions in one "all"`);
  if (!isObject(inner)) return run.tell(path, `${shown(inner)} is not a condition: write an object in { }`);
  const nested = (): Check => list(conditionOf(depth + 1), 1, 20);
  if (Object.hasOwn(inner, 'field')) {
    object('a condition on a field', {
      field: name, item: name, is: value, in: list(value, 1, 100), atLeast: number(), atMost: number(), answered: flag,
    }, ['field'])(inner, path, run);
    if (Object.keys(inner).every(key => /^(field|item)$/.test(key) || inner[key] === undefined)) {
      run.tell(path, 'says nothing about the answer: add "is", "in", "atLeast", "atMost" or "answered"');
    }
  } else if (Object.hasOwn(inner, 'all')) object('a condition with "all"', { all: nested() }, ['all'])(inner, path, run);
  else if (Object.hasOwn(inner, 'any')) object('a condition with "any"', { any: nested() }, ['any'])(inner, path, run);
  else if (Object.hasOwn(inner, 'not')) object('a condition with "not"', { not: conditionOf(depth + 1) }, ['not'])(inner, path, run);
  else run.tell(path, 'is not a condition: it needs "field", "all", "any" or "not"');
};
const condition = conditionOf(1);

const option = object('an option', { id: name, label: text }, ['id', 'label']);
const item = object('an item', { id: name, label: text, reversed: flag, block: string(64) }, ['id', 'label']);

const asked: Members = { id: name, label: text, help: text, required: flag, mend: text, when: condition, low: text, high: text };
const likert: Members = { ...asked, points: list(text, 2, 11), cantSay: flag };
const any: Check = () => {};

/** The members of each type of field, and those it cannot do without. */
const fields: Record<FieldType, [what: string, members: Members, ...required: string[]]> = {
  nps: ['an "nps" field', asked, 'label'],
  rating: ['a "rating" field', { ...asked, look: oneOf('stars', 'smileys', 'numbers', 'thumbs'), steps: whole(2, 10) }, 'label'],
  likert: ['a "likert" field', likert, 'label'],
  matrix: ['a "matrix" field', { ...likert, items: list(item, 1, 60), shuffle: flag }, 'label', 'items'],
  choice: ['a "choice" field', {
    ...asked, options: list(option, 1, 100), multiple: flag, other: flag, min: whole(1, 100), max: whole(1, 100), shuffle: flag,
  }, 'label', 'options'],
  ranking: ['a "ranking" field', { ...asked, options: list(option, 2, 20), top: whole(1, 20), shuffle: flag }, 'label', 'options'],
  text: ['a "text" field', {
    ...asked, long: flag, minLength: whole(1, 10_000), maxLength: whole(1, 10_000), placeholder: text, autocomplete: string(64),
  }, 'label'],
  email: ['an "email" field', asked, 'label'],
  number: ['a "number" field', { ...asked, min: number(), max: number(), step: above(Infinity), unit: text }, 'label'],
  date: ['a "date" field', { ...asked, min: date, max: date }, 'label'],
  consent: ['a "consent" field', { ...asked, version: string(64, 1), text, link }, 'label', 'version'],
  file: ['a "file" field', { ...asked, max: whole(1, 5), maxBytes: whole(1024, 10_485_760) }, 'label'],
  screenshot: ['a "screenshot" field', asked, 'label'],
  hidden: ['a "hidden" field', { id: name, label: text, value: string(1000) }],
  statement: ['a "statement"', { id: name, text, when: condition }, 'text'],
};

/** All types of fields. */
export const fieldTypes = Object.keys(fields) as FieldType[];

const field: Check = (inner, path, run) => {
  if (!isObject(inner)) return run.tell(path, `${shown(inner)} is not a field: write an object in { }`);
  const type = Object.hasOwn(inner, 'type') ? inner.type : undefined;
  if (type === undefined) return run.tell(inside(path, 'type'), `is missing: write ${orList(fieldTypes.map(one => `"${one}"`))}`);
  oneOf(...fieldTypes)(type, inside(path, 'type'), run);
  if (!fieldTypes.includes(type as FieldType)) return;
  const [what, members, ...required] = fields[type as FieldType];
  object(what, { type: any, ...members }, ['id', ...required])(inner, path, run);
};

const page = object('a page', { id: name, title: text, text, when: condition, fields: list(field, 1, 100) }, ['id', 'fields']);

const thanks = object('a text of thanks', {
  when: condition, title: text, text, link: object('a link', { url: link, label: text }, ['url', 'label']),
});

const routing = object('a routing', {
  to: slug, rules: list(object('a rule of routing', { when: condition, to: slug }, ['when', 'to']), 0, 50),
}, ['to']);

const schema: Check = (inner, path, { tell }) => {
  if (inner !== 1) tell(path, `${shown(inner)} is no version of the definition language: write 1`);
};

const language: Check = (inner, path, { tell }) => {
  if (typeof inner !== 'string' || !isTag(inner)) tell(path, `${shown(inner)} is no language tag: write one such as "en" or "zh-CN"`);
};

/** Whether the parts of a definition are what they must be, each by itself. */
export const checkShape: Check = object('a form', {
  $schema: string(2048), schema, id: slug, language, title: text, intro: text, pages: list(page, 1, 50), submit: text, thanks: list(thanks, 0, 20), routing,
  relation: oneOf('company', 'product', 'brand', 'member'), replyHours: above(8760), askEmail: flag,
  context: list(oneOf('page', 'query', 'browser', 'locale', 'viewport', 'metadata'), 0, 6),
  partial: flag, results: flag, access: oneOf('anyone', 'members'), cooldownDays: whole(1, 3650), quota: whole(1),
  opensAt: instant, closesAt: instant, proofBits: whole(0, 22),
}, ['schema', 'id', 'language', 'pages']);

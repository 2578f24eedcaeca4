import { CommunityError } from './errors.ts';
import type { Board, Category, Community, LocalText, Permission, Status, Terms } from '../protocol/community.ts';
import type { Answer, Idea, IdeaPage } from '../protocol/idea.ts';
import type { Person } from '../protocol/member.ts';

/**
 * Turns what a backend sent into the type the widgets count on, so that no element has to doubt a field: unknown members
 * and unknown enumeration values stay, what is missing or of the wrong type gets a neutral value, list items without an
 * id are left out. Throws `bad-response` when the thing itself is not there.
 */
export type Reader<T> = (value: unknown) => T;

export type Shape<T> = { [K in keyof T]?: Reader<T[K]> };

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const missing = (what: string) => new CommunityError('bad-response', `The answer has no ${what}`);

export const id: Reader<string> = (value) => {
  if (value === '' || (typeof value !== 'string' && typeof value !== 'number')) throw missing('id');
  return String(value);
};
export const text = <T extends string>(fallback: string): Reader<T> => (value) =>
  (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : fallback) as T;
export const words = text<string>('');
export const count: Reader<number> = (value) => {
  const number = typeof value === 'string' ? parseFloat(value) : value;
  return Number.isFinite(number) ? number as number : 0;
};
const limit = (fallback: number): Reader<number> => (value) => count(value) || fallback;
export const flag: Reader<boolean> = (value) => value === true;
export const instant: Reader<string> = (value) => (Number.isNaN(Date.parse(words(value))) ? '' : words(value));
export const link: Reader<string> = (value) => {
  if (!/^https?:/i.test(words(value))) throw missing('link');
  return words(value);
};
export const permission = text<Permission>('forbidden');

export const maybe = <T>(read: Reader<T>): Reader<T | null> => (value) => {
  try {
    return value === undefined || value === null ? null : read(value);
  } catch {
    return null;
  }
};
export const optional = <T>(read: Reader<T>): Reader<T | undefined> => (value) => maybe(read)(value) ?? undefined;
export const object = <T>(shape: Shape<T>): Reader<T> => (value) => {
  if (!isObject(value)) throw missing('object');
  const result = { ...value };
  for (const [key, read] of Object.entries<Reader<unknown> | undefined>(shape)) if (read) result[key] = read(value[key]);
  return result as T;
};
/** An object that may be missing: then every member has its neutral value. */
export const part = <T>(shape: Shape<T>): Reader<T> => (value) => object<T>(shape)(isObject(value) ? value : {});
export const list = <T>(read: Reader<T>, most = 1000): Reader<T[]> => (value) =>
  (Array.isArray(value) ? value.slice(0, most) : []).flatMap((item) => maybe(read)(item) ?? []);
// without a prototype, so that a look-up of `constructor` finds nothing
export const record = <T>(read: Reader<T>): Reader<Record<string, T>> => (value) => {
  const result = Object.create(null) as Record<string, T>;
  for (const [key, item] of Object.entries(isObject(value) ? value : {})) {
    const good = maybe(read)(item);
    if (good !== null) result[key] = good;
  }
  return result;
};

export const localText: Reader<LocalText> = record(text(''));
export const person: Reader<Person> = part<Person>({
  id: maybe(id), name: maybe(words), role: text('member'), avatar: maybe(link), title: maybe(words),
});
export const answer: Reader<Answer> = object<Answer>({ text: words, author: person, at: instant });
export const status: Reader<Status> = part<Status>({ id: words, kind: text('new'), name: maybe(localText) });
export const ideaShape: Shape<Idea> = {
  id, board: words, title: words, excerpt: words, lang: maybe(words), kind: text('suggestion'), relation: maybe(text('')),
  category: maybe(words), author: person, votes: count, comments: count, createdAt: instant, editedAt: maybe(instant),
  status: part<Idea['status']>({ id: words, kind: text('new'), at: instant, reason: maybe(words), url: maybe(link) }),
  rev: count, version: count, state: text('visible'), pinned: flag, locked: flag, answer: maybe(answer), mergedInto: maybe(id),
};
export const ideaItem = object<Idea>(ideaShape);

// no backend has a reason to answer more than the 100 items a page may have
export const page = <T, P extends { items: T[]; next: string | null }>(item: Reader<T>, more: Shape<P>): Reader<P> => (value) => {
  if (!isObject(value) || !Array.isArray(value.items)) throw missing('items');
  const items = list(item, 100)(value.items);
  const total: Reader<number> = (given) => Math.max(count(given), items.length);
  return object({ items: () => items, next: maybe(id), total, ...more })(value) as unknown as P;
};

export const ideaPage = page<Idea, IdeaPage>(ideaItem, { seq: optional(count) });
export const community = object<Community>({
  id, name: localText, brand: words, locales: list(words), defaultLocale: text('en'), zone: text('UTC'),
  governance: text('brand-led'), anonymous: flag, capabilities: list(words),
  limits: part<Community['limits']>({
    name: limit(40), title: limit(120), body: limit(10_000), comment: limit(10_000), editMinutes: count, pageSize: limit(20),
  }),
  links: part<Community['links']>({ terms: optional(link), privacy: optional(link), guidelines: optional(link) }),
  boards: list(object<Community['boards'][number]>({ id, name: localText })),
});
export const board = object<Board>({
  id, name: localText, description: maybe(localText), statuses: list(status),
  categories: list(object<Category>({ id, name: localText, template: maybe(localText) })),
  kinds: list(text('')), relations: list(text('')), ideas: count, voteBudget: maybe(count),
  terms: maybe(object<Terms>({ version: words, text: localText, url: maybe(link) })), propose: permission, review: text('after'),
});

import { startValues, type Start } from './draft.ts';
import { appearances, themes } from './themes.ts';
import { tokens } from './tokens.ts';
import { refusal, same, schemes, tokenOf, type Pair, type Supports, type Values } from './values.ts';

/** Version of what stands in an address; another one is not read. */
const version = '1';
const key = 'minga-theme=';
/** Longest state in an address, in characters. */
const longest = 32_000;
const prefix = '--minga-';

/** What an address says; `why` where it says something that cannot be read: another version, not to be decoded, or values that are none. */
export type Shared = { ok: true; start: Start; values: Values } | { ok: false; why: 'version' | 'broken' | 'value' };

const encode = (text: string) => btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(''))
  .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const decode = (text: string) => new TextDecoder('utf-8', { fatal: true })
  .decode(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0)));

/**
 * A draft as the fragment of an address, without its `#`: `minga-theme=1.…`, the start's names and what differs from it. Other
 * parts of a former fragment, between `&`, stay.
 */
export function toHash(start: Start, values: Values, former = ''): string {
  const base = startValues(start);
  const changes: Record<string, string | [string, string] | null> = {};
  for (const { name } of tokens) {
    const now = values[name];
    if (same(now, base[name])) continue;
    changes[name.slice(prefix.length)] = !now ? null : now.light === now.dark ? now.light : [now.light, now.dark];
  }
  const others = former.replace(/^#/, '').split('&').filter(part => part && !part.startsWith(key));
  return [...others, `${key}${version}.${encode(JSON.stringify([start.theme, start.appearance, changes]))}`].join('&');
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** One value of an address: undefined for none, false for what is no value. */
function pairOf(given: unknown): Pair | undefined | false {
  if (given === null) return undefined;
  if (isText(given)) return { light: given, dark: given };
  return Array.isArray(given) && given.length === 2 && given.every(isText) ? { light: given[0]!, dark: given[1]! } : false;
}

/** Reads the fragment of an address; undefined where it says nothing of a theme. It may come from anybody, so nothing is taken that CSS does not take. */
export function fromHash(hash: string, supports: Supports): Shared | undefined {
  const part = hash.replace(/^#/, '').split('&').find(one => one.startsWith(key));
  if (part === undefined) return undefined;
  const [, at, text] = /^minga-theme=([^.]*)\.([\w-]*)$/.exec(part) ?? [];
  if (at !== undefined && at !== version) return { ok: false, why: 'version' };
  if (!text || text.length > longest) return { ok: false, why: 'broken' };
  let read: unknown;
  try {
    read = JSON.parse(decode(text));
  } catch {
    return { ok: false, why: 'broken' };
  }
  if (!Array.isArray(read) || read.length !== 3 || typeof read[2] !== 'object' || read[2] === null) return { ok: false, why: 'broken' };
  const [theme, appearance, changes] = read as [unknown, unknown, object];
  const known = (list: readonly { name: string }[], name: unknown) => name === '' || list.some(one => one.name === name);
  if (!known(themes, theme) || !known(appearances, appearance)) return { ok: false, why: 'value' };
  const start = { theme, appearance } as Start;
  const values: Record<string, Pair> = { ...startValues(start) };
  for (const [short, given] of Object.entries(changes)) {
    const token = tokenOf(prefix + short);
    const pair = pairOf(given);
    if (!token || pair === false) return { ok: false, why: 'value' };
    if (pair) values[token.name] = pair;
    else delete values[token.name];
  }
  const wrong = Object.entries(values).some(([name, pair]) => schemes.some(scheme => refusal(tokenOf(name)!, pair[scheme], scheme, values, supports)));
  return wrong ? { ok: false, why: 'value' } : { ok: true, start, values };
}

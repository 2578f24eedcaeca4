import { tokens, type Token } from './tokens.ts';

/** A token's value in both schemes, as CSS text. */
export interface Pair {
  light: string;
  dark: string;
}
/** Values by token, as `Theme` has them. */
export type Values = Readonly<Record<string, Pair>>;
export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** Why a value is refused. `kind`: CSS takes no such value there; `unsafe`: it could fetch something or end the declaration; `cycle`: it leads back to itself. */
export type Refusal = 'empty' | 'long' | 'unsafe' | 'kind' | 'cycle';
/** Says whether CSS takes a value, as `CSS.supports` does. */
export type Supports = (property: string, value: string) => boolean;

const byName = new Map(tokens.map(token => [token.name, token]));

/** The token of this name; undefined where there is none. */
export const tokenOf = (name: string): Token | undefined => byName.get(name);

/** Longest value of a token, in characters. */
export const longestValue = 1_000;

const unsafe = /[\\;{}<>!]|\/\*|(?<![\w-])(url|src|image|image-set|-webkit-image-set|cross-fade|element|paint|env|attr|if|expression)\(/i;
const reference = /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/g;

/** Names of the custom properties that a value speaks of. */
export const namesIn = (css: string): string[] => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!);

/** A token's value in a scheme: what is given, else its default. */
export const valueOf = (values: Values, name: string, scheme: Scheme): string | undefined =>
  (Object.hasOwn(values, name) ? values[name] : tokenOf(name))?.[scheme];

/**
 * The value of a token with those of the tokens that it names put in, so that it speaks of no token any more; properties that
 * are no tokens stay. Undefined where there is no such token, or its value leads back to itself.
 */
export function expand(values: Values, name: string, scheme: Scheme, above: readonly string[] = []): string | undefined {
  const css = above.includes(name) ? undefined : valueOf(values, name, scheme);
  if (css === undefined) return undefined;
  let whole = true;
  const text = css.replace(reference, (match, inner: string) => {
    if (!tokenOf(inner)) return match;
    const value = expand(values, inner, scheme, [...above, name]);
    whole &&= value !== undefined;
    return value ?? '';
  });
  return whole ? text : undefined;
}

/** Why a token cannot have this value in a scheme beside the others; undefined where it can. */
export function refusal(token: Token, css: string, scheme: Scheme, values: Values, supports: Supports): Refusal | undefined {
  const text = css.trim();
  if (!text) return 'empty';
  if (text.length > longestValue) return 'long';
  if (unsafe.test(text)) return 'unsafe';
  const pair = { ...(values[token.name] ?? token), [scheme]: text };
  const expanded = expand({ ...values, [token.name]: pair }, token.name, scheme);
  if (expanded === undefined) return 'cycle';
  return supports(token.syntax, expanded) ? undefined : 'kind';
}

/** All tokens that a token's value follows from, directly or through others. */
export function inputsOf(values: Values, name: string, found = new Set<string>()): ReadonlySet<string> {
  for (const scheme of schemes) {
    for (const inner of namesIn(valueOf(values, name, scheme) ?? '')) {
      if (!tokenOf(inner) || found.has(inner)) continue;
      found.add(inner);
      inputsOf(values, inner, found);
    }
  }
  return found;
}

const length = /^(?:[-+.\d]|inset$|calc\(|none$|var\()/i;
/** Words and functions of a value, and the commas between them. */
const pieces = (css: string) => css.match(/,|(?:[^\s,()]+|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];

/**
 * One value for both schemes, by `light-dark()`, which CSS has for colours alone: of a shadow its colours differ, and where
 * more than that differs the light value holds.
 */
export function inBoth(token: Token | undefined, { light, dark }: Pair): string {
  if (light === dark || !token) return light;
  if (token.type === 'color') return `light-dark(${light}, ${dark})`;
  if (token.type !== 'shadow') return light;
  const [ones, others] = [pieces(light), pieces(dark)];
  const alike = ones.length === others.length && ones.every((one, at) => one === others[at] || !length.test(one) && !length.test(others[at]!) && one !== ',');
  return alike ? ones.map((one, at) => (one === others[at] ? one : `light-dark(${one}, ${others[at]})`)).join(' ').replaceAll(' ,', ',') : light;
}

/** Whether two values are the same text in both schemes. */
export const same = (one: Pair | undefined, other: Pair | undefined): boolean => one?.light === other?.light && one?.dark === other?.dark;

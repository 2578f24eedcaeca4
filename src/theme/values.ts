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

/**
 * A value as a page can write it: beside each token that it names stands the default, which no page has set. For browsers
 * without `light-dark()` that of the light.
 */
export const inPages = (css: string, both: boolean): string => css.replace(/var\((--minga-[\w-]+)\)/g, (match, name: string) => {
  const fallback = defaultInPages(name, both);
  return fallback === undefined ? match : `var(${name}, ${fallback})`;
});

/** The default of a token as it stands beside its name; undefined where there is no such token. */
export function defaultInPages(name: string, both: boolean): string | undefined {
  const token = tokenOf(name);
  return token && (both ? inBoth(token, token) : inPages(token.light, false));
}

const length = /^(?:[-+.\d]|inset$|calc\(|min\(|max\(|clamp\()/i;
/** Words and functions of a layer of a shadow, and the commas between layers. */
const pieces = (css: string) => css.match(/,|(?:[^\s,()]+|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];

/** A layer of a shadow: its lengths, and its colour. */
interface Layer { lengths: string; color: string }

/** The layers of a shadow; undefined where it cannot be told which part is the colour. */
function layersOf(css: string): Layer[] | undefined {
  const layers: string[][] = [[]];
  for (const piece of css === 'none' ? [] : pieces(css)) {
    if (piece === ',') layers.push([]);
    else layers.at(-1)!.push(piece);
  }
  if (css === 'none') layers.pop();
  const isLength = (piece: string) => length.test(piece) || tokenOf(namesIn(piece)[0] ?? '')?.type === 'dimension';
  const read = layers.map(parts => ({ lengths: parts.filter(isLength).join(' '), colors: parts.filter(part => !isLength(part)) }));
  const known = read.every(({ lengths, colors }) => lengths && colors.length < 2 && (!colors[0]?.startsWith('var(') || tokenOf(namesIn(colors[0])[0]!)));
  return known ? read.map(({ lengths, colors: [color = 'currentColor'] }) => ({ lengths, color })) : undefined;
}

/** A shadow of both schemes: colours differ, and a layer that one of them lacks is transparent there. */
function shadowInBoth({ light, dark }: Pair): string | undefined {
  const [ones, others] = [layersOf(light), layersOf(dark)];
  if (!ones || !others) return undefined;
  const layer = (lengths: string, one: string, other: string) => `${lengths} ${one === other ? one : `light-dark(${one}, ${other})`}`;
  const alike = ones.length === others.length && ones.every(({ lengths }, at) => lengths === others[at]!.lengths);
  const layers = alike ? ones.map(({ lengths, color }, at) => layer(lengths, color, others[at]!.color))
    : [...ones.map(({ lengths, color }) => layer(lengths, color, 'transparent')), ...others.map(({ lengths, color }) => layer(lengths, 'transparent', color))];
  return layers.join(', ');
}

/**
 * One value for both schemes, by `light-dark()`, which CSS has for colours alone: so it is of colours, and of the colours of
 * shadows. Anything else has its light value in the dark, too; no theme of ours has another.
 */
export function inBoth(token: Token | undefined, { light, dark }: Pair): string {
  const value = light === dark || !token ? light
    : token.type === 'color' ? `light-dark(${light}, ${dark})`
    : token.type === 'shadow' ? shadowInBoth({ light, dark }) ?? light : light;
  return inPages(value, true);
}

/** Whether two values are the same text in both schemes. */
export const same = (one: Pair | undefined, other: Pair | undefined): boolean => one?.light === other?.light && one?.dark === other?.dark;

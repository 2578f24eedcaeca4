import { parseMessage, type Part } from './parse.ts';

/*
 * Messages are written in a small part of ICU MessageFormat:
 *   {name}                                        a value; a number is written the way the locale writes numbers
 *   {count, plural, =0 {none} one {# idea} other {# ideas}}   `#` is the number; `=n` beats the category
 *   {kind, select, idea {an idea} other {a comment}}
 * Braces always mean a placeholder: there is no escape, and apostrophes are only apostrophes.
 */

type Trim<S extends string> = S extends ` ${infer R}` ? Trim<R> : S extends `${infer R} ` ? Trim<R> : S;
type Pop<D extends 0[]> = D extends [0, ...infer R extends 0[]] ? R : [];
type ValueOf<Kind extends string> = Kind extends 'plural' ? number : Kind extends 'select' ? string : string | number;

/** Text of a message or of one of its cases; `D` counts the open plurals and selects. */
type InText<S extends string, D extends 0[], Found> =
  S extends `${infer Before}{${infer Tail}`
    ? Before extends `${string}}${infer Rest}` ? InCases<`${Rest}{${Tail}`, D, Found>
      : Tail extends `${infer Argument}}${infer Rest}`
        ? Argument extends `${string},${string}`
          ? Tail extends `${infer Name},${infer Kind},${infer Cases}`
            ? InCases<Cases, [0, ...D], Found & Record<Trim<Name>, ValueOf<Trim<Kind>>>> : never
          : InText<Rest, D, Found & Record<Trim<Argument>, string | number>>
        : never
    : S extends `${string}}${infer Rest}` ? InCases<Rest, D, Found> : Found;

/** Between the cases of a plural or select. */
type InCases<S extends string, D extends 0[], Found> =
  S extends `${infer Before}{${infer Tail}`
    ? Before extends `${string}}${infer Rest}` ? InText<`${Rest}{${Tail}`, Pop<D>, Found> : InText<Tail, D, Found>
    : S extends `${string}}${infer Rest}` ? InText<Rest, Pop<D>, Found> : Found;

/** The values a message needs, read from its own text. */
export type ValuesOf<S extends string> = { [K in keyof InText<S, [], unknown>]: InText<S, [], unknown>[K] };

/** Answers with one object per key, usually a locale: making an `Intl` object costs far more than using it. */
export function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return key => {
    let one = made.get(key);
    if (one === undefined) made.set(key, one = make(key));
    return one;
  };
}

const parsed = once(parseMessage);
/** A number below 1,000 and a language that writes it as programs do: the first use of `Intl.NumberFormat` stops a page for 20 ms, 80 on a slow device. */
const plain = /^\d{1,3} (de|en|es|fr|he|ja|ko|pt|ru|zh)\b(?!.*-u-)/;
const numbers = once(locale => new Intl.NumberFormat(locale));
const plurals = once(locale => new Intl.PluralRules(locale));

/** A number in the locale's own digits and grouping. */
export function formatNumber(value: number, locale: string): string {
  return plain.test(`${value} ${locale}`) ? String(value) : numbers(locale).format(value);
}

function evaluate<T>(parts: readonly Part[], values: Record<string, T>, locale: string, count?: number): (string | T)[] {
  return parts.flatMap((part): (string | T)[] => {
    if (typeof part === 'string') return [count === undefined ? part : part.replaceAll('#', formatNumber(count, locale))];
    const [name, kind, cases = {}] = part;
    const value = values[name];
    if (!kind) return [typeof value === 'number' ? formatNumber(value, locale) : value ?? `{${name}}`];
    const plural = kind === 'plural';
    const category = plural ? plurals(locale).select(Number(value)) : String(value);
    const chosen = [plural ? `=${Number(value)}` : category, category, 'other'].find(each => Object.hasOwn(cases, each));
    return evaluate(chosen ? cases[chosen]! : [], values, locale, plural ? Number(value) : count);
  });
}

/**
 * The pieces of a message with its values put in, in reading order. A value that is not a number stays what it is, so a
 * template may be given for a name. In the files for script tags the messages of ours are parsed by the build already. Never throws: a missing value shows as `{name}`, an unfinished brace ends the text.
 */
export function formatParts<T>(message: string | readonly Part[], values: Record<string, T>, locale: string): (string | T)[] {
  return evaluate(typeof message === 'string' ? parsed(message) : message, values, locale);
}

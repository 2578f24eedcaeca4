import { fromCss, type Unmapped } from './css.ts';
import { fromDtcg, type Unreadable } from './dtcg-read.ts';
import { refusal, schemes, tokenOf, type Pair, type Refusal, type Supports, type Values } from './values.ts';

/** Something that was left out of a file, and why. */
export interface Left { path: string; value: string; why: Unmapped['why'] | Refusal }
/** What a file sets, and all of it that has no place here. */
export type Taken = { ok: true; values: Values; left: Left[] } | { ok: false; error: Unreadable | 'empty' };

/**
 * Reads a theme from text: design tokens (DTCG), a theme of Minga as JSON, or CSS with custom properties. Each value is checked
 * beside those that hold already (`before`); what the file says of one scheme alone leaves the other as it is.
 */
export function takeIn(text: string, before: Values, supports: Supports): Taken {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (!trimmed) return { ok: false, error: 'empty' };
  if (trimmed.length > 10_000_000) return { ok: false, error: 'size' };
  const isJson = /^[[{"\d]/.test(trimmed);
  const read = isJson ? fromDtcg(trimmed) : fromCss(trimmed);
  if ('error' in read) return { ok: false, error: read.error };
  const names = Object.keys(read.values);
  if (!isJson && !names.length && !read.unmapped.length) return { ok: false, error: 'json' };
  const left: Left[] = [...read.unmapped];
  const values: Record<string, Pair> = {};
  for (const name of names) {
    const { light, dark } = before[name] ?? tokenOf(name)!;
    values[name] = { light, dark, ...read.values[name] };
  }
  // one that is refused may be what makes another lead back to itself, so until nothing more is refused
  for (let again = true; again;) {
    again = false;
    for (const name of Object.keys(values)) {
      const pair = values[name]!;
      const scheme = schemes.find(one => refusal(tokenOf(name)!, pair[one], one, { ...before, ...values }, supports));
      if (!scheme) continue;
      left.push({ path: name, value: pair[scheme], why: refusal(tokenOf(name)!, pair[scheme], scheme, { ...before, ...values }, supports)! });
      delete values[name];
      again = true;
    }
  }
  return { ok: true, values, left };
}

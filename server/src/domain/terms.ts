/** Letters written without spaces between words (or, in Korean, with endings): found by pairs of them. */
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const runs = new RegExp(`(?:${dense.source}\\p{M}*)+|(?:(?!${dense.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** Text as it is compared: compatibility forms, case and Latin accents do not count. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ')
    .normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
}

/** A title for comparing: folded, without punctuation and spaces; one of signs only is compared as it is. */
export function titleKey(title: string): string {
  return fold(title).replace(/[^\p{L}\p{N}\p{M}]+/gu, '') || title.normalize('NFKC');
}

export interface Term {
  text: string;
  /** A word, which is found by its beginning; else one dense letter or a pair of them, found as it is. */
  word: boolean;
}

const LONGEST = 40;

/** The words, and for dense scripts the pairs and (when `singles`) the single letters, of a text; each once. */
export function termsOf(text: string, singles: boolean): Term[] {
  const found = new Map<string, Term>();
  const add = (part: string, word: boolean) => found.set(part, { text: part, word });
  for (const [run] of fold(text).matchAll(runs)) {
    if (!dense.test(run)) {
      add(Array.from(run).slice(0, LONGEST).join(''), true);
      continue;
    }
    const letters = Array.from(run);
    if (singles || letters.length === 1) letters.forEach(letter => add(letter, false));
    for (let i = 1; i < letters.length; i++) add(letters[i - 1]! + letters[i]!, false);
  }
  return [...found.values()];
}

/** The largest code point: nothing that begins with a term sorts after the term followed by it. */
export const LAST = '\u{10ffff}';

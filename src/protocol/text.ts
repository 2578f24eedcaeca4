/** Longest texts, in graphemes; a community's configuration may set lower ones. */
export const LIMITS = { name: 40, title: 120, body: 10_000, comment: 10_000, reason: 2_000, excerpt: 280 } as const;

// What is kept though it shows nothing by itself: the joiners inside emoji, flags and keycaps, variants of emoji and of
// Chinese characters, and the joiners that scripts such as Persian or Hindi spell with (`$1`). All else that is
// invisible can only make two names look the same (`\p{DI}`: default ignorable), and so goes.
const script = '[^\\p{sc=Zyyy}\\p{sc=Zinh}\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}\\p{sc=Hani}\\p{DI}]';
const invisible = /* @__PURE__ */ new RegExp(
  '((?<=[\\p{ExtPict}\\ufe0f\\u{1f3fb}-\\u{1f3ff}])\\u200d(?=\\p{ExtPict})' +
  '|(?<=\\p{ExtPict})[\\ufe0e\\ufe0f]|\\ufe0f(?=\\u20e3)' +
  '|(?<=\\p{sc=Hani})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]' +
  '|(?<=\\u{1f3f4})[\\u{e0020}-\\u{e007f}]{1,8}' +
  `|(?<=${script})[\\u200c\\u200d](?=${script}))|\\p{DI}`, 'gu');
const forbidden = /[^\P{Cc}\t\n]|\p{Cs}|\p{NChar}/gu;

/**
 * One line of text, as names and titles are stored and compared on both sides: NFC, without controls, lone surrogates,
 * direction controls or anything invisible, white space collapsed, at most 4 combining marks on a base.
 */
export function normaliseName(text: string): string {
  return text.replace(/[\s\u2800]+/g, ' ').replace(forbidden, '').replace(invisible, '$1').normalize()
    .replace(/(\p{M}{4})\p{M}+/gu, '$1').replace(/ +/g, ' ').trim();
}

/**
 * Text of several lines, as bodies are stored on both sides: NFC, every line break `\n`, without controls (tabs stay) or
 * lone surrogates, and with direction controls closed at the end of each line, so that none reaches its surroundings.
 */
export function normaliseText(text: string): string {
  const open: string[] = [];
  const closed = (from: number): string => open.splice(from).reverse().join('');
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(forbidden, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]|\n|$/g, char => {
      if (char === '\u2069') return closed(open.lastIndexOf(char) < 0 ? Infinity : open.lastIndexOf(char));
      if (char === '\u202c') return open.at(-1) === char ? closed(-1) : '';
      if (char < '\u202a') return closed(0) + char;
      if (open.length === 125) return ''; // deeper ones do nothing (UAX #9, BD2)
      open.push(char < '\u2066' ? '\u202c' : '\u2069');
      return char;
    }).normalize().trim(); // last: what went may have stood between a letter and its mark, or at an end
}

/** Whether nothing of the text can be seen: only white space, controls, or characters that show nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cs}\p{DI}\u2800]/u.test(text);
}

// each of these is a grapheme by itself, whatever stands beside it: no need to ask the slow segmenter
const simple = /^[\n -~\u3001-\u3020\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The text in graphemes: what people call characters. */
export function splitGraphemes(text: string): string[] {
  if (simple.test(text)) return text.split('');
  // Firefox before 125 has no segmenter; a base with its marks comes near enough for a limit
  if (!Intl.Segmenter) return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), part => part.segment);
}

/** How many graphemes the text has. */
export function graphemes(text: string): number {
  return simple.test(text) ? text.length : splitGraphemes(text).length;
}

/** The text itself if it has at most `limit` graphemes, else its beginning and `…`, `limit` graphemes in all. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const parts = splitGraphemes(text);
  return parts.length <= limit ? text : `${parts.slice(0, Math.max(0, limit - 1)).join('').trimEnd()}…`;
}

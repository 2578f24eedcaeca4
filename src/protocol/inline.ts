import { linkTarget, needsHost, type LinkTarget } from './link.ts';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'code'; text: string }
  | { type: 'em' | 'strong'; children: Inline[] }
  /** `host` is set when it must be shown beside the link's own words. */
  | { type: 'link'; href: string; host?: string; children: Inline[] };

type Wrapper = Extract<Inline, { children: Inline[] }>;
/** Text, an element by itself, the start of one, or (null) the end of the last one begun. */
type Piece = string | Inline | null;

const plain = /[^\\`*_[\]!hm\n]+/iy;
const escaped = /\\([*_`[\]#>-])/y;
const backticks = /`+/y;
const code = /(`+)(?!`)([^]*?[^`])\1(?!`)/y;
const address = /(?:https?:\/\/|mailto:)[^\s<>"`[\]|\u2018-\u201f\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]+/iy;
const destination = /\(([^\s<>()[\]"]*(?:\([^\s<>()[\]"]*\)[^\s<>()[\]"]*)*)\)/y;

/** A bare address ends before punctuation that belongs to the sentence, and before a bracket it did not open. */
function withoutTail(written: string): string {
  let closing = written.split(')').length - written.split('(').length;
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1]!;
    if (last === ')' && closing > 0) closing--;
    else if (!'.,;:!?\'*_~'.includes(last)) break;
  }
  return written.slice(0, end);
}

// `*` works between Chinese or Japanese characters, which have no spaces around; `_` never inside a word
const isWord = (char: string, marker: string): boolean =>
  /[\p{L}\p{N}]/u.test(char) && (marker === '_' || !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(char));

/**
 * Reads the inline part of the Markdown subset: emphasis, code, links, bare addresses; each line break counts. One pass
 * from front to back: a marker is noted once as a possible start and let go once, so the time grows with the length alone.
 */
export function readInline(source: string): Inline[] {
  const pieces: Piece[] = [];
  /** Which pieces are markers that may become a start, by the marker. */
  const open: Record<string, number[]> = { '*': [], '**': [], '_': [], '__': [], '[': [] };
  /** Where the last run of so many backticks is: one after it opens no code, and need not look for its end. */
  const lastRuns = new Map(Array.from(source.matchAll(/`+/g), ({ 0: run, index }) => [run.length, index]));
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const mayStart = (marker: string, text = marker): void => {
    open[marker]!.push(pieces.length);
    pieces.push(text);
  };
  /** Ends what began with the piece at `place`; whatever began after it and has no end stays text. */
  const close = (place: number, start: Wrapper): void => {
    pieces[place] = start;
    pieces.push(null);
    for (const places of Object.values(open)) while (places.at(-1)! >= place) places.pop();
  };
  const link = (words: string, target: LinkTarget): Wrapper =>
    ({ type: 'link', href: target.href, ...(needsHost(words, target) && { host: target.host }), children: [] });

  const readMarkers = (marker: string): void => {
    const before = source[at - 1] ?? ' ';
    let left = 0;
    for (; source[at] === marker; at++) left++;
    const after = source[at] ?? ' ';
    const canOpen = left < 4 && /\S/.test(after) && !isWord(before, marker);
    const canClose = left < 4 && /\S/.test(before) && !isWord(after, marker);
    const place = (size: number): number => open[marker.repeat(size)]!.at(-1) ?? -1;
    while (canClose && left > 0) {
      const size = left === 3 ? (place(2) > place(1) ? 2 : 1) : left;
      if (place(size) < 0) break;
      close(place(size), { type: size === 2 ? 'strong' : 'em', children: [] });
      left -= size;
    }
    if (!canOpen) pieces.push(marker.repeat(left));
    else {
      if (left > 1) mayStart(marker + marker);
      if (left % 2) mayStart(marker);
    }
  };

  const readClosingBracket = (): void => {
    at++;
    const place = open['[']!.pop();
    const before = at;
    const target = place === undefined ? undefined : linkTarget(take(destination)?.[1] ?? '');
    if (place === undefined || !target) {
      at = before;
      pieces.push(']');
      return;
    }
    const words = pieces.slice(place + 1).map(piece => typeof piece === 'string' ? piece : piece?.type === 'code' ? piece.text : '').join('');
    if (!words) pieces.push(target.href);
    close(place, link(words, target));
    open['['] = []; // no link inside a link
  };

  const readBackticks = (): void => {
    const start = at;
    const [run] = take(backticks)!;
    if ((lastRuns.get(run.length) ?? 0) <= start) {
      pieces.push(run);
      return;
    }
    at = start;
    const text = take(code)![2]!.replaceAll('\n', ' ');
    pieces.push({ type: 'code', text: /^ .*\S.* $/.test(text) ? text.slice(1, -1) : text });
  };

  const readAddress = (): void => {
    const start = at;
    // not inside another address (`blob:https://…`) or a quoted attribute
    const found = /[\s([{<>*_~,;|]|[^\0-\x7f]/.test(source[at - 1] ?? ' ') && take(address);
    if (!found) {
      pieces.push(source[at++]!);
      return;
    }
    const written = withoutTail(found[0]);
    const target = linkTarget(written);
    if (target) {
      pieces.push(link(written, target), written, null);
      at = start + written.length;
    } else pieces.push(found[0]);
  };

  while (at < source.length) {
    const char = source[at]!;
    if (char === '*' || char === '_') readMarkers(char);
    else if (char === '`') readBackticks();
    else if (char === ']') readClosingBracket();
    else if (/[hm]/i.test(char)) readAddress();
    else if (char === '[') {
      mayStart('[');
      at++;
    } else if (source.startsWith('![', at)) {
      mayStart('[', '!['); // an image becomes a link with its description: nothing is loaded from elsewhere
      at += 2;
    } else if (char === '\n') {
      pieces.push({ type: 'break' });
      at++;
    } else pieces.push(take(escaped)?.[1] ?? take(plain)?.[0] ?? source[at++]!);
  }
  return build(pieces);
}

/** Nests the pieces. An element inside one of its own type adds nothing and is left out, so depth stays at three. */
function build(pieces: readonly Piece[]): Inline[] {
  const root: Inline[] = [];
  const path: { type: Wrapper['type']; into: Inline[] }[] = [];
  const around = { link: 0, em: 0, strong: 0 };
  for (const piece of pieces) {
    const into = path.at(-1)?.into ?? root;
    const last = into.at(-1);
    if (piece === null) around[path.pop()!.type]--;
    else if (typeof piece !== 'string') {
      const wraps = 'children' in piece;
      if (!wraps || !around[piece.type]) into.push(piece);
      if (wraps) path.push({ type: piece.type, into: around[piece.type]++ ? into : piece.children });
    } else if (last?.type === 'text') last.text += piece;
    else if (piece) into.push({ type: 'text', text: piece });
  }
  return root;
}

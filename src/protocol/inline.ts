import { linkTarget, needsHost } from './link.ts';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'code'; text: string }
  | { type: 'em' | 'strong'; children: Inline[] }
  /** `host` is set when it must be shown beside the link's own words. */
  | { type: 'link'; href: string; host?: string; children: Inline[] };

type Wrapper = Extract<Inline, { children: Inline[] }>;
/** A stretch of the text. Markers begin as text and turn into the start or end of an element once both are there. */
interface Piece { text: string; node?: Inline; start?: Wrapper; end?: boolean }
/** A marker that may become a start. `kind` is the marker itself. */
interface Opener { piece: Piece; kind: string; at: number; dead?: boolean }

const plain = /[^\\`*_[\]!hm\n]+/iy;
const address = /(?:https?:\/\/|mailto:)[^\s<>"`[\]|\u2018-\u201f\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]+/iy;
const destination = /\(([^\s<>()[\]"]*(?:\([^\s<>()[\]"]*\)[^\s<>()[\]"]*)*)\)/y;

function take(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Starts of the backtick runs by their length, each list read once from front to back. */
function backtickRuns(source: string): (length: number, after: number) => number | undefined {
  const byLength = new Map<number, { starts: number[]; next: number }>();
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const list = byLength.get(run.length);
    if (list) list.starts.push(index);
    else byLength.set(run.length, { starts: [index], next: 0 });
  }
  return (length, after) => {
    const list = byLength.get(length);
    if (!list) return undefined;
    while (list.next < list.starts.length && list.starts[list.next]! < after) list.next++;
    return list.starts[list.next];
  };
}

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
 * from front to back: an opener is pushed once and popped once, so the time grows with the length alone.
 */
export function readInline(source: string): Inline[] {
  const pieces: Piece[] = [];
  const stack: Opener[] = [];
  const places: Record<string, number[]> = { '*': [], '**': [], '_': [], '__': [], '[': [] };
  let closingRun: ReturnType<typeof backtickRuns> | undefined;

  const push = (text: string, node?: Inline): Piece => {
    const piece: Piece = node ? { text, node } : { text };
    pieces.push(piece);
    return piece;
  };
  const open = (kind: string, text = kind): void => {
    places[kind]!.push(stack.length);
    stack.push({ piece: push(text), kind, at: pieces.length - 1 });
  };
  /** Closes the opener at `place`; whatever was opened after it and not closed stays text. */
  const closeAt = (place: number, start: Wrapper): void => {
    for (const { kind, dead } of stack.slice(place)) if (!dead) places[kind]!.pop();
    const { piece } = stack[place]!;
    stack.length = place;
    piece.text = '';
    piece.start = start;
    pieces.push({ text: '', end: true });
  };

  const readMarkers = (at: number): number => {
    const marker = source[at]!;
    let end = at;
    while (source[end] === marker) end++;
    let left = end - at;
    const before = source[at - 1] ?? ' ';
    const after = source[end] ?? ' ';
    const canOpen = left < 4 && /\S/.test(after) && !isWord(before, marker);
    const canClose = left < 4 && /\S/.test(before) && !isWord(after, marker);
    const place = (size: number): number => places[marker.repeat(size)]!.at(-1) ?? -1;
    while (canClose && left > 0) {
      const size = left === 3 ? (place(2) > place(1) ? 2 : 1) : left;
      if (place(size) < 0) break;
      closeAt(place(size), { type: size === 2 ? 'strong' : 'em', children: [] });
      left -= size;
    }
    if (canOpen) {
      if (left > 1) open(marker + marker);
      if (left % 2) open(marker);
    } else if (left) push(marker.repeat(left));
    return end;
  };

  const readClosingBracket = (at: number): number => {
    const place = places['[']!.at(-1);
    if (place === undefined) {
      push(']');
      return at + 1;
    }
    const written = take(destination, source, at + 1);
    const target = written && linkTarget(written[1]!);
    if (!target) {
      places['[']!.pop();
      stack[place]!.dead = true;
      push(']');
      return at + 1;
    }
    const words = pieces.slice(stack[place]!.at + 1).map(({ text, node }) => (node?.type === 'code' ? node.text : text)).join('');
    if (!words) push(target.href);
    closeAt(place, { type: 'link', href: target.href, ...(needsHost(words, target) && { host: target.host }), children: [] });
    for (const outer of places['[']!.splice(0)) stack[outer]!.dead = true; // no link inside a link
    return at + 1 + written[0].length;
  };

  const readBackticks = (at: number): number => {
    let start = at;
    while (source[start] === '`') start++;
    closingRun ??= backtickRuns(source);
    const end = closingRun(start - at, start);
    if (end === undefined) {
      push(source.slice(at, start));
      return start;
    }
    const code = source.slice(start, end).replaceAll('\n', ' ');
    push('', { type: 'code', text: /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code });
    return end + start - at;
  };

  const readAddress = (at: number): number => {
    // not inside another address (`blob:https://…`) or a quoted attribute
    const found = /[\s([{<>*_~,;|]|[^\0-\x7f]/.test(source[at - 1] ?? ' ') ? take(address, source, at) : null;
    if (!found) {
      push(source[at]!);
      return at + 1;
    }
    const written = withoutTail(found[0]);
    const target = linkTarget(written);
    if (!target) {
      push(found[0]);
      return at + found[0].length;
    }
    pieces.push({ text: '', start: { type: 'link', href: target.href, ...(needsHost(written, target) && { host: target.host }), children: [] } },
      { text: written }, { text: '', end: true });
    return at + written.length;
  };

  for (let at = 0; at < source.length;) {
    const char = source[at]!;
    const next = source[at + 1];
    if (char === '*' || char === '_') at = readMarkers(at);
    else if (char === '`') at = readBackticks(at);
    else if (char === ']') at = readClosingBracket(at);
    else if (char === '[' || (char === '!' && next === '[')) {
      const text = char === '!' ? '![' : '[';
      open('[', text); // an image becomes a link with its description: nothing is loaded from elsewhere
      at += text.length;
    } else if (char === '\n') {
      push('', { type: 'break' });
      at++;
    } else if (char === '\\' && next && '*_`[]#>-'.includes(next)) {
      push(next);
      at += 2;
    } else if (/[hm]/i.test(char)) at = readAddress(at);
    else {
      const text = take(plain, source, at)?.[0] ?? char;
      push(text);
      at += text.length;
    }
  }
  return build(pieces);
}

/** Nests the pieces. An element inside one of its own type adds nothing and is left out, so depth stays at three. */
function build(pieces: Piece[]): Inline[] {
  const root: Inline[] = [];
  const open: (Wrapper | undefined)[] = [];
  const active: Wrapper[] = [];
  for (const { text, node, start, end } of pieces) {
    const into = active.at(-1)?.children ?? root;
    const last = into.at(-1);
    if (start) {
      const wrapper = active.some(({ type }) => type === start.type) ? undefined : start;
      open.push(wrapper);
      if (wrapper) {
        into.push(wrapper);
        active.push(wrapper);
      }
    } else if (end) {
      if (open.pop()) active.pop();
    } else if (node) into.push(node);
    else if (last?.type === 'text') last.text += text;
    else if (text) into.push({ type: 'text', text });
  }
  return root;
}

import { readInline, type Inline } from './inline.ts';
import { truncate } from './text.ts';

export type { Inline };
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'quote'; children: Block[] }
  /** `start` is the first number of an ordered list. */
  | { type: 'list'; start?: number; items: Block[][] };

/** Quotes and lists inside one another deeper than this stay text. */
const deepest = 4;
const listMarker = /^(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/;
const fenceMarker = /^(`{3,}|~{3,})(?:[ \t]*[\w+#.-]+)?$/;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A heading is a strong line of its own: the page's outline belongs to the page. */
function readHeading(line: string): Block | undefined {
  const marks = /^#{1,6}[ \t]+(?=\S)/.exec(line);
  const children = marks ? readInline(line.replace(/\s#+$/, '').slice(marks[0].length).trim()) : [];
  return children.length ? { type: 'paragraph', children: [{ type: 'strong', children }] } : undefined;
}

function readBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length) blocks.push({ type: 'paragraph', children: readInline(paragraph.join('\n')) });
    paragraph = [];
  };
  const add = (block: Block): void => {
    endParagraph();
    blocks.push(block);
  };

  let at = 0;
  const readFence = (marker: string): Block => {
    const indent = indentOf(lines[at]!);
    const code: string[] = [];
    for (at++; at < lines.length; at++) {
      const line = lines[at]!;
      const closing = line.trim();
      if (closing.length >= marker.length && closing === marker[0]!.repeat(closing.length)) {
        at++;
        break;
      }
      code.push(line.slice(Math.min(indent, indentOf(line))));
    }
    return { type: 'code', text: code.join('\n') };
  };
  const readQuote = (): Block => {
    const inner: string[] = [];
    for (; at < lines.length && lines[at]!.trimStart().startsWith('>'); at++) {
      inner.push(lines[at]!.trimStart().slice(1).replace(/^ /, ''));
    }
    return { type: 'quote', children: readBlocks(inner, depth + 1) };
  };
  const readList = (start: string | undefined): Block => {
    const indent = indentOf(lines[at]!);
    const items: string[][] = [];
    let blanks = 0;
    for (; at < lines.length; at++) {
      const line = lines[at]!;
      const text = line.trimStart();
      if (!text) {
        blanks++;
        continue;
      }
      const own = line.length - text.length;
      const marker = listMarker.exec(text);
      if (items.length && own >= indent + 2) {
        items.at(-1)!.push(...Array<string>(blanks).fill(''), line.slice(indent + 2));
      } else if (marker && (marker[1] === undefined) === (start === undefined)) {
        items.push([text.slice(marker[0].length)]);
      } else break;
      blanks = 0;
    }
    const list: Block = { type: 'list', items: items.map(item => readBlocks(item, depth + 1)) };
    return start === undefined ? list : { ...list, start: Number(start) };
  };

  while (at < lines.length) {
    const line = lines[at]!.trim();
    const fence = fenceMarker.exec(line);
    const nested = depth < deepest;
    const item = nested ? listMarker.exec(line) : null;
    const heading = fence ? undefined : readHeading(line);
    if (!line) endParagraph();
    if (fence) add(readFence(fence[1]!));
    else if (nested && line.startsWith('>')) add(readQuote());
    // "…in\n1986. A year" goes on with its sentence; only a list that starts at 1 interrupts one
    else if (item && !(paragraph.length && item[1] && item[1] !== '1')) add(readList(item[1]));
    else {
      if (heading) add(heading);
      else if (line) paragraph.push(line);
      at++;
    }
  }
  endParagraph();
  return blocks;
}

/**
 * Reads the Markdown subset of members' texts (paragraphs with their line breaks, strong, em, code, fenced code, lists,
 * quotes, links) in time that grows with the length alone. There is no HTML in it: tags, entities, tables and all else
 * stay the text that they are; headings become strong paragraphs and images links.
 */
export function parseMarkdown(source: string): Block[] {
  return readBlocks(source.split('\n'), 0);
}

const wordsOf = (nodes: readonly Inline[]): string => nodes.map(node =>
  'children' in node ? wordsOf(node.children) : node.type === 'break' ? '\n' : node.text).join('');

const plainText = (blocks: readonly Block[]): string => blocks.map(block => {
  if (block.type === 'paragraph') return wordsOf(block.children);
  if (block.type === 'code') return block.text;
  return block.type === 'quote' ? plainText(block.children) : block.items.map(plainText).join('\n');
}).join('\n');

/** The beginning of a text as plain words on one line, at most `limit` graphemes: Markdown signs left out, links as their words. */
export function excerpt(source: string, limit: number): string {
  return truncate(plainText(parseMarkdown(source)).replace(/\s+/g, ' ').trim(), limit);
}

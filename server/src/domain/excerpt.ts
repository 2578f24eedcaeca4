import { excerpt } from '../../../src/protocol/markdown.ts';
import { LIMITS } from '../../../src/protocol/text.ts';

/** The beginning of a Markdown text without its marks, on one line, at most 280 graphemes. */
export function excerptOf(markdown: string): string {
  return excerpt(markdown, LIMITS.excerpt);
}

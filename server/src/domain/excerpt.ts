import { LIMITS, truncate } from '../../../src/protocol/text.ts';

/** The beginning of a Markdown text without its marks, on one line, at most 280 graphemes. */
export function excerptOf(markdown: string): string {
  const plain = markdown
    .replace(/^\s*(```|~~~).*$/gm, '')
    .replace(/^\s*(?:#{1,6}|>+|[-*+]|\d{1,9}[.)])\s+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
    .replace(/(\*{1,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return truncate(plain, LIMITS.excerpt);
}

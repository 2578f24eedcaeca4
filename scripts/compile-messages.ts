// Parses the messages of the files for script tags, so that no page has to; the npm package keeps their text, which is public.
import type { Plugin } from 'vite';
import { parseMessage } from '../src/i18n/parse.ts';

/** Modules of words: of them each text with a placeholder is replaced by its parts. */
const words = /\/src\/i18n\/(en[\w-]*|locales\/.*)\.ts$/;

/** The same module with its messages parsed. */
export function compileMessages(code: string, tree: object): string {
  const found: { start: number; end: number; value: string }[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, key, value } = node as { type?: string; key?: { value?: unknown }; value?: { type: string; value: unknown; start: number; end: number } };
    if (type === 'Property' && typeof key?.value === 'string' && value?.type === 'Literal') {
      if (typeof value.value === 'string' && value.value.includes('{')) found.push({ ...value, value: value.value });
    } else {
      Object.values(node).forEach(look);
    }
  };
  look(tree);
  return found.reverse().reduce((left, { start, end, value }) => left.slice(0, start) + JSON.stringify(parseMessage(value)) + left.slice(end), code);
}

export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  enforce: 'post',
  transform(code, id) {
    return words.test(id) ? { code: compileMessages(code, this.parse(code)), map: null } : null;
  },
});

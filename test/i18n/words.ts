import { readdirSync } from 'node:fs';

const folder = new URL('../../src/i18n/', import.meta.url);

/** All words of the files in `src/i18n` with this beginning, so that those of a new widget are checked without a word here. */
async function wordsOf(files: RegExp): Promise<Record<string, string>> {
  const modules = await Promise.all(readdirSync(folder).filter((name) => files.test(name)).map((name) => import(new URL(name, folder).href) as Promise<object>));
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module))) as Record<string, string>;
}

export const english = await wordsOf(/^en(-[\w-]+)?\.ts$/);
export const chinese = await wordsOf(/^zh-CN(-[\w-]+)?\.ts$/);

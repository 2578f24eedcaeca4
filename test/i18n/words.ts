import { readdirSync } from 'node:fs';

type Words = Record<string, string>;

const folder = new URL('../../src/i18n/', import.meta.url);

/** The words of each file in `src/i18n` with this beginning, so that those of a new widget are checked without a word here. */
const catalogues = (files: RegExp): Promise<Words[]> => Promise.all(readdirSync(folder).filter((name) => files.test(name))
  .map(async (name) => Object.assign({}, ...Object.values(await import(new URL(name, folder).href) as object)) as Words));

export const englishFiles = await catalogues(/^en(-(?!studio)[\w-]+)?\.ts$/);
export const english: Words = Object.assign({}, ...englishFiles) as Words;

const locales = new URL('locales/', folder);
/** All words of each language that has a folder. */
export const shipped: Record<string, Words> = Object.fromEntries(await Promise.all(readdirSync(locales)
  .map(async (tag) => [tag, (await import(new URL(`${tag}/index.ts`, locales).href) as { words: Words }).words] as const)));
export const chinese = shipped['zh-CN']!;

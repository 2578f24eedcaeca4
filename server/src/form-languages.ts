import { localText } from '../../src/protocol/form-shown.ts';
import type { FormWords } from '../../src/protocol/form-words.ts';
import { words as ar } from '../../src/protocol/form-words/ar.ts';
import { words as de } from '../../src/protocol/form-words/de.ts';
import { words as es } from '../../src/protocol/form-words/es.ts';
import { words as fr } from '../../src/protocol/form-words/fr.ts';
import { words as he } from '../../src/protocol/form-words/he.ts';
import { words as ja } from '../../src/protocol/form-words/ja.ts';
import { words as ko } from '../../src/protocol/form-words/ko.ts';
import { words as ptbr } from '../../src/protocol/form-words/pt-BR.ts';
import { words as ru } from '../../src/protocol/form-words/ru.ts';
import { words as zhcn } from '../../src/protocol/form-words/zh-CN.ts';
import { words as zhtw } from '../../src/protocol/form-words/zh-TW.ts';

const languages: Readonly<Record<string, FormWords>> = { ar, de, es, fr, he, ja, ko, 'pt-BR': ptbr, ru, 'zh-CN': zhcn, 'zh-TW': zhtw };

/** The sentences of the ready-made forms in the languages of a community, by tag; one of its locales that there are none in is left out. */
export function wordsIn(locales: readonly string[]): Record<string, FormWords> {
  const known = Object.fromEntries(['en', ...Object.keys(languages)].map((tag) => [tag, tag]));
  return Object.fromEntries(locales.map((locale) => localText(known, [locale], 'en').text).filter((tag) => tag !== 'en').map((tag) => [tag, languages[tag]!]));
}

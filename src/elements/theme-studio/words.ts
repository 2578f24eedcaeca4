import { enStudio, type EnglishStudio } from '../../i18n/en-studio.ts';
import type { ValuesOf } from '../../i18n/format.ts';
import { addMessages, type MessageKey, type Messages } from '../../i18n/messages.ts';

// No part of `Words`: a language is complete without them.
addMessages('en', enStudio as object);

export type StudioKey = keyof EnglishStudio;
type Values<K extends StudioKey> = ValuesOf<EnglishStudio[K]>;
type Arguments<K extends StudioKey> = [keyof Values<K>] extends [never] ? [] : [values: Values<K>];
/** Answers the studio's own words. */
export type Say = <K extends StudioKey>(key: K, ...values: Arguments<K>) => string;

/** The studio's words in the page's language, where a page has given them, else in English. */
export const sayWith = (m: Messages): Say => (key, ...values) => m.t(key as unknown as MessageKey, ...values as unknown as []);

/** The language that these words are in. */
export const languageOf = (m: Messages): string => (sayWith(m)('studio.title') === enStudio['studio.title'] ? 'en' : m.locale);

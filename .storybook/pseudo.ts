// Two languages nobody speaks: all English words, 40 % longer and with accents, from left to right and from right to left.
import { registerLocale } from '../src/index.ts';
import { pseudo } from '../test/support/pseudo-locale.ts';

/** Their tags, as other products have them, and what they are. */
export const pseudoLocales: Readonly<Record<string, string>> = { 'en-XA': 'pseudo, long', 'ar-XB': 'pseudo, right to left' };

const catalogues = import.meta.glob<Record<string, Record<string, string>>>('../src/i18n/en*.ts', { eager: true });

/** Makes both available on this page. */
export function registerPseudoLocales(): void {
  const words = Object.values(catalogues).flatMap((catalogue) => Object.values(catalogue)).filter((value) => typeof value === 'object');
  const long = Object.fromEntries(words.flatMap((some) => Object.entries(some)).map(([key, text]) => [key, pseudo(text)]));
  for (const tag of Object.keys(pseudoLocales)) registerLocale(tag, () => Promise.resolve(long));
}

// Writes the design tokens, themes and appearances as files for pages and for design programs: tokens.json and themes/ in a folder
// (the first argument, default `dist`).
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCss } from '../src/theme/css.ts';
import { sourceAppearances, sourceThemes, tokensFile, type Set } from './tokens-source.ts';

/** Widgets, and the provider whose widgets take over what it says. */
const hosts = ['minga-community', 'minga-idea-board', 'minga-feedback-form', 'minga-check-in', 'minga-leaderboard', 'minga-launcher'];

/** A set as a style sheet, in the one form that themes have. */
export const themeCss = ({ title, description, values }: Pick<Set, 'title' | 'description' | 'values'>, selector: string): string =>
  toCss(values, selector, `${title}: ${description}`);

/** Files of themes and appearances, by name in themes/: each as CSS, and as the tokens that it sets. */
export function writeThemes(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (set: Set, name: string, selector: string) => {
    writeFileSync(join(folder, `${name}.css`), themeCss(set, selector));
    copyFileSync(set.file, join(folder, `${name}.json`));
  };
  for (const set of sourceThemes) write(set, set.name, `:where(:root), minga-community[theme='${set.name}']`);
  for (const set of sourceAppearances) write(set, `appearance-${set.name}`, `[appearance='${set.name}']:is(${hosts.join(', ')})`);
}

if (import.meta.main) {
  const folder = process.argv[2] ?? 'dist';
  writeThemes(join(folder, 'themes'));
  copyFileSync(tokensFile, join(folder, 'tokens.json'));
}

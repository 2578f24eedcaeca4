// Reads the design tokens: tokens/*.json in the format of the Design Tokens Community Group (2025.10).
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cssValue } from '../src/theme/dtcg-values.ts';
import type { Token } from '../src/theme/tokens.ts';
import type { Theme } from '../src/theme/themes.ts';

const folder = join(import.meta.dirname, '..', 'tokens');

/** What `$extensions.minga` says of a token. */
interface Extension {
  tier: 0 | 1 | 2;
  /** The default, or the formula for it, which names public tokens alone. */
  css: string;
  /** The same in the dark, where it differs. */
  dark?: string;
  /** What older browsers take that do not know the notation of `css`. */
  fallback?: string;
  /** A private property that a widget sets to what the page has. */
  page?: string;
  /** A public token that this one is multiplied with. */
  factor?: string;
  /** Name of the private token; false where style sheets read the public one; by default the name without `color-`. */
  private?: string | false;
  /** The attribute of `<minga-community>` that sets it. */
  attribute?: string;
  /** A CSS property that takes such values. */
  'css-syntax': string;
}

export interface SourceToken { name: string; type: Token['type']; value: unknown; description: string; own: Extension }

interface Node { $type?: Token['type']; $value?: unknown; $description?: string; $extensions?: { minga?: object } }

/** The tokens of a file, by path: `color.focus` is `--minga-color-focus`, and `$root` adds nothing to its group's name. */
function walk(node: object, path: readonly string[] = []): { name: string; node: Node }[] {
  if ('$value' in node) return [{ name: `--minga-${path.filter((part) => part !== '$root').join('-')}`, node }];
  return Object.entries(node).flatMap(([key, inner]) => (key.startsWith('$') && key !== '$root' ? [] : walk(inner as object, [...path, key])));
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Node;

/** File of all tokens with their defaults. */
export const tokensFile = join(folder, 'minga.tokens.json');

/** All tokens, knobs first. */
export const sourceTokens: readonly SourceToken[] = walk(read(tokensFile)).map(({ name, node }) => ({
  name, type: node.$type!, value: node.$value, description: node.$description!, own: node.$extensions!.minga as Extension,
})).sort((one, other) => one.own.tier - other.own.tier);

/** A value of the format as CSS has it; what is none ends the run. */
export function cssOf(type: Token['type'], value: unknown): string {
  const css = cssValue(type, type, value);
  if (css === undefined) throw new Error(`${JSON.stringify(value)} is no ${type}`);
  return css;
}

export interface Set extends Theme { file: string }

/** The sets of a folder of tokens/, by name. */
function setsIn(name: string): Set[] {
  return globSync(join(folder, name, '*.tokens.json')).sort().map((file) => {
    const root = read(file);
    const values = walk(root).map(({ name: token, node }): [string, { light: string; dark: string }] => {
      const source = sourceTokens.find((one) => one.name === token);
      if (!source || source.own.tier === 2) throw new Error(`${file}: ${token} is no token of tier 0 or 1`);
      if (node.$type !== source.type) throw new Error(`${file}: ${token} is a ${source.type}`);
      const { css, dark } = (node.$extensions?.minga ?? {}) as Partial<Extension>;
      const light = css ?? cssOf(source.type, node.$value);
      // what CSS has no notation for that serves both schemes
      if (dark && dark !== light && !/^(color|shadow)$/.test(source.type)) throw new Error(`${file}: ${token} cannot differ in the dark, colours and shadows alone can`);
      return [token, { light, dark: dark ?? light }];
    });
    const { title = '' } = (root.$extensions?.minga ?? {}) as { title?: string };
    return { file, name: basename(file, '.tokens.json'), title, description: root.$description ?? '', values: Object.fromEntries(values) };
  });
}

export const sourceThemes = setsIn('themes');
export const sourceAppearances = setsIn('appearances');

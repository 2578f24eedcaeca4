// Which widgets read a token, from the style sheets in src.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { sourceTokens, type SourceToken } from './tokens-source.ts';

const src = join(import.meta.dirname, '..', 'src');
const styled = new Map<string, string[]>();

/** All files that an element may load, itself first. */
function filesOf(element: string): string[] {
  const found = new Set([join(src, 'elements', element, 'define.ts')]);
  for (const file of found) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.ts)'/g)) {
      const next = join(dirname(file), path!);
      // the provider and the launcher are elements of their own
      const other = relative(join(src, 'elements'), next).split(/[/\\]/)[0]!;
      if (existsSync(next) && (!/^(community|launcher)$/.test(other) || other === element)) found.add(next);
    }
  }
  return [...found];
}

/** The style sheets of a file: the texts in css`…`. */
export const cssIn = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => css!);

/** Names of the elements, and the style sheets that each may load. */
function sheets(): Map<string, string[]> {
  if (styled.size > 0) return styled;
  for (const file of globSync(join(src, 'elements', '*', 'define.ts')).sort()) {
    const name = relative(join(src, 'elements'), dirname(file));
    // the studio keeps its own look
    if (!/^(community|shared|theme-studio)$/.test(name)) styled.set(name, filesOf(name).flatMap(cssIn));
  }
  return styled;
}

const names = (css: string) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);

/** All names that style sheets read: in declarations that draw something, and in the private tokens that these read. */
function used(all: string[]): ReadonlySet<string> {
  const declared = new Map<string, string[]>();
  const found = new Set<string>();
  for (const css of all) {
    for (const [, property, value] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?:^|[{;])\s*(--_[\w-]+|[\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
      if (property!.startsWith('--_')) declared.set(property!, [...declared.get(property!) ?? [], ...names(value!)]);
      else for (const name of names(value!)) found.add(name);
    }
  }
  for (const name of found) for (const next of declared.get(name) ?? []) found.add(next);
  return found;
}

const memory = new Map<string, ReadonlySet<string>>();

/** Tokens that an element reads, by the name of its folder. */
export function tokensOf(element: string): readonly SourceToken[] {
  const found = memory.get(element) ?? used(sheets().get(element) ?? []);
  memory.set(element, found);
  return sourceTokens.filter(({ name }) => found.has(name));
}

/** The widgets that read a token, for a table; `every widget` where all do. */
export function readersOf(token: SourceToken): string {
  const all = [...sheets().keys()];
  const readers = all.filter((element) => tokensOf(element).includes(token));
  return readers.length === all.length ? 'every widget' : readers.map((element) => `\`${element}\``).join(', ') || 'none';
}

// Shortens the names of private custom properties in the files for script tags; the npm package keeps them.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const privateName = /--_[a-z][\w-]*/g;
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The n-th short name: a … Z, then aa, ab, … */
const short = (n: number): string => (n < letters.length ? letters[n]! : short(Math.floor(n / letters.length) - 1) + letters[n % letters.length]!);

/** Short names for all that some sources name, the most frequent first: the same for the same sources. */
export function shortNames(sources: readonly string[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const [name] of sources.flatMap((text) => [...text.matchAll(privateName)])) uses.set(name, (uses.get(name) ?? 0) + 1);
  const sorted = [...uses].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return new Map(sorted.map(([name], index) => [name, `--_${short(index)}`]));
}

const src = join(import.meta.dirname, '..', 'src');
let table: ReadonlyMap<string, string> | undefined;

/** One table for all files, since a widget's style sheet reads what another file's declares. */
const ownTable = () => table ??= shortNames(globSync(join(src, '**/*.ts')).sort().map((file) => readFileSync(file, 'utf8')));

export const privateNames = (): Plugin => ({
  name: 'private-names',
  transform: (code, id) => (id.startsWith(src) && code.includes('--_') ? { code: code.replace(privateName, (name) => ownTable().get(name)!), map: null } : null),
});

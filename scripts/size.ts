// Prints what each script-tag entry costs and fails when it is over its limit. Bytes are minified and gzipped (level 9).
import { readFileSync } from 'node:fs';
import type { CdnFile } from './cdn-manifest.ts';
import { limits, loaderLimit, together } from './cdn-entries.ts';

const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as { files: Record<string, CdnFile> };

function reach(name: string, lazy: boolean, without: readonly string[] = [], seen = new Set<string>()): Set<string> {
  const file = files[name];
  if (!file) throw new Error(`dist/cdn has no ${name}: run npm run build`);
  if (seen.has(name) || file.kind === 'locale' || without.some((chunk) => name.startsWith(`chunks/${chunk}-`))) return seen;
  seen.add(name);
  for (const next of [...file.imports, ...(lazy ? file.lazyImports : [])]) reach(next, lazy, without, seen);
  return seen;
}
const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + files[name]!.gzip, 0);

console.table(Object.fromEntries(Object.entries(files).map(([name, { kind, bytes, gzip, brotli }]) => [name, { kind, bytes, gzip, brotli }])));
let over = 0;
for (const [name, limit] of Object.entries(limits)) {
  const costs = {
    'until interactive': [total(reach(`${name}.js`, false)), limit.interactive],
    'with every lazy chunk but languages': [total(reach(`${name}.js`, true, limit.without)), limit.whole],
  } as const;
  for (const [what, [cost, most]] of Object.entries(costs)) {
    if (cost > most) over++;
    console.log(`${cost > most ? 'OVER' : 'ok'}  ${name} ${what}: ${cost} B of ${most} B gzip`);
  }
  if (limit.goal !== undefined) console.log(`goal  ${name} with every lazy chunk but languages: ${limit.goal} B`);
}
for (const [what, names, most] of [['loader', ['loader.js'], loaderLimit], ['four widgets on a page until interactive', ['loader.js', 'all.js'], together]] as const) {
  const cost = total(names);
  if (cost > most) over++;
  console.log(`${cost > most ? 'OVER' : 'ok'}  ${what}: ${cost} B of ${most} B gzip`);
}
process.exitCode = over ? 1 : 0;

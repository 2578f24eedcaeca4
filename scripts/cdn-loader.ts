// The loader's own build: one file without imports, with what it must know of the other files baked in.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundle, type Files } from './cdn-bundle.ts';
import { cdnEntries } from './cdn-entries.ts';
import { terser } from './cdn-terser.ts';

/** The loader, given all files that it may load. */
export function bundleLoader(loaded: Files): Promise<Files> {
  const chunks = new Map(loaded.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const widgets = Object.keys(cdnEntries).map((entry) => `${entry}.js`);
  const [shared = '', ...rest] = new Set(widgets.flatMap((entry) => chunks.get(entry)!.imports));
  if (rest.length > 0) throw new Error(`Widgets start with more than one file that they share: ${rest.join(', ')}. src/loader.ts knows of one.`);
  const hashOf = (name: string) => createHash('sha256').update(chunks.get(name)!.code).digest('base64');
  const known = { at: './', shared, hashes: Object.fromEntries([...widgets, shared, 'all.js'].map((name) => [name, hashOf(name)])) };
  const bakeIn: Plugin = {
    name: 'bake-in-files',
    load: (id) => (id === resolve('src/loader/files.ts') ? `export const files = ${JSON.stringify(known)};` : null),
  };
  return bundle({ loader: 'src/loader.ts' }, { codeSplitting: false }, [bakeIn, terser()]);
}

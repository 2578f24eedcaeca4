// Bundles entries for script tags.
import { existsSync } from 'node:fs';
import { build, type Plugin, type Rolldown } from 'vite';
import { checks, minifyTemplates, target } from '../vite.config.ts';
import { groupOfOne, groupsByEntry } from './cdn-chunks.ts';
import { cdnEntries, cdnExtras, partsOfAll } from './cdn-entries.ts';
import { terser } from './cdn-terser.ts';
import { modernLit } from './modern-lit.ts';

export type Files = (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Bundles `entries` (name to module); answers their files. */
export async function bundle(entries: Record<string, string>, output: Rolldown.OutputOptions, plugins: Plugin[]): Promise<Files> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [minifyTemplates(), modernLit(), ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target,
      write: false,
      sourcemap: true,
      copyPublicDir: false,
      // a library, since Vite gives an application 600 bytes of code that preloads its chunks
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        // all.js holds parts on purpose that are imported later elsewhere
        checks: { ...checks, ineffectiveDynamicImport: false },
        // an entry is its widget's own chunk, without a file before it; lazy chunks import it by its plain address
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          minify: true,
          // what is for bundlers and coverage tools helps no browser
          comments: { annotation: false, jsdoc: false },
          ...output,
        },
      },
    },
  })) as [Rolldown.RolldownOutput];
  return result.output;
}

/** Those of the extra entries whose module is there, by name. */
const extras = (names: string[], folder = '') => Object.fromEntries(names
  .filter((name) => existsSync(cdnExtras[name]!)).map((name) => [folder + name, cdnExtras[name]!]));

/** A file for each widget, and what they share. */
export const bundleSplit = (): Promise<Files> => bundle({ ...cdnEntries, ...extras(Object.keys(cdnExtras)) }, {
  chunkFileNames: 'chunks/[name]-[hash].js', codeSplitting: groupsByEntry(cdnEntries),
}, [terser()]);

/** One file with all that the widgets start with. It is a world of its own, with its own extras and lazy chunks: nothing is loaded twice. */
export const bundleAll = (): Promise<Files> => bundle({ all: 'src/all.ts', ...extras(['launcher', 'page'], 'all/') }, {
  chunkFileNames: 'all/chunks/[name]-[hash].js', codeSplitting: groupOfOne('all', 'src/all.ts', partsOfAll),
}, [terser()]);

/** Files that hold all that a widget, or all of them, will ever need, languages too. */
export async function bundleStandalone(): Promise<Files> {
  const found: Files = [];
  for (const [name, source] of Object.entries({ ...cdnEntries, all: 'src/define.ts' })) {
    found.push(...await bundle({ [`standalone/${name}`]: source }, { codeSplitting: false }, []));
  }
  return found;
}

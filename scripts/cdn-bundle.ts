// Bundles entries for script tags.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { checks, minifyTemplates, target } from '../vite.config.ts';
import { groupOfOne, groupsByEntry } from './cdn-chunks.ts';
import { cdnEntries, cdnExtras, partsOfAll } from './cdn-entries.ts';
import { terser } from './cdn-terser.ts';
import { compiledMessages } from './compile-messages.ts';
import { modernLit } from './modern-lit.ts';
import { privateNames } from './private-names.ts';

export type Files = (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Bundles `entries` (name to module); answers their files. */
export async function bundle(entries: Record<string, string>, output: Rolldown.OutputOptions, plugins: Plugin[]): Promise<Files> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [privateNames(), minifyTemplates(), compiledMessages(), modernLit(), ...plugins],
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

/** Kinds of module, as they follow each other in `all.js`: gzip finds again what is alike within 32 kB, and the file is five times as long. */
const kinds = [/css-tag|\.styles\.ts$/, /\/i18n\/en/, /node_modules/, /\/src\/(client|protocol)\//, /\/src\/stores\//, /\/(controllers|shared)\//, /./];
const kindOf = (module: string): number => kinds.findIndex((kind) => kind.test(module));

/** Imports modules before an entry does, in this order. Nothing that they do depends on it. */
const before = (entry: string, modules: readonly string[]): Plugin => ({
  name: 'before',
  transform: (code, id) => (id === resolve(entry) ? modules.map((module) => `import ${JSON.stringify(module)};\n`).join('') + code : null),
});

/** One file with all that the widgets start with. It is a world of its own, with its own extras and lazy chunks: nothing is loaded twice. */
export async function bundleAll(): Promise<Files> {
  const entry = 'src/all.ts';
  const bundled = (plugins: Plugin[]) => bundle({ all: entry, ...extras(['launcher', 'page'], 'all/') }, {
    chunkFileNames: 'all/chunks/[name]-[hash].js', codeSplitting: groupOfOne('all', entry, partsOfAll),
  }, plugins);
  const asWritten = (await bundled([])).find((file) => file.type === 'chunk' && file.name === 'all') as Rolldown.OutputChunk;
  const modules = asWritten.moduleIds.filter((id) => id.startsWith('/') && !/\/(all|define)\.ts$/.test(id)).sort((a, b) => kindOf(a) - kindOf(b) || (a < b ? -1 : 1));
  return bundled([before(entry, modules), terser()]);
}

/** Files that hold all that a widget, or all of them, will ever need, languages too. */
export async function bundleStandalone(): Promise<Files> {
  const found: Files = [];
  for (const [name, source] of Object.entries({ ...cdnEntries, all: 'src/define.ts' })) {
    found.push(...await bundle({ [`standalone/${name}`]: source }, { codeSplitting: false }, []));
  }
  return found;
}

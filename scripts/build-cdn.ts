// Writes the files for script tags: dist/cdn/<widget>.js, their shared and lazy chunks, and manifest.json.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { checks, minifyTemplates, target } from '../vite.config.ts';
import { cdnEntries } from './cdn-entries.ts';
import { modernLit } from './modern-lit.ts';

/** What manifest.json says of one file. */
export interface CdnFile {
  /** `entry` is named by pages, `shared` and `lazy` are loaded by entries, `locale` holds words: each reader loads those of one language. */
  kind: 'entry' | 'shared' | 'lazy' | 'locale';
  /** Bytes of the file as it is, gzipped (level 9) and brotli-compressed. */
  bytes: number;
  gzip: number;
  brotli: number;
  /** For the `integrity` attribute. */
  integrity: string;
  /** Files it imports at once, and files it may import later. */
  imports: string[];
  lazyImports: string[];
}

/** Where to: the first argument, default `dist/cdn`. */
const outDir = process.argv[2] ?? 'dist/cdn';
/** The words of a language, or of a part of the widgets in it. */
const localePack = /\/src\/i18n\/[a-z]{2,3}(-\w+)*\.ts$/;

function kindOf(chunk: Rolldown.OutputChunk): CdnFile['kind'] {
  if (chunk.isEntry) return 'entry';
  if (!chunk.isDynamicEntry) return 'shared';
  return localePack.test(chunk.facadeModuleId ?? '') ? 'locale' : 'lazy';
}

function describe(chunk: Rolldown.OutputChunk): CdnFile {
  const code = Buffer.from(chunk.code);
  return {
    kind: kindOf(chunk),
    bytes: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
    integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
    imports: chunk.imports,
    lazyImports: chunk.dynamicImports,
  };
}

/**
 * Names the chunk of what entries load at once: an entry's own, one for what all share, and one for each set of entries
 * that share something more. Cut finer, as the bundler would, the same code compresses worse and comes in more requests.
 * What one entry loads at once and only lazy parts of another need stands apart, so that these do not fetch the first
 * one's widget. Too little for a file of its own goes to what all share.
 */
function chunkOfEntries(id: string, bundle: Rolldown.ChunkingContext): string | null {
  if (atOnce.size === 0) {
    for (const [entry, source] of Object.entries(cdnEntries)) {
      walk(entry, resolve(source), atOnce, (module) => bundle.getModuleInfo(module)?.importedIds ?? []);
      walk(entry, resolve(source), atAll, (module) => {
        const { importedIds = [], dynamicallyImportedIds = [] } = bundle.getModuleInfo(module) ?? {};
        return [...importedIds, ...dynamicallyImportedIds];
      });
    }
  }
  const name = nameOf(id);
  if (!name || name === shared || name in cdnEntries) return name;
  const together = [...atOnce.keys()].filter((other) => nameOf(other) === name);
  const length = together.reduce((sum, other) => sum + (bundle.getModuleInfo(other)?.code?.length ?? 0), 0);
  return length < leastLength ? shared : name;
}

/** Fewer characters, not yet minified, are not worth a request. */
const leastLength = 2_000;
const shared = 'shared';

function nameOf(id: string): string | null {
  const entries = atOnce.get(id);
  if (!entries) return null;
  if (entries.length === Object.keys(cdnEntries).length) return shared;
  const later = entries.length > 1 ? [] : atAll.get(id)!.filter((entry) => !entries.includes(entry));
  return [entries.join('+'), ...later].join('~');
}
/** Which entries reach a module, by imports at once and by all imports. */
const atOnce = new Map<string, string[]>();
const atAll = new Map<string, string[]>();

/** A chunk takes along all that it needs, so what most entries share goes first, and an entry's own last. */
const places: readonly ((name: string) => boolean)[] = [
  (name) => name === shared,
  ...Object.keys(cdnEntries).map((_, fewer) => (name: string) => name.split('+').length === Object.keys(cdnEntries).length - 1 - fewer && !(name in cdnEntries)),
  (name) => name in cdnEntries,
];

function walk(entry: string, from: string, reached: Map<string, string[]>, importsOf: (module: string) => readonly string[]): void {
  const queue = [from];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const names = reached.get(next) ?? [];
    if (names.includes(entry)) continue;
    reached.set(next, [...names, entry]);
    queue.push(...importsOf(next));
  }
}

const [result] = (await build({
  configFile: false,
  logLevel: 'warn',
  base: './',
  plugins: [minifyTemplates(), modernLit()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target,
    write: false,
    sourcemap: true,
    copyPublicDir: false,
    // a library, since Vite gives an application 600 bytes of code that preloads its chunks
    lib: { entry: cdnEntries, formats: ['es'] },
    rolldownOptions: {
      checks,
      // an entry is its widget's own chunk, without a file before it; lazy chunks import it by its plain address
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
        // what is for bundlers and coverage tools helps no browser
        comments: { annotation: false, jsdoc: false },
        codeSplitting: { groups: places.map((fits, place) => ({
          name: (id, bundle) => { const name = chunkOfEntries(id, bundle); return name && fits(name) ? name : null; }, priority: places.length - place, debugName: 'entries',
        })) },
      },
    },
  },
})) as [Rolldown.RolldownOutput];

const there = existsSync(outDir) ? readdirSync(outDir) : [];
if (there.length > 0 && !there.includes('manifest.json')) {
  console.error(`${outDir} holds something else than an earlier build: name another folder.`);
  process.exit(1);
}
rmSync(outDir, { recursive: true, force: true });
for (const file of result.output) {
  mkdirSync(dirname(join(outDir, file.fileName)), { recursive: true });
  writeFileSync(join(outDir, file.fileName), file.type === 'chunk' ? file.code : file.source);
}
const chunks = result.output.filter((file) => file.type === 'chunk');
const files = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, describe(chunk)] as const).sort());
writeFileSync(`${outDir}/manifest.json`, JSON.stringify({ files }, null, 2) + '\n');
console.log(`${basename(outDir)}: ${chunks.length} files`);

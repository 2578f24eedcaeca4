// Writes the files for script tags: dist/cdn/<widget>.js, their shared and lazy chunks, and manifest.json.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { minifyTemplates, target } from '../vite.config.ts';
import { cdnEntries } from './cdn-entries.ts';

/** What manifest.json says of one file. */
export interface CdnFile {
  /** `entry` is named by pages, `shared` and `lazy` are loaded by entries, `locale` is a language that is asked for. */
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

const outDir = 'dist/cdn';
/** Words of a language; English's first ones come inline. */
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

const result = await build({
  configFile: false,
  logLevel: 'warn',
  base: './',
  plugins: [minifyTemplates()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target,
    outDir,
    emptyOutDir: true,
    sourcemap: true,
    copyPublicDir: false,
    // a library, since Vite gives an application 600 bytes of code that preloads its chunks
    lib: { entry: cdnEntries, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: true },
    },
  },
});
const chunks = (result as Rolldown.RolldownOutput[]).flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
const files = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, describe(chunk)] as const).sort());
writeFileSync(`${outDir}/manifest.json`, JSON.stringify({ files }, null, 2) + '\n');
console.log(`${basename(outDir)}: ${chunks.length} files`);

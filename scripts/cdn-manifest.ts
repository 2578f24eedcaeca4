// What manifest.json says of the files for script tags.
import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';

/** What manifest.json says of one file. */
export interface CdnFile {
  /**
   * `loader` and `entry` are named by pages, `shared` and `lazy` are loaded by entries, `locale` holds words: each reader
   * loads those of one language. `standalone` files never fetch another one.
   */
  kind: 'loader' | 'entry' | 'shared' | 'lazy' | 'locale' | 'standalone';
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

export interface CdnManifest {
  version: string;
  files: Record<string, CdnFile>;
  /** For each entry all that it loads at once, itself first, and what that weighs in bytes, gzipped. */
  entries: Record<string, { needs: string[]; gzip: number }>;
  /** An import map with the integrity of every file that others import; its addresses count from the folder of manifest.json. */
  importMap: { integrity: Record<string, string> };
}

/** The words of a language, or of a part of the widgets in it. */
const localePack = /\/src\/(i18n\/locales\/[^/]+|protocol\/form-words)\/[\w-]+\.ts$/;

export function kindOf(chunk: Rolldown.OutputChunk): CdnFile['kind'] {
  if (chunk.isEntry) return 'entry';
  if (!chunk.isDynamicEntry) return 'shared';
  return localePack.test(chunk.facadeModuleId ?? '') ? 'locale' : 'lazy';
}

export function describe(chunk: Rolldown.OutputChunk, kind: CdnFile['kind']): CdnFile {
  const code = Buffer.from(chunk.code);
  return {
    kind,
    bytes: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
    integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
    imports: chunk.imports.filter((name) => name !== chunk.fileName),
    // A file that holds its own later parts names itself.
    lazyImports: chunk.dynamicImports.filter((name) => name !== chunk.fileName),
  };
}

/** A file and all that it imports at once, in the order in which they are found. */
export function needsOf(name: string, files: Record<string, CdnFile>): string[] {
  const found = new Set([name]);
  for (const next of found) for (const wanted of files[next]!.imports) found.add(wanted);
  return [...found];
}

export function manifestOf(version: string, files: Record<string, CdnFile>): CdnManifest {
  const entries = Object.entries(files).filter(([, { kind }]) => kind === 'entry').map(([name]) => {
    const needs = needsOf(name, files);
    return [name, { needs, gzip: needs.reduce((sum, one) => sum + files[one]!.gzip, 0) }] as const;
  });
  const imported = Object.entries(files).filter(([, { kind }]) => kind !== 'loader' && kind !== 'standalone');
  return {
    version, files, entries: Object.fromEntries(entries),
    importMap: { integrity: Object.fromEntries(imported.map(([name, { integrity }]) => [`./${name}`, integrity])) },
  };
}

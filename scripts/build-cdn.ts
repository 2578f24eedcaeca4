// Writes the files for script tags: dist/cdn/<widget>.js, their shared and lazy chunks, all.js, standalone/ and manifest.json.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Rolldown } from 'vite';
import { version } from '../src/version.ts';
import { bundleAll, bundleSplit, bundleStandalone } from './cdn-bundle.ts';
import { describe, kindOf, manifestOf, type CdnFile } from './cdn-manifest.ts';

/** Where to: the first argument, default `dist/cdn`. */
const outDir = process.argv[2] ?? 'dist/cdn';

const there = existsSync(outDir) ? readdirSync(outDir) : [];
if (there.length > 0 && !there.includes('manifest.json')) {
  console.error(`${outDir} holds something else than an earlier build: name another folder.`);
  process.exit(1);
}

const isChunk = (file: Rolldown.OutputChunk | Rolldown.OutputAsset) => file.type === 'chunk';
const loaded = [...await bundleSplit(), ...await bundleAll()];
const standalone = await bundleStandalone();
const files: Record<string, CdnFile> = Object.fromEntries([
  ...loaded.filter(isChunk).map((chunk) => [chunk.fileName, describe(chunk, kindOf(chunk))] as const),
  ...standalone.filter(isChunk).map((chunk) => [chunk.fileName, describe(chunk, 'standalone')] as const),
].sort(([one], [other]) => (one < other ? -1 : 1)));

rmSync(outDir, { recursive: true, force: true });
for (const file of [...loaded, ...standalone]) {
  mkdirSync(dirname(join(outDir, file.fileName)), { recursive: true });
  writeFileSync(join(outDir, file.fileName), file.type === 'chunk' ? file.code : file.source);
}
writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifestOf(version, files), null, 2) + '\n');
console.log(`${basename(outDir)}: ${Object.keys(files).length} files`);

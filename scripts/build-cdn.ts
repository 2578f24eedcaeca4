// Writes the files for script tags: dist/cdn/<widget>.js, their shared and lazy chunks, all.js, standalone/,
// themes/ and manifest.json.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Rolldown } from 'vite';
import { version } from '../src/version.ts';
import { writeThemes } from './build-themes.ts';
import { bundleAll, bundleSplit, bundleStandalone, type Files } from './cdn-bundle.ts';
import { bundleLoader } from './cdn-loader.ts';
import { describe, kindOf, manifestOf, type CdnFile } from './cdn-manifest.ts';

/** Where to: the first argument, default `dist/cdn`. */
const outDir = process.argv[2] ?? 'dist/cdn';

const there = existsSync(outDir) ? readdirSync(outDir) : [];
if (there.length > 0 && !there.includes('manifest.json')) {
  console.error(`${outDir} holds something else than an earlier build: name another folder.`);
  process.exit(1);
}

type Kind = (chunk: Rolldown.OutputChunk) => CdnFile['kind'];
const described = (bundled: Files, kind: Kind): [string, CdnFile][] => bundled
  .filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, describe(chunk, kind(chunk))]);

const loaded = [...await bundleSplit(), ...await bundleAll()];
const standalone = await bundleStandalone();
const loader = await bundleLoader(loaded);
const files = Object.fromEntries([
  ...described(loaded, kindOf), ...described(standalone, () => 'standalone'), ...described(loader, () => 'loader'),
].sort(([one], [other]) => (one < other ? -1 : 1)));

rmSync(outDir, { recursive: true, force: true });
for (const file of [...loaded, ...standalone, ...loader]) {
  mkdirSync(dirname(join(outDir, file.fileName)), { recursive: true });
  writeFileSync(join(outDir, file.fileName), file.type === 'chunk' ? file.code : file.source);
}
writeThemes(join(outDir, 'themes'));
writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifestOf(version, files), null, 2) + '\n');
console.log(`${basename(outDir)}: ${Object.keys(files).length} files`);

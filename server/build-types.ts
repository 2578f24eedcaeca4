// Writes dist/types/: the declarations of the entries, and of what they name in the server and in the SDK.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const here = import.meta.dirname;
const emitted = join(here, 'dist', '.types');
const written = join(here, 'dist', 'types');
const relative = /((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', join(here, 'tsconfig.build.json')], { stdio: 'inherit' });
rmSync(written, { recursive: true, force: true });
const wanted = new Set(['index', 'browser', 'token'].map(entry => join('server', 'src', `${entry}.d.ts`)));
for (const file of wanted) {
  const text = readFileSync(join(emitted, file), 'utf8');
  for (const [, , , path] of text.matchAll(relative)) wanted.add(join(dirname(file), `${path!}.d.ts`));
  mkdirSync(dirname(join(written, file)), { recursive: true });
  writeFileSync(join(written, file), text.replace(relative, '$1$2$3.js$2'));
}
rmSync(emitted, { recursive: true });

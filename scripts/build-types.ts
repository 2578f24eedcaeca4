// Writes the declarations of dist/: those of src, and of the client contract, which the package publishes as minga/testing.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

const emitted = 'dist/.types';
const places: Record<string, string> = { src: 'dist', 'test/contract': 'dist/testing' };
const relativeTs = /((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

run('tsc', ['-p', 'tsconfig.build.json']);
for (const [from, to] of Object.entries(places)) {
  const folder = join(emitted, from);
  if (!existsSync(folder)) continue;
  for (const file of globSync('**/*.d.ts', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(relativeTs, '$1$2$3.js$2')
      .replaceAll("'../../src/", "'../");
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text);
  }
}
rmSync(emitted, { recursive: true });

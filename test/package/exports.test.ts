import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elementsOf } from '../../scripts/manifest.ts';
import { version } from '../../src/version.ts';

type Target = string | { types: string; default: string };
interface Package { version: string; exports: Record<string, Target>; sideEffects: string[]; customElements: string }
const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

test('every exported path is a file after the build', () => {
  const targets = Object.values(pkg.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  const missing = targets.filter((path) => (path.includes('*') ? globSync(path).length === 0 : !existsSync(path)));
  assert.deepEqual(missing, []);
});

test('the code knows the version of the package, and the server has the same', () => {
  const server = JSON.parse(readFileSync('server/package.json', 'utf8')) as Package;
  assert.deepEqual([version, server.version], [pkg.version, pkg.version]);
});

test('only what is declared to have an effect is imported for its effect', () => {
  const bare = globSync('src/**/*.ts').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^import '([^']+)'/gm)].map(([, path]) => path!));
  assert.ok(bare.length > 5);
  assert.deepEqual(bare.filter((path) => !path.endsWith('/define.ts')), []);
  assert.deepEqual(pkg.sideEffects, ['**/define.js', '**/define.ts', './dist/cdn/**/*.js', './dist/themes/*.css']);
});

test('each element has its paths, and the manifest knows it', () => {
  const tags = elementsOf().map(({ name }) => name);
  const folders = globSync('src/elements/*/define.ts').map((file) => file.split(/[/\\]/)[2]!).filter((name) => name !== 'shared');
  assert.deepEqual(tags, folders.sort());
  for (const name of tags) assert.ok(`./elements/${name}` in pkg.exports && `./elements/${name}/define` in pkg.exports, name);
});

test('relative imports of the built files name files', () => {
  for (const file of globSync(['dist/*.{js,d.ts}', 'dist/!(cdn)/**/*.{js,d.ts}'])) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const wanted = new URL(path!, new URL(file, `file://${process.cwd()}/`));
      const found = existsSync(wanted) || (file.endsWith('.d.ts') && existsSync(new URL(wanted.href.replace(/\.js$/, '.d.ts'))));
      assert.ok(found, `${file} imports ${path}`);
    }
  }
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { version } from '../../src/version.ts';

type Target = string | { types: string; default: string };
interface Package { version: string; exports: Record<string, Target>; sideEffects: string[]; customElements: string }
const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const inNode = (code: string) => execFileSync('node', ['--input-type=module', '--eval', code], { encoding: 'utf8' });

test('every exported path is a file after the build', () => {
  const targets = Object.values(pkg.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  const missing = targets.filter((path) => (path.includes('*') ? globSync(path).length === 0 : !existsSync(path)));
  assert.deepEqual(missing, []);
});

test('the code knows the version of the package, and the server has the same', () => {
  const server = JSON.parse(readFileSync('server/package.json', 'utf8')) as Package;
  assert.deepEqual([version, server.version], [pkg.version, pkg.version]);
});

test('bundlers keep every module that registers an element', () => {
  const registering = globSync('src/elements/**/*.ts').filter((file) => /^define\(/m.test(readFileSync(file, 'utf8')));
  const kept = globSync(pkg.sideEffects.filter((path) => path.startsWith('./src/'))).map((file) => file.replaceAll('\\', '/'));
  assert.ok(registering.length > 0);
  assert.deepEqual(registering.filter((file) => !kept.includes(`./${file}`) && !kept.includes(file)), []);
  assert.deepEqual(pkg.sideEffects.filter((path) => path.startsWith('./dist/') && !path.includes('cdn')).sort(),
    pkg.sideEffects.filter((path) => path.startsWith('./src/')).map((path) => path.replace('./src/', './dist/').replace(/\.ts$/, '.js')).sort());
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ strict: true, pack: 'npm' });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg as never, { color: false })), []);
});

test('the root entry and the clients load in Node, which has no DOM, and register nothing', () => {
  const code = `
    const names = Object.keys(await import('minga'));
    await import('minga/client/http');
    if (typeof document !== 'undefined' || globalThis.customElements?.get('minga-idea-board')) throw new Error('registered');
    console.log(names.includes('IdeaBoardElement'), names.includes('createHttpClient'));`;
  assert.equal(inNode(code).trim(), 'true true');
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

test('the tarball holds the built files and nothing of the workshop', () => {
  const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { encoding: 'utf8' })) as [{ files: { path: string }[] }];
  const stray = pack.files.map((file) => file.path).filter((path) =>
    !/^(dist\/.+|package\.json|README\.md|LICENSE)$/.test(path) || /\.test\.|\.stories\.|(?<!\.d)\.ts$|\.types\//.test(path));
  assert.deepEqual(stray, []);
});

test('the manifest describes each element with its tag, and no private member', () => {
  const { modules } = JSON.parse(readFileSync(pkg.customElements, 'utf8')) as {
    modules: { declarations?: { tagName?: string; members?: { name: string; privacy?: string }[] }[] }[];
  };
  const elements = modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.tagName);
  assert.ok(elements.some((element) => element.tagName === 'minga-idea-board'));
  assert.ok(elements.some((element) => element.tagName === 'minga-community'));
  const hidden = elements.flatMap((element) => element.members ?? []).filter((member) => /^[#_]/.test(member.name) || member.privacy);
  assert.deepEqual(hidden.filter((member) => member.privacy !== 'public'), []);
});

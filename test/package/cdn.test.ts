import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CdnManifest } from '../../scripts/cdn-manifest.ts';
import { version } from '../../src/version.ts';
import { cdnEntries, limits } from '../../scripts/cdn-entries.ts';

const folder = process.env['MINGA_CDN'] ?? 'dist/cdn';
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as CdnManifest;
const { files } = manifest;
const built = globSync('**/*.js', { cwd: folder }).map((file) => file.replaceAll('\\', '/')).sort();

test('the manifest lists every script with its integrity', () => {
  assert.deepEqual(Object.keys(files).sort(), built);
  for (const [name, { integrity, bytes }] of Object.entries(files)) {
    const code = readFileSync(`${folder}/${name}`);
    assert.equal(integrity, `sha384-${createHash('sha384').update(code).digest('base64')}`, name);
    assert.equal(bytes, code.length, name);
  }
});

test('every file that a script may import is there', () => {
  for (const [name, { imports, lazyImports }] of Object.entries(files)) {
    for (const wanted of [...imports, ...lazyImports]) assert.ok(built.includes(wanted), `${name} imports ${wanted}`);
  }
});

test('the manifest says for each entry all that it needs, and what import maps may check', () => {
  assert.equal(manifest.version, version);
  for (const name of [...Object.keys(cdnEntries), 'all', 'launcher', 'community', 'page']) {
    const { needs, gzip } = manifest.entries[`${name}.js`]!;
    assert.equal(needs[0], `${name}.js`);
    for (const one of needs) for (const wanted of files[one]!.imports) assert.ok(needs.includes(wanted), `${name} needs ${wanted}`);
    assert.equal(gzip, needs.reduce((sum, one) => sum + files[one]!.gzip, 0));
  }
  for (const [name, { imports, lazyImports, integrity }] of Object.entries(files)) {
    for (const wanted of [...imports, ...lazyImports]) assert.equal(manifest.importMap.integrity[`./${wanted}`], files[wanted]!.integrity, `${name} imports ${wanted}`);
    if (files[name]!.kind === 'entry') assert.equal(manifest.importMap.integrity[`./${name}`], integrity);
  }
});

test('the loader and standalone files import nothing', () => {
  const alone = Object.entries(files).filter(([, { kind }]) => kind === 'loader' || kind === 'standalone');
  assert.deepEqual(alone.map(([name]) => name), ['loader.js', ...['all', ...Object.keys(cdnEntries)].sort().map((name) => `standalone/${name}.js`)]);
  for (const [name, { imports, lazyImports }] of alone) {
    assert.deepEqual([...imports, ...lazyImports], [], name);
    const code = readFileSync(`${folder}/${name}`, 'utf8');
    if (name !== 'loader.js') assert.ok(!/\bimport\s*\(|\b(import|from)\s*["'`]\.{0,2}\//.test(code), name);
  }
});

test('what belongs to all.js takes nothing of the other files, so that nothing is loaded twice', () => {
  for (const [name, { imports, lazyImports }] of Object.entries(files)) {
    const together = /^all(\.js|\/)/.test(name);
    for (const wanted of [...imports, ...lazyImports]) assert.equal(/^all(\.js|\/)/.test(wanted), together, `${name} imports ${wanted}`);
  }
});

test('every entry has a limit of size', () => {
  assert.deepEqual(Object.keys(limits), Object.keys(cdnEntries));
});

test('languages stay out of what is loaded at once', () => {
  for (const [name, { imports }] of Object.entries(files)) {
    for (const wanted of imports) assert.notEqual(files[wanted]!.kind, 'locale', `${name} imports ${wanted}`);
  }
});

test('no built file asks for process.env or carries a development build; where a bundler says that it develops, colours are guarded', () => {
  const guarded = /try \{\s*if \(process\.env\.NODE_ENV === "development"\) import\(/;
  for (const file of globSync('dist/**/*.js')) {
    const code = readFileSync(file, 'utf8');
    // without a bundler there is no `process`, which that one place takes for a page that is not being developed
    if (file.endsWith('dist/elements/shared/define.js')) assert.match(code, guarded);
    assert.doesNotMatch(code.replace(guarded, ''), /\bprocess\.env\b/, file);
    assert.doesNotMatch(code, /Lit is in dev mode/, file);
  }
});

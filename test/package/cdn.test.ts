import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CdnFile } from '../../scripts/cdn-manifest.ts';
import { cdnEntries, limits } from '../../scripts/cdn-entries.ts';

const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as { files: Record<string, CdnFile> };
const built = globSync('**/*.js', { cwd: 'dist/cdn' }).map((file) => file.replaceAll('\\', '/')).sort();

test('the manifest lists every script with its integrity', () => {
  assert.deepEqual(Object.keys(files).sort(), built);
  for (const [name, { integrity, bytes }] of Object.entries(files)) {
    const code = readFileSync(`dist/cdn/${name}`);
    assert.equal(integrity, `sha384-${createHash('sha384').update(code).digest('base64')}`, name);
    assert.equal(bytes, code.length, name);
  }
});

test('every file that a script may import is there', () => {
  for (const [name, { imports, lazyImports }] of Object.entries(files)) {
    for (const wanted of [...imports, ...lazyImports]) assert.ok(built.includes(wanted), `${name} imports ${wanted}`);
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

test('no built file asks for process.env or carries a development build', () => {
  for (const file of globSync('dist/**/*.js')) {
    const code = readFileSync(file, 'utf8');
    assert.doesNotMatch(code, /\bprocess\.env\b/, file);
    assert.doesNotMatch(code, /Lit is in dev mode/, file);
  }
});

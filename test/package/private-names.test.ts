import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shortNames } from '../../scripts/private-names.ts';

const folder = process.env['MINGA_CDN'] ?? 'dist/cdn';

test('each private property gets a short name of its own, the same for the same sources in any order', () => {
  const many = Array.from({ length: 130 }, (_, index) => `var(--_name-${String.fromCharCode(97 + index % 26)}${index})`);
  const names = shortNames(['--_rare: 1; color: var(--_often)', 'var(--_often) var(--_often)', ...many]);
  assert.equal(names.get('--_often'), '--_a');
  assert.equal(new Set(names.values()).size, names.size);
  assert.ok([...names.values()].every((name) => /^--_[a-zA-Z]{1,2}$/.test(name)));
  assert.deepEqual([...shortNames([...many.reverse(), 'var(--_often) var(--_often)', '--_rare: 1; color: var(--_often)'])].sort(), [...names].sort());
});

test('in the files for script tags no private property is read that none of them sets', () => {
  const text = globSync(`${folder}/{*.js,chunks/*.js}`).map((file) => readFileSync(file, 'utf8')).join('\n');
  const names = [...text.matchAll(/--_[\w-]+/g)].map(([name]) => name);
  assert.ok(names.length > 300);
  assert.deepEqual([...new Set(names)].filter((name) => name.length > 5), []);
  const set = new Set([...text.matchAll(/(--_\w+)(?:["'`],|:)/g)].map(([, name]) => name));
  assert.deepEqual([...new Set([...text.matchAll(/var\((--_\w+)/g)].map(([, name]) => name))].filter((name) => !set.has(name)), []);
});

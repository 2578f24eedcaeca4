import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { compileMessages } from '../../scripts/compile-messages.ts';
import { formatParts } from '../../src/i18n/format.ts';

test('a message with a placeholder becomes its parts, everything else stays as it is', () => {
  const code = `export const words = { 'a.b': 'Plain', 'a.c': '{n, plural, one {# "one"} other {{who}: #}}', [other]: '{x}', more: f('{y}') };`;
  assert.equal(compileMessages(code, parseAst(code)),
    `export const words = { 'a.b': 'Plain', 'a.c': [["n","plural",{"one":["# \\"one\\""],"other":[["who"],": #"]}]], [other]: '{x}', more: f('{y}') };`);
});

test('a parsed message says what its text says', () => {
  const text = '{who, select, me {you} other {{who}}}: {n, plural, =0 {none} one {# vote} other {# votes}}';
  const code = `({ 'a.b': ${JSON.stringify(text)} })`;
  const { 'a.b': parsed } = JSON.parse(compileMessages(code, parseAst(code)).slice(1, -1).replaceAll("'", '"')) as { 'a.b': string };
  for (const values of [{ who: 'me', n: 0 } as Record<string, string | number>, { who: 'constructor', n: 1 }, { who: 'Ann', n: 2345 }, {}]) {
    assert.deepEqual(formatParts(parsed, values, 'de'), formatParts(text, values, 'de'));
  }
});

test('no message in the files for script tags is left to be parsed by the page', () => {
  const files = globSync(join(import.meta.dirname, '../../dist/cdn/**/*.js'));
  assert.ok(files.length > 50);
  const left = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/["'`]?[\w-]+\.[\w.-]+["'`]?:\s*(["'`])(?:(?!\1)[^\\\n]|\\.)*\{\w+(?:, (?:plural|select),|\})/g)].map(([found]) => `${file}: ${found}`));
  assert.deepEqual(left, []);
});

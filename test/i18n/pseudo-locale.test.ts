import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enBoard } from '../../src/i18n/en-board.ts';
import { en } from '../../src/i18n/en.ts';
import { formatParts } from '../../src/i18n/format.ts';
import { pseudo, pseudoWords } from '../support/pseudo-locale.ts';

test('the pseudo-locale lengthens words and leaves placeholders, cases and counts alone', () => {
  assert.equal(pseudo('by {name}'), 'bý é{name}');
  assert.equal(pseudo('{n, plural, =0 {no ideas} one {# idea} other {# ideas}}.'), '{n, plural, =0 {ñö ídéášéééé} one {# ídéáééé} other {# ídéášééé}}.é');
  const words = pseudoWords();
  for (const [key, text] of Object.entries({ ...en, ...enBoard })) {
    const show = (message: string) => formatParts(message, { brand: 'B', title: 'T', status: 'S', name: 'N', why: 'W', role: 'R', count: 2, shown: 20, total: 30, left: 1, budget: 5, seconds: 3 }, 'en').join('');
    assert.doesNotMatch(show(words[key]!), /[{}#]/, key);
    assert.ok(show(words[key]!).length > show(text).length, key);
  }
});

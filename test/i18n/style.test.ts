// What is checked of each language by its own rules: kindness, typography, and the words of the vocabulary.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { FormWords } from '../../src/protocol/form-words.ts';
import type { Style } from './locales/style.ts';
import { shipped } from './words.ts';

const folder = new URL('./locales/', import.meta.url);
const tags = readdirSync(folder).map(name => name.replace('.ts', '')).filter(name => name !== 'style');

test('every language has rules of its own', () => {
  assert.deepEqual(tags.sort(), Object.keys(shipped).sort());
});

test('every language that no native speaker has read says so, and the documentation says how many', () => {
  const unread = tags.filter(tag => /\bNot yet read by a native speaker\./.test(readFileSync(new URL(`../../src/i18n/locales/${tag}/index.ts`, import.meta.url), 'utf8')));
  assert.deepEqual(unread, tags, 'who has read one changes this test and docs/embedding.md');
  assert.match(readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8'), /None of the eleven has been read by a native speaker yet/);
});

for (const tag of tags) {
  const { style } = await import(new URL(`${tag}.ts`, folder).href) as { style: Style };
  const { words: forms } = await import(`../../src/protocol/form-words/${tag}.ts`) as { words: FormWords };
  const texts = Object.entries({ ...shipped[tag]!, ...forms });

  test(`${tag} has no threat, countdown, shame or loss in it, and the rule knows such words`, () => {
    for (const [key, text] of texts) assert.doesNotMatch(text, style.unkind, key);
    assert.ok(style.knows.length >= 3);
    for (const sentence of style.knows) assert.match(sentence, style.unkind);
  });

  test(`${tag} is written with the marks and spaces of its language`, () => {
    assert.ok(style.never.length > 0);
    for (const [pattern, what] of style.never) for (const [key, text] of texts) assert.doesNotMatch(text, pattern, `${key}: ${what}`);
  });

  test(`${tag} says the vocabulary in one way`, () => {
    assert.ok(Object.keys(style.says).length >= 8);
    for (const [key, word] of Object.entries(style.says)) assert.equal(shipped[tag]![key], word, key);
  });
}

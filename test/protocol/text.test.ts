import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphemes, isBlank, LIMITS, normaliseName, normaliseText, truncate } from '../../src/protocol/text.ts';
import { adversarial, texts } from './corpora.ts';

const ofClass = (name: string) => adversarial.filter(row => row.class.startsWith(name)).map(row => row.value);
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\u115f\ufeff]/;

test('normalising once is enough, for names and bodies', () => {
  for (const text of texts) {
    assert.equal(normaliseName(normaliseName(text)), normaliseName(text), JSON.stringify(text));
    assert.equal(normaliseText(normaliseText(text)), normaliseText(text), JSON.stringify(text));
  }
});

test('a control that goes from a body leaves no loose white space or mark behind', () => {
  assert.equal(normaliseText('\u2069\n a \u202c'), 'a');
  assert.equal(normaliseText('e\u2069\u0301'), 'é');
});

test('what is stored holds no control, no lone surrogate and no noncharacter, and is NFC', () => {
  for (const text of [...texts, 'a\ud800b\udc00c\u{1ffff}\u0085d\u0000']) {
    for (const stored of [normaliseName(text), normaliseText(text)]) {
      assert.doesNotMatch(stored, /[^\P{Cc}\t\n]|\p{Cs}|\p{NChar}/u, JSON.stringify(text));
      assert.equal(stored, stored.normalize());
    }
    assert.doesNotMatch(normaliseName(text), /[\n\t]|^\s|\s$|\s\s/);
  }
});

test('a name holds no direction control and nothing invisible that could tell it from a look-alike', () => {
  for (const value of [...ofClass('bidi'), ...ofClass('invisible')]) assert.doesNotMatch(normaliseName(value), invisible);
  for (const hidden of ['\u200b', '\u200c', '\u200d', '\u115f', '\u00ad', '\u2063', '\u{e0041}', '\ufe0f']) {
    assert.equal(normaliseName(`Ad${hidden}min`), 'Admin', hidden.codePointAt(0)!.toString(16));
  }
});

test('invisible characters that scripts and emoji are written with stay in names', () => {
  const names = ['👨‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️ Ana', '1️⃣ Max', '👍🏿', 'می‌خواهم', 'क्‍ष', '葛󠄀城', '🏳️‍🌈'];
  for (const name of names) assert.equal(normaliseName(name), name);
});

test('more than four marks on one base are cut in a name and kept in a body', () => {
  for (const value of ofClass('zalgo')) {
    assert.ok(normaliseName(value).length <= 6);
    assert.equal(normaliseText(value), value.normalize());
  }
  assert.equal(normaliseName('Việt ที่ שָׁלוֹם'), 'Việt ที่ שָׁלוֹם'.normalize());
});

test('a body keeps its lines and tabs; every line break becomes one newline', () => {
  assert.equal(normaliseText('a\r\nb\rc\u2028d\u2029e\u0085f\n\n\tg'), 'a\nb\nc\nd\ne\nf\n\n\tg');
});

test('direction controls in a body are closed on their line and close nothing outside it', () => {
  assert.equal(normaliseText('a\u202eb\nc'), 'a\u202eb\u202c\nc');
  assert.equal(normaliseText('a\u2067b\u202ac'), 'a\u2067b\u202ac\u202c\u2069');
  assert.equal(normaliseText('a\u2069b\u202cc'), 'abc');
  assert.equal(normaliseText('\u2067a\u202bb\u2069c'), '\u2067a\u202bb\u202c\u2069c');
  assert.equal(normaliseText('\u202ba\u2067b\u202cc'), '\u202ba\u2067bc\u2069\u202c');
  assert.equal(normaliseText(`${'\u202a'.repeat(200)}a`), `${'\u202a'.repeat(125)}a${'\u202c'.repeat(125)}`);
  for (const text of texts) {
    for (const line of normaliseText(text).split('\n')) {
      const count = (pattern: RegExp) => line.match(pattern)?.length ?? 0;
      assert.equal(count(/[\u202a\u202b\u202d\u202e]/g), count(/\u202c/g));
      assert.equal(count(/[\u2066-\u2068]/g), count(/\u2069/g));
    }
  }
});

test('text without anything to see is blank, and normalises to an empty name', () => {
  for (const value of [...ofClass('invisible-only'), '', ' \u3000\u00a0', '\ud800', '\u200b\u2800']) {
    assert.ok(isBlank(value), JSON.stringify(value));
    assert.equal(normaliseName(value), '');
  }
  for (const value of ['.', '0', '字', '🙂', '\u0301']) assert.ok(!isBlank(value), value);
  for (const text of texts) assert.equal(isBlank(text), normaliseName(text) === '', JSON.stringify(text));
});

test('the short way to count graphemes agrees with the segmenter', () => {
  const segmenter = new Intl.Segmenter();
  const more = ['建议增加暗黑模式。', 'カタカナ「ひらがな」', '한국어 텍스트', '한', 'が', 'a\nb', '（全角！）'];
  for (const text of [...texts, ...more]) assert.equal(graphemes(text), [...segmenter.segment(text)].length, JSON.stringify(text));
});

test('truncating gives at most the limit and never splits a grapheme', () => {
  assert.equal(truncate('abcdef', 6), 'abcdef');
  assert.equal(truncate('abcdefg', 6), 'abcde…');
  assert.equal(truncate('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2), '👨‍👩‍👧…');
  assert.equal(truncate('👨‍👩‍👧👨‍👩‍👧', 2), '👨‍👩‍👧👨‍👩‍👧');
  for (const text of texts) assert.ok(graphemes(truncate(text, LIMITS.name)) <= LIMITS.name);
});

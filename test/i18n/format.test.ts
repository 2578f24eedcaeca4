import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber, formatParts } from '../../src/i18n/format.ts';
import { ageOf, formatDate, type Age } from '../../src/i18n/time.ts';

const format = (message: string, values: Record<string, unknown> = {}, locale = 'en') => formatParts(message, values, locale).join('');

test('values stand where the text names them; numbers as the locale writes them', () => {
  assert.equal(format('{a} of {b}', { a: 1234, b: 'x' }), '1,234 of x');
  assert.equal(format('{a}', { a: 1234.5 }, 'de'), '1.234,5');
  assert.equal(format('{ a }', { a: 0 }), '0');
  assert.equal(format('{a}', { a: '{b}', b: 'no' }), '{b}');
});

test('a plural takes the exact number, then the category, then other', () => {
  const message = '{n, plural, =0 {none} one {# idea} other {# ideas}}';
  assert.deepEqual([0, 1, 2, 1234].map(n => format(message, { n })), ['none', '1 idea', '2 ideas', '1,234 ideas']);
  const polish = '{n, plural, one {# głos} few {# głosy} many {# głosów} other {# głosu}}';
  assert.deepEqual([1, 3, 5, 1.5].map(n => format(polish, { n }, 'pl')), ['1 głos', '3 głosy', '5 głosów', '1,5 głosu']);
});

test('a select takes its case by name, and other for the rest', () => {
  const message = '{who, select, me {you} other {{who}}}: {n, plural, other {{who, select, me {my} other {their}} #}}';
  assert.equal(format(message, { who: 'me', n: 2 }), 'you: my 2');
  assert.equal(format(message, { who: 'Ann', n: 2 }), 'Ann: their 2');
  assert.equal(format(message, { who: 'constructor', n: 2 }), 'constructor: their 2');
});

test('a value that is no text stays itself', () => {
  const name = { tag: 'bdi' };
  assert.deepEqual(formatParts('by {name}, {n}', { name, n: 2 }, 'en'), ['by ', name, ', ', '2']);
});

test('what a brand writes wrongly never throws', () => {
  for (const message of ['{', '}', '{}', '{{', '}}', '{a, plural', '{a, plural,}', '{a, plural, one {', '{a, plural, few {x}}', '{a,,}', '']) {
    assert.equal(typeof format(message, { a: 1 }), 'string', message);
  }
  assert.equal(format('hello {missing}'), 'hello {missing}');
});

test('an age is told in whole elapsed units', () => {
  const now = Date.UTC(2026, 2, 29, 12);
  const hour = 3_600_000;
  const ages: [number, Age][] = [
    [59_999, ['now', 1]], [60_000, ['minute', 1]], [hour - 1, ['minute', 59]], [hour, ['hour', 1]], [24 * hour - 1, ['hour', 23]], [24 * hour, ['day', 1]],
    [30 * hour, ['day', 1]], [14 * 24 * hour, ['week', 2]], [60 * 24 * hour, ['month', 1]],
    [364.9 * 24 * hour, ['month', 11]], [365 * 24 * hour, ['year', 1]], [731 * 24 * hour, ['year', 2]],
  ];
  for (const [age, told] of ages) {
    assert.deepEqual(ageOf(now - age, now), told);
    assert.deepEqual(ageOf(new Date(now - age).toISOString(), new Date(now)), told);
  }
});

test('a clock that is ahead and an instant that is none do not break the page', () => {
  assert.equal(ageOf(5_000_000, 0)?.[0], 'now');
  assert.equal(ageOf('soon', 0), undefined);
  assert.equal(formatDate('soon', 'en'), '');
  assert.match(formatDate(Date.UTC(2026, 2, 29, 12), 'en'), /Mar 29, 2026/);
});

test('a number is written as its locale writes it, whether or not the browser is asked', () => {
  for (const locale of ['en', 'en-GB', 'de-AT', 'es', 'fr', 'he', 'ja', 'ko', 'pt-BR', 'pt-PT', 'ru', 'zh-CN', 'zh-Hant-TW', 'ar', 'ar-EG', 'fa', 'bn', 'hi', 'kok', 'mr', 'en-u-nu-deva', 'zh-u-nu-hanidec', 'de-AT-u-nu-thai']) {
    for (const value of [0, 1, 7, 1e21, 10, 99, 999, 1000, 1234, 1e6, -1, 0.5, 12.25, NaN, Infinity]) {
      assert.equal(formatNumber(value, locale), new Intl.NumberFormat(locale).format(value), `${value} in ${locale}`);
    }
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatParts } from '../../src/i18n/format.ts';
import { formatAge, formatDate } from '../../src/i18n/time.ts';

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
  const ages: [number, string, string][] = [
    [59_999, 'now', '现在'], [60_000, '1 minute ago', '1分钟前'], [hour - 1, '59 minutes ago', '59分钟前'],
    [hour, '1 hour ago', '1小时前'], [24 * hour - 1, '23 hours ago', '23小时前'], [24 * hour, '1 day ago', '1天前'],
    [30 * hour, '1 day ago', '1天前'], [14 * 24 * hour, '2 weeks ago', '2周前'], [60 * 24 * hour, '1 month ago', '1个月前'],
    [364.9 * 24 * hour, '11 months ago', '11个月前'], [365 * 24 * hour, '1 year ago', '1年前'], [731 * 24 * hour, '2 years ago', '2年前'],
  ];
  for (const [age, english, chinese] of ages) {
    assert.equal(formatAge(now - age, now, 'en', 'now'), english);
    assert.equal(formatAge(new Date(now - age).toISOString(), new Date(now), 'zh-CN', '现在'), chinese);
  }
});

test('a clock that is ahead and an instant that is none do not break the page', () => {
  assert.equal(formatAge(5_000_000, 0, 'en', 'just now'), 'just now');
  assert.equal(formatAge('soon', 0, 'en', 'now'), '');
  assert.equal(formatDate('soon', 'en'), '');
  assert.match(formatDate(Date.UTC(2026, 2, 29, 12), 'en'), /Mar 29, 2026/);
});

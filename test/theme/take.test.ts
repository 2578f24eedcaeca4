import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeIn } from '../../src/theme/take.ts';
import type { Supports, Values } from '../../src/theme/values.ts';

const supports: Supports = (_, value) => !value.includes('no-value');
const both = (value: string) => ({ light: value, dark: value });
const taken = (text: string, before: Values = {}) => {
  const answer = takeIn(text, before, supports);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer;
};

test('CSS and JSON are told from each other, and what neither is is refused with a word', () => {
  assert.deepEqual(taken('--minga-accent: teal').values, { '--minga-accent': both('teal') });
  assert.deepEqual(taken('\ufeff{"accent":{"$type":"color","$value":"#123456"}}').values, { '--minga-accent': both('#123456') });
  const error = (text: string) => (takeIn(text, {}, supports) as { error?: string }).error;
  assert.equal(error(' \n'), 'empty');
  assert.equal(error('Dear designer, here is our brand.'), 'json');
  assert.equal(error('{"accent":'), 'json');
  assert.equal(error(`:root { --minga-accent: ${'a'.repeat(10_000_000)} }`), 'size');
});

test('values that CSS does not take are listed beside those without a place', () => {
  const { values, left } = taken(':root { --minga-accent: no-value; --minga-surface: url(https://x.example); --minga-text: navy; --brand: 1px }');
  assert.deepEqual(values, { '--minga-text': both('navy') });
  assert.deepEqual(Object.fromEntries(left.map(({ path, why }) => [path, why])), { '--brand': 'unknown', '--minga-accent': 'kind', '--minga-surface': 'unsafe' });
});

test('what leads back to itself is left out, also through values that hold already', () => {
  const { values, left } = taken('--minga-text: var(--minga-surface); --minga-radius: 3px', { '--minga-surface': both('var(--minga-text)') });
  assert.deepEqual(values, { '--minga-radius': both('3px') });
  assert.deepEqual(left.map(({ why }) => why), ['cycle']);
});

test('one scheme alone leaves the other as it is', () => {
  assert.deepEqual(taken('.dark { --minga-accent: pink }', { '--minga-accent': both('teal') }).values, { '--minga-accent': { light: 'teal', dark: 'pink' } });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lru } from '../../../server/src/lru.ts';

test('what is used again stays, what is not goes, and there are never more than the limit', () => {
  const lru = new Lru<number, string>(10);
  for (let n = 0; n < 1000; n += 1) {
    lru.set(n, String(n));
    assert.equal(lru.get(0), '0');
    assert.equal(lru.get(n), String(n));
    assert.ok(lru.size <= 10);
  }
  assert.equal(lru.get(500), undefined);
});

test('a new value replaces the old one wherever it lies, and what is deleted is gone', () => {
  const lru = new Lru<string, number>(4);
  for (const [key, value] of [['a', 1], ['b', 2], ['c', 3], ['a', 4]] as const) lru.set(key, value);
  assert.equal(lru.get('a'), 4);
  lru.delete('a');
  assert.equal(lru.get('a'), undefined);
});

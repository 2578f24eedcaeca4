import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initials } from '../../src/elements/shared/initials.ts';

test('initials are the first letters of the first and the last word, with their marks', () => {
  const found = ['Mina Sarkis', 'Ana Lucía de Souza', 'Ørjan Ström', 'Mina', 'E\u0301lodie Roy', 'łukasz ß'].map(initials);
  assert.deepEqual(found, ['MS', 'AS', 'ØS', 'MI', 'E\u0301R', 'ŁSS']);
});

test('a script without capitals gives its first sign, whole', () => {
  assert.deepEqual(['王小明', 'محمد علي', 'नूर राव'].map(initials), ['王', 'م', 'नू']);
});

test('signs that are no letters count only when there is nothing else', () => {
  assert.deepEqual(['(Ben) Castillo', '👩\u200d🚀 Noor', '🚲', ''].map(initials), ['BC', 'NO', '🚲', '']);
});

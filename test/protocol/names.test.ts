import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReservedName, nameSkeleton } from '../../src/protocol/names.ts';
import { adversarial } from './corpora.ts';

test('names drawn like a reserved word, or with a badge, are reserved', () => {
  for (const { id, value } of adversarial.filter(row => row.class === 'homoglyph')) assert.ok(isReservedName(value), id);
  const more = ['admin', 'ADMIN', 'Ad\u200bmin', 'Ádmin', 'adm1n', 'The Moderator', 'Support Team', '官方客服', '管理員'];
  for (const name of more) assert.ok(isReservedName(name), name);
});

test('the brand’s own names are reserved, alone and with reserved words', () => {
  for (const name of ['Kestrel', 'Kestre1 Support', 'Κestrel', 'Kestrel 官方']) assert.ok(isReservedName(name, ['Kestrel']), name);
  assert.ok(!isReservedName('Kestrel rider', ['Kestrel']));
});

test('people may bear names that only contain or resemble such words', () => {
  const names = ['Modesta', 'Modern Anna', 'Adminka', 'Rooted', 'Matt', 'Carla', 'Teammate', '林小雨', 'ยุพิน', 'محمد', 'Иван', 'Σωκράτης', '🙂', ''];
  for (const name of names) assert.ok(!isReservedName(name, ['Kestrel']), name);
});

test('names that look alike have one skeleton', () => {
  assert.equal(nameSkeleton('Сlаrа Modem'), nameSkeleton('Clara Modern'));
  assert.notEqual(nameSkeleton('Clara'), nameSkeleton('Claro'));
});

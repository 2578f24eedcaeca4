import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digest, ideaTag, matches, versionOf } from '../../../server/src/http/etag.ts';

test('texts that differ in one character, in order or in length have different digests', () => {
  const texts = ['', ' ', 'a', 'b', 'ab', 'ba', 'aab', 'aba', '希望', '望希', ...Array.from({ length: 2000 }, (_, n) => `{"votes":${n}}`)];
  assert.equal(new Set(texts.map(digest)).size, texts.length);
});

test('If-None-Match is compared weakly, in lists, and with *', () => {
  for (const header of ['W/"a"', '"a"', '"x", W/"a"', '*', ' W/"a" ']) assert.ok(matches(header, 'W/"a"'), header);
  for (const header of [null, '', 'a', 'W/"b"', 'W/"A"']) assert.ok(!matches(header, 'W/"a"'), String(header));
});

test('the version is read from what clients send, and from nothing else', () => {
  for (const header of ['W/"3"', '"3"', ideaTag(3, 'x'), ' W/"3" ']) assert.equal(versionOf(header), 3, header);
  for (const header of ['', '3', '*', 'W/"x"', 'W/"3', 'W/"-3"', 'W/"3", W/"4"', `"${'9'.repeat(30)}"`]) assert.equal(versionOf(header), null, header);
});

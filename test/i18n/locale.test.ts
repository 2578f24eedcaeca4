import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchLocale, sameScript } from '../../src/i18n/locale.ts';

const shipped = ['en', 'zh-CN'];
const more = ['en', 'zh-CN', 'zh-TW', 'pt-BR', 'de', 'sr-Latn'];
const table: [wanted: string | string[], available: string[], expected: string][] = [
  ['en', shipped, 'en'], ['en-GB', shipped, 'en'], ['zh-CN', shipped, 'zh-CN'], ['zh', shipped, 'zh-CN'], ['zh-Hans', shipped, 'zh-CN'],
  ['zh-SG', shipped, 'zh-CN'], ['zh-HK', shipped, 'zh-CN'], ['zh_CN', shipped, 'zh-CN'], ['ZH-hans-cn', shipped, 'zh-CN'],
  ['zh-HK', more, 'zh-TW'], ['zh-Hant', more, 'zh-TW'], ['zh-MO', more, 'zh-TW'], ['zh-TW', more, 'zh-TW'], ['zh', more, 'zh-CN'],
  ['pt', more, 'pt-BR'], ['pt-PT', more, 'pt-BR'], ['de-AT', more, 'de'], ['sr', more, 'sr-Latn'], ['sr-Latn-RS', more, 'sr-Latn'],
  ['fr', more, 'en'], ['', more, 'en'], ['auto', more, 'en'], ['x', more, 'en'], ['not a tag', more, 'en'],
  [['fr', 'de-CH', 'zh'], more, 'de'], [['not a tag', 'zh-HK'], more, 'zh-TW'], [[], more, 'en'],
];

for (const [wanted, available, expected] of table) {
  test(`${JSON.stringify(wanted)} among ${available.join(' ')} gets ${expected}`, () => {
    assert.equal(matchLocale([wanted].flat(), available, 'en'), expected);
  });
}

test('the same script is not the same region, and the other way round', () => {
  assert.ok(sameScript('zh-SG', 'zh-CN'));
  assert.ok(!sameScript('zh-HK', 'zh-CN'));
  assert.ok(!sameScript('', 'en'));
});

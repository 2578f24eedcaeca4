import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enBoard } from '../../src/i18n/en-board.ts';
import { enDetail } from '../../src/i18n/en-detail.ts';
import { addMessages, loadMessages, messagesFor, onMessagesChange, override, registerLocale, useWords } from '../../src/i18n/messages.ts';

addMessages('en', enBoard);
useWords('board');

test('English is there at once; Chinese when it has been loaded, and English again on switching back', async () => {
  assert.equal(messagesFor('en').t('vote.count', { count: 1 }), '1 vote');
  const before = messagesFor('zh-CN');
  assert.equal(before.locale, 'en');
  assert.equal(before.t('act.retry'), 'Try again');
  let calls = 0;
  const stop = onMessagesChange(() => calls++);
  assert.equal(await loadMessages('zh-Hans'), true);
  assert.equal(calls, 1);
  stop();
  const chinese = messagesFor('zh-CN');
  assert.equal(chinese.locale, 'zh-CN');
  assert.equal(chinese.t('vote.for', { title: '暗黑模式' }), '为“暗黑模式”投票');
  assert.equal(chinese.t('vote.count', { count: 1234 }), '1,234 票');
  assert.equal(chinese.age(0, 5000), '刚刚');
  assert.equal(chinese.age(0, 120_000), '2 分钟前');
  assert.equal(messagesFor('en').t('act.retry'), 'Try again');
  assert.equal(await loadMessages('zh-CN'), true);
});

test('words of a lazy chunk are there once they are added, and their key until then', () => {
  assert.equal(messagesFor('en').t('follow.all'), 'follow.all');
  addMessages('en', enDetail);
  assert.equal(messagesFor('en').t('follow.all'), 'Status and comments');
});

test('numbers and dates follow the wish, where it is written like the words', async () => {
  await loadMessages('zh-CN');
  assert.match(messagesFor('en-GB').date(Date.UTC(2026, 2, 29, 12)), /^29 Mar 2026/);
  assert.match(messagesFor('en_GB').date(Date.UTC(2026, 2, 29, 12)), /^29 Mar 2026/);
  assert.match(messagesFor('fr').date(Date.UTC(2026, 2, 29, 12)), /^Mar 29, 2026/);
  assert.equal(messagesFor('zh-SG').age(0, 120_000), '2 分钟前');
  assert.equal(messagesFor(['da', 'zh-SG']).locale, 'zh-CN');
});

test('a value may be something other than text', () => {
  const name = { tag: 'bdi' };
  assert.deepEqual(messagesFor('en').rich('comment.label', { name }), ['Comment by ', name]);
});

test('a brand’s own words stand over the locale’s, an element’s own over both; only text is taken', () => {
  override('en', { 'board.propose': 'Share an idea for {brand}', 'act.cancel': 7, 'act.close': null, 'sort.top': '<b>Best</b>' });
  const { t } = messagesFor('en');
  assert.equal(t('board.propose'), 'Share an idea for {brand}');
  assert.equal(t('act.retry'), 'Try again');
  assert.equal(t('act.close'), 'Close');
  assert.equal(t('sort.top'), '<b>Best</b>');
  assert.equal(messagesFor('en', [null, { en: { 'board.propose': 'Suggest' } }]).t('board.propose'), 'Suggest');
  override('en', { 'board.propose': 'Propose', 'sort.top': 'Top' });
});

test('a brand’s words for a locale survive its loading and do not make it a language of their own', async () => {
  override('fi', { 'act.cancel': 'Peruuta' });
  assert.equal(messagesFor('fi').locale, 'en');
  registerLocale('fi', async () => ({ 'act.cancel': 'Kumoa', 'act.close': 'Sulje' }));
  assert.equal(await loadMessages('fi'), true);
  const { t } = messagesFor('fi-FI');
  assert.equal(t('act.cancel'), 'Peruuta');
  assert.equal(t('act.close'), 'Sulje');
  assert.equal(t('act.retry'), 'Try again', 'what a pack lacks is English');
});

test('a pack that cannot be fetched leaves English and is asked for again', async () => {
  let tries = 0;
  registerLocale('nl', async () => {
    if (++tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return { 'act.cancel': 'Annuleren' };
  });
  assert.equal(await loadMessages('nl'), false);
  assert.equal(messagesFor('nl').t('act.retry'), 'Try again');
  const [first, second] = await Promise.all([loadMessages('nl'), loadMessages('nl-BE')]);
  assert.deepEqual([first, second, tries], [true, true, 2]);
  assert.equal(messagesFor('nl').t('act.cancel'), 'Annuleren');
});

test('a second wish for words that are on their way waits for them, and takes no other language meanwhile', async () => {
  let come = (): void => undefined;
  registerLocale('is', () => new Promise(resolve => { come = () => { resolve({ 'act.cancel': 'Hætta við' }); }; }));
  const first = loadMessages(['is', 'de']);
  let other = false;
  const second = loadMessages(['is', 'de']).then(() => { other = true; });
  await new Promise(resolve => { setImmediate(resolve); });
  assert.equal(other, false);
  assert.equal(messagesFor(['is', 'de']).locale, 'en');
  come();
  await Promise.all([first, second]);
  assert.equal(messagesFor(['is', 'de']).t('act.cancel'), 'Hætta við');
});

test('an age is said as the browser would say it, in every language but for spaces; one that cannot be read is not said', async () => {
  for (const locale of ['en', 'ar', 'de', 'es', 'fr', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW']) {
    await loadMessages(locale);
    const { age } = messagesFor(locale);
    const browser = new Intl.RelativeTimeFormat(locale);
    for (const [unit, ms] of [['minute', 60_000], ['hour', 3_600_000], ['day', 86_400_000], ['year', 366 * 86_400_000]] as const) {
      for (const count of [1, 2, 3, 5, 11]) assert.equal(age(0, count * ms).replaceAll(' ', ''), browser.format(-count, unit).replaceAll(' ', ''), `${count} ${unit} in ${locale}`);
    }
    assert.equal(age('soon', 0), '');
  }
});

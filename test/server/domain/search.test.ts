import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createIdea, moderateIdea, similarIdeas, updateIdea, withdrawIdea } from '../../../server/src/domain/index.ts';
import { termsOf } from '../../../server/src/domain/terms.ts';
import { problem, World } from './fixture.ts';

const ideas: [title: string, body: string][] = [
  ['希望增加暗黑模式', '夜间骑行时屏幕太亮了'],
  ['Dark mode for the app', 'At night the screen is **too bright**.'],
  ['ダークモードを追加してほしい', '夜に見やすくなります'],
  ['다크모드를 추가해 주세요', '밤에 화면이 너무 밝아요'],
  ['Größerer Akku', 'Für Übernacht-Touren'],
  ['A bell that does not rattle', 'Café racers know why'],
];

async function world(): Promise<World> {
  const opened = await World.open();
  const author = await opened.member('ada');
  for (const [title, body] of ideas) await opened.idea(author, title, body);
  return opened;
}

const titlesOf = (numbers: number[]) => numbers.map(number => ideas[number]![0]).sort();

describe('search', () => {
  const cases: [text: string, found: number[]][] = [
    ['暗黑', [0]], ['黑', [0]], ['暗黑模式', [0]], ['模式 夜间', [0]], ['暗模', []], ['夜', [0, 2]],
    ['ダーク', [2]], ['モード', [2]], ['ﾓｰﾄﾞ', [2]], ['ほしい', [2]],
    ['모드', [3]], ['다크', [3]], ['화면', [3]],
    ['dark', [1]], ['DARK MODE', [1]], ['mod', [1]], ['dar nig', [1]], ['dark bell', []], ['bright', [1]],
    ['grosser', [4]], ['größer', [4]], ['ubernacht', [4]], ['cafe', [5]], ['café', [5]], ['ｂｅｌｌ', [5]],
    ['xyzzy', []], ['the', [1]],
  ];
  it('finds words by their beginning and dense scripts from one character on', async () => {
    const opened = await world();
    for (const [text, found] of cases) assert.deepEqual((await opened.titles({ text })).sort(), titlesOf(found), text);
  });

  it('shows everything for a text without words', async () => {
    assert.equal((await (await world()).titles({ text: '  ?! ' })).length, ideas.length);
  });

  it('follows edits, and forgets hidden and withdrawn ideas', async () => {
    const opened = await World.open();
    const ada = await opened.member('ada');
    const idea = await opened.idea(ada, 'Dark mode');
    await opened.write(ada, updateIdea, idea.id, { title: 'Light mode' }, 1);
    assert.deepEqual(await opened.titles({ text: 'dark' }), []);
    assert.deepEqual(await opened.titles({ text: 'light' }), ['Light mode']);
    await opened.write(await opened.member('nina'), moderateIdea, idea.id, { act: 'hide', reason: 'test' });
    assert.deepEqual(await opened.titles({ text: 'light' }), []);
    await opened.write(await opened.member('nina'), moderateIdea, idea.id, { act: 'restore' });
    await opened.write(ada, withdrawIdea, idea.id);
    assert.deepEqual(await opened.titles({ text: 'light' }), []);
  });

  it('splits a text into words, letters and pairs', () => {
    assert.deepEqual(termsOf('暗黑 mode', true).map(term => term.text), ['暗', '黑', '暗黑', 'mode']);
    assert.deepEqual(termsOf('暗黑', false), [{ text: '暗黑', word: false }]);
    assert.deepEqual(termsOf('がガ', false), [{ text: 'がガ', word: false }]);
  });
});

describe('similar ideas', () => {
  it('puts the one that shares the rarest words first and leaves out what shares little', async () => {
    const opened = await world();
    const author = await opened.member('ada');
    for (let i = 0; i < 10; i++) await opened.idea(author, `The app should do thing ${i}`);
    const similar = async (text: string) => (await opened.read(null, similarIdeas, 'ideas', text)).items.map(idea => idea.title);
    assert.equal((await similar('dark mode in the app'))[0], 'Dark mode for the app');
    assert.deepEqual(await similar('add dark mo'), ['Dark mode for the app'], 'the last word is still being written');
    assert.deepEqual(await similar('请增加暗黑模式吧'), ['希望增加暗黑模式']);
    assert.deepEqual(await similar('completely unrelated words'), []);
  });

  it('names the same title as exact, whatever its case, width and punctuation', async () => {
    const opened = await world();
    const answer = await opened.read(null, similarIdeas, 'ideas', 'ＤＡＲＫ mode, for the APP!');
    assert.equal(answer.items[0]?.title, 'Dark mode for the app');
    assert.equal(answer.exact, answer.items[0]?.id);
  });

  it('shows no hidden or held ideas', async () => {
    const opened = await World.open();
    const idea = await opened.idea(await opened.member('ada'), 'Dark mode');
    await opened.write(await opened.member('nina'), moderateIdea, idea.id, { act: 'hold' });
    assert.deepEqual(await opened.read(await opened.member('ben'), similarIdeas, 'ideas', 'Dark mode'), { items: [], exact: null });
  });

  it('refuses a second idea with the same title and names the first, also through a merge', async () => {
    const opened = await World.open();
    const [ada, ben, staff] = [await opened.member('ada'), await opened.member('ben'), await opened.member('nina')];
    const first = await opened.idea(ada, 'Dark mode');
    await assert.rejects(opened.idea(ben, ' dark  MODE! '), problem('conflict', { existing: first.id }));
    const other = await opened.idea(ben, 'Night theme');
    await opened.write(staff, moderateIdea, other.id, { act: 'merge', into: first.id });
    await assert.rejects(opened.idea(ben, 'Night theme'), problem('conflict', { existing: first.id }));
    const racing = await Promise.allSettled(Array.from({ length: 5 }, () => opened.write(ben, createIdea, 'ideas', { title: 'Race' })));
    assert.equal(racing.filter(result => result.status === 'fulfilled').length, 1);
  });
});

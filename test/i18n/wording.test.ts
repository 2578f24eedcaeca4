// Kindness is a rule of this project: nothing here threatens, counts down, shames, or speaks of loss.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chinese, english } from './words.ts';


const unkind = {
  en: /\b(los[etis]\w*|lost|miss(ed|ing)? out|don[’']t miss|last (chance|place|call)|hurry|quick(ly)?!|act now|don[’']t break|keep your streak alive|streak (ends|is over)|at risk|only \S+ (left|remain)|running out|run out|expir\w+|broke(n)?|fail(ed|ure)? (you|at)|shame\w*|guilt\w*|lurk\w*|lazy|worst|behind others|fall(ing)? behind|before it[’']s too late|sorry to see|are you really sure|illegal|forbidden|invalid|denied|oops|fatal|abort\w*)\b/i,
  zh: /断签|即将失去|失去|最后机会|最后一次|错过|赶快|赶紧|抓紧|马上失效|过期|作废|仅剩|只剩|倒计时|垫底|落后|潜水|补签费|失败|非法|违规|惩罚|扣除|清零|懒|可惜|遗憾|后悔|警告/,
};

test('English has no threat, countdown, shame or loss in it', () => {
  for (const [key, text] of Object.entries(english)) assert.doesNotMatch(text, unkind.en, key);
});

test('Chinese has no threat, countdown, shame or loss in it', () => {
  for (const [key, text] of Object.entries(chinese)) assert.doesNotMatch(text, unkind.zh, key);
});

test('the lint knows what it looks for', () => {
  for (const text of ['You will lose your streak', 'Last chance!', 'Hurry up', 'Only 2 left', 'Your streak is broken', 'lurkers']) assert.match(text, unkind.en);
  for (const text of ['你即将失去连续签到', '断签', '最后机会', '仅剩 2 天', '潜水者']) assert.match(text, unkind.zh);
});

test('nothing shouts: no exclamation but for thanks, no capitals', () => {
  for (const [key, text] of Object.entries(english)) {
    if (!/^Thank you!/.test(text)) assert.ok(!text.includes('!'), key);
    assert.doesNotMatch(text, /\b[A-Z]{3,}\b/, key);
  }
  for (const [key, text] of Object.entries(chinese)) if (!text.startsWith('谢谢！')) assert.ok(!text.includes('！'), key);
});

test('English uses typographic quotes and dashes', () => {
  for (const [key, text] of Object.entries(english)) assert.doesNotMatch(text, /['"]|\.\.\.| - /, key);
});

test('Chinese punctuation is full-width, with a space between Chinese and Latin letters or digits', () => {
  const han = '[\\u4e00-\\u9fff]';
  for (const [key, text] of Object.entries(chinese)) {
    const plain = text.replace(/\{(\w+), (?:plural|select),/g, '').replace(/(?:=\d+|other) \{([^{}]*)\}/g, '$1').replace(/[{}]/g, '');
    assert.doesNotMatch(plain, new RegExp(`${han}\\s?[,.!?:;()"']|[,!?;()"']\\s?${han}`), `${key}: half-width punctuation`);
    assert.doesNotMatch(text, new RegExp(`${han}(?:\\{\\w+\\}|#|[A-Za-z\\d])|(?:#|[A-Za-z\\d])${han}|\\{\\w+\\}${han}`), `${key}: no space`);
    assert.doesNotMatch(plain, /[，。！？：；“”] | [，。！？：；”]/, `${key}: a space beside full-width punctuation`);
  }
});

test('the words of the vocabulary are the ones in use', () => {
  assert.deepEqual(
    ['new', 'under_review', 'planned', 'in_progress', 'shipped', 'declined', 'merged'].map(kind => chinese[`status.${kind}` as keyof typeof chinese]),
    ['新提交', '评估中', '已计划', '进行中', '已上线', '未采纳', '已合并'],
  );
  assert.equal(chinese['board.label'], '创意墙');
  assert.equal(chinese['loop.title'], '你说，我们改');
  assert.equal(chinese['comment.helpful'], '有帮助');
});

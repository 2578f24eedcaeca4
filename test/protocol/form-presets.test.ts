import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers, FieldOf, FormDefinition } from '../../src/protocol/feedback.ts';
import { fieldsOf, shownPages } from '../../src/protocol/form-answers.ts';
import { checkAnswers } from '../../src/protocol/form-faults.ts';
import { routeOf, thanksOf } from '../../src/protocol/form-outcome.ts';
import { checkDefinition } from '../../src/protocol/form-check.ts';
import { presets } from '../../src/protocol/form-presets.ts';
import { pulse, scoreBlocks } from '../../src/protocol/form-pulse.ts';
import { addLanguages } from '../../src/protocol/form-words.ts';
import { words as chinese } from '../../src/protocol/form-words/zh-CN.ts';

const names = { community: { en: 'Kestrel Riders', 'zh-CN': '红隼车友会' }, brand: 'Kestrel' };
const languages = { 'zh-CN': chinese };
const short = pulse({ ...names, languages });
const full = pulse({ ...names, full: true, languages });
const forms: FormDefinition[] = [...addLanguages(structuredClone(Object.values(presets)), languages), short, full];

/** Every text of a value, by language. */
function texts(value: unknown, path = ''): { path: string; en: string; zh: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, 'zh-CN': zh } = value as Record<string, unknown>;
  if (typeof en === 'string' || typeof zh === 'string') return [{ path, en: String(en), zh: String(zh) }];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}
const allTexts = forms.flatMap(form => texts(form, form.id));
const matrices = (form: FormDefinition) => fieldsOf(form).filter((field): field is FieldOf<'matrix'> => field.type === 'matrix');
const items = (form: FormDefinition) => matrices(form).flatMap(field => field.items);

test('every preset follows the rules and has the id it is found by', () => {
  for (const form of forms) assert.deepEqual(checkDefinition(form), [], form.id);
  assert.deepEqual(Object.values(presets).map(form => form.id), Object.keys(presets));
  assert.deepEqual(forms.map(form => form.id), ['nps', 'csat', 'ces', 'thumbs', 'stars', 'smileys', 'contact', 'bug', 'idea', 'pulse', 'pulse-full']);
});

test('every text is there in English and in Chinese, and a reader is told what happens next', () => {
  assert.ok(allTexts.length > 200);
  for (const { path, en, zh } of allTexts) {
    assert.match(en, /^[^\u4e00-\u9fff]*[A-Za-z][^\u4e00-\u9fff]*$/, path);
    assert.match(zh, /[\u4e00-\u9fff]/, path);
  }
  for (const form of forms) assert.ok(thanksOf(form, {})?.text, form.id);
});

test('nothing presses, shouts or speaks of loss, and punctuation is each language’s own', () => {
  for (const { path, en, zh } of allTexts) {
    assert.doesNotMatch(en, /\b(lost|lose|hurry|last (chance|call)|only \d+ left|don[’']t miss|act now|invalid|failed|please)\b|!|['"]|\.\.\./i, path);
    assert.doesNotMatch(zh, /失去|最后机会|错过|赶快|赶紧|抓紧|仅剩|倒计时|失败|奖励|抽奖|[！!]/, path);
    assert.doesNotMatch(zh, /[\u4e00-\u9fff]\s?[,.!?:;()"']|[\u4e00-\u9fff][A-Za-z\d]|[A-Za-z\d][\u4e00-\u9fff]/, path);
  }
});

test('one question follows by the score, at every score', () => {
  const follow = (form: FormDefinition, score: number) => shownPages(form, { score })[0]!.fields.slice(1).map(field => field.id);
  assert.deepEqual([0, 6, 7, 8, 9, 10].map(score => follow(presets.nps, score).join()), ['mend', 'mend', 'better', 'better', 'best', 'best']);
  for (const id of ['csat', 'ces', 'thumbs', 'stars', 'smileys'] as const) {
    const scores = Array.from({ length: { thumbs: 2, ces: 7 }[id as string] ?? 5 }, (_, i) => i + 1);
    for (const score of scores) {
      assert.equal(follow(presets[id], score).length, 1, `${id} ${score}`);
      assert.deepEqual(checkAnswers(presets[id], { score }), []);
    }
    assert.deepEqual([follow(presets[id], scores[0]!), follow(presets[id], scores.at(-1)!)], [['mend'], ['best']]);
    assert.deepEqual([follow(presets[id], NaN), presets[id].partial], [[], true]);
  }
});

test('a message goes to the queue of its topic, and a report says where it was', () => {
  const to = (topic: string) => routeOf(presets.contact, { topic, message: 'x' });
  assert.deepEqual(['order', 'product', 'complaint', 'praise', 'other'].map(to), ['orders', 'product', 'complaints', 'support', 'support']);
  assert.deepEqual([presets.contact.replyHours, presets.contact.askEmail], [48, true]);
  assert.deepEqual(presets.bug.context, ['page', 'browser', 'viewport']);
  assert.ok(fieldsOf(presets.bug).some(field => field.type === 'screenshot'));
});

test('the pulse asks its 42 or 21 statements, six on a page at most, outcomes first, once in 90 days', () => {
  const counts = (form: FormDefinition) => [...new Set(items(form).map(item => item.block))].map(block => `${block} ${items(form).filter(item => item.block === block).length}`).join(', ');
  assert.equal(counts(full), 'PART 5, CIT 5, SAT 3, BEL 5, FV 4, SV 4, NC 4, SIT 4, TR 5, SC 3');
  assert.equal(counts(short), 'PART 3, CIT 2, SAT 2, BEL 2, FV 2, SV 2, NC 2, SIT 2, TR 2, SC 2');
  assert.deepEqual(items(full).filter(item => item.reversed).map(item => item.id), ['bel5', 'nc4', 'tr5']);
  assert.deepEqual(items(short).filter(item => !items(full).some(one => one.id === item.id)), []);
  for (const form of [short, full]) {
    assert.deepEqual([form.cooldownDays, form.results, form.access], [90, false, 'members']);
    for (const page of form.pages) assert.ok(page.fields.flatMap(field => (field.type === 'matrix' ? field.items : [])).length <= 6, page.id);
    for (const field of matrices(form)) assert.deepEqual([field.points?.length, field.cantSay !== false, field.required ?? false, field.shuffle], [7, true, false, true]);
  }
});

test('the pulse begins with consent to a text that has a version, and is not taken without', () => {
  for (const form of [short, full]) {
    assert.deepEqual(form.pages[0]!.fields.map(field => field.type), ['statement', 'consent']);
    assert.deepEqual(checkAnswers(form, {}), [{ field: 'agree', code: 'required' }]);
    assert.deepEqual(checkAnswers(form, { agree: { version: 'pulse-1' } }), []);
    assert.equal(checkAnswers(form, { agree: { version: 'pulse-0' } })[0]?.code, 'consent-version');
  }
});

test('the names of community and brand stand in the statements, in each language', () => {
  const label = (form: FormDefinition, id: string) => items(form).find(item => item.id === id)!.label;
  assert.deepEqual(label(short, 'bel1'), { en: 'I feel I belong to Kestrel Riders.', 'zh-CN': '我觉得自己属于红隼车友会。' });
  assert.deepEqual(label(short, 'cit1'), { en: 'If I see how Kestrel could do better, I say so unasked.', 'zh-CN': '发现 Kestrel 可以改进的地方，我会主动说。' });
  assert.deepEqual(label(pulse({ community: '$& {b}', brand: 'X', languages }), 'sat1'), { en: 'All in all I am satisfied with $& {b}.', 'zh-CN': '总的来说，我对$& {b}满意。' });
  assert.ok(allTexts.every(({ en, zh }) => !/[{}]/.test(en + zh)));
});

test('scores of blocks: means with reversed items turned, “can’t say” missing, null when less than half is answered', () => {
  const answers: Answers = {
    agree: { version: 'pulse-1' },
    part: { part1: 7, part2: 6, part3: 5, part4: 4, part5: 3 }, // 25 / 5
    cit: { cit1: 7, cit2: 'cant-say', cit3: 4 }, // 2 of 5
    sat: { sat1: 2, sat3: 5 }, // 7 / 2
    bel: { bel1: 6, bel2: 6, bel3: 6, bel4: 6, bel5: 2 }, // the last turned: 6
    fv: { fv1: 1, fv2: 1, fv3: 1, fv4: 2 }, // 5 / 4
    sv: { sv1: 'cant-say', sv2: 'cant-say', sv3: 'cant-say', sv4: 'cant-say' },
    nc: { nc1: 1, nc4: 7 }, // half; turned: 1 and 1
    tr: { tr1: 7, tr5: 1, tr2: 7 }, // 7, 7, 7
  };
  assert.deepEqual(checkAnswers(full, answers), []);
  assert.deepEqual(scoreBlocks(full, answers), { PART: 5, CIT: null, SAT: 3.5, BEL: 6, FV: 1.25, SV: null, NC: 1, SIT: null, TR: 7, SC: null });
  assert.deepEqual(scoreBlocks(full, answers, 2 / 3), { PART: 5, CIT: null, SAT: 3.5, BEL: 6, FV: 1.25, SV: null, NC: null, SIT: null, TR: null, SC: null });
  assert.deepEqual(scoreBlocks(short, { sat: { sat1: 6 } }).SAT, 6);
  assert.deepEqual(scoreBlocks(presets.nps, { score: 9 }), {});
});

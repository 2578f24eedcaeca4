import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers, FormCondition, FormDefinition, FormField } from '../../src/protocol/feedback.ts';
import { cleanAnswers, holds, localText, rangeOf, shownPages, type ScaleField } from '../../src/protocol/form-answers.ts';
import { checkAnswers } from '../../src/protocol/form-faults.ts';
import { excerptOf, routeOf, thanksOf } from '../../src/protocol/form-outcome.ts';

const form = (fields: object[], more: object = {}): FormDefinition =>
  ({ schema: 1, id: 'survey', language: 'en', pages: [{ id: 'main', fields: fields as FormField[] }], ...more });
const options = [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }, { id: 'c', label: 'C' }];
const items = [{ id: 'one', label: '1' }, { id: 'two', label: '2' }];
const family = '👨‍👩‍👧';

/** What is wrong with one answer: `code`, `code limit` or `item: code`; empty when it is right. */
const faults = (field: object, value: unknown): string =>
  checkAnswers(form([{ id: 'q', label: 'Q', ...field }]), { q: value } as Answers)
    .map(({ item, code, limit }) => `${item === undefined ? '' : `${item}: `}${code}${limit === undefined ? '' : ` ${limit}`}`).join(', ');

const facts: [field: object, rows: [value: unknown, fault: string][]][] = [
  [{ type: 'nps' }, [[0, ''], [10, ''], [11, 'not-offered'], [-1, 'not-offered'], [7.5, 'not-offered'], ['7', 'wrong-type'], [NaN, 'not-offered'], [true, 'wrong-type'], ['cant-say', 'wrong-type']]],
  [{ type: 'rating' }, [[1, ''], [5, ''], [0, 'not-offered'], [6, 'not-offered']]],
  [{ type: 'rating', steps: 10 }, [[10, ''], [11, 'not-offered']]],
  [{ type: 'rating', look: 'thumbs' }, [[2, ''], [3, 'not-offered']]],
  [{ type: 'likert' }, [[7, ''], [8, 'not-offered'], ['cant-say', ''], ['no', 'wrong-type']]],
  [{ type: 'likert', cantSay: false, points: ['no', 'so-so', 'yes'] }, [[3, ''], [4, 'not-offered'], ['cant-say', 'wrong-type']]],
  [{ type: 'matrix', items }, [[{ one: 7 }, ''], [{ one: 8, two: 'cant-say' }, 'one: not-offered'], [{ three: 1 }, 'three: not-offered'], [[1, 2], 'wrong-type'], [5, 'wrong-type'], [{ one: 'x' }, 'one: wrong-type'], [{}, ''], [{ one: null }, '']]],
  [{ type: 'matrix', items, required: true }, [[{ one: 7 }, 'two: required'], [{ one: 1, two: 'cant-say' }, ''], [{}, 'required'], [undefined, 'required']]],
  [{ type: 'choice', options }, [['a', ''], ['d', 'd: not-offered'], [['a'], 'wrong-type'], [{ other: 'x' }, 'not-offered'], [1, 'wrong-type'], ['constructor', 'constructor: not-offered']]],
  [{ type: 'choice', options, other: true, required: true }, [[{ other: 'x' }, ''], [{ other: ' ' }, 'required'], [{ other: 'x'.repeat(501) }, 'too-long 500'], [{ other: 1 }, 'wrong-type'], ['other', 'other: not-offered']]],
  [{ type: 'choice', options, multiple: true, min: 2, max: 2, other: true }, [[['a', 'b'], ''], [['a', { other: 'x' }], ''], [['a'], 'too-few 2'], [['a', 'b', 'c'], 'too-many 2'], [['a', 'a'], 'too-few 2'], [['a', 'x'], 'x: not-offered'], ['a', 'wrong-type'], [[{ other: 'x' }, { other: 'y' }], 'wrong-type'], [[], '']]],
  [{ type: 'ranking', options }, [[['c', 'a', 'b'], ''], [['c', 'a'], 'too-few 3'], [['c', 'a', 'a'], 'a: not-offered'], [['c', 'a', 'b', 'a'], 'a: not-offered'], ['a', 'wrong-type'], [[1, 2, 3], 'wrong-type']]],
  [{ type: 'ranking', options, top: 2 }, [[['c', 'a'], ''], [['c', 'a', 'b'], 'too-many 2'], [['c'], 'too-few 2']]],
  [{ type: 'text' }, [['x'.repeat(200), ''], ['x'.repeat(201), 'too-long 200'], [family.repeat(200), ''], [5, 'wrong-type'], [{}, 'wrong-type']]],
  [{ type: 'text', long: true, minLength: 3 }, [['很好', 'too-short 3'], [family.repeat(2), 'too-short 3'], ['很好的', ''], [' a b ', ''], ['x'.repeat(5001), 'too-long 5000'], ['  ', '']]],
  [{ type: 'text', required: true }, [[' \u200b\n', 'required'], ['\u0000', 'required'], ['a', '']]],
  [{ type: 'email' }, [['ana@kestrel.example', ''], [' ana@kestrel.example\u200b ', ''], ['安娜@例子.公司', ''], ['ana@kestrel', 'not-an-email'], ['ana.kestrel.example', 'not-an-email'], ['a b@kestrel.example', 'not-an-email'], ['<ana@kestrel.example>', 'not-an-email'], ['a@b@kestrel.example', 'not-an-email'], ['a@kestrel..example', 'not-an-email'], [`${'a'.repeat(65)}@kestrel.example`, 'not-an-email'], [7, 'wrong-type']]],
  [{ type: 'number' }, [[3, ''], [-3, ''], [2.5, 'off-step 1'], ['3', 'not-a-number'], [NaN, 'not-a-number'], [Infinity, 'not-a-number'], [1e308, ''], [null, '']]],
  [{ type: 'number', min: 1, max: 10, step: 3 }, [[1, ''], [4, ''], [10, ''], [3, 'off-step 3'], [0, 'too-low 1'], [11, 'too-high 10']]],
  [{ type: 'number', min: 0.1, step: 0.1 }, [[0.3, ''], [0.7, ''], [1.1, ''], [123456.7, ''], [0.35, 'off-step 0.1'], [123456.75, 'off-step 0.1']]],
  [{ type: 'number', step: 0.01 }, [[19.99, ''], [1234567.89, ''], [0.005, 'off-step 0.01']]],
  [{ type: 'date', min: '2026-01-01', max: '2026-12-31' }, [['2026-02-28', ''], ['2026-02-29', 'not-a-date'], ['2026-04-31', 'not-a-date'], ['2026-13-01', 'not-a-date'], ['2025-12-31', 'too-early 2026-01-01'], ['2027-01-01', 'too-late 2026-12-31'], ['1.2.2026', 'not-a-date'], ['2026-1-1', 'not-a-date'], [20260101, 'wrong-type']]],
  [{ type: 'date' }, [['2028-02-29', ''], ['2100-02-29', 'not-a-date'], ['0000-01-01', '']]],
  [{ type: 'consent', version: '2' }, [[{ version: '2' }, ''], [{ version: '1' }, 'consent-version 2'], [true, 'wrong-type'], [{ version: 2 }, 'wrong-type'], ['2', 'wrong-type']]],
  [{ type: 'consent', version: '2', required: true }, [[undefined, 'required'], [null, 'required']]],
  [{ type: 'file' }, [[['0197-a', '0197-b', '0197-c'], ''], [['a', 'b', 'c', 'd'], 'too-many 3'], [['../etc'], 'wrong-type'], ['a', 'wrong-type'], [[], '']]],
  [{ type: 'file', max: 5, required: true }, [[['a', 'b', 'c', 'd', 'e'], ''], [[], 'required']]],
  [{ type: 'screenshot' }, [[['a'], ''], [['a', 'b'], 'too-many 1']]],
  [{ type: 'hidden' }, [['spring', ''], ['x'.repeat(1001), 'too-long 1000'], [1, 'wrong-type']]],
  [{ type: 'statement', text: 'Hello' }, [['x', 'unknown-field'], [undefined, 'unknown-field']]],
];

test('each type of field takes what it asks for, and says what is wrong with the rest', () => {
  for (const [field, rows] of facts) {
    for (const [value, fault] of rows) assert.equal(faults(field, value), fault, `${JSON.stringify(field)} ${JSON.stringify(value)?.slice(0, 80)}`);
  }
  assert.equal(new Set(facts.map(([field]) => (field as FormField).type)).size, 15, 'every type has its row');
});

test('scales know their ends', () => {
  const ends = [{ type: 'nps' }, { type: 'rating' }, { type: 'rating', look: 'thumbs' }, { type: 'rating', steps: 10 }, { type: 'likert' }, { type: 'likert', points: ['a', 'b'] }]
    .map(field => rangeOf(field as ScaleField).join('–'));
  assert.deepEqual(ends, ['0–10', '1–5', '1–2', '1–10', '1–7', '1–2']);
});

test('an answer to a question that the form does not ask is told, one to a question not shown is ignored', () => {
  const asks = form([{ type: 'nps', id: 'score', label: 'x' }, { type: 'text', id: 'why', label: 'x', required: true, when: { field: 'score', atMost: 6 } }]);
  assert.deepEqual(checkAnswers(asks, { score: 9, why: 'x'.repeat(999), what: 1 }), [{ field: 'what', code: 'unknown-field' }]);
  assert.deepEqual(checkAnswers(asks, { score: 6 }), [{ field: 'why', code: 'required' }]);
  assert.deepEqual(checkAnswers(asks, JSON.parse('{"__proto__": 1, "constructor": 2}') as Answers).map(fault => fault.field), ['__proto__', 'constructor']);
});

test('a question may have any name, also one that every object inherits', () => {
  const asks = form([{ type: 'text', id: 'constructor', label: 'x' }, { type: 'text', id: 'valueof', label: 'x', when: { field: 'constructor', answered: true } }]);
  assert.deepEqual(shownPages(asks, {})[0]!.fields.map(field => field.id), ['constructor']);
  assert.deepEqual(cleanAnswers(asks, { constructor: 'a', valueof: 'b' } as never), { constructor: 'a', valueof: 'b' });
});

test('texts are kept by the rules of all texts, in one line unless the field has several', () => {
  const asks = form([{ type: 'text', id: 'line', label: 'x' }, { type: 'text', id: 'long', label: 'x', long: true }, { type: 'choice', id: 'own', label: 'x', options, other: true, multiple: true }]);
  assert.deepEqual(cleanAnswers(asks, { line: ' e\u0301\u0000 a \r\n\tb ', long: 'a\r\nb\u202e', own: ['b', { other: ' \ud800x ' }, { other: '\u3000' }, 'b'] }),
    { line: 'é a b', long: 'a\nb\u202e\u202c', own: ['b', { other: 'x' }] });
});

test('branches follow the answers: pages, fields and what hangs on them', () => {
  const branching: FormDefinition = {
    schema: 1, id: 'survey', language: 'en', pages: [
      { id: 'start', fields: [{ type: 'choice', id: 'rides', label: 'x', options: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }] }, { type: 'hidden', id: 'from', value: 'site' }] },
      { id: 'riders', when: { field: 'rides', is: 'yes' }, fields: [{ type: 'nps', id: 'score', label: 'x', required: true }, { type: 'text', id: 'mend', label: 'x', when: { field: 'score', atMost: 6 } }] },
      { id: 'silent', fields: [{ type: 'hidden', id: 'campaign' }] },
      { id: 'end', fields: [{ type: 'statement', id: 'bye', text: 'Bye', when: { not: { field: 'mend', answered: true } } }, { type: 'statement', id: 'thanks', text: 'Thanks', when: { field: 'mend', answered: true } }] },
    ],
  };
  const seen = (answers: Answers) => shownPages(branching, answers).map(page => `${page.id}: ${page.fields.map(field => field.id).join(' ')}`);
  assert.deepEqual(seen({}), ['start: rides', 'end: bye']);
  assert.deepEqual(seen({ rides: 'yes', score: 3, mend: 'the saddle' }), ['start: rides', 'riders: score mend', 'end: thanks']);
  assert.deepEqual(seen({ rides: 'yes', score: 3, mend: ' ' }), ['start: rides', 'riders: score mend', 'end: bye']);
  assert.deepEqual(seen({ rides: 'no', score: 3, mend: 'the saddle' }), ['start: rides', 'end: bye'], 'going back takes along what hung on it');
  assert.deepEqual(cleanAnswers(branching, { rides: 'no', score: 3, mend: 'x', campaign: 'spring' }), { rides: 'no', from: 'site', campaign: 'spring' });
  assert.deepEqual(checkAnswers(branching, { rides: 'yes' }), [{ field: 'score', code: 'required' }]);
  assert.deepEqual(checkAnswers(branching, { rides: 'yes' }, { pages: ['start'] }), []);
  assert.deepEqual(checkAnswers(branching, { rides: 'yes' }, { partial: true }), []);
});

test('answers on their way may still be short, but not wrong', () => {
  const asks = form([{ type: 'text', id: 'why', label: 'x', minLength: 5 }, { type: 'ranking', id: 'order', label: 'x', options }, { type: 'matrix', id: 'sat', label: 'x', items, required: true }]);
  assert.deepEqual(checkAnswers(asks, { why: 'abc', order: ['a'], sat: { one: 1 } }).map(fault => fault.code), ['too-short', 'too-few', 'required']);
  assert.deepEqual(checkAnswers(asks, { why: 'abc', order: ['a'], sat: { one: 1 } }, { partial: true }), []);
  assert.deepEqual(checkAnswers(asks, { order: ['x'] }, { partial: true }), [{ field: 'order', item: 'x', code: 'not-offered' }]);
});

test('conditions hold of what was answered, and of nothing else', () => {
  const answers: Answers = { score: 6, topic: 'a', several: ['a', { other: 'x' }], own: { other: 'x' }, sat: { one: 7, two: 'cant-say' }, agree: { version: '1' } };
  const yes: FormCondition[] = [
    { field: 'score', is: 6 }, { field: 'score', in: [5, 6] }, { field: 'score', atLeast: 6, atMost: 6 }, { field: 'topic', is: 'a' }, { field: 'several', is: 'a' }, { field: 'several', is: 'other' },
    { field: 'own', is: 'other' }, { field: 'sat', item: 'one', atLeast: 7 }, { field: 'sat', item: 'two', is: 'cant-say' }, { field: 'agree', answered: true }, { field: 'none', answered: false },
    { field: 'sat', item: 'three', answered: false }, { field: 'tostring', answered: false }, { not: { field: 'none', is: 6 } }, { all: [{ field: 'score', is: 6 }, { any: [{ field: 'none', is: 1 }, { field: 'topic', is: 'a' }] }] },
  ];
  const no: FormCondition[] = [
    { field: 'score', is: '6' }, { field: 'score', atLeast: 7 }, { field: 'score', is: 6, atMost: 5 }, { field: 'several', is: 'x' }, { field: 'sat', item: 'two', atLeast: 0 }, { field: 'sat', answered: false },
    { field: 'none', answered: true }, { field: 'none', atMost: 100 }, { field: 'none', answered: false, is: 1 }, { field: 'constructor', answered: true }, { field: 'sat', item: 'constructor', answered: true },
    { all: [{ field: 'score', is: 6 }, { field: 'none', is: 1 }] }, { any: [{ field: 'none', is: 1 }] }, { not: { field: 'score', is: 6 } },
  ];
  for (const condition of yes) assert.equal(holds(condition, answers), true, JSON.stringify(condition));
  for (const condition of no) assert.equal(holds(condition, answers), false, JSON.stringify(condition));
  assert.equal(holds(undefined, {}), true);
});

test('a response goes where the first rule says, and is thanked by the first text that fits', () => {
  const asks = form([{ type: 'choice', id: 'topic', label: 'x', options }, { type: 'text', id: 'more', label: 'x', when: { field: 'topic', is: 'a' } }], {
    routing: { to: 'support', rules: [{ when: { field: 'more', answered: true }, to: 'writers' }, { when: { field: 'topic', in: ['a', 'b'] }, to: 'orders' }] },
    thanks: [{ when: { field: 'topic', is: 'b' }, title: 'B' }, { title: 'All' }],
  });
  const given: Answers[] = [{}, { topic: 'a' }, { topic: 'b', more: 'x' }, { topic: 'a', more: 'x' }];
  assert.deepEqual(given.map(answers => routeOf(asks, answers)), ['support', 'orders', 'orders', 'writers']);
  assert.deepEqual(given.map(answers => thanksOf(asks, answers)?.title), ['All', 'All', 'B', 'All']);
  assert.deepEqual([routeOf(form([]), {}), thanksOf(form([]), {})], [undefined, undefined]);
});

test('the excerpt is the first text that was written, in one line, and no e-mail address or choice', () => {
  const asks = form([
    { type: 'email', id: 'mail', label: 'x' }, { type: 'hidden', id: 'from', value: 'site' }, { type: 'choice', id: 'topic', label: 'x', options, other: true }, { type: 'text', id: 'more', label: 'x', long: true },
  ]);
  assert.equal(excerptOf(asks, { mail: 'ana@kestrel.example', topic: 'a', more: ' The saddle\n\nis hard ' }), 'The saddle is hard');
  assert.equal(excerptOf(asks, { topic: { other: 'Rain' }, more: 'x' }), 'Rain');
  assert.equal(excerptOf(asks, { mail: 'ana@kestrel.example' }), '');
  assert.equal(excerptOf(asks, { more: family.repeat(300) }), `${family.repeat(279)}…`);
});

test('a text comes in the reader’s language, near ones included, else in the form’s own, else in any', () => {
  const texts = { en: 'Hello', 'zh-CN': '你好', 'zh-TW': '您好', pt: 'Olá' };
  const rows: [languages: string[], lang: string][] = [
    [['zh-CN'], 'zh-CN'], [['zh-SG'], 'zh-CN'], [['zh-HK'], 'zh-TW'], [['pt-BR', 'en'], 'pt'], [['fr', 'pt'], 'pt'], [['fr'], 'en'], [[], 'en'], [['not a tag', 'zh'], 'zh-CN'], [['constructor'], 'en'],
  ];
  for (const [languages, lang] of rows) assert.deepEqual(localText(texts, languages, 'en'), { text: texts[lang as 'en'], lang }, languages.join());
  assert.deepEqual(localText({ 'zh-CN': '你好' }, ['fr'], 'en'), { text: '你好', lang: 'zh-CN' });
  assert.deepEqual(localText('Hallo', ['fr'], 'de'), { text: 'Hallo', lang: 'de' });
});

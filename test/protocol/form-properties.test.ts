// What holds for every form and whatever is answered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers, FormDefinition } from '../../src/protocol/feedback.ts';
import { cleanAnswers, fieldsOf, holds, shownPages } from '../../src/protocol/form-answers.ts';
import { checkAnswers } from '../../src/protocol/form-faults.ts';
import { excerptOf, routeOf, thanksOf } from '../../src/protocol/form-outcome.ts';
import { scoreBlocks } from '../../src/protocol/form-pulse.ts';
import { graphemes } from '../../src/protocol/text.ts';
import { answered, hostile, lookingForward } from './form-arbitraries.ts';

// shrinking a whole form takes minutes, and the one that failed says enough
const runs = { numRuns: 300, endOnFailure: true };
const shownIds = (definition: FormDefinition, answers: Answers) => shownPages(definition, answers).flatMap(page => page.fields.map(field => field.id));
const without = (answers: Answers, leave: (id: string) => boolean): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => !leave(id)));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('answers that fit the form are accepted, cleaned or not', () => {
  fc.assert(fc.property(answered, ({ definition, answers }) => {
    assert.deepEqual(checkAnswers(definition, answers), []);
    assert.deepEqual(checkAnswers(definition, cleanAnswers(definition, answers)), []);
  }), runs);
});

test('cleaning twice changes nothing more, nor what is wrong with the answers of the form', () => {
  fc.assert(fc.property(fc.oneof(answered, hostile), ({ definition, answers }) => {
    const clean = cleanAnswers(definition, answers);
    assert.deepEqual(cleanAnswers(definition, clean), clean);
    assert.deepEqual(checkAnswers(definition, clean), checkAnswers(definition, answers).filter(fault => fault.code !== 'unknown-field'));
    assert.deepEqual(shownIds(definition, clean), shownIds(definition, answers));
  }), runs);
});

test('what is kept belongs to a field that is shown, or to a hidden one', () => {
  fc.assert(fc.property(fc.oneof(answered, hostile), ({ definition, answers }) => {
    const ids = [...shownIds(definition, answers), ...fieldsOf(definition).filter(field => field.type === 'hidden').map(field => field.id)];
    for (const id of Object.keys(cleanAnswers(definition, answers))) assert.ok(ids.includes(id), id);
  }), runs);
});

test('answers of fields that are not shown never count', () => {
  fc.assert(fc.property(answered, fc.anything(), ({ definition, answers }, instead) => {
    const shown = new Set(shownIds(definition, answers));
    const unseen = fieldsOf(definition).filter(field => !shown.has(field.id) && field.type !== 'hidden' && field.type !== 'statement');
    const changed = { ...without(answers, id => unseen.some(field => field.id === id)), ...Object.fromEntries(unseen.map(field => [field.id, instead])) } as Answers;
    assert.deepEqual(shownIds(definition, changed), [...shown]);
    assert.deepEqual(cleanAnswers(definition, changed), cleanAnswers(definition, answers));
    assert.deepEqual(checkAnswers(definition, changed), checkAnswers(definition, answers));
    for (const read of [routeOf, thanksOf, excerptOf]) assert.deepEqual(read(definition, changed), read(definition, answers));
    for (const field of unseen) assert.equal(holds({ field: field.id, answered: false }, changed, definition), true);
  }), runs);
});

test('whether a field is shown depends on nothing after it, even where a condition tries to look forward', () => {
  fc.assert(fc.property(lookingForward, hostile, fc.nat(9), (definition, { answers }, at) => {
    const order = fieldsOf(definition).map(field => field.id);
    const later = order.slice(at);
    const before = (list: string[]) => list.filter(id => !later.includes(id) || id === order[at]);
    assert.deepEqual(before(shownIds(definition, without(answers, id => later.includes(id)))), before(shownIds(definition, answers)));
  }), runs);
});

test('no input throws, pollutes a prototype or leaves anything that JSON cannot carry in what is wrong', () => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(fc.property(hostile, ({ definition, answers }) => {
    const faults = checkAnswers(definition, answers);
    assert.deepEqual(plain(faults), faults);
    for (const partial of [true, false]) checkAnswers(definition, answers, { pages: ['p0'], partial });
    assert.equal(Object.getPrototypeOf(cleanAnswers(definition, answers)), Object.prototype);
    assert.ok(graphemes(excerptOf(definition, answers)) <= 280);
    routeOf(definition, answers);
    thanksOf(definition, answers);
    for (const score of Object.values(scoreBlocks(definition, answers))) assert.ok(score === null || (score >= 1 && score <= 11));
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), names);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  }), runs);
  for (const answers of [null, undefined, [], 'x', 7]) {
    const definition = { schema: 1 as const, id: 'x', language: 'en', pages: [{ id: 'p', fields: [{ type: 'nps' as const, id: 'length', label: 'x' }] }] };
    assert.deepEqual(checkAnswers(definition, answers as never), []);
    assert.deepEqual(cleanAnswers(definition, answers as never), {});
  }
});

test('partial answers want nothing that is still to come, and the faults of one page are those of the whole form on it', () => {
  fc.assert(fc.property(fc.oneof(answered, hostile), ({ definition, answers }) => {
    const all = checkAnswers(definition, answers);
    const codes = new Set(['required', 'too-few', 'too-short']);
    assert.deepEqual(checkAnswers(definition, answers, { partial: true }), all.filter(fault => !codes.has(fault.code)));
    for (const page of definition.pages) {
      const here = page.fields.map(field => field.id);
      assert.deepEqual(checkAnswers(definition, answers, { pages: [page.id] }), all.filter(fault => here.includes(fault.field) && fault.code !== 'unknown-field'));
    }
  }), runs);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FieldResult } from '../../../src/protocol/feedback.ts';
import { suppress } from '../../../server/src/domain/feedback/suppression.ts';
import { feedbackServer, form, send } from './fixture.ts';

const result = (counts: Record<string, number>): FieldResult => {
  const answered = Object.values(counts).reduce((a, b) => a + b, 0);
  const sum = Object.entries(counts).reduce((total, [value, count]) => total + Number(value) * count, 0);
  return { answered, counts, mean: answered ? sum / answered : null };
};

/** Every way to fill the hidden cells that fits what is shown: zeros are shown, so a hidden cell holds 1 at least unless all are hidden. */
function* fillings(shown: FieldResult): Generator<Record<string, number>> {
  const hidden = Object.keys(shown.counts).filter((value) => shown.counts[value] === null);
  const rest = shown.answered! - Object.values(shown.counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const least = hidden.length === Object.keys(shown.counts).length ? 0 : 1;
  function* fill(at: number, left: number, made: Record<string, number>): Generator<Record<string, number>> {
    if (at === hidden.length - 1) {
      if (left >= least) yield { ...made, [hidden[at]!]: left };
      return;
    }
    for (let count = least; count <= left; count++) yield* fill(at + 1, left - count, { ...made, [hidden[at]!]: count });
  }
  if (hidden.length > 0) yield* fill(0, rest, {});
}

test('no count from 1 to 4 is shown, and none that is hidden can be worked out from what is shown', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.nat(6), fc.nat(14)), { minLength: 2, maxLength: 5 }), (given) => {
    const counts = Object.fromEntries(given.map((count, at) => [String(at + 1), count]));
    const shown = suppress(result(counts), {});
    for (const count of [shown.answered, ...Object.values(shown.counts)]) assert.ok(count === null || count === 0 || count >= 5, JSON.stringify(shown));
    if (shown.answered === null) return;
    const hidden = Object.keys(counts).filter((value) => shown.counts[value] === null);
    const possible = new Map(hidden.map((value) => [value, new Set<number>()]));
    for (const filling of fillings(shown)) for (const value of hidden) possible.get(value)!.add(filling[value]!);
    for (const value of hidden) assert.ok(possible.get(value)!.size > 1, `${value} of ${JSON.stringify(counts)} is certain in ${JSON.stringify(shown)}`);
    if (hidden.length > 0) assert.equal(shown.mean, null, 'the mean is one equation more');
  }), { numRuns: 500 });
});

test('counts that are large enough are shown as they are, with their mean', () => {
  const whole = result({ 1: 5, 2: 0, 3: 12 });
  assert.deepEqual(suppress(whole, {}), whole);
});

test('a score is shown only while its groups are, and hidden counts are then hidden within each group', () => {
  const groups = [['0', '1'], ['2'], ['3', '4']];
  const nps = (counts: Record<string, number>) => suppress({ ...result(counts), nps: 12.5 }, { groups });
  const shown = nps({ 0: 3, 1: 9, 2: 7, 3: 20, 4: 30 });
  assert.deepEqual(shown.counts, { 0: null, 1: null, 2: 7, 3: 20, 4: 30 });
  assert.equal(shown.nps, 12.5);
  assert.equal(nps({ 0: 0, 1: 3, 2: 7, 3: 20, 4: 30 }).nps, null);
});

test('of several choices only small counts are hidden: they add up to nothing that is known', () => {
  assert.deepEqual(suppress({ answered: 20, counts: { a: 3, b: 18, c: 0 }, mean: null }, null).counts, { a: null, b: 18, c: 0 });
});

test('staff see every count; means leave out "can\'t say" and turn reversed items; the score is promoters less detractors', async () => {
  const survey = form({ results: true, pages: [{ id: 'one', fields: [
    { type: 'nps', id: 'score', label: 'Score' },
    { type: 'matrix', id: 'grid', label: 'Grid', items: [{ id: 'up', label: 'Up' }, { id: 'down', label: 'Down', reversed: true }] },
    { type: 'choice', id: 'topic', label: 'Topic', multiple: true, other: true, options: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] },
    { type: 'ranking', id: 'order', label: 'Order', options: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] },
    { type: 'text', id: 'why', label: 'Why' }, { type: 'number', id: 'age', label: 'Age' }, { type: 'consent', id: 'ok', label: 'OK', version: 'v1' },
  ] }] });
  const server = await feedbackServer([survey]);
  const answers = [
    { score: 10, grid: { up: 7, down: 1 }, topic: ['a', { other: 'Z' }], order: ['b', 'a'], why: 'Secret', age: 30, ok: { version: 'v1' } },
    { score: 6, grid: { up: 'cant-say', down: 3 }, topic: ['a'], age: 40 },
    { score: 9, grid: { up: 5 } },
  ];
  for (const each of answers) assert.equal((await send(server, { answers: each })).status, 201);
  const { body, text } = await server.send('GET', '/admin/forms/survey/results', { token: server.token('mo') });
  assert.equal(body.responses, 3);
  assert.deepEqual(Object.keys(body.fields), ['score', 'grid', 'topic', 'order', 'age', 'ok']);
  assert.deepEqual([body.fields.score.answered, body.fields.score.counts['10'], body.fields.score.nps, body.fields.score.mean], [3, 1, 33.3, 8.333]);
  assert.deepEqual([body.fields.grid.items.up.mean, body.fields.grid.items.up.counts['cant-say'], body.fields.grid.items.down.mean], [6, 1, 6]);
  assert.deepEqual(body.fields.topic.counts, { a: 2, b: 0, other: 1 });
  assert.deepEqual(body.fields.order.counts, { a: 0, b: 1 });
  assert.deepEqual([body.fields.age.mean, body.fields.age.counts, body.fields.ok.counts], [35, {}, { v1: 1 }]);
  assert.ok(!text.includes('Secret'));
  const open = (await server.send('GET', '/forms/survey/results')).body;
  assert.deepEqual([open.responses, open.fields.score.answered, open.fields.grid.answered, open.fields.grid.items.up.answered], [null, null, null, null]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adminKeyHash } from '../../../server/src/identity/admin-keys.ts';
import { csvCell } from '../../../server/src/domain/feedback/csv.ts';
import type { FormField } from '../../../src/protocol/feedback.ts';
import { feedbackServer, form, send } from './fixture.ts';

const key = 'a server key of the brand'.replaceAll(' ', '-').padEnd(40, 'x');
const open = async (forms = [form({ replyHours: 24, routing: { to: 'team', rules: [{ when: { field: 'topic', is: 'app' }, to: 'apps' }] } })]) =>
  feedbackServer(forms, { adminKeys: [await adminKeyHash('another'), await adminKeyHash(key)] });

test('a server key opens the admin API and nothing else; a wrong one opens nothing', async () => {
  const server = await open();
  assert.equal((await server.send('GET', '/admin/forms', { token: key })).status, 200);
  assert.equal((await server.send('GET', '/admin/forms', { token: `${key}x` })).status, 401);
  assert.equal((await server.send('GET', '/me', { token: key })).status, 401);
  assert.equal((await server.send('GET', '/me/responses', { token: key })).status, 401);
});

test('a form is made, changed in versions, and answered by whoever still has an older one', async () => {
  const server = await open();
  const put = (definition: object) => server.send('PUT', '/admin/forms/made', { token: key, body: definition });
  const first = form({ id: 'made' });
  assert.deepEqual([(await put(first)).body.version, (await put({ ...first })).body.version, (await put({ ...first, title: 'New' })).body.version], [1, 1, 2]);
  assert.equal((await server.send('GET', '/forms/made')).body.version, 2);
  const renamed = { ...first, pages: [{ id: 'one', fields: [{ type: 'text', id: 'only', label: 'Only' }] }] };
  assert.equal((await put(renamed)).body.version, 3);
  assert.equal((await send(server, { version: 1, answers: { score: 9 } }, {}, 'made')).status, 201);
  assert.equal((await send(server, { version: 3, answers: { score: 9 } }, {}, 'made')).status, 422);
  assert.equal((await send(server, { version: 4, answers: {} }, {}, 'made')).body.errors[0].pointer, '/version');
  assert.equal((await put(first)).body.version, 1, 'a definition it has had');
  const { items } = (await server.send('GET', '/admin/forms', { token: key })).body as { items: { definition: { id: string }; origin: string; responses: number }[] };
  const origin = (id: string) => items.find(({ definition }) => definition.id === id);
  assert.deepEqual([origin('made')!.origin, origin('made')!.responses, origin('survey')!.origin, origin('nps')!.origin], ['api', 1, 'config', 'preset']);
});

test('a wrong definition is refused with place and reason; forms of the configuration and presets stay', async () => {
  const server = await open();
  const wrong = form({ id: 'made', pages: [{ id: 'one', fields: [{ type: 'text', id: 'why', label: 'Why?', when: { field: 'later', answered: true } }] }] });
  const reply = await server.send('PUT', '/admin/forms/made', { token: key, body: wrong });
  assert.equal(reply.status, 422);
  assert.match(reply.body.errors[0].pointer, /^\/pages\/0\/fields\/0\/when/);
  assert.match(reply.body.errors[0].detail, /later/);
  assert.equal((await server.send('PUT', '/admin/forms/made', { token: key, body: form() })).body.errors[0].pointer, '/id');
  assert.equal((await server.send('PUT', '/admin/forms/survey', { token: key, body: form() })).status, 409);
  assert.equal((await server.send('DELETE', '/admin/forms/survey', { token: key })).status, 409);
  assert.equal((await server.send('DELETE', '/admin/forms/nps', { token: key })).status, 409);
  assert.equal((await server.send('DELETE', '/admin/forms/unknown', { token: key })).status, 404);
  assert.equal((await server.send('PUT', '/admin/forms/nps', { token: key, body: form({ id: 'nps' }) })).status, 200);
  assert.equal((await server.send('GET', '/forms/nps')).body.definition.title, 'Survey');
  assert.equal((await server.send('DELETE', '/admin/forms/nps', { token: key })).status, 204);
  assert.notEqual((await server.send('GET', '/forms/nps')).body.definition.title, 'Survey');
});

test('the first-response clock runs from the response to the answer, which its sender sees', async () => {
  const server = await open();
  const ana = () => server.token('ana');
  const first = (await send(server, { answers: { score: 3, topic: 'app' } }, { token: ana() })).body;
  assert.equal(Date.parse(first.replyBy) - Date.parse(first.at), 24 * 3_600_000);
  server.time += 3_600_000;
  const second = (await send(server, { answers: { score: 4 } }, { token: ana() })).body;
  const list = async (query: string) => ((await server.send('GET', `/admin/responses?${query}`, { token: key })).body.items as { id: string }[]).map(({ id }) => id);
  assert.deepEqual(await list('overdue=true'), []);
  server.time += 23 * 3_600_000 + 1;
  assert.deepEqual(await list('overdue=true'), [first.id]);
  server.time += 3_600_000;
  assert.deepEqual(await list('overdue=true'), [first.id, second.id], 'longest overdue first');
  assert.deepEqual(await list(''), [second.id, first.id], 'newest first');
  assert.deepEqual(await list('route=apps'), [first.id]);
  assert.deepEqual(await list(`number=${encodeURIComponent(first.number.toLowerCase().replaceAll('-', ' '))}`), [first.id]);
  assert.deepEqual(await list(`since=${second.at}`), [second.id]);
  const answered = await server.send('PUT', `/admin/responses/${first.id}/answer`, { token: key, body: { text: 'We **mend** it.' } });
  assert.deepEqual([answered.body.state, answered.body.overdue, answered.body.sender.sub], ['answered', false, 'ana']);
  assert.deepEqual(await list('overdue=true'), [second.id]);
  await server.send('PUT', `/admin/responses/${second.id}/answer`, { token: server.token('mo'), body: { text: 'Thank you.' } });
  await server.send('PUT', `/admin/responses/${second.id}/closed`, { token: key });
  const mine = (await server.send('GET', '/me/responses', { token: ana() })).body.items;
  assert.deepEqual(mine.map(({ state, answer }: { state: string; answer: { text: string; author: { name: string } } }) => [state, answer.text, answer.author.name]),
    [['closed', 'Thank you.', 'Mo'], ['answered', 'We **mend** it.', 'Kestrel']]);
  assert.equal((await server.send('PUT', `/admin/responses/${first.id}/answer`, { token: key, body: { text: ' \u200b ' } })).status, 422);
});

test('a deleted response leaves the counts, and its key can be used anew', async () => {
  const server = await open();
  const ana = server.token('ana');
  const { body } = await send(server, { answers: { score: 9, why: 'Secret' } }, { token: ana, key: 'the-first-key' });
  await send(server, { answers: { score: 5 } });
  const results = async () => (await server.send('GET', '/admin/forms/survey/results', { token: key })).body;
  assert.deepEqual([(await results()).responses, (await results()).fields.score.mean], [2, 7]);
  assert.equal((await server.send('DELETE', `/admin/responses/${body.id}`, { token: key })).status, 204);
  assert.deepEqual([(await results()).responses, (await results()).fields.score.mean, (await results()).fields.score.counts['9']], [1, 5, 0]);
  assert.equal((await server.send('GET', `/admin/responses/${body.id}`, { token: key })).status, 404);
  const kept = await server.storage.read((db) => db.selectFrom('idempotency').selectAll().execute());
  assert.ok(!JSON.stringify(kept).includes('Secret'));
});

const cells: [given: string | number | null, cell: string][] = [
  ['=1+1', "'=1+1"], ['+49 30', "'+49 30"], ['-2+3', "'-2+3"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t=1"], ['\r=1', '"\'\r=1"'], ['\n=1', '"\'\n=1"'],
  [' =1', "' =1"], ["'=1", "''=1"], ['"=1"', '"\'""=1"""'], ['＝1', "'＝1"], ['＋1', "'＋1"], ['－1', "'－1"], ['＠A', "'＠A"], ['|cmd', "'|cmd"], ['%0A', "'%0A"],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'], ['a,b', '"a,b"'], ['a "b"', '"a ""b"""'], ['a\nb', '"a\nb"'], [' a', '" a"'],
  ['plain', 'plain'], ['你好', '你好'], [-3, '-3'], [0, '0'], [null, ''], ['', ''],
];
for (const [given, cell] of cells) {
  test(`the cell of ${JSON.stringify(given)} is ${JSON.stringify(cell)}`, () => {
    assert.equal(csvCell(given), cell);
  });
}

test('the table has one column for each field and item of every version, and leads on', async () => {
  const server = await open([]);
  const fields: FormField[] = [
    { type: 'matrix', id: 'grid', label: 'Grid', items: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] },
    { type: 'choice', id: 'topic', label: 'Topic', multiple: true, other: true, options: [{ id: 'bike', label: 'Bike' }, { id: 'app', label: 'App' }] },
    { type: 'text', id: 'why', label: 'Why' },
  ];
  const put = (more: FormField[]) => server.send('PUT', '/admin/forms/table', { token: key, body: form({ id: 'table', askEmail: true, pages: [{ id: 'one', fields: more }] }) });
  await put([...fields, { type: 'number', id: 'old', label: 'Old' }]);
  await send(server, { answers: { old: -3, why: '=cmd|1' } }, {}, 'table');
  await put(fields);
  server.time += 1;
  await send(server, { version: 2, answers: { grid: { a: 7, b: 'cant-say' }, topic: ['bike', { other: 'Zeit, "viel"' }] }, email: '+x@example.com' }, {}, 'table');
  const reply = await server.send('GET', '/admin/responses?form=table&format=csv', { token: key });
  assert.deepEqual([reply.headers.get('Content-Type'), reply.headers.get('Content-Disposition')], ['text/csv; charset=utf-8', 'attachment; filename="table.csv"']);
  assert.deepEqual([...reply.bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = reply.text.slice(1).split('\r\n');
  const names = lines[0]!.split(',');
  assert.deepEqual(names.slice(names.indexOf('context.metadata') + 1), ['answers.grid.a', 'answers.grid.b', 'answers.topic', 'answers.topic.other', 'answers.why', 'answers.old']);
  assert.ok(lines[1]!.endsWith(',7,cant-say,bike; other,"Zeit, ""viel""",,'), lines[1]!);
  assert.ok(lines[1]!.includes(",'+x@example.com,"), lines[1]!);
  assert.ok(lines[2]!.endsWith(",'=cmd|1,-3"), lines[2]!);
  assert.deepEqual([lines.length, lines[3]], [4, '']);
  assert.equal((await server.send('GET', '/admin/responses?format=csv', { token: key })).status, 422);
});

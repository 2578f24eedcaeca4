import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedbackServer, form, send } from './fixture.ts';

test('a form is read, answered once for a key, and its receipt is kept for its sender alone', async () => {
  const server = await feedbackServer();
  const read = await server.send('GET', '/forms/survey');
  assert.deepEqual([read.status, read.body.version, read.body.state, read.body.definition], [200, 1, 'open', form()]);
  assert.match(read.headers.get('Cache-Control')!, /^public/);
  const ana = server.token('ana');
  const first = await send(server, { answers: { score: 9, why: '  The **light**\n follows me. ' } }, { token: ana, key: 'one-key-only' });
  assert.equal(first.status, 201, first.text);
  assert.match(first.body.number, /^F-[2-9CDFHJKMNPQRTWXY]{4}-[2-9CDFHJKMNPQRTWXY]{4}$/);
  assert.deepEqual([first.body.form, first.body.title, first.body.excerpt, first.body.state, first.body.replyBy, first.body.answer], ['survey', 'Survey', 'The **light** follows me.', 'received', null, null]);
  const again = await send(server, { answers: { score: 9, why: '  The **light**\n follows me. ' } }, { token: ana, key: 'one-key-only' });
  assert.deepEqual(again.body, first.body);
  const mine = await server.send('GET', '/me/responses', { token: ana });
  assert.deepEqual(mine.body, { items: [first.body], next: null });
  assert.deepEqual((await server.send('GET', '/me/responses', { token: server.token('ben') })).body.items, []);
});

test('a quota is exact however many send at a time', async () => {
  const server = await feedbackServer([form({ quota: 7 })]);
  const replies = await Promise.all(Array.from({ length: 40 }, (_, i) => send(server, {}, { token: server.token(`p${i}`) })));
  assert.deepEqual([replies.filter(({ status }) => status === 201).length, replies.filter(({ body }) => body.code === 'limit').length], [7, 33]);
  assert.equal((await server.send('GET', '/forms/survey')).body.state, 'full');
});

test('a form opens and closes by the clock, and a cooldown ends', async () => {
  const at = (hours: number) => new Date(Date.UTC(2026, 2, 1, 12) + hours * 3_600_000).toISOString();
  const server = await feedbackServer([form({ opensAt: at(1), closesAt: at(72), cooldownDays: 1 })]);
  const ana = () => ({ token: server.token('ana') });
  const early = await send(server, {}, ana());
  assert.deepEqual([early.status, early.body.code, (await server.send('GET', '/forms/survey')).body.state], [409, 'too-late', 'early']);
  server.time += 3_600_000;
  assert.equal((await send(server, {}, ana())).status, 201);
  server.time += 3_600_000;
  const again = await send(server, {}, ana());
  assert.deepEqual([again.status, again.body.code, again.body.retryAfter, again.headers.get('Retry-After')], [409, 'limit', 23 * 3600, String(23 * 3600)]);
  assert.equal((await send(server, {}, { token: server.token('ben') })).status, 201);
  server.time += 23 * 3_600_000;
  assert.equal((await send(server, {}, ana())).status, 201);
  server.time += 72 * 3_600_000;
  assert.deepEqual([(await send(server)).body.code, (await server.send('GET', '/forms/survey')).body.state], ['too-late', 'closed']);
});

test('ten responses of one member at a time are one where there is a cooldown', async () => {
  const server = await feedbackServer([form({ cooldownDays: 1 })]);
  const replies = await Promise.all(Array.from({ length: 10 }, () => send(server, {}, { token: server.token('ana') })));
  assert.equal(replies.filter(({ status }) => status === 201).length, 1);
});

test('of the context is kept what the form declares, the address without its query unless that is declared as well', async () => {
  const page = 'https://ana:secret@brand.example/a?token=1#part';
  const kept = async (context: ('page' | 'query' | 'metadata')[]) => {
    const server = await feedbackServer([form({ context })]);
    const { body } = await send(server, { context: { page } });
    return (await server.send('GET', `/admin/responses/${body.id}`, { token: server.token('mo') })).body.context.page as string;
  };
  assert.equal(await kept(['page']), 'https://brand.example/a');
  assert.equal(await kept(['page', 'query']), 'https://brand.example/a?token=1');
  const server = await feedbackServer([form({ context: ['page', 'metadata'] })]);
  const at = async (context: object) => ((await send(server, { context })).body.errors as { pointer: string }[] | undefined)?.map(({ pointer }) => pointer).join() ?? 'kept';
  assert.equal(await at({ browser: 'x' }), '/context/browser');
  assert.equal(await at({ page: 'javascript:alert(1)' }), '/context/page');
  assert.equal(await at({ metadata: { a: 'x'.repeat(1992) } }), 'kept', '2,000 bytes');
  assert.equal(await at({ metadata: { a: 'x'.repeat(1993) } }), '/context/metadata', '2,001 bytes');
  assert.equal(await at({ metadata: { a: '你'.repeat(665) } }), '/context/metadata', 'bytes, not signs');
});

test('an address for the answer is taken from people of whom none is known, and only where it is asked for', async () => {
  const server = await feedbackServer([form({ askEmail: true }), form({ id: 'without' })]);
  const session = (await server.send('POST', '/session', { body: {} })).body.token as string;
  const status = async (id: string, email: string, token?: string) => (await send(server, { email }, token === undefined ? {} : { token }, id)).status;
  assert.deepEqual(await Promise.all([
    status('survey', 'ana@example.com'), status('survey', 'ana@example.com', session), status('survey', 'ana@example.com', server.token('ana')),
    status('survey', 'no address'), status('without', 'ana@example.com'),
  ]), [201, 201, 422, 422, 422]);
});

test('a form for members is answered by who is signed in with the brand', async () => {
  const server = await feedbackServer([form({ access: 'members' })]);
  const session = (await server.send('POST', '/session', { body: {} })).body.token as string;
  assert.deepEqual([(await send(server)).status, (await send(server, {}, { token: session })).status, (await send(server, {}, { token: server.token('ana') })).status], [401, 401, 201]);
});

test('partial answers go by seq, end with the response, count nowhere, and are gone after 30 days', async () => {
  const server = await feedbackServer([form({ partial: true })]);
  const ana = () => server.token('ana');
  const put = (seq: number, answers: object, token: string | undefined = ana(), id = '0190-begun') =>
    server.send('PUT', `/forms/survey/partials/${id}?seq=${seq}`, { body: { version: 1, language: 'en', answers }, ...(token !== undefined && { token }) });
  const kept = async () => (await server.storage.read((db) => db.selectFrom('partial').select(['answers', 'done']).orderBy('id').execute())).map(({ answers, done }) => [answers, done]);
  assert.equal((await put(2, { score: 3 })).status, 204);
  assert.equal((await put(1, { score: 1 })).status, 204);
  assert.deepEqual(await kept(), [['{"score":3}', 0]]);
  assert.equal((await put(3, { score: 99 })).status, 422);
  assert.equal((await put(9, { score: 1 }, server.token('ben'))).status, 404);
  assert.equal((await send(server, { partial: '0190-begun' }, { token: server.token('ben') })).status, 201);
  assert.deepEqual(await kept(), [['{"score":3}', 0]], "somebody else's response ends it not");
  assert.equal((await send(server, { partial: '0190-begun' }, { token: ana() })).status, 201);
  assert.equal((await put(10, { score: 5 })).status, 204);
  assert.deepEqual(await kept(), [['{}', 1]], 'a late one does not bring it back');
  assert.equal((await put(1, { score: 7 }, undefined, '0190-other')).status, 204);
  server.time += 30 * 86_400_000 + 3_600_001;
  await server.send('GET', '/forms/survey');
  await server.send('GET', '/forms/survey');
  assert.deepEqual(await kept(), []);
});

test('of an erased member stay the counts and nothing that was written, sent or attached', async () => {
  const server = await feedbackServer([form({ partial: true, context: ['page'] })]);
  const ana = server.token('ana');
  const { body } = await send(server, { answers: { score: 9, topic: { other: 'Own-Words' }, why: 'Secret-Text' }, context: { page: 'https://brand.example/Secret-Page' } }, { token: ana });
  await server.send('PUT', '/forms/survey/partials/0190-begun?seq=1', { token: ana, body: { version: 1, language: 'en', answers: { why: 'Secret-Begun' } } });
  await server.send('PUT', `/admin/responses/${body.id}/answer`, { token: server.token('mo'), body: { text: 'Dear Secret-Ana' } });
  const file = await server.send('GET', '/me/export', { token: ana });
  for (const part of ['Secret-Text', 'Own-Words', 'Secret-Page', 'Secret-Begun', 'Secret-Ana']) assert.ok(file.text.includes(part), `the export has ${part}`);
  assert.equal((await server.send('DELETE', '/me', { token: ana })).status, 204);
  const rows = await server.storage.read(async (db) => JSON.stringify([
    await db.selectFrom('response').selectAll().execute(), await db.selectFrom('partial').selectAll().execute(), await db.selectFrom('idempotency').selectAll().execute(),
  ]));
  assert.doesNotMatch(rows, /Secret|Own-Words/);
  const results = (await server.send('GET', '/admin/forms/survey/results', { token: server.token('mo') })).body;
  assert.deepEqual([results.responses, results.fields.score.counts['9'], results.fields.topic.counts.other], [1, 1, 1]);
});

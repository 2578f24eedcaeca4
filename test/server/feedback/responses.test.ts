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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openNodeSqlite } from '../../../server/src/storage/node-sqlite.ts';
import { harness, type Sent } from './harness.ts';

const create = '/boards/ideas/ideas';

test('the same request with the same key has one effect and one answer', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const sent: Sent = { token: ana, key: 'made-with-the-draft', body: { title: 'Only once', body: 'x' } };
  const first = await server.send('POST', create, sent);
  server.time += 29 * 86_400_000;
  const later = { ...sent, token: server.token('ana') };
  for (const again of [later, { ...later, raw: '{ "body": "x",\n"title": "Only once" }' }]) {
    const reply = await server.send('POST', create, again);
    assert.deepEqual([reply.status, reply.text], [first.status, first.text]);
    for (const name of ['Location', 'ETag', 'Content-Type']) assert.equal(reply.headers.get(name), first.headers.get(name), name);
  }
  assert.equal((await server.send('GET', create)).body.total, 1);
});

test('twenty at the same time have one effect and one answer', async () => {
  const server = await harness();
  const sent: Sent = { token: server.token('ana'), key: 'made-with-the-draft', body: { title: 'Only once' } };
  const replies = await Promise.all(Array.from({ length: 20 }, () => server.send('POST', create, sent)));
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([201]));
  assert.equal(new Set(replies.map(({ text }) => text)).size, 1);
  assert.equal((await server.send('GET', create)).body.total, 1);
});

test('the key of another request is refused', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const idea = await server.idea(ana);
  const other = await server.idea(ana);
  const key = 'made-with-the-draft';
  assert.equal((await server.send('POST', `/ideas/${idea}/comments`, { token: ana, key, body: { text: 'A word.' } })).status, 201);
  for (const [path, body] of [[`/ideas/${idea}/comments`, { text: 'Another word.' }], [`/ideas/${other}/comments`, { text: 'A word.' }]] as const) {
    const reply = await server.send('POST', path, { token: ana, key, body });
    assert.deepEqual([reply.status, reply.body.code, reply.body.errors[0].pointer], [422, 'invalid', 'Idempotency-Key']);
  }
  assert.equal((await server.send('GET', `/ideas/${other}/comments`)).body.total, 0);
});

test('keys of other members and other routes are other keys', async () => {
  const server = await harness();
  const key = 'made-with-the-draft';
  const idea = await server.idea(server.token('ana'));
  const replies = [
    await server.send('POST', `/ideas/${idea}/comments`, { token: server.token('ana'), key, body: { text: 'A word.' } }),
    await server.send('POST', `/ideas/${idea}/comments`, { token: server.token('ben'), key, body: { text: 'A word.' } }),
    await server.send('POST', `/ideas/${idea}/reports`, { token: server.token('ben'), key, body: { reason: 'spam' } }),
  ];
  assert.deepEqual(replies.map(({ status }) => status), [201, 201, 204]);
  assert.equal((await server.send('GET', `/ideas/${idea}/comments`)).body.total, 2);
  const again = await server.send('POST', `/ideas/${idea}/reports`, { token: server.token('ben'), key, body: { reason: 'spam' } });
  assert.deepEqual([again.status, again.text], [204, '']);
});

test('a request that was refused is judged anew with the same key', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const first = await server.idea(ana, 'Lights that follow');
  const sent: Sent = { token: server.token('ben'), key: 'made-with-the-draft', body: { title: 'Lights that follow' } };
  const refused = await server.send('POST', create, sent);
  assert.deepEqual([refused.status, refused.body.code, refused.body.existing], [409, 'conflict', first]);
  await server.send('DELETE', `/ideas/${first}`, { token: ana });
  assert.equal((await server.send('POST', create, sent)).status, 201);
});

test('while the first request hangs, a repetition is told to come back; then it gets the first answer', async () => {
  const storage = openNodeSqlite(':memory:');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let hang = false;
  let arrived = () => {};
  const waiting = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = await harness(undefined, {
    storage: {
      ...storage,
      write: async (work) => {
        if (hang) {
          arrived();
          await held;
        }
        return storage.write(work);
      },
    },
  });
  const sent: Sent = { token: server.token('ana'), key: 'made-with-the-draft', body: { title: 'Only once' } };
  hang = true;
  const first = server.send('POST', create, sent);
  await waiting;
  const early = await server.send('POST', create, sent);
  assert.deepEqual([early.status, early.body.code, early.headers.get('Retry-After')], [409, 'conflict', '1']);
  const soon = server.send('POST', create, sent);
  release();
  assert.equal((await first).status, 201);
  assert.equal((await soon).text, (await first).text);
});

test('keys are kept for 30 days, and forgotten soon after', async () => {
  const server = await harness();
  const sent: Sent = { key: 'made-with-the-draft', body: { title: 'Again and again' } };
  const first = await server.send('POST', create, { ...sent, token: server.token('ana') });
  await server.send('DELETE', `/ideas/${first.body.id}`, { token: server.token('ana') });
  const begun = server.time;
  // any request wakes the upkeep; what is asked next waits behind it
  const later = async (days: number) => {
    server.time = begun + days * 86_400_000;
    await server.send('GET', '/');
    return (await server.send('POST', create, { ...sent, token: server.token('ana') })).body.id as string;
  };
  assert.equal(await later(30), first.body.id);
  assert.notEqual(await later(32), first.body.id);
});

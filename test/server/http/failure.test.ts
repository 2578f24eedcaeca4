import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openNodeSqlite } from '../../../server/src/storage/node-sqlite.ts';
import type { Storage } from '../../../server/src/storage/storage.ts';
import { harness } from './harness.ts';

/** A storage that can be made to fail. */
const failing = () => {
  const storage = openNodeSqlite(':memory:');
  const state: { error: Error | null } = { error: null };
  const guard = <T>(work: () => Promise<T>): Promise<T> => (state.error ? Promise.reject(state.error) : work());
  const wrapped: Storage = {
    ...storage,
    read: (work) => guard(() => storage.read(work)),
    write: (work) => guard(() => storage.write(work)),
    check: () => guard(() => storage.check()),
  };
  return { state, storage: wrapped };
};

test('an error nobody expected is a bare 500, and the log has what is needed to find it', async () => {
  const { state, storage } = failing();
  const server = await harness(undefined, { storage });
  const ana = server.token('ana');
  state.error = new Error('SQLITE_CORRUPT in /var/lib/minga/secret.sqlite');
  for (const reply of [
    await server.send('GET', '/boards/ideas'),
    await server.send('POST', '/boards/ideas/ideas', { token: ana, body: { title: 'x' } }),
    await server.send('POST', '/session', { body: {} }),
  ]) {
    assert.deepEqual([reply.status, reply.body.code], [500, 'unavailable']);
    assert.doesNotMatch(reply.text, /SQLITE|secret|stack|\.ts/);
    const line = server.lines.find((text) => text.includes(reply.body.instance));
    assert.match(line ?? '', /SQLITE_CORRUPT/);
  }
});

test('an answer that is not what openapi.yaml says is a 500, and what led to it is undone', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const idea = await server.idea(ana);
  await server.storage.write((db) => db.updateTable('idea').set({ kind: 'rant' }).where('id', '=', idea).execute());
  const reply = await server.send('GET', `/ideas/${idea}`);
  assert.deepEqual([reply.status, reply.body.code], [500, 'unavailable']);
  assert.match(server.lines.join('\n'), /answer of getIdea is not what openapi\.yaml says: \/kind must be one of/);
  const edited = await server.send('PATCH', `/ideas/${idea}`, { token: ana, headers: { 'If-Match': 'W/"1"' }, body: { title: 'Another title' } });
  assert.equal(edited.status, 500);
  const title = await server.storage.read((db) => db.selectFrom('idea').select('title').where('id', '=', idea).executeTakeFirstOrThrow());
  assert.notEqual(title.title, 'Another title');
});

test('the log has a line for each request, and no token, body, query or whole address in it', async () => {
  const server = await harness();
  const ana = server.token('ana', { name: 'Rumpelstiltskin' });
  const { body } = await server.send('POST', '/session', { body: { identity: ana }, ip: '192.0.2.77' });
  await server.send('POST', '/boards/ideas/ideas', { token: body.token, ip: '192.0.2.77', body: { title: 'Spin straw to gold' } });
  await server.send('GET', '/boards/ideas/ideas?text=straw', { ip: '2001:db8:1:2:3:4:5:6' });
  await server.send('GET', '/me', { token: `${ana}x` });
  assert.deepEqual(server.lines.filter((line) => line.includes('"message":"request"')).map((line) => {
    const { operation, status, range, community: id } = JSON.parse(line) as Record<string, unknown>;
    return [id, operation, status, range];
  }), [
    ['kestrel', 'createSession', 201, '192.0.2.0/24'], ['kestrel', 'createIdea', 201, '192.0.2.0/24'],
    ['kestrel', 'listIdeas', 200, '2001:db8:1::/48'], ['kestrel', 'getMe', 401, null],
  ]);
  assert.doesNotMatch(server.lines.join('\n'), /Rumpelstiltskin|straw|eyJ|minga-session|192\.0\.2\.77|2001:db8:1:2/);
  assert.match(server.lines.join('\n'), /token refused/);
});

test('health says that the process lives, readiness that the storage does too', async () => {
  const { state, storage } = failing();
  const server = await harness(undefined, { storage });
  const status = async (path: string) => (await server.app.fetch(new Request(`http://localhost${path}`))).status;
  assert.deepEqual([await status('/healthz'), await status('/readyz')], [200, 200]);
  state.error = new Error('disk gone');
  server.time += 5000;
  assert.deepEqual([await status('/healthz'), await status('/readyz')], [200, 503]);
  state.error = null;
  server.time += 5000;
  assert.equal(await status('/readyz'), 200);
  state.error = new Error('disk gone');
  server.time -= 3_600_000;
  assert.equal(await status('/readyz'), 503, 'a clock that was set back makes nothing look fresh');
});

test('a closed app takes no new work, and closing waits for what was begun', async () => {
  const storage = openNodeSqlite(':memory:');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await harness(undefined, { storage: { ...storage, write: async (work) => held.then(() => storage.write(work)) } });
  const begun = server.send('POST', '/boards/ideas/ideas', { token: server.token('ana'), body: { title: 'Begun before' } });
  let closed = false;
  const closing = server.app.close().then(() => {
    closed = true;
  });
  const late = await server.send('GET', '/boards/ideas');
  assert.deepEqual([late.status, late.body.code, late.headers.get('Retry-After')], [503, 'unavailable', '2']);
  assert.equal((await server.app.fetch(new Request('http://localhost/readyz'))).status, 503);
  assert.equal(closed, false);
  release();
  assert.equal((await begun).status, 201);
  await closing;
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { community, harness, type Sent } from './harness.ts';

const listed = 'https://www.brand.example';
const server = await harness([community(), community({ id: 'heron', origins: ['https://heron.example'] })]);
const ana = server.token('ana');
const from = (origin: string, more: Record<string, string> = {}): Sent => ({ headers: { Origin: origin, ...more } });
const preflight = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key' };
const varies = (headers: Headers, by: string) => (headers.get('Vary') ?? '').split(/,\s*/).includes(by);

test('a listed origin may preflight, read and write, and see the headers it needs', async () => {
  const asked = await server.send('OPTIONS', '/boards/ideas/ideas', from(listed, preflight));
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('Access-Control-Allow-Origin'), listed);
  assert.equal(asked.headers.get('Access-Control-Max-Age'), '7200');
  for (const method of ['PUT', 'POST', 'PATCH', 'DELETE']) assert.match(asked.headers.get('Access-Control-Allow-Methods') ?? '', new RegExp(method));
  for (const name of ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match']) assert.match(asked.headers.get('Access-Control-Allow-Headers') ?? '', new RegExp(name));

  for (const reply of [
    await server.send('GET', '/boards/ideas', from(listed)),
    await server.send('POST', '/boards/ideas/ideas', { ...from(listed), token: ana, body: { title: 'From a listed page' } }),
    await server.send('GET', '/me', from(listed)),
    await server.send('GET', '/nothing', from(listed)),
    await server.send('DELETE', '/boards/ideas', from(listed)),
  ]) {
    assert.equal(reply.headers.get('Access-Control-Allow-Origin'), listed, String(reply.status));
    for (const name of ['ETag', 'Retry-After', 'RateLimit', 'RateLimit-Policy', 'Location']) {
      assert.ok((reply.headers.get('Access-Control-Expose-Headers') ?? '').split(', ').includes(name), name);
    }
    assert.ok(varies(reply.headers, 'Origin'));
  }
});

const foreign = [
  'https://evil.example', 'https://www.brand.example.evil.example', 'https://brand.example', 'http://www.brand.example', 'https://www.brand.example:8443',
  'https://WWW.brand.example', 'https://www.brand.example/', 'null', '*', '', 'https://heron.example', 'https://evil.example/localhost', 'file://localhost',
];
for (const origin of foreign) {
  test(`the origin "${origin}" gets no leave to read, and its writes are refused`, async () => {
    const asked = await server.send('OPTIONS', '/boards/ideas/ideas', from(origin, preflight));
    assert.equal(asked.status, 403);
    const read = await server.send('GET', '/boards/ideas', from(origin));
    const write = await server.send('POST', '/boards/ideas/ideas', { ...from(origin), token: ana, body: { title: `From ${origin}` } });
    assert.deepEqual([write.status, write.body.code], [403, 'forbidden']);
    for (const { headers } of [asked, read, write]) {
      for (const name of headers.keys()) assert.ok(!name.startsWith('access-control-'), name);
      assert.ok(varies(headers, 'Origin'));
    }
  });
}

test('credentials are never allowed, and no answer is for every origin', async () => {
  for (const origin of [listed, 'https://evil.example']) {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await server.send(method, '/boards/ideas', from(origin, method === 'OPTIONS' ? preflight : {}));
      assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
      assert.notEqual(headers.get('Access-Control-Allow-Origin'), '*');
    }
  }
});

test('pages of the server\'s own host, and callers that are no page, need no entry', async () => {
  for (const headers of [{ Origin: 'http://localhost' }, { Origin: 'https://localhost' }, {}] as Record<string, string>[]) {
    const reply = await server.send('POST', '/boards/ideas/ideas', { token: ana, headers, body: { title: `Own ${JSON.stringify(headers)}` } });
    assert.equal(reply.status, 201, reply.text);
    assert.equal(reply.headers.get('Access-Control-Allow-Origin'), null);
    assert.ok(varies(reply.headers, 'Origin'));
  }
});

test('each community has its own list', async () => {
  const { headers } = await server.send('GET', 'http://localhost/v1/heron', from('https://heron.example'));
  assert.equal(headers.get('Access-Control-Allow-Origin'), 'https://heron.example');
  assert.equal((await server.send('GET', 'http://localhost/v1/heron', from(listed))).headers.get('Access-Control-Allow-Origin'), null);
});

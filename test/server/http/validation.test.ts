import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harness } from './harness.ts';

const server = await harness();
const ana = server.token('ana');
const id = await server.idea(ana);
const create = '/boards/ideas/ideas';
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

type Case = [name: string, method: string, path: string, sent: Parameters<typeof server.send>[2], status: number, pointers: string[]];
const big = 'x'.repeat(64 * 1024);
const cases: Case[] = [
  ['a body that is no JSON', 'POST', create, { raw: '{"title":' }, 400, ['']],
  ['an empty body', 'POST', create, { raw: '' }, 400, ['']],
  ['a body that is not UTF-8', 'POST', create, { raw: new Uint8Array([0x22, 0xff, 0x22]) }, 400, ['']],
  ['a body nested 11 deep', 'POST', create, { raw: nested(11) }, 400, ['']],
  ['a body nested 10 deep, for what it holds', 'POST', create, { raw: nested(10) }, 422, ['/title', '/a']],
  ['a body over 64 kB', 'POST', create, { body: { title: 'x', body: big } }, 413, []],
  ['another content type', 'POST', create, { body: { title: 'x' }, headers: { 'Content-Type': 'text/plain' } }, 415, []],
  ['a form', 'POST', create, { raw: 'title=x', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415, []],
  ['JSON in another encoding', 'POST', create, { body: { title: 'x' }, headers: { 'Content-Type': 'application/json; charset=utf-16' } }, 415, []],
  ['a body that is a list', 'POST', create, { body: [] }, 422, ['']],
  ['a missing member', 'POST', create, { body: { body: 'x' } }, 422, ['/title']],
  ['an empty title', 'POST', create, { body: { title: '' } }, 422, ['/title']],
  ['a wrong type', 'POST', create, { body: { title: 1 } }, 422, ['/title']],
  ['a wrong enumeration value', 'POST', create, { body: { title: 'x', kind: 'rant' } }, 422, ['/kind']],
  ['a member that the server owns', 'POST', create, { body: { title: 'x', votes: 1000, status: 'shipped', author: 'mo', createdAt: 'x', state: 'visible' } }, 422, ['/votes', '/status', '/author', '/createdAt', '/state']],
  ['a member named __proto__', 'POST', create, { raw: '{"title":"x","__proto__":{"votes":1}}' }, 422, ['/__proto__']],
  ['a name that a pointer must escape', 'POST', create, { body: { 'title': 'x', 'a/b~c': 1 } }, 422, ['/a~1b~0c']],
  ['a missing key', 'POST', create, { body: { title: 'x' }, headers: { 'Idempotency-Key': '' } }, 400, ['Idempotency-Key']],
  ['a short key', 'POST', create, { body: { title: 'x' }, key: 'short' }, 400, ['Idempotency-Key']],
  ['a missing If-Match', 'PATCH', `/ideas/${id}`, { body: { title: 'x' } }, 428, ['If-Match']],
  ['an If-Match without version', 'PATCH', `/ideas/${id}`, { body: { title: 'x' }, headers: { 'If-Match': '*' } }, 422, ['If-Match']],
  ['an old version', 'PATCH', `/ideas/${id}`, { body: { title: 'x y z' }, headers: { 'If-Match': 'W/"99"' } }, 412, []],
  ['an empty patch', 'PATCH', `/ideas/${id}`, { body: {}, headers: { 'If-Match': 'W/"1"' } }, 422, ['']],
  ['a vote without seq', 'PUT', `/ideas/${id}/vote`, {}, 422, ['?seq']],
  ['a vote with a count', 'PUT', `/ideas/${id}/vote?seq=1&votes=1000`, {}, 422, ['?votes']],
  ['a seq that is no number', 'PUT', `/ideas/${id}/vote?seq=now`, {}, 422, ['?seq']],
  ['a seq beyond what numbers hold', 'PUT', `/ideas/${id}/vote?seq=9007199254740992`, {}, 422, ['?seq']],
  ['a negative seq', 'PUT', `/ideas/${id}/vote?seq=-1`, {}, 422, ['?seq']],
  ['a page of 101', 'GET', `${create}?limit=101`, {}, 422, ['?limit']],
  ['a page of none', 'GET', `${create}?limit=0`, {}, 422, ['?limit']],
  ['a page of 1.5', 'GET', `${create}?limit=1.5`, {}, 422, ['?limit']],
  ['a limit given twice', 'GET', `${create}?limit=1&limit=2`, {}, 422, ['?limit']],
  ['an unknown parameter', 'GET', `${create}?orderBy=votes`, {}, 422, ['?orderBy']],
  ['an unknown sort', 'GET', `${create}?sort=votes`, {}, 422, ['?sort']],
  ['one unknown status among others', 'GET', `${create}?status=new,done`, {}, 422, ['?status']],
  ['101 ids', 'GET', `${create}?ids=${Array<string>(101).fill('a').join(',')}`, {}, 422, ['?ids']],
  ['a search of 201 characters', 'GET', `${create}?text=${'x'.repeat(201)}`, {}, 422, ['?text']],
  ['a cursor nobody made', 'GET', `${create}?cursor=AAAA`, {}, 422, ['?cursor']],
  ['an id that is none', 'GET', '/ideas/NOT_AN_ID', {}, 404, []],
  ['an id with an encoded slash', 'GET', '/ideas/a%2Fb', {}, 404, []],
  ['a board that is not there', 'GET', '/boards/nowhere', {}, 404, []],
  ['a reaction that is none', 'PUT', `/comments/${id}/reactions/love?seq=1`, {}, 404, []],
  ['a path that is none', 'GET', '/ideas', {}, 404, []],
  ['a path with a slash too many', 'GET', '/me/', {}, 404, []],
  ['an act with members of another', 'POST', `/ideas/${id}/moderation`, { token: server.token('mo'), body: { act: 'pin', on: true, reason: 'x' } }, 422, ['/reason']],
  ['an act nobody knows', 'POST', `/ideas/${id}/moderation`, { token: server.token('mo'), body: { act: 'promote' } }, 422, ['/act']],
  ['an act without its reason', 'POST', `/ideas/${id}/moderation`, { token: server.token('mo'), body: { act: 'hide' } }, 422, ['/reason']],
  ['a link without identity', 'POST', '/session', { body: { link: true } }, 422, ['/link']],
];

for (const [name, method, path, sent, status, pointers] of cases) {
  test(`${method} with ${name} is answered ${status}`, async () => {
    const reply = await server.send(method, path, { token: ana, ...sent });
    assert.equal(reply.status, status, reply.text);
    assert.equal(reply.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(reply.body.status, status);
    assert.deepEqual((reply.body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer).sort(), [...pointers].sort());
    for (const { detail } of reply.body.errors ?? []) assert.match(detail, /^\S.*\S$/);
  });
}

test('nothing of what was refused is there', async () => {
  const { body } = await server.send('GET', create);
  assert.deepEqual(body.items.map((idea: { id: string; votes: number; version: number }) => [idea.id, idea.votes, idea.version]), [[id, 0, 1]]);
});

test('a body of exactly 64 kB is read', async () => {
  const rest = JSON.stringify({ title: 'x', junk: '' }).length;
  const reply = await server.send('POST', create, { token: ana, raw: JSON.stringify({ title: 'x', junk: 'x'.repeat(64 * 1024 - rest) }) });
  assert.equal(reply.status, 422);
  assert.deepEqual(reply.body.errors, [{ pointer: '/junk', detail: 'is not known here' }]);
});

test('a body that lies about its length is cut off at 64 kB', async () => {
  const chunk = new Uint8Array(16 * 1024).fill(0x20);
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(chunk);
    },
  });
  const request = new Request('http://localhost/v1/kestrel/boards/ideas/ideas', {
    method: 'POST', body: stream, duplex: 'half',
    headers: { 'Content-Type': 'application/json', 'Authorization': `Bearer ${ana}`, 'Idempotency-Key': 'endless-body' },
  } as RequestInit);
  assert.equal((await server.app.fetch(request)).status, 413);
  assert.ok(sent < 10, `${sent} chunks were taken`);
});

test('other methods of a known path are answered 405 with those that are allowed', async () => {
  const reply = await server.send('DELETE', '/boards/ideas/ideas', { token: ana });
  assert.equal(reply.status, 405);
  assert.equal(reply.headers.get('Allow'), 'GET, POST');
  assert.equal(reply.body.code, 'unsupported');
});

test('an unknown community gets 404 that says what an endpoint looks like', async () => {
  for (const path of ['', '/', '/boards/ideas', '/me', '/nothing']) {
    const reply = await server.send('GET', `http://localhost/v1/nobody${path}`);
    assert.equal(reply.status, 404);
    assert.match(reply.body.detail, /endpoint ends in \/v1\//);
  }
});

test('HEAD is answered like GET, without a body', async () => {
  const [get, head] = [await server.send('GET', '/boards/ideas'), await server.send('HEAD', '/boards/ideas')];
  assert.equal(head.text, '');
  assert.equal(head.headers.get('ETag'), get.headers.get('ETag'));
});

test('every answer carries the headers that keep a browser from showing it', async () => {
  for (const [method, path] of [['GET', '/v1/kestrel'], ['GET', '/v1/kestrel/me'], ['OPTIONS', '/v1/kestrel'], ['POST', '/v1/x'], ['GET', '/'], ['GET', '/healthz'], ['GET', '/readyz']] as const) {
    const { headers } = await server.app.fetch(new Request(`http://localhost${path}`, { method }));
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
    assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/, path);
  }
});

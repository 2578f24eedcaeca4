import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, start } from './program.ts';

test('a server without configuration serves a community to try, and stops after the requests at work', async () => {
  const server = start();
  const [, port] = await server.until(/http:\/\/localhost:(\d+)\n/);
  const base = `http://127.0.0.1:${port}/v1/demo`;
  assert.match(server.output(), /<minga-community endpoint="http:\/\/localhost:\d+\/v1\/demo">/);
  assert.match(server.output(), /npx minga-server token --staff/);

  const made = start(['token', '--staff']);
  assert.equal(await made.ended, 0);
  const staff = made.output().trim();
  const me = await fetch(`${base}/me`, { headers: { Authorization: `Bearer ${staff}` } });
  const member = (await me.json()) as { staff: boolean; name: string };
  assert.deepEqual([me.status, member.staff, member.name], [200, true, 'Robin']);

  const idle = connect(Number(port), '127.0.0.1');
  await once(idle, 'connect');
  const body = JSON.stringify({ title: 'Written while the server stops' });
  const slow = request(`${base}/boards/ideas/ideas`, {
    method: 'POST', agent: false,
    headers: { 'Authorization': `Bearer ${staff}`, 'Content-Type': 'application/json', 'Content-Length': body.length, 'Idempotency-Key': 'while-it-stops', 'Expect': '100-continue' },
  });
  slow.flushHeaders();
  await once(slow, 'continue');
  slow.write(body.slice(0, 10));

  server.child.kill('SIGTERM');
  await server.until(/"msg":"stopping"/);
  await assert.rejects(fetch(`${base}/boards/ideas`), 'a new connection was taken');
  const answered = once(slow, 'response');
  slow.end(body.slice(10));
  const [response] = (await answered) as [IncomingMessage];
  assert.equal(response.statusCode, 201);
  response.resume();
  assert.equal(await server.ended, 0);
  idle.destroy();

  const next = start();
  const [, again] = await next.until(/http:\/\/localhost:(\d+)\n/);
  const list = (await (await fetch(`http://127.0.0.1:${again}/v1/demo/boards/ideas/ideas`)).json()) as { items: { title: string }[] };
  assert.deepEqual(list.items.map(({ title }) => title), ['Written while the server stops']);
  next.child.kill('SIGINT');
  assert.equal(await next.ended, 0);
  assert.doesNotMatch(server.output() + next.output(), /eyJ/);
});

test('the address of the client is that of the connection, or of as many proxies as are trusted', async () => {
  const config = join(folder, 'limits.yaml');
  writeFileSync(config, 'communities:\n  - id: a\n    name: A\n    anonymous: true\n    limits: { readsPerMinutePerRange: 1 }\n');
  for (const [proxies, statuses] of [['0', [200, 429, 429]], ['1', [200, 200, 429]]] as const) {
    const server = start([], { MINGA_CONFIG: config, MINGA_DATABASE: ':memory:', MINGA_TRUSTED_PROXIES: proxies });
    const [, port] = await server.until(/http:\/\/localhost:(\d+)\n/);
    const found: number[] = [];
    for (const forwarded of ['192.0.2.1', '198.51.100.1', '203.0.113.9, 198.51.100.2']) {
      found.push((await fetch(`http://127.0.0.1:${port}/v1/a`, { headers: { 'X-Forwarded-For': forwarded } })).status);
    }
    assert.deepEqual(found, statuses);
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
  }
});

const broken = join(folder, 'broken.yaml');
writeFileSync(broken, 'communities:\n  - id: a\n    name: A\n    colour: red\n');
const damaged = join(folder, 'damaged.sqlite');
writeFileSync(damaged, 'This is not a database, though it is long enough to look at. '.repeat(100));
const refusals: [name: string, args: string[], env: Record<string, string>, expected: RegExp][] = [
  ['a configuration with a fault', [], { MINGA_CONFIG: broken }, /broken\.yaml:4 {2}communities\[0\]\.colour: is not known here/],
  ['a configuration that is not there', ['check'], { MINGA_CONFIG: 'nowhere.yaml' }, /"nowhere\.yaml", which cannot be read \(ENOENT\)/],
  ['a damaged database', [], { MINGA_DATABASE: damaged }, /damaged\.sqlite cannot be used/],
  ['production without configuration', [], { NODE_ENV: 'production' }, /MINGA_CONFIG is not set/],
  ['development tokens for a real community', ['token'], { MINGA_CONFIG: broken }, /your own server signs them/],
  ['staff of another name', ['token', '--staff', '--sub', 'ana'], {}, /"staff" alone is staff/],
];
for (const [name, args, env, expected] of refusals) {
  test(`refuses ${name} and says what to do, without a stack`, async () => {
    const server = start(args, env);
    assert.equal(await server.ended, 1);
    assert.match(server.output(), expected);
    assert.doesNotMatch(server.output(), /^\s+at /m);
  });
}

test('a port that is taken is named', async () => {
  const first = start([], { MINGA_DATABASE: ':memory:' });
  const [, port = ''] = await first.until(/http:\/\/localhost:(\d+)\n/);
  const second = start([], { MINGA_DATABASE: ':memory:', PORT: port });
  assert.equal(await second.ended, 1);
  assert.match(second.output(), new RegExp(`Port ${port} is taken`));
  first.child.kill('SIGTERM');
  assert.equal(await first.ended, 0);
});

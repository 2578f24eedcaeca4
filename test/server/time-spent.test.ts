import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Harness } from './http/harness.ts';
import { at, DAY, stage, statusOf, tap } from './check-in/stage.ts';

const minute = 60_000;
const put = (server: Harness, sub: string, from: number, to: number) =>
  server.send('PUT', '/programs/daily/time', { token: server.token(sub), body: { from: new Date(from).toISOString(), to: new Date(to).toISOString() } });
const choose = (server: Harness, sub: string, time: boolean) => server.send('PATCH', '/programs/daily/mine', { token: server.token(sub), body: { time } });

/** A page that is visible from one instant to another, and says so every minute. */
async function watch(server: Harness, sub: string, from: number, to: number): Promise<{ date: string; seconds: number; week: number }> {
  let last;
  for (let start = from; start < to; start += minute) {
    server.time = Math.min(start + minute, to);
    last = (await put(server, sub, start, server.time)).body;
  }
  return last;
}

async function counting(): Promise<Harness> {
  const server = await stage({ timeSpent: true });
  await choose(server, 'ana', true);
  return server;
}

test('twenty minutes are 1,200 seconds, and one more second is more than twenty minutes', async () => {
  const server = await counting();
  const start = at('2026-03-03T10:00:00Z');
  assert.equal((await watch(server, 'ana', start, start + 20 * minute)).seconds, 1200);
  assert.equal((await watch(server, 'ana', start + 20 * minute, start + 20 * minute + 1000)).seconds, 1201);
});

test('two tabs count once, and so does a request that is repeated', async () => {
  const server = await counting();
  const start = at('2026-03-03T10:00:00Z');
  await watch(server, 'ana', start, start + 10 * minute);
  const both = await watch(server, 'ana', start + 5 * minute, start + 12 * minute);
  assert.equal(both.seconds, 720);
  assert.equal((await put(server, 'ana', start, start + minute)).body.seconds, 720);
});

test('time is split at local midnight, the week goes on', async () => {
  const server = await counting();
  // 23:58 to 00:03 in Berlin, Tuesday to Wednesday
  const spent = await watch(server, 'ana', at('2026-03-03T22:58:00Z'), at('2026-03-03T23:03:00Z'));
  assert.deepEqual(spent, { date: '2026-03-04', seconds: 180, week: 300 });
  server.time = at('2026-03-08T23:00:00Z');
  assert.deepEqual((await statusOf(server, 'ana')).time, { date: '2026-03-09', seconds: 0, week: 0 });
});

test('a stretch over midnight is split though it comes in one piece', async () => {
  const server = await counting();
  server.time = at('2026-03-03T23:02:00Z');
  const { body } = await put(server, 'ana', at('2026-03-03T22:58:00Z'), server.time);
  assert.deepEqual([body.seconds, body.week], [120, 240]);
});

test('a change of home zone takes no time away', async () => {
  const server = await counting();
  await tap(server, 'ana', { zone: 'Europe/Berlin' });
  const start = at('2026-03-03T10:00:00Z');
  await watch(server, 'ana', start, start + 10 * minute);
  await server.send('PATCH', '/me', { token: server.token('ana'), body: { zone: 'Asia/Tokyo' } });
  const next = await watch(server, 'ana', start + DAY, start + DAY + 5 * minute);
  assert.deepEqual(next, { date: '2026-03-04', seconds: 300, week: 900 });
});

test('a stretch is cut to the server’s time and to five minutes, and refused when it is too old', async () => {
  const server = await counting();
  server.time = at('2026-03-03T10:00:00Z');
  assert.equal((await put(server, 'ana', server.time - minute, server.time + 60 * minute)).body.seconds, 60);
  assert.equal((await put(server, 'ana', server.time - 60 * minute, server.time)).body.seconds, 300);
  assert.equal((await put(server, 'ana', server.time + minute, server.time + 2 * minute)).body.seconds, 300);
  assert.equal((await put(server, 'ana', server.time - 2 * DAY, server.time - 2 * DAY + minute)).body.code, 'too-late');
  assert.equal((await put(server, 'ana', server.time, server.time - minute)).status, 422);
});

test('nothing is counted that was not switched on, and switching it off forgets', async () => {
  const server = await counting();
  server.time = at('2026-03-03T10:00:00Z');
  assert.equal((await put(server, 'ben', server.time - minute, server.time)).status, 403);
  await put(server, 'ana', server.time - minute, server.time);
  const off = await choose(server, 'ana', false);
  assert.equal(off.body.time, null);
  assert.deepEqual(await server.storage.read(db => db.selectFrom('visible_time').selectAll().execute()), []);
  assert.equal((await choose(server, 'ana', true)).body.time.seconds, 0);
  const none = await stage();
  assert.equal((await choose(none, 'ana', true)).status, 403);
});

test('whatever the order, what is counted is the union of the stretches', async () => {
  const server = await stage({ timeSpent: true });
  server.time = at('2026-03-03T12:00:00Z');
  const hour = server.time - 60 * minute;
  let run = 0;
  const stretches = fc.array(fc.record({ from: fc.integer({ min: 0, max: 3300 }), length: fc.integer({ min: 0, max: 300 }) }), { maxLength: 12 });
  await fc.assert(fc.asyncProperty(stretches, async (list) => {
    const sub = `viewer-${run += 1}`;
    await choose(server, sub, true);
    const seen = new Set<number>();
    for (const { from, length } of list) {
      await put(server, sub, hour + from * 1000, hour + (from + length) * 1000);
      for (let second = from; second < from + length; second += 1) seen.add(second);
    }
    assert.equal((await statusOf(server, sub)).time.seconds, seen.size);
  }), { numRuns: 20 });
});

test('devices that send at once are united, too', async () => {
  const server = await counting();
  server.time = at('2026-03-03T12:00:00Z');
  await Promise.all(Array.from({ length: 10 }, (_, index) => put(server, 'ana', server.time - (index + 2) * 30_000, server.time - index * 30_000)));
  assert.equal((await statusOf(server, 'ana')).time.seconds, 330);
});

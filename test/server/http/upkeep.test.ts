import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harness } from './harness.ts';

test('answers kept for repetition go after 31 days, also where the clock was set back or the server has just begun', async () => {
  const server = await harness();
  const kept = () => server.storage.read(async (db) => (await db.selectFrom('idempotency').select('key').execute()).length);
  const day = 86_400_000;
  const later = async (ms: number) => {
    server.time += ms;
    // upkeep begins when a request has been answered
    await server.send('GET', '');
    await server.storage.write(async () => {});
  };
  const ana = () => server.token('ana');
  await server.idea(ana());
  await later(30 * day);
  assert.equal(await kept(), 1);
  await later(2 * day);
  assert.equal(await kept(), 0);

  server.time -= 300 * day;
  await server.idea(ana());
  await later(32 * day);
  assert.equal(await kept(), 0);

  await server.idea(ana());
  const next = await harness(undefined, { storage: server.storage, clock: () => server.time + 32 * day });
  await next.send('GET', '');
  await server.storage.write(async () => {});
  assert.equal(await kept(), 0);
});

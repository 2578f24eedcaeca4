import assert from 'node:assert/strict';
import { test } from 'node:test';
import { community, harness } from './harness.ts';

const publicReads = (idea: string) => [
  '/boards/ideas', '/boards/ideas/ideas', '/boards/ideas/ideas?sort=top', '/boards/ideas/similar?text=light', `/boards/ideas/pulse?ids=${idea}`,
  `/ideas/${idea}`, `/ideas/${idea}/comments`,
];

test('public reads may be kept by anyone for a moment, the community for minutes', async () => {
  const server = await harness();
  const idea = await server.idea(server.token('ana'));
  for (const path of publicReads(idea)) {
    const { headers } = await server.send('GET', path);
    assert.equal(headers.get('Cache-Control'), 'public, s-maxage=2, stale-while-revalidate=10', path);
    assert.match(headers.get('ETag') ?? '', /^W\/"[^"]+"$/, path);
    assert.ok((headers.get('Vary') ?? '').split(', ').includes('Authorization'), path);
    assert.equal(headers.get('RateLimit'), null, path);
  }
  assert.equal((await server.send('GET', '/')).headers.get('Cache-Control'), 'public, max-age=300');
});

test('a leaderboard is kept no longer than a moment anywhere, since whoever leaves it is to be gone', async () => {
  const server = await harness(community({ leaderboards: [{ id: 'main', name: 'Main' }] }));
  const { headers } = await server.send('GET', '/leaderboards/main');
  assert.equal(headers.get('Cache-Control'), 'public, s-maxage=2');
});

test('with a token the same reads are private and never stored', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const idea = await server.idea(ana);
  for (const path of [...publicReads(idea), '/']) {
    const { headers, status } = await server.send('GET', path, { token: ana });
    assert.deepEqual([status, headers.get('Cache-Control')], [200, 'private, no-store'], path);
  }
});

test('an answer that has not changed is 304, and one that has is sent', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const idea = await server.idea(ana);
  for (const path of publicReads(idea).filter((path) => !path.includes('comments'))) {
    const first = await server.send('GET', path);
    const headers = { 'If-None-Match': first.headers.get('ETag')! };
    server.time += 500;
    const same = await server.send('GET', path, { headers });
    assert.deepEqual([same.status, same.text, same.headers.get('ETag')], [304, '', first.headers.get('ETag')], path);
    assert.equal(same.headers.get('Cache-Control'), first.headers.get('Cache-Control'));
  }
  const before = await Promise.all(publicReads(idea).map((path) => server.send('GET', path)));
  await server.send('PUT', `/ideas/${idea}/vote?seq=1`, { token: server.token('ben') });
  await server.idea(ana, 'Another light');
  await server.send('POST', `/ideas/${idea}/comments`, { token: ana, body: { text: 'A word.' } });
  for (const [at, path] of publicReads(idea).entries()) {
    const { status } = await server.send('GET', path, { headers: { 'If-None-Match': before[at]!.headers.get('ETag')! } });
    assert.equal(status, 200, path);
  }
});

test('whoever has just written reads what was written, in every public answer', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const idea = await server.idea(ana);
  const list = async () => (await server.send('GET', '/boards/ideas/ideas?sort=top')).body.items as { id: string; votes: number; comments: number; title: string }[];
  for (let n = 1; n <= 5; n += 1) {
    await list();
    const { body } = await server.send('PUT', `/ideas/${idea}/vote?seq=1`, { token: server.token(`voter${n}`) });
    assert.equal(body.votes, n);
    assert.equal((await list())[0]?.votes, n);
    assert.equal((await server.send('GET', `/boards/ideas/pulse?ids=${idea}`)).body.counts[idea][0], n);
  }
  await server.send('PATCH', `/ideas/${idea}`, { token: ana, headers: { 'If-Match': 'W/"1"' }, body: { title: 'A better title' } });
  assert.equal((await list())[0]?.title, 'A better title');
  const second = await server.idea(server.token('ben'));
  assert.equal((await server.send('GET', '/boards/ideas')).body.ideas, 2);
  assert.ok((await list()).some(({ id }) => id === second));
  await server.send('POST', `/ideas/${second}/moderation`, { token: server.token('mo'), body: { act: 'hide', reason: 'Spam.' } });
  assert.deepEqual((await list()).map(({ id }) => id), [idea]);
});

test('a member\'s answers are never given to anybody else', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const idea = await server.idea(ana);
  await server.send('PUT', `/ideas/${idea}/vote?seq=1`, { token: server.token('ben') });
  const path = '/boards/ideas/ideas?mine=votes';
  assert.equal((await server.send('GET', path, { token: server.token('ben') })).body.items.length, 1);
  assert.equal((await server.send('GET', path, { token: ana })).body.items.length, 0);
  assert.equal((await server.send('GET', path)).status, 401);
});

test('the trending order follows the time, though nothing is written', async () => {
  const server = await harness();
  const old = await server.idea(server.token('ana'), 'An old favourite');
  for (const name of ['a', 'b', 'c', 'd']) await server.send('PUT', `/ideas/${old}/vote?seq=1`, { token: server.token(name) });
  server.time += 40 * 86_400_000;
  const fresh = await server.idea(server.token('ben'), 'A new one');
  const order = async () => (await server.send('GET', '/boards/ideas/ideas')).body.items.map(({ id }: { id: string }) => id) as string[];
  assert.deepEqual(await order(), [fresh, old]);
  const first = await server.send('GET', '/boards/ideas/ideas');
  server.time += 2000;
  const second = await server.send('GET', '/boards/ideas/ideas');
  assert.deepEqual(second.body.items, first.body.items);
});

test('the tag of an idea is what an edit is made against', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const idea = await server.idea(ana);
  const { headers } = await server.send('GET', `/ideas/${idea}`, { token: ana });
  const edited = await server.send('PATCH', `/ideas/${idea}`, { token: ana, headers: { 'If-Match': headers.get('ETag')! }, body: { body: 'More.' } });
  assert.equal(edited.status, 200);
  const stale = await server.send('PATCH', `/ideas/${idea}`, { token: ana, headers: { 'If-Match': headers.get('ETag')! }, body: { body: 'Less.' } });
  assert.deepEqual([stale.status, stale.body.code], [412, 'conflict']);
  const next = await server.send('PATCH', `/ideas/${idea}`, { token: ana, headers: { 'If-Match': edited.headers.get('ETag')! }, body: { body: 'Less.' } });
  assert.deepEqual([next.status, next.body.body], [200, 'Less.']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { community, harness, type Reply } from './harness.ts';

const limits = (some: object) => community({ limits: { newcomer: { ideas: 1000, comments: 1000, links: 10 }, ...some } });
const statuses = (replies: Reply[]) => replies.map(({ status }) => status);
const times = async (count: number, work: (n: number) => Promise<Reply>): Promise<Reply[]> => {
  const replies: Reply[] = [];
  for (let n = 0; n < count; n += 1) replies.push(await work(n));
  return replies;
};

test('a member who writes too fast waits, with a way to know how long, and nothing is written meanwhile', async () => {
  const server = await harness(limits({ writesPerMinute: 3 }));
  const idea = await server.idea(server.token('ana'));
  const ben = server.token('ben');
  const comment = (n: number) => server.send('POST', `/ideas/${idea}/comments`, { token: ben, body: { text: `Word ${n}.` } });
  const replies = await times(4, comment);
  assert.deepEqual(statuses(replies), [201, 201, 201, 429]);
  assert.equal(replies[0]!.headers.get('RateLimit'), '"member";r=2;t=20');
  const refused = replies[3]!;
  assert.equal(refused.headers.get('Retry-After'), '20');
  assert.equal(refused.headers.get('RateLimit'), '"member";r=0;t=60');
  assert.equal(refused.headers.get('RateLimit-Policy'), '"member";q=3;w=60');
  assert.deepEqual([refused.body.code, refused.body.retryAfter], ['rate-limited', 20]);
  assert.equal((await server.send('GET', `/ideas/${idea}/comments`)).body.total, 3);
  assert.equal((await server.send('POST', `/ideas/${idea}/comments`, { token: server.token('cleo'), body: { text: 'I may.' } })).status, 201);
  server.time += 20_000;
  assert.deepEqual(statuses(await times(2, comment)), [201, 429]);
});

test('a new session of the same device does not refill the bucket', async () => {
  const server = await harness(limits({ writesPerMinute: 3 }));
  const idea = await server.idea(server.token('ana'));
  const { body } = await server.send('POST', '/session', { body: {} });
  const vote = async (token: string) => server.send('PUT', `/ideas/${idea}/vote?seq=1`, { token });
  assert.deepEqual(statuses(await times(4, () => vote(body.token))), [200, 200, 200, 429]);
  server.time += 1000;
  const again = await server.send('POST', '/session', { body: { device: body.device } });
  assert.equal((await vote(again.body.token)).status, 429);
  const identified = await server.send('POST', '/session', { body: { identity: server.token('ben'), device: body.device } });
  assert.equal((await vote(identified.body.token)).status, 429);
});

test('a session beside the brand’s token is no second bucket', async () => {
  const server = await harness(limits({ writesPerMinute: 4 }));
  const idea = await server.idea(server.token('ana'));
  const vote = (token: string) => server.send('PUT', `/ideas/${idea}/vote?seq=1`, { token });
  const session = async () => (await server.send('POST', '/session', { body: { identity: server.token('ben') } })).body.token as string;
  const own = await session();
  assert.deepEqual(statuses(await times(3, () => vote(own))), [200, 200, 200]);
  assert.deepEqual(statuses(await times(2, () => vote(server.token('ben')))), [200, 429]);
  assert.equal((await vote(own)).status, 429);
  assert.equal((await vote(await session())).status, 429);

  // somebody whom the first write makes a member
  assert.deepEqual(statuses(await times(3, () => vote(server.token('cleo')))), [200, 200, 200]);
  const { body } = await server.send('POST', '/session', { body: { identity: server.token('cleo') } });
  assert.deepEqual(statuses(await times(2, () => vote(body.token))), [200, 429]);
});

test('addresses that cannot be read are limited together, not left alone', async () => {
  const server = await harness(limits({ readsPerMinutePerRange: 2 }));
  const read = (ip: string) => server.send('GET', '/boards/ideas', { ip });
  assert.deepEqual(statuses([await read('unknown'), await read('_hidden'), await read('')]), [200, 200, 429]);
});

test('reads and writes of one range of addresses are limited together, those of others are not', async () => {
  const server = await harness(limits({ readsPerMinutePerRange: 3, writesPerMinutePerRange: 2 }));
  const read = (ip: string) => server.send('GET', '/boards/ideas', { ip });
  assert.deepEqual(statuses([await read('192.0.2.1'), await read('192.0.2.200'), await read('::ffff:192.0.2.3'), await read('192.0.2.4')]), [200, 200, 200, 429]);
  assert.equal((await read('192.0.3.1')).status, 200);
  assert.deepEqual(statuses(await times(4, (n) => read(`2001:db8:1:${n}::1`))), [200, 200, 200, 429]);
  assert.equal((await read('2001:db8:2::1')).status, 200);
  const session = (ip: string) => server.send('POST', '/session', { ip, body: {} });
  assert.deepEqual(statuses(await times(3, () => session('192.0.2.9'))), [201, 201, 429]);
  assert.equal((await session('192.0.3.9')).status, 201);
});

test('guessing tokens is limited too', async () => {
  const server = await harness(limits({ writesPerMinutePerRange: 2, readsPerMinutePerRange: 2 }));
  assert.deepEqual(statuses(await times(3, () => server.send('GET', '/me', { ip: '192.0.2.1', token: 'guess' }))), [401, 401, 429]);
  assert.deepEqual(statuses(await times(3, () => server.send('POST', '/session', { ip: '192.0.2.1', body: { device: 'guess' } }))), [401, 401, 429]);
});

test('votes for one idea from one range are limited, other ideas and taking votes back are not', async () => {
  const server = await harness(limits({ votesPerIdeaPerRange: 2 }));
  const [one, two] = [await server.idea(server.token('ana')), await server.idea(server.token('ana'))];
  const vote = (idea: string, name: string, ip = '192.0.2.1') => server.send('PUT', `/ideas/${idea}/vote?seq=1`, { token: server.token(name), ip });
  assert.deepEqual(statuses([await vote(one, 'b'), await vote(one, 'c'), await vote(one, 'd')]), [200, 200, 429]);
  assert.equal((await vote(two, 'd')).status, 200);
  assert.equal((await vote(one, 'd', '198.51.100.1')).status, 200);
  assert.equal((await server.send('DELETE', `/ideas/${one}/vote?seq=2`, { token: server.token('b'), ip: '192.0.2.1' })).status, 200);
  assert.equal((await server.send('GET', `/ideas/${one}`)).body.votes, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SessionTokens } from '../../../server/src/identity/session-tokens.ts';
import { forge } from './forge.ts';
import { community, harness, issuer, type Harness } from '../http/harness.ts';

const session = (server: Harness, body: object) => server.send('POST', '/session', { body });
const me = (server: Harness, token: string) => server.send('GET', '/me', { token });

test('an anonymous session begins, goes on with the device, and ends after an hour', async () => {
  const server = await harness();
  const first = await session(server, {});
  assert.equal(first.status, 201);
  assert.equal(first.headers.get('Cache-Control'), 'private, no-store');
  assert.deepEqual([first.body.me.anonymous, first.body.me.staff, first.body.me.name], [true, false, null]);
  assert.equal(first.body.expiresAt, new Date(server.time + 3_600_000).toISOString());

  server.time += 3_600_000;
  assert.equal((await me(server, first.body.token)).status, 401);
  const again = await session(server, { device: first.body.device });
  assert.equal(again.body.me.id, first.body.me.id);
  assert.equal((await me(server, again.body.token)).body.id, first.body.me.id);
  assert.notEqual((await session(server, {})).body.me.id, first.body.me.id);
});

test('without anonymous mode a session needs an identity, also on a device that had one', async () => {
  const open = await harness();
  const { body } = await session(open, {});
  const closed = await harness(community({ anonymous: false }), { storage: open.storage });
  for (const request of [{}, { device: body.device }]) {
    const reply = await session(closed, request);
    assert.deepEqual([reply.status, reply.body.code], [403, 'forbidden']);
  }
  assert.equal((await session(closed, { identity: closed.token('ana') })).status, 201);
});

test('a forged device is refused, and so is one of another community or secret', async () => {
  const server = await harness([community(), community({ id: 'heron' })]);
  const { body } = await session(server, {});
  const foreign = await new SessionTokens('another secret of 32 characters!', () => server.time).issueDevice('kestrel', body.me.id);
  const elsewhere = (await server.send('POST', 'http://localhost/v1/heron/session', { body: {} })).body.device as string;
  for (const device of [foreign, elsewhere, body.token, `${body.device}A`, 'minga-device.e30.AA', 'x']) {
    assert.equal((await session(server, { device })).status, 401, device);
  }
});

test('a forged member is refused with one and the same answer', async () => {
  const server = await harness();
  const ana = server.token('ana');
  const second = server.time / 1000;
  const wrong = [
    forge({ header: { alg: 'HS256', kid: 'k' }, payload: { iss: issuer, aud: 'kestrel', sub: 'ana', iat: second, exp: second + 60 } }, Buffer.alloc(32, 8), 'HS256'),
    server.token('ana', { exp: second - 100, iat: second - 200 }),
    server.token('ana', { aud: 'heron' }),
    server.token('ana', { minor: 'no' }),
    `${ana}x`,
    'null',
    await new SessionTokens('another secret of 32 characters!', () => server.time).issueSession({ community: 'kestrel', member: 'm', device: null, expiresAt: server.time + 1000 }),
  ];
  const answers = new Set<string>();
  for (const token of wrong) {
    for (const reply of [await me(server, token), await server.send('GET', '/boards/ideas/ideas', { token }), await session(server, { identity: token })]) {
      assert.equal(reply.status, 401);
      assert.equal(reply.headers.get('WWW-Authenticate'), 'Bearer');
      answers.add(reply.text);
    }
  }
  assert.equal(answers.size, 1);
  for (const header of ['Bearer', 'Basic YTpi', ana, `Bearer ${ana} x`, `Bearer  `, 'Bearer a b']) {
    assert.equal((await server.send('GET', '/me', { headers: { Authorization: header } })).status, 401, header);
  }
  assert.equal((await server.send('GET', '/me', { headers: { Authorization: `bearer ${ana}` } })).status, 200);
});

test('a member is known by sub: the name follows the token until the member chooses one', async () => {
  const server = await harness();
  const first = (await me(server, server.token('ana'))).body;
  assert.equal(first.name, 'Ana');
  const renamed = (await me(server, server.token('ana', { name: 'Ana\u200b  Sá\u202e', locale: 'pt' }))).body;
  assert.deepEqual([renamed.id, renamed.name, renamed.locale], [first.id, 'Ana Sá', 'pt']);
  await server.send('PATCH', '/me', { token: server.token('ana'), body: { name: 'Anita' } });
  assert.equal((await me(server, server.token('ana', { name: 'Somebody' }))).body.name, 'Anita');
});

test('the new name of a member shows on what was written before, in public answers too', async () => {
  const server = await harness();
  const idea = await server.idea(server.token('ana'));
  const list = async () => (await server.send('GET', '/boards/ideas/ideas')).body.items[0].author.name as string;
  assert.equal(await list(), 'Ana');
  await me(server, server.token('ana', { name: 'Ana Maria' }));
  assert.equal(await list(), 'Ana Maria');
  assert.equal((await server.send('GET', `/ideas/${idea}`)).body.author.name, 'Ana Maria');
});

test('a name that could be taken for the brand\'s is withheld, or refused when chosen here', async () => {
  const server = await harness(community({ reservedNames: ['Bird Care'] }));
  for (const name of ['Kestrel', 'Kеstrel Support', 'admin', 'BIRD  CARE', '官方客服']) {
    assert.equal((await me(server, server.token(`s${name.length}`, { name }))).body.name, null, name);
    const reply = await server.send('PATCH', '/me', { token: server.token('ana'), body: { name } });
    assert.equal(reply.status, 422, name);
    assert.equal(reply.body.errors?.[0]?.pointer, '/name');
  }
  assert.equal((await me(server, server.token('mo', { name: 'Kestrel Support' }))).body.name, 'Kestrel Support');
});

test('staff are those the configuration names, whatever a token says', async () => {
  const server = await harness();
  const claimed = (await me(server, server.token('ana', { staff: true, role: 'moderator', segments: ['staff'] }))).body;
  assert.deepEqual([claimed.staff, claimed.role], [false, 'member']);
  const staff = (await me(server, server.token('mo'))).body;
  assert.deepEqual([staff.staff, staff.role], [true, 'moderator']);
  const { body } = await session(server, { identity: server.token('mo') });
  assert.equal((await me(server, body.token)).body.staff, true);

  const later = await harness(community({ staff: [] }), { storage: server.storage });
  assert.equal((await me(later, later.token('mo'))).body.staff, false);
});

test('who signs in can claim what was done before, once and for good', async () => {
  const server = await harness();
  const idea = await server.idea(server.token('ben'));
  const both = await server.idea(server.token('ben'));
  const { token, device, me: stranger } = (await session(server, {})).body;
  const own = await server.idea(token, 'Written before signing in');
  for (const id of [idea, both]) await server.send('PUT', `/ideas/${id}/vote?seq=1`, { token });
  const ana = server.token('ana');
  await server.send('PUT', `/ideas/${both}/vote?seq=1`, { token: ana });

  const linked = await session(server, { identity: ana, device, link: true });
  assert.equal(linked.status, 201);
  assert.deepEqual([linked.body.me.name, linked.body.me.anonymous, linked.body.device], ['Ana', false, null]);
  assert.notEqual(linked.body.me.id, stranger.id);
  const again = await session(server, { identity: ana, device, link: true });
  assert.equal(again.body.me.id, linked.body.me.id);

  const votes = async (id: string) => (await server.send('GET', `/ideas/${id}`)).body.votes as number;
  assert.deepEqual([await votes(idea), await votes(both)], [1, 1]);
  assert.equal((await server.send('GET', `/ideas/${own}`)).body.author.name, 'Ana');
  const { body } = await server.send('GET', `/me/overlay?ideas=${idea},${both},${own}`, { token: ana });
  assert.deepEqual([idea, both, own].map((id) => [body.ideas[id].voted, body.ideas[id].own]), [[true, false], [true, false], [false, true]]);

  assert.equal((await me(server, token)).status, 401);
  const after = await session(server, { device });
  assert.notEqual(after.body.me.id, stranger.id);
  assert.equal(after.body.me.anonymous, true);
});

test('nobody can claim with a device that is not an anonymous member\'s', async () => {
  const server = await harness();
  const { body } = await session(server, { identity: server.token('ben') });
  assert.equal(body.device, null);
  assert.equal((await session(server, { identity: server.token('ana'), device: body.token, link: true })).status, 401);
});

test('the session of an identified member ends with the brand\'s token', async () => {
  const server = await harness();
  const second = server.time / 1000;
  const { body } = await session(server, { identity: server.token('ana', { iat: second, exp: second + 300 }) });
  assert.equal((await me(server, body.token)).status, 200);
  server.time += 361_000;
  assert.equal((await me(server, body.token)).status, 401);
});

test('after erasure a session is over, the texts and the name are gone, and the counts stay', async () => {
  const server = await harness();
  const { token } = (await session(server, { identity: server.token('ana') })).body;
  const idea = await server.idea(server.token('ben'));
  await server.send('PUT', `/ideas/${idea}/vote?seq=1`, { token });
  await server.send('POST', `/ideas/${idea}/comments`, { token, body: { text: 'My secret is Rumpelstiltskin.' } });
  const own = await server.idea(token, 'An idea that is Anas');
  await server.send('PUT', `/ideas/${own}/vote?seq=1`, { token: server.token('ben') });

  const kept = await server.send('GET', '/me/export', { token });
  assert.equal(kept.status, 200);
  assert.match(kept.text, /Rumpelstiltskin/);
  assert.match(kept.text, /An idea that is Anas/);
  assert.deepEqual([kept.body.ideas.length, kept.body.comments.length, kept.body.votes.length], [1, 1, 1]);

  assert.equal((await server.send('DELETE', '/me', { token })).status, 204);
  assert.equal((await me(server, token)).status, 401);
  const shown = (await Promise.all(['/boards/ideas/ideas', `/ideas/${idea}`, `/ideas/${idea}/comments`, '/boards/ideas/similar?text=Anas'].map((path) => server.send('GET', path)))).map(({ text }) => text).join('\n');
  assert.doesNotMatch(shown, /Rumpelstiltskin|"Ana"|Anas/);
  assert.equal((await server.send('GET', `/ideas/${idea}`)).body.votes, 1);
  const back = (await me(server, server.token('ana'))).body;
  assert.notEqual(back.id, kept.body.member.id);
  const fresh = await server.send('GET', '/me/export', { token: server.token('ana') });
  assert.deepEqual([fresh.body.ideas, fresh.body.comments, fresh.body.votes], [[], [], []]);
});

test('an idea that is held is seen by its author and staff, and by nobody else anywhere', async () => {
  const server = await harness(community({ boards: [{ id: 'ideas', name: 'Ideas', review: 'before' }] }));
  const ana = server.token('ana');
  const idea = await server.idea(ana, 'Zeppelin mode');
  const status = async (path: string, token?: string) => (await server.send('GET', path, token === undefined ? {} : { token })).status;
  const other = server.token('ben');
  const staff = server.token('mo');
  assert.equal(await status(`/ideas/${idea}`, ana), 200);
  assert.equal(await status(`/ideas/${idea}`, staff), 200);
  for (const token of [undefined, other]) {
    const hidden = await server.send('GET', `/ideas/${idea}`, token === undefined ? {} : { token });
    const absent = await server.send('GET', '/ideas/01900000-0000-7000-8000-000000000000', token === undefined ? {} : { token });
    assert.deepEqual([hidden.status, hidden.body], [404, absent.body]);
    for (const path of ['/boards/ideas/ideas', `/boards/ideas/ideas?ids=${idea}`, '/boards/ideas/ideas?text=Zeppelin', '/boards/ideas/similar?text=Zeppelin%20mode', `/boards/ideas/pulse?ids=${idea}`]) {
      assert.ok(!(await server.send('GET', path, token === undefined ? {} : { token })).text.includes(idea), path);
    }
  }
  assert.equal((await server.send('GET', '/boards/ideas/ideas?mine=ideas', { token: ana })).body.items[0].id, idea);
  assert.equal((await server.send('GET', '/boards/ideas/ideas?mine=ideas', { token: other })).body.items.length, 0);
  assert.equal((await server.send('GET', '/boards/ideas/ideas?mine=ideas')).status, 401);
  assert.equal((await server.send('GET', '/boards/ideas/ideas?state=held', { token: other })).status, 403);
  assert.equal((await server.send('GET', '/boards/ideas/ideas?state=held', { token: staff })).body.items[0].id, idea);
  assert.equal((await server.send('PUT', `/ideas/${idea}/vote?seq=1`, { token: other })).status, 404);
});

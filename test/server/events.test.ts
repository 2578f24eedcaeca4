import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from '../../server/src/app.ts';
import { community, type Harness, type Reply } from './http/harness.ts';
import { qrPath, readManualCode } from '../../server/src/domain/events/codes.ts';
import { at, HOUR, stage, statusOf } from './check-in/stage.ts';

const meeting = { title: 'Spring ride', place: 'Harbour', startsAt: '2026-03-07T10:00:00Z', endsAt: '2026-03-07T14:00:00Z' };
const base = '/programs/daily/events';

async function announce(server: Harness, body: object = meeting): Promise<Reply['body']> {
  const reply = await server.send('POST', base, { token: server.token('mo'), body });
  assert.equal(reply.status, 201, reply.text);
  return reply.body;
}
const codeOf = async (server: Harness, id: string) => (await server.send('GET', `${base}/${id}/code`, { token: server.token('mo') })).body;
const scan = (server: Harness, sub: string, code: string, more: object = {}) =>
  server.send('POST', '/programs/daily/attendances', { token: server.token(sub), body: { code, ...more } });

test('an event opens half an hour before it begins and closes when it ends, unless its organiser says otherwise', async () => {
  const server = await stage();
  const event = await announce(server);
  assert.deepEqual([event.opensAt, event.closesAt, event.going, event.points, event.cancelled, event.place], ['2026-03-07T09:30:00.000Z', '2026-03-07T14:00:00.000Z', 0, 10, false, 'Harbour']);
  const moved = await server.send('PATCH', `${base}/${event.id}`, { token: server.token('mo'), body: { startsAt: '2026-03-07T11:00:00Z', endsAt: '2026-03-07T15:00:00Z' } });
  assert.deepEqual([moved.body.opensAt, moved.body.closesAt, moved.body.title], ['2026-03-07T10:30:00.000Z', '2026-03-07T15:00:00.000Z', 'Spring ride']);
  for (const wrong of [{ endsAt: '2026-03-07T09:00:00Z' }, { closesAt: '2026-03-07T08:00:00Z' }, { opensAt: '2026-03-08T09:00:00Z' }, { title: ' ' }]) {
    assert.equal((await server.send('POST', base, { token: server.token('mo'), body: { ...meeting, ...wrong } })).status, 422, JSON.stringify(wrong));
  }
});

test('a code counts once a person, in its window only', async () => {
  const server = await stage();
  const event = await announce(server);
  const { code, manual } = await codeOf(server, event.id);
  const early = await scan(server, 'ana', code);
  assert.deepEqual([early.status, early.body.code, early.body.reason], [409, 'too-late', 'early']);
  server.time = at('2026-03-07T09:30:00Z');
  const first = await scan(server, 'ana', code);
  assert.deepEqual([first.status, first.body.points, first.body.at], [201, 10, '2026-03-07T09:30:00.000Z']);
  server.time += HOUR;
  const again = await scan(server, 'ana', manual);
  assert.deepEqual([again.status, again.body.created, again.body.at, again.body.points], [200, false, '2026-03-07T09:30:00.000Z', 0]);
  server.time = at('2026-03-07T14:00:00.001Z');
  assert.deepEqual([(await scan(server, 'ben', code)).body.reason, (await scan(server, 'ana', code)).status], ['closed', 200]);
});

test('ten scans at once are one attendance and one award', async () => {
  const server = await stage();
  const { code } = await codeOf(server, (await announce(server)).id);
  server.time = at('2026-03-07T12:00:00Z');
  const replies = await Promise.all(Array.from({ length: 10 }, () => scan(server, 'ana', code)));
  assert.deepEqual(replies.map(reply => reply.status).sort(), [...Array<number>(9).fill(200), 201]);
  const awards = await server.storage.read(db => db.selectFrom('ledger').select('points').where('kind', '=', 'event').execute());
  assert.deepEqual(awards.map(({ points }) => points), [10]);
});

test('a scan without a connection counts by its own time, for 36 hours', async () => {
  const server = await stage();
  const { code } = await codeOf(server, (await announce(server)).id);
  server.time = at('2026-03-08T20:00:00Z');
  const offline = await scan(server, 'ana', code, { at: '2026-03-07T13:00:00Z' });
  assert.deepEqual([offline.status, offline.body.at], [201, '2026-03-07T13:00:00.000Z']);
  assert.equal((await scan(server, 'ben', code, { at: '2026-03-07T14:00:01Z' })).status, 409);
  const old = await scan(server, 'ben', code, { at: '2026-03-07T07:59:59Z' });
  assert.deepEqual([old.status, old.body.code], [422, 'too-late']);
});

test('a forged, foreign or misspelt code is no code', async () => {
  const server = await stage();
  const event = await announce(server);
  const other = await announce(server, { ...meeting, title: 'Another' });
  const { code, manual } = await codeOf(server, event.id);
  server.time = at('2026-03-07T12:00:00Z');
  const [id, proof] = code.split('.') as [string, string];
  const flipped = `${id}.${proof.startsWith('A') ? 'B' : 'A'}${proof.slice(1)}`;
  for (const wrong of [flipped, `${other.id}.${proof}`, id, `${id}.`, `${code}A`, code.toUpperCase(), manual.slice(1), `${manual}0`]) {
    assert.equal((await scan(server, 'ana', wrong)).status, 404, wrong);
  }
});

test('a code of one community is none of another', async () => {
  const server = await stage();
  const { code } = await codeOf(server, (await announce(server)).id);
  const elsewhere = createApp({ storage: server.storage, config: community({ id: 'heron', programs: [{ id: 'daily', name: 'Daily' }] }), clock: () => server.time });
  server.time = at('2026-03-07T12:00:00Z');
  const token = server.token('ana', { aud: 'heron' });
  const reply = await elsewhere.fetch(new Request('http://localhost/v1/heron/programs/daily/attendances', {
    method: 'POST', body: JSON.stringify({ code }), headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-of-heron-0001' },
  }));
  assert.equal(reply.status, 404);
});

test('codes outlive the server that made them', async () => {
  const server = await stage();
  const event = await announce(server);
  const { code } = await codeOf(server, event.id);
  const next = await stage({}, {}, { storage: server.storage, secret: 'another secret of 32 characters…' });
  assert.equal((await codeOf(next, event.id)).code, code);
});

test('short codes are read however they are typed, and are not alike', async () => {
  const server = await stage();
  const codes = await Promise.all(Array.from({ length: 20 }, async () => (await codeOf(server, (await announce(server)).id)).manual as string));
  assert.equal(new Set(codes).size, 20);
  for (const code of codes) assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(readManualCode(' o1iL-ab – 2'), '0111AB2');
  server.time = at('2026-03-07T12:00:00Z');
  assert.equal((await scan(server, 'ana', codes[3]!.toLowerCase().replace('-', ' '))).status, 201);
});

test('the picture of a code holds the link to the brand’s page', async () => {
  const server = await stage({ eventUrl: 'https://brand.example/check-in/{code}' });
  const { code, url, qr } = await codeOf(server, (await announce(server)).id);
  assert.equal(url, `https://brand.example/check-in/${code}`);
  assert.deepEqual(qr, qrPath(url));
  assert.notDeepEqual(qr, qrPath(code));
  // finder pattern in the corner after four units of white: a row of seven dark squares
  assert.ok(qr.path.startsWith('M4 4h7v1h-7z'), qr.path.slice(0, 40));
  assert.doesNotMatch(qr.path, /M[0-3] |h0/);
});

test('who comes is counted; staff see who they are', async () => {
  const server = await stage();
  const event = await announce(server);
  const rsvp = (method: string, sub: string) => server.send(method, `${base}/${event.id}/rsvp`, { token: server.token(sub) });
  assert.deepEqual([(await rsvp('PUT', 'ana')).body.going, (await rsvp('PUT', 'ana')).body.event.going, (await rsvp('PUT', 'ben')).body.event.going], [true, 1, 2]);
  assert.equal((await rsvp('DELETE', 'ben')).body.event.going, 1);
  assert.deepEqual((await statusOf(server, 'ana')).events.map((each: { going: boolean }) => each.going), [true]);
  const { code } = await codeOf(server, event.id);
  server.time = at('2026-03-07T12:00:00Z');
  await scan(server, 'cleo', code);
  const { body } = await server.send('GET', `${base}/${event.id}/attendances?limit=1`, { token: server.token('mo') });
  const rest = await server.send('GET', `${base}/${event.id}/attendances?cursor=${body.next}`, { token: server.token('mo') });
  assert.deepEqual([body.going, body.attended, [...body.items, ...rest.body.items].map((each: { person: { name: string }; going: boolean; at: string | null }) => [each.person.name, each.going, each.at !== null])],
    [1, 1, [['Ana', true, false], ['Cleo', false, true]]]);
  server.time = at('2026-03-07T14:00:00Z');
  assert.deepEqual([(await rsvp('PUT', 'dora')).status, (await rsvp('DELETE', 'ana')).status], [409, 200]);
});

test('an event that was called off takes nobody', async () => {
  const server = await stage();
  const event = await announce(server);
  const { code } = await codeOf(server, event.id);
  await server.send('PATCH', `${base}/${event.id}`, { token: server.token('mo'), body: { cancelled: true } });
  server.time = at('2026-03-07T12:00:00Z');
  assert.equal((await scan(server, 'ana', code)).status, 409);
  assert.equal((await server.send('PUT', `${base}/${event.id}/rsvp`, { token: server.token('ana') })).status, 409);
  assert.equal((await server.send('GET', base)).body.items[0].cancelled, true);
});

test('lists walk events to come from the soonest, past ones from the latest, each once', async () => {
  const server = await stage();
  for (let day = 10; day < 17; day += 1) await announce(server, { title: `Day ${day}`, startsAt: `2026-03-${day}T10:00:00Z`, endsAt: `2026-03-${day}T11:00:00Z` });
  server.time = at('2026-03-13T10:30:00Z');
  const walk = async (query: string) => {
    const titles: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await server.send('GET', `${base}?limit=2${query}${cursor}`);
      titles.push(...body.items.map((item: { title: string }) => item.title));
      if (!body.next) return titles;
      cursor = `&cursor=${body.next}`;
    }
  };
  assert.deepEqual(await walk(''), ['Day 13', 'Day 14', 'Day 15', 'Day 16']);
  assert.deepEqual(await walk('&past=true'), ['Day 12', 'Day 11', 'Day 10']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { at, DAY, HOUR, stage, statusOf, tap, tapDaily } from './check-in/stage.ts';
import { addDays } from '../../src/protocol/calendar.ts';
import { dayStart } from '../../server/src/domain/days.ts';

type State = { date: string; state: string; late?: true; madeUp?: true };
const states = (body: { days: State[] }) => Object.fromEntries(body.days.map(({ date, state }) => [date, state]));

test('twenty taps at once are one check-in, one award, one badge and one answer', async () => {
  const server = await stage({}, { badges: [{ id: 'first', name: 'First', criteria: 'Check in.', counts: 'check-ins' }] });
  const replies = await Promise.all(Array.from({ length: 20 }, () => tap(server, 'ana')));
  assert.deepEqual(replies.map(reply => reply.status).sort(), [...Array<number>(19).fill(200), 201]);
  assert.equal(new Set(replies.map(reply => reply.body.checkIn.id)).size, 1);
  assert.ok(replies.every(reply => reply.body.status.total === 1 && reply.body.status.streak.current === 1));
  assert.deepEqual(replies.map(reply => reply.body.badges.length).sort(), [...Array<number>(19).fill(0), 1]);
  const awards = await server.storage.read(db => db.selectFrom('ledger').select('points').execute());
  assert.deepEqual(awards.map(({ points }) => points), [1]);
});

test('one tap sent again with the same key is answered the same, word for word', async () => {
  const server = await stage();
  const send = () => server.send('POST', '/programs/daily/check-ins', { token: server.token('ana'), key: 'one-tap-of-ana-0001', body: {} });
  const [first, again] = [await send(), await send()];
  assert.deepEqual([again.status, again.text], [201, first.text]);
});

test('someone without a name is asked to sign in', async () => {
  const server = await stage();
  const { body } = await server.send('POST', '/session', { body: {} });
  const reply = await server.send('POST', '/programs/daily/check-ins', { token: body.token, body: {} });
  assert.deepEqual([reply.status, reply.body.reason], [401, 'sign-in']);
});

test('the home zone decides the day: the browser’s zone for who has none, the community’s for who tells none', async () => {
  const server = await stage();
  server.time = at('2026-03-01T23:30:00Z');
  const ana = await tap(server, 'ana', { zone: 'America/New_York' });
  const ben = await tap(server, 'ben');
  const cleo = await tap(server, 'cleo', { zone: 'Mars/Olympus' });
  assert.deepEqual([ana.body.checkIn.date, ben.body.checkIn.date, cleo.body.checkIn.date], ['2026-03-01', '2026-03-02', '2026-03-02']);
  assert.deepEqual([ana.body.status.zone, ana.body.status.dayEndsAt], ['America/New_York', '2026-03-02T05:00:00.000Z']);
  const later = await tap(server, 'ana', { zone: 'Asia/Tokyo' });
  assert.equal(later.body.status.zone, 'America/New_York', 'a second zone of a browser changes nothing');
  const kept = await server.storage.read(db => db.selectFrom('check_in').select(['date', 'zone', 'tzdata', 'received_at']).orderBy('date').execute());
  assert.deepEqual({ ...kept[0] }, { date: '2026-03-01', zone: 'America/New_York', tzdata: '2026a', received_at: server.time });
});

test('another home zone counts from the next local date on, once in seven days, and can be taken back', async () => {
  const server = await stage();
  const zone = (name: string) => server.send('PATCH', '/me', { token: server.token('ana'), body: { zone: name } });
  await tap(server, 'ana', { zone: 'Europe/Berlin' });
  assert.equal((await zone('Asia/Tokyo')).status, 200);
  const waiting = await statusOf(server, 'ana');
  assert.deepEqual([waiting.zone, waiting.nextZone], ['Europe/Berlin', { zone: 'Asia/Tokyo', from: '2026-03-01T23:00:00.000Z' }]);
  await zone('Europe/Berlin');
  assert.equal((await statusOf(server, 'ana')).nextZone, null);
  await zone('Asia/Tokyo');
  server.time = at('2026-03-02T00:00:00Z');
  const moved = await statusOf(server, 'ana');
  assert.deepEqual([moved.zone, moved.nextZone, moved.date, moved.total], ['Asia/Tokyo', null, '2026-03-02', 1]);
  const soon = await zone('America/New_York');
  assert.deepEqual([soon.status, soon.body.code], [409, 'limit']);
  assert.ok(soon.body.retryAfter > 6 * 86_400);
  server.time = at('2026-03-08T23:00:00Z');
  assert.equal((await zone('America/New_York')).status, 200);
  assert.equal((await server.send('PATCH', '/me', { token: server.token('ana'), body: { zone: '+05:00' } })).status, 422);
});

test('the zone of the brand’s token is the home zone of who has none', async () => {
  const server = await stage();
  server.time = at('2026-03-01T23:30:00Z');
  const reply = await tap(server, 'ana', { zone: 'Asia/Tokyo' }, { zoneinfo: 'America/New_York', zone: 'America/New_York' });
  assert.equal(reply.body.status.zone, 'America/New_York');
});

test('a tap without a connection counts for its own date within 36 hours, marked late, once', async () => {
  const server = await stage();
  await tapDaily(server, 'ana', 1);
  server.time = at('2026-03-04T10:00:00Z');
  const offline = await tap(server, 'ana', { at: '2026-03-02T22:00:00Z' });
  assert.deepEqual([offline.status, offline.body.checkIn.date, offline.body.checkIn.late, offline.body.status.today], [201, '2026-03-02', true, null]);
  assert.equal((await tap(server, 'ana', { at: '2026-03-02T22:30:00Z' })).status, 200);
  const old = await tap(server, 'ana', { at: '2026-03-02T21:59:59.999Z' });
  assert.deepEqual([old.status, old.body.code], [422, 'too-late']);
  const ahead = await tap(server, 'ana', { at: '2026-03-04T10:01:00Z' });
  assert.deepEqual([ahead.status, ahead.body.checkIn.at, ahead.body.checkIn.late], [201, '2026-03-04T10:00:00.000Z', false]);
  assert.equal((await tap(server, 'ben', { at: '2026-03-04T10:01:00.001Z' })).status, 422);
  const day = states((await server.send('GET', '/programs/daily/calendar?from=2026-03-01&to=2026-03-04', { token: server.token('ana') })).body);
  assert.deepEqual(day, { '2026-03-01': 'checked', '2026-03-02': 'checked', '2026-03-03': 'frozen', '2026-03-04': 'checked' });
});

test('a missed day is made up once, within its hours, and not where nothing was missed', async () => {
  const server = await stage({ freezesPerMonth: 0, makeUp: { hours: 24, perMonth: 1 } });
  await tapDaily(server, 'ana', 2);
  server.time += DAY;
  const offer = (await statusOf(server, 'ana')).makeUp;
  assert.deepEqual(offer, { date: '2026-03-03', until: '2026-03-04T23:00:00.000Z', left: 1, needs: null });
  for (const [date, status, code] of [['2026-03-02', 200, undefined], ['2026-02-20', 422, 'invalid'], ['2026-03-09', 422, 'invalid']] as const) {
    const reply = await tap(server, 'ana', { date });
    assert.deepEqual([reply.status, reply.body.code], [status, code], date);
  }
  const made = await tap(server, 'ana', { date: '2026-03-03' });
  assert.deepEqual([made.status, made.body.checkIn.madeUp, made.body.checkIn.late, made.body.status.streak.current, made.body.status.makeUp], [201, true, false, 3, null]);
  server.time += 2 * DAY;
  const none = await tap(server, 'ana', { date: '2026-03-05' });
  assert.deepEqual([none.status, none.body.code], [409, 'limit']);
});

test('making up comes too late after its hours, and where a contribution is asked for, after one', async () => {
  const server = await stage({ freezesPerMonth: 0, makeUp: { hours: 24, perMonth: 3, earned: true } });
  await tapDaily(server, 'ana', 1);
  server.time += DAY;
  const refused = await tap(server, 'ana', { date: '2026-03-02' });
  assert.deepEqual([refused.status, (await statusOf(server, 'ana')).makeUp.needs], [403, 'contribution']);
  const idea = await server.idea(server.token('ana'));
  const comment = (await server.send('POST', `/ideas/${idea}/comments`, { token: server.token('ana'), body: { text: 'A hint.' } })).body.id as string;
  await server.send('PUT', `/comments/${comment}/reactions/helpful?seq=1`, { token: server.token('ben') });
  const status = await statusOf(server, 'ana');
  assert.deepEqual([status.makeUp.needs, status.days[6].acts], [null, 1]);
  server.time = at('2026-03-03T23:00:00Z');
  const late = await tap(server, 'ana', { date: '2026-03-02' });
  assert.deepEqual([late.status, late.body.code], [422, 'too-late']);
});

test('a pause protects the days it covers, also when it has ended', async () => {
  const server = await stage({ freezesPerMonth: 0 });
  const patch = (body: object) => server.send('PATCH', '/programs/daily/mine', { token: server.token('ana'), body });
  await tapDaily(server, 'ana', 2);
  const away = await patch({ awayUntil: '2026-03-20' });
  assert.deepEqual([away.status, away.body.awayUntil, away.body.days[12].state], [200, '2026-03-20', 'paused']);
  server.time += 4 * DAY;
  const back = await patch({ awayUntil: null });
  assert.deepEqual([back.body.awayUntil, back.body.days[7].state, back.body.days[5].state, back.body.streak.current], [null, 'open', 'paused', 2]);
  assert.equal((await tap(server, 'ana')).body.status.streak.current, 3);
  assert.equal((await patch({ awayUntil: '2026-03-06' })).status, 422);
  assert.equal((await patch({ awayUntil: '2027-03-09' })).status, 422);
});

test('a weekly goal is one of the program’s, and counts weeks', async () => {
  const server = await stage({ goals: [2, 4] });
  const patch = (body: object, claims = {}) => server.send('PATCH', '/programs/daily/mine', { token: server.token('ana', claims), body });
  assert.equal((await patch({ goal: 3 })).status, 422);
  server.time = at('2026-03-02T12:00:00Z');
  await patch({ goal: 2 });
  await tapDaily(server, 'ana', 2);
  assert.deepEqual((await statusOf(server, 'ana')).goal, { target: 2, done: 2, weeks: 1, best: 1 });
  assert.equal((await patch({ goal: null })).body.goal, null);
});

test('minors check in without a streak, a goal or a countdown of either', async () => {
  const server = await stage();
  const minor = { minor: true };
  const reply = await tap(server, 'kid', {}, minor);
  assert.deepEqual([reply.status, reply.body.status.streak, reply.body.status.total, reply.body.status.restricted], [201, null, 1, true]);
  const goal = await server.send('PATCH', '/programs/daily/mine', { token: server.token('kid', minor), body: { goal: 3 } });
  assert.deepEqual([goal.status, goal.body.reason], [403, 'age']);
});

test('who checks in privately is marked so from then on', async () => {
  const server = await stage();
  await tapDaily(server, 'ana', 1);
  await server.send('PATCH', '/programs/daily/mine', { token: server.token('ana'), body: { private: true } });
  const { body } = await tap(server, 'ana');
  assert.deepEqual([body.checkIn.private, body.status.private], [true, true]);
  const kept = await server.storage.read(db => db.selectFrom('check_in').select('private').orderBy('date').execute());
  assert.deepEqual(kept.map(row => row.private), [0, 1]);
});

test('a rest day that was saved is given back by an undo', async () => {
  const server = await stage({ freezesPerMonth: 1 });
  await tapDaily(server, 'ana', 2);
  server.time += DAY;
  assert.deepEqual((await statusOf(server, 'ana')).streak, { current: 2, best: 2, freezes: { left: 0, perMonth: 1 } });
  const late = await tap(server, 'ana', { at: new Date(server.time - DAY).toISOString() });
  assert.equal(late.body.status.streak.freezes.left, 1);
  const undone = await server.send('DELETE', `/check-ins/${late.body.checkIn.id}`, { token: server.token('ana') });
  assert.deepEqual(undone.body.streak, { current: 2, best: 2, freezes: { left: 0, perMonth: 1 } });
});

test('a calendar has at most 400 days, each with its state', async () => {
  const server = await stage({ restWeekdays: [7] });
  await tapDaily(server, 'ana', 3);
  const get = (from: string, to: string) => server.send('GET', `/programs/daily/calendar?from=${from}&to=${to}`, { token: server.token('ana') });
  const { body } = await get('2026-02-27', '2026-03-08');
  assert.deepEqual(Object.values(states(body)), ['before', 'before', 'checked', 'checked', 'checked', 'open', 'open', 'open', 'open', 'rest']);
  assert.equal((await get('2026-01-01', addDays('2026-01-01', 399))).body.days.length, 400);
  assert.equal((await get('2026-01-01', addDays('2026-01-01', 400))).status, 422);
  assert.equal((await get('2026-01-02', '2026-01-01')).status, 422);
});

test('nothing of another community’s program can be reached', async () => {
  const server = await stage();
  const { body } = await tap(server, 'ana');
  assert.equal((await server.send('DELETE', `/check-ins/${body.checkIn.id}`, { token: server.token('ben') })).status, 404);
  assert.equal((await server.send('POST', '/programs/weekly/check-ins', { token: server.token('ana'), body: {} })).status, 404);
});

test('export tells it all, erasure leaves nothing', async () => {
  const server = await stage();
  await tap(server, 'ana', { zone: 'Asia/Tokyo' });
  const token = server.token('ana');
  await server.send('PATCH', '/programs/daily/mine', { token, body: { goal: 3, awayUntil: '2026-03-05' } });
  const { body } = await server.send('GET', '/me/export', { token });
  assert.deepEqual([body.checkIns.length, body.checkIns[0].zone, body.zones[0].zone, body.pauses.length], [1, 'Asia/Tokyo', 'Asia/Tokyo', 1]);
  assert.equal((await server.send('DELETE', '/me', { token })).status, 204);
  for (const table of ['check_in', 'home_zone', 'pause', 'check_in_choice'] as const) {
    assert.deepEqual(await server.storage.read(db => db.selectFrom(table).selectAll().execute()), [], table);
  }
});

test('in any walk of instants and zones, each date counts once and no more days than time allows', async () => {
  const zones = ['Pacific/Kiritimati', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Pago_Pago', 'Asia/Tokyo', 'America/Los_Angeles'];
  const steps = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 40 }), zone: fc.option(fc.constantFrom(...zones)), back: fc.option(fc.integer({ min: 0, max: 35 })) }), { minLength: 5, maxLength: 30 });
  const server = await stage();
  let run = 0;
  await fc.assert(fc.asyncProperty(steps, async (walk) => {
    const sub = `walker-${run += 1}`;
    const credited: number[] = [];
    for (const { hours, zone, back } of walk) {
      server.time += hours * HOUR;
      if (zone) await server.send('PATCH', '/me', { token: server.token(sub), body: { zone } });
      const reply = await tap(server, sub, { ...(back !== null && { at: new Date(server.time - back * HOUR).toISOString() }) });
      assert.ok([200, 201, 409].includes(reply.status), reply.text);
      if (reply.status === 201) credited.push(Date.parse(reply.body.checkIn.at));
    }
    credited.sort((one, other) => one - other);
    credited.forEach((from, index) => credited.slice(index).forEach((to, days) => {
      assert.ok(days + 1 <= Math.floor(((to - from) / HOUR + 26) / 24) + 1, `${days + 1} days in ${(to - from) / HOUR} h`);
    }));
    const { total } = await statusOf(server, sub);
    assert.equal(total, credited.length);
  }), { numRuns: 25 });
});

test('a move east makes a day of one hour, but not three days of one', async () => {
  const server = await stage();
  server.time = at('2026-03-02T10:59:00Z');
  const first = await tap(server, 'ana', { zone: 'Pacific/Pago_Pago' });
  await server.send('PATCH', '/me', { token: server.token('ana'), body: { zone: 'Pacific/Tarawa' } });
  server.time = at('2026-03-02T11:00:00Z');
  const second = await tap(server, 'ana');
  assert.deepEqual([first, second].map(reply => reply.body.checkIn.date), ['2026-03-01', '2026-03-02']);
  server.time = at('2026-03-02T12:00:00Z');
  const third = await tap(server, 'ana');
  assert.deepEqual([third.status, third.body.code, third.body.retryAfter > 0], [409, 'limit', true]);
  server.time += third.body.retryAfter * 1000;
  assert.equal((await tap(server, 'ana')).body.checkIn.date, '2026-03-03', 'later on the same date it is credited');
});

test('a day of 23 or 25 hours is one day', async () => {
  const server = await stage();
  for (const date of ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26']) {
    server.time = dayStart(date, 'Europe/Berlin');
    assert.equal((await tap(server, 'ana')).body.checkIn.date, date);
    server.time = dayStart(addDays(date, 1), 'Europe/Berlin') - 1;
    assert.equal((await tap(server, 'ana')).status, 200, date);
  }
});

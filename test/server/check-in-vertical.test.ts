import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, stage, statusOf, tap, tapDaily } from './check-in/stage.ts';

test('a program tells its rules and what the next seven days bring, to anyone', async () => {
  const server = await stage({ restWeekdays: [7], topics: ['One', { date: '2026-03-03', text: 'Third of March' }, 'Two'], description: { en: 'A ride a day' } });
  const { status, body, headers } = await server.send('GET', '/programs/daily');
  assert.equal(status, 200);
  assert.match(headers.get('Cache-Control')!, /public/);
  assert.deepEqual([body.zone, body.freezesPerMonth, body.makeUp, body.milestones, body.undoMinutes, body.points, body.goals, body.timeSpent],
    ['Europe/Berlin', 2, null, [7, 30, 100, 365], 5, 1, [2, 3, 5], false]);
  assert.deepEqual(body.days.map((day: { date: string }) => day.date), [1, 2, 3, 4, 5, 6, 7].map(day => `2026-03-0${day}`));
  assert.deepEqual(body.days[0].rest, true);
  assert.deepEqual(body.days[2].topic, { en: 'Third of March' });
  assert.notDeepEqual(body.days[3].topic, body.days[4].topic);
  assert.deepEqual(body.days[3].topic, body.days[5].topic);
  assert.equal((await server.send('GET', '/programs/weekly')).status, 404);
});

test('a check-in counts once a day, brings points, and all answers agree', async () => {
  const server = await stage();
  const before = await statusOf(server, 'ana');
  assert.deepEqual([before.today, before.total, before.date, before.streak, before.can], [null, 0, '2026-03-01', { current: 0, best: 0, freezes: { left: 2, perMonth: 2 } }, { checkIn: 'yes', organise: 'forbidden' }]);
  const first = await tap(server, 'ana');
  assert.equal(first.status, 201, first.text);
  assert.deepEqual([first.body.created, first.body.points, first.body.status.total, first.body.status.streak.current], [true, 1, 1, 1]);
  server.time += HOUR;
  const second = await tap(server, 'ana');
  assert.equal(second.status, 200);
  assert.deepEqual([second.body.created, second.body.points, second.body.checkIn.id, second.body.status.total], [false, 0, first.body.checkIn.id, 1]);
  const status = await statusOf(server, 'ana');
  assert.equal(status.today.id, first.body.checkIn.id);
  assert.deepEqual(status.days.map((day: { state: string }) => day.state), [...Array<string>(6).fill('before'), 'checked', ...Array<string>(6).fill('open')]);
});

test('undo takes the day, the points and the milestone’s total back, twice the same', async () => {
  const server = await stage({ milestones: [2] });
  await tapDaily(server, 'ana', 1);
  const second = await tap(server, 'ana');
  assert.equal(second.body.milestone, 2);
  server.time += 4 * 60_000;
  const path = `/check-ins/${second.body.checkIn.id}`;
  const undone = await server.send('DELETE', path, { token: server.token('ana') });
  assert.equal(undone.status, 200, undone.text);
  assert.deepEqual([undone.body.today, undone.body.total, undone.body.streak.current], [null, 1, 1]);
  assert.equal((await server.send('DELETE', path, { token: server.token('ana') })).body.total, 1);
  assert.equal((await server.send('DELETE', path, { token: server.token('ben') })).status, 404);
  const rows = await server.storage.read(db => db.selectFrom('ledger').select(['points']).execute());
  assert.equal(rows.reduce((sum, { points }) => sum + points, 0), 1);
  const again = await tap(server, 'ana');
  assert.deepEqual([again.status, again.body.milestone, again.body.points], [201, null, 1], 'a milestone is celebrated once ever');
  server.time += 5 * 60_000;
  const late = await server.send('DELETE', `/check-ins/${again.body.checkIn.id}`, { token: server.token('ana') });
  assert.deepEqual([late.status, late.body.code], [422, 'too-late']);
});

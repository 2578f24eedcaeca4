import type { CheckInDraft, CheckInResult } from '../../src/protocol/check-in.ts';
import type { Cases, World } from './backend.ts';
import { equal, ok, refused } from './expect.ts';

export const daily = 'contract-daily';
export const hour = 3_600_000;

/** A zone in which it is about noon, so that no midnight comes between the steps of a case. */
export const noonZone = (now: number): string => {
  const ahead = 12 - new Date(now).getUTCHours();
  // the names of these zones have the sign the other way round
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
};

/** The date of an instant in a zone. */
export const dateIn = (zone: string, instant: number | string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));

export const dayAfter = (date: string, days = 1): string => new Date(Date.parse(date) + days * 24 * hour).toISOString().slice(0, 10);

/** Checks a person in with a key of its own; where nothing else is said, they live where it is noon. */
export const marking = ({ as, checkIns, key, now }: World, name: string) => (draft: CheckInDraft = {}): Promise<CheckInResult> =>
  checkIns(as(name)).mark(daily, { zone: noonZone(now()), ...draft }, { key: key() });

export const checkInCases: Cases = (it, has) => {
  it('shows what a check-in is for before anybody taps', async ({ checkIns, reader }) => {
    const program = await checkIns(reader).program(daily);
    equal([program.id, program.freezesPerMonth, program.milestones, program.goals, program.undoMinutes], [daily, 2, [2], [2, 3], 5], 'rules');
    equal(program.makeUp, { hours: 48, perMonth: 1, earned: false }, 'make-up');
    const dates = program.days.map(({ date }) => date);
    equal(dates, dates.map((_, at) => dayAfter(dates[0]!, at)), 'the next days');
    equal(dates.length, 7, 'how many');
    await refused(checkIns(reader).program('contract-unknown'), 'not-found');
  });

  it('counts 20 check-ins at once as one, and all answers agree', async (world) => {
    const mark = marking(world, world.person('ann'));
    const all = await Promise.all(Array.from({ length: 20 }, () => mark()));
    equal(all.filter(({ created }) => created).length, 1, 'made');
    equal(new Set(all.map(({ checkIn }) => JSON.stringify([checkIn.id, checkIn.date, checkIn.at]))).size, 1, 'check-ins');
    equal(all.map(({ status }) => [status.total, status.streak?.current, status.today?.id]), all.map(({ checkIn }) => [1, 1, checkIn.id]), 'status');
  });

  it('makes one check-in of one key, even of 20 at a time', async ({ as, checkIns, key, now, person }) => {
    const [ann, same, zone] = [checkIns(as(person('ann'))), key(), noonZone(now())];
    const all = await Promise.all(Array.from({ length: 20 }, () => ann.mark(daily, { zone }, { key: same })));
    equal(new Set(all.map(({ checkIn }) => checkIn.id)).size, 1, 'check-ins');
    equal((await ann.status(daily))!.total, 1, 'total');
    await refused(ann.mark(daily, { zone: 'Asia/Kolkata' }, { key: same }), 'invalid');
  });

  it('answers a second tap with the first', async (world) => {
    const mark = marking(world, world.person('ann'));
    const [first, second] = [await mark(), await mark()];
    equal([first.created, second.created, second.points, second.milestone, second.badges], [true, false, 0, null, []], 'answers');
    equal([second.checkIn.id, second.checkIn.at], [first.checkIn.id, first.checkIn.at], 'check-in');
    equal([second.status.total, second.status.streak!.current], [1, 1], 'counts');
  });

  it('takes a check-in back, as often as it is asked, and gives it again', async (world) => {
    const { as, checkIns, person } = world;
    const name = person('ann');
    const [ann, ben, mark] = [checkIns(as(name)), checkIns(as(person('ben'))), marking(world, name)];
    const { checkIn: { id, undoableUntil, date, at } } = await mark();
    equal(Date.parse(undoableUntil!), Date.parse(at) + 5 * 60_000, 'until when it can be taken back');
    await refused(ben.undo(id), 'not-found');
    for (let times = 0; times < 3; times++) {
      const status = await ann.undo(id);
      equal([status.today, status.total, status.streak!.current, status.streak!.best], [null, 0, 0, 0], 'status');
    }
    equal((await ann.calendar(daily, { from: date, to: date })).days.map(({ state }) => state), ['open'], 'calendar');
    const again = await mark();
    equal([again.created, again.status.total, again.checkIn.date], [true, 1, date], 'checked in again');
  });

  it('counts a tap without a connection for its own day, once and marked as late, and refuses one that is too old', async (world) => {
    const { as, checkIns, now, person } = world;
    const name = person('ann');
    const mark = marking(world, name);
    const zone = noonZone(now());
    const at = new Date(now() - 35 * hour).toISOString();
    await refused(mark({ at: new Date(now() - 37 * hour).toISOString() }), 'too-late');
    await refused(mark({ at: new Date(now() + hour).toISOString() }), 'invalid');
    equal((await checkIns(as(name)).status(daily))!.total, 0, 'total after refusals');
    const late = await mark({ at, zone });
    equal([late.checkIn.date, late.checkIn.late, late.checkIn.madeUp, late.status.today], [dateIn(zone, at), true, false, null], 'late check-in');
    equal((await mark({ at })).created, false, 'sent again');
    const today = await mark();
    equal([today.created, today.checkIn.late, today.status.total], [true, false, 2], "today's");
  });

  it('makes up no day that was not missed', async (world) => {
    const { now, person } = world;
    const mark = marking(world, person('ann'));
    const { checkIn: { date } } = await mark();
    await refused(mark({ date: dayAfter(date, 1) }), 'invalid');
    await refused(mark({ date: dayAfter(date, -1) }), 'invalid');
    await refused(mark({ date: '2026-02-30' }), 'invalid');
    equal((await mark({ date: dateIn(noonZone(now()), now()) })).created, false, 'today');
  });

  it('goes by the date where each member lives, and keeps to the zone told first', async ({ as, checkIns, key, person }) => {
    // 25 hours apart: it is never the same date in both
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const client = checkIns(as(person('ann')));
      const { checkIn, status } = await client.mark(daily, { zone }, { key: key() });
      equal([checkIn.date, status.zone], [dateIn(zone, checkIn.at), zone], 'date and zone');
      equal(dateIn(zone, Date.parse(status.dayEndsAt) - 1), status.date, 'the end of the day');
      equal(dateIn(zone, status.dayEndsAt), dayAfter(status.date), 'the next day');
      const other = await client.mark(daily, { zone: 'Europe/Berlin' }, { key: key() });
      equal(other.status.zone, zone, 'zone after another was told');
    }
  });

  it('shows the same days in the calendar and in the status', async (world) => {
    const { as, checkIns, now, person } = world;
    const name = person('ann');
    const [ann, mark] = [checkIns(as(name)), marking(world, name)];
    const zone = noonZone(now());
    const early = new Date(now() - 30 * hour).toISOString();
    await mark({ at: early, zone });
    const { status } = await mark();
    const dates = status.days.map(({ date }) => date);
    equal(dates, dates.map((_, at) => dayAfter(status.date, at - 6)), 'dates of the status');
    const calendar = await ann.calendar(daily, { from: dates[0]!, to: dates.at(-1)! });
    equal(calendar, { zone, days: status.days }, 'calendar');
    const checked = calendar.days.filter(({ state }) => state === 'checked').map(({ date }) => date);
    equal(checked, [dateIn(zone, early), status.date], 'checked days');
    equal([checked.length, status.streak!.best >= status.streak!.current], [status.total, true], 'counts');
    await refused(ann.calendar(daily, { from: status.date, to: dayAfter(status.date, 400) }), 'invalid');
    await refused(ann.calendar(daily, { from: status.date, to: dayAfter(status.date, -1) }), 'invalid');
  });

  it("never shows another member's check-ins", async (world) => {
    const { as, checkIns, person, reader } = world;
    const name = person('ann');
    const [ben, nobody] = [checkIns(as(person('ben'))), checkIns(reader)];
    const { checkIn } = await marking(world, name)();
    const status = (await ben.status(daily))!;
    equal([status.today, status.total, status.streak!.current], [null, 0, 0], "ben's status");
    const { days } = await ben.calendar(daily, { from: dayAfter(checkIn.date, -7), to: dayAfter(checkIn.date, 7) });
    equal(days.filter(({ state, acts }) => (state !== 'before' && state !== 'open') || acts > 0), [], "ben's calendar");
    const seen = JSON.stringify([status, await nobody.program(daily)]);
    ok(!seen.includes(checkIn.id) && !seen.includes(name), 'nothing of ann is told');
  });

  it('asks people to sign in', async ({ checkIns, key, reader }) => {
    const nobody = checkIns(reader);
    equal(await nobody.status(daily), null, 'status');
    await refused(nobody.mark(daily, {}, { key: key() }), 'unauthenticated');
    await refused(nobody.calendar(daily, { from: '2026-03-01', to: '2026-03-02' }), 'unauthenticated');
    await refused(nobody.update(daily, { goal: 3 }), 'unauthenticated');
  });

  it('keeps what a member chose: a weekly goal, a pause, privacy', async (world) => {
    const { as, checkIns, person } = world;
    const name = person('ann');
    const ann = checkIns(as(name));
    const { status } = await marking(world, name)();
    equal([status.goal, status.awayUntil, status.private], [null, null, false], 'at first');
    const goal = (await ann.update(daily, { goal: 3 })).goal!;
    equal([goal.target, goal.done], [3, 1], 'goal');
    equal((await ann.update(daily, { goal: null })).goal, null, 'no goal');
    await refused(ann.update(daily, { goal: 7 }), 'invalid');
    const until = dayAfter(status.date, 5);
    const away = await ann.update(daily, { awayUntil: until });
    equal([away.awayUntil, away.days.filter(({ state }) => state === 'paused').length > 0], [until, true], 'pause');
    await refused(ann.update(daily, { awayUntil: dayAfter(status.date, -1) }), 'invalid');
    equal((await ann.update(daily, { awayUntil: null })).awayUntil, null, 'no pause');
    equal((await ann.update(daily, { private: true })).private, true, 'private');
    await refused(ann.update(daily, { streak: 100 } as object), 'invalid');
  });

  it('takes nothing that the server alone may say', async (world) => {
    const { as, checkIns, person } = world;
    const name = person('ann');
    const mark = marking(world, name);
    for (const more of [{ points: 100 }, { streak: 9 }, { total: 9 }, { late: false }, { member: 'x' }, { created: true }, { milestone: 2 }, { at: 'soon' }, { at: 1 }]) {
      await refused(mark(more as CheckInDraft), 'invalid');
    }
    equal((await checkIns(as(name)).status(daily))!.total, 0, 'total');
  });

  it('celebrates a milestone once ever', async (world) => {
    const { as, checkIns, now, person } = world;
    const name = person('ann');
    const mark = marking(world, name);
    equal((await mark({ at: new Date(now() - 35 * hour).toISOString() })).milestone, null, 'after the first day');
    const second = await mark();
    equal(second.milestone, 2, 'after the second');
    await checkIns(as(name)).undo(second.checkIn.id);
    equal((await mark()).milestone, null, 'after it was taken back and given again');
  });

  it('counts the time spent of who switched it on, once, and forgets it when it is switched off', async (world) => {
    const { as, checkIns, now, person, reader } = world;
    const name = person('ann');
    const ann = checkIns(as(name));
    // the whole stretch is within the day
    await marking(world, name)();
    const end = now();
    const stretch = (from: number, to: number) => ({ from: new Date(end - from * 1000).toISOString(), to: new Date(end - to * 1000).toISOString() });
    await refused(ann.recordTime(daily, stretch(60, 0)), 'forbidden');
    equal((await ann.update(daily, { time: true })).time!.seconds, 0, 'at first');
    await Promise.all(Array.from({ length: 5 }, () => ann.recordTime(daily, stretch(120, 60))));
    await ann.recordTime(daily, stretch(90, 30));
    equal((await ann.recordTime(daily, stretch(110, 100))).seconds, 90, 'stretches of two tabs');
    const { seconds } = await ann.recordTime(daily, { from: stretch(20, 0).from, to: new Date(end + 24 * hour).toISOString() });
    ok(seconds >= 110 && seconds < 390, `no time that is still to come: ${seconds}`);
    await refused(checkIns(reader).recordTime(daily, stretch(60, 0)), 'unauthenticated');
    equal((await ann.update(daily, { time: false })).time, null, 'switched off');
    equal((await ann.update(daily, { time: true })).time!.seconds, 0, 'forgotten');
  });

  it('erases the check-ins of a member, and hands them out before', async (world) => {
    const { as, checkIns, person } = world;
    const name = person('ann');
    const ann = as(name);
    if (!ann.members) return;
    const { checkIn } = await marking(world, name)();
    ok(JSON.stringify(await ann.members.export()).includes(checkIn.date), 'the export has the check-in');
    await ann.members.erase();
    equal((await checkIns(as(name)).status(daily))!.total, 0, 'total of who returns');
  });

  if (has('anonymous')) {
    it('is for people whom the brand knows', async ({ anonymous, checkIns, key, reader }) => {
      const device = await reader.session!({});
      const nobody = checkIns(anonymous!.connect(() => device.token));
      await refused(nobody.mark(daily, {}, { key: key() }), 'unauthenticated', 'forbidden');
    });
  }

  if (has('minor')) {
    it('lets minors check in without a streak to keep', async ({ checkIns, key, minor }) => {
      const kim = checkIns(minor!);
      const { status } = await kim.mark(daily, {}, { key: key() });
      equal([status.restricted, status.streak, status.goal], [true, null, null], 'status');
      ok(status.total >= 1, 'the day counts');
      equal((await minor!.me())!.restricted, true, 'restricted');
    });
  }
};

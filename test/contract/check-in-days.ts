import type { Cases, World } from './backend.ts';
import { dateIn, dayAfter, daily, hour, marking, noonZone } from './check-in.ts';
import { equal, refused } from './expect.ts';

const minute = 60_000;
/** To ten minutes before an instant, if that is still to come. */
const shortly = ({ clock, now }: World, before: string) => clock!.pass(Math.max(0, Date.parse(before) - now() - 10 * minute));
/** So many days later, at the same time of day. */
const days = ({ clock }: World, count: number) => clock!.pass(count * 24 * hour);

/** Cases that need a clock that can be moved on. */
export const checkInDayCases: Cases = (it, has) => {
  if (!has('clock')) return;

  it('turns over at midnight of each member, and at nobody else\'s', async (world) => {
    const { as, checkIns, clock, now, person } = world;
    // neither has summer time, and midnight here is afternoon there
    const [ann, ben] = [person('ann'), person('ben')];
    const here = marking(world, ann);
    const there = marking(world, ben);
    const [kolkata, honolulu] = [{ zone: 'Asia/Kolkata' }, { zone: 'Pacific/Honolulu' }];
    // the first check-in tells the zone
    const first = await here(kolkata);
    await checkIns(as(ann)).undo(first.checkIn.id);
    await shortly(world, first.status.dayEndsAt);
    const [late, day] = [await here(kolkata), await there(honolulu)];
    equal([late.checkIn.date, day.checkIn.date], [dateIn('Asia/Kolkata', now()), dateIn('Pacific/Honolulu', now())], 'dates before midnight');
    await clock!.pass(20 * minute);
    const turned = (await checkIns(as(ann)).status(daily))!;
    equal([turned.date, turned.today, turned.total, turned.streak!.current], [dayAfter(late.checkIn.date), null, 1, 1], 'status after midnight');
    const [next, same] = [await here(kolkata), await there(honolulu)];
    equal([next.created, next.checkIn.date, next.status.total, next.status.streak!.current], [true, dayAfter(late.checkIn.date), 2, 2], 'here it is the next day');
    equal([same.created, same.checkIn.id, same.status.total], [false, day.checkIn.id, 1], 'there it is the same');
  });

  it('files a tap of before midnight that arrives after it under the day of the tap', async (world) => {
    const { clock, now, person } = world;
    const zone = 'Asia/Kathmandu';
    const probe = await marking(world, person('probe'))({ zone });
    await shortly(world, probe.status.dayEndsAt);
    const at = new Date(now()).toISOString();
    await clock!.pass(20 * minute);
    const mark = marking(world, person('ann'));
    const late = await mark({ zone, at });
    equal([late.checkIn.date, late.checkIn.late, late.status.date], [dateIn(zone, at), true, dayAfter(dateIn(zone, at))], 'late check-in');
    const today = await mark({ zone });
    equal([today.checkIn.late, today.status.streak!.current], [false, 2], 'the day after');
  });

  it('bridges a day off by itself, and lets it be made up in time', async (world) => {
    const mark = marking(world, world.person('ann'));
    const zone = noonZone(world.now());
    const { checkIn: { date } } = await mark({ zone });
    await days(world, 2);
    const missed = dayAfter(date);
    const { status } = await mark({ zone });
    equal([status.total, status.streak!.current, status.days.find((day) => day.date === missed)?.state], [2, 2, 'frozen'], 'status');
    equal([status.makeUp?.date, status.makeUp?.left], [missed, 1], 'what may be made up');
    const made = await mark({ zone, date: missed });
    equal([made.created, made.checkIn.madeUp, made.checkIn.date, made.status.total, made.status.streak!.current], [true, true, missed, 3, 3], 'made up');
    equal([(await mark({ zone, date: missed })).created, made.status.makeUp], [false, null], 'once');
  });

  it('starts anew after a break without taking the days away, and makes up no day of long ago', async (world) => {
    const mark = marking(world, world.person('ann'));
    const zone = noonZone(world.now());
    const { checkIn: { date } } = await mark({ zone });
    // two free days a month, of two months at most
    await days(world, 7);
    await refused(mark({ zone, date: dayAfter(date) }), 'too-late');
    const { status } = await mark({ zone });
    equal([status.total, status.streak!.current, status.streak!.best], [2, 1, 1], 'counts');
  });

  it('keeps a streak through a pause that was planned', async (world) => {
    const { as, checkIns, person } = world;
    const name = person('ann');
    const mark = marking(world, name);
    const zone = noonZone(world.now());
    const { checkIn: { date } } = await mark({ zone });
    await checkIns(as(name)).update(daily, { awayUntil: dayAfter(date, 9) });
    await days(world, 10);
    const { status } = await mark({ zone });
    equal([status.total, status.streak!.current, status.awayUntil], [2, 2, null], 'status');
  });

  it('takes nothing back after the minutes have passed', async (world) => {
    const { as, checkIns, clock, person } = world;
    const name = person('ann');
    const { checkIn } = await marking(world, name)();
    await clock!.pass(6 * minute);
    await refused(checkIns(as(name)).undo(checkIn.id), 'too-late');
    equal((await checkIns(as(name)).status(daily))!.total, 1, 'total');
  });

  it('changes a home zone with the next local day, and not twice a week', async (world) => {
    const { as, checkIns, clock, now, person } = world;
    const name = person('ann');
    const ann = as(name);
    if (!ann.members) return;
    const client = checkIns(ann);
    const { status } = await marking(world, name)({ zone: 'Asia/Kolkata' });
    await ann.members.update({ zone: 'Europe/Lisbon' });
    const pending = (await client.status(daily))!;
    equal([pending.zone, pending.date, pending.nextZone], ['Asia/Kolkata', status.date, { zone: 'Europe/Lisbon', from: status.dayEndsAt }], 'while the day lasts');
    await clock!.pass(Date.parse(status.dayEndsAt) - now() + minute);
    const changed = (await client.status(daily))!;
    equal([changed.zone, changed.nextZone, changed.date], ['Europe/Lisbon', null, dateIn('Europe/Lisbon', now())], 'after it');
    const { retryAfter } = await refused(ann.members.update({ zone: 'Asia/Tokyo' }), 'limit');
    equal(retryAfter! > 0, true, 'how long to wait');
  });
};

import type { EventDraft } from '../../src/protocol/event.ts';
import type { Cases, World } from './backend.ts';
import { daily, hour } from './check-in.ts';
import { equal, ok, refused, walk } from './expect.ts';

const from = ({ now }: World, hours: number, end: number): Pick<EventDraft, 'startsAt' | 'endsAt'> =>
  ({ startsAt: new Date(now() + hours * hour).toISOString(), endsAt: new Date(now() + end * hour).toISOString() });

/** An event that is on now, or from so many hours on. */
const announced = (world: World, hours = -1, end = hours + 2) =>
  world.events(world.staff!).create(daily, { title: world.title('Meet-up'), ...from(world, hours, end) }, { key: world.key() });

/** Cases of meet-ups; they need staff. */
export const eventCases: Cases = (it) => {
  it('lets staff alone announce, change and call off a meet-up, which everybody reads', async (world) => {
    const { as, events, key, person, reader, staff, title } = world;
    const draft = { title: title('Meet-up'), place: 'At the workshop', description: 'Bring a bell.', ...from(world, 24, 26) };
    await refused(events(as(person('ann'))).create(daily, draft, { key: key() }), 'forbidden');
    await refused(events(reader).create(daily, draft, { key: key() }), 'unauthenticated');
    const made = await events(staff!).create(daily, draft, { key: key() });
    equal([made.title, made.place, made.startsAt, made.closesAt, made.going, made.cancelled], [draft.title, draft.place, draft.startsAt, draft.endsAt, 0, false], 'event');
    equal(Date.parse(made.startsAt) - Date.parse(made.opensAt), hour / 2, 'when the code opens');
    const found = async () => (await walk((cursor) => events(reader).list(daily, { limit: 50, ...(cursor && { cursor }) }))).find(({ id }) => id === made.id);
    equal(await found(), made, 'as everybody reads it');
    await refused(events(as(person('ann'))).update(daily, made.id, { cancelled: true }), 'forbidden');
    await refused(events(staff!).update(daily, made.id, { endsAt: from(world, 1, 2).endsAt }), 'invalid');
    equal((await events(staff!).update(daily, made.id, { cancelled: true })).cancelled, true, 'called off');
  });

  it('walks meet-ups once each, soonest first, and those that are over by themselves', async (world) => {
    const { events, reader } = world;
    for (const hours of [50, 30, 40, 30]) await announced(world, hours);
    const over = await announced(world, -5, -3);
    const coming = await walk((cursor) => events(reader).list(daily, { limit: 2, ...(cursor && { cursor }) }));
    equal(new Set(coming.map(({ id }) => id)).size, coming.length, 'each once');
    const starts = coming.map(({ startsAt }) => startsAt);
    equal(starts, [...starts].sort(), 'order');
    const past = await walk((cursor) => events(reader).list(daily, { past: true, limit: 2, ...(cursor && { cursor }) }));
    equal([coming.some(({ id }) => id === over.id), past.some(({ id }) => id === over.id)], [false, true], 'one that is over');
  });

  it('tells the code to staff, with a picture of it, and to nobody else', async (world) => {
    const { as, events, person, reader, staff } = world;
    const { id } = await announced(world);
    const { code, manual, qr } = await events(staff!).code(daily, id);
    ok(code.length > manual.length && /^[A-Z0-9-]{6,}$/.test(manual), 'a code for the link, and a short one');
    ok(qr.size >= 21 && /^[Mmhvzd\d\s.-]+$/i.test(qr.path), 'a picture');
    await refused(events(as(person('ann'))).code(daily, id), 'forbidden');
    await refused(events(reader).code(daily, id), 'unauthenticated');
    await refused(events(as(person('ann'))).attendances(daily, id), 'forbidden');
    const shown = JSON.stringify([await walk((cursor) => events(reader).list(daily, { limit: 50, ...(cursor && { cursor }) })), await world.checkIns(as(person('ann'))).status(daily)]);
    ok(!shown.includes(code) && !shown.includes(manual), 'no code in what is shown');
  });

  it('takes a code once a person, however often and in however many ways, and tells when it was first used', async (world) => {
    const { as, events, key, person, staff } = world;
    const { id, points } = await announced(world);
    const { code, manual } = await events(staff!).code(daily, id);
    const [ann, ben] = [events(as(person('ann'))), events(as(person('ben')))];
    const all = await Promise.all(Array.from({ length: 20 }, () => ann.attend(daily, { code }, { key: key() })));
    equal(all.filter(({ created }) => created).length, 1, 'made');
    equal(new Set(all.map(({ at }) => at)).size, 1, 'times');
    equal(all.find(({ created }) => created)!.points, points, 'points');
    for (const typed of [manual, manual.toLowerCase(), ` ${manual.replaceAll('-', ' ')} `]) {
      const again = await ann.attend(daily, { code: typed }, { key: key() });
      equal([again.created, again.at, again.points, again.event.id], [false, all[0]!.at, 0, id], `"${typed}"`);
    }
    equal((await ben.attend(daily, { code: manual }, { key: key() })).created, true, 'another person');
    const { items, attended } = await events(staff!).attendances(daily, id);
    equal([attended, items.filter(({ at }) => at !== null).length], [2, 2], 'who came');
  });

  it('knows a forged code from a real one, and says no more about it', async (world) => {
    const { as, events, key, person, reader, staff } = world;
    const [one, two] = [await announced(world), await announced(world, 5)];
    const codes = [(await events(staff!).code(daily, one.id)).code, (await events(staff!).code(daily, two.id)).code];
    const ann = events(as(person('ann')));
    const turned = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    const half = Math.floor(codes[0]!.length / 2);
    const forged = [turned(codes[0]!, 0), turned(codes[0]!, half), turned(codes[0]!, codes[0]!.length - 2), codes[1]!.slice(0, half) + codes[0]!.slice(half), one.id, 'ZZZZ-ZZZZ'];
    for (const code of forged) {
      const { message } = await refused(ann.attend(daily, { code }, { key: key() }), 'not-found');
      ok(!message.includes(one.id) && !message.includes(one.title), 'nothing of the event is told');
    }
    await refused(events(reader).attend(daily, { code: codes[0]! }, { key: key() }), 'unauthenticated');
    equal((await events(staff!).attendances(daily, one.id)).attended, 0, 'attended');
  });

  it('takes a code only in its time, and not when the meet-up was called off', async (world) => {
    const { as, events, key, person, staff } = world;
    const ann = events(as(person('ann')));
    const use = async (id: string) => ann.attend(daily, { code: (await events(staff!).code(daily, id)).code }, { key: key() });
    const [early, over, off] = [await announced(world, 3), await announced(world, -5, -3), await announced(world)];
    await events(staff!).update(daily, off.id, { cancelled: true });
    equal([(await refused(use(early.id), 'too-late')).reason, (await refused(use(over.id), 'too-late')).reason], ['early', 'closed'], 'reasons');
    await refused(use(off.id), 'too-late');
    for (const { id } of [early, over, off]) equal((await events(staff!).attendances(daily, id)).attended, 0, 'attended');
  });

  it('counts who says they will come once, and takes it back once', async (world) => {
    const { as, checkIns, events, person, reader } = world;
    const { id } = await announced(world, 3);
    const name = person('ann');
    const [ann, ben] = [events(as(name)), events(as(person('ben')))];
    for (let times = 0; times < 3; times++) {
      const mine = await ann.setRsvp(daily, id, true);
      equal([mine.going, mine.event.going, mine.attendedAt], [true, 1, null], 'coming');
    }
    equal((await ben.setRsvp(daily, id, true)).event.going, 2, 'two of them');
    const shown = (await checkIns(as(name)).status(daily))!.events.find(({ event }) => event.id === id);
    // the status holds the soonest meet-ups only
    if (shown) equal(shown.going, true, 'in the status');
    for (let times = 0; times < 3; times++) equal((await ann.setRsvp(daily, id, false)).event.going, 1, 'not coming after all');
    await refused(events(reader).setRsvp(daily, id, true), 'unauthenticated');
    await refused(ann.setRsvp(daily, 'no-such-event', true), 'not-found');
  });

  it('takes nothing that the server alone may say', async (world) => {
    const { as, events, key, person, staff, title } = world;
    const { id } = await announced(world);
    const { code } = await events(staff!).code(daily, id);
    const ann = events(as(person('ann')));
    for (const more of [{ points: 100 }, { member: 'x' }, { event: id }]) await refused(ann.attend(daily, { code, ...more }, { key: key() }), 'invalid');
    const draft = { title: title('Meet-up'), ...from(world, 1, 2) };
    for (const more of [{ points: 1000 }, { going: 9 }, { id: 'x' }]) await refused(events(staff!).create(daily, { ...draft, ...more }, { key: key() }), 'invalid');
    equal((await events(staff!).attendances(daily, id)).attended, 0, 'attended');
  });

  it('is no daily check-in', async (world) => {
    const { as, checkIns, events, key, person, staff } = world;
    const name = person('ann');
    const { code } = await events(staff!).code(daily, (await announced(world)).id);
    await events(as(name)).attend(daily, { code }, { key: key() });
    equal((await checkIns(as(name)).status(daily))!.total, 0, 'total');
  });
};

import type { Leaderboard, LeaderboardRow } from '../../src/protocol/leaderboard.ts';
import type { Cases, World } from './backend.ts';
import { marking } from './check-in.ts';
import { equal, ok, refused, walk } from './expect.ts';
import { commented, helped, partsOf, points } from './points.ts';

const boards = [points, 'contract-dense', 'contract-ordinal'];

/** Someone with a point of a check-in and five for each comment found helpful (at most 12 a day), listed by a nickname. */
async function listed(world: World, helpful = 0): Promise<{ name: string; nickname: string }> {
  const [name, nickname] = [world.person('member'), world.person('nick')];
  await marking(world, name)();
  if (helpful > 0) await helped(world, await commented(world, name), helpful);
  await world.leaderboard(world.as(name)).setListing({ choice: 'nickname', nickname });
  return { name, nickname };
}

/** All rows that anybody may see. */
const everyRow = ({ leaderboard, reader }: World, board: string, limit = 100): Promise<LeaderboardRow[]> => walk(async (cursor) => {
  const { rows, next } = await leaderboard(reader).page(board, { limit, ...(cursor && { cursor }) });
  return { items: rows, next };
});

const rowOf = async (world: World, nickname: string, board = points) => (await everyRow(world, board)).find(({ name }) => name === nickname);

/** The rank of each row by the rule of its board. */
function ranksOf(tie: Leaderboard['tie'], rows: LeaderboardRow[]): number[] {
  const all = rows.map((row) => row.points);
  return all.map((own, at) => {
    const above = all.filter((other) => other > own);
    return 1 + (tie === 'ordinal' ? at : tie === 'dense' ? new Set(above).size : above.length);
  });
}

export const leaderboardCases: Cases = (it, has) => {
  it('lists nobody who has not chosen to be, and tells them where they stand', async (world) => {
    const { as, leaderboard, person } = world;
    for (let others = 0; others < 3; others++) await listed(world);
    const name = person('ann');
    await marking(world, name)();
    const ann = leaderboard(as(name));
    equal(await ann.listing(), { choice: 'hidden', nickname: null, listed: false, why: 'choice' }, 'listing');
    const standing = (await ann.standing(points, { reveal: true }))!;
    ok(standing.points === 1 && standing.rank! >= 1 && standing.enough, 'an own rank');
    equal(standing.rows.filter(({ mine }) => mine).length, 1, 'an own row');
    for (const board of boards) ok(!JSON.stringify(await everyRow(world, board)).includes(name), `not on ${board}`);
  });

  it('hides a listed member everywhere at once, and lists them again as somebody new', async (world) => {
    const { as, leaderboard, reader } = world;
    const { name, nickname } = await listed(world, 1);
    await Promise.all([listed(world), listed(world)]);
    const ann = leaderboard(as(name));
    const shown = (await rowOf(world, nickname))!;
    equal([shown.points, (await leaderboard(reader).parts(points, { row: shown.key })).points], [6, 6], 'while listed');
    equal((await leaderboard(reader).page(points, { rows: 'thanks' })).thanks.some(({ key }) => key === shown.key), true, 'on the wall of thanks');
    const { total } = await leaderboard(reader).page(points);

    equal((await ann.setListing({ choice: 'hidden' })).listed, false, 'hidden');
    for (const board of boards) {
      const others = (await leaderboard(as(world.person('other'))).standing(board, { span: 10 }))!.rows;
      const seen = JSON.stringify([await everyRow(world, board), (await leaderboard(reader).page(board, { rows: 'thanks' })).thanks, others]);
      ok(!seen.includes(nickname) && !seen.includes(shown.key) && !seen.includes(name), `nothing on ${board}`);
      await refused(leaderboard(reader).parts(board, { row: shown.key }), 'not-found');
    }
    equal((await leaderboard(reader).page(points)).total, total - 1, 'total');
    const standing = (await ann.standing(points, { reveal: true }))!;
    equal([standing.points, standing.rank !== null, (await partsOf(world, name)).points], [6, true, 6], 'own standing');

    equal((await ann.setListing({ choice: 'nickname' })).listed, true, 'listed again');
    const back = (await rowOf(world, nickname))!;
    equal([back.points, back.rank], [6, shown.rank], 'as before');
    ok(back.key !== shown.key, 'under another key');
    await refused(leaderboard(reader).parts(points, { row: shown.key }), 'not-found');
  });

  it('shows the name that a member chose to show, and nothing else of them', async (world) => {
    const { as, leaderboard, person } = world;
    const { name, nickname } = await listed(world);
    await Promise.all([listed(world), listed(world)]);
    const { id, name: real } = (await as(name).me())!;
    const rows = JSON.stringify(await everyRow(world, points));
    ok(rows.includes(nickname) && !rows.includes(name) && !rows.includes(id), 'by nickname');
    await leaderboard(as(name)).setListing({ choice: 'public' });
    const open = JSON.stringify(await everyRow(world, points));
    ok(!open.includes(nickname) && !open.includes(id) && (real === null || open.includes(real)), 'by name');
    if (as(name).members) {
      const other = person('another-name');
      await as(name).members!.update({ name: other });
      const renamed = JSON.stringify(await everyRow(world, points));
      ok(renamed.includes(other) && (real === null || !renamed.includes(real)), 'by another name');
    }
    const allowed = ['avatar', 'change', 'key', 'members', 'name', 'points', 'rank', 'tied'];
    const shown = new Set((await everyRow(world, points)).flatMap((row) => Object.entries(row).flatMap(([member, value]) => (value === undefined || member === 'mine' && value === false ? [] : member))));
    equal([...shown].filter((member) => !allowed.includes(member)), [], 'members of a row');
    await refused(leaderboard(as(person('ben'))).setListing({ choice: 'nickname' }), 'invalid');
  });

  it('ranks by its rule of ties, the same across the borders of pages, and meets every listed member once', async (world) => {
    const { as, leaderboard, reader } = world;
    const people = [await listed(world, 1), await listed(world), await listed(world, 1), await listed(world, 2), await listed(world), await listed(world, 1)];
    for (const board of boards) {
      const { tie, total, top } = await leaderboard(reader).page(board);
      const rows = await everyRow(world, board, 2);
      equal(rows.length, Math.min(total, top), 'rows');
      equal(new Set(rows.map(({ key }) => key)).size, rows.length, 'keys');
      equal(rows.map(({ rank }) => rank), ranksOf(tie, rows), `ranks of ${tie}`);
      equal(rows.map((row) => row.points), rows.map((row) => row.points).sort((one, other) => other - one), 'order');
      equal(rows.map(({ tied }) => tied), rows.map((row) => tie !== 'ordinal' && rows.filter((other) => other.points === row.points).length > 1), 'ties');
      equal(await everyRow(world, board), rows, 'the same in one page');
      for (const { name, nickname } of people) {
        const row = rows.find((one) => one.name === nickname)!;
        const standing = (await leaderboard(as(name)).standing(board, { reveal: true }))!;
        equal([standing.rank, standing.points, standing.tied, standing.total], [row.rank, row.points, row.tied, total], `standing of ${nickname}`);
      }
    }
  });

  it('shows oneself among neighbours, in order, and how far it is to the next', async (world) => {
    const { as, leaderboard, reader } = world;
    await Promise.all([listed(world, 1), listed(world, 2), listed(world), listed(world)]);
    const { name, nickname } = await listed(world, 1);
    const rows = await everyRow(world, points);
    const at = rows.findIndex((row) => row.name === nickname);
    for (const span of [0, 1, 3]) {
      const standing = (await leaderboard(as(name)).standing(points, { span, reveal: true }))!;
      const near = rows.slice(Math.max(0, at - span), at + span + 1);
      equal(standing.rows.map(({ key, rank, mine }) => [key, rank, mine]), near.map(({ key, rank }) => [key, rank, key === rows[at]!.key]), `neighbours, ${span}`);
    }
    const { toNext } = (await leaderboard(as(name)).standing(points, { reveal: true }))!;
    const ahead = rows.findLast((row) => row.points > rows[at]!.points)!;
    equal(toNext, { points: ahead.points - rows[at]!.points, rank: ahead.rank }, 'the next rank');
    equal(await leaderboard(reader).standing(points), null, 'of nobody');
    await refused(leaderboard(as(name)).standing(points, { span: 11 }), 'invalid');
  });

  it('tells no rank in the lower half unless it is asked for, and none without points', async (world) => {
    const { as, leaderboard, person } = world;
    const last = await listed(world);
    // so many before them that it is the lower half, whoever has as many points as they have
    const level = (await everyRow(world, points)).filter((row) => row.points <= 1).length;
    for (let others = 0; others < level + 2; others++) await listed(world, 1);
    const own = leaderboard(as(last.name));
    const [quiet, told] = [(await own.standing(points))!, (await own.standing(points, { reveal: true }))!];
    equal([quiet.half, quiet.rank, told.half, told.rank !== null], ['lower', null, 'lower', true], 'last');
    ok(quiet.rows.every(({ rank, mine }) => !mine || rank === null), 'nor in the rows');
    const nobody = (await leaderboard(as(person('new'))).standing(points, { reveal: true }))!;
    equal([nobody.points, nobody.rank, nobody.half], [0, null, null], 'without points');
  });

  it('moves a member up at once', async (world) => {
    const { as, leaderboard } = world;
    await Promise.all([listed(world, 1), listed(world, 1)]);
    const { name, nickname } = await listed(world);
    const before = (await rowOf(world, nickname))!;
    await helped(world, await commented(world, name), 2);
    const after = (await rowOf(world, nickname))!;
    equal([before.points, after.points, after.rank! < before.rank!], [1, 11, true], 'row');
    equal((await leaderboard(as(name)).standing(points, { reveal: true }))!.rank, after.rank, 'standing');
  });

  it('says why a number is what it is, to others by kind alone', async (world) => {
    const { leaderboard, reader } = world;
    await Promise.all([listed(world), listed(world)]);
    const { name, nickname } = await listed(world, 3);
    const { key, points: shown } = (await rowOf(world, nickname))!;
    const own = await partsOf(world, name);
    const open = await leaderboard(reader).parts(points, { row: key });
    equal([open.points, open.parts, open.entries, open.next], [shown, own.parts, [], null], 'of a row');
    equal(open.parts.reduce((sum, part) => sum + part.points, 0), shown, 'sum');
    await refused(leaderboard(reader).parts(points, { row: 'no-such-row' }), 'not-found');
    await refused(leaderboard(reader).parts(points), 'unauthenticated');
  });

  it('counts everybody towards the goal, whoever is listed', async (world) => {
    const { as, checkIns, leaderboard, person, reader } = world;
    const have = async () => (await leaderboard(reader).page(points, { rows: 'none' })).goal!.have;
    const before = await have();
    const name = person('ann');
    const { checkIn } = await marking(world, name)();
    equal(await have(), before + 1, 'after a check-in');
    await checkIns(as(name)).undo(checkIn.id);
    equal(await have(), before, 'after it was taken back');
    const { rows, thanks } = await leaderboard(reader).page(points, { rows: 'none' });
    equal([rows, thanks], [[], []], 'the goal alone');
  });

  it('puts listed members into small groups of a week, and hidden ones into none', async (world) => {
    const { as, leaderboard } = world;
    const people = [await listed(world, 1), await listed(world), await listed(world)];
    for (const { name } of people) {
      const { group, rows, rank } = (await leaderboard(as(name)).standing(points, { group: true, reveal: true }))!;
      ok(group! >= 1 && group! <= 30 && rows.length <= group!, `a group of ${group}`);
      equal(rows.map((row) => row.points), rows.map((row) => row.points).sort((one, other) => other - one), 'order');
      if (rows.length > 0) equal(rows.filter(({ mine }) => mine).map((row) => row.rank), [rank], 'oneself, once');
    }
    const own = leaderboard(as(people[0]!.name));
    await own.setListing({ choice: 'hidden' });
    equal((await own.standing(points, { group: true }))!.group, null, 'group of who is hidden');
    for (const { name } of people.slice(1)) {
      ok(!JSON.stringify(await leaderboard(as(name)).standing(points, { group: true })).includes(people[0]!.nickname), 'not in the groups of others');
    }
  });

  it('shows no rows and no ranks before enough people are listed', async (world) => {
    const { as, leaderboard, reader } = world;
    const { name, nickname } = await listed(world);
    const few = await leaderboard(reader).page('contract-few');
    equal([few.enough, few.rows, few.next], [false, [], null], 'page');
    const standing = (await leaderboard(as(name)).standing('contract-few', { reveal: true }))!;
    equal([standing.enough, standing.rank, standing.points, standing.rows.filter(({ mine }) => !mine)], [false, null, 1, []], 'standing');
    await Promise.all([listed(world), listed(world)]);
    const { key } = (await rowOf(world, nickname))!;
    await refused(leaderboard(reader).parts('contract-few', { row: key }), 'not-found');
  });

  it('names its periods, counts each by itself, and knows no other', async (world) => {
    const { leaderboard, reader } = world;
    const page = await leaderboard(reader).page(points);
    equal([page.period.kind, page.periods.map(({ kind }) => kind).slice(0, 3)], ['all', ['all', 'week', 'rolling']], 'periods');
    await Promise.all([listed(world), listed(world)]);
    const { nickname } = await listed(world, 1);
    for (const period of ['all', 'week', 'rolling-7']) {
      const { rows } = await leaderboard(reader).page(points, { period, limit: 100 });
      equal(rows.find((row) => row.name === nickname)?.points, 6, period);
    }
    await refused(leaderboard(reader).page(points, { period: 'yesterday' }), 'not-found', 'invalid');
    await refused(leaderboard(reader).page('contract-unknown'), 'not-found');
    await refused(leaderboard(reader).page(points, { cursor: 'no-such-cursor' }), 'invalid');
  });

  it('lets the erased vanish', async (world) => {
    const { as, leaderboard, reader } = world;
    await Promise.all([listed(world), listed(world), listed(world)]);
    const { name, nickname } = await listed(world, 1);
    const ann = as(name);
    if (!ann.members) return;
    const { key } = (await rowOf(world, nickname))!;
    await ann.members.erase();
    for (const board of boards) ok(!JSON.stringify(await everyRow(world, board)).includes(nickname), `not on ${board}`);
    await refused(leaderboard(reader).parts(points, { row: key }), 'not-found');
    equal((await leaderboard(as(name)).standing(points))!.points, 0, 'points of who returns');
  });

  if (has('staff')) {
    it('lists no staff', async ({ leaderboard, staff }) => {
      await refused(leaderboard(staff!).setListing({ choice: 'public' }), 'forbidden');
      equal((await leaderboard(staff!).listing()).why, 'role', 'why');
    });
  }

  if (has('anonymous')) {
    it('lists nobody without a name', async ({ anonymous, leaderboard, reader }) => {
      const device = await reader.session!({});
      const nobody = leaderboard(anonymous!.connect(() => device.token));
      await refused(nobody.setListing({ choice: 'nickname', nickname: 'Somebody' }), 'forbidden', 'unauthenticated');
    });
  }

  if (has('minor')) {
    it('is not for minors', async ({ leaderboard, minor }) => {
      const kim = leaderboard(minor!);
      equal((await refused(kim.standing(points), 'forbidden')).reason, 'age', 'reason');
      equal((await refused(kim.setListing({ choice: 'nickname', nickname: 'Kim' }), 'forbidden')).reason, 'age', 'reason');
      equal((await kim.listing()).listed, false, 'listed');
    });
  }

  if (has('clock')) {
    it('starts a week with nothing, and keeps the weeks before', async (world) => {
      const { clock, leaderboard, reader } = world;
      await Promise.all([listed(world), listed(world)]);
      const { nickname } = await listed(world, 1);
      const { period } = await leaderboard(reader).page(points, { period: 'week' });
      const found = async (id: string) => (await leaderboard(reader).page(points, { period: id, limit: 100 })).rows.find((row) => row.name === nickname)?.points;
      equal(await found('week'), 6, 'this week');
      await clock!.pass(7 * 24 * 3_600_000);
      equal([await found('week'), await found(period.id), await found('all')], [undefined, 6, 6], 'a week later');
    });
  }
};

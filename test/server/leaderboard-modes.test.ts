import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { award, createComment, getScoreParts, moderateComment, setReaction } from '../../server/src/domain/index.ts';
import { scoreKinds } from '../../server/src/score-config.ts';
import { DAY, problem } from './domain/fixture.ts';
import { ScoreWorld, scoring } from './leaderboard-world.ts';

// the clock of these worlds begins on Sunday 1 March 2026 at 12:00 UTC

describe('periods', () => {
  const seasons = [
    { id: 'spring', name: 'Spring', from: '2026-03-01', to: '2026-03-02' },
    { id: 'summer', name: 'Summer', from: '2026-06-01', to: '2026-08-31' },
  ];

  it('are calendar weeks and months, seasons, rolling days and all time, and past ones stay readable', async () => {
    const world = await ScoreWorld.open(scoring({ periods: ['week', 'month', 'all', 'rolling-7', 'rolling-30'], seasons }));
    const [ada, ben] = [await world.person('ada', 3), await world.person('ben', 2)];
    world.now += DAY;
    await world.give(ben, 2);
    world.now += 9 * DAY;
    await world.give(ada, 1);
    await world.give(ben, 5);
    const expected: Record<string, string[]> = {
      '2026-w09': ['1 ada 3', '2 ben 2'], '2026-w10': [], 'week': ['1 ben 5', '2 ada 1'], 'month': ['1 ben 9', '2 ada 4'], '2026-03': ['1 ben 9', '2 ada 4'],
      'all': ['1 ben 9', '2 ada 4'], 'spring': ['1 ben 4', '2 ada 3'], 'rolling-7': ['1 ben 5', '2 ada 1'], 'rolling-30': ['1 ben 9', '2 ada 4'],
    };
    for (const [period, rows] of Object.entries(expected)) assert.deepEqual(await world.top({ period }), rows, period);
    const { periods, period, zone } = await world.page({ period: 'week' });
    assert.deepEqual(period, { id: '2026-w11', kind: 'week', from: '2026-03-09', to: '2026-03-15', name: null, endsAt: '2026-03-16T00:00:00.000Z' });
    assert.deepEqual([zone, periods.map(each => each.id)], ['UTC', ['2026-w11', '2026-03', 'all', 'rolling-7', 'rolling-30', 'spring']]);
    assert.equal(periods.find(each => each.id === 'spring')?.endsAt, null);
    for (const unknown of ['2026-w99', '2027-01', 'autumn', 'rolling-8', 'day']) {
      await assert.rejects(world.page({ period: unknown }), problem('invalid', { pointer: '?period' }), unknown);
    }
  });

  it('turn over at midnight in the community\'s zone', async () => {
    const world = await ScoreWorld.open(scoring({ periods: ['week'] }, { zone: 'Asia/Shanghai' }));
    world.now = Date.UTC(2026, 2, 1, 15, 59);
    const ada = await world.person('ada', 3);
    await world.person('ben', 2);
    world.now += 60_000;
    assert.deepEqual(await world.top(), []);
    await world.give(ada, 1);
    assert.equal((await world.standing(ada, { period: 'week' })).points, 1);
    assert.equal((await world.standing(ada, { period: '2026-w09' })).points, 3);
  });

  it('that a board does not have are refused', async () => {
    const world = await ScoreWorld.open(scoring({ periods: ['month'] }));
    for (const period of ['week', 'all', 'rolling-7', '2026-w09']) await assert.rejects(world.page({ period }), problem('invalid'), period);
  });
});

describe('the weekly group', () => {
  const open = () => ScoreWorld.open(scoring({ modes: ['league'], periods: ['week'], group: 4, minimum: 2 }));

  it('has people of like activity, no more than the board says, and starts afresh each week', async () => {
    const world = await open();
    const people = [];
    for (let i = 0; i < 12; i += 1) people.push(await world.person(`p${i}`, i < 6 ? 100 + i : 1 + (i % 2)));
    world.now += DAY;
    for (const person of people) await world.give(person, 2);
    const groups = new Map<string, string[]>();
    for (const person of people) {
      const standing = await world.standing(person, { group: true, reveal: true });
      assert.ok(standing.group! <= 4 && standing.points === 2 && standing.rows.every(row => row.points === 2));
      const names = standing.rows.map(row => row.name ?? '').sort();
      groups.set(names.join(' '), names);
    }
    assert.equal([...groups.values()].flat().length, 12);
    for (const names of groups.values()) assert.equal(new Set(names.map(name => Number(name.slice(1)) < 6)).size, 1, names.join(' '));
  });

  it('is left at once by whom hides, joined again on choosing to be listed, and none without points', async () => {
    const world = await open();
    const [ada, ben] = [await world.person('ada', 3), await world.person('ben', 2)];
    await world.person('cem', 1);
    const names = async (member = ada) => (await world.standing(member, { group: true })).rows.map(row => row.name);
    assert.deepEqual(await names(), ['ada', 'ben', 'cem']);
    await world.list(ben, { choice: 'hidden' });
    assert.deepEqual(await names(), ['ada', 'cem']);
    assert.deepEqual([await names(ben), (await world.standing(ben, { group: true })).group], [[], null]);
    await world.list(ben, { choice: 'nickname', nickname: 'B' });
    assert.deepEqual(await names(), ['ada', 'B', 'cem']);
    const dan = await world.person('dan', 0);
    assert.deepEqual([(await world.standing(dan, { group: true })).group, await names(dan)], [null, []]);
  });

  it('is only there where the board has groups, and for a week', async () => {
    const world = await ScoreWorld.open(scoring());
    const ada = await world.person('ada', 3);
    await assert.rejects(world.standing(ada, { group: true }), problem('invalid', { pointer: '?group' }));
    const other = await ScoreWorld.open(scoring({ modes: ['league'] }));
    await assert.rejects(other.standing(await other.person('ada', 3), { group: true, period: 'month' }), problem('invalid', { pointer: '?period' }));
  });
});

describe('the goal', () => {
  it('counts what everybody has done together, hidden members too, and shows nobody', async () => {
    const world = await ScoreWorld.open(scoring({ modes: ['goal'], goal: { kind: 'event', target: 100, period: 'month' } }));
    const ada = await world.person('ada', 0);
    const hidden = await world.member('cem');
    for (const [member, source] of [[ada, 'a'], [hidden, 'b'], [hidden, 'c']] as const) await world.write(null, award, member.id, 'event', source);
    const page = await world.page();
    assert.deepEqual([page.goal?.kind, page.goal?.have, page.goal?.target, page.goal?.period.id, page.rows], ['event', 3, 100, '2026-03', []]);
    assert.equal((await world.standing(ada)).rank, null);
    world.now += 31 * DAY;
    assert.equal((await world.page()).goal?.have, 0);
  });
});

describe('the wall of thanks', () => {
  it('shows who was thanked, the latest first, without ranks, and follows what is taken back', async () => {
    const world = await ScoreWorld.open(scoring({ modes: ['thanks'] }));
    const [ada, ben, cem, nina] = [await world.person('ada', 5), await world.person('ben', 0), await world.member('cem'), await world.member('nina')];
    const comments: string[] = [];
    for (const author of [ada, ben, cem]) {
      const idea = await world.idea(author, `An idea of ${author.name}`);
      comments.push((await world.write(author, createComment, idea.id, { text: 'Try this.' })).id);
    }
    let seq = 0;
    const mark = async (member: typeof ada, comment: string, reaction: 'helpful' | 'thanks') => {
      world.now += 1000;
      await world.write(member, setReaction, comment, reaction, true, ++seq);
    };
    await mark(ben, comments[0]!, 'helpful');
    await mark(cem, comments[0]!, 'thanks');
    await mark(ada, comments[1]!, 'thanks');
    await mark(ada, comments[2]!, 'thanks');
    const wall = async () => (await world.page({ rows: 'thanks', period: 'all' })).thanks.map(each => [each.name, each.helpful, each.thanks]);
    assert.deepEqual(await wall(), [['ben', 0, 1], ['ada', 1, 1]]);
    const first = await world.page({ rows: 'thanks', limit: 1 });
    assert.deepEqual([first.thanks.length, first.total], [1, 2]);
    assert.deepEqual((await world.page({ rows: 'thanks', limit: 1, cursor: first.next! })).thanks.map(each => each.name), ['ada']);
    await world.write(nina, moderateComment, comments[0]!, { act: 'hide', reason: 'Off topic.' });
    assert.deepEqual(await wall(), [['ben', 0, 1]]);
    await world.list(ben, { choice: 'hidden' });
    assert.deepEqual(await wall(), []);
    assert.deepEqual((await world.page({ rows: 'members' })).rows, []);
  });
});

describe('teams', () => {
  const teams = [{ id: 'north', name: 'North', segment: 'n' }, { id: 'south', name: 'South', segment: 's' }];
  for (const period of ['all', 'rolling-7'] as const) {
    it(`are sums of their listed members, of whom there must be enough (${period})`, async () => {
      const world = await ScoreWorld.open(scoring({ teams, periods: ['all', 'rolling-7'] }));
      for (const [name, segment, count] of [['ada', 'n', 5], ['ben', 'n', 4], ['cem', 's', 9], ['dan', 's', 2], ['eve', 's', 1]] as const) {
        await world.person(name, count);
        await world.claims(name, { segments: [segment, 'other'] });
      }
      const rows = async () => (await world.page({ rows: 'teams', period })).rows.map(row => [row.rank, row.name, row.points, row.members]);
      assert.deepEqual(await rows(), [[1, 'South', 12, 3], [2, 'North', 9, 2]]);
      await world.list(await world.member('cem'), { choice: 'hidden' });
      assert.deepEqual(await rows(), [[1, 'North', 9, 2], [2, 'South', 3, 2]]);
      await world.claims('eve', { segments: ['n'] });
      assert.deepEqual(await rows(), [[1, 'North', 10, 3]]);
    });
  }
});

describe('why this number', () => {
  it('shows the parts of a listed row, and to oneself every entry', async () => {
    const world = await ScoreWorld.open();
    const [ada] = [await world.person('ada', 0), await world.person('ben', 9)];
    for (const [kind, source] of [['check-in', 'a'], ['event', 'b'], ['helpful', 'c'], ['helpful', 'd']] as const) {
      world.now += 1000;
      await world.write(null, award, ada.id, kind, source);
    }
    const row = (await world.page()).rows[0]!;
    const parts = [{ kind: 'check-in', acts: 1, points: 1 }, { kind: 'event', acts: 1, points: 10 }, { kind: 'helpful', acts: 2, points: 10 }];
    const seen = await world.read(null, getScoreParts, 'main', { row: row.key, limit: 20 });
    assert.deepEqual([row.points, seen.points, seen.parts, seen.entries, seen.next], [21, 21, parts, [], null]);
    const mine = await world.read(ada, getScoreParts, 'main', { limit: 3 });
    assert.deepEqual([mine.points, mine.parts, mine.entries.map(each => each.kind)], [21, parts, ['helpful', 'helpful', 'event']]);
    const rest = await world.read(ada, getScoreParts, 'main', { limit: 3, cursor: mine.next! });
    assert.deepEqual(rest.entries.map(each => [each.kind, each.points, each.capped, each.reversal, each.date]), [['check-in', 1, false, false, '2026-03-01']]);
    await world.list(ada, { choice: 'hidden' });
    await assert.rejects(world.read(null, getScoreParts, 'main', { row: row.key, limit: 20 }), problem('not-found'));
  });
});

describe('kinds of points', () => {
  it('are none for votes, likes, dwell, invites or acts of citizenship', () => {
    assert.deepEqual([...scoreKinds].sort(), ['adopted', 'check-in', 'event', 'helpful', 'shipped', 'thanks']);
  });

  it('count on a board only where it says so', async () => {
    const world = await ScoreWorld.open(scoring({ kinds: ['helpful'] }));
    const ada = await world.person('ada', 9);
    await world.person('ben', 5);
    assert.deepEqual(await world.top(), []);
    for (const [name, points] of [['ada', 3], ['ben', 2]] as const) await world.give(await world.member(name), points, 'helpful');
    assert.deepEqual(await world.top(), ['1 ada 3', '2 ben 2']);
    assert.deepEqual((await world.page()).rules.map(rule => rule.kind), ['helpful']);
    assert.equal((await world.standing(ada)).points, 3);
  });
});

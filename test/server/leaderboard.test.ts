import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bucketOf, coarse, mostIn } from '../../server/src/domain/leaderboard/buckets.ts';
import { claimAnonymous, getScoreParts } from '../../server/src/domain/index.ts';
import { DAY, problem } from './domain/fixture.ts';
import { ScoreWorld, scoring } from './leaderboard-world.ts';

type Tie = 'competition' | 'dense' | 'ordinal';
const three: Tie[] = ['competition', 'dense', 'ordinal'];

/** People by name with points, listed, in this order. */
async function worldOf(scores: Record<string, number>, board: Parameters<typeof scoring>[0] = {}): Promise<ScoreWorld> {
  const world = await ScoreWorld.open(scoring(board));
  for (const [name, count] of Object.entries(scores)) {
    world.now += 1000;
    await world.person(name, count);
  }
  return world;
}

/** `p1` with the most of `count` people, down to `p<count>`. */
const ladder = (count: number): Record<string, number> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i + 1}`, count - i]));

describe('buckets', () => {
  it('keep the order of points, and know their upper edge', () => {
    fc.assert(fc.property(fc.nat(2 ** 31), fc.nat(4096), (points, more) => {
      assert.ok(bucketOf(points) <= bucketOf(points + more));
      assert.ok(points <= mostIn(bucketOf(points)));
      assert.equal(bucketOf(mostIn(bucketOf(points))), bucketOf(points));
      assert.equal(bucketOf(mostIn(bucketOf(points)) + 1), bucketOf(points) + 1);
      assert.ok(coarse(bucketOf(points)) <= coarse(bucketOf(points + more)));
    }));
    for (let points = 0; points < 3000; points += 1) assert.ok(bucketOf(points + 1) - bucketOf(points) <= 1);
  });
});

describe('ranks', () => {
  const scores = { ada: 9, ben: 7, cem: 7, dan: 7, eve: 4, fay: 4, gil: 1 };
  const expected: Record<Tie, string[]> = {
    competition: ['1 ada 9', '2= ben 7', '2= cem 7', '2= dan 7', '5= eve 4', '5= fay 4', '7 gil 1'],
    dense: ['1 ada 9', '2= ben 7', '2= cem 7', '2= dan 7', '3= eve 4', '3= fay 4', '4 gil 1'],
    ordinal: ['1 ada 9', '2 ben 7', '3 cem 7', '4 dan 7', '5 eve 4', '6 fay 4', '7 gil 1'],
  };
  for (const tie of three) {
    it(`are right for ties and across pages of any length (${tie})`, async () => {
      const world = await worldOf(scores, { tie, periods: ['all', 'rolling-7'] });
      for (const period of ['all', 'rolling-7']) {
        for (let limit = 1; limit <= 8; limit += 1) {
          const found: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await world.page({ period, limit, ...(cursor !== undefined && { cursor }) });
            found.push(...page.rows.map(row => `${row.rank}${row.tied ? '=' : ''} ${row.name} ${row.points}`));
            cursor = page.next ?? undefined;
          } while (cursor !== undefined);
          assert.deepEqual(found, expected[tie], `${period}, ${limit} a page`);
        }
      }
    });

    it(`are those of a plain sort, for anybody, whatever the scores (${tie})`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1000, max: 1100 }), fc.integer({ min: 60_000, max: 60_300 })), { minLength: 3, maxLength: 14 }), async counts => {
        const world = await ScoreWorld.open(scoring({ tie }));
        const people = [];
        for (const [at, count] of counts.entries()) {
          world.now += 1000;
          people.push({ member: await world.person(`p${at}`, count), count, at });
        }
        const ranked = people.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.at - b.at);
        if (ranked.length < 2) return;
        for (const [place, { member, count }] of ranked.entries()) {
          const above = ranked.filter(other => other.count > count);
          const rank = tie === 'ordinal' ? place + 1 : 1 + (tie === 'dense' ? new Set(above.map(other => other.count)).size : above.length);
          const standing = await world.standing(member, { reveal: true, span: 10 });
          assert.equal(standing.rank, rank, JSON.stringify(counts));
          assert.equal(standing.tied, tie !== 'ordinal' && ranked.filter(other => other.count === count).length > 1);
          assert.equal(standing.half, above.length + 1 <= Math.ceil(ranked.length / 2) ? 'upper' : 'lower');
          assert.deepEqual(standing.rows.map(row => row.name), ranked.slice(Math.max(0, place - 10), place + 11).map(other => `p${other.at}`));
          const ahead = tie === 'ordinal' ? ranked[place - 1] : above.at(-1);
          assert.equal(standing.toNext?.points, ahead ? ahead.count - count + Number(tie === 'ordinal') : undefined);
        }
        await world.storage.close();
      }), { numRuns: 25 });
    });
  }

  it('end at the board\'s top, over all pages', async () => {
    const world = await worldOf(ladder(9), { top: 5 });
    assert.equal((await world.page()).rows.length, 5);
    assert.equal((await world.page()).next, null);
    const first = await world.page({ limit: 4 });
    const second = await world.page({ limit: 4, cursor: first.next! });
    assert.deepEqual([second.rows.map(row => row.rank), second.next, second.total], [[5], null, 9]);
  });

  it('go on where a page ended, also when its last row has moved or gone, with a cursor that holds nothing hidden', async () => {
    const world = await worldOf(ladder(6));
    const p2 = await world.member('p2');
    const page = await world.page({ limit: 2 });
    const seen = Buffer.from(page.next!, 'base64url').toString();
    assert.ok(!seen.includes(p2.id));
    await world.list(p2, { choice: 'hidden' });
    assert.deepEqual(await world.top({ limit: 2, cursor: page.next! }), ['3 p4 3', '4 p5 2']);
    await assert.rejects(world.page({ period: 'week', cursor: (await world.page({ period: 'all', limit: 1 })).next! }), problem('invalid', { pointer: '?cursor' }));
  });
});

describe('around me', () => {
  const rowsOf = async (world: ScoreWorld, name: string, query = {}) =>
    (await world.standing(await world.member(name), query)).rows.map(row => `${row.rank ?? '-'}${row.mine ? '*' : ''} ${row.name}`);

  it('shows two neighbours on each side at rank 1, 3, 10, 11 and last', async () => {
    const world = await worldOf(ladder(21));
    assert.deepEqual(await rowsOf(world, 'p1'), ['1* p1', '2 p2', '3 p3']);
    assert.deepEqual(await rowsOf(world, 'p3'), ['1 p1', '2 p2', '3* p3', '4 p4', '5 p5']);
    assert.deepEqual(await rowsOf(world, 'p10'), ['8 p8', '9 p9', '10* p10', '11 p11', '- p12']);
    assert.deepEqual(await rowsOf(world, 'p11'), ['9 p9', '10 p10', '11* p11', '- p12', '- p13']);
    assert.deepEqual(await rowsOf(world, 'p21'), ['- p19', '- p20', '-* p21']);
    assert.deepEqual(await rowsOf(world, 'p21', { reveal: true, span: 1 }), ['20 p20', '21* p21']);
    assert.deepEqual(await rowsOf(world, 'p21', { span: 0 }), ['-* p21']);
  });

  it('says the rank, of how many, and what the next one takes', async () => {
    const world = await worldOf({ ada: 40, ben: 27, cem: 27, dan: 12, eve: 3 });
    const dan = await world.standing(await world.member('dan'), { reveal: true });
    assert.deepEqual([dan.rank, dan.total, dan.half, dan.toNext], [4, 5, 'lower', { points: 15, rank: 2 }]);
    assert.deepEqual((await world.standing(await world.member('ada'))).toNext, null);
    const hidden = await world.standing(await world.member('eve'));
    assert.deepEqual([hidden.rank, hidden.toNext], [null, { points: 9, rank: null }]);
  });

  it('has no rank for nothing, and says what the first one takes', async () => {
    const world = await worldOf({ ada: 5, ben: 3, cem: 0 });
    const cem = await world.standing(await world.member('cem'));
    assert.deepEqual([cem.points, cem.rank, cem.half, cem.total, cem.rows, cem.toNext], [0, null, null, 2, [], { points: 3, rank: null }]);
  });

  it('is not shown to someone alone, nor below the minimum, and then the page has no rows', async () => {
    const world = await worldOf({ ada: 5, ben: 3 }, { minimum: 3 });
    const page = await world.page();
    assert.deepEqual([page.enough, page.total, page.rows], [false, 2, []]);
    const ada = await world.standing(await world.member('ada'));
    assert.deepEqual([ada.enough, ada.rank, ada.half, ada.rows, ada.points], [false, null, null, [], 5]);
    const alone = await worldOf({ ada: 5 });
    assert.deepEqual((await alone.standing(await alone.member('ada'))).rank, null);
  });

  it('shows hidden members themselves among the listed, and to nobody else', async () => {
    const world = await worldOf({ ada: 9, ben: 7, dan: 3 });
    const cem = await world.person('cem', 7);
    await world.list(cem, { choice: 'hidden' });
    const own = await world.standing(cem, { reveal: true });
    assert.deepEqual([own.rank, own.total, own.listing.why, own.tied], [2, 4, 'choice', true]);
    assert.deepEqual(own.rows.map(row => [row.rank, row.name, row.mine]), [[1, 'ada', false], [2, 'ben', false], [2, null, true], [3, 'dan', false]]);
    assert.deepEqual(await rowsOf(world, 'ben', { reveal: true }), ['1 ada', '2* ben', '3 dan']);
  });

  it('is not there for minors, likely ones included, nor for people who are not signed in', async () => {
    const world = await worldOf({ ada: 5, ben: 3 });
    const young = await world.claims('ada', { minor: true });
    await assert.rejects(world.standing(young), problem('forbidden', { reason: 'age' }));
    await assert.rejects(world.list(young), problem('forbidden', { reason: 'age' }));
    await assert.rejects(world.read(null, getScoreParts, 'main', { limit: 5 }), problem('unauthenticated'));
    world.community = scoring({}, { audience: 'likely-minors' });
    await assert.rejects(world.standing(await world.member('ben')), problem('forbidden', { reason: 'age' }));
    assert.equal((await world.claims('ben', { minor: false })).restricted, false);
    assert.equal((await world.standing(await world.member('ben'))).points, 3);
  });
});

describe('rank changes', () => {
  it('tell places up and down since the end of yesterday, and nothing of who was not there', async () => {
    const world = await worldOf({ ada: 9, ben: 7, cem: 5 }, { periods: ['all'] });
    const changes = async () => Object.fromEntries((await world.page()).rows.map(row => [row.name, row.change]));
    assert.deepEqual(await changes(), { ada: null, ben: null, cem: null });
    world.now += DAY;
    assert.deepEqual(await changes(), { ada: 0, ben: 0, cem: 0 });
    await world.give(await world.member('cem'), 5);
    await world.person('dan', 1);
    assert.deepEqual(await changes(), { cem: 2, ada: -1, ben: -1, dan: null });
    assert.equal((await world.standing(await world.member('cem'))).change, 2);
    world.now += DAY;
    assert.deepEqual(await changes(), { cem: 0, ada: 0, ben: 0, dan: 0 });
  });
});

describe('who is listed', () => {
  it('is nobody who has not chosen to be', async () => {
    const world = await worldOf({ ada: 5, ben: 4 });
    await world.give(await world.member('cem'), 9);
    assert.deepEqual(await world.top(), ['1 ada 5', '2 ben 4']);
    assert.deepEqual((await world.standing(await world.member('cem'))).listing, { choice: 'hidden', nickname: null, listed: false, why: 'choice' });
  });

  it('is shown by nickname without a picture, under a new key with each choice', async () => {
    const world = await worldOf({ ada: 5, ben: 4 });
    const keyOf = async () => (await world.page()).rows[0]?.key;
    const before = await keyOf();
    const ada = await world.member('ada');
    await world.list(ada, { choice: 'nickname', nickname: 'Night rider' });
    assert.deepEqual((await world.page()).rows.map(row => [row.name, row.avatar]), [['Night rider', null], ['ben', null]]);
    const after = await keyOf();
    assert.notEqual(after, before);
    await world.list(ada, { choice: 'hidden' });
    await world.list(ada, { choice: 'nickname' });
    assert.deepEqual((await world.page()).rows[0]?.name, 'Night rider');
    assert.notEqual(await keyOf(), after);
    await assert.rejects(world.read(null, getScoreParts, 'main', { row: before!, limit: 5 }), problem('not-found'));
  });

  it('needs a nickname that is not reserved', async () => {
    const world = await worldOf({ ada: 5 });
    const ben = await world.member('ben');
    await assert.rejects(world.list(ben, { choice: 'nickname' }), problem('invalid', { pointer: '/nickname' }));
    await assert.rejects(world.list(ben, { choice: 'nickname', nickname: 'Kestrel' }), problem('invalid', { pointer: '/nickname' }));
  });

  it('is no staff, no partner, no test account, nobody anonymous, and nobody who has become one of these', async () => {
    const world = await worldOf({ ada: 5, ben: 4, cem: 3 });
    for (const sub of ['nina', 'paul']) await assert.rejects(world.list(await world.member(sub)), problem('forbidden'));
    const device = await world.anonymous();
    await assert.rejects(world.list(device), problem('forbidden', { reason: 'sign-in' }));
    await world.give(device, 50);
    assert.equal((await world.standing(device)).rank, null);
    assert.deepEqual(await world.top(), ['1 ada 5', '2 ben 4', '3 cem 3']);
    await world.write(null, claimAnonymous, device.id, (await world.member('cem')).id);
    assert.deepEqual(await world.top(), ['1 cem 53', '2 ada 5', '3 ben 4']);
    world.community = { ...world.community, staff: [...world.community.staff, { sub: 'cem', role: 'moderator', staff: true }] };
    await world.member('cem');
    assert.deepEqual(await world.top(), ['1 ada 5', '2 ben 4']);
  });
});

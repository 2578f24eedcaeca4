import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  award, claimAnonymous, createComment, deleteComment, eraseMember, moderateComment, moderateIdea, recountScores, refreshScores, reverse, setListing, setReaction,
  updateMember, withdrawIdea, type MemberRecord,
} from '../../server/src/domain/index.ts';
import { bucketOf, coarse } from '../../server/src/domain/leaderboard/buckets.ts';
import { openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';
import { DAY } from './domain/fixture.ts';
import { ScoreWorld, scoring } from './leaderboard-world.ts';

const ledgerOf = (world: ScoreWorld, member: { id: string }) => world.storage.read(db => db.selectFrom('ledger')
  .select(['kind', 'points', 'capped', 'turn', 'day']).where('member', '=', member.id).orderBy('id').execute());
const pointsOf = async (world: ScoreWorld, member: { id: string }) => (await ledgerOf(world, member)).reduce((sum, row) => sum + row.points, 0);

/** Every sum that is kept, without what stands at nothing. */
const sums = (world: ScoreWorld) => world.storage.read(async db => ({
  score: await db.selectFrom('score').selectAll().orderBy('board').orderBy('period').orderBy('member').execute(),
  buckets: await db.selectFrom('score_bucket').selectAll().where('members', '<>', 0).orderBy('board').orderBy('period').orderBy('level').orderBy('bucket').execute(),
  odd: await db.selectFrom('score_bucket').selectAll().where('members', '=', 0).where('distinct_points', '<>', 0).execute(),
  totals: await db.selectFrom('score_total').selectAll().where('acts', '<>', 0).orderBy('board').orderBy('period').orderBy('kind').execute(),
  teams: await db.selectFrom('team_score').selectAll().where('members', '<>', 0).orderBy('board').orderBy('period').orderBy('team').execute(),
}));

describe('an award', () => {
  it('counts once for one source, however often and at the same time it is given', async () => {
    const world = await ScoreWorld.open();
    const ada = await world.member('ada');
    await Promise.all(Array.from({ length: 20 }, () => world.write(null, award, ada.id, 'event', 'meet-up/ada')));
    assert.equal(await pointsOf(world, ada), 10);
    assert.equal((await ledgerOf(world, ada)).length, 1);
  });

  it('is taken back once, with its points and on its day, and can be given again', async () => {
    const world = await ScoreWorld.open();
    const ada = await world.person('ada', 0);
    await world.write(null, award, ada.id, 'event', 'one');
    world.now += 3 * DAY;
    assert.equal(await world.write(null, reverse, 'event', 'one'), 10);
    assert.equal(await world.write(null, reverse, 'event', 'one'), 0);
    assert.equal(await world.write(null, reverse, 'event', 'unknown'), 0);
    assert.deepEqual((await ledgerOf(world, ada)).map(row => [row.turn, row.points, row.day]), [[0, 10, '2026-03-01'], [1, -10, '2026-03-01']]);
    assert.equal(await world.write(null, award, ada.id, 'event', 'one'), 10);
    assert.equal(await pointsOf(world, ada), 10);
  });

  it('takes back what was given, also after the rules have changed', async () => {
    const world = await ScoreWorld.open();
    const ada = await world.member('ada');
    await world.write(null, award, ada.id, 'event', 'one');
    world.community = scoring({}, {}, { version: '2', rules: [{ kind: 'event', points: 99 }] });
    await world.write(null, reverse, 'event', 'one');
    assert.equal(await pointsOf(world, ada), 0);
  });

  it('stops at the cap of the day and kind, in the community\'s zone, and what is taken back makes room', async () => {
    const world = await ScoreWorld.open(scoring({}, { zone: 'Asia/Shanghai' }, { rules: [{ kind: 'helpful', points: 5, perDay: 12 }, { kind: 'event', points: 10 }] }));
    const ada = await world.member('ada');
    // 23:30 in Shanghai
    world.now = Date.UTC(2026, 2, 1, 15, 30);
    for (const source of ['a', 'b', 'c', 'd']) await world.write(null, award, ada.id, 'helpful', source);
    assert.deepEqual((await ledgerOf(world, ada)).map(row => [row.points, row.capped]), [[5, 0], [5, 0], [2, 3], [0, 5]]);
    await world.write(null, reverse, 'helpful', 'a');
    assert.equal(await world.write(null, award, ada.id, 'helpful', 'e'), 5);
    assert.equal(await world.write(null, award, ada.id, 'event', 'e'), 10);
    world.now += 30 * 60_000;
    assert.equal(await world.write(null, award, ada.id, 'helpful', 'f'), 5);
    assert.equal((await ledgerOf(world, ada)).at(-1)?.day, '2026-03-02');
  });

  it('is nothing for a kind without a rule', async () => {
    const world = await ScoreWorld.open(scoring({}, {}, { rules: [{ kind: 'event', points: 1 }] }));
    const ada = await world.member('ada');
    assert.equal(await world.write(null, award, ada.id, 'helpful', 'x'), 0);
    assert.deepEqual(await ledgerOf(world, ada), []);
  });
});

describe('points for what others found useful', () => {
  const comment = async (world: ScoreWorld, author: MemberRecord) => {
    const idea = await world.idea(author, `An idea ${world.newId()}`);
    return world.write(author, createComment, idea.id, { text: 'Try this.' });
  };

  it('come with a mark of another identified member and go with it', async () => {
    const world = await ScoreWorld.open();
    const [ada, ben] = [await world.member('ada'), await world.member('ben')];
    const { id } = await comment(world, ada);
    await world.write(ben, setReaction, id, 'helpful', true, 1);
    await world.write(ben, setReaction, id, 'helpful', true, 2);
    assert.equal(await pointsOf(world, ada), 5);
    await world.write(await world.anonymous(), setReaction, id, 'helpful', true, 1);
    assert.equal(await pointsOf(world, ada), 5);
    await world.write(ben, setReaction, id, 'helpful', false, 3);
    assert.equal(await pointsOf(world, ada), 0);
  });

  it('go when the comment is hidden or deleted, and come back with it', async () => {
    const world = await ScoreWorld.open();
    const [ada, ben, nina] = [await world.member('ada'), await world.member('ben'), await world.member('nina')];
    const { id } = await comment(world, ada);
    await world.write(ben, setReaction, id, 'helpful', true, 1);
    await world.write(nina, moderateComment, id, { act: 'hide', reason: 'Off topic.' });
    assert.equal(await pointsOf(world, ada), 0);
    await world.write(nina, moderateComment, id, { act: 'restore' });
    assert.equal(await pointsOf(world, ada), 5);
    await world.write(ada, deleteComment, id);
    assert.equal(await pointsOf(world, ada), 0);
  });

  it('come once when an idea is planned, more when it ships, and go when that is taken back', async () => {
    const world = await ScoreWorld.open();
    const [ada, nina] = [await world.member('ada'), await world.member('nina')];
    const { id } = await world.idea(ada, 'Dark mode');
    const status = (to: string) => world.write(nina, moderateIdea, id, { act: 'status', status: to, reason: 'So.' });
    await status('planned');
    assert.equal(await pointsOf(world, ada), 20);
    await status('shipped');
    assert.equal(await pointsOf(world, ada), 70);
    await status('planned');
    assert.equal(await pointsOf(world, ada), 20);
    await world.write(nina, moderateIdea, id, { act: 'hide', reason: 'No.' });
    assert.equal(await pointsOf(world, ada), 0);
    await world.write(nina, moderateIdea, id, { act: 'restore' });
    assert.equal(await pointsOf(world, ada), 20);
  });

  it('are not for one\'s own mark, also when it turns out to be one\'s own', async () => {
    const world = await ScoreWorld.open();
    const [ada, device, other] = [await world.member('ada'), await world.anonymous(), await world.anonymous()];
    const { id } = await comment(world, ada);
    await world.write(device, setReaction, id, 'helpful', true, 1);
    await world.write(null, claimAnonymous, device.id, ada.id);
    assert.equal(await pointsOf(world, ada), 0);
    // a mark without a name counts once its owner has one
    await world.write(other, setReaction, id, 'helpful', true, 1);
    await world.write(null, claimAnonymous, other.id, (await world.member('ben')).id);
    assert.equal(await pointsOf(world, ada), 5);
  });

  it('are never for votes', async () => {
    const world = await ScoreWorld.open();
    const ada = await world.member('ada');
    const idea = await world.idea(ada, 'Dark mode');
    for (const member of await world.members(5)) await world.vote(member, idea.id);
    assert.deepEqual(await world.storage.read(db => db.selectFrom('ledger').selectAll().execute()), []);
  });
});

describe('the ledger of someone who leaves', () => {
  it('keeps sums of all but no name, also where it says who marked something', async () => {
    const world = await ScoreWorld.open(scoring({ modes: ['goal', 'around', 'top'], goal: { kind: 'helpful', target: 10, period: 'all' } }));
    const [ada, ben] = [await world.person('ada', 3), await world.person('ben', 4)];
    const idea = await world.idea(ada, 'Dark mode');
    const { id } = await world.write(ada, createComment, idea.id, { text: 'Try this.' });
    await world.write(ben, setReaction, id, 'helpful', true, 1);
    await world.write(ben, eraseMember);
    for (const table of ['ledger', 'score', 'listing', 'rank_before', 'league_group'] as const) {
      const found = await world.storage.read(db => db.selectFrom(table as 'ledger').selectAll().execute());
      assert.ok(!JSON.stringify(found).includes(ben.id), table);
    }
    assert.equal(await pointsOf(world, ada), 8);
    assert.equal((await world.page()).goal?.have, 1);
    const before = await sums(world);
    await world.write(null, recountScores);
    assert.deepEqual(await sums(world), before);
  });
});

/** The histogram and the sums over all time as a plain program would count them. */
async function checkByHand(world: ScoreWorld, kept: Awaited<ReturnType<typeof sums>>): Promise<void> {
  const ledger = await world.storage.read(db => db.selectFrom('ledger').select(['member', 'points']).execute());
  const all = kept.score.filter(row => row.period === 'all');
  for (const row of all) assert.equal(row.points, ledger.filter(each => each.member === row.member).reduce((sum, each) => sum + each.points, 0));
  const shown = all.filter(row => row.listed === 1 && row.points > 0);
  for (const level of [0, 1]) {
    const bucket = (points: number) => (level === 0 ? bucketOf(points) : coarse(bucketOf(points)));
    const expected = [...new Set(shown.map(row => bucket(row.points)))].sort((a, b) => a - b).map(each => {
      const inside = shown.filter(row => bucket(row.points) === each).map(row => row.points);
      return [each, inside.length, new Set(inside).size];
    });
    assert.deepEqual(kept.buckets.filter(row => row.period === 'all' && row.level === level).map(row => [row.bucket, row.members, row.distinct_points]), expected);
  }
  for (const team of ['north', 'south']) {
    const mine = shown.filter(row => row.team === team);
    const row = kept.teams.find(each => each.period === 'all' && each.team === team);
    assert.deepEqual([row?.members ?? 0, row?.points ?? 0], [mine.length, mine.reduce((sum, each) => sum + each.points, 0)]);
  }
}

describe('the sums', () => {
  it('equal a recount after any acts, restarts in between', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minga-ledger-'));
    let run = 0;
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.record({ act: fc.constant('award' as const), who: fc.nat(5), kind: fc.constantFrom('check-in' as const, 'event' as const, 'helpful' as const), source: fc.nat(15) }) },
      fc.record({ act: fc.constant('reverse' as const), kind: fc.constantFrom('check-in' as const, 'event' as const, 'helpful' as const), source: fc.nat(15) }),
      fc.record({ act: fc.constant('list' as const), who: fc.nat(5), choice: fc.constantFrom('public' as const, 'public' as const, 'nickname' as const, 'hidden' as const) }),
      fc.record({ act: fc.constant('segment' as const), who: fc.nat(5), segments: fc.constantFrom<string[]>(['n'], ['s'], []) }),
      fc.record({ act: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 24 * 20 }) }),
      fc.record({ act: fc.constant('claim' as const), who: fc.nat(5) }),
      fc.record({ act: fc.constant('minor' as const), who: fc.nat(5), minor: fc.boolean() }),
      fc.record({ act: fc.constant('erase' as const), who: fc.nat(5) }),
      fc.constant({ act: 'restart' as const }),
    );
    const community = scoring({
      modes: ['around', 'top', 'league', 'goal'], goal: { kind: 'helpful', target: 9 }, teams: [{ id: 'north', name: 'N', segment: 'n' }, { id: 'south', name: 'S', segment: 's' }],
      seasons: [{ id: 'spring', name: 'Spring', from: '2026-03-05', to: '2026-03-25' }],
    }, {}, { rules: [{ kind: 'check-in', points: 600 }, { kind: 'event', points: 1000 }, { kind: 'helpful', points: 700, perDay: 1500 }] });
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async acts => {
      const path = join(folder, `${run++}.sqlite`);
      let world = await ScoreWorld.open(community, openNodeSqlite(path));
      const subs = Array.from({ length: 6 }, (_, i) => `person-${i}`);
      for (const sub of subs) await world.person(sub, 0);
      for (const each of acts) {
        const who = 'who' in each ? await world.member(subs[each.who]!) : null;
        if (each.act === 'award') await world.write(null, award, who!.id, each.kind, `s${each.source}`);
        else if (each.act === 'reverse') await world.write(null, reverse, each.kind, `s${each.source}`);
        else if (each.act === 'list' && !who!.restricted) await world.write(who, setListing, { choice: each.choice, nickname: 'Someone' });
        else if (each.act === 'segment') await world.claims(subs[each.who]!, { segments: each.segments });
        else if (each.act === 'minor') await world.claims(subs[each.who]!, { minor: each.minor });
        else if (each.act === 'time') world.now += each.hours * 3_600_000;
        else if (each.act === 'erase') await world.write(who, eraseMember);
        else if (each.act === 'claim') {
          const device = await world.anonymous();
          await world.give(device, 600);
          await world.write(null, claimAnonymous, device.id, who!.id);
        } else if (each.act === 'restart') {
          await world.storage.close();
          const { now } = world;
          world = await ScoreWorld.open(community, openNodeSqlite(path));
          world.now = now;
        }
      }
      const kept = await sums(world);
      assert.deepEqual(kept.odd, []);
      await checkByHand(world, kept);
      await world.write(null, recountScores);
      assert.deepEqual(await sums(world), kept);
      await world.storage.close();
    }), { numRuns: 40 });
    rmSync(folder, { recursive: true });
  });

  it('follow a configuration that has changed: new seasons, people who became staff', async () => {
    const world = await ScoreWorld.open();
    await world.person('ada', 5);
    await world.person('ben', 3);
    await world.person('cem', 2);
    await world.write(null, refreshScores);
    world.community = scoring({ seasons: [{ id: 'early', name: 'Early', from: '2026-02-01', to: '2026-03-05' }] }, { excluded: ['ada'] });
    await world.write(null, refreshScores);
    assert.deepEqual(await world.top({ period: 'early' }), ['1 ben 3', '2 cem 2']);
  });

  it('show a name that has changed, and nobody whose name is gone', async () => {
    const world = await ScoreWorld.open();
    const ada = await world.person('ada', 5);
    await world.person('ben', 3);
    await world.write(ada, updateMember, { name: 'Countess' });
    assert.deepEqual(await world.top(), ['1 Countess 5', '2 ben 3']);
  });

  it('keep what a withdrawn idea had brought out of every board', async () => {
    const world = await ScoreWorld.open();
    const [ada, nina] = [await world.person('ada', 1), await world.member('nina')];
    await world.person('ben', 3);
    const { id } = await world.idea(ada, 'Dark mode');
    await world.write(nina, moderateIdea, id, { act: 'status', status: 'planned' });
    assert.deepEqual(await world.top(), ['1 ada 21', '2 ben 3']);
    await world.write(nina, moderateIdea, id, { act: 'status', status: 'new' });
    await world.write(ada, withdrawIdea, id);
    assert.deepEqual(await world.top(), ['1 ben 3', '2 ada 1']);
  });
});

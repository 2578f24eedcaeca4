import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getIdea, moderateIdea, overlay, setVote } from '../../../server/src/domain/index.ts';
import { config, problem, World } from './fixture.ts';

const counts = (world: World, idea: string) => world.storage.read(async db => {
  const { voted } = await db.selectFrom('vote').select(({ fn }) => fn.sum<number | null>('voted').as('voted')).where('idea', '=', idea).executeTakeFirstOrThrow();
  const { votes } = await db.selectFrom('idea').select('votes').where('id', '=', idea).executeTakeFirstOrThrow();
  const { byDay } = await db.selectFrom('idea_day').select(({ fn }) => fn.sum<number | null>('votes').as('byDay')).where('idea', '=', idea).executeTakeFirstOrThrow();
  return { rows: voted ?? 0, votes, byDay: byDay ?? 0 };
});

describe('votes', () => {
  it('counts 50 identical parallel votes of one member once', async () => {
    const world = await World.open();
    const idea = await world.idea(await world.member('ada'), 'Dark mode');
    const ben = await world.member('ben');
    const answers = await Promise.all(Array.from({ length: 50 }, () => world.vote(ben, idea.id, true, 7)));
    assert.ok(answers.every(answer => answer.votes === 1 && answer.voted && answer.seq === 7));
    assert.deepEqual(await counts(world, idea.id), { rows: 1, votes: 1, byDay: 1 });
  });

  it('counts 50 members as 50', async () => {
    const world = await World.open();
    const idea = await world.idea(await world.member('ada'), 'Dark mode');
    const members = await world.members(50);
    await Promise.all(members.map(member => world.vote(member, idea.id)));
    assert.deepEqual(await counts(world, idea.id), { rows: 50, votes: 50, byDay: 50 });
  });

  it('counts 5,000 racing votes of 250 members as 250', async () => {
    const world = await World.open();
    const idea = await world.idea(await world.member('ada'), 'Dark mode');
    const members = await world.members(250);
    await Promise.all(Array.from({ length: 5000 }, (_, i) => world.vote(members[(i * 7919) % 250]!, idea.id, true, 1 + (i % 20))));
    assert.deepEqual(await counts(world, idea.id), { rows: 250, votes: 250, byDay: 250 });
  });

  it('spends no more than the budget on votes that arrive together', async () => {
    const world = await World.open(config({ voteBudget: 3 }));
    const author = await world.member('ada');
    const ben = await world.member('ben');
    const ideas = await Promise.all(Array.from({ length: 20 }, (_, i) => world.idea(author, `Idea ${i}`)));
    const outcomes = await Promise.allSettled(ideas.map(idea => world.vote(ben, idea.id)));
    const given = outcomes.filter(outcome => outcome.status === 'fulfilled').map(({ value }) => value.remaining);
    assert.deepEqual(given, [2, 1, 0]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') problem('limit', { reason: 'budget' })(outcome.reason);
  });

  it('lets the highest seq win, so a late retry cannot undo a newer click', async () => {
    const world = await World.open();
    const idea = await world.idea(await world.member('ada'), 'Dark mode');
    const ben = await world.member('ben');
    await world.vote(ben, idea.id, true, 10);
    await world.vote(ben, idea.id, false, 11);
    const late = await world.vote(ben, idea.id, true, 10);
    assert.deepEqual([late.voted, late.votes, late.seq], [false, 0, 11]);
  });

  it('equals a recount after any interleaving of clicks, retries and status changes', async () => {
    const world = await World.open();
    const author = await world.member('ada');
    const staff = await world.member('nina');
    const members = await world.members(4);
    let n = 0;
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({ who: fc.nat(3), on: fc.boolean(), seq: fc.nat(6), close: fc.constantFrom(null, null, null, 'shipped', 'new') }), { maxLength: 30 }),
      async clicks => {
        const idea = await world.idea(author, `Idea ${n++}`);
        await Promise.allSettled(clicks.map(({ who, on, seq, close }) => (close
          ? world.write(staff, moderateIdea, idea.id, { act: 'status', status: close })
          : world.vote(members[who]!, idea.id, on, seq))));
        const { rows, votes, byDay } = await counts(world, idea.id);
        assert.equal(votes, rows);
        assert.equal(byDay, rows);
      },
    ), { numRuns: 60 });
  });

  it('takes a vote off the day it was given on', async () => {
    const world = await World.open();
    const idea = await world.idea(await world.member('ada'), 'Dark mode');
    const ben = await world.member('ben');
    await world.vote(ben, idea.id);
    world.now += 40 * 86_400_000;
    await world.vote(ben, idea.id, false);
    const days = await world.storage.read(db => db.selectFrom('idea_day').select('votes').execute());
    assert.deepEqual(days.map(day => day.votes), [0]);
  });

  it('refuses authors, closed, held and unknown ideas, and readers', async () => {
    const world = await World.open();
    const ada = await world.member('ada');
    const ben = await world.member('ben');
    const staff = await world.member('nina');
    const idea = await world.idea(ada, 'Dark mode');
    await assert.rejects(world.vote(ada, idea.id), problem('forbidden', { reason: 'own' }));
    await assert.rejects(world.write(null, setVote, idea.id, true, 1), problem('unauthenticated'));
    await assert.rejects(world.vote(ben, 'nothing'), problem('not-found'));
    await world.vote(ben, idea.id, true, 100);
    await world.write(staff, moderateIdea, idea.id, { act: 'status', status: 'shipped' });
    await assert.rejects(world.vote(ben, idea.id, false, 101), problem('forbidden', { reason: 'closed' }));
    assert.equal((await world.vote(ben, idea.id, true, 100)).voted, true, 'the retry of an accepted vote is answered');
    await world.write(staff, moderateIdea, idea.id, { act: 'hide', reason: 'spam' });
    await assert.rejects(world.vote(ben, idea.id, true, 102), problem('not-found'));
  });

  it('keeps a budget on open ideas and gives votes back when one closes', async () => {
    const world = await World.open(config({ voteBudget: 2 }));
    const ada = await world.member('ada');
    const ben = await world.member('ben');
    const [a, b, c] = await Promise.all(['A', 'B', 'C'].map(title => world.idea(ada, title)));
    assert.equal((await world.vote(ben, a!.id)).remaining, 1);
    assert.equal((await world.vote(ben, b!.id)).remaining, 0);
    await assert.rejects(world.vote(ben, c!.id), problem('limit', { reason: 'budget', status: 409 }));
    assert.equal((await world.read(ben, overlay, { ideas: [c!.id] })).ideas[c!.id]?.can.vote, 'budget');
    await world.write(await world.member('nina'), moderateIdea, a!.id, { act: 'status', status: 'shipped' });
    assert.equal((await world.vote(ben, c!.id)).remaining, 0);
    assert.equal((await world.vote(ben, c!.id, false)).remaining, 1);
  });

  it('shows the vote to its voter only', async () => {
    const world = await World.open();
    const idea = await world.idea(await world.member('ada'), 'Dark mode');
    const [ben, eve] = [await world.member('ben'), await world.member('eve')];
    await world.vote(ben, idea.id, true, 5);
    const of = async (member: typeof ben) => (await world.read(member, overlay, { ideas: [idea.id] })).ideas[idea.id]!;
    assert.deepEqual([(await of(ben)).voted, (await of(ben)).seq, (await of(ben)).following], [true, 5, 'status']);
    assert.deepEqual([(await of(eve)).voted, (await of(eve)).following], [false, 'none']);
    assert.equal((await world.read(null, getIdea, idea.id)).votes, 1);
  });
});

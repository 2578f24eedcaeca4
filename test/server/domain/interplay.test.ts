import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  claimAnonymous, createComment, deleteComment, eraseMember, getIdea, listIdeas, moderateComment, moderateIdea, overlay, setFollow, storeKey,
  updateIdea,
} from '../../../server/src/domain/index.ts';
import type { IdeaModeration } from '../../../src/protocol/idea.ts';
import { config, problem, World } from './fixture.ts';

async function scene() {
  const world = await World.open();
  const [ada, ben, eve, nina] = await Promise.all(['ada', 'ben', 'eve', 'nina'].map(sub => world.member(sub)));
  const [a, b, c] = [await world.idea(ada!, 'A'), await world.idea(ben!, 'B'), await world.idea(ada!, 'C')];
  const act = (id: string, moderation: IdeaModeration) => world.write(nina!, moderateIdea, id, moderation);
  const votes = async (id: string) => (await world.read(nina!, getIdea, id)).votes;
  return { world, ada: ada!, ben: ben!, eve: eve!, nina: nina!, a: a.id, b: b.id, c: c.id, act, votes };
}

/** Fails unless each count that is kept equals what it counts. */
const recounted = (world: World) => world.storage.read(async db => {
  const ideas = await db.selectFrom('idea').selectAll().execute();
  const votes = await db.selectFrom('vote').selectAll().where('voted', '=', 1).execute();
  const comments = await db.selectFrom('comment').selectAll().where('deleted', '=', 0).where('state', '=', 'visible').execute();
  const days = await db.selectFrom('idea_day').selectAll().execute();
  for (const { id, ...idea } of ideas) {
    const sum = (of: 'votes' | 'comments') => days.filter(day => day.idea === id).reduce((total, day) => total + day[of], 0);
    const counted = [votes.filter(vote => vote.idea === id).length, comments.filter(comment => comment.idea === id).length];
    assert.deepEqual([idea.votes, idea.comments], counted);
    assert.deepEqual([sum('votes'), sum('comments')], counted, 'by day, too');
  }
  const board = await db.selectFrom('board').select('ideas').executeTakeFirstOrThrow();
  assert.equal(board.ideas, ideas.filter(idea => idea.state === 'visible' && idea.merged_into === null).length);
});

describe('claiming what was merged', () => {
  it('keeps a click on the idea itself when the other vote there was carried over', async () => {
    const { world, eve, a, b, act, votes } = await scene();
    const anonymous = await world.anonymous();
    await world.vote(eve, a);
    await world.vote(anonymous, b);
    await act(a, { act: 'merge', into: b });
    await world.write(null, claimAnonymous, anonymous.id, eve.id);
    assert.equal(await votes(b), 1);
    await act(a, { act: 'unmerge' });
    assert.deepEqual([await votes(a), await votes(b)], [1, 1]);
  });

  it('takes a carried vote back with the merge though the other member had once clicked there', async () => {
    const { world, eve, a, b, act, votes } = await scene();
    const anonymous = await world.anonymous();
    await world.vote(eve, b);
    await world.vote(eve, b, false);
    await world.vote(anonymous, a);
    await act(a, { act: 'merge', into: b });
    await world.write(null, claimAnonymous, anonymous.id, eve.id);
    assert.equal(await votes(b), 1);
    await act(a, { act: 'unmerge' });
    assert.deepEqual([await votes(a), await votes(b)], [1, 0]);
    await recounted(world);
  });

  it('shows the member in the history of an idea that they proposed before', async () => {
    const { world, ben } = await scene();
    const anonymous = await world.anonymous();
    const made = await world.idea(anonymous, 'Made before');
    await world.write(null, claimAnonymous, anonymous.id, ben.id);
    assert.deepEqual((await world.read(null, getIdea, made.id)).timeline.map(({ by }) => by.id), [ben.id]);
  });
});

describe('erasing what was merged', () => {
  it('leads what was merged into it on to where it was merged itself, and that can be undone', async () => {
    const { world, ada, ben, eve, nina, a, b, c, act, votes } = await scene();
    const fay = await world.member('fay');
    await world.vote(eve, a);
    await world.vote(fay, a);
    await world.vote(fay, b);
    await world.write(eve, setFollow, a, 'all');
    await act(a, { act: 'merge', into: b });
    await act(b, { act: 'merge', into: c });
    assert.equal(await votes(c), 2);
    await world.write(ben, eraseMember);
    await assert.rejects(world.read(nina, getIdea, b), problem('not-found'));
    assert.equal((await world.read(null, getIdea, a)).mergedInto, c);
    assert.deepEqual((await world.read(null, getIdea, c)).merged, [{ id: a, title: 'A' }]);
    assert.equal(await votes(c), 2);
    await recounted(world);
    await act(a, { act: 'unmerge' });
    assert.deepEqual([await votes(a), await votes(c)], [2, 1], 'fay had voted for the erased idea, too');
    assert.equal((await world.read(eve, overlay, { ideas: [c] })).ideas[c]?.following, 'none');
    await recounted(world);
    await world.write(ada, eraseMember);
    await recounted(world);
  });

  it('leaves no text of the member in the answers kept for others', async () => {
    const { world, ada, nina, a } = await scene();
    const { id } = await world.write(ada, createComment, a, { text: 'A word of Ada' });
    for (const [key, answer] of [['key-of-idea', await world.read(nina, getIdea, a)], ['key-of-comment', await world.write(nina, moderateComment, id, { act: 'hide', reason: 'x' })]] as const) {
      await world.write(nina, storeKey, 'moderateIdea', key, { fingerprint: 'f', status: 200, body: JSON.stringify({ headers: {}, text: JSON.stringify(answer) }) });
    }
    await world.write(nina, storeKey, 'moderateIdea', 'another', { fingerprint: 'f', status: 200, body: '{}' });
    await world.write(ada, eraseMember);
    const kept = await world.storage.read(db => db.selectFrom('idempotency').select('key').execute());
    assert.deepEqual(kept.map(({ key }) => key), ['another']);
  });
});

describe('undoing a merge', () => {
  it('keeps a follow that another merged idea carries over as well', async () => {
    const { world, eve, a, b, c, act } = await scene();
    await world.write(eve, setFollow, a, 'all');
    await world.write(eve, setFollow, c, 'all');
    await act(a, { act: 'merge', into: b });
    await act(c, { act: 'merge', into: b });
    const follows = async () => (await world.read(eve, overlay, { ideas: [b] })).ideas[b]?.following;
    await act(a, { act: 'unmerge' });
    assert.equal(await follows(), 'all');
    await act(c, { act: 'unmerge' });
    assert.equal(await follows(), 'none');
  });
});

describe('a merged idea whose target is hidden', () => {
  it('names the target to nobody who may not see it', async () => {
    const { world, eve, nina, a, b, act } = await scene();
    await act(a, { act: 'merge', into: b });
    await act(b, { act: 'hide', reason: 'spam' });
    const list = { board: 'ideas', status: ['merged' as const] };
    for (const reader of [null, eve]) {
      assert.equal((await world.read(reader, getIdea, a)).mergedInto, null);
      assert.deepEqual((await world.read(reader, listIdeas, list)).items.map(idea => [idea.id, idea.mergedInto]), [[a, null]]);
    }
    assert.equal((await world.read(nina, getIdea, a)).mergedInto, b);
    for (const refused of [world.vote(eve, a), world.write(eve, createComment, a, { text: 'x' })]) {
      await assert.rejects(refused, error => {
        assert.ok(!JSON.stringify(error).includes(b));
        return problem('conflict', { reason: 'merged' })(error);
      });
    }
  });
});

describe('the note of an idea that is held again', () => {
  it('is not that of an earlier act that was taken back', async () => {
    const world = await World.open(config({ review: 'before' }));
    const [ada, nina] = [await world.member('ada'), await world.member('nina')];
    const idea = await world.idea(ada, 'A');
    const act = (moderation: IdeaModeration) => world.write(nina, moderateIdea, idea.id, moderation);
    await act({ act: 'hide', reason: 'spam' });
    assert.equal((await world.read(ada, getIdea, idea.id)).moderation?.reason, 'spam');
    world.now += 1;
    const shown = await act({ act: 'restore' });
    world.now += 1;
    const edited = await world.write(ada, updateIdea, idea.id, { title: 'Another' }, shown.version);
    assert.deepEqual([edited.state, edited.moderation], ['held', null]);
  });
});

describe('counts', () => {
  it('equal a recount through any votes, comments, merges, moderation, claims and erasures', async () => {
    const step = fc.record({
      what: fc.constantFrom('vote', 'vote', 'vote', 'comment', 'uncomment', 'merge', 'merge', 'unmerge', 'hide', 'restore', 'claim', 'erase'),
      who: fc.nat(5), idea: fc.nat(4), to: fc.nat(4), on: fc.boolean(),
    });
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
      const world = await World.open();
      const nina = await world.member('nina');
      const people = await Promise.all([world.member('ada'), world.member('ben'), world.member('eve'), ...[1, 2, 3].map(() => world.anonymous())]);
      const ideas: string[] = [];
      for (let i = 0; i < 5; i++) ideas.push((await world.idea(people[i]!, `Idea ${i}`)).id);
      const comments: string[] = [];
      // refusals are part of the walk; anything but a refusal fails it
      const refused = (error: unknown) => {
        if ((error as Error).name !== 'ProblemError') throw error;
      };
      for (const { what, who, idea, to, on } of steps) {
        const [actor, id] = [people[who]!, ideas[idea]!];
        world.now += 3 * 3_600_000;
        const moderate = (act: IdeaModeration) => world.write(nina, moderateIdea, id, act).catch(refused);
        switch (what) {
          case 'vote': await world.vote(actor, id, on).catch(refused); break;
          case 'comment': await world.write(actor, createComment, id, { text: 'x' }).then(made => comments.push(made.id), refused); break;
          case 'uncomment': await world.write(actor, deleteComment, comments[to] ?? '').catch(refused); break;
          case 'merge': await moderate({ act: 'merge', into: ideas[to]! }); break;
          case 'unmerge': await moderate({ act: 'unmerge' }); break;
          case 'hide': await moderate({ act: 'hide', reason: 'x' }); break;
          case 'restore': await moderate({ act: 'restore' }); break;
          case 'claim': await world.write(null, claimAnonymous, people[3 + (who % 3)]!.id, people[to % 3]!.id); break;
          case 'erase': if (on) await world.write(actor, eraseMember); break;
        }
        await recounted(world);
      }
      for (let round = 0; round < 5; round++) {
        for (const id of ideas) await world.write(nina, moderateIdea, id, { act: 'unmerge' }).catch(refused);
      }
      await recounted(world);
      await world.storage.close();
    }), { numRuns: 30, seed: 20261122 });
  });
});

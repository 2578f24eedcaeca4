import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createComment, listComments, listIdeas, moderateIdea, pulse, setFollow, setReaction, setVote } from '../../../server/src/domain/index.ts';
import type { Comment } from '../../../src/protocol/comment.ts';
import type { IdeaSort } from '../../../src/protocol/idea.ts';
import { trendingScore } from '../../../server/src/domain/list-ideas.ts';
import { DAY, problem, World } from './fixture.ts';

const sorts: IdeaSort[] = ['trending', 'top', 'new', 'discussed'];

async function board(count: number): Promise<{ world: World; ids: string[]; members: Awaited<ReturnType<World['members']>> }> {
  const world = await World.open();
  const author = await world.member('ada');
  const members = await world.members(6);
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    world.now += (i % 3) * 3_600_000;
    ids.push((await world.idea(author, `Idea ${i}`)).id);
  }
  return { world, ids, members };
}

describe('lists of ideas', () => {
  for (const sort of sorts) {
    it(`walks ${sort} meeting every idea once while votes and comments change`, async () => {
      const { world, ids, members } = await board(12);
      await fc.assert(fc.asyncProperty(
        fc.array(fc.array(fc.record({ who: fc.nat(5), idea: fc.nat(11), on: fc.boolean(), talk: fc.boolean() }), { maxLength: 8 }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (between, limit) => {
          const met: string[] = [];
          let cursor: string | undefined;
          for (let step = 0; ; step++) {
            const page = await world.read(null, listIdeas, { board: 'ideas', sort, limit, ...(cursor && { cursor }) });
            assert.equal(page.total, 12);
            met.push(...page.items.map(idea => idea.id));
            if (page.next === null) break;
            cursor = page.next;
            world.now += 60_000;
            for (const { who, idea, on, talk } of between[step % 8]!) {
              if (talk) await world.write(members[who]!, createComment, ids[idea]!, { text: 'hello' });
              else await world.vote(members[who]!, ids[idea]!, on);
            }
          }
          assert.deepEqual([...met].sort(), [...ids].sort());
        },
      ), { numRuns: 25 });
    });
  }

  it('walks trending over midnight, when old votes stop counting, meeting every idea once', async () => {
    const { world, ids, members } = await board(9);
    for (const id of ids.slice(0, 5)) for (const member of members) await world.vote(member, id);
    world.now = Math.floor(world.now / DAY) * DAY + 30 * DAY - 1000;
    const met: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.read(null, listIdeas, { board: 'ideas', limit: 2, ...(cursor && { cursor }) });
      met.push(...page.items.map(idea => idea.id));
      cursor = page.next ?? undefined;
      world.now += 500;
    } while (cursor);
    assert.deepEqual([...met].sort(), [...ids].sort());
  });

  it('orders trending by the documented formula and forgets votes after 30 days', async () => {
    const { world, ids, members } = await board(6);
    for (const member of members) await world.vote(member, ids[0]!);
    await world.write(members[0]!, createComment, ids[1]!, { text: 'hello' });
    const expected = async (recent: Map<string, number>) => {
      const all = (await world.read(null, listIdeas, { board: 'ideas', sort: 'new', limit: 100 })).items;
      return all.map(idea => ({ id: idea.id, score: trendingScore(recent.get(idea.id) ?? 0, Date.parse(idea.createdAt), world.now) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1)).map(idea => idea.id);
    };
    const actual = async () => (await world.read(null, listIdeas, { board: 'ideas' })).items.map(idea => idea.id);
    assert.deepEqual(await actual(), await expected(new Map([[ids[0]!, 6], [ids[1]!, 2]])));
    world.now += 31 * DAY;
    assert.deepEqual(await actual(), await expected(new Map()));
  });

  it('orders by votes, comments and creation, with the newest first among equals', async () => {
    const { world, ids, members } = await board(3);
    await world.vote(members[0]!, ids[1]!);
    await world.write(members[0]!, createComment, ids[0]!, { text: 'hello' });
    assert.deepEqual(await world.titles({ sort: 'top' }), ['Idea 1', 'Idea 2', 'Idea 0']);
    assert.deepEqual(await world.titles({ sort: 'discussed' }), ['Idea 0', 'Idea 2', 'Idea 1']);
    assert.deepEqual(await world.titles({ sort: 'new' }), ['Idea 2', 'Idea 1', 'Idea 0']);
  });

  it('puts pinned ideas first on an unfiltered list only, and does not repeat them', async () => {
    const { world, ids } = await board(5);
    await world.write(await world.member('nina'), moderateIdea, ids[0]!, { act: 'pin', on: true });
    const first = await world.read(null, listIdeas, { board: 'ideas', sort: 'new', limit: 2 });
    const second = await world.read(null, listIdeas, { board: 'ideas', sort: 'new', limit: 9, cursor: first.next! });
    assert.deepEqual([...first.items, ...second.items].map(idea => idea.title), ['Idea 0', 'Idea 4', 'Idea 3', 'Idea 2', 'Idea 1']);
    assert.deepEqual(await world.titles({ sort: 'new', status: ['new'] }), ['Idea 4', 'Idea 3', 'Idea 2', 'Idea 1', 'Idea 0']);
  });

  it('filters by status, category, ids, mine and state', async () => {
    const { world, ids, members } = await board(4);
    const staff = await world.member('nina');
    const [ben] = members;
    await world.write(staff, moderateIdea, ids[0]!, { act: 'status', status: 'planned' });
    await world.write(staff, moderateIdea, ids[1]!, { act: 'category', category: 'app' });
    await world.write(staff, moderateIdea, ids[2]!, { act: 'hide', reason: 'spam' });
    await world.vote(ben!, ids[0]!);
    await world.write(ben!, setFollow, ids[3]!, 'all');
    assert.deepEqual(await world.titles({ status: ['planned'] }), ['Idea 0']);
    assert.deepEqual(await world.titles({ category: 'app' }), ['Idea 1']);
    assert.deepEqual(await world.titles({ ids: [ids[3]!, ids[2]!] }), ['Idea 3']);
    assert.deepEqual(await world.titles({ mine: 'votes' }, ben), ['Idea 0']);
    assert.deepEqual((await world.titles({ mine: 'followed', sort: 'new' }, ben)), ['Idea 3', 'Idea 0']);
    assert.deepEqual(await world.titles({ state: 'hidden' }, staff), ['Idea 2']);
    await assert.rejects(world.titles({ state: 'hidden' }, ben), problem('forbidden'));
    await assert.rejects(world.titles({ mine: 'votes' }), problem('unauthenticated'));
    await assert.rejects(world.titles({ board: 'other' }), problem('not-found'));
  });

  it('refuses a cursor of another list, and a broken one', async () => {
    const { world } = await board(3);
    const { next } = await world.read(null, listIdeas, { board: 'ideas', sort: 'new', limit: 1 });
    await assert.rejects(world.titles({ sort: 'top', cursor: next! }), problem('invalid', { pointer: '?cursor' }));
    await assert.rejects(world.titles({ cursor: '%%%' }), problem('invalid', { pointer: '?cursor' }));
    world.community.boards.push({ ...world.community.boards[0]!, id: 'more' });
    await assert.rejects(world.titles({ board: 'more', sort: 'new', cursor: next! }), problem('invalid', { pointer: '?cursor' }));
    const [other] = await world.members(1);
    const [first, second] = (await world.read(null, listIdeas, { board: 'ideas' })).items;
    for (let i = 0; i < 2; i++) await world.write(other!, createComment, first!.id, { text: 'Hello' });
    for (const sort of ['oldest', 'newest', 'helpful'] as const) {
      const comments = await world.read(null, listComments, first!.id, { sort, limit: 1 });
      await assert.rejects(world.read(null, listComments, second!.id, { sort, cursor: comments.next! }), problem('invalid', { pointer: '?cursor' }));
    }
  });

  it('answers a cursor that somebody has changed as one of this moment, or refuses it', async () => {
    const { world } = await board(3);
    const { next } = await world.read(null, listIdeas, { board: 'ideas', sort: 'new', limit: 1 });
    const parts = JSON.parse(Buffer.from(next!, 'base64url').toString()) as (string | number)[];
    const changed = (at: number, value: string) =>
      Buffer.from(`[${parts.map((part, i) => (i === at ? value : JSON.stringify(part))).join(',')}]`).toString('base64url');
    for (let at = 1; at < parts.length; at++) {
      for (const value of ['-1', '0.5', '1e15', '-9007199254740991']) {
        if (at === parts.length - 1) break;
        const page = await world.read(null, listIdeas, { board: 'ideas', sort: 'new', cursor: changed(at, value) });
        assert.ok(page.items.length <= 3);
      }
      for (const value of ['1e999', 'null', '[]', 'true', '{}']) {
        await assert.rejects(world.read(null, listIdeas, { board: 'ideas', sort: 'new', cursor: changed(at, value) }), problem('invalid', { pointer: '?cursor' }));
      }
    }
  });

  it('keeps nothing of a write that was undone', async () => {
    const { world, ids, members } = await board(2);
    await assert.rejects(world.write(members[0]!, async ctx => {
      await setVote(ctx, ids[0]!, true, 1);
      await listIdeas(ctx, { board: 'ideas', sort: 'top' });
      throw new Error('undone');
    }), /undone/);
    await world.vote(members[1]!, ids[1]!);
    assert.deepEqual(await world.titles({ sort: 'top' }), ['Idea 1', 'Idea 0']);
  });
});

describe('pulse', () => {
  it('tells what changed since, of the ideas in view', async () => {
    const { world, ids, members } = await board(3);
    const before = await world.read(null, pulse, 'ideas', { ids });
    assert.deepEqual(Object.keys(before.counts).sort(), [...ids].sort());
    await world.vote(members[0]!, ids[1]!);
    const after = await world.read(null, pulse, 'ideas', { ids, since: before.seq });
    assert.deepEqual(after.counts, { [ids[1]!]: [1, 0, 2, 1] });
    assert.ok(after.seq > before.seq);
    assert.equal(after.ideas, 3);
  });
});

describe('the order of helpful comments', () => {
  it('stands still during a walk while marks change', async () => {
    const { world, ids, members } = await board(1);
    const comments: Comment[] = [];
    for (let i = 0; i < 8; i++) comments.push(await world.write(members[i % 6]!, createComment, ids[0]!, { text: `Comment ${i}` }));
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({ who: fc.nat(5), comment: fc.nat(7), on: fc.boolean() }), { maxLength: 20 }),
      async clicks => {
        const met: string[] = [];
        let cursor: string | undefined;
        let seq = world.now;
        do {
          const page = await world.read(null, listComments, ids[0]!, { sort: 'helpful', limit: 3, ...(cursor && { cursor }) });
          met.push(...page.items.map(comment => comment.id));
          cursor = page.next ?? undefined;
          for (const { who, comment, on } of clicks) {
            if (comment % 6 !== who) await world.write(members[who]!, setReaction, comments[comment]!.id, 'helpful', on, seq++);
          }
          world.now += 1000;
        } while (cursor);
        assert.deepEqual([...met].sort(), comments.map(comment => comment.id).sort());
      },
    ), { numRuns: 25 });
  });
});

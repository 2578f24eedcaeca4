import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  createComment, getIdea, listAudit, listComments, moderateComment, moderateIdea, overlay, pulse, setFollow,
} from '../../../server/src/domain/index.ts';
import type { IdeaModeration } from '../../../src/protocol/idea.ts';
import { DAY, problem, World } from './fixture.ts';

async function scene() {
  const world = await World.open();
  const [ada, ben, eve, nina] = await Promise.all(['ada', 'ben', 'eve', 'nina'].map(sub => world.member(sub)));
  const a = await world.idea(ada!, 'A');
  const b = await world.idea(ben!, 'B');
  const act = (id: string, moderation: IdeaModeration, actor = nina!) => world.write(actor, moderateIdea, id, moderation);
  const votes = async (id: string) => (await world.read(nina!, getIdea, id)).votes;
  return { world, ada: ada!, ben: ben!, eve: eve!, nina: nina!, a, b, act, votes };
}

/** Every idea's counts, and the votes behind them. */
const truth = (world: World) => world.storage.read(async db => {
  const found = await db.selectFrom('idea').select(['id', 'votes', 'comments']).orderBy('id').execute();
  const votes = await db.selectFrom('vote').select(['idea', 'member']).where('voted', '=', 1).orderBy('idea').orderBy('member').execute();
  for (const idea of found) assert.equal(idea.votes, votes.filter(vote => vote.idea === idea.id).length, 'a recount is equal');
  return { found, votes };
});

describe('staff acts', () => {
  it('are for staff alone, by the server record', async () => {
    const { world, a, act, ada } = await scene();
    await assert.rejects(act(a.id, { act: 'pin', on: true }, ada), problem('forbidden'));
    await assert.rejects(act(a.id, { act: 'pin', on: true }, await world.member('paul')), problem('forbidden'));
    await assert.rejects(world.read(ada, listAudit, a.id, {}), problem('forbidden'));
    assert.deepEqual((await world.read(ada, overlay, { ideas: [a.id] })).ideas[a.id]?.can.moderate, []);
  });

  it('write the status, its reason and its author into the history, and ask a reason for declining', async () => {
    const { world, a, act } = await scene();
    await assert.rejects(act(a.id, { act: 'status', status: 'declined' }), problem('invalid', { pointer: '/reason' }));
    await assert.rejects(act(a.id, { act: 'status', status: 'nothing' }), problem('invalid', { pointer: '/status' }));
    await assert.rejects(act(a.id, { act: 'status', status: 'merged' }), problem('invalid', { pointer: '/status' }));
    world.now += 1000;
    const idea = await act(a.id, { act: 'status', status: 'shipped', reason: 'In 2.1', url: 'https://kestrel.example/2.1' });
    assert.deepEqual(idea.timeline.map(row => [row.status.id, row.by.name, row.reason]), [['new', 'ada', null], ['shipped', 'nina', 'In 2.1']]);
    assert.deepEqual(idea.status, { id: 'shipped', kind: 'shipped', at: new Date(world.now).toISOString(), reason: 'In 2.1', url: 'https://kestrel.example/2.1' });
    assert.equal(idea.version, a.version + 1);
    assert.equal(idea.timeline[1]?.by.role, 'brand');
    assert.equal(idea.timeline[1]?.by.title, 'Hardware team');
  });

  it('give, change and take back the official answer', async () => {
    const { a, act } = await scene();
    assert.deepEqual((await act(a.id, { act: 'answer', text: 'We hear you.' })).answer?.text, 'We hear you.');
    assert.equal((await act(a.id, { act: 'answer', text: '  ' })).answer, null);
  });

  it('hide and hold from the public, show the author why, and restore', async () => {
    const { world, a, act, ada, ben } = await scene();
    for (const [hide, back] of [['hide', 'restore'], ['hold', 'approve']] as const) {
      await act(a.id, { act: hide, reason: 'private data' });
      await assert.rejects(world.read(null, getIdea, a.id), problem('not-found'));
      await assert.rejects(world.read(ben, getIdea, a.id), problem('not-found'));
      assert.deepEqual(await world.titles(), ['B']);
      assert.equal((await world.read(null, pulse, 'ideas', {})).ideas, 1);
      assert.deepEqual((await world.read(null, pulse, 'ideas', { ids: [a.id] })).counts, {});
      assert.deepEqual((await world.read(ada, getIdea, a.id)).moderation?.reason, 'private data');
      await act(a.id, { act: back });
      assert.equal((await world.read(null, getIdea, a.id)).moderation, null);
    }
    await act(a.id, { act: 'remove', reason: 'illegal' });
    await assert.rejects(world.read(ada, getIdea, a.id), problem('not-found'));
    world.now += 31 * DAY;
    await assert.rejects(act(a.id, { act: 'restore' }), problem('too-late'));
    world.now -= 2 * DAY;
    assert.equal((await act(a.id, { act: 'restore' })).state, 'visible');
  });

  it('need a reason to hide, and refuse what makes no sense now', async () => {
    const { a, act } = await scene();
    await assert.rejects(act(a.id, { act: 'hide', reason: ' ' }), problem('invalid', { pointer: '/reason' }));
    await assert.rejects(act(a.id, { act: 'approve' }), problem('conflict'));
    await assert.rejects(act(a.id, { act: 'restore' }), problem('conflict'));
    await assert.rejects(act(a.id, { act: 'category', category: 'nothing' }), problem('invalid', { pointer: '/category' }));
  });

  it('lock comments', async () => {
    const { world, a, act, ben } = await scene();
    await act(a.id, { act: 'lock', on: true });
    await assert.rejects(world.write(ben, createComment, a.id, { text: 'hello' }), problem('forbidden', { reason: 'locked' }));
    assert.equal((await world.read(ben, overlay, { ideas: [a.id] })).ideas[a.id]?.can.comment, 'locked');
  });

  it('write one row of the log each, newest first, in pages', async () => {
    const { world, a, act, ben, nina } = await scene();
    const comment = await world.write(ben, createComment, a.id, { text: 'hello' });
    await act(a.id, { act: 'status', status: 'planned', reason: 'soon' });
    world.now += 1;
    await act(a.id, { act: 'pin', on: true });
    await world.write(nina, moderateComment, comment.id, { act: 'hide', reason: 'spam' });
    await assert.rejects(act(a.id, { act: 'approve' }), problem('conflict'));
    const first = await world.read(nina, listAudit, a.id, { limit: 2 });
    const second = await world.read(nina, listAudit, a.id, { limit: 2, cursor: first.next! });
    assert.deepEqual([...first.items, ...second.items].map(entry => [entry.act, entry.subject, entry.reason, entry.by.name]), [
      ['hide', `comment:${comment.id}`, 'spam', 'nina'], ['pin', `idea:${a.id}`, null, 'nina'], ['status', `idea:${a.id}`, 'soon', 'nina'],
    ]);
    assert.deepEqual(second.items[0]?.details, { from: 'new', to: 'planned' });
    assert.equal(second.next, null);
  });

  it('hide comments from the public and its count, and restore them', async () => {
    const { world, a, ben, nina, ada } = await scene();
    const comment = await world.write(ben, createComment, a.id, { text: 'hello' });
    await world.write(ada, createComment, a.id, { text: 'reply', parent: comment.id });
    await world.write(nina, moderateComment, comment.id, { act: 'hide', reason: 'rude' });
    const page = await world.read(null, listComments, a.id, {});
    assert.deepEqual(page.items.map(each => [each.deleted, each.text, each.author.id, each.state, each.replies.length]), [[true, '', null, 'visible', 1]]);
    assert.equal(page.total, 1);
    await world.write(nina, moderateComment, comment.id, { act: 'restore' });
    assert.equal((await world.read(null, listComments, a.id, {})).total, 2);
  });
});

describe('merging', () => {
  it('counts a member who voted for both once, leads there, and undoes it exactly', async () => {
    const { world, ada, ben, eve, a, b, act, votes } = await scene();
    const fay = await world.member('fay');
    await world.vote(eve, a.id);
    await world.vote(eve, b.id);
    await world.vote(fay, a.id);
    await world.vote(ben, a.id);
    await world.vote(ada, b.id);
    const before = await truth(world);
    const merged = await act(a.id, { act: 'merge', into: b.id });
    assert.equal(merged.mergedInto, b.id);
    assert.equal(merged.status.kind, 'merged');
    assert.equal(await votes(b.id), 3, 'eve once, fay, ada; not ben, whose idea it is');
    assert.deepEqual((await world.read(null, getIdea, b.id)).merged, [{ id: a.id, title: 'A' }]);
    assert.deepEqual(await world.titles(), ['B']);
    await assert.rejects(world.vote(fay, a.id, false), problem('conflict', { existing: b.id, reason: 'merged' }));
    assert.equal((await world.read(fay, overlay, { ideas: [b.id] })).ideas[b.id]?.voted, true);
    await truth(world);
    const undone = await act(a.id, { act: 'unmerge' });
    assert.deepEqual([undone.mergedInto, undone.status.id, undone.status.kind], [null, 'new', 'new']);
    assert.deepEqual(await truth(world), before);
    assert.deepEqual((await world.titles()).sort(), ['A', 'B']);
  });

  it('refuses itself, a merged or hidden target, circles, and what is no idea', async () => {
    const { world, a, b, act, ada } = await scene();
    const c = await world.idea(ada, 'C');
    await assert.rejects(act(a.id, { act: 'merge', into: a.id }), problem('conflict'));
    await assert.rejects(act(a.id, { act: 'merge', into: 'nothing' }), problem('invalid', { pointer: '/into' }));
    await act(a.id, { act: 'merge', into: b.id });
    await assert.rejects(act(b.id, { act: 'merge', into: a.id }), problem('conflict'), 'a circle');
    await assert.rejects(act(c.id, { act: 'merge', into: a.id }), problem('conflict'), 'into a merged one');
    await assert.rejects(act(a.id, { act: 'merge', into: c.id }), problem('conflict'), 'merged already');
    await act(c.id, { act: 'hide', reason: 'spam' });
    await assert.rejects(act(b.id, { act: 'merge', into: c.id }), problem('conflict'));
    await assert.rejects(act(b.id, { act: 'unmerge' }), problem('conflict'));
  });

  it('leads through a chain to its end, and undoes the end first', async () => {
    const { world, a, b, act, ada, eve, votes } = await scene();
    const c = await world.idea(ada, 'C');
    await world.vote(eve, a.id);
    await act(a.id, { act: 'merge', into: b.id });
    await act(b.id, { act: 'merge', into: c.id });
    assert.equal((await world.read(null, getIdea, a.id)).mergedInto, c.id);
    assert.equal(await votes(c.id), 1);
    await assert.rejects(act(a.id, { act: 'unmerge' }), problem('conflict'));
    await act(b.id, { act: 'unmerge' });
    await act(a.id, { act: 'unmerge' });
    assert.deepEqual([await votes(a.id), await votes(b.id), await votes(c.id)], [1, 0, 0]);
  });

  it('still counts a member for one merged idea when another they voted for is taken out again', async () => {
    const { world, a, b, act, ada, eve, votes } = await scene();
    const c = await world.idea(ada, 'C');
    await world.vote(eve, a.id);
    await world.vote(eve, c.id);
    await act(a.id, { act: 'merge', into: b.id });
    await act(c.id, { act: 'merge', into: b.id });
    await act(a.id, { act: 'unmerge' });
    assert.deepEqual([await votes(a.id), await votes(b.id)], [1, 1]);
    await act(c.id, { act: 'unmerge' });
    assert.deepEqual([await votes(c.id), await votes(b.id)], [1, 0]);
  });

  it('carries follows over and back', async () => {
    const { world, a, b, act, eve, ada } = await scene();
    await world.write(eve, setFollow, a.id, 'all');
    const follows = async (member: typeof eve) => (await world.read(member, overlay, { ideas: [b.id] })).ideas[b.id]?.following;
    await act(a.id, { act: 'merge', into: b.id });
    assert.deepEqual([await follows(eve), await follows(ada)], ['all', 'status']);
    await act(a.id, { act: 'unmerge' });
    assert.deepEqual([await follows(eve), await follows(ada)], ['none', 'none']);
  });

  it('keeps a recount equal, and the votes of what is merged, through any merges, undos and clicks', async () => {
    const world = await World.open();
    const nina = await world.member('nina');
    const author = await world.member('ada');
    const members = await world.members(4);
    let n = 0;
    const step = fc.record({ what: fc.constantFrom('vote', 'vote', 'vote', 'merge', 'unmerge'), who: fc.nat(3), from: fc.nat(3), to: fc.nat(3), on: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
      const ids: string[] = [];
      for (let i = 0; i < 4; i++) ids.push((await world.idea(author, `Idea ${n++}`)).id);
      const clicked = new Map<string, boolean>();
      for (const { what, who, from, to, on } of steps) {
        if (what === 'vote') {
          await world.vote(members[who]!, ids[from]!, on).then(() => clicked.set(`${ids[from]} ${members[who]!.id}`, on), problem('conflict'));
        } else {
          await world.write(nina, moderateIdea, ids[from]!, what === 'merge' ? { act: 'merge', into: ids[to]! } : { act: 'unmerge' }).catch(problem('conflict'));
        }
      }
      await truth(world);
      // undoing all that is left, ends first, leaves exactly what members clicked on each idea
      for (let round = 0; round < 4; round++) {
        for (const id of ids) await world.write(nina, moderateIdea, id, { act: 'unmerge' }).catch(problem('conflict'));
      }
      const { votes } = await truth(world);
      const carried = await world.storage.read(db => db.selectFrom('vote').select('idea').where('moved_from', 'is not', null).execute());
      assert.deepEqual(carried, []);
      assert.deepEqual(votes.filter(vote => ids.includes(vote.idea)).map(vote => `${vote.idea} ${vote.member}`).sort(),
        [...clicked].filter(([, on]) => on).map(([key]) => key).sort());
    }), { numRuns: 40 });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actor, Context } from '../../../server/src/context.ts';
import {
  createComment, createIdea, deleteComment, getIdea, moderateComment, moderateIdea, overlay, setVote, updateComment, updateIdea, withdrawIdea,
} from '../../../server/src/domain/index.ts';
import { ProblemError } from '../../../server/src/problem.ts';
import type { Permission } from '../../../src/protocol/community.ts';
import type { CommentModeration } from '../../../src/protocol/comment.ts';
import type { IdeaModeration } from '../../../src/protocol/idea.ts';
import { config, DAY, World } from './fixture.ts';

const undo = new Error('undo');

/** What the server says when somebody tries: `yes`, or the reason; nothing of it stays. */
async function attempt(world: World, actor: Actor, act: (ctx: Context) => Promise<unknown>): Promise<Permission | 'yes'> {
  try {
    await world.write(actor, async ctx => {
      await act(ctx);
      throw undo;
    });
  } catch (error) {
    if (error === undo) return 'yes';
    assert.ok(error instanceof ProblemError, String(error));
    return (error.options.reason ?? error.code) as Permission;
  }
  throw new Error('unreachable');
}

async function scene() {
  const world = await World.open(config({ voteBudget: 1 }, { newcomer: { ideas: 100, comments: 100, links: 1 } }));
  const people = {
    author: await world.member('ada'), other: await world.member('ben'), spent: await world.member('eve'),
    anonymous: await world.anonymous(), staff: await world.member('nina'), partner: await world.member('paul'),
  };
  const staff = (id: string, act: IdeaModeration) => world.write(people.staff, moderateIdea, id, act);
  const idea = async (title: string) => (await world.idea(people.author, title)).id;
  const target = await idea('target');
  await world.vote(people.spent, target);
  const ids = {
    plain: await idea('plain'), held: await idea('held'), hidden: await idea('hidden'), removed: await idea('removed'), shipped: await idea('shipped'),
    locked: await idea('locked'), merged: await idea('merged'), planned: await idea('planned'), target,
  };
  await staff(ids.held, { act: 'hold' });
  await staff(ids.hidden, { act: 'hide', reason: 'x' });
  await staff(ids.removed, { act: 'remove', reason: 'x' });
  await staff(ids.shipped, { act: 'status', status: 'shipped' });
  await staff(ids.locked, { act: 'lock', on: true });
  await staff(ids.planned, { act: 'status', status: 'planned' });
  const comments: Record<string, string> = {};
  for (const state of ['visible', 'hidden', 'removed', 'deleted'] as const) {
    comments[state] = (await world.write(people.author, createComment, ids.plain, { text: state })).id;
    if (state === 'hidden') await world.write(people.staff, moderateComment, comments[state], { act: 'hide', reason: 'x' });
    if (state === 'removed') await world.write(people.staff, moderateComment, comments[state], { act: 'remove', reason: 'x' });
    if (state === 'deleted') await world.write(people.author, deleteComment, comments[state]);
  }
  comments.held = (await world.write(people.author, createComment, ids.plain, { text: 'https://a.example https://b.example' })).id;
  await staff(ids.merged, { act: 'merge', into: target });
  return { world, people, ids, comments };
}

const ideaActs: Record<string, IdeaModeration> = {
  status: { act: 'status', status: 'planned' }, answer: { act: 'answer', text: 'yes' }, hold: { act: 'hold' }, approve: { act: 'approve' },
  hide: { act: 'hide', reason: 'x' }, remove: { act: 'remove', reason: 'x' }, restore: { act: 'restore' }, unmerge: { act: 'unmerge' },
  pin: { act: 'pin', on: true }, lock: { act: 'lock', on: true }, category: { act: 'category', category: null },
};
const commentActs: Record<string, CommentModeration> = {
  approve: { act: 'approve' }, hide: { act: 'hide', reason: 'x' }, remove: { act: 'remove', reason: 'x' }, restore: { act: 'restore' },
};

describe('what the overlay promises', () => {
  for (const [when, wait] of [['at once', 0], ['after the edit window', 2 * DAY]] as const) {
    it(`is what the server does, for every kind of person and idea, ${when}`, async () => {
      const { world, people, ids } = await scene();
      world.now += wait;
      let compared = 0;
      for (const [who, actor] of Object.entries(people)) {
        const mine = await world.read(actor, overlay, { board: 'ideas', ideas: Object.values(ids) });
        assert.equal(await attempt(world, actor, ctx => createIdea(ctx, 'ideas', { title: 'new' })), mine.board?.propose, `${who} proposes`);
        for (const [what, id] of Object.entries(ids)) {
          const can = mine.ideas[id]?.can;
          const seen = await world.read(actor, getIdea, id).then(idea => idea, () => null);
          assert.equal(can !== undefined, seen !== null, `${who} sees ${what}`);
          if (!can || !seen) continue;
          const voted = mine.ideas[id]!.voted;
          const merge: IdeaModeration = { act: 'merge', into: what === 'target' ? ids.plain : ids.target };
          const tried = {
            vote: await attempt(world, actor, ctx => setVote(ctx, id, !voted, 1e15)),
            comment: await attempt(world, actor, ctx => createComment(ctx, id, { text: 'x' })),
            edit: await attempt(world, actor, ctx => updateIdea(ctx, id, { body: 'x' }, seen.version)),
            withdraw: await attempt(world, actor, ctx => withdrawIdea(ctx, id)),
            moderate: [] as string[],
          };
          for (const [name, act] of Object.entries({ ...ideaActs, merge })) {
            if (await attempt(world, actor, ctx => moderateIdea(ctx, id, act)) === 'yes') tried.moderate.push(name);
          }
          tried.moderate.sort();
          assert.deepEqual(tried, { ...can, moderate: [...can.moderate].sort() }, `${who}, ${what}`);
          compared++;
        }
      }
      assert.ok(compared > 40);
    });
  }

  it('is what the server does, for every kind of comment', async () => {
    const { world, people, comments } = await scene();
    let compared = 0;
    for (const [who, actor] of Object.entries(people)) {
      const mine = await world.read(actor, overlay, { comments: Object.values(comments) });
      for (const [what, id] of Object.entries(comments)) {
        const can = mine.comments[id]?.can;
        const tried = {
          edit: await attempt(world, actor, ctx => updateComment(ctx, id, { text: 'x' })),
          delete: await attempt(world, actor, ctx => deleteComment(ctx, id)),
          moderate: [] as string[],
        };
        for (const [name, act] of Object.entries(commentActs)) {
          if (await attempt(world, actor, ctx => moderateComment(ctx, id, act)) === 'yes') tried.moderate.push(name);
        }
        if (!can) assert.deepEqual(tried, { edit: 'not-found', delete: 'not-found', moderate: [] }, `${who}, ${what}`);
        else assert.deepEqual(tried, { ...can, moderate: can.moderate.filter(name => name in commentActs).sort() }, `${who}, ${what}`);
        compared++;
      }
    }
    assert.equal(compared, 30);
  });
});

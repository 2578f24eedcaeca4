import type { Cases } from './backend.ts';
import { equal, ok, refused } from './expect.ts';

const many = 50;

export const voteCases: Cases = (it, has) => {
  it('counts 50 identical votes at once as one', async ({ as, ideas, idea, person, reader }) => {
    const { id } = await idea();
    const voter = ideas(as(person('voter')));
    const results = await Promise.all(Array.from({ length: many }, () => voter.setVote(id, true)));
    ok(results.every(({ voted }) => voted), 'each answer says that the vote is on');
    equal((await ideas(reader).get(id)).votes, 1, 'votes');
  });

  it('counts the votes of 50 members at once as 50', async ({ as, ideas, idea, person, reader }) => {
    const { id } = await idea();
    await Promise.all(Array.from({ length: many }, () => ideas(as(person('voter'))).setVote(id, true)));
    equal((await ideas(reader).get(id)).votes, many, 'votes');
  });

  it('takes a vote back once, however often it is asked', async ({ as, ideas, idea, person, reader }) => {
    const { id } = await idea();
    const voter = ideas(as(person('voter')));
    await ideas(as(person('other'))).setVote(id, true);
    await voter.setVote(id, true);
    for (let times = 0; times < 3; times++) equal((await voter.setVote(id, false)).votes, 1, 'votes');
    const never = ideas(as(person('never')));
    equal((await never.setVote(id, false)).votes, 1, 'votes after one who never voted takes it back');
    equal((await ideas(reader).get(id)).votes, 1, 'votes');
  });

  it('lets no late request undo a newer click', async ({ as, ideas, idea, person, reader }) => {
    const { id } = await idea();
    const voter = ideas(as(person('voter')));
    const now = Date.now();
    await voter.setVote(id, true, { seq: now });
    await voter.setVote(id, false, { seq: now + 1 });
    const late = await voter.setVote(id, true, { seq: now });
    equal([late.voted, late.votes], [false, 0], 'answer to the late request');
    equal((await ideas(reader).get(id)).votes, 0, 'votes');
    const newest = await voter.setVote(id, true, { seq: now + 2 });
    equal([newest.voted, newest.votes, newest.seq], [true, 1, now + 2], 'answer to the newest request');
  });

  it('grows an idea\'s rev with every change of its count, and only then', async ({ as, ideas, idea, person }) => {
    const { id, rev } = await idea();
    const voter = ideas(as(person('voter')));
    const on = await voter.setVote(id, true);
    ok(on.rev > rev, 'rev after a vote');
    equal((await voter.setVote(id, true)).rev, on.rev, 'rev after the same vote');
    ok((await voter.setVote(id, false)).rev > on.rev, 'rev after the vote was taken back');
  });

  it('shows what is mine to me alone', async ({ as, board, ideas, idea, person, reader }) => {
    const { id } = await idea();
    const voter = ideas(as(person('voter')));
    const other = ideas(as(person('other')));
    await voter.setVote(id, true);
    if (voter.overlay) {
      equal((await voter.overlay({ ideas: [id] }))?.ideas[id]?.voted, true, 'my overlay');
      equal((await other.overlay!({ ideas: [id] }))?.ideas[id]?.voted, false, "another member's overlay");
      equal(await ideas(reader).overlay!({ ideas: [id] }), null, "a reader's overlay");
    }
    equal((await voter.list({ board, mine: 'votes' })).items.map((item) => item.id), [id], 'my votes');
    equal((await other.list({ board, mine: 'votes' })).items, [], "another member's votes");
    await refused(ideas(reader).list({ board, mine: 'votes' }), 'unauthenticated');
  });

  it('refuses a vote without a person and counts nothing', async ({ ideas, idea, reader }) => {
    const { id } = await idea();
    await refused(ideas(reader).setVote(id, true), 'unauthenticated');
    equal((await ideas(reader).get(id)).votes, 0, 'votes');
  });

  it('refuses exactly the votes that the overlay says it would', async ({ as, board, ideas, key, person, reader, title }) => {
    const author = ideas(as(person('author')));
    if (!author.overlay || !author.create) return;
    const { id } = await author.create(board, { title: title() }, { key: key() });
    const permission = (await author.overlay({ ideas: [id] }))!.ideas[id]!.can.vote;
    if (permission === 'yes') {
      equal((await author.setVote(id, true)).votes, 1, 'votes');
    } else {
      const error = await refused(author.setVote(id, true), 'forbidden');
      equal(error.reason, permission, 'reason');
      equal((await ideas(reader).get(id)).votes, 0, 'votes');
    }
  });

  if (has('forged')) {
    it('refuses a token that somebody else signed', async ({ forged, ideas, idea, reader }) => {
      const { id } = await idea();
      await refused(ideas(forged!).setVote(id, true), 'unauthenticated');
      await refused(forged!.me(), 'unauthenticated');
      equal((await ideas(reader).get(id)).votes, 0, 'votes');
    });
  }

  if (has('budget')) {
    it('keeps to the vote budget and gives back what is taken back', async ({ as, budget, ideas, idea, person, reader }) => {
      const { board, votes } = budget!;
      const voter = ideas(as(person('voter')));
      const all = await Promise.all(Array.from({ length: votes + 1 }, () => idea('Budget', board)));
      for (const [at, { id }] of all.slice(0, votes).entries()) {
        equal((await voter.setVote(id, true)).remaining, votes - at - 1, 'remaining');
      }
      const [first, last] = [all[0]!.id, all[votes]!.id];
      const error = await refused(voter.setVote(last, true), 'limit');
      equal(error.reason, 'budget', 'reason');
      equal((await ideas(reader).get(last)).votes, 0, 'votes');
      equal((await voter.setVote(first, false)).remaining, 1, 'remaining');
      equal((await voter.setVote(last, true)).votes, 1, 'votes');
    });

    it('keeps to the vote budget when the votes come at once', async ({ as, budget, ideas, idea, person, reader }) => {
      const { board, votes } = budget!;
      const voter = ideas(as(person('voter')));
      const all = await Promise.all(Array.from({ length: votes + 3 }, () => idea('Budget', board)));
      await Promise.allSettled(all.map(({ id }) => voter.setVote(id, true)));
      const counts = await Promise.all(all.map(async ({ id }) => (await ideas(reader).get(id)).votes));
      equal(counts.reduce((sum, count) => sum + count, 0), votes, 'votes in all');
    });
  }
};

import { assert } from '@open-wc/testing';
import type { CommunityClient } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import { ideasOf } from '../../src/stores/ideas.ts';
import { createSeededClient, people, type SeededClient } from '../support/seed.ts';

describe('the ideas of a client', () => {
  let backend: SeededClient;
  let client: CommunityClient;
  let gears: string;

  before(async () => {
    backend = await createSeededClient();
    gears = backend.ids.gears;
  });
  after(() => backend.close());
  beforeEach(() => { client = backend.as(people.newcomer); });
  afterEach(() => backend.as(people.newcomer).ideas.setVote(gears, false));

  async function load() {
    const ideas = ideasOf(client);
    ideas.put([await client.ideas!.get(gears)]);
    ideas.putMine((await client.ideas!.overlay!({ board: 'ideas', ideas: [gears] }))!, [gears], 'ideas');
    return ideas;
  }

  it('are one for each client', () => {
    assert.isTrue(ideasOf(client) === ideasOf(client));
    assert.isFalse(ideasOf(client) === ideasOf(backend.as(people.newcomer)));
  });

  it('a vote counts at once and is settled by the answer', async () => {
    const ideas = await load();
    const vote = ideas.setVote(gears, true);
    assert.deepInclude(ideas.view(gears), { voted: true, vote: 'sending' });
    assert.equal(ideas.view(gears)!.idea.votes, 3);
    const outcome = await vote;
    assert.deepEqual(outcome, { ok: true, value: { voted: true, votes: 3 } });
    assert.deepInclude(ideas.view(gears), { voted: true, vote: 'settled' });
  });

  it('an older rev never replaces a newer one', async () => {
    const ideas = await load();
    const { idea } = ideas.view(gears)!;
    ideas.put([{ ...idea, title: 'Old', rev: idea.rev - 1 }]);
    assert.equal(ideas.view(gears)!.idea.title, idea.title);
    ideas.put([{ ...idea, title: 'New', rev: idea.rev + 1 }]);
    assert.equal(ideas.view(gears)!.idea.title, 'New');
  });

  it('a pulse changes counts, and names what has to be fetched again', async () => {
    const ideas = await load();
    const { idea } = ideas.view(gears)!;
    assert.deepEqual(ideas.putPulse({ seq: 9, ideas: 1, counts: { [gears]: [7, 5, idea.rev + 1, idea.version], unknown: [1, 1, 1, 1] } } as never), []);
    assert.deepInclude(ideas.view(gears)!.idea, { votes: 7, comments: 5 });
    assert.deepEqual(ideas.putPulse({ seq: 10, ideas: 1, counts: { [gears]: [7, 5, idea.rev + 2, idea.version + 1] } } as never), [gears]);
    assert.deepEqual(ideas.putPulse({ seq: 8, ideas: 1, counts: { [gears]: [1, 0, idea.rev, idea.version] } } as never), []);
    assert.equal(ideas.view(gears)!.idea.votes, 7, 'an older pulse changes nothing');
  });

  it('nothing that is mine is left after forgetMine, and an answer that comes later brings nothing back', async () => {
    const ideas = await load();
    const vote = ideas.setVote(gears, true);
    ideas.forgetMine();
    assert.deepInclude(ideas.view(gears), { voted: false, mine: null });
    assert.isUndefined(await vote);
    assert.deepInclude(ideas.view(gears), { voted: false, mine: null, vote: 'settled' });
    assert.isNull(ideas.mineOn('ideas'));
  });

  it('a client that rejects with anything is told as one of our codes, and the vote is put back', async () => {
    const real = client.ideas!;
    client = { ...client, ideas: { ...real, setVote: () => Promise.reject(new RangeError('boom')) } };
    const ideas = await load();
    const outcome = await ideas.setVote(gears, true);
    assert.isFalse(outcome!.ok);
    assert.instanceOf((outcome as { error: unknown }).error, CommunityError);
    assert.equal((outcome as { error: CommunityError }).error.code, 'unavailable');
    assert.deepInclude(ideas.view(gears), { voted: false, vote: 'settled' });
    assert.equal(ideas.view(gears)!.idea.votes, 2);
  });

  it('each click carries a higher sequence than the last, even when the clock goes back', async () => {
    const sent: number[] = [];
    const real = client.ideas!;
    client = { ...client, ideas: { ...real, setVote: (id, on, options) => { sent.push(options!.seq!); return real.setVote(id, on, options); } } };
    const ideas = await load();
    const { now } = Date;
    try {
      let time = now();
      Date.now = () => (time -= 5000);
      for (const on of [true, false, true]) await ideas.setVote(gears, on);
    } finally {
      Date.now = now;
    }
    assert.deepEqual(sent, [...sent].sort((a, b) => a - b));
    assert.lengthOf(new Set(sent), 3);
    assert.isTrue(ideas.view(gears)!.voted);
  });

  it('the last vote of a budget closes the board’s other ideas, one that comes back opens them', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(async number => {
      const { id } = await backend.as(people.ben).ideas.create('reviewed', { title: `Store budget ${number}`, termsVersion: '2026-01' }, { key: `store-budget-${number}` });
      await backend.as(people.moderator).ideas.moderate(id, { act: 'approve' }, { key: `store-approve-${number}` });
      return id;
    }));
    const ideas = ideasOf(client);
    ideas.put((await client.ideas!.list({ board: 'reviewed' })).items);
    ideas.putMine((await client.ideas!.overlay!({ board: 'reviewed', ideas: ids }))!, ids, 'reviewed');
    for (const id of ids.slice(0, 3)) await ideas.setVote(id, true);
    assert.equal(ideas.mineOn('reviewed')!.votesLeft, 0);
    assert.equal(ideas.view(ids[3]!)!.mine!.can.vote, 'budget');
    assert.equal(ideas.view(ids[0]!)!.mine!.can.vote, 'yes', 'a vote can be taken back');
    await ideas.setVote(ids[0]!, false);
    assert.equal(ideas.view(ids[3]!)!.mine!.can.vote, 'yes');
  });
});

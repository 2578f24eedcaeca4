import type { CommunityClient } from '../../src/client/client.ts';
import type { Comment } from '../../src/protocol/comment.ts';
import type { LedgerEntry, ScoreParts } from '../../src/protocol/leaderboard.ts';
import type { Cases, World } from './backend.ts';
import { daily, marking } from './check-in.ts';
import { equal, ok, refused, walk } from './expect.ts';

export const points = 'contract-competition';

/** A comment of this person on an idea of somebody else. */
export const commented = async ({ as, comments, idea, key }: World, name: string): Promise<Comment> =>
  comments(as(name)).create!((await idea()).id, { text: 'Turn the screw to the left.' }, { key: key() });

/** So many new members find a comment helpful. */
export async function helped({ as, comments, person }: World, comment: Comment, times: number): Promise<CommunityClient[]> {
  const members = Array.from({ length: times }, () => as(person('reader')));
  for (const member of members) await comments(member).setReaction!(comment.id, 'helpful', true);
  return members;
}

/** The parts of a person's own number, with every entry; they must add up to it and to the standing. */
export async function partsOf({ as, leaderboard }: World, name: string): Promise<ScoreParts> {
  const own = leaderboard(as(name));
  const parts = await own.parts(points);
  const entries: LedgerEntry[] = await walk(async (cursor) => {
    const page = await own.parts(points, { limit: 3, ...(cursor && { cursor }) });
    return { items: page.entries, next: page.next };
  });
  const sum = (of: { points: number }[]) => of.reduce((total, one) => total + one.points, 0);
  equal([sum(parts.parts), sum(entries), (await own.standing(points))!.points], [parts.points, parts.points, parts.points], 'parts, entries and standing add up');
  equal(new Set(entries.map(({ id }) => id)).size, entries.length, 'entries, each once');
  return { ...parts, entries };
}

const numbers = async (world: World, name: string) => {
  const { points: total, parts } = await partsOf(world, name);
  return [total, ...parts.map(({ kind, acts, points: worth }) => `${kind} ${acts} ${worth}`)];
};

/** Cases of the ledger: what brings points, and what does not. */
export const pointCases: Cases = (it, has) => {
  it('gives points for a check-in once, and takes them back with it', async (world) => {
    const { as, checkIns, person } = world;
    const name = person('ann');
    const mark = marking(world, name);
    const [first, second] = [await mark(), await mark()];
    equal([first.points, second.points], [1, 0], 'points told');
    equal(await numbers(world, name), [1, 'check-in 1 1'], 'after it');
    await checkIns(as(name)).undo(first.checkIn.id);
    equal(await numbers(world, name), [0], 'after it was taken back');
    await mark();
    const { points: total, entries } = await partsOf(world, name);
    equal([total, entries.map((entry) => entry.points), entries.map(({ reversal }) => reversal)], [1, [1, -1, 1], [false, true, false]], 'given again');
  });

  it('counts what other members found helpful, once each, and not what one finds of oneself', async (world) => {
    const { as, comments, person } = world;
    const name = person('ann');
    const comment = await commented(world, name);
    await comments(as(name)).setReaction!(comment.id, 'helpful', true).catch(() => undefined);
    equal(await numbers(world, name), [0], 'of oneself');
    const [reader] = await helped(world, comment, 1);
    for (let times = 0; times < 3; times++) await comments(reader!).setReaction!(comment.id, 'helpful', true);
    equal(await numbers(world, name), [5, 'helpful 1 5'], 'of another');
    for (let times = 0; times < 3; times++) await comments(reader!).setReaction!(comment.id, 'helpful', false);
    equal(await numbers(world, name), [0], 'after it was taken back');
    await comments(reader!).setReaction!(comment.id, 'helpful', true);
    equal(await numbers(world, name), [5, 'helpful 1 5'], 'found helpful again');
  });

  it('keeps to the cap of a day, and says so', async (world) => {
    const name = world.person('ann');
    await helped(world, await commented(world, name), 4);
    const { points: total, parts, entries, rulesVersion } = await partsOf(world, name);
    equal([total, parts, rulesVersion], [12, [{ kind: 'helpful', acts: 4, points: 12 }], 'contract-1'], 'parts');
    equal(entries.map((entry) => [entry.points, entry.capped]), [[0, true], [2, true], [5, false], [5, false]], 'entries');
  });

  it('takes the points of what its author removed', async (world) => {
    const { as, comments, person } = world;
    const name = person('ann');
    const comment = await commented(world, name);
    await helped(world, comment, 2);
    equal(await numbers(world, name), [10, 'helpful 2 10'], 'before');
    await comments(as(name)).remove!(comment.id);
    equal(await numbers(world, name), [0], 'after');
  });

  it('gives nothing for ideas, votes, follows or words', async (world) => {
    const { as, comments, idea, ideas, key, person } = world;
    const [author, voter] = [person('author'), person('voter')];
    const made = await ideas(as(author)).create!(world.board, { title: world.title() }, { key: key() });
    const other = await idea();
    for (const { id } of [made, other]) {
      await ideas(as(voter)).setVote(id, true);
      await ideas(as(voter)).setFollow?.(id, 'all');
      await comments(as(voter)).create!(id, { text: 'I like it.' }, { key: key() });
      await ideas(as(voter)).report?.(id, { reason: 'other' }, { key: key() });
    }
    for (const name of [author, voter]) equal(await numbers(world, name), [0], 'points');
  });

  it('takes points from nobody who sends them', async (world) => {
    const { as, checkIns, key, leaderboard, person } = world;
    const name = person('ann');
    const client = as(name);
    const [mine, board] = [checkIns(client), leaderboard(client)];
    for (const more of [{ points: 100 }, { kind: 'shipped' }, { score: 1 }] as object[]) {
      await refused(mine.mark(daily, { ...more }, { key: key() }), 'invalid');
      await refused(mine.update(daily, { goal: 3, ...more }), 'invalid');
      await refused(board.setListing({ choice: 'public', ...more }), 'invalid');
      if (client.members) await refused(client.members.update({ ...more }), 'invalid');
    }
    equal([(await board.listing()).choice, ...await numbers(world, name)], ['hidden', 0], 'nothing was kept');
  });

  it('tells the rules, by which nothing brings points but what it names', async ({ leaderboard, reader }) => {
    const { rules, rulesVersion } = await leaderboard(reader).page(points);
    equal(rulesVersion, 'contract-1', 'version');
    equal(rules.map(({ kind, points: worth, perDay }) => [kind, worth, perDay]).sort(), [
      ['adopted', 20, null], ['check-in', 1, null], ['event', 10, null], ['helpful', 5, 12], ['shipped', 50, null], ['thanks', 0, null],
    ], 'rules');
  });

  if (has('staff')) {
    it('gives points for an idea that was taken up, and takes them when it was not after all', async (world) => {
      const { as, board, ideas, key, person, reader, staff, title } = world;
      const name = person('ann');
      const { id } = await ideas(as(name)).create!(board, { title: title() }, { key: key() });
      const { statuses } = await ideas(reader).board(board);
      const set = async (kind: string, reason = 'So') => ideas(staff!).moderate!(id, { act: 'status', status: statuses.find((status) => status.kind === kind)!.id, reason }, { key: key() });
      await set('planned');
      equal(await numbers(world, name), [20, 'adopted 1 20'], 'planned');
      await set('shipped');
      equal(await numbers(world, name), [70, 'adopted 1 20', 'shipped 1 50'], 'shipped');
      await set('declined');
      equal(await numbers(world, name), [0], 'declined after all');
    });

    it('takes the points of what was hidden, and gives them back with it', async (world) => {
      const { comments, key, person, staff } = world;
      const name = person('ann');
      const comment = await commented(world, name);
      await helped(world, comment, 1);
      await comments(staff!).moderate!(comment.id, { act: 'hide', reason: 'Spam' }, { key: key() });
      equal(await numbers(world, name), [0], 'hidden');
      await comments(staff!).moderate!(comment.id, { act: 'restore' }, { key: key() });
      equal(await numbers(world, name), [5, 'helpful 1 5'], 'restored');
    });
  }

  if (has('events')) {
    it('gives points for being at a meet-up, once', async (world) => {
      const { as, events, key, now, person, staff, title } = world;
      const name = person('ann');
      const [startsAt, endsAt] = [now() - 60_000, now() + 3_600_000].map((time) => new Date(time).toISOString()) as [string, string];
      const event = await events(staff!).create(daily, { title: title('Meet-up'), startsAt, endsAt }, { key: key() });
      await events(as(name)).setRsvp(daily, event.id, true);
      equal(await numbers(world, name), [0], 'for saying so');
      const { code, manual } = await events(staff!).code(daily, event.id);
      for (const used of [code, manual]) await events(as(name)).attend(daily, { code: used }, { key: key() });
      equal(await numbers(world, name), [10, 'event 1 10'], 'for being there');
      ok((await partsOf(world, name)).entries.length === 1, 'one entry');
    });
  }
};

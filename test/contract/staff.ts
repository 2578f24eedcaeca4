import type { Cases } from './backend.ts';
import { equal, ok, refused } from './expect.ts';

/** Cases that need a moderator. */
export const staffCases: Cases = (it) => {
  it('lets staff alone moderate', async ({ as, idea, ideas, key, person, reader }) => {
    const { id } = await idea();
    await refused(ideas(as(person('member'))).moderate!(id, { act: 'hide', reason: 'no' }, { key: key() }), 'forbidden');
    await refused(ideas(reader).moderate!(id, { act: 'hide', reason: 'no' }, { key: key() }), 'unauthenticated');
    await refused(ideas(as(person('member'))).audit!(id, {}), 'forbidden');
    equal((await ideas(reader).get(id)).state, 'visible', 'state');
  });

  it('changes a status with its history, and declines only with a reason', async ({ board, idea, ideas, key, reader, staff }) => {
    const { id, version } = await idea();
    const { statuses } = await ideas(reader).board(board);
    const of = (kind: string) => statuses.find((status) => status.kind === kind)!.id;
    await ideas(staff!).moderate!(id, { act: 'status', status: of('planned'), reason: 'Next spring' }, { key: key() });
    await refused(ideas(staff!).moderate!(id, { act: 'status', status: of('declined') }, { key: key() }), 'invalid');
    await ideas(staff!).moderate!(id, { act: 'status', status: of('declined'), reason: 'Too loud' }, { key: key() });
    const got = await ideas(reader).get(id);
    equal([got.status.kind, got.status.reason], ['declined', 'Too loud'], 'status');
    equal(got.timeline.map(({ status, reason }) => [status.kind, reason ?? null]), [['new', null], ['planned', 'Next spring'], ['declined', 'Too loud']], 'timeline');
    ok(got.version > version, 'version grows');
  });

  it('closes the vote with the status, and keeps the count', async ({ as, board, idea, ideas, key, person, reader, staff }) => {
    const { id } = await idea();
    await ideas(as(person('voter'))).setVote(id, true);
    const { statuses } = await ideas(reader).board(board);
    await ideas(staff!).moderate!(id, { act: 'status', status: statuses.find(({ kind }) => kind === 'shipped')!.id }, { key: key() });
    const error = await refused(ideas(as(person('late'))).setVote(id, true), 'forbidden');
    equal(error.reason, 'closed', 'reason');
    equal((await ideas(reader).get(id)).votes, 1, 'votes');
  });

  it('answers officially and takes the answer back', async ({ idea, ideas, key, reader, staff }) => {
    const { id } = await idea();
    await ideas(staff!).moderate!(id, { act: 'answer', text: 'We **hear** you.' }, { key: key() });
    equal((await ideas(reader).get(id)).answer?.text, 'We **hear** you.', 'answer');
    await ideas(staff!).moderate!(id, { act: 'answer', text: '' }, { key: key() });
    equal((await ideas(reader).get(id)).answer, null, 'answer taken back');
  });

  it('hides an idea from everyone and restores it with its votes', async ({ as, board, idea, ideas, key, person, reader, staff }) => {
    const { id } = await idea();
    await ideas(as(person('voter'))).setVote(id, true);
    await ideas(staff!).moderate!(id, { act: 'hide', reason: 'Spam' }, { key: key() });
    await refused(ideas(reader).get(id), 'not-found');
    equal((await ideas(reader).list({ board, ids: [id] })).items, [], 'list');
    await ideas(staff!).moderate!(id, { act: 'restore' }, { key: key() });
    equal((await ideas(reader).get(id)).votes, 1, 'votes');
  });

  it('pins ideas to the top of the first page', async ({ board, idea, ideas, key, reader, staff }) => {
    const { id } = await idea();
    await idea();
    await ideas(staff!).moderate!(id, { act: 'pin', on: true }, { key: key() });
    ok((await ideas(reader).list({ board, sort: 'new' })).items.findIndex((item) => item.id === id) <= 0, 'pinned idea first');
    await ideas(staff!).moderate!(id, { act: 'pin', on: false }, { key: key() });
    equal((await ideas(reader).get(id)).pinned, false, 'pinned');
  });

  it('merges ideas with one vote a person, leads readers on, and undoes it', async ({ as, idea, ideas, key, person, reader, staff }) => {
    const [from, into] = [await idea('Merge from'), await idea('Merge into')];
    const both = ideas(as(person('both')));
    const one = ideas(as(person('one')));
    for (const id of [from.id, into.id]) await both.setVote(id, true);
    await one.setVote(from.id, true);
    await ideas(staff!).moderate!(from.id, { act: 'merge', into: into.id }, { key: key() });
    equal((await ideas(reader).get(into.id)).votes, 2, 'votes of distinct people');
    equal((await ideas(reader).get(from.id)).mergedInto, into.id, 'mergedInto');
    equal((await ideas(reader).get(into.id)).merged.map(({ id }) => id), [from.id], 'merged');
    const error = await refused(ideas(as(person('late'))).setVote(from.id, true), 'conflict');
    equal(error.existing, into.id, 'existing');
    await ideas(staff!).moderate!(from.id, { act: 'unmerge' }, { key: key() });
    equal([(await ideas(reader).get(from.id)).votes, (await ideas(reader).get(into.id)).votes], [2, 1], 'votes after undoing');
    equal((await ideas(reader).get(from.id)).mergedInto, null, 'mergedInto after undoing');
  });

  it('refuses merges in a circle', async ({ idea, ideas, key, staff }) => {
    const [one, two, three] = [await idea(), await idea(), await idea()];
    const merge = (from: string, into: string) => ideas(staff!).moderate!(from, { act: 'merge', into }, { key: key() });
    await refused(merge(one.id, one.id), 'conflict');
    await merge(one.id, two.id);
    await refused(merge(two.id, one.id), 'conflict');
    await refused(merge(three.id, one.id), 'conflict');
  });

  it('writes one audit row for an act, however often it is sent', async ({ idea, ideas, key, staff }) => {
    const { id } = await idea();
    const once = key();
    for (let times = 0; times < 3; times++) await ideas(staff!).moderate!(id, { act: 'hide', reason: 'Spam' }, { key: once });
    await ideas(staff!).moderate!(id, { act: 'restore' }, { key: key() });
    const { items } = await ideas(staff!).audit!(id, {});
    equal(items.map(({ act, reason }) => [act, reason ?? null]), [['restore', null], ['hide', 'Spam']], 'audit');
  });

  it('tells staff, and nobody else, what members reported, once a member and without a name', async ({ as, idea, ideas, key, person, staff }) => {
    const { id } = await idea();
    const [one, two] = [person('one'), person('two')];
    await ideas(as(one)).report!(id, { reason: 'spam', note: 'A shop' }, { key: key() });
    await ideas(as(one)).report!(id, { reason: 'abuse' }, { key: key() });
    await ideas(as(two)).report!(id, { reason: 'private' }, { key: key() });
    const { reports = [], next } = await ideas(staff!).audit!(id, {});
    equal(reports.map(({ subject, reason, note }) => [subject, reason, note]).sort(), [[`idea:${id}`, 'private', null], [`idea:${id}`, 'spam', 'A shop']], 'reports');
    equal(Object.keys(reports[0]!).sort(), ['at', 'note', 'reason', 'subject'], 'members of a report');
    equal(next, null, 'next');
    await refused(ideas(as(one)).audit!(id, {}), 'forbidden');
  });
};

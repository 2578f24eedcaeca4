import type { IdeaDraft } from '../../src/protocol/idea.ts';
import type { Cases } from './backend.ts';
import { equal, ok, refused, walk } from './expect.ts';

export const ideaCases: Cases = (it, has) => {
  it('stores an idea as it was written and shows it to everyone', async ({ as, board, ideas, key, person, reader, title }) => {
    const draft = { title: title('暗黑模式 🌒 & <b>'), body: 'Line one\n\n**Line** two 👩🏽‍💻' };
    const made = await ideas(as(person('Mia'))).create!(board, draft, { key: key() });
    equal([made.title, made.body, made.votes, made.comments, made.state], [draft.title, draft.body, 0, 0, 'visible'], 'idea');
    const got = await ideas(reader).get(made.id);
    equal([got.title, got.body, got.author.id], [draft.title, draft.body, made.author.id], 'idea read again');
    const listed = await ideas(reader).list({ board, sort: 'new', limit: 1 });
    equal(listed.items.map(({ id }) => id), [made.id], 'newest idea');
  });

  it('makes one idea of one key, however often it is sent', async ({ as, board, ideas, key, person, reader, title }) => {
    const author = ideas(as(person('author')));
    const draft = { title: title() };
    const once = key();
    const first = await author.create!(board, draft, { key: once });
    const again = await author.create!(board, draft, { key: once });
    equal(again.id, first.id, 'id of the second answer');

    const parallel = key();
    const other = { title: title() };
    const made = await Promise.allSettled(Array.from({ length: 10 }, () => author.create!(board, other, { key: parallel })));
    const ids = new Set(made.flatMap((result) => (result.status === 'fulfilled' ? [result.value.id] : [])));
    equal(ids.size, 1, 'ideas of ten parallel requests');
    const mine = await author.list({ board, mine: 'ideas' });
    equal(mine.total, 2, 'my ideas');
    equal((await ideas(reader).list({ board, ids: [...ids] })).total, 1, 'ideas with this id');
  });

  it('refuses a key with another text, and keeps the keys of members apart', async ({ as, board, ideas, key, person, title }) => {
    const shared = key();
    const author = ideas(as(person('author')));
    const first = await author.create!(board, { title: title() }, { key: shared });
    await refused(author.create!(board, { title: title() }, { key: shared }), 'invalid', 'conflict');
    const other = await ideas(as(person('other'))).create!(board, { title: title() }, { key: shared });
    ok(other.id !== first.id, 'another member made an idea of their own');
  });

  it('lets nobody write what belongs to the server', async ({ as, board, ideas, key, person, title }) => {
    const author = ideas(as(person('author')));
    const own = { votes: 999, comments: 9, status: { id: 'shipped' }, state: 'visible', pinned: true, author: { id: 'x' }, createdAt: '2001-01-01T00:00:00Z', id: 'mine' };
    for (const [name, value] of Object.entries(own)) {
      const draft = { title: title(), [name]: value } as unknown as IdeaDraft;
      let made;
      try {
        made = await author.create!(board, draft, { key: key() });
      } catch {
        continue;
      }
      ok(JSON.stringify((made as unknown as Record<string, unknown>)[name]) !== JSON.stringify(value) || name === 'state', `${name} was taken from the draft`);
    }
    const { id, version } = await author.create!(board, { title: title() }, { key: key() });
    await author.update?.(id, { votes: 999 } as object, { version }).catch(() => undefined);
    equal((await author.get(id)).votes, 0, 'votes');
  });

  it('says which field is wrong', async ({ as, board, ideas, key, person }) => {
    const author = ideas(as(person('author')));
    for (const title of [' \u200b ', 'x'.repeat(1500)]) {
      const error = await refused(author.create!(board, { title }, { key: key() }), 'invalid');
      equal(error.fields.map(({ pointer }) => pointer), ['/title'], 'fields');
      equal(error.retryable, false, 'retryable');
    }
  });

  it('points to the idea that has the same title', async ({ as, board, ideas, idea, key, person }) => {
    const there = await idea('Same title');
    const error = await refused(ideas(as(person('late'))).create!(board, { title: there.title }, { key: key() }), 'conflict');
    equal(error.existing, there.id, 'existing');
  });

  it('refuses every other write without a person', async ({ board, ideas, idea, key, reader, title }) => {
    const { id, version } = await idea();
    const nobody = ideas(reader);
    await refused(nobody.create!(board, { title: title() }, { key: key() }), 'unauthenticated');
    await refused(nobody.update!(id, { body: 'mine' }, { version }), 'unauthenticated');
    await refused(nobody.withdraw!(id), 'unauthenticated');
    await refused(nobody.report!(id, { reason: 'spam' }, { key: key() }), 'unauthenticated');
    if (nobody.setFollow) await refused(nobody.setFollow(id, 'all'), 'unauthenticated');
    const got = await nobody.get(id);
    equal([got.version, got.state], [version, 'visible'], 'version and state');
  });

  it('knows nothing under unknown names', async ({ as, board, comments, ideas, key, person, reader, title }) => {
    const member = as(person('member'));
    const unknown = '00000000-0000-7000-8000-000000000000';
    await refused(ideas(reader).board('no-such-board'), 'not-found');
    await refused(ideas(reader).list({ board: 'no-such-board' }), 'not-found');
    await refused(ideas(member).create!('no-such-board', { title: title() }, { key: key() }), 'not-found');
    await refused(ideas(member).get(unknown), 'not-found');
    await refused(ideas(member).setVote(unknown, true), 'not-found');
    await refused(comments(member).list(unknown, {}), 'not-found');
    equal((await ideas(reader).list({ board, ids: [unknown] })).items, [], 'unknown ids');
  });

  it('lets the author alone edit, and nobody over an edit they have not seen', async ({ as, board, ideas, key, person, title }) => {
    const author = ideas(as(person('author')));
    const made = await author.create!(board, { title: title(), body: 'before' }, { key: key() });
    const edited = await author.update!(made.id, { body: 'after' }, { version: made.version });
    equal([edited.body, edited.title, edited.editedAt !== null, edited.version > made.version], ['after', made.title, true, true], 'edited idea');
    await refused(author.update!(made.id, { body: 'late' }, { version: made.version }), 'conflict');
    await refused(ideas(as(person('other'))).update!(made.id, { body: 'theirs' }, { version: edited.version }), 'forbidden', 'not-found');
    equal((await author.get(made.id)).body, 'after', 'body');
  });

  it('withdraws an idea for everyone, by its author alone', async ({ as, board, ideas, key, person, reader, title }) => {
    const author = ideas(as(person('author')));
    const { id } = await author.create!(board, { title: title() }, { key: key() });
    await refused(ideas(as(person('other'))).withdraw!(id), 'forbidden', 'not-found');
    await author.withdraw!(id);
    await refused(ideas(reader).get(id), 'not-found');
    equal((await ideas(reader).list({ board, ids: [id] })).items, [], 'list');
  });

  for (const sort of ['trending', 'top', 'new', 'discussed'] as const) {
    it(`walks every idea once in the order "${sort}" while people vote`, async ({ as, board, ideas, idea, person, reader }) => {
      const made = await Promise.all(Array.from({ length: 12 }, () => idea('Walk')));
      const wanted = new Set(made.map(({ id }) => id));
      const voters = made.map(() => ideas(as(person('voter'))));
      let turn = 0;
      const shake = () => Promise.all(made.filter((_, at) => (at + turn++) % 3 === 0).map(({ id }) => voters[turn % voters.length]!.setVote(id, turn % 2 === 0)));
      await shake();
      const seen = (await walk((cursor) => ideas(reader).list({ board, sort, limit: 5, ...(cursor && { cursor }) }), shake)).map(({ id }) => id);
      equal(new Set(seen).size, seen.length, 'an idea was met twice: distinct ideas');
      equal(seen.filter((id) => wanted.has(id)).length, wanted.size, 'ideas met');
    });
  }

  it('orders by votes, newest and comments, the same each time', async ({ as, board, comments, ideas, idea, key, person, reader }) => {
    const [first, second, third] = [await idea(), await idea(), await idea()];
    const ids = [first.id, second.id, third.id];
    for (const voted of [[second.id, third.id], [second.id]]) {
      const voter = ideas(as(person('voter')));
      for (const id of voted) await voter.setVote(id, true);
    }
    await comments(as(person('talker'))).create!(first.id, { text: 'Hello' }, { key: key() });
    const order = async (sort: 'top' | 'new' | 'discussed') => (await ideas(reader).list({ board, sort, ids })).items.map(({ id }) => id);
    equal(await order('top'), [second.id, third.id, first.id], 'top');
    equal(await order('new'), [third.id, second.id, first.id], 'new');
    equal((await order('discussed'))[0], first.id, 'discussed');
    equal(await order('discussed'), await order('discussed'), 'ties');
  });

  it('finds what was asked for', async ({ as, board, ideas, key, person, reader, title }) => {
    const mark = person('zebra').replace(/\W/g, '');
    const author = ideas(as(person('author')));
    const made = await author.create!(board, { title: title(`${mark} 希望增加暗黑模式`) }, { key: key() });
    const find = async (text: string) => (await ideas(reader).list({ board, text, limit: 100 })).items.map(({ id }) => id);
    ok((await find(mark)).includes(made.id), 'found by a word');
    ok((await find('暗黑')).includes(made.id), 'found by two Chinese characters');
    ok(!(await find(`${mark}x`)).includes(made.id), 'not found by another word');
    equal((await ideas(reader).list({ board, status: ['declined'], text: mark })).items, [], 'of another status');
    equal((await ideas(reader).list({ board, status: ['new', 'declined'], text: mark })).total, 1, 'of its status');
    equal((await author.list({ board, mine: 'ideas' })).items.map(({ id }) => id), [made.id], 'my ideas');
  });

  it('finds similar ideas in English and Chinese, and the same title', async ({ board, ideas, idea, reader }) => {
    const { similar } = ideas(reader);
    if (!similar) return;
    const chinese = await idea('希望增加暗黑模式');
    const english = await idea('Add a dark colour scheme for night owls');
    const of = async (text: string) => (await similar(board, text, { limit: 10 })).items.map(({ id }) => id);
    ok((await of('暗黑')).includes(chinese.id), 'found by 暗黑');
    ok((await of('dark scheme night')).includes(english.id), 'found by words');
    equal((await similar(board, english.title)).exact, english.id, 'exact');
    equal((await similar(board, 'nothing of the kind qqq')).exact ?? null, null, 'no exact match');
  });

  it('follows, changes its mind and stops, and says so', async ({ as, board, ideas, idea, person }) => {
    const { id } = await idea();
    const follower = ideas(as(person('follower')));
    if (!follower.setFollow) return;
    for (const scope of ['status', 'all', 'all', 'none', 'none', 'status'] as const) {
      equal((await follower.setFollow(id, scope)).following, scope, 'following');
    }
    equal((await follower.overlay?.({ ideas: [id] }))?.ideas[id]?.following, 'status', 'overlay');
    equal((await follower.list({ board, mine: 'followed' })).items.map((item) => item.id), [id], 'followed ideas');
  });

  it('tells in the pulse what has changed since', async ({ as, board, ideas, idea, person, reader }) => {
    const { pulse } = ideas(reader);
    if (!pulse) return;
    const [one, two] = [await idea(), await idea()];
    const ids = [one.id, two.id];
    const before = await pulse(board, { ids });
    equal(Object.keys(before.counts).sort(), [...ids].sort(), 'all ideas without since');
    const { votes, rev } = await ideas(as(person('voter'))).setVote(two.id, true);
    const after = await pulse(board, { ids, since: before.seq });
    equal(Object.keys(after.counts), [two.id], 'changed ideas');
    equal(after.counts[two.id]!.slice(0, 3), [votes, 0, rev], 'votes, comments, rev');
    ok(after.seq > before.seq, 'seq grows');
  });

  it('passes an abort through', async ({ board, ideas, reader }) => {
    const reason = new Error('gone on');
    const aborted = await ideas(reader).list({ board }, { signal: AbortSignal.abort(reason) }).catch((error: unknown) => error);
    ok(aborted === reason, 'rejects with the reason of the signal');
    const controller = new AbortController();
    const call = ideas(reader).list({ board }, { signal: controller.signal }).catch((error: unknown) => error);
    controller.abort(reason);
    ok(await call === reason, 'rejects with the reason of the signal while under way');
  });

  if (has('reviewed')) {
    it('shows an idea that waits for review to its author and staff alone', async ({ as, ideas, key, person, reader, reviewed, staff, title }) => {
      const board = reviewed!;
      const author = ideas(as(person('author')));
      const others = [ideas(reader), ideas(as(person('other')))];
      const { id, state } = await author.create!(board, { title: title() }, { key: key() });
      equal(state, 'held', 'state');
      equal((await author.get(id)).state, 'held', 'state for the author');
      equal((await author.list({ board, mine: 'ideas' })).items.map((item) => item.id), [id], "the author's list");
      for (const client of others) {
        await refused(client.get(id), 'not-found');
        equal((await client.list({ board, ids: [id] })).items, [], 'list');
      }
      await refused(others[1]!.setVote(id, true), 'not-found');
      ok((await ideas(staff!).list({ board, state: 'held', limit: 100 })).items.some((item) => item.id === id), "in staff's queue");
      await refused(author.list({ board, state: 'held' }), 'forbidden');
      await ideas(staff!).moderate!(id, { act: 'approve' }, { key: key() });
      equal((await ideas(reader).get(id)).state, 'visible', 'state once approved');
      equal((await others[1]!.setVote(id, true)).votes, 1, 'votes once approved');
    });
  }
};

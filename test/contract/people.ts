import type { Cases } from './backend.ts';
import { equal, ok, refused } from './expect.ts';

export const peopleCases: Cases = (it, has) => {
  it('describes the community and its board', async ({ board, ideas, reader }) => {
    const community = await reader.community();
    ok(community.boards.some(({ id }) => id === board), 'the board is named');
    ok(community.limits.title > 0 && community.locales.includes(community.defaultLocale), 'limits and languages');
    const got = await ideas(reader).board(board);
    ok(got.statuses.some(({ kind }) => kind === 'new'), 'a status for new ideas');
    equal(got.propose === 'yes' || got.propose === 'sign-in', true, 'what holds for a reader');
  });

  it('knows a person again, and readers not at all', async ({ as, person, reader }) => {
    const [ann, ben] = [person('ann'), person('ben')];
    equal(await reader.me(), null, 'a reader');
    const first = await as(ann).me();
    equal((await as(ann).me())?.id, first!.id, 'the same person');
    ok((await as(ben).me())!.id !== first!.id, 'another person');
    equal([first!.anonymous, first!.staff, first!.role], [false, false, 'member'], 'a new member');
  });

  it('shows the name a member chose', async ({ as, board, ideas, key, person, reader, title }) => {
    const ann = as(person('ann'));
    if (!ann.members) return;
    const { id } = await ideas(ann).create!(board, { title: title() }, { key: key() });
    equal((await ann.members.update({ name: 'Ännchen 安' })).name, 'Ännchen 安', 'name');
    equal((await ideas(reader).get(id)).author.name, 'Ännchen 安', 'name at the idea');
    await refused(ann.members.update({ name: '\u202e\u200b' }), 'invalid');
    await refused(ann.members.update({ staff: true } as object), 'invalid');
    equal((await ann.me())!.staff, false, 'staff');
  });

  it('exports what a member did', async ({ as, board, comments, ideas, idea, key, person, title }) => {
    const ann = as(person('ann'));
    if (!ann.members) return;
    const other = await idea('Voted');
    const { id } = await ideas(ann).create!(board, { title: title() }, { key: key() });
    await ideas(ann).setVote(other.id, true);
    await comments(ann).create!(other.id, { text: 'Words of mine' }, { key: key() });
    const file = JSON.stringify(await ann.members.export());
    for (const part of [id, other.id, 'Words of mine']) ok(file.includes(part), `the export has ${part}`);
  });

  it('erases a person and keeps the counts', async ({ as, board, comments, idea, ideas, key, person, reader, title }) => {
    const name = person('ann');
    const ann = as(name);
    if (!ann.members) return;
    const before = await ann.me();
    const other = await idea('Voted');
    const { id } = await ideas(ann).create!(board, { title: title(), body: 'My secret' }, { key: key() });
    await ideas(as(person('ben'))).setVote(id, true);
    await ideas(ann).setVote(other.id, true);
    await comments(ann).create!(other.id, { text: 'My other secret' }, { key: key() });
    await ann.members.erase();
    equal((await ideas(reader).get(other.id)).votes, 1, 'votes stay');
    const public_ = JSON.stringify([
      await ideas(reader).list({ board, ids: [id, other.id] }), await comments(reader).list(other.id, {}), await ideas(reader).get(other.id),
    ]);
    for (const part of [before!.id, name, 'My secret', 'My other secret']) ok(!public_.includes(part), `"${part}" is gone`);
    const returned = await as(name).me();
    ok(returned!.id !== before!.id, 'who returns is somebody new');
  });

  if (has('strict')) {
    it('starts no anonymous session where people are asked to sign in', async ({ strict }) => {
      equal((await strict!.community()).anonymous, false, 'anonymous');
      await refused(strict!.session!({}), 'forbidden');
    });
  }

  if (has('anonymous')) {
    it('lets a device act without a name and go on as the same', async ({ anonymous, idea, ideas, reader }) => {
      const { id } = await idea();
      const first = await reader.session!({});
      equal([first.me.anonymous, first.me.name], [true, null], 'anonymous member');
      equal((await ideas(anonymous!.connect(() => first.token)).setVote(id, true)).votes, 1, 'votes');
      const next = await reader.session!({ device: first.device! });
      equal(next.me.id, first.me.id, 'the same member');
      equal((await ideas(anonymous!.connect(() => next.token)).setVote(id, true)).votes, 1, 'votes of the same device');
      await refused(reader.session!({ device: `${first.device}x` }), 'unauthenticated', 'invalid');
    });

    it('gives what a device did to the member it turns out to be, once', async ({ anonymous, as, board, idea, ideas, key, person, reader, title }) => {
      const [one, two] = [await idea(), await idea()];
      const device = await reader.session!({});
      const nobody = ideas(anonymous!.connect(() => device.token));
      const made = await nobody.create!(board, { title: title() }, { key: key() });
      for (const { id } of [one, two]) await nobody.setVote(id, true);
      const name = person('ann');
      await ideas(as(name)).setVote(one.id, true);
      const claim = { identity: await anonymous!.tokenFor(name), device: device.device!, link: true };
      for (let times = 0; times < 2; times++) await reader.session!(claim).catch(() => undefined);
      const votes = async (id: string) => (await ideas(reader).get(id)).votes;
      equal([await votes(one.id), await votes(two.id)], [1, 1], 'one vote a person');
      const ann = await as(name).me();
      equal((await ideas(as(name)).get(made.id)).author.id, ann!.id, 'author of what the device proposed');
      equal((await ideas(as(name)).list({ board, mine: 'votes' })).total, 2, "the member's votes");
    });
  }
};

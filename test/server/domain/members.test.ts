import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  claimAnonymous, createComment, eraseMember, exportMember, findIdentified, findKey, findMember, getIdea, identifiedMember, listComments, listIdeas, memberView,
  moderateIdea, overlay, reportIdea, setFollow, setReaction, storeKey, updateMember,
} from '../../../server/src/domain/index.ts';
import { config, problem, World } from './fixture.ts';

describe('members', () => {
  it('are one for each sub, with staff and role from the configuration only', async () => {
    const world = await World.open();
    const claims = { sub: 'eve', name: 'Eve', staff: true, role: 'brand' };
    const first = await world.write(null, identifiedMember, claims);
    const again = await world.write(null, identifiedMember, claims);
    assert.deepEqual([first.id, first.staff, first.role], [again.id, false, 'member']);
    const nina = memberView(await world.member('nina'));
    assert.deepEqual([nina.staff, nina.role], [true, 'brand']);
    world.community = { ...world.community, staff: [] };
    assert.equal((await world.read(null, findMember, nina.id))?.staff, false, 'at once when the configuration changes');
  });

  it('race to be made and become one', async () => {
    const world = await World.open();
    const made = await Promise.all(Array.from({ length: 10 }, () => world.member('ada')));
    assert.equal(new Set(made.map(member => member.id)).size, 1);
  });

  it('take names from the token until they choose one, but none that could be staff’s', async () => {
    const world = await World.open();
    const of = (name: string) => world.write(null, identifiedMember, { sub: 'ada', name });
    assert.equal((await of('Ada')).name, 'Ada');
    assert.equal((await world.read(null, findIdentified, { sub: 'ada', name: 'Ada' }))?.name, 'Ada');
    assert.equal(await world.read(null, findIdentified, { sub: 'ada', name: 'Ada L.' }), null, 'the record has to change');
    const ada = await of('Ada L.');
    assert.equal(ada.name, 'Ada L.');
    assert.equal((await world.write(null, identifiedMember, { sub: 'bad', name: 'Kestrel Support' })).name, null);
    await assert.rejects(world.write(ada, updateMember, { name: 'Аdmin' }), problem('invalid', { pointer: '/name' }));
    await assert.rejects(world.write(ada, updateMember, { name: 'x'.repeat(41) }), problem('invalid', { pointer: '/name' }));
    await assert.rejects(world.write(ada, updateMember, { zone: 'Mars/Base' }), problem('invalid', { pointer: '/zone' }));
    const changed = await world.write(ada, updateMember, { name: 'Lovelace', zone: 'Asia/Shanghai', locale: 'zh-cn' });
    assert.deepEqual([changed.name, changed.zone, changed.locale], ['Lovelace', 'Asia/Shanghai', 'zh-CN']);
    assert.equal((await of('Ada')).name, 'Lovelace');
  });

  it('show a new name in lists at once', async () => {
    const world = await World.open();
    const ada = await world.member('ada');
    const idea = await world.idea(ada, 'A');
    assert.deepEqual(await world.titles(), ['A']);
    await world.write(ada, updateMember, { name: 'Lovelace' });
    assert.equal((await world.read(null, listIdeas, { board: 'ideas' })).items.find(each => each.id === idea.id)?.author.name, 'Lovelace');
  });

  it('are anonymous only where the community allows it', async () => {
    const world = await World.open();
    const someone = memberView(await world.anonymous());
    assert.deepEqual([someone.anonymous, someone.name, someone.staff], [true, null, false]);
    world.community = { ...world.community, anonymous: false };
    await assert.rejects(world.anonymous(), problem('forbidden', { reason: 'sign-in' }));
  });
});

describe('claiming an anonymous member', () => {
  it('unites votes, moves what they made, makes the counts right, and can be repeated', async () => {
    const world = await World.open();
    const [ada, ben] = [await world.member('ada'), await world.member('ben')];
    const both = await world.idea(ada, 'Both voted');
    const only = await world.idea(ada, 'One voted');
    const own = await world.idea(ben, 'Own');
    const anonymous = await world.anonymous();
    await world.vote(anonymous, both.id, true, 50);
    world.now += 1000;
    await world.vote(ben, both.id, true, 7);
    await world.vote(anonymous, only.id);
    await world.vote(anonymous, own.id);
    const made = await world.idea(anonymous, 'Made');
    await world.vote(ben, made.id);
    const comment = await world.write(anonymous, createComment, both.id, { text: 'hello' });
    await world.write(ben, setReaction, comment.id, 'helpful', true, 1);
    await world.write(anonymous, setFollow, only.id, 'all');
    await world.write(anonymous, storeKey, 'createIdea', 'key-1', { fingerprint: 'f', status: 201, body: '{}' });
    for (let i = 0; i < 2; i++) {
      await world.write(null, claimAnonymous, anonymous.id, ben.id);
      const votes = async (id: string) => (await world.read(null, getIdea, id)).votes;
      assert.deepEqual(await Promise.all([both, only, own, made].map(idea => votes(idea.id))), [1, 1, 0, 0]);
    }
    const mine = (await world.read(ben, overlay, { ideas: [both.id, only.id, own.id, made.id], comments: [comment.id] }));
    assert.deepEqual([mine.ideas[both.id]?.voted, mine.ideas[both.id]?.seq, mine.ideas[only.id]?.following, mine.ideas[made.id]?.own], [true, 50, 'all', true]);
    assert.deepEqual([mine.comments[comment.id]?.own, mine.comments[comment.id]?.helpful], [true, false]);
    assert.equal((await world.read(null, listComments, both.id, {})).items[0]?.helpful, 0);
    const [vote] = await world.storage.read(db => db.selectFrom('vote').select('at').where('idea', '=', both.id).execute());
    assert.equal(vote?.at, world.now - 1000, 'the earliest is kept');
    assert.equal((await world.read(null, getIdea, made.id)).author.name, 'ben');
    assert.equal(await world.read(null, findMember, anonymous.id), null);
    assert.ok(await world.read(ben, findKey, 'createIdea', 'key-1'), 'a retry after signing in is still answered');
  });

  it('takes nothing from a member who is not anonymous, or to one who is', async () => {
    const world = await World.open();
    const [ada, ben, anonymous, other] = [await world.member('ada'), await world.member('ben'), await world.anonymous(), await world.anonymous()];
    const idea = await world.idea(ada, 'A');
    await world.vote(anonymous, idea.id);
    await world.write(null, claimAnonymous, ada.id, ben.id);
    await world.write(null, claimAnonymous, anonymous.id, other.id);
    assert.equal((await world.read(null, getIdea, idea.id)).author.name, 'ada');
    assert.ok(await world.read(null, findMember, anonymous.id));
  });
});

describe('erasing and exporting', () => {
  async function life() {
    const world = await World.open(config({ terms: { version: '1', text: { en: 'T' }, url: null } }));
    const [ada, ben, nina] = [await world.write(null, identifiedMember, { sub: 'ada-secret', name: 'Ada Secret', avatar: 'https://secret.example/a.png', locale: 'en', zone: 'UTC' }), await world.member('ben'), await world.member('nina')];
    await world.write(ada, updateMember, { termsVersion: '1' });
    await world.write(ben, updateMember, { termsVersion: '1' });
    const own = await world.idea(ada, 'Secret title', 'Secret body');
    const other = await world.idea(ben, 'Public');
    await world.vote(ada, other.id);
    const comment = await world.write(ada, createComment, other.id, { text: 'Secret comment' });
    const reply = await world.write(ben, createComment, other.id, { text: 'reply', parent: comment.id });
    await world.write(ada, setReaction, reply.id, 'helpful', true, 1);
    await world.write(ada, setFollow, other.id, 'all');
    await world.write(ada, reportIdea, other.id, { reason: 'other', note: 'Secret note' });
    await world.write(ada, storeKey, 'createIdea', 'key-12345', { fingerprint: 'f', status: 201, body: '{"title":"Secret title"}' });
    return { world, ada, ben, nina, own, other, comment, reply };
  }

  it('exports everything of the member and nothing of others', async () => {
    const { world, ada, own, other, comment } = await life();
    const file = await world.read(ada, exportMember);
    assert.deepEqual([file.ideas, file.comments, file.votes, file.follows, file.reactions, file.reports].map(list => list.length), [1, 1, 1, 1, 1, 1]);
    const text = JSON.stringify(file);
    for (const part of ['Ada Secret', 'Secret title', 'Secret body', 'Secret comment', 'Secret note', own.id, other.id, comment.id]) assert.ok(text.includes(part), part);
    for (const part of ['reply', 'Public', 'ben']) assert.ok(!text.includes(`"${part}"`), part);
  });

  it('leaves counts and nothing else', async () => {
    const { world, ada, ben, nina, own, other, reply } = await life();
    await world.write(ada, eraseMember);
    const rows = await world.storage.read(async db => {
      const tables = ['member', 'idea', 'idea_term', 'vote', 'follow', 'comment', 'reaction', 'report', 'idempotency', 'audit', 'idea_status'] as const;
      return JSON.stringify(await Promise.all(tables.map(table => db.selectFrom(table as 'vote').selectAll().execute())));
    });
    assert.ok(!/secret/i.test(rows), 'no personal text in any table');
    assert.equal(await world.read(null, findMember, ada.id), null);
    for (const reader of [null, nina]) await assert.rejects(world.read(reader, getIdea, own.id), problem('not-found'));
    const seen = await world.read(null, getIdea, other.id);
    assert.deepEqual([seen.votes, seen.comments], [1, 1]);
    const page = await world.read(null, listComments, other.id, {});
    assert.deepEqual(page.items.map(each => [each.deleted, each.text, each.author.id]), [[true, '', null]]);
    assert.equal(page.items[0]?.replies.find(each => each.id === reply.id)?.helpful, 1);
    assert.equal(await world.storage.read(async db => (await db.selectFrom('vote').select('idea').where('member', '=', ada.id).execute()).length), 0);
    assert.deepEqual(await world.titles(), ['Public']);
    const back = await world.write(null, identifiedMember, { sub: 'ada-secret' });
    assert.notEqual(back.id, ada.id);
    await world.vote(ben, own.id).catch(problem('not-found'));
  });

  it('gives back the ideas of others that were merged into an erased one', async () => {
    const { world, ada, nina, own, other } = await life();
    await world.write(nina, moderateIdea, other.id, { act: 'merge', into: own.id });
    await world.write(ada, eraseMember);
    assert.equal((await world.read(null, getIdea, other.id)).mergedInto, null);
    assert.deepEqual(await world.titles(), ['Public']);
  });
});

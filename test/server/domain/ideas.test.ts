import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createComment, createIdea, deleteComment, findKey, getBoard, getIdea, listComments, listIdeas, moderateComment, moderateIdea, overlay, purge, reportComment,
  reportIdea, setFollow, setReaction, storeKey, updateComment, updateIdea, updateMember, withdrawIdea,
} from '../../../server/src/domain/index.ts';
import { config, DAY, problem, World } from './fixture.ts';

const minutes = (count: number) => count * 60_000;
const long = (count: number) => '好'.repeat(count);

describe('proposing', () => {
  it('stores the normalised text and shows it to everyone', async () => {
    const world = await World.open();
    const ada = await world.member('ada');
    const idea = await world.write(ada, createIdea, 'ideas', {
      title: '  Dark\u0000 mode\n', body: '# Why\r\n\r\nAt **night** see [this](https://kestrel.example)', kind: 'question', category: 'app', relation: 'product', lang: 'en-us',
    });
    const seen = await world.read(null, getIdea, idea.id);
    assert.deepEqual([seen.title, seen.body, seen.excerpt, seen.kind, seen.category, seen.relation, seen.lang],
      ['Dark mode', '# Why\n\nAt **night** see [this](https://kestrel.example)', 'Why At night see this', 'question', 'app', 'product', 'en-US']);
    assert.deepEqual([seen.state, seen.rev, seen.version, seen.votes, seen.comments, seen.followers], ['visible', 1, 1, 0, 0, 1]);
    assert.deepEqual(seen.author, { id: ada.id, name: 'ada', role: 'member', avatar: null, title: null });
    assert.equal((await world.read(null, getBoard, 'ideas')).ideas, 1);
  });

  it('counts limits in what people call characters and names the field', async () => {
    const world = await World.open();
    const ada = await world.member('ada');
    await world.idea(ada, '👩‍🚀'.repeat(120));
    await assert.rejects(world.idea(ada, long(121)), problem('invalid', { pointer: '/title', status: 422 }));
    await assert.rejects(world.idea(ada, '\u200b \u2060'), problem('invalid', { pointer: '/title' }));
    await assert.rejects(world.idea(ada, 'A', long(10_001)), problem('invalid', { pointer: '/body' }));
    await assert.rejects(world.write(ada, createIdea, 'ideas', { title: 'A', kind: 'story' }), problem('invalid', { pointer: '/kind' }));
    await assert.rejects(world.write(ada, createIdea, 'ideas', { title: 'A', category: 'x' }), problem('invalid', { pointer: '/category' }));
    await assert.rejects(world.write(ada, createIdea, 'nothing', { title: 'A' }), problem('not-found'));
    await assert.rejects(world.write(null, createIdea, 'ideas', { title: 'A' }), problem('unauthenticated'));
    assert.equal((await world.titles()).length, 1);
  });

  it('asks for the current terms once, and stores their version', async () => {
    const world = await World.open(config({ terms: { version: '2', text: { en: 'Yours' }, url: null } }));
    const ada = await world.member('ada');
    await assert.rejects(world.idea(ada, 'A'), problem('invalid', { pointer: '/termsVersion' }));
    await assert.rejects(world.write(ada, createIdea, 'ideas', { title: 'A', termsVersion: '1' }), problem('invalid', { pointer: '/termsVersion' }));
    await world.write(ada, createIdea, 'ideas', { title: 'A', termsVersion: '2' });
    await world.idea(ada, 'B');
    assert.equal((await world.read(ada, overlay, {})).me.termsVersion, '2');
    const stored = await world.storage.read(db => db.selectFrom('idea').select('terms_version').execute());
    assert.deepEqual(stored.map(row => row.terms_version), ['2', '2']);
    await assert.rejects(world.write(ada, updateMember, { termsVersion: '1' }), problem('invalid'));
  });

  it('holds what the board reviews, shows it to its author and staff, and lets approve publish it', async () => {
    const world = await World.open(config({ review: 'newcomers' }));
    const [ada, ben, nina] = [await world.member('ada'), await world.member('ben'), await world.member('nina')];
    const idea = await world.idea(ada, 'First');
    assert.equal(idea.state, 'held');
    assert.deepEqual(await world.titles(), []);
    assert.deepEqual(await world.titles({ mine: 'ideas' }, ada), ['First']);
    assert.deepEqual(await world.titles({ state: 'held' }, nina), ['First']);
    assert.deepEqual((await world.read(ada, overlay, { board: 'ideas' })).board?.held.map(each => each.title), ['First']);
    const mine = (await world.read(ada, overlay, { board: 'ideas' })).ideas[idea.id];
    assert.deepEqual([mine?.own, mine?.can.vote, mine?.can.edit], [true, 'held', 'yes']);
    assert.deepEqual((await world.read(ben, overlay, { board: 'ideas', ideas: [idea.id] })), {
      me: (await world.read(ben, overlay, {})).me, board: { propose: 'yes', votesLeft: null, held: [], queue: null }, ideas: {}, comments: {},
    });
    assert.equal((await world.read(nina, overlay, { board: 'ideas' })).board?.queue, 1);
    await assert.rejects(world.read(ben, getIdea, idea.id), problem('not-found'));
    await assert.rejects(world.vote(nina, idea.id), problem('forbidden', { reason: 'held' }));
    await world.write(nina, moderateIdea, idea.id, { act: 'approve' });
    assert.deepEqual(await world.titles(), ['First']);
    assert.equal((await world.idea(ada, 'Second')).state, 'visible', 'no newcomer any more');
    assert.equal((await world.idea(await world.anonymous(), 'Third')).state, 'held', 'anonymous people always');
    assert.equal((await world.idea(nina, 'Fourth')).state, 'visible', 'staff never');
  });

  it('limits newcomers, and holds what carries many links', async () => {
    const world = await World.open(config({}, { newcomer: { ideas: 2, comments: 1, links: 1 } }));
    const ada = await world.member('ada');
    const idea = await world.idea(ada, 'A');
    assert.equal((await world.idea(ada, 'B', 'https://a.example https://b.example')).state, 'held');
    assert.equal((await world.read(ada, overlay, { board: 'ideas' })).board?.propose, 'forbidden');
    await assert.rejects(world.idea(ada, 'C'), problem('limit'));
    const comment = await world.write(ada, createComment, idea.id, { text: 'www.a.example www.b.example' });
    assert.equal(comment.state, 'held');
    assert.deepEqual((await world.read(null, listComments, idea.id, {})).items, []);
    await assert.rejects(world.write(ada, createComment, idea.id, { text: 'more' }), problem('limit'));
    assert.deepEqual((await world.read(ada, listComments, idea.id, {})).items.map(each => each.state), ['held'], 'the author sees it');
    await world.write(await world.member('nina'), moderateComment, comment.id, { act: 'approve' });
    assert.equal((await world.read(null, listComments, idea.id, {})).total, 1);
    world.now += DAY;
    assert.equal((await world.read(ada, overlay, { board: 'ideas' })).board?.propose, 'yes');
    await world.idea(ada, 'C');
  });
});

describe('one’s own idea', () => {
  it('can be edited for an hour, against the version that was read', async () => {
    const world = await World.open();
    const [ada, ben] = [await world.member('ada'), await world.member('ben')];
    const idea = await world.idea(ada, 'A');
    world.now += minutes(60);
    const edited = await world.write(ada, updateIdea, idea.id, { body: 'more' }, 1);
    assert.deepEqual([edited.title, edited.body, edited.excerpt, edited.version, edited.editedAt], ['A', 'more', 'more', 2, new Date(world.now).toISOString()]);
    await assert.rejects(world.write(ada, updateIdea, idea.id, { body: 'lost' }, 1), problem('conflict', { status: 412 }));
    await assert.rejects(world.write(ben, updateIdea, idea.id, { body: 'mine' }, 2), problem('forbidden'));
    world.now += 1;
    assert.equal((await world.read(ada, overlay, { ideas: [idea.id] })).ideas[idea.id]?.can.edit, 'too-late');
    await assert.rejects(world.write(ada, updateIdea, idea.id, { body: 'late' }, 2), problem('too-late'));
    assert.equal((await world.read(null, getIdea, idea.id)).body, 'more');
  });

  it('goes back to review when its text changes on a board that reviews all', async () => {
    const world = await World.open(config({ review: 'before' }));
    const ada = await world.member('ada');
    const idea = await world.idea(ada, 'A');
    await world.write(await world.member('nina'), moderateIdea, idea.id, { act: 'approve' });
    const { version } = await world.read(ada, getIdea, idea.id);
    assert.equal((await world.write(ada, updateIdea, idea.id, { category: 'app' }, version)).state, 'visible');
    assert.equal((await world.write(ada, updateIdea, idea.id, { body: 'spam' }, version + 1)).state, 'held');
  });

  it('can be withdrawn until it is planned, and is then gone for all', async () => {
    const world = await World.open();
    const [ada, ben, nina] = [await world.member('ada'), await world.member('ben'), await world.member('nina')];
    const [a, b] = [await world.idea(ada, 'A'), await world.idea(ada, 'B')];
    await assert.rejects(world.write(ben, withdrawIdea, a.id), problem('forbidden'));
    await world.write(ada, withdrawIdea, a.id);
    for (const reader of [null, ada, nina]) await assert.rejects(world.read(reader, getIdea, a.id), problem('not-found'));
    assert.equal((await world.read(null, getBoard, 'ideas')).ideas, 1);
    await world.idea(ada, 'A');
    await world.write(nina, moderateIdea, b.id, { act: 'status', status: 'planned' });
    await assert.rejects(world.write(ada, withdrawIdea, b.id), problem('too-late'));
  });

  it('belongs to its community', async () => {
    const world = await World.open();
    const idea = await world.idea(await world.member('ada'), 'A');
    const other = new World({ ...config(), id: 'other' }, world.storage);
    await assert.rejects(other.read(null, getIdea, idea.id), problem('not-found'));
    await assert.rejects(other.vote(await other.member('ben'), idea.id), problem('not-found'));
    assert.deepEqual(await other.titles(), []);
  });
});

describe('follows', () => {
  it('come by themselves for author, voter and commenter, and end by choice', async () => {
    const world = await World.open();
    const [ada, ben, eve, fay] = await Promise.all(['ada', 'ben', 'eve', 'fay'].map(sub => world.member(sub)));
    const idea = await world.idea(ada!, 'A');
    await world.vote(ben!, idea.id);
    await world.write(eve!, createComment, idea.id, { text: 'hello' });
    const following = async (member: typeof ada) => (await world.read(member!, overlay, { ideas: [idea.id] })).ideas[idea.id]?.following;
    assert.deepEqual(await Promise.all([ada, ben, eve, fay].map(following)), ['status', 'status', 'status', 'none']);
    assert.equal((await world.read(null, getIdea, idea.id)).followers, 3);
    for (const member of [ada, ben, eve]) await world.write(member!, setFollow, idea.id, 'none');
    await world.write(fay!, setFollow, idea.id, 'all');
    assert.deepEqual(await Promise.all([ada, ben, eve, fay].map(following)), ['none', 'none', 'none', 'all']);
    assert.equal((await world.read(null, getIdea, idea.id)).followers, 1);
  });
});

describe('comments', () => {
  async function talk() {
    const world = await World.open();
    const [ada, ben, nina] = [await world.member('ada'), await world.member('ben'), await world.member('nina')];
    const idea = await world.idea(ada, 'A');
    const say = (member: typeof ada, text: string, parent?: string) => {
      world.now += 1;
      return world.write(member, createComment, idea.id, { text, ...(parent && { parent }) });
    };
    const list = (query = {}, reader: typeof ada | null = null) => world.read(reader, listComments, idea.id, query);
    return { world, ada, ben, nina, idea, say, list };
  }

  it('are counted, ordered and walked, with the first three replies', async () => {
    const { world, ada, ben, idea, say, list } = await talk();
    const first = await say(ada, 'one');
    for (let i = 0; i < 5; i++) await say(ben, `reply ${i}`, first.id);
    const second = await say(ben, 'two');
    await world.write(ada, setReaction, second.id, 'helpful', true, 1);
    const texts = (page: Awaited<ReturnType<typeof list>>) => page.items.map(comment => comment.text);
    const page = await list({ limit: 1 });
    assert.deepEqual([texts(page), page.total, page.items[0]?.replyCount, page.items[0]?.replies.map(reply => reply.text)],
      [['one'], 7, 5, ['reply 0', 'reply 1', 'reply 2']]);
    assert.deepEqual(texts(await list({ limit: 1, cursor: page.next! })), ['two']);
    assert.deepEqual(texts(await list({ sort: 'newest' })), ['two', 'one']);
    assert.deepEqual(texts(await list({ sort: 'helpful' })), ['two', 'one']);
    const replies = await list({ parent: first.id, limit: 3 });
    assert.deepEqual([texts(replies), replies.total], [['reply 0', 'reply 1', 'reply 2'], 5]);
    assert.deepEqual(texts(await list({ parent: first.id, cursor: replies.next! })), ['reply 3', 'reply 4']);
    assert.equal((await world.read(null, getIdea, idea.id)).comments, 7);
    assert.equal((await world.read(null, listIdeas, { board: 'ideas' })).items[0]?.comments, 7);
  });

  it('go one level deep, under a comment of the same idea', async () => {
    const { world, ada, say } = await talk();
    const first = await say(ada, 'one');
    const reply = await say(ada, 'two', first.id);
    await assert.rejects(say(ada, 'three', reply.id), problem('invalid', { pointer: '/parent' }));
    const other = await world.idea(ada, 'B');
    await assert.rejects(world.write(ada, createComment, other.id, { text: 'x', parent: first.id }), problem('invalid', { pointer: '/parent' }));
    await assert.rejects(say(ada, ' \n '), problem('invalid', { pointer: '/text' }));
    await assert.rejects(say(ada, long(10_001)), problem('invalid', { pointer: '/text' }));
  });

  it('can be edited for an hour and deleted; a placeholder holds the replies', async () => {
    const { world, ada, ben, idea, say, list } = await talk();
    const first = await say(ada, 'secret');
    const reply = await say(ben, 'reply', first.id);
    const edited = await world.write(ada, updateComment, first.id, { text: 'public', kind: 'tip' });
    assert.deepEqual([edited.text, edited.kind, edited.rev, edited.editedAt !== null], ['public', 'tip', 2, true]);
    await assert.rejects(world.write(ben, updateComment, first.id, { text: 'x' }), problem('forbidden'));
    await assert.rejects(world.write(ben, deleteComment, first.id), problem('forbidden'));
    await world.write(ada, deleteComment, first.id);
    assert.deepEqual((await list()).items.map(each => [each.deleted, each.text, each.author.name, each.replyCount]), [[true, '', null, 1]]);
    assert.equal((await world.read(null, getIdea, idea.id)).comments, 1);
    await assert.rejects(world.write(ada, deleteComment, first.id), problem('not-found'));
    await world.write(ben, deleteComment, reply.id);
    assert.deepEqual((await list()).items, []);
    assert.equal((await world.read(null, getIdea, idea.id)).comments, 0);
    const late = await say(ada, 'late');
    world.now += minutes(61);
    await assert.rejects(world.write(ada, updateComment, late.id, { text: 'x' }), problem('too-late'));
  });

  it('are official when the brand writes', async () => {
    const { ada, nina, say } = await talk();
    assert.equal((await say(nina, 'We hear you')).official, true);
    assert.equal((await say(ada, 'I am the brand')).official, false);
  });

  it('carry marks that count once a member, by the highest seq, and never one’s own', async () => {
    const { world, ada, ben, say } = await talk();
    const comment = await say(ada, 'one');
    const react = (on: boolean, seq: number, member = ben) => world.write(member, setReaction, comment.id, 'helpful', on, seq);
    await Promise.all(Array.from({ length: 20 }, () => react(true, 5)));
    assert.deepEqual([(await react(true, 5)).count, (await react(false, 6)).count, (await react(true, 5)).on], [1, 0, false]);
    await assert.rejects(react(true, 1, ada), problem('forbidden', { reason: 'own' }));
    await world.write(ben, setReaction, comment.id, 'thanks', true, 9);
    const mine = (await world.read(ben, overlay, { comments: [comment.id, 'nothing'] })).comments;
    assert.deepEqual(mine, { [comment.id]: { helpful: false, thanks: true, seq: 9, own: false, reported: false, can: { edit: 'forbidden', delete: 'forbidden', moderate: [] } } });
  });

  it('and ideas are reported once a member', async () => {
    const { world, ada, ben, idea, say } = await talk();
    const comment = await say(ada, 'one');
    for (let i = 0; i < 2; i++) {
      await world.write(ben, reportComment, comment.id, { reason: 'spam', note: 'look' });
      await world.write(ben, reportIdea, idea.id, { reason: 'abuse' });
    }
    const stored = await world.storage.read(db => db.selectFrom('report').select(['subject', 'reason']).orderBy('subject').execute());
    assert.deepEqual(stored.map(row => [row.subject, row.reason]), [[`comment:${comment.id}`, 'spam'], [`idea:${idea.id}`, 'abuse']]);
    assert.equal((await world.read(ben, overlay, { comments: [comment.id] })).comments[comment.id]?.reported, true);
    await assert.rejects(world.write(ben, reportIdea, 'nothing', { reason: 'spam' }), problem('not-found'));
  });
});

describe('idempotency keys', () => {
  const answer = { fingerprint: 'f', status: 201, body: '{}' };

  it('are stored with the effect or not at all, for one member and route', async () => {
    const world = await World.open();
    const [ada, ben] = [await world.member('ada'), await world.member('ben')];
    await assert.rejects(world.write(ada, async ctx => {
      await createIdea(ctx, 'ideas', { title: 'A' });
      await storeKey(ctx, 'createIdea', 'key-1', answer);
      throw new Error('undone');
    }), /undone/);
    assert.equal(await world.read(ada, findKey, 'createIdea', 'key-1'), null);
    assert.deepEqual(await world.titles(), []);
    await world.write(ada, storeKey, 'createIdea', 'key-1', answer);
    assert.deepEqual({ ...await world.read(ada, findKey, 'createIdea', 'key-1') }, answer);
    assert.equal(await world.read(ben, findKey, 'createIdea', 'key-1'), null);
    assert.equal(await world.read(ada, findKey, 'createComment', 'key-1'), null);
  });

  it('are kept for 30 days', async () => {
    const world = await World.open();
    const ada = await world.member('ada');
    await world.write(ada, storeKey, 'createIdea', 'key-1', answer);
    world.now += 30 * DAY;
    await world.write(null, purge);
    assert.ok(await world.read(ada, findKey, 'createIdea', 'key-1'));
    world.now += 2 * DAY;
    await world.write(null, purge);
    assert.equal(await world.read(ada, findKey, 'createIdea', 'key-1'), null);
  });
});

import { assert } from '@open-wc/testing';
import { createSeededClient, people, seedConfig, type SeededClient } from './seed.ts';

describe('the seed of tests and stories', () => {
  let client: SeededClient;
  before(async () => { client = await createSeededClient(); });
  after(() => client.close());

  it('has every status, both languages, and something that waits', async () => {
    const { items, total } = await client.ideas.list({ board: 'ideas', limit: 100 });
    assert.equal(total, items.length);
    assert.sameMembers([...new Set(items.map(({ status }) => status.kind))], ['new', 'planned', 'shipped', 'in_progress', 'declined', 'under_review']);
    assert.equal(items[0]!.id, client.ids.welcome, 'pinned');
    assert.equal((await client.as(people.moderator).ideas.list({ board: 'ideas', state: 'held' })).total, 1);
    assert.equal((await client.as(people.mia).ideas.get(client.ids.reviewed)).state, 'held');
    assert.equal((await client.ideas.get(client.ids.nightTheme)).mergedInto, client.ids.darkMode);
    assert.equal((await client.ideas.get(client.ids.darkMode)).comments, 4);
    assert.equal((await client.ideas.list({ board: 'empty' })).total, 0);
  });

  it('is the same in every run', async () => {
    // of a config of its own, so that it is played anew
    const other = await createSeededClient({ config: { ...seedConfig, name: 'Another one' } });
    const of = async (from: SeededClient) => (await from.ideas.list({ board: 'ideas', sort: 'top', limit: 100 })).items.map(({ id, title, votes }) => ({ id, title, votes }));
    assert.deepEqual(await of(other), await of(client));
    await other.close();
  });

  it('is a copy that nothing done elsewhere reaches', async () => {
    const other = await createSeededClient();
    const { id } = await other.as(people.newcomer).ideas.create('empty', { title: 'Only here' }, { key: 'key-of-a-copy' });
    assert.notInclude(Object.values(other.ids), id);
    assert.equal((await other.ideas.list({ board: 'empty' })).total, 1);
    const third = await createSeededClient();
    for (const apart of [client, third]) assert.equal((await apart.ideas.list({ board: 'empty' })).total, 0);
    await Promise.all([other, third].map((each) => each.close()));
  });

  it('dates its ideas in the past and new ones now', async () => {
    const { createdAt } = await client.ideas.get(client.ids.gears);
    assert.approximately((Date.now() - Date.parse(createdAt)) / 86_400_000, 3, 0.01);
    const made = await client.as(people.newcomer).ideas.create('ideas', { title: 'New today' }, { key: 'key-of-today' });
    assert.approximately(Date.parse(made.createdAt), Date.now(), 5000);
  });

  it('changes who acts', async () => {
    assert.isNull(await client.me());
    await client.signIn(people.mia);
    assert.equal((await client.me())!.name, 'Mia Okafor');
    await client.signIn(null);
    assert.isNull(await client.me());
  });
});

describe('faults of the embedded backend', () => {
  it('holds answers back, replaces them and cuts connections', async () => {
    let fault: () => Response | 'network' | undefined | Promise<undefined> = () => undefined;
    const client = await createSeededClient({ faults: () => fault() });
    const code = (call: Promise<unknown>) => call.then(() => 'answered', (error: { code: string }) => error.code);

    fault = () => 'network';
    assert.equal(await code(client.community()), 'network');
    fault = () => new Response(null, { status: 503, headers: { 'retry-after': '60' } });
    assert.equal(await code(client.community()), 'unavailable');
    let release!: () => void;
    fault = () => new Promise((resolve) => { release = () => { resolve(undefined); }; });
    const held = client.community();
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
    fault = () => undefined;
    release();
    assert.equal((await held).id, 'kestrel');
    await client.close();
  });
});

// Which ideas a board shows, in which order, how far loaded; against the reference backend.
import { assert } from '@open-wc/testing';
import type { CommunityClient, IdeasClient } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import type { IdeaPage } from '../../src/protocol/idea.ts';
import { createIdeaBoardStore, type IdeaBoardStore } from '../../src/stores/idea-board.ts';
import { deferred } from '../support/deferred.ts';
import { createSeededClient, people, type SeededClient } from '../support/seed.ts';
import { until } from '../support/settle.ts';

describe('the store of a board', () => {
  let backend: SeededClient;
  let stop = (): void => undefined;
  before(async () => { backend = await createSeededClient(); });
  after(() => backend.close());
  afterEach(() => { stop(); });

  /** The person's client with some of its answers changed. */
  const clientOf = (person: (typeof people)[keyof typeof people] | null, ideas: Partial<IdeasClient> = {}): CommunityClient => {
    const client = person ? backend.as(person) : backend.connect();
    return { ...client, ideas: { ...client.ideas, ...ideas } };
  };
  const open = (client: CommunityClient, board = 'ideas', pageSize = 4): IdeaBoardStore => {
    const store = createIdeaBoardStore(client, board, { pageSize, filter: { sort: 'new' } });
    stop = store.$state.listen(() => undefined);
    return store;
  };
  const ids = (store: IdeaBoardStore) => store.$state.get().list.value?.ids ?? [];
  const ready = (store: IdeaBoardStore) => until(() => {
    const { list, board } = store.$state.get();
    return (list.state === 'ready' && board.state === 'ready') || null;
  }, 'the list');

  it('asks for nothing until somebody listens', async () => {
    let asked = 0;
    const client = clientOf(null);
    const store = createIdeaBoardStore({ ...client, ideas: { ...client.ideas!, list: (...call) => { asked++; return client.ideas!.list(...call); } } }, 'ideas');
    assert.equal(asked, 0);
    stop = store.$state.listen(() => undefined);
    await ready(store);
    assert.equal(asked, 1);
  });

  it('walks all pages, each idea once, and ends', async () => {
    const store = open(clientOf(null));
    await ready(store);
    const { total } = store.$state.get().list.value!;
    assert.lengthOf(ids(store), 4);
    for (let pages = 0; store.$state.get().list.value!.next !== null; pages++) {
      assert.isBelow(pages, 10);
      const before = ids(store);
      const added = await store.loadMore();
      assert.deepEqual(ids(store), [...before, ...added], 'at the end, in their order');
    }
    assert.lengthOf(new Set(ids(store)), total);
    assert.lengthOf(ids(store), total);
    assert.isEmpty(await store.loadMore(), 'nothing more');
  });

  it('two clicks on “more” fetch one page', async () => {
    const store = open(clientOf(null));
    await ready(store);
    const [first, second] = await Promise.all([store.loadMore(), store.loadMore()]);
    assert.lengthOf(first, 4);
    assert.isEmpty(second);
    assert.lengthOf(ids(store), 8);
  });

  it('drops the answer for a filter that is no longer wished, and a page of it', async () => {
    const old = deferred<IdeaPage>();
    const client = clientOf(null);
    const { list } = client.ideas!;
    client.ideas!.list = (query, options) => (query.category === 'app' ? old.promise : list(query, options));
    const store = open(client);
    await ready(store);
    store.setFilter({ category: 'app' });
    store.setFilter({ category: 'bike' });
    await ready(store);
    const shown = ids(store);
    old.resolve(await list({ board: 'ideas', category: 'app' }));
    await old.promise;
    await Promise.resolve();
    assert.deepEqual(ids(store), shown);
    assert.isTrue(shown.every(id => store.ideas.view(id)!.idea.category === 'bike'));
  });

  it('keeps what is there when a reload fails, and says why; a page that fails can be tried again', async () => {
    let fails = false;
    const client = clientOf(null);
    const { list } = client.ideas!;
    client.ideas!.list = (query, options) => (fails ? Promise.reject(new CommunityError('unavailable')) : list(query, options));
    const store = open(client);
    await ready(store);
    const before = ids(store);
    fails = true;
    assert.isEmpty(await store.loadMore());
    assert.equal((store.$state.get().more as CommunityError).code, 'unavailable');
    await store.refresh();
    const { list: after } = store.$state.get();
    assert.equal(after.state === 'failed' && after.error.code, 'unavailable');
    assert.deepEqual(ids(store), before);
    fails = false;
    await store.refresh();
    assert.lengthOf(await store.loadMore(), 4);
  });

  it('shows one’s own held ideas first, to their author alone', async () => {
    const own = open(clientOf(people.mia), 'reviewed');
    await until(() => ids(own).includes(backend.ids.reviewed) || null, 'hers');
    assert.equal(ids(own)[0], backend.ids.reviewed);
    assert.equal(own.$state.get().me?.name, 'Mia Okafor');
    stop();
    const other = open(clientOf(people.newcomer), 'reviewed');
    await until(() => other.$state.get().me, 'the overlay');
    assert.notInclude(ids(other), backend.ids.reviewed);
  });

  it('counts the ideas that came since, and not one’s own', async () => {
    const store = open(clientOf(people.newcomer));
    await ready(store);
    const { ideas } = store.$state.get().board.value!;
    store.putPulse({ asOf: '', seq: 5, ideas: ideas + 2, counts: {} });
    assert.equal(store.$state.get().fresh, 2);
    assert.equal(store.seq, 5);
    const made = await backend.as(people.newcomer).ideas.create('ideas', { title: 'My own' }, { key: 'own-idea-of-the-store' });
    store.ideas.put([made]);
    store.prepend([made.id], true);
    assert.equal(ids(store)[0], made.id);
    store.putPulse({ asOf: '', seq: 6, ideas: ideas + 3, counts: {} });
    assert.equal(store.$state.get().fresh, 2);
    store.prepend([made.id], true);
    assert.lengthOf(ids(store).filter(id => id === made.id), 1, 'once');
    await backend.as(people.newcomer).ideas.withdraw(made.id);
  });

  it('fetches the board anew with its list, e.g. after it could not be had', async () => {
    let fails = true;
    const client = clientOf(null);
    const { board } = client.ideas!;
    client.ideas!.board = (id, options) => (fails ? Promise.reject(new CommunityError('unavailable')) : board(id, options));
    const store = open(client);
    await until(() => store.$state.get().board.state === 'failed' || null, 'the failure');
    fails = false;
    await store.refresh();
    assert.equal(store.$state.get().board.state, 'ready');
  });
});

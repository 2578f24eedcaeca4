import { expect } from '@open-wc/testing';
import type { CommentsClient, CommunityClient } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import type { Comment, CommentQuery, ReactionResult } from '../../src/protocol/comment.ts';
import type { Page } from '../../src/protocol/page.ts';
import { markOf, restOf } from '../../src/stores/comment-entries.ts';
import { createCommentsStore, type CommentsStore } from '../../src/stores/comments.ts';
import { deferred, type Deferred } from '../support/deferred.ts';

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id, idea: 'i', parent: null, kind: null, text: id, author: { id: 'p', name: 'Pia', role: 'member' }, createdAt: '2026-01-01T00:00:00.000Z', editedAt: null,
  official: false, deleted: false, state: 'visible', helpful: 0, thanks: 0, replyCount: 0, replies: [], rev: 1, ...more,
});
const page = (items: Comment[], next: string | null = null, total = items.length): Page<Comment> => ({ items, next, total });

/** A backend whose answers a test gives by hand. */
function scripted(): { client: CommunityClient; lists: (Deferred<Page<Comment>> & { query: CommentQuery })[]; marks: (Deferred<ReactionResult> & { on: boolean; seq: number })[] } {
  const lists: (Deferred<Page<Comment>> & { query: CommentQuery })[] = [];
  const marks: (Deferred<ReactionResult> & { on: boolean; seq: number })[] = [];
  const comments: CommentsClient = {
    list: (_, query) => { const answer = { ...deferred<Page<Comment>>(), query }; lists.push(answer); return answer.promise; },
    setReaction: (_, __, on, options) => { const answer = { ...deferred<ReactionResult>(), on, seq: options?.seq ?? 0 }; marks.push(answer); return answer.promise; },
  };
  return { client: { community: () => Promise.reject(new CommunityError('unsupported')), me: () => Promise.resolve(null), comments }, lists, marks };
}

const settle = () => new Promise(resolve => { setTimeout(resolve); });

describe('the store of comments', () => {
  let stop = (): void => undefined;
  const start = (client: CommunityClient): CommentsStore => {
    const store = createCommentsStore(client, 'i');
    stop = store.$state.listen(() => undefined);
    return store;
  };
  afterEach(() => { stop(); });

  it('drops an answer for an order that is no longer wished', async () => {
    const { client, lists } = scripted();
    const store = start(client);
    store.setSort('newest');
    lists[1]!.resolve(page([comment('b'), comment('a')]));
    await settle();
    lists[0]!.resolve(page([comment('a'), comment('b')]));
    await settle();
    expect(store.$state.get().list.value?.ids).to.deep.equal(['b', 'a']);
  });

  it('keeps what is there when a reload fails', async () => {
    const { client, lists } = scripted();
    const store = start(client);
    lists[0]!.resolve(page([comment('a')]));
    await settle();
    void store.refresh();
    lists[1]!.reject(new CommunityError('network'));
    await settle();
    const { list } = store.$state.get();
    expect([list.state, list.value?.ids]).to.deep.equal(['failed', ['a']]);
  });

  it('shows no comment twice when the list has moved between two pages', async () => {
    const { client, lists } = scripted();
    const store = start(client);
    lists[0]!.resolve(page([comment('a'), comment('b')], 'c1', 4));
    await settle();
    expect(restOf(store.$state.get())).to.equal(2);
    const more = store.loadMore(null);
    expect(await store.loadMore(null), 'a second click while loading').to.deep.equal([]);
    lists[1]!.resolve(page([comment('b'), comment('c')], null, 4));
    expect(await more).to.deep.equal(['c']);
    expect(store.$state.get().list.value?.ids).to.deep.equal(['a', 'b', 'c']);
    expect(lists[1]!.query.cursor).to.equal('c1');
  });

  it('asks for the other replies from the start, since the first come without a cursor', async () => {
    const { client, lists } = scripted();
    const store = start(client);
    const replies = ['r1', 'r2', 'r3', 'r4'].map(id => comment(id, { parent: 'a' }));
    lists[0]!.resolve(page([comment('a', { replies: replies.slice(0, 3), replyCount: 4 })], null, 5));
    await settle();
    const more = store.loadMore('a');
    lists[1]!.resolve(page(replies, null, 4));
    expect(await more).to.deep.equal(['r4']);
    expect([lists[1]!.query.parent, lists[1]!.query.cursor]).to.deep.equal(['a', undefined]);
    expect(store.$state.get().replies.get('a')?.next).to.equal(null);
  });

  it('counts a mark at once and lets only the latest click speak', async () => {
    const { client, lists, marks } = scripted();
    const store = start(client);
    lists[0]!.resolve(page([comment('a', { helpful: 4 })]));
    await settle();
    const shown = () => markOf(store.$state.get().entries.get('a')!, 'helpful');
    const [first, second] = [store.setReaction('a', 'helpful', true), store.setReaction('a', 'helpful', false)];
    expect(shown()).to.deep.equal({ on: false, count: 4 });
    expect(marks[1]!.seq).to.be.above(marks[0]!.seq);
    marks[1]!.resolve({ id: 'a', reaction: 'helpful', on: false, count: 4, seq: marks[1]!.seq, rev: 3 });
    expect(await second).to.deep.equal({ ok: true, value: false });
    marks[0]!.resolve({ id: 'a', reaction: 'helpful', on: true, count: 5, seq: marks[0]!.seq, rev: 2 });
    expect(await first, 'nobody hears of the older click').to.equal(undefined);
    expect(shown()).to.deep.equal({ on: false, count: 4 });
  });

  it('puts a refused mark back, and leaves the other one alone', async () => {
    const { client, lists, marks } = scripted();
    const store = start(client);
    lists[0]!.resolve(page([comment('a')]));
    await settle();
    const [helpful, thanks] = [store.setReaction('a', 'helpful', true), store.setReaction('a', 'thanks', true)];
    marks[0]!.reject(new CommunityError('network'));
    marks[1]!.resolve({ id: 'a', reaction: 'thanks', on: true, count: 1, seq: marks[1]!.seq, rev: 2 });
    expect((await helpful)?.ok).to.equal(false);
    await thanks;
    const entry = store.$state.get().entries.get('a')!;
    expect([markOf(entry, 'helpful'), markOf(entry, 'thanks')]).to.deep.equal([{ on: false, count: 0 }, { on: true, count: 1 }]);
  });

  it('says that a backend without comments has none', async () => {
    const store = start({ community: () => Promise.reject(new CommunityError('unsupported')), me: () => Promise.resolve(null) });
    await settle();
    const { list } = store.$state.get();
    expect(list.state === 'failed' && list.error.code).to.equal('unsupported');
    expect(await store.create({ text: 'x' }, 'k')).to.have.property('ok', false);
  });
});

import { expect } from '@open-wc/testing';
import type { CommunityClient, IdeasClient } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import type { FollowResult, FollowScope, IdeaDetail } from '../../src/protocol/idea.ts';
import type { Overlay } from '../../src/protocol/member.ts';
import { createIdeaDetailStore, type IdeaDetailStore } from '../../src/stores/idea-detail.ts';
import { deferred, type Deferred } from '../support/deferred.ts';

const detail = (more: Partial<IdeaDetail> = {}): IdeaDetail => ({
  id: 'i', board: 'b', title: 'Title', excerpt: 'Text', kind: 'suggestion', category: null, status: { id: 'new', kind: 'new', at: '2026-01-01T00:00:00.000Z' },
  author: { id: 'p', name: 'Pia', role: 'member' }, votes: 3, comments: 0, createdAt: '2026-01-01T00:00:00.000Z', editedAt: null, rev: 1, version: 1,
  state: 'visible', pinned: false, locked: false, answer: null, mergedInto: null, body: 'Text', timeline: [], merged: [], ...more,
});
const overlay: Overlay = {
  me: { id: 'p', name: 'Pia', role: 'member', anonymous: false, staff: false, joinedAt: '2026-01-01T00:00:00.000Z' }, comments: {},
  ideas: { i: { voted: false, seq: 0, following: 'none', own: false, can: { vote: 'yes', comment: 'yes', edit: 'forbidden', withdraw: 'forbidden', moderate: [] } } },
};
const settle = () => new Promise(resolve => { setTimeout(resolve); });

describe('the store of an opened idea', () => {
  let stop = (): void => undefined;
  const start = (ideas: Partial<IdeasClient>): IdeaDetailStore => {
    const client: CommunityClient = {
      community: () => Promise.reject(new CommunityError('unsupported')), me: () => Promise.resolve(null),
      ideas: {
        board: () => Promise.reject(new CommunityError('unsupported')), list: () => Promise.reject(new CommunityError('unsupported')),
        setVote: () => Promise.reject(new CommunityError('unsupported')), get: () => Promise.resolve(detail()), overlay: () => Promise.resolve(overlay), ...ideas,
      },
    };
    const store = createIdeaDetailStore(client, 'i');
    stop = store.$state.listen(() => undefined);
    return store;
  };
  afterEach(() => { stop(); });

  it('shows counts that a list has learned, and keeps the full text and answer', async () => {
    const answer = { text: 'A long answer', author: { id: 'q', name: 'Quinn', role: 'brand' as const }, at: '2026-01-02T00:00:00.000Z' };
    const store = start({ get: () => Promise.resolve(detail({ answer })) });
    await settle();
    const { body: _, timeline: __, merged: ___, ...item } = detail({ rev: 2, votes: 9, answer: { ...answer, text: 'A long…' } });
    store.ideas.put([item]);
    const idea = store.view()?.idea;
    expect([idea?.votes, idea?.body, idea?.answer?.text]).to.deep.equal([9, 'Text', 'A long answer']);
  });

  it('fetches once more, and not for ever, when a list knows a newer text than the server answers', async () => {
    let asked = 0;
    const store = start({ get: () => { asked++; return Promise.resolve(detail()); } });
    await settle();
    const { body: _, timeline: __, merged: ___, ...item } = detail({ rev: 2, version: 2 });
    store.ideas.put([item]);
    for (let times = 0; times < 3; times++) {
      store.catchUp();
      await settle();
    }
    expect(asked).to.equal(2);
  });

  it('sends choices to follow one after the other, and ends with the last one', async () => {
    const sent: (Deferred<FollowResult> & { scope: FollowScope })[] = [];
    const store = start({ setFollow: (_, scope) => { const answer = { ...deferred<FollowResult>(), scope }; sent.push(answer); return answer.promise; } });
    await settle();
    const [first, second, third] = [store.follow('all'), store.follow('status'), store.follow('none')];
    await settle();
    expect(sent.map(({ scope }) => scope)).to.deep.equal(['none']);
    sent[0]!.resolve({ id: 'i', following: 'none' });
    expect(await Promise.all([first, second, third])).to.deep.equal([undefined, undefined, { ok: true, value: 'none' }]);
    expect(store.$state.get().following).to.equal(null);
  });

  it('does not take an answer that comes after another load has begun', async () => {
    const answers: Deferred<IdeaDetail>[] = [];
    const store = start({ get: () => { const answer = deferred<IdeaDetail>(); answers.push(answer); return answer.promise; } });
    await settle();
    void store.refresh();
    await settle();
    answers[1]!.resolve(detail({ title: 'New', rev: 2 }));
    await settle();
    answers[0]!.resolve(detail({ title: 'Old' }));
    await settle();
    expect(store.view()?.idea.title).to.equal('New');
  });

  it('fetches the new version when somebody else was faster', async () => {
    let version = 1;
    const store = start({ get: () => Promise.resolve(detail({ version, rev: version })), update: () => Promise.reject(new CommunityError('conflict')) });
    await settle();
    version = 2;
    const outcome = await store.save({ title: 'Mine' }, 1);
    expect([outcome.ok, store.view()?.idea.version]).to.deep.equal([false, 2]);
  });
});

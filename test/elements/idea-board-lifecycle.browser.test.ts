import { assert } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { deferred } from '../support/deferred.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addBoard, announces, cleanPage, control, frames, says, showBoard, showProvider, shown, startBackend, titles, vote, voteState, words, write, type Backend } from './idea-board-page.ts';

/** Counts listeners on what outlives an element, timers and observers, as they come and go. */
function countOutside(): { names: () => string[]; timers: () => number; observers: () => number; stop: () => void } {
  type Known = { target: EventTarget; type: string; listener: unknown };
  const known: Known[] = [];
  const timers = new Set<unknown>();
  let observers = 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const outer = (target: EventTarget) => target === window || target === document || target === document.documentElement || target === document.body || target instanceof MediaQueryList;
  const drop = (target: EventTarget, type: string, listener: unknown) => {
    const index = known.findIndex(one => one.target === target && one.type === type && one.listener === listener);
    if (index >= 0) known.splice(index, 1);
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args: Parameters<EventTarget['addEventListener']>) {
    const target = this ?? window;
    const [type, listener, options] = args;
    if (listener && outer(target)) {
      known.push({ target, type, listener });
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => { drop(target, type, listener); });
    }
    addEventListener.apply(target, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...args: Parameters<EventTarget['removeEventListener']>) {
    const target = this ?? window;
    drop(target, args[0], args[1]);
    removeEventListener.apply(target, args);
  };
  const { setInterval, clearInterval, IntersectionObserver } = window;
  window.setInterval = ((...args: Parameters<typeof setInterval>) => { const id = setInterval(...args); timers.add(id); return id; }) as typeof setInterval;
  window.clearInterval = (id => { timers.delete(id); clearInterval(id); }) as typeof clearInterval;
  window.IntersectionObserver = class extends IntersectionObserver {
    #on = false;
    override observe(target: Element) { if (!this.#on) { this.#on = true; observers++; } super.observe(target); }
    override disconnect() { if (this.#on) { this.#on = false; observers--; } super.disconnect(); }
  };
  return {
    names: () => known.map(({ target, type }) => `${target.constructor.name} ${type}`),
    timers: () => timers.size,
    observers: () => observers,
    stop: () => {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      Object.assign(window, { setInterval, clearInterval, IntersectionObserver });
    },
  };
}

describe('the life of a board', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => { cleanPage(backend); });

  it('20 mounts leave no listener, interval or observer behind', async () => {
    const provider = await showProvider(backend, people.mia);
    await addBoard(provider).then(board => { board.remove(); }); // what is made once a page
    const counter = countOutside();
    try {
      for (let mount = 0; mount < 20; mount++) {
        const board = document.createElement('minga-idea-board');
        board.board = 'ideas';
        provider.append(board);
        await board.updateComplete;
        if (mount % 10 === 0) await shown(board);
        board.remove();
      }
      assert.deepEqual(counter.names(), []);
      assert.equal(counter.timers(), 0);
      assert.equal(counter.observers(), 0);
    } finally {
      counter.stop();
    }
  });

  it('listens to nothing that keeps a page out of the back-forward cache', async () => {
    const counter = countOutside();
    try {
      await showBoard(backend, { 'person': people.mia, 'poll-interval': '50' });
      assert.isNotEmpty(counter.names(), 'the counter works');
      assert.notMatch(counter.names().join(), /unload|pagehide/);
    } finally {
      counter.stop();
    }
  });

  it('moved while somebody writes and votes: text, vote and filter stay', async () => {
    const { provider, board } = await showBoard(backend, { person: people.newcomer });
    const answer = deferred();
    backend.disturb(async request => { if (request.url.includes('/vote')) await answer.promise; });
    write(await control(board, 'Your idea'), 'A lamp that folds');
    await control(board, 'Send idea');
    (await vote(board, 'Export my rides').catch(() => vote(board, 'Which gear'))).click();
    const box = document.createElement('section');
    provider.append(box);
    box.append(board);
    answer.resolve();
    await announces(board, 'You voted for Which gear');
    assert.equal((await control<HTMLInputElement>(board, 'Your idea')).value, 'A lamp that folds');
    assert.isTrue(voteState(await vote(board, 'Which gear')).mine);
    await backend.as(people.newcomer).ideas.setVote(backend.ids.gears, false);
  });

  it('moved to another provider: shows that one’s ideas and nothing of the first', async () => {
    const other = await startBackend({ seed: async client => { await client.as('zoe').ideas.create('ideas', { title: 'Only over there' }, { key: 'over-there' }); } });
    const { board } = await showBoard(backend, { person: people.mia });
    const second = await showProvider(other);
    second.append(board);
    await until(() => titles(board).includes('Only over there') || null, 'the other ideas');
    assert.isFalse(voteState(await vote(board, 'Dark mode')).mine);
    await other.close();
  });

  it('another board by attribute: shows that one’s ideas', async () => {
    const { board } = await showBoard(backend);
    board.board = 'empty';
    await says(board, 'No ideas yet');
    assert.deepEqual(titles(board), []);
    board.board = 'ideas';
    await until(() => titles(board).length > 5 || null, 'the ideas');
  });

  it('removed while a vote and a proposal are under way: both arrive, nothing is thrown', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const answer = deferred();
    backend.disturb(async request => { if (request.method !== 'GET') await answer.promise; });
    write(await control(board, 'Your idea'), 'A hook for the helmet');
    (await control(board, 'Send idea')).click();
    (await vote(board, 'Which gear')).click();
    await until(() => backend.requests.filter(request => !request.startsWith('GET')).length === 2 || null, 'both are sent');
    board.remove();
    answer.resolve();
    const client = backend.as(people.newcomer);
    await until(async () => {
      const mine = await client.ideas.list({ board: 'ideas', mine: 'ideas' });
      const overlay = await client.ideas.overlay({ ideas: [backend.ids.gears] });
      return (mine.total === 1 && overlay?.ideas[backend.ids.gears]?.voted) || null;
    }, 'both have arrived');
    await client.ideas.setVote(backend.ids.gears, false);
    await client.ideas.withdraw((await client.ideas.list({ board: 'ideas', mine: 'ideas' })).items[0]!.id);
  });

  it('stands alone with an endpoint: boards with the same one share their requests of the community', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      if (!request.url.includes('/v1/')) return fetch(input, init);
      asked.push(new URL(request.url).pathname);
      return backend.fetch(request);
    };
    try {
      const endpoint = `${location.origin}/v1/kestrel`;
      const [first, second] = [await addBoard(document.body, { endpoint }), await addBoard(document.body, { endpoint, 'page-size': '5', 'loading': 'eager' })];
      await frames();
      assert.include(words(first), 'What would make Kestrel better?');
      assert.lengthOf(titles(second), 5);
      assert.lengthOf(asked.filter(path => /^\/v1\/kestrel\/?$/.test(path)), 1);
    } finally {
      window.fetch = fetch;
    }
  });

  it('is not loaded before it comes near the window, unless eager', async () => {
    const provider = await showProvider(backend);
    const spacer = document.createElement('div');
    spacer.style.blockSize = '5000px';
    provider.before(spacer);
    spacer.dataset['page'] = '';
    backend.forget();
    const far = document.createElement('minga-idea-board');
    far.board = 'ideas';
    provider.append(far);
    await frames(6);
    assert.deepEqual(backend.requests, []);
    far.scrollIntoView();
    await until(() => titles(far).length > 0 || null, 'the ideas');
    scrollTo(0, 0);
    const eager = document.createElement('minga-idea-board');
    Object.assign(eager, { board: 'ideas', loading: 'eager' });
    provider.append(eager);
    await until(() => titles(eager).length > 0 || null, 'the ideas of the eager one');
  });
});

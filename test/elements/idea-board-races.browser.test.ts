import { assert } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { deferred } from '../support/deferred.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import {
  announced, announces, choose, cleanPage, control, find, frames, problem, says, showBoard, startBackend, titles, vote, voteState, write, type Backend,
} from './idea-board-page.ts';

const title = 'Which gear for 12 % and two bags?';
const isVote = (request: Request) => request.url.includes('/vote');
const isList = (request: Request) => /\/boards\/ideas\/ideas\?/.test(request.url);

describe('races on a board', () => {
  let backend: Backend;
  let onServer: () => Promise<{ votes: number; voted: boolean }>;
  const voteRequests = () => backend.requests.filter(request => request.includes('/vote'));

  before(async () => {
    backend = await startBackend();
    onServer = async () => {
      const client = backend.as(people.newcomer);
      const [{ votes }, overlay] = await Promise.all([client.ideas.get(backend.ids.gears), client.ideas.overlay({ ideas: [backend.ids.gears] })]);
      return { votes, voted: overlay!.ideas[backend.ids.gears]!.voted };
    };
  });
  after(() => backend.close());
  afterEach(async () => {
    backend.disturb(null);
    await backend.as(people.newcomer).ideas.setVote(backend.ids.gears, false);
    cleanPage(backend);
  });

  it('a vote shows before its answer, and keeps the button usable', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const answer = deferred();
    backend.disturb(async request => { if (isVote(request)) await answer.promise; });
    const button = await vote(board, title);
    button.focus();
    button.click();
    await until(() => voteState(button).mine || null, 'the vote shows');
    assert.deepEqual(voteState(button), { count: 3, mine: true });
    assert.isFalse(button.disabled);
    assert.isTrue(board.shadowRoot!.activeElement === button, 'the focus stays');
    assert.equal(announced(board), '', 'nothing is announced before the server has it');
    answer.resolve();
    await announces(board, `You voted for ${title}. 3 votes.`);
  });

  it('a double click is a vote that was taken back', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const button = await vote(board, title);
    button.click();
    await until(() => voteState(button).mine || null, 'on');
    button.click();
    await announces(board, 'You took back your vote');
    assert.deepEqual(voteState(button), { count: 2, mine: false });
    assert.deepEqual(await onServer(), { votes: 2, voted: false });
  });

  it('two clicks in one task count as on and off, not as two votes', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const button = await vote(board, title);
    button.click();
    button.click();
    await announces(board, title);
    await until(async () => { const { voted, votes } = await onServer(); return (voted === voteState(button).mine && votes === voteState(button).count) || null; }, 'page and server agree');
    assert.isAtMost((await onServer()).votes, 3);
  });

  it('on, off, on with answers in the wrong order: the last click holds', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const button = await vote(board, title);
    const answers = [deferred(), deferred(), deferred()];
    let asked = 0;
    backend.disturb(async request => { if (isVote(request)) await answers[asked++]?.promise; });
    for (const on of [true, false, true]) {
      button.click();
      await until(() => (voteState(button).mine === on && voteRequests().length === asked) || null, `mine: ${on}`);
      await until(() => asked === (voteRequests().length) || null, 'sent');
    }
    await until(() => asked === 3 || null, 'three requests');
    for (const answer of answers.toReversed()) {
      answer.resolve();
      await frames(6);
      assert.deepEqual(voteState(button), { count: 3, mine: true });
    }
    assert.deepEqual(await onServer(), { votes: 3, voted: true });
  });

  it('a late refusal of an older click does not undo the newer one', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const button = await vote(board, title);
    const first = deferred();
    let asked = 0;
    backend.disturb(async request => {
      if (!isVote(request) || asked++ > 0) return undefined;
      await first.promise;
      return problem(403, { code: 'forbidden' });
    });
    button.click();
    await until(() => asked === 1 || null, 'the first click is sent');
    button.click();
    await announces(board, 'You took back');
    button.click();
    await announces(board, 'You voted for');
    first.resolve();
    await frames(6);
    assert.deepEqual(voteState(button), { count: 3, mine: true });
    assert.notInclude(announced(board), 'not changed');
  });

  it('a vote while the list is loaded again stays', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const list = deferred();
    backend.disturb(async request => { if (isList(request)) await list.promise; });
    choose(await control(board, 'New'));
    (await vote(board, title)).click();
    await announces(board, 'You voted for');
    list.resolve();
    await until(() => new URL(location.href).searchParams.get('ideas.sort') === 'new' && titles(board)[1] === 'Which gear for 12 % and two bags?' || titles(board).length || null, 'the list');
    await frames(6);
    assert.deepEqual(voteState(await vote(board, title)), { count: 3, mine: true });
  });

  it('an overlay from before the click does not undo the vote', async () => {
    const overlay = deferred();
    let held = false;
    backend.disturb(async request => {
      if (!request.url.includes('/me/overlay')) return;
      held = true;
      // what the server says is fixed before the vote, and comes after it
      await overlay.promise;
    });
    const { board } = await showBoard(backend, { person: people.newcomer });
    await until(() => held || null, 'the overlay is asked for');
    const button = await vote(board, title);
    button.click();
    await announces(board, 'You voted for');
    overlay.resolve();
    await frames(8);
    assert.deepEqual(voteState(button), { count: 3, mine: true });
  });

  it('filters that change fast: an older list that comes last is dropped', async () => {
    const { board } = await showBoard(backend);
    const slow = deferred();
    backend.disturb(async request => { if (isList(request) && request.url.includes('category=app')) await slow.promise; });
    const category = await control(board, 'Category');
    choose(category, 'app');
    choose(category, 'service');
    await until(() => titles(board).length === 2 || null, 'the ideas about service');
    slow.resolve();
    await frames(8);
    assert.sameMembers(titles(board), ['Spare parts I can fit myself', 'The workshop forgot my saddle']);
  });

  it('searches once the person pauses, for the last words only', async () => {
    const { board } = await showBoard(backend);
    backend.forget();
    const search = await control(board, 'Search ideas');
    for (const text of ['b', 'be', 'bel', 'bell']) write(search, text);
    await until(() => titles(board).length === 1 || null, 'one idea');
    assert.deepEqual(titles(board), ['A bell that tourists can hear']);
    assert.lengthOf(backend.requests.filter(request => request.startsWith('GET /boards/ideas/ideas?')), 1);
  });

  it('does not search while a word is being composed', async () => {
    const { board } = await showBoard(backend);
    backend.forget();
    const search = await control<HTMLInputElement>(board, 'Search ideas');
    search.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const text of ['a', 'an', 'anh']) {
      search.value = text;
      search.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    }
    search.value = '暗黑';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    search.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '暗黑' }));
    await until(() => titles(board).includes('希望增加暗黑模式') && titles(board).length < 5 || null, 'what was found');
    assert.deepEqual(backend.requests.filter(request => /ideas\?.*q=|text=/.test(request)).map(request => /(?:q|text)=([^&]*)/.exec(request)![1]), ['暗黑']);
  });

  it('asks for a next page once, however often the button is pressed', async () => {
    const { board } = await showBoard(backend, { 'page-size': '3' });
    const before = titles(board);
    backend.forget();
    const more = await control(board, '3 more');
    more.click();
    more.click();
    more.click();
    await until(() => titles(board).length > 3 || null, 'more ideas');
    await frames(6);
    assert.lengthOf(titles(board), 6);
    assert.deepEqual(titles(board).slice(0, 3), before);
    assert.lengthOf(backend.requests.filter(request => request.includes('cursor=')), 1);
  });

  it('a next page that comes after the filter has changed is dropped', async () => {
    const { board } = await showBoard(backend, { 'page-size': '3' });
    const slow = deferred();
    backend.disturb(async request => { if (request.url.includes('cursor=')) await slow.promise; });
    (await control(board, '3 more')).click();
    await until(() => find(board, 'Loading more'), 'loading');
    choose(await control(board, 'Category'), 'service');
    await until(() => titles(board).length === 2 || null, 'the ideas about service');
    slow.resolve();
    await frames(8);
    assert.lengthOf(titles(board), 2);
  });

  it('sends a proposal once, however often it is sent', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const answer = deferred();
    backend.disturb(async request => { if (request.method === 'POST') await answer.promise; });
    write(await control(board, 'Your idea'), 'A basket for a small dog');
    const send = await control(board, 'Send idea');
    send.click();
    send.click();
    await until(() => find(board, 'Sending'), 'sending');
    find(board, 'Sending')!.click();
    answer.resolve();
    await says(board, 'Your idea is on the board');
    const { items } = await backend.ideas.list({ board: 'ideas', text: 'basket' });
    assert.lengthOf(items, 1);
    await backend.as(people.newcomer).ideas.withdraw(items[0]!.id);
  });
});

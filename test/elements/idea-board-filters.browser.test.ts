import { assert, expect } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import {
  addBoard, announces, choose, cleanPage, control, find, focused, frames, nameOf, says, showBoard, showProvider, startBackend, titles, vote, voteState, words, write, type Backend,
} from './idea-board-page.ts';

const address = (name: string) => new URL(location.href).searchParams.get(name);
const back = async () => {
  const popped = new Promise(resolve => { addEventListener('popstate', resolve, { once: true }); });
  history.back();
  await popped;
};

describe('order, filters and search of a board', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => { cleanPage(backend); });

  it('sorts, and keeps the order in the address without a new entry', async () => {
    const { board } = await showBoard(backend);
    const entries = history.length;
    choose(await control(board, 'Top'));
    await until(() => titles(board)[1] === 'Dark mode for the app' && titles(board)[2] === 'A bell that tourists can hear' || null, 'by votes');
    assert.equal(address('ideas.sort'), 'top');
    choose(await control(board, 'Discussed'));
    await until(() => titles(board)[1] === 'Dark mode for the app' && address('ideas.sort') === 'discussed' || null, 'by comments');
    choose(await control(board, 'Trending'));
    await until(() => address('ideas.sort') === null || null, 'the usual order needs no word');
    assert.equal(history.length, entries);
  });

  it('filters by status, category and words at once, and shows what is chosen', async () => {
    const { board } = await showBoard(backend);
    choose(await control(board, 'Status'), 'planned');
    await until(() => titles(board).length === 1 || null, 'the planned one');
    choose(await control(board, 'Category'), 'bike');
    await says(board, 'Nothing found');
    await expect(board).to.be.accessible();
    assert.equal(`${address('ideas.status')} ${address('ideas.category')}`, 'planned bike');
    (await control(board, 'Show all ideas')).click();
    await until(() => titles(board).length > 5 || null, 'all');
    assert.equal(find<HTMLSelectElement>(board, 'Status')!.value, '');
    assert.isNull(address('ideas.status'));
  });

  it('finds Chinese words of two characters', async () => {
    const { board } = await showBoard(backend);
    write(await control(board, 'Search ideas'), '暗黑');
    await until(() => titles(board).join() === '希望增加暗黑模式' || null, 'the Chinese idea');
    assert.equal(address('ideas.q'), '暗黑');
  });

  it('begins with what the address says, and leaves out what it says wrong', async () => {
    history.replaceState(null, '', `${location.pathname}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(location.search)), 'ideas.sort': 'new', 'ideas.category': 'app', 'ideas.status': 'no-such,planned' })}`);
    const { board } = await showBoard(backend);
    assert.deepEqual(titles(board), ['Dark mode for the app']);
    assert.isTrue(find<HTMLInputElement>(board, 'New')!.checked);
    assert.equal(find<HTMLSelectElement>(board, 'Category')!.value, 'app');
    assert.equal(find<HTMLSelectElement>(board, 'Status')!.value, 'planned');
    assert.lengthOf(backend.requests.filter(request => request.startsWith('GET /boards/ideas/ideas?')), 1, 'no list that nobody asked for');
  });

  it('an address of nonsense shows the board as it is', async () => {
    const nonsense = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(location.search)), 'ideas.sort': '__proto__', 'ideas.category': '../x', 'ideas.mine': 'constructor' });
    history.replaceState(null, '', `${location.pathname}?${nonsense}`);
    const { board } = await showBoard(backend);
    assert.isAbove(titles(board).length, 5);
  });

  it('follows Back to another filter', async () => {
    const { board } = await showBoard(backend);
    choose(await control(board, 'Category'), 'app');
    await until(() => titles(board).length === 2 || null, 'two');
    history.pushState(null, '', location.href);
    choose(await control(board, 'Category'), 'service');
    await until(() => titles(board).includes('Spare parts I can fit myself') || null, 'service');
    await back();
    await until(() => (titles(board).length === 2 && titles(board).includes('Dark mode for the app')) || null, 'the apps again');
    assert.equal(find<HTMLSelectElement>(board, 'Category')!.value, 'app');
  });

  it('leaves the address alone with no-url', async () => {
    const before = location.href;
    const { board } = await showBoard(backend, { 'no-url': '' });
    choose(await control(board, 'Category'), 'app');
    await until(() => titles(board).length === 2 || null, 'two');
    assert.equal(location.href, before);
  });

  it('shows my ideas, my votes and what I follow, to members only', async () => {
    const { provider, board } = await showBoard(backend);
    assert.isNull(find(board, 'Whose'));
    await provider.identify(() => backend.tokenFor(people.mia));
    const whose = await control(board, 'Whose');
    choose(whose, 'ideas');
    await until(() => (titles(board).length === 2) || null, 'mine');
    assert.sameMembers(titles(board), ['Dark mode for the app', 'Spare parts I can fit myself']);
    choose(whose, 'votes');
    await until(() => titles(board).includes('A bell that tourists can hear') || null, 'my votes');
    await backend.as(people.newcomer).me();
    provider.logout();
    await provider.identify(() => backend.tokenFor(people.newcomer));
    choose(await control(board, 'Whose'), 'followed');
    await says(board, 'You do not follow an idea yet');
  });

  it('two boards on a page keep apart addresses and stay in step after a vote', async () => {
    const provider = await showProvider(backend, people.newcomer);
    const [first, second] = [await addBoard(provider), await addBoard(provider, { loading: 'eager' })];
    const button = await vote(first, 'Which gear');
    button.click();
    const other = await vote(second, 'Which gear');
    await until(() => voteState(other).mine || null, 'the other one follows');
    assert.deepEqual(voteState(other), { count: 3, mine: true });
    await announces(first, 'You voted for Which gear');
    other.click();
    await announces(second, 'You took back');
    assert.deepEqual(voteState(button), { count: 2, mine: false });

    const third = await addBoard(provider, { board: 'reviewed', loading: 'eager' });
    write(await control(third, 'Search ideas'), 'nothing like it');
    await until(() => address('reviewed.q') || null, 'its own name in the address');
    assert.isNull(address('ideas.q'));
    assert.isAbove(titles(first).length, 5);
  });

  it('loads more, moves the focus to the first new idea, and says how far', async () => {
    const { board } = await showBoard(backend, { 'page-size': '4' });
    const before = titles(board);
    const more = await control(board, '4 more');
    assert.include(words(board), '4 of 9');
    more.focus();
    more.click();
    await until(() => titles(board).length === 8 || null, 'eight');
    await until(() => (focused() && nameOf(focused()!) === titles(board)[4]) || null, 'focus on the fifth');
    assert.deepEqual(titles(board).slice(0, 4), before);
    await announces(board, '8 of 9');
    (await control(board, '1 more')).click();
    await until(() => titles(board).length === 9 || null, 'all');
    await until(() => !find(board, '1 more') || null, 'no more');
    assert.lengthOf(new Set(titles(board)), 9);
  });

  it('as a roadmap shows the columns of the plan in order', async () => {
    const { board } = await showBoard(backend, { view: 'roadmap' });
    await until(() => titles(board).length || null, 'ideas');
    const columns = [...board.shadowRoot!.querySelectorAll('[part~=column]')].map(column => [
      words(column.querySelector('[role=heading]')!), ...[...column.querySelectorAll('[part~=title]')].map(title => title.textContent),
    ]);
    assert.deepEqual(columns, [
      ['Under review 1', 'Spare parts I can fit myself'], ['Planned 1', 'Dark mode for the app'], ['In progress 1', 'My rack held a cello'], ['Shipped 1', 'A bell that tourists can hear'],
    ]);
    assert.isNull(find(board, 'Status'));
    await expect(board).to.be.accessible();
    choose(await control(board, 'Category'), 'app');
    await until(() => titles(board).length === 1 || null, 'filtered');
    assert.include(words(board), 'Nothing here at the moment');
  });

  it('follows another person’s vote and tells of a new idea without moving the list', async () => {
    const { board } = await showBoard(backend, { 'poll-interval': '40' });
    const before = titles(board);
    const { votes } = await backend.ideas.get(backend.ids.gears);
    await backend.as(people.newcomer).ideas.setVote(backend.ids.gears, true);
    const button = await vote(board, 'Which gear');
    await until(() => voteState(button).count === votes + 1 || null, 'the count follows');
    const made = await backend.as(people.ben).ideas.create('ideas', { title: 'Brand new' }, { key: 'brand-new' });
    const fresh = await control(board, '1 new idea – show');
    assert.deepEqual(titles(board), before);
    fresh.click();
    await until(() => titles(board).includes('Brand new') || null, 'shown');
    await until(() => !find(board, '1 new idea') || null, 'the banner is gone');
    await backend.as(people.ben).ideas.withdraw(made.id);
    await backend.as(people.newcomer).ideas.setVote(backend.ids.gears, false);
  });

  it('looks for changes as soon as it may, and no more once it may not', async () => {
    const { board } = await showBoard(backend, { 'poll-interval': '0' });
    const looks = () => backend.requests.filter(request => request.includes('/pulse'));
    const look = async () => {
      backend.forget();
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      await frames(4);
      return looks();
    };
    assert.isEmpty(await look(), '0 turns it off');
    board.pollInterval = 30;
    await until(() => looks().length > 1 || null, 'it looks');
    for (const off of ['0', 'often', '-5']) {
      board.setAttribute('poll-interval', off);
      await board.updateComplete;
      await frames(4);
      assert.isEmpty(await look(), off);
      board.setAttribute('poll-interval', '30');
      await until(() => looks().length > 1 || null, `it looks after ${off}`);
    }
  });

  it('shows another title and status once they change', async () => {
    const { board } = await showBoard(backend, { 'poll-interval': '40' });
    await backend.as(people.moderator).ideas.moderate(backend.ids.gears, { act: 'status', status: 'planned' }, { key: 'plan-gears' });
    await until(() => words(board.shadowRoot!.querySelector(`[data-id="${backend.ids.gears}"]`)!).includes('Planned') || null, 'the status');
    await frames();
    await backend.as(people.moderator).ideas.moderate(backend.ids.gears, { act: 'status', status: 'new' }, { key: 'unplan-gears' });
  });

  it('the pinned idea stays first in each order', async () => {
    const { board } = await showBoard(backend);
    for (const name of ['New', 'Top', 'Discussed']) {
      choose(await control(board, name));
      await until(() => address('ideas.sort') === name.toLowerCase() || null, name);
      await frames(4);
      assert.equal(titles(board)[0], 'Welcome: how this board works');
    }
  });
});

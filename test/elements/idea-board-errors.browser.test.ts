import { assert, expect } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import type { ErrorCode } from '../../src/client/errors.ts';
import { enBoard } from '../../src/i18n/en-board.ts';
import { en as enShared } from '../../src/i18n/en.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import {
  announces, choose, cleanPage, control, find, frames, listen, nameOf, problem, says, showBoard, startBackend, titles, vote, voteState, words, write, type Backend,
} from './idea-board-page.ts';

const en = { ...enShared, ...enBoard };
const gears = 'Which gear for 12 % and two bags?';
const answers: { code: ErrorCode; answer: () => Response | 'network' }[] = [
  { code: 'network', answer: () => 'network' },
  { code: 'timeout', answer: () => problem(408, {}) },
  { code: 'unavailable', answer: () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }) },
  { code: 'unauthenticated', answer: () => problem(401, { code: 'unauthenticated' }) },
  { code: 'forbidden', answer: () => problem(403, { code: 'forbidden' }) },
  { code: 'not-found', answer: () => problem(404, { code: 'not-found' }) },
  { code: 'conflict', answer: () => problem(409, { code: 'conflict' }) },
  { code: 'limit', answer: () => problem(409, { code: 'limit' }) },
  { code: 'too-late', answer: () => problem(409, { code: 'too-late' }) },
  { code: 'invalid', answer: () => problem(422, { code: 'invalid' }) },
  { code: 'rate-limited', answer: () => problem(429, { code: 'rate-limited' }, { 'retry-after': '40' }) },
  { code: 'unsupported', answer: () => problem(501, {}) },
  { code: 'bad-response', answer: () => new Response('{"votes":"many"}', { headers: { 'content-type': 'application/json' } }) },
];

/** What is said of a code; where the server says when to come back, so do we. */
const told = (code: ErrorCode): string => (code === 'rate-limited' ? 'That was a lot at once. Please try again in 40 seconds.' : en[`error.${code}`]);

describe('errors on a board', () => {
  let backend: Backend;
  let uncaught: string[];
  const onError = (event: Event) => { uncaught.push(String(event instanceof ErrorEvent ? event.error : (event as PromiseRejectionEvent).reason)); };

  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  beforeEach(() => {
    uncaught = [];
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  afterEach(async () => {
    cleanPage(backend);
    await frames();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    assert.deepEqual(uncaught, []);
  });

  // Where the network fails the vote is kept instead: idea-board-offline.browser.test.ts.
  for (const { code, answer } of answers.filter(one => one.code !== 'network' && one.code !== 'timeout')) {
    it(`a vote that ends in ${code} is put back, and the reason is said`, async () => {
      const { board } = await showBoard(backend, { person: people.newcomer });
      const { details, stop } = listen('minga-error');
      backend.disturb(request => (request.url.includes('/vote') ? answer() : undefined));
      const button = await vote(board, gears);
      button.click();
      await announces(board, `Your vote for ${gears} was not changed. ${told(code)}`);
      assert.deepEqual(voteState(button), { count: 2, mine: false });
      assert.include(words(board.shadowRoot!.querySelector('[part~=notice]')!), told(code));
      assert.deepEqual(details, [{ code, action: 'vote' }]);
      if (code === 'forbidden') await expect(board).to.be.accessible();

      backend.disturb(null);
      (await control(board, 'Got it')).click();
      await until(() => !board.shadowRoot!.querySelector('[part~=notice]') || null, 'the notice is gone');
      button.click();
      await announces(board, `You voted for ${gears}. 3 votes.`);
      button.click();
      await announces(board, 'You took back');
      stop();
    });
  }

  it('a refusal with a reason says that reason and dims the control', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    backend.disturb(request => (request.url.includes('/vote') ? problem(409, { code: 'limit', reason: 'budget' }) : undefined));
    const button = await vote(board, gears);
    button.click();
    await announces(board, en['reason.budget']);
    assert.equal(button.getAttribute('aria-disabled'), 'true');
    backend.disturb(null);
    backend.forget();
    button.click();
    await frames();
    assert.deepEqual(backend.requests, []);
  });

  it('an idea that closes meanwhile keeps its count, and says that voting has ended', async () => {
    const { id } = await backend.as(people.ben).ideas.create('ideas', { title: 'Closes soon' }, { key: 'closes-soon' });
    const { board } = await showBoard(backend, { person: people.newcomer });
    const button = await vote(board, 'Closes soon');
    await backend.as(people.moderator).ideas.moderate(id, { act: 'status', status: 'declined', reason: 'Tested.' }, { key: 'decline-it' });
    button.click();
    await announces(board, en['reason.closed']);
    assert.deepEqual(voteState(button), { count: 0, mine: false });
    assert.equal(button.getAttribute('aria-disabled'), 'true');
  });

  for (const { code, answer } of answers.filter(one => one.code !== 'not-found')) {
    it(`a list that ends in ${code} says so and can be tried again`, async () => {
      backend.disturb(request => (request.url.includes('/boards/ideas/ideas') ? answer() : undefined));
      const { board } = await showBoard(backend);
      assert.include(words(board), en['board.failed']);
      assert.include(words(board), told(code));
      backend.disturb(null);
      (await control(board, 'Try again')).click();
      await until(() => titles(board).length > 5 || null, 'the ideas');
      assert.notInclude(words(board), en['board.failed']);
    });
  }

  it('a board that does not exist says so', async () => {
    const { board } = await showBoard(backend, { board: 'nowhere' });
    assert.include(words(board), en['board.missing']);
    await expect(board).to.be.accessible();
  });

  it('a list that cannot be refreshed keeps what is there, and says that it may be old', async () => {
    const { board } = await showBoard(backend);
    const before = titles(board);
    backend.disturb(request => (request.url.includes('/boards/ideas/ideas') ? 'network' : undefined));
    choose(await control(board, 'Top'));
    await says(board, en['board.stale']);
    assert.deepEqual(titles(board), before);
    await expect(board).to.be.accessible();
    backend.disturb(null);
    (await control(board, 'Try again')).click();
    await until(() => !words(board).includes(en['board.stale']) || null, 'fresh again');
  });

  it('a next page that fails says why, and the same button tries again', async () => {
    const { board } = await showBoard(backend, { 'page-size': '4' });
    backend.disturb(request => (request.url.includes('cursor=') ? 'network' : undefined));
    (await control(board, '4 more')).click();
    const retry = await control(board, 'Try again');
    assert.include(words(board), en['error.network']);
    backend.disturb(null);
    retry.click();
    await until(() => titles(board).length === 8 || null, 'the next page');
  });

  it('a list whose answers are odd shows what can be shown', async () => {
    const page = await backend.ideas.list({ board: 'ideas', limit: 1 });
    const [idea] = page.items;
    const odd = { ...idea, id: 'odd-one', title: 'From a newer server', status: { id: 'teleported', kind: 'teleported', at: idea!.createdAt }, kind: 'poem', author: { id: 'x', name: null, role: 'oracle' }, extra: { deep: [1] } };
    backend.disturb(request => (request.url.includes('/boards/ideas/ideas')
      ? Response.json({ ...page, items: [odd], next: null, total: 1, more: true }) : undefined));
    const { board } = await showBoard(backend);
    assert.deepEqual(titles(board), ['From a newer server']);
    await expect(board).to.be.accessible();
  });

  for (const { code, answer } of answers) {
    it(`a proposal that ends in ${code} keeps its text in the page and in storage`, async () => {
      const { board } = await showBoard(backend, { person: people.newcomer });
      const { details, stop } = listen('minga-error');
      backend.disturb(request => (request.method === 'POST' ? answer() : undefined));
      write(await control(board, 'Your idea'), 'Mudguards that fold');
      write(await control(board, 'Tell us more'), 'They rattle in the car.');
      (await control(board, 'Send idea')).click();
      await says(board, told(code));
      assert.include(words(board), 'Your text is still here.');
      assert.equal(find<HTMLInputElement>(board, 'Your idea')!.value, 'Mudguards that fold');
      assert.equal(find<HTMLTextAreaElement>(board, 'Tell us more')!.value, 'They rattle in the car.');
      assert.deepEqual(details, [{ code, action: 'propose' }]);
      assert.include(Object.values(localStorage).join(), 'Mudguards that fold');
      if (code === 'forbidden') await expect(board).to.be.accessible();

      backend.disturb(null);
      (await control(board, 'Send idea')).click();
      await says(board, 'Your idea is on the board');
      assert.notInclude(Object.values(localStorage).join(), 'Mudguards that fold');
      const { items } = await backend.ideas.list({ board: 'ideas', text: 'Mudguards' });
      assert.lengthOf(items, 1);
      await backend.as(people.newcomer).ideas.withdraw(items[0]!.id);
      stop();
    });
  }

  it('a proposal whose answer was lost is made once', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    let lost = false;
    backend.disturb(async request => {
      if (request.method !== 'POST' || lost) return undefined;
      lost = true;
      const copy = request.clone();
      backend.disturb(null);
      await backend.fetch(copy);
      return 'network';
    });
    write(await control(board, 'Your idea'), 'A pump in the seat post');
    (await control(board, 'Send idea')).click();
    await says(board, 'Your text is still here.');
    (await control(board, 'Send idea')).click();
    await says(board, 'Your idea is on the board');
    const { items } = await backend.ideas.list({ board: 'ideas', text: 'pump' });
    assert.lengthOf(items, 1);
    await backend.as(people.newcomer).ideas.withdraw(items[0]!.id);
  });

  it('says at the field what the server refuses', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    backend.disturb(request => (request.method === 'POST' ? problem(422, { code: 'invalid', errors: [{ pointer: '/title', detail: 'Too similar to an advert' }] }) : undefined));
    write(await control(board, 'Your idea'), 'Buy now');
    (await control(board, 'Send idea')).click();
    await says(board, 'Too similar to an advert');
    const field = find(board, 'Your idea')!;
    assert.equal(field.getAttribute('aria-invalid'), 'true');
    assert.isTrue(board.shadowRoot!.activeElement === field, 'the field has the focus');
    const described = field.getAttribute('aria-describedby')!.split(' ').map(id => board.shadowRoot!.getElementById(id)?.textContent ?? '').join(' ');
    assert.include(described, 'Too similar to an advert');
  });

  it('asks for a title before it sends', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    (await control(board, 'Your idea')).focus();
    backend.forget();
    (await control(board, 'Send idea')).click();
    await says(board, 'Write your idea first');
    assert.equal(nameOf(board.shadowRoot!.activeElement!), 'Your idea');
    assert.deepEqual(backend.requests, []);
  });

  it('a client that rejects with anything gets words, too', async () => {
    const { provider, board } = await showBoard(backend);
    const { client } = provider;
    provider.client = { ...client!, ideas: { ...client!.ideas!, list: () => Promise.reject(new RangeError('boom')) } };
    await says(board, en['error.unavailable']);
    assert.notInclude(words(board), 'boom');
  });

  it('a backend that can only be read offers no form', async () => {
    const { provider, board } = await showBoard(backend);
    const { board: read, list, get, setVote } = provider.client!.ideas!;
    provider.client = { community: options => backend.community(options), me: () => Promise.resolve(null), ideas: { board: read, list, get, setVote } };
    await until(() => (titles(board).length > 5 && !find(board, 'Your idea')) || null, 'ideas without a form');
    await expect(board).to.be.accessible();
  });
});

import { assert, expect } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { seedConfig, people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import {
  addBoard, announced, announces, cleanPage, control, find, focused, frames, listen, says, showBoard, showProvider, startBackend, titles, vote, voteState, words, write, type Backend,
} from './idea-board-page.ts';

const gears = 'Which gear for 12 % and two bags?';

describe('signing in on a board where nobody is anonymous', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend({ config: { ...seedConfig, anonymous: false } }); });
  after(() => backend.close());
  afterEach(async () => {
    cleanPage(backend);
    await backend.as(people.newcomer).ideas.setVote(backend.ids.gears, false);
  });
  const mayVote = async () => (await backend.as(people.newcomer).ideas.overlay({ ideas: [backend.ids.gears] }))!.ideas[backend.ids.gears]!.voted;

  it('a vote asks the page to sign the person in, and is cast once they are', async () => {
    const { provider, board } = await showBoard(backend);
    const auth = listen('minga-auth-required', event => { event.preventDefault(); });
    const button = await vote(board, gears);
    button.click();
    await until(() => auth.details.length || null, 'the event');
    auth.stop();
    const [detail] = auth.details as { action: string; act: object; resume: () => void }[];
    assert.equal(detail!.action, 'vote');
    assert.deepEqual(detail!.act, { kind: 'vote', board: 'ideas', idea: backend.ids.gears, on: true });
    assert.isFunction(detail!.resume);
    await frames();
    assert.isNull(board.shadowRoot!.querySelector('[part~=notice]'), 'the page took it on');
    assert.deepEqual(voteState(button), { count: 2, mine: false });
    assert.isEmpty(backend.requests.filter(request => request.includes('/vote')), 'nothing is sent');
    const voted = listen('minga-idea-voted');
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await until(() => voteState(button).mine || null, 'the vote');
    await until(() => voted.details.length || null, 'the event of the vote');
    voted.stop();
    assert.deepEqual(voted.details, [{ board: 'ideas', idea: backend.ids.gears, voted: true, votes: 3 }]);
    assert.isTrue(await mayVote());
  });

  it('says so where the page does not take it on, with the page’s own door', async () => {
    const provider = await showProvider(backend);
    const board = document.createElement('minga-idea-board');
    board.board = 'ideas';
    board.pollInterval = 0;
    board.innerHTML = '<a slot="sign-in" href="/sign-in">Members’ door</a>';
    provider.append(board);
    (await vote(board, gears)).click();
    await says(board, 'Sign in to take part. What you wrote stays.');
    await announces(board, 'Sign in to take part');
    assert.lengthOf(board.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=sign-in]')!.assignedElements(), 1);
    await expect(board).to.be.accessible();
  });

  it('a proposal waits for its author, and is sent once they are there', async () => {
    const { provider, board } = await showBoard(backend);
    const auth = listen('minga-auth-required', event => { event.preventDefault(); });
    write(await control(board, 'Your idea'), 'A stand with two legs');
    (await control(board, 'Send idea')).click();
    await until(() => auth.details.length || null, 'the event');
    auth.stop();
    assert.equal((auth.details[0] as { action: string }).action, 'propose');
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await says(board, 'Your idea is on the board');
    assert.include(titles(board), 'A stand with two legs');
    const { items } = await backend.ideas.list({ board: 'ideas', text: 'stand' });
    assert.lengthOf(items, 1);
    await backend.as(people.newcomer).ideas.withdraw(items[0]!.id);
  });

  for (const [act, done] of [['a vote', 'vote'], ['a proposal', 'propose']] as const) {
    it(`${act} outlives a sign-in on another page`, async () => {
      const first = await showBoard(backend);
      const auth = listen('minga-auth-required', event => { event.preventDefault(); });
      if (done === 'vote') (await vote(first.board, gears)).click();
      else {
        write(await control(first.board, 'Your idea'), 'A map on the bar');
        write(await control(first.board, 'Tell us more'), 'For rain.');
        (await control(first.board, 'Send idea')).click();
      }
      await until(() => auth.details.length || null, 'the event');
      auth.stop();
      first.provider.remove();
      // the page comes back from sign-in: new elements, a new client, the same storage
      const { board } = await showBoard(backend, { person: people.newcomer });
      if (done === 'vote') {
        await until(mayVote, 'the vote on the server');
        assert.isTrue(voteState(await vote(board, gears)).mine);
      } else {
        await says(board, 'Your idea is on the board');
        const { items } = await backend.ideas.list({ board: 'ideas', text: 'bar' });
        assert.equal((await backend.ideas.get(items[0]!.id)).body, 'For rain.');
        await backend.as(people.newcomer).ideas.withdraw(items[0]!.id);
      }
      assert.isNull(sessionStorage.getItem('minga::pending'), 'it does not resume twice');
    });
  }

  it('what waited does not go ahead for the next person after a log-out', async () => {
    const { provider, board } = await showBoard(backend);
    (await vote(board, gears)).click();
    await says(board, 'Sign in to take part');
    provider.logout();
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await control(board, 'Whose');
    await frames(4);
    assert.isFalse(await mayVote());
  });

  it('after a log-out nothing of the member is left in page or storage', async () => {
    const { provider, board } = await showBoard(backend, { person: people.mia });
    await control(board, 'Whose');
    assert.isTrue(voteState(await vote(board, 'A bell')).mine);
    write(await control(board, 'Your idea'), 'A secret plan of Mia');
    await until(() => Object.values(localStorage).join().includes('secret plan') || null, 'kept');
    provider.logout();
    await until(() => !find(board, 'Whose') || null, 'a reader again');
    await until(() => !voteState(find(board, 'Vote for A bell')!).mine || null, 'no vote of hers');
    await frames(4);
    const left = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].filter(([key]) => key.startsWith('minga:')).join();
    assert.notInclude(left, 'secret plan');
    assert.notInclude(board.shadowRoot!.innerHTML, 'secret plan');
    assert.notInclude([...board.shadowRoot!.querySelectorAll('input')].map(input => input.value).join(), 'secret plan');
    await provider.identify(() => backend.tokenFor(people.ben));
    await control(board, 'Whose');
    assert.notInclude([...board.shadowRoot!.querySelectorAll('input')].map(input => input.value).join(), 'secret plan');
  });

  it('another member does not see the votes of the one before, even while their own are on the way', async () => {
    const { provider, board } = await showBoard(backend, { person: people.mia });
    await until(() => voteState(find(board, 'Vote for A bell')!).mine || null, 'hers');
    const answer = { now: false };
    backend.disturb(async request => {
      if (request.url.includes('/me/overlay')) await until(() => answer.now || null, 'let go', 5000);
    });
    void provider.identify(() => backend.tokenFor(people.newcomer));
    await until(() => !voteState(find(board, 'Vote for A bell')!).mine || null, 'gone at once');
    answer.now = true;
  });
});

describe('a person’s votes and drafts on a board', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => { cleanPage(backend); });

  it('an anonymous person votes without signing in, and keeps the vote as a member', async () => {
    const { provider, board } = await showBoard(backend);
    (await vote(board, gears)).click();
    await announces(board, 'You voted for');
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await until(async () => (await backend.as(people.newcomer).ideas.overlay({ ideas: [backend.ids.gears] }))!.ideas[backend.ids.gears]!.voted || null, 'claimed');
    await until(() => voteState(find(board, `Vote for ${gears}`)!).mine || null, 'still mine');
    assert.equal(voteState(find(board, `Vote for ${gears}`)!).count, 3);
    await backend.as(people.newcomer).ideas.setVote(backend.ids.gears, false);
  });

  it('a refused control is dimmed, says why, can be focused, and sends nothing', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    await control(board, 'Whose');
    const button = await vote(board, 'A jet pack');
    backend.forget();
    assert.equal(button.getAttribute('aria-disabled'), 'true');
    assert.isFalse(button.disabled);
    const described = board.shadowRoot!.getElementById(button.getAttribute('aria-describedby')!)!.textContent!;
    assert.include(described, '3 votes');
    assert.include(described, 'This idea takes no more votes');
    button.focus();
    assert.isTrue(focused() === button);
    button.click();
    await frames();
    assert.deepEqual(backend.requests, []);
    assert.deepEqual(voteState(button), { count: 3, mine: false });
  });

  it('a vote budget is shown, used up and given back', async () => {
    const client = backend.as(people.ben);
    const made = await Promise.all([1, 2, 3, 4].map(async number => {
      const { id } = await client.ideas.create('reviewed', { title: `Budget ${number}`, termsVersion: '2026-01' }, { key: `budget-${number}` });
      await backend.as(people.moderator).ideas.moderate(id, { act: 'approve' }, { key: `approve-${number}` });
      return id;
    }));
    const { board } = await showBoard(backend, { board: 'reviewed', person: people.newcomer });
    await says(board, '3 of 3 votes left');
    for (const number of [1, 2, 3]) {
      (await vote(board, `Budget ${number}`)).click();
      await announces(board, `You voted for Budget ${number}`);
      await says(board, `${3 - number} of 3 votes left`);
    }
    const fourth = await vote(board, 'Budget 4');
    backend.forget();
    fourth.click();
    await announces(board, 'All your votes are in use').catch(() => undefined);
    await until(() => fourth.getAttribute('aria-disabled') === 'true' || null, 'dimmed');
    assert.deepEqual(voteState(fourth), { count: 0, mine: false });
    (await vote(board, 'Budget 1')).click();
    await announces(board, 'You took back your vote for Budget 1');
    await says(board, '1 of 3 votes left');
    fourth.click();
    await announces(board, 'You voted for Budget 4');
    assert.lengthOf(made, 4);
    await expect(board).to.be.accessible();
  });

  it('a draft is back after a reload, says so, and goes when it is discarded', async () => {
    const first = await showBoard(backend, { person: people.newcomer });
    write(await control(first.board, 'Your idea'), 'Half a thought');
    write(await control(first.board, 'Tell us more'), 'And more of it');
    await says(first.board, 'Draft kept on this device');
    first.provider.remove();
    const { board } = await showBoard(backend, { person: people.newcomer });
    await says(board, 'Your draft is back');
    assert.equal(find<HTMLInputElement>(board, 'Your idea')!.value, 'Half a thought');
    assert.equal((await control<HTMLTextAreaElement>(board, 'Tell us more')).value, 'And more of it');
    (await control(board, 'Discard')).click();
    await until(() => find<HTMLInputElement>(board, 'Your idea')!.value === '' || null, 'empty');
    assert.notInclude(Object.values(localStorage).join(), 'Half a thought');
  });

  it('a draft of one board is not shown on another', async () => {
    const { provider, board } = await showBoard(backend, { person: people.newcomer });
    write(await control(board, 'Your idea'), 'For this board');
    const other = await addBoard(provider, { board: 'empty', loading: 'eager' });
    assert.equal((await control<HTMLInputElement>(other, 'Your idea')).value, '');
  });

  it('where storage is refused, says that the draft is kept in this page only, and works', async () => {
    const descriptors = ['localStorage', 'sessionStorage'].map(name => [name, Object.getOwnPropertyDescriptor(window, name)!] as const);
    for (const [name] of descriptors) Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('refused', 'SecurityError'); } });
    try {
      const { board } = await showBoard(backend, { person: people.newcomer });
      write(await control(board, 'Your idea'), 'Kept in memory');
      await says(board, 'Draft kept in this page only');
      (await control(board, 'Send idea')).click();
      await says(board, 'Your idea is on the board');
      (await vote(board, gears)).click();
      await announces(board, 'You voted for');
    } finally {
      for (const [name, descriptor] of descriptors) Object.defineProperty(window, name, descriptor);
    }
    const { items } = await backend.ideas.list({ board: 'ideas', text: 'memory' });
    await backend.as(people.newcomer).ideas.withdraw(items[0]!.id);
    await backend.as(people.newcomer).ideas.setVote(backend.ids.gears, false);
  });

  it('where storage is full, says so too', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    try {
      const { board } = await showBoard(backend, { person: people.newcomer });
      write(await control(board, 'Your idea'), 'Too much');
      await says(board, 'Draft kept in this page only');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('a held idea is shown to its author only, and marked', async () => {
    const { board } = await showBoard(backend, { board: 'reviewed', person: people.mia });
    await until(() => titles(board).includes('Something that waits for review') || null, 'hers');
    assert.include(words(board), 'Waiting for review – only you can see it');
    cleanPage();
    const other = await showBoard(backend, { board: 'reviewed', person: people.newcomer });
    assert.notInclude(titles(other.board), 'Something that waits for review');
    assert.equal(announced(other.board), '');
  });

  describe('opening ideas', () => {
    const opened = async (person: (typeof people)[keyof typeof people], idea: string, how: 'click' | 'address', board: string) => {
      const reads: string[] = [];
      backend.disturb(request => {
        const path = /\/ideas\/[^/?]+-[^/?]+(\/comments)?(?=$|\?)/.exec(request.url)?.[0];
        if (request.method === 'GET' && path) reads.push(`${path.replace(/[^/]+-[^/]+/, 'id')} ${request.headers.has('authorization') ? 'for the person' : 'in public'}`);
        return undefined;
      });
      if (how === 'address') {
        const url = new URL(location.href);
        url.searchParams.set(`${board}.idea`, idea);
        history.replaceState(null, '', url);
      }
      const { board: element } = await showBoard(backend, { board, person });
      if (how === 'click') (await until(() => element.shadowRoot!.querySelector<HTMLElement>(`[data-id="${idea}"] a`), 'the idea')).click();
      await until(() => element.shadowRoot!.querySelector('minga-idea-detail')?.shadowRoot?.querySelector('.meta, .state'), 'opened');
      await until(() => reads.some(read => read.includes('/comments')) || null, 'its comments');
      backend.disturb(null);
      return [...new Set(reads)].sort();
    };
    const all = (how: string) => [`/ideas/id ${how}`, `/ideas/id/comments ${how}`];

    for (const how of ['click', 'address'] as const) {
      it(`asks for one’s own held idea as oneself alone (${how})`, async () => {
        assert.deepEqual(await opened(people.mia, backend.ids.reviewed, how, 'reviewed'), all('for the person'));
      });

      it(`asks for everybody’s idea in public alone (${how})`, async () => {
        assert.deepEqual(await opened(people.newcomer, backend.ids.gears, how, 'ideas'), all('in public'));
      });
    }

    it('asks for a held idea by its address as one of the team', async () => {
      assert.deepEqual(await opened(people.moderator, backend.ids.link, 'address', 'ideas'), all('for the person'));
    });

    it('reads on in public while a sign-in never ends', async () => {
      const url = new URL(location.href);
      url.searchParams.set('ideas.idea', backend.ids.darkMode);
      history.replaceState(null, '', url);
      const provider = await showProvider(backend);
      void provider.identify(() => new Promise<string>(() => undefined));
      const board = await addBoard(provider);
      await says(board, 'Part of the spring release.');
    });
  });
});

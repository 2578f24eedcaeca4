import { assert, expect } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { deferred } from '../support/deferred.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import {
  announces, choose, cleanPage, control, find, focused, frames, listen, says, showBoard, startBackend, titles, vote, voteState, words, write, type Backend,
} from './idea-board-page.ts';

describe('proposing an idea', () => {
  let backend: Backend;
  const similarRequests = () => backend.requests.filter(request => request.includes('/similar')).map(request => new URLSearchParams(request.split('?')[1]).get('text'));
  const similar = (board: Element) => board.shadowRoot!.querySelector('[part~=similar]');
  const withdrawAll = async () => {
    const client = backend.as(people.newcomer);
    for (const board of ['ideas', 'reviewed', 'empty']) for (const { id } of (await client.ideas.list({ board, mine: 'ideas' })).items) await client.ideas.withdraw(id);
  };

  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanPage(backend);
    await withdrawAll();
  });

  it('begins with one field; the rest comes with the first word', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    assert.isNull(find(board, 'Tell us more'));
    (await control(board, 'Your idea')).focus();
    await control(board, 'Tell us more');
    await expect(board).to.be.accessible();
  });

  it('keeps what was written before the rest of the form had come', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const field = find<HTMLInputElement>(board, 'Your idea')!;
    write(field, 'Fast fingers');
    await control(board, 'Send idea');
    assert.equal(field.value, 'Fast fingers');
    (await control(board, 'Send idea')).click();
    await says(board, 'Your idea is on the board');
    assert.include(titles(board), 'Fast fingers');
  });

  it('shows similar ideas while typing, asked for once the person pauses', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const field = await control(board, 'Your idea');
    field.focus();
    await control(board, 'Send idea');
    backend.forget();
    for (const text of ['d', 'da', 'dar', 'dark', 'dark mode']) write(field, text);
    await until(() => similar(board), 'similar ideas');
    assert.deepEqual(similarRequests(), ['dark mode']);
    assert.include(words(similar(board)!), 'Dark mode for the app');
    assert.isTrue(focused() === field, 'the focus stays in the field');
    await expect(board).to.be.accessible();
    const button = find<HTMLButtonElement>(similar(board)!, 'Vote for')!;
    const before = voteState(button).count;
    button.click();
    await announces(board, 'You voted for Dark mode for the app');
    assert.equal(voteState(find(similar(board)!, 'Vote for Dark mode')!).count, before + 1);
    assert.isTrue(voteState(await vote(board, 'Dark mode')).mine, 'the card follows');
    await backend.as(people.newcomer).ideas.setVote(backend.ids.darkMode, false);
  });

  it('two Chinese characters are enough, two Latin letters are not', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const field = await control(board, 'Your idea');
    field.focus();
    await control(board, 'Send idea');
    backend.forget();
    write(field, 'da');
    await frames(3);
    write(field, '暗');
    await frames(3);
    write(field, '暗黑');
    await until(() => similar(board), 'similar ideas');
    assert.include(words(similar(board)!), '希望增加暗黑模式');
    assert.deepEqual(similarRequests(), ['暗黑']);
  });

  it('does not ask during a composition', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const field = await control<HTMLInputElement>(board, 'Your idea');
    field.focus();
    await control(board, 'Send idea');
    backend.forget();
    for (const text of ['an', 'anhei', '暗黑']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      await frames(1);
    }
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '暗黑' }));
    await until(() => similar(board), 'similar ideas');
    assert.deepEqual(similarRequests(), ['暗黑']);
  });

  it('an older answer that comes last is dropped', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const field = await control(board, 'Your idea');
    field.focus();
    await control(board, 'Send idea');
    const slow = deferred();
    backend.forget();
    backend.disturb(async request => { if (request.url.includes('/similar') && decodeURIComponent(request.url).includes('dark')) await slow.promise; });
    write(field, 'dark');
    await until(() => similarRequests().length === 1 || null, 'the first is asked');
    write(field, 'workshop');
    await until(() => similar(board), 'similar ideas');
    slow.resolve();
    await frames(8);
    assert.include(words(similar(board)!), 'The workshop forgot my saddle');
    assert.notInclude(words(similar(board)!), 'Dark mode');
  });

  it('takes similar ideas away when nothing is similar any more, or nothing is written', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const field = await control(board, 'Your idea');
    write(field, 'dark mode');
    await until(() => similar(board), 'similar ideas');
    write(field, 'zzz qqq');
    await until(() => !similar(board) || null, 'none');
    write(field, 'dark mode');
    await until(() => similar(board), 'similar ideas');
    write(field, '');
    await until(() => !similar(board) || null, 'none');
  });

  it('goes on without similar ideas when they cannot be had', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    backend.disturb(request => (request.url.includes('/similar') ? 'network' : undefined));
    write(await control(board, 'Your idea'), 'dark socks');
    await until(() => similarRequests().length || null, 'asked');
    await frames(4);
    assert.notInclude(words(board), 'There is no connection');
    (await control(board, 'Send idea')).click();
    await says(board, 'Your idea is on the board');
  });

  it('an idea that is there already leads to it', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    write(await control(board, 'Your idea'), 'dark mode for the APP ');
    (await control(board, 'Send idea')).click();
    const link = await control<HTMLAnchorElement>(board, 'This idea is already here');
    assert.equal(new URL(link.href).searchParams.get('ideas.idea'), backend.ids.darkMode);
    assert.include(words(board), 'Your text is still here.');
    link.click();
    await says(board, 'Part of the spring release.');
  });

  it('sends title, text, kind, relation and category, and thanks', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const created = listen('minga-idea-created');
    write(await control(board, 'Your idea'), 'Lights that charge by the wheel');
    write(await control(board, 'Tell us more'), '**No** cable.');
    choose(await control(board, 'Story'));
    choose(await control(board, 'The product'));
    choose(board.shadowRoot!.querySelector<HTMLSelectElement>('#category')!, 'bike');
    (await control(board, 'Send idea')).click();
    await says(board, 'Thank you! Your idea is on the board.');
    const { items: [made] } = await backend.ideas.list({ board: 'ideas', text: 'wheel' });
    const { kind, relation, category, body } = await backend.ideas.get(made!.id);
    assert.deepEqual({ kind, relation, category, body }, { kind: 'story', relation: 'product', category: 'bike', body: '**No** cable.' });
    assert.deepEqual(created.details, [{ board: 'ideas', idea: made!.id, state: 'visible' }]);
    created.stop();
    assert.include(titles(board), 'Lights that charge by the wheel');
    const receipt = board.shadowRoot!.querySelector('[part~=receipt]')!;
    assert.isTrue(receipt.matches(':focus'), 'the receipt has the focus');
    await expect(board).to.be.accessible();
    (await control(board, 'Propose another')).click();
    assert.equal((await control<HTMLInputElement>(board, 'Your idea')).value, '');
  });

  it('a category’s outline is offered and never put over own words', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    write(await control(board, 'Your idea'), 'Something about bikes');
    const category = await until(() => board.shadowRoot!.querySelector<HTMLSelectElement>('#category'), 'the category');
    choose(category, 'bike');
    const body = await control<HTMLTextAreaElement>(board, 'Tell us more');
    await until(() => body.value.includes('When does it happen?') || null, 'the outline');
    choose(category, 'app');
    await until(() => body.value === '' || null, 'taken back');
    write(body, 'My own words');
    choose(category, 'bike');
    await frames(3);
    assert.equal(body.value, 'My own words');
  });

  it('asks for the terms once, and keeps which ones were accepted', async () => {
    const { board } = await showBoard(backend, { board: 'reviewed', person: people.newcomer });
    write(await control(board, 'Your idea'), 'With terms');
    await says(board, 'Your idea stays yours; we may build it and name you.');
    (await control(board, 'Send idea')).click();
    await says(board, 'Please accept the terms first');
    choose(await control(board, 'I accept the terms'));
    (await control(board, 'Send idea')).click();
    await says(board, 'We have your idea. We read it first.');
    assert.include(words(board), 'Waiting for review – only you can see it');
    const { items: [made] } = await backend.as(people.newcomer).ideas.list({ board: 'reviewed', mine: 'ideas' });
    assert.equal(made!.state, 'held');
    (await control(board, 'Propose another')).click();
    write(await control(board, 'Your idea'), 'A second one');
    await control(board, 'Send idea');
    await until(() => !find(board, 'I accept the terms') || null, 'asked once only');
  });

  it('says how much is left only near the end, in what people call characters', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const field = await control(board, 'Your idea');
    write(field, 'a'.repeat(60));
    await control(board, 'Send idea');
    assert.notInclude(words(board), 'characters');
    // a family is one character to its reader and eleven units to JavaScript
    write(field, '👨‍👩‍👧‍👦'.repeat(115));
    await says(board, '5 characters left');
    write(field, 'a'.repeat(121));
    await says(board, '1 character too many');
    backend.forget();
    (await control(board, 'Send idea')).click();
    await frames(3);
    assert.isEmpty(backend.requests.filter(request => request.startsWith('POST')));
  });

  it('Enter that ends a composition does not send', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const field = await control<HTMLInputElement>(board, 'Your idea');
    write(field, '新想法');
    await control(board, 'Send idea');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true });
    field.dispatchEvent(enter);
    assert.isTrue(enter.defaultPrevented);
  });

  it('first idea of an empty board takes the place of the words that invite it', async () => {
    const { board } = await showBoard(backend, { board: 'empty', person: people.newcomer });
    write(await control(board, 'Your idea'), 'The very first');
    (await control(board, 'Send idea')).click();
    await until(() => titles(board).join() === 'The very first' || null, 'one idea');
    assert.notInclude(words(board), 'No ideas yet');
  });
});

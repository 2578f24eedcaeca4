// An element that goes to another document and back: the browser takes its style sheets, and Lit would throw.
import { assert } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { IdeaBoardElement } from '../../src/elements/idea-board/idea-board.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { announces, cleanPage, control, find, frames, showBoard, startBackend, titles, vote, words, type Backend } from './idea-board-page.ts';

const gears = 'Which gear for 12 % and two bags?';

describe('in another document', () => {
  let backend: Backend;
  let frame: HTMLIFrameElement;
  let uncaught: string[];
  const onError = (event: Event) => { uncaught.push(String(event instanceof ErrorEvent ? event.message : (event as PromiseRejectionEvent).reason)); };

  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  beforeEach(() => {
    uncaught = [];
    frame = document.createElement('iframe');
    // Beside the page: nothing in it is out of sight.
    frame.style.cssText = 'position: fixed; inset: 0; inline-size: 700px; block-size: 500px; opacity: 0.5';
    document.body.append(frame);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    frame.remove();
    cleanPage(backend);
  });

  const body = () => frame.contentDocument!.body;
  const rootOf = (board: Element) => board.shadowRoot!.querySelector('.root')!;
  const boxOf = (board: Element) => getComputedStyle(board.shadowRoot!.querySelector('[part~=idea]')!).display;
  const dressed = (board: Element, count: number) => until(() => board.shadowRoot!.adoptedStyleSheets.length === count || null, `${count} style sheets`);

  it('a board moves into a frame and back, and looks and works as before', async () => {
    const { provider, board } = await showBoard(backend, { person: people.newcomer });
    (await control(board, 'Your idea')).focus();
    await until(() => find(board, 'Tell us more'), 'the form, which has style sheets of its own');
    const { adoptedStyleSheets: { length: count } } = board.shadowRoot!;
    const look = boxOf(board);
    const space = getComputedStyle(rootOf(board)).getPropertyValue('--_space-3');
    assert.isAbove(count, IdeaBoardElement.elementStyles.length);

    body().append(provider);
    await dressed(board, count);
    assert.equal(boxOf(board), look);
    assert.equal(frame.contentWindow!.getComputedStyle(rootOf(board)).getPropertyValue('--_space-3'), space);
    (await vote(board, gears)).click();
    await announces(board, 'You voted for');

    document.body.append(provider);
    await dressed(board, count);
    assert.equal(boxOf(board), look);
    (await vote(board, gears)).click();
    await announces(board, 'You took back');
    assert.deepEqual(uncaught, []);
  });

  it('a part that comes only there is dressed there, too', async () => {
    const { provider, board } = await showBoard(backend, { person: people.newcomer });
    const { length: before } = board.shadowRoot!.adoptedStyleSheets;
    frame.contentDocument!.adoptNode(provider);
    body().append(provider);
    await dressed(board, before);
    (await control(board, 'Your idea')).focus();
    await until(() => find(board, 'Tell us more'), 'the form');
    await until(() => board.shadowRoot!.adoptedStyleSheets.length > before || null, 'its style sheets');
    assert.deepEqual(uncaught, []);
  });

  it('an element that is made here and first shown there draws and is dressed', async () => {
    const { provider } = await showBoard(backend, { person: people.newcomer });
    const inside = document.createElement('minga-community') as CommunityElement;
    inside.client = provider.client;
    const board = document.createElement('minga-idea-board');
    Object.assign(board, { board: 'ideas', loading: 'eager', noUrl: true });
    inside.append(board);
    body().append(inside);
    await until(() => titles(board).length > 5 || null, 'the ideas');
    await dressed(board, IdeaBoardElement.elementStyles.length);
    assert.notEqual(boxOf(board), 'inline');
    await frames();
    assert.include(words(board), gears);
    assert.deepEqual(uncaught, []);
  });

  it('a document that no window shows takes an element without a complaint', async () => {
    const { provider, board } = await showBoard(backend);
    const { length: count } = board.shadowRoot!.adoptedStyleSheets;
    document.implementation.createHTMLDocument().body.append(provider);
    await frames(5);
    document.body.append(provider);
    await dressed(board, count);
    assert.deepEqual(uncaught, []);
  });
});

import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/idea-board/define.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import {
  addBoard, cleanPage, control, find, focused, frames, listen, nameOf, problem, says, showBoard, showProvider, startBackend, titles, vote, voteState, words, type Backend,
} from './idea-board-page.ts';

const opened = () => new URL(location.href).searchParams.get('ideas.idea');
const detail = (board: Element) => board.shadowRoot!.querySelector('minga-idea-detail');
const list = (board: Element) => board.shadowRoot!.querySelector<HTMLElement>('.idea-list')!;
const back = async () => {
  const popped = new Promise(resolve => { addEventListener('popstate', resolve, { once: true }); });
  history.back();
  await popped;
};

describe('opening an idea on a board', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => { cleanPage(backend); });

  it('shows it in place of the list, with an address; Back brings list, place and focus back', async () => {
    const { board } = await showBoard(backend);
    const events = { opened: listen('minga-idea-opened'), closed: listen('minga-idea-closed') };
    const link = await control<HTMLAnchorElement>(board, 'The workshop forgot');
    const top = await until(async () => {
      // Firefox forgets a place that it was scrolled to before the cards had their sizes.
      link.scrollIntoView({ block: 'end' });
      await frames();
      return scrollY;
    }, 'there is something to scroll');
    assert.equal(new URL(link.href).searchParams.get('ideas.idea'), backend.ids.workshop);
    link.click();
    await until(() => detail(board) && words(detail(board)!).includes('Comments') || null, 'the idea');
    assert.equal(opened(), backend.ids.workshop);
    assert.isFalse(list(board).checkVisibility(), 'the list is away');
    await until(() => nameOf(focused()!) === 'The workshop forgot my saddle' || null, 'focus on its title');
    await expect(board).to.be.accessible();

    await back();
    await until(() => !detail(board) || null, 'closed');
    assert.isTrue(list(board).checkVisibility());
    assert.isNull(opened());
    await until(() => focused() === link || null, 'focus on the link');
    await until(() => Math.abs(scrollY - top) < 2 || null, 'where it was');
    assert.deepEqual(events.opened.details, [{ board: 'ideas', idea: backend.ids.workshop }]);
    assert.deepEqual(events.closed.details, [{ board: 'ideas', idea: backend.ids.workshop }]);
    events.opened.stop();
    events.closed.stop();
  });

  it('its own button closes it as Back does, without an entry left over', async () => {
    const { board } = await showBoard(backend);
    const entries = history.length;
    (await control(board, 'Dark mode')).click();
    (await until(() => detail(board)?.shadowRoot?.querySelector<HTMLButtonElement>('[part~=back]'), 'back')).click();
    await until(() => !detail(board) || null, 'closed');
    assert.isNull(opened());
    assert.isAtMost(history.length, entries + 1);
  });

  it('an address leads straight to the idea, and closing shows the list', async () => {
    const url = new URL(location.href);
    url.searchParams.set('ideas.idea', backend.ids.darkMode);
    history.replaceState(null, '', url);
    const { board } = await showBoard(backend);
    await says(board, 'Part of the spring release.');
    (await until(() => detail(board)!.shadowRoot!.querySelector<HTMLButtonElement>('[part~=back]'), 'back')).click();
    await until(() => !detail(board) || null, 'closed');
    assert.isNull(opened());
    assert.isAbove(titles(board).length, 5);
  });

  it('an address of an idea that is gone says so, with the way to the list', async () => {
    const url = new URL(location.href);
    url.searchParams.set('ideas.idea', 'no-such-idea');
    history.replaceState(null, '', url);
    const { board } = await showBoard(backend);
    const button = await until(() => detail(board)?.shadowRoot?.querySelector<HTMLButtonElement>('[part~=back]'), 'back');
    await until(() => detail(board)!.shadowRoot!.querySelector('[part~=failed]'), 'the reason');
    button.click();
    await until(() => list(board).checkVisibility() || null, 'the list');
  });

  it('a merged idea’s address says where it has gone', async () => {
    const url = new URL(location.href);
    url.searchParams.set('ideas.idea', backend.ids.nightTheme);
    history.replaceState(null, '', url);
    const { board } = await showBoard(backend);
    const target = await until(() => find<HTMLAnchorElement>(detail(board) ?? board, 'Dark mode for the app'), 'the link');
    target.click();
    await until(() => opened() === backend.ids.darkMode || null, 'the other idea');
  });

  it('a vote in the opened idea shows in the list, and back', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    (await control(board, 'Which gear')).click();
    const button = await until(() => detail(board)?.shadowRoot && find<HTMLButtonElement>(detail(board)!, 'Vote for Which gear'), 'the vote control');
    await until(() => button.isConnected && backend.requests.some(request => request.includes('/me/overlay')) || null, 'mine');
    button.click();
    await until(() => voteState(button).mine || null, 'voted');
    await back();
    await until(() => !detail(board) || null, 'closed');
    await until(async () => voteState(await vote(board, 'Which gear')).mine || null, 'the card knows');
    await backend.as(people.newcomer).ideas.setVote(backend.ids.gears, false);
  });

  it('with a modifier key the link is the browser’s', async () => {
    const { board } = await showBoard(backend);
    const link = await control(board, 'Dark mode');
    const stay = (event: Event) => { event.preventDefault(); };
    document.addEventListener('click', stay);
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    link.dispatchEvent(click);
    document.removeEventListener('click', stay);
    await frames();
    assert.isNull(detail(board));
    assert.isNull(opened());
  });

  it('as a dialog keeps the list, holds the focus, and closes with Escape', async () => {
    const { board } = await showBoard(backend, { detail: 'dialog' });
    const link = await control(board, 'Dark mode');
    link.focus();
    link.click();
    const dialog = await until(() => board.shadowRoot!.querySelector('dialog'), 'the dialog');
    await until(() => dialog.open || null, 'open');
    await says(board, 'Part of the spring release.');
    assert.isTrue(dialog.matches(':modal'));
    assert.isTrue(list(board).checkVisibility());
    await expect(board).to.be.accessible();
    await until(() => detail(board)!.shadowRoot!.activeElement, 'focus inside');
    await sendKeys({ press: 'Escape' });
    await until(() => !board.shadowRoot!.querySelector('dialog') || null, 'closed');
    assert.isNull(opened());
    await until(() => focused() === link || null, 'focus on the link');
  });

  it('without the address (no-url) opens and closes all the same', async () => {
    const before = location.href;
    const { board } = await showBoard(backend, { 'no-url': '' });
    (await control(board, 'Dark mode')).click();
    await says(board, 'Part of the spring release.');
    assert.equal(location.href, before);
    (await until(() => detail(board)!.shadowRoot!.querySelector<HTMLButtonElement>('[part~=back]'), 'back')).click();
    await until(() => !detail(board) || null, 'closed');
    assert.isAbove(titles(board).length, 5);
  });

  it('an idea that cannot be loaded says why, and tries again', async () => {
    const { board } = await showBoard(backend);
    backend.disturb(request => (/\/ideas\/[0-9a-f-]{36}$/.test(request.url) ? problem(503, { code: 'unavailable' }) : undefined));
    (await control(board, 'Dark mode')).click();
    const retry = await until(() => detail(board)?.shadowRoot && find<HTMLButtonElement>(detail(board)!, 'Try again'), 'retry');
    assert.include(words(detail(board)!), 'not available at the moment');
    backend.disturb(null);
    retry.click();
    await says(board, 'Part of the spring release.');
  });

  it('of two boards only the one whose idea it is opens it', async () => {
    const provider = await showProvider(backend);
    const [first, other] = [await addBoard(provider), await addBoard(provider, { board: 'empty', loading: 'eager' })];
    (await control(first, 'Dark mode')).click();
    await says(first, 'Part of the spring release.');
    assert.isNull(detail(other));
  });
});

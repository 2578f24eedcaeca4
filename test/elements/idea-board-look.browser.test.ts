import { assert, expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/elements/idea-board/define.ts';
import { enBoard } from '../../src/i18n/en-board.ts';
import { enDetail } from '../../src/i18n/en-detail.ts';
import { enWriting } from '../../src/i18n/en-writing.ts';
import { en } from '../../src/i18n/en.ts';
import { override } from '../../src/i18n/messages.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { pseudoWords } from '../support/pseudo-locale.ts';
import { addBoard, cleanPage, control, find, frames, says, showBoard, showProvider, startBackend, titles, vote, write, type Backend } from './idea-board-page.ts';
import type { IdeaBoardElement } from '../../src/elements/idea-board/idea-board.ts';

const root = (board: Element) => board.shadowRoot!.querySelector<HTMLElement>('.root')!;
const isDark = (board: Element) => getComputedStyle(root(board)).colorScheme === 'dark';

/** Transitions have ended. */
const atRest = (board: Element) => Promise.all(board.shadowRoot!.getAnimations().map(({ finished }) => finished));

/** Elements inside a board that stick out of it sideways. */
function overflowing(board: IdeaBoardElement): string[] {
  const box = board.getBoundingClientRect();
  return [...board.shadowRoot!.querySelectorAll<HTMLElement>('.root *')]
    .filter(element => element.checkVisibility() && !element.closest('.sr') && !element.closest('[hidden]'))
    .filter(element => { const { left, right } = element.getBoundingClientRect(); return right > box.right + 1 || left < box.left - 1; })
    .map(element => `${element.localName}.${element.className} ${element.textContent!.trim().slice(0, 30)}`);
}

describe('the look of a board', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanPage(backend);
    for (const element of [document.documentElement, document.body]) for (const name of ['style', 'dir', 'class', 'data-theme']) element.removeAttribute(name);
    document.documentElement.lang = 'en';
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  const pages: Record<string, () => void> = {
    'English': () => undefined,
    'Chinese': () => { document.documentElement.lang = 'zh-CN'; },
    'right to left': () => { document.documentElement.dir = 'rtl'; },
    'twice the text size': () => { document.body.style.fontSize = '200%'; },
  };
  for (const [name, prepare] of Object.entries(pages)) {
    it(`fits into 280 px, in ${name}`, async () => {
      prepare();
      const provider = await showProvider(backend, people.newcomer);
      provider.style.inlineSize = '280px';
      const board = await addBoard(provider);
      await until(() => root(board).lang === (document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en') || null, 'the words');
      board.shadowRoot!.querySelector<HTMLElement>('#title')!.focus();
      await until(() => board.shadowRoot!.querySelector('#body'), 'the whole form');
      await frames(3);
      assert.deepEqual(overflowing(board), []);
      assert.isAtMost(board.scrollWidth, 281);
    });
  }

  it('fits with words 40 % longer', async () => {
    override('en', pseudoWords());
    try {
      const provider = await showProvider(backend, people.newcomer);
      provider.style.inlineSize = '320px';
      const board = await addBoard(provider);
      board.shadowRoot!.querySelector<HTMLElement>('#title')!.focus();
      await until(() => board.shadowRoot!.querySelector('#body'), 'the whole form');
      await frames(3);
      assert.deepEqual(overflowing(board), []);
    } finally {
      override('en', { ...en, ...enBoard, ...enWriting, ...enDetail });
    }
  });

  it('fits one word of a hundred letters', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2) + 'smütze';
    const { id } = await backend.as(people.ben).ideas.create('ideas', { title: word, body: word }, { key: 'long-word' });
    const provider = await showProvider(backend);
    provider.style.inlineSize = '280px';
    const board = await addBoard(provider);
    assert.include(titles(board), word);
    assert.deepEqual(overflowing(board), []);
    await backend.as(people.ben).ideas.withdraw(id);
  });

  it('reads from right to left where the page does: votes at the start', async () => {
    document.documentElement.dir = 'rtl';
    const { board } = await showBoard(backend);
    const button = await vote(board, 'Dark mode');
    const title = find(board, 'Dark mode')!;
    assert.isAbove(button.getBoundingClientRect().left, title.getBoundingClientRect().right - 2);
    assert.equal(getComputedStyle(root(board)).direction, 'rtl');
    await expect(board).to.be.accessible();
  });

  it('a roadmap stands in columns where there is room, and in one where there is not', async () => {
    const { provider, board } = await showBoard(backend, { view: 'roadmap' });
    const tops = () => new Set([...board.shadowRoot!.querySelectorAll('[part~=column]')].map(column => Math.round(column.getBoundingClientRect().top))).size;
    await setViewport({ width: 1300, height: 700 });
    await until(() => tops() === 1 || null, 'one row of columns');
    assert.deepEqual(overflowing(board), []);
    provider.style.inlineSize = '300px';
    await until(() => tops() === 4 || null, 'four rows');
    assert.deepEqual(overflowing(board), []);
  });

  it('follows the system’s scheme where the page does, at run time', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const { board } = await showBoard(backend);
    assert.isFalse(isDark(board));
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => isDark(board) || null, 'dark');
    await atRest(board);
    await expect(board).to.be.accessible();
    await emulateMedia({ colorScheme: 'light' });
    await until(() => !isDark(board) || null, 'light again');
  });

  it('stays light on a page that is light whatever the system says', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const { board } = await showBoard(backend);
    assert.isFalse(isDark(board));
  });

  it('is dark on a page painted dark without saying so, and follows when that changes', async () => {
    Object.assign(document.body.style, { background: 'rgb(17, 18, 20)', color: 'rgb(230, 230, 230)' });
    const { board } = await showBoard(backend);
    assert.isTrue(isDark(board));
    await expect(board).to.be.accessible();
    document.body.removeAttribute('style');
    await until(() => !isDark(board) || null, 'light');
  });

  it('takes scheme="light", "dark" and a selector, on itself or its provider', async () => {
    const { provider, board } = await showBoard(backend, { scheme: 'dark' });
    assert.isTrue(isDark(board));
    board.scheme = 'light';
    await until(() => !isDark(board) || null, 'light');
    board.scheme = null;
    provider.scheme = '[data-theme=night]';
    await until(() => !isDark(board) || null, 'light by the selector');
    document.documentElement.dataset['theme'] = 'night';
    await until(() => isDark(board) || null, 'dark by the selector');
    board.scheme = 'not a ( selector';
    await frames(2);
    assert.isFalse(isDark(board));
  });

  it('takes font, size and colour of the page', async () => {
    Object.assign(document.body.style, { fontFamily: 'Georgia', fontSize: '20px', color: 'rgb(60, 20, 90)' });
    const { board } = await showBoard(backend);
    const { fontFamily, fontSize, color } = getComputedStyle(root(board));
    assert.deepEqual({ fontFamily, fontSize, color }, { fontFamily: 'Georgia', fontSize: '20px', color: 'rgb(60, 20, 90)' });
  });

  it('takes the brand’s tokens and knobs', async () => {
    const provider = await showProvider(backend, null, { 'accent': 'rgb(200, 0, 80)', 'radius': '0px', 'on-accent': 'url(evil)', 'surface': 'red;x' });
    const board = await addBoard(provider);
    const button = getComputedStyle(await control(board, 'Propose'));
    assert.equal(button.backgroundColor, 'rgb(200, 0, 80)');
    assert.equal(button.borderTopLeftRadius, '0px');
    assert.equal(button.color, 'lab(100 0 0)', 'what CSS does not accept is left out');
    provider.removeAttribute('accent');
    assert.equal(provider.style.getPropertyValue('--minga-accent'), '');
  });

  it('in forced colours keeps borders, and marks what is mine not by colour alone', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { board } = await showBoard(backend, { person: people.newcomer });
    const mine = await vote(board, 'Which gear');
    mine.click();
    await until(() => mine.getAttribute('aria-pressed') === 'true' || null, 'my vote');
    const other = await vote(board, 'My rack');
    assert.notEqual(getComputedStyle(mine).borderTopWidth, getComputedStyle(other).borderTopWidth);
    assert.equal(getComputedStyle(board.shadowRoot!.querySelector('[part~=status]')!).borderTopStyle, 'solid');
  });

  it('moves nothing where people want no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { board } = await showBoard(backend);
    const moving = [...board.shadowRoot!.querySelectorAll('*')].map(element => getComputedStyle(element)).filter(({ transitionDuration, animationDuration }) =>
      Math.max(...`${transitionDuration},${animationDuration}`.split(',').map(parseFloat)) > 0.002);
    assert.lengthOf(moving, 0);
  });

  it('gives every control at least 24 px', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    write(await control(board, 'Your idea'), 'dark mode');
    await control(board, 'Send idea');
    const small = [...board.shadowRoot!.querySelectorAll<HTMLElement>('button, select, input:not(.sr), textarea, .segment, .choice')]
      .filter(element => element.checkVisibility())
      .filter(element => { const { width, height } = element.getBoundingClientRect(); return Math.min(width, height) < 24; })
      .filter(element => !(element as HTMLInputElement).type?.match(/checkbox|radio/))
      .map(element => element.outerHTML.slice(0, 80));
    assert.deepEqual(small, []);
  });

  it('cards off the screen cost no layout, and are found and focused all the same', async () => {
    const { board } = await showBoard(backend);
    const card = board.shadowRoot!.querySelector<HTMLElement>('[part~=idea]')!;
    assert.equal(getComputedStyle(card).contentVisibility, 'auto');
    const last = find(board, 'The workshop forgot')!;
    last.focus();
    await frames();
    const { top, bottom } = last.getBoundingClientRect();
    assert.isTrue(top >= 0 && bottom <= innerHeight, 'it scrolls into view');
  });

  it('shows slots of the page', async () => {
    const provider = await showProvider(backend);
    const board = document.createElement('minga-idea-board');
    Object.assign(board, { board: 'empty', pollInterval: 0 });
    board.innerHTML = '<p slot="header">Hello</p><p slot="empty">Be the first!</p><p slot="footer">Imprint</p>';
    provider.append(board);
    await until(() => board.shadowRoot!.querySelector('[part~=empty]'), 'empty');
    for (const slotted of board.children) assert.isTrue(slotted.checkVisibility(), slotted.slot);
    await says(board, 'No ideas yet').then(() => assert.isFalse(board.shadowRoot!.querySelector('[part~=empty] .label')!.checkVisibility(), 'the page’s words instead'));
  });
});

// One visit with nothing but a keyboard: find → vote → propose → comment → follow.
import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/idea-board/define.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { announces, cleanPage, find, focused, frames, nameOf, says, showBoard, startBackend, titles, words, type Backend } from './idea-board-page.ts';

const press = (key: string) => sendKeys({ press: key });
const type = (text: string) => sendKeys({ type: text });
const ring = () => { const { outlineStyle, outlineWidth } = getComputedStyle(focused()!); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2; };

/** Presses Tab (or Shift+Tab) until the control of this name has the focus. */
async function reach(name: string, back = false): Promise<HTMLElement> {
  for (let presses = 0; presses < 60; presses++) {
    const here = focused();
    if (here && here !== document.body && nameOf(here).startsWith(name)) return here;
    if (back) await sendKeys({ down: 'Shift' });
    await press('Tab');
    if (back) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`Tab does not reach “${name}”`);
}

describe('a visit with the keyboard only', function () {
  this.timeout(60_000);
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(async () => {
    cleanPage();
    await backend.close();
  });

  it('finds, votes, proposes, opens, follows and comments', async () => {
    const { board } = await showBoard(backend, { person: people.newcomer });
    const start = document.createElement('button');
    start.dataset['page'] = '';
    document.body.prepend(start);
    start.focus();

    await reach('Search ideas');
    assert.isTrue(ring(), 'the focus can be seen');
    await type('gear');
    await until(() => titles(board).length === 1 || null, 'one found');

    await reach('Vote for Which gear');
    assert.isTrue(ring(), 'the focus can be seen');
    await press(' ');
    await announces(board, 'You voted for Which gear for 12 % and two bags');
    assert.isTrue(nameOf(focused()!).startsWith('Vote for Which gear'), 'the focus stays');

    await reach('Your idea', true);
    await type('A bottle that stays shut');
    await until(() => find(board, 'Send idea'), 'the rest of the form');
    await press('Enter');
    await says(board, 'Your idea is on the board');
    await until(() => focused()?.matches('[part~=receipt]') || null, 'focus on the receipt');

    await reach('Which gear');
    await press('Enter');
    await says(board, 'Comments');
    await until(() => nameOf(focused()!).startsWith('Which gear') || null, 'focus on the title');

    await reach('Write a comment');
    await type('Nineteen teeth.');
    await reach('Send comment');
    await press('Enter');
    await until(async () => (await backend.ideas.get(backend.ids.gears)).comments === 1 || null, 'the comment');
    await says(board, 'Nineteen teeth.');

    const follow = await reach('Tell me about', true) as HTMLSelectElement;
    const { following: before } = (await backend.as(people.newcomer).ideas.overlay({ ideas: [backend.ids.gears] }))!.ideas[backend.ids.gears]!;
    assert.equal(before, 'status', 'who takes part hears of the status');
    assert.equal(follow.value, 'status');
    await press('ArrowDown');
    await until(async () => (await backend.as(people.newcomer).ideas.overlay({ ideas: [backend.ids.gears] }))!.ideas[backend.ids.gears]!.following === 'all' || null, 'followed');

    await reach('Back', true);
    await press('Enter');
    await until(() => !board.shadowRoot!.querySelector('minga-idea-detail') || null, 'closed');
    await frames();
    assert.isTrue(nameOf(focused()!).startsWith('Which gear'), 'back where it was');
    assert.include(words(board), 'gear');
  });
});

// What somebody did without signing in is theirs once they do, in every widget.
import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/idea-board/define.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addForm, fill, receipt, sendButton } from './feedback-page.ts';
import { addBoard, announces, cleanPage, control, find, says, showProvider, titles, vote, voteState, write, type Backend } from './idea-board-page.ts';
import { startAll } from './person-page.ts';

describe('what was done before signing in', () => {
  let backend: Backend;
  before(async () => { backend = await startAll(); });
  after(() => backend.close());
  afterEach(() => { cleanPage(backend); });

  it('is the member’s afterwards: a vote, an idea, the draft of another one', async () => {
    const provider = await showProvider(backend);
    const board = await addBoard(provider, { 'loading': 'eager', 'no-url': '' });
    (await vote(board, 'Which gear')).click();
    await announces(board, 'You voted for');
    write(await control(board, 'Your idea'), 'A hook for a helmet');
    (await control(board, 'Send idea')).click();
    await until(() => titles(board).includes('A hook for a helmet') || null, 'proposed');
    (await control(board, 'Propose another')).click();
    write(await control(board, 'Your idea'), 'Half an idea');
    assert.equal(provider.connection!.identity.status, 'anonymous');
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await until(() => find(board, 'Whose'), 'the board knows the member');
    await until(() => voteState(find(board, 'Vote for Which gear')!).mine || null, 'the vote');
    const { items } = await backend.as(people.newcomer).ideas.list({ board: 'ideas', mine: 'ideas' });
    assert.deepEqual(items.map(({ title }) => title), ['A hook for a helmet']);
    assert.equal((await control<HTMLInputElement>(board, 'Your idea')).value, 'Half an idea');
    assert.isEmpty(Object.keys(localStorage).filter(key => key.endsWith(':device')), 'the device is used up');
  });

  it('is the member’s afterwards: an answer with its receipt, the draft of another one', async () => {
    const provider = await showProvider(backend);
    const form = await addForm(provider, { form: 'sent' });
    assert.isTrue(await provider.connection!.identity.ensure());
    await fill(form, 'words', 'Nobody knows me yet');
    sendButton(form).click();
    const number = (await receipt(form)).querySelector('[part~=number]')!.textContent.trim();
    const draft = await addForm(provider, { form: 'draft' });
    await fill(draft, 'words', 'Half of it');
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await until(async () => (await backend.as(people.newcomer).feedback.mine({})).items.some(item => item.number === number), 'claimed');
    assert.equal(form.shadowRoot!.querySelector('[part~=number]')?.textContent.trim(), number, 'the receipt is still theirs');
    form.view = 'mine';
    await says(form, number);
    assert.equal(draft.shadowRoot!.querySelector<HTMLTextAreaElement>('#field-words')!.value, 'Half of it');
  });
});

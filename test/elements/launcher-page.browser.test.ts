// Launchers on a page that has more on it: other launchers, buttons that go, dialogs of its own.
import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/launcher/define.ts';
import { until } from '../support/settle.ts';
import { addBox, addButton, addForm, closed, cleanForms, freshForm, isModal, opened, startForms } from './feedback-shapes-page.ts';
import { focused, frames, showProvider, type Backend } from './idea-board-page.ts';

const buttonOf = (launcher: Element) => launcher.shadowRoot?.querySelector('button') ?? null;
const there = (button: HTMLElement) => getComputedStyle(button).opacity === '1' && getComputedStyle(button).pointerEvents !== 'none';

function addLauncher(attributes: Record<string, string>): HTMLElement {
  const launcher = document.createElement('minga-launcher');
  for (const [name, value] of Object.entries(attributes)) launcher.setAttribute(name, value);
  document.body.append(launcher);
  return launcher;
}

describe('launchers on a page with more on it', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  afterEach(() => {
    cleanForms(backend);
    for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
  });

  it('two launchers: each opens its own form, and only it is out of sight meanwhile', async () => {
    const provider = await showProvider(backend);
    const one = await addForm(provider, { id: 'one', shape: 'dialog', form: freshForm() });
    const two = await addForm(provider, { id: 'two', shape: 'dialog', form: freshForm() });
    const launchers = [addLauncher({ for: 'one', label: 'One' }), addLauncher({ for: 'two', label: 'Two', position: 'start' })];
    const [first, second] = await Promise.all(launchers.map(launcher => until(() => buttonOf(launcher), 'the button')));
    second!.click();
    await opened(two);
    assert.isFalse(isModal(one));
    await until(() => !there(second!) || null, 'its own is out of sight');
    assert.isTrue(there(first!), 'the other one stays');
    two.close();
    await closed(two);
    await until(() => there(second!) || null, 'in sight again');
    first!.click();
    await opened(one);
    assert.isFalse(isModal(two));
  });

  it('two launchers of one form: both are out of sight while it is open, and it opens once', async () => {
    const form = await addForm(await showProvider(backend), { id: 'one', shape: 'dialog', form: freshForm() });
    const launchers = [addLauncher({ for: 'one', label: 'One' }), addLauncher({ for: 'one', label: 'Too', position: 'start' })];
    const buttons = await Promise.all(launchers.map(launcher => until(() => buttonOf(launcher), 'the button')));
    let times = 0;
    form.addEventListener('minga-feedback-opened', () => { times++; });
    for (const button of buttons) button.click();
    await opened(form);
    await until(() => !buttons.some(there) || null, 'both out of sight');
    assert.equal(times, 1);
    form.close();
    await until(() => buttons.every(there) || null, 'both in sight again');
  });

  it('a launcher and a button of the page that go while their form is open leave it open and closing it without an error', async () => {
    const form = await addForm(await showProvider(backend), { id: 'one', shape: 'dialog', form: freshForm() });
    const launcher = addLauncher({ for: 'one', label: 'One' });
    (await until(() => buttonOf(launcher), 'the button')).click();
    await opened(form);
    launcher.remove();
    await frames(4);
    assert.isTrue(isModal(form));
    await sendKeys({ press: 'Escape' });
    await closed(form);

    addLauncher({ for: 'one', selector: '.open-feedback' });
    const button = addButton();
    button.className = 'open-feedback';
    button.click();
    await opened(form);
    button.remove();
    await sendKeys({ press: 'Escape' });
    await closed(form);
    assert.include([null, document.body], focused());
  });

  it('from a button in a modal dialog of the page the form opens over that dialog, which is there again afterwards', async () => {
    const form = await addForm(await showProvider(backend), { id: 'one', shape: 'dialog', form: freshForm() });
    addLauncher({ for: 'one', selector: '.open-feedback' });
    addBox('<dialog style="inline-size: 90vw; block-size: 90vh"><button type="button" class="open-feedback">Feedback</button></dialog>');
    const dialog = document.querySelector('dialog')!;
    dialog.showModal();
    const button = dialog.querySelector('button')!;
    button.focus();
    // By a person: the browser closes dialogs that scripts have opened alone all at once.
    await sendKeys({ press: 'Enter' });
    const box = (await opened(form)).getBoundingClientRect();
    assert.equal(document.elementFromPoint(box.left + box.width / 2, box.top + 20), form, 'over the dialog of the page');
    await sendKeys({ press: 'Escape' });
    await closed(form);
    assert.isTrue(dialog.open, 'one key closes one dialog');
    await until(() => focused() === button || null, 'the focus is back');
  });

  it('behind a modal dialog of the page a launcher is out of reach, as the page is', async () => {
    await addForm(await showProvider(backend), { id: 'one', shape: 'dialog', form: freshForm() });
    const launcher = addLauncher({ for: 'one', label: 'One' });
    const button = await until(() => buttonOf(launcher), 'the button');
    addBox('<dialog><button type="button">Yes</button></dialog>');
    document.querySelector('dialog')!.showModal();
    const { left, top, width, height } = button.getBoundingClientRect();
    assert.notEqual(document.elementFromPoint(left + width / 2, top + height / 2), launcher);
    button.focus();
    assert.notEqual(focused(), button);
  });
});

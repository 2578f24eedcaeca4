import { assert, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/launcher/define.ts';
import type { LauncherElement } from '../../src/elements/launcher/launcher.ts';
import { until } from '../support/settle.ts';
import { addBox, addButton, addForm, asks, cleanForms, closed, freshForm, isModal, opened, startForms } from './feedback-shapes-page.ts';
import { find, focused, frames, nameOf, showProvider, type Backend } from './idea-board-page.ts';

const buttonOf = (launcher: Element) => launcher.shadowRoot?.querySelector('button') ?? null;

async function addLauncher(attributes: Record<string, string>, parent: Element = document.body): Promise<LauncherElement> {
  const launcher = document.createElement('minga-launcher');
  for (const [name, value] of Object.entries(attributes)) launcher.setAttribute(name, value);
  parent.append(launcher);
  await launcher.updateComplete;
  return launcher;
}

/** Whether a person sees it and may press it. */
const there = (button: HTMLElement) => getComputedStyle(button).opacity === '1' && getComputedStyle(button).pointerEvents !== 'none';

describe('a launcher', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanForms(backend);
    document.dir = '';
    document.documentElement.lang = 'en';
    await setViewport({ width: 800, height: 600 });
  });

  const form = async () => {
    const element = await addForm(await showProvider(backend), { id: 'the-form', shape: 'dialog', form: freshForm() });
    return element;
  };
  const shown = (launcher: Element) => until(() => buttonOf(launcher), 'the button');

  it('opens its form by the keyboard, is out of sight meanwhile, and has the focus again', async () => {
    const element = await form();
    const launcher = await addLauncher({ for: 'the-form', label: 'Tell us' });
    const button = await shown(launcher);
    await expect(launcher).to.be.accessible();
    assert.equal(nameOf(button), 'Tell us');
    assert.equal(button.getAttribute('aria-haspopup'), 'dialog');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await opened(element);
    await asks(element);
    await until(() => !there(button) || null, 'out of sight');
    await sendKeys({ press: 'Escape' });
    await closed(element);
    await until(() => focused() === button || null, 'the focus is back');
    await until(() => there(button) || null, 'in sight again');
  });

  it('opens nothing by itself', async () => {
    const element = await form();
    await addLauncher({ for: 'the-form' });
    await frames(6);
    assert.isFalse(isModal(element));
    assert.isEmpty(backend.requests.filter(request => request.includes('/forms/')));
  });

  it('is in the lower corner at the end of the line, or at its start', async () => {
    const launcher = await addLauncher({ for: 'the-form', label: 'Tell us' });
    const button = await shown(launcher);
    const side = () => {
      const { left, right, bottom, height } = button.getBoundingClientRect();
      assert.isTrue(bottom < innerHeight && bottom > innerHeight - 40, 'at the lower edge');
      assert.isAtLeast(height, 44);
      return left > innerWidth / 2 ? 'right' : right < innerWidth / 2 ? 'left' : 'middle';
    };
    const sides = [side()];
    launcher.position = 'start';
    await launcher.updateComplete;
    sides.push(side());
    document.dir = 'rtl';
    sides.push(side());
    launcher.position = 'end';
    await launcher.updateComplete;
    sides.push(side());
    assert.deepEqual(sides, ['right', 'left', 'right', 'left']);
  });

  it('speaks the language of the page', async () => {
    const launcher = await addLauncher({ for: 'the-form' });
    await until(() => find(launcher, 'Feedback'), 'English');
    document.documentElement.lang = 'zh-CN';
    await until(() => find(launcher, '意见反馈'), 'Chinese');
  });

  it('280 px: stays in the window with long words', async () => {
    await setViewport({ width: 280, height: 400 });
    const launcher = await addLauncher({ for: 'the-form', label: 'Donaudampfschifffahrtsgesellschaftskapitän and what we could do better' });
    const { left, right } = (await shown(launcher)).getBoundingClientRect();
    assert.isTrue(left >= 0 && right <= 280);
    assert.isAtMost(document.documentElement.scrollWidth, 280);
  });

  it('makes room for what has the focus under it, and comes back', async () => {
    addBox('<button id="under" style="position: fixed; inset-block-end: 20px; inset-inline-end: 20px">Buy</button>');
    const launcher = await addLauncher({ for: 'the-form', label: 'Tell us' });
    const button = await shown(launcher);
    document.querySelector<HTMLElement>('#under')!.focus();
    await until(() => !there(button) || null, 'aside');
    button.focus();
    await sendKeys({ press: 'Shift' });
    await until(() => focused() === button && there(button) || null, 'back for whoever comes to it');
    button.blur();
    await until(() => there(button) || null, 'back');
  });

  it('selector: the page’s own buttons open it, also those that come later, and keep their handlers', async () => {
    const element = await form();
    const launcher = await addLauncher({ for: 'the-form', selector: '.open-feedback' });
    assert.isNull(buttonOf(launcher), 'nothing floats');
    const button = addButton();
    button.className = 'open-feedback';
    let clicks = 0;
    button.addEventListener('click', event => { clicks++; event.stopPropagation(); });
    button.click();
    await opened(element);
    assert.equal(clicks, 1);
    element.close();
    await closed(element);
    await until(() => focused() === button || null, 'the focus is back');
    assert.equal(button.getAttribute('aria-haspopup'), 'dialog');
    launcher.remove();
    assert.isFalse(button.hasAttribute('aria-haspopup'), 'as the page had it');
    button.click();
    await frames(6);
    assert.isFalse(isModal(element));
  });

  it('is over a header of the page with the largest z-index there is, and so is its form', async () => {
    const element = await form();
    addBox('<div id="cover" style="position: fixed; inset: 0; z-index: 2147483647; background: #eee"></div>');
    const launcher = await addLauncher({ for: 'the-form', label: 'Tell us' });
    const button = await shown(launcher);
    const { left, top, width, height } = button.getBoundingClientRect();
    assert.equal(document.elementFromPoint(left + width / 2, top + height / 2), launcher);
    button.click();
    const dialog = await opened(element);
    const box = dialog.getBoundingClientRect();
    assert.equal(document.elementFromPoint(box.left + box.width / 2, box.top + 20), element);
  });

  it('a form that comes later than its launcher; one removed while open', async () => {
    const launcher = await addLauncher({ for: 'the-form', label: 'Tell us' });
    const button = await shown(launcher);
    button.click();
    await frames();
    const element = await form();
    button.click();
    await opened(element);
    await until(() => !there(button) || null, 'out of sight');
    element.remove();
    await until(() => there(button) || null, 'in sight again');
  });
});

import { assert, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/feedback-form/define.ts';
import { until } from '../support/settle.ts';
import { addBox, addForm, asks, cleanForms, closed, freshForm, opened, startForms } from './feedback-shapes-page.ts';
import { focused, frames, nameOf, showProvider, words, type Backend } from './idea-board-page.ts';

const tabOf = (form: Element) => until(() => form.shadowRoot?.querySelector<HTMLButtonElement>('[part=tab]'), 'the tab');

describe('a feedback form behind a tab', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanForms(backend);
    document.dir = '';
    document.documentElement.lang = 'en';
    await setViewport({ width: 800, height: 600 });
  });

  const form = async (attributes: Record<string, string> = {}) => addForm(await showProvider(backend), { shape: 'tab', form: freshForm(), ...attributes });

  it('is called as its form, opens it by the keyboard, and has the focus again', async () => {
    const element = await form();
    const tab = await tabOf(element);
    await until(() => nameOf(tab) === 'Write to us' || null, 'its name');
    await expect(element).to.be.accessible();
    tab.focus();
    await sendKeys({ press: 'Enter' });
    await opened(element);
    await asks(element);
    await sendKeys({ press: 'Escape' });
    await closed(element);
    await until(() => focused() === tab || null, 'the focus is back');
  });

  it('hangs at the end of the line, or at its start, in both directions; it is 44 px wide and takes no room in the page', async () => {
    const element = await form();
    const tab = await tabOf(element);
    const width = document.documentElement.clientWidth;
    const side = () => {
      const { left, right, width: own, height } = tab.getBoundingClientRect();
      assert.isTrue(own >= 44 && height >= 44);
      return left === 0 ? 'left' : Math.round(right) === width ? 'right' : `${left}`;
    };
    const sides = [side()];
    document.dir = 'rtl';
    sides.push(side());
    element.position = 'start';
    await element.updateComplete;
    sides.push(side());
    document.dir = '';
    sides.push(side());
    assert.deepEqual(sides, ['right', 'left', 'right', 'left']);
    assert.equal(element.getBoundingClientRect().height, 0);
  });

  it('its words run down: upright in Chinese, one line, and no longer than the window', async () => {
    document.documentElement.lang = 'zh-CN';
    const element = await form({ heading: '告诉我们哪里可以做得更好，'.repeat(8) });
    const tab = await tabOf(element);
    const text = tab.querySelector('span')!;
    assert.equal(getComputedStyle(text).writingMode, 'vertical-rl');
    assert.equal(getComputedStyle(text).textOrientation, 'mixed');
    const { height, width } = tab.getBoundingClientRect();
    assert.isBelow(width, 60);
    assert.isAtMost(height, innerHeight * 0.71);
  });

  it('makes room for what has the focus under it, and comes back', async () => {
    addBox('<button id="under" style="position: fixed; inset-block: 0; margin: auto; block-size: 60px; inset-inline-end: 0">Buy</button>');
    const tab = await tabOf(await form());
    const seen = () => getComputedStyle(tab).opacity === '1';
    document.querySelector<HTMLElement>('#under')!.focus();
    await until(() => !seen() || null, 'aside');
    (document.activeElement as HTMLElement).blur();
    await until(() => seen() || null, 'back');
  });

  it('280 px: it is there, and the page is no wider', async () => {
    await setViewport({ width: 280, height: 400 });
    const tab = await tabOf(await form());
    assert.isAtMost(tab.getBoundingClientRect().right, 280);
    assert.isAtMost(document.documentElement.scrollWidth, 280);
  });

  it('no longer a tab: the form is in its place', async () => {
    const element = await form();
    await tabOf(element);
    element.shape = 'inline';
    await asks(element);
    await frames();
    assert.isNull(element.shadowRoot!.querySelector('[part=tab]'));
    assert.include(words(element), 'Your message');
  });
});

describe('one small question', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  afterEach(() => { cleanForms(backend); });

  it('shows the question alone; what follows and what sends come with the first answer', async () => {
    const element = await addForm(await showProvider(backend), { preset: 'thumbs', shape: 'micro', loading: 'eager' });
    await asks(element);
    const send = element.shadowRoot!.querySelector<HTMLElement>('[part=send]')!;
    assert.isFalse(send.checkVisibility());
    await expect(element).to.be.accessible();
    const thumb = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]')!;
    thumb.focus();
    await sendKeys({ press: ' ' });
    await until(() => element.shadowRoot!.querySelector('textarea')?.checkVisibility(), 'the next question');
    assert.isTrue(send.checkVisibility());
    assert.equal(focused(), thumb, 'nothing takes the focus');
    await expect(element).to.be.accessible();
  });
});

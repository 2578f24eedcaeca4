import { assert, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/feedback-form/define.ts';
import type { Receipt } from '../../src/protocol/feedback.ts';
import { until } from '../support/settle.ts';
import { addBox, addButton, addForm, asks, cleanForms, closed, dialogOf, freshForm, isModal, opened, startForms } from './feedback-shapes-page.ts';
import { choose, control, focused, frames, listen, nameOf, says, showProvider, words, write, type Backend } from './idea-board-page.ts';

const message = (form: Element) => until(() => form.shadowRoot!.querySelector<HTMLTextAreaElement>('textarea'), 'the message');

describe('a feedback form in a dialog', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanForms(backend);
    document.dir = '';
    await setViewport({ width: 800, height: 600 });
  });

  it('takes no room and fetches nothing until it is opened', async () => {
    const form = await addForm(await showProvider(backend), { preset: 'contact', shape: 'dialog' });
    await frames(4);
    assert.equal(form.getBoundingClientRect().height, 0);
    assert.isNull(dialogOf(form));
    assert.isEmpty(backend.requests.filter(request => request.includes('/forms/')));
  });

  it('keyboard: a button of the page opens it, Tab stays in it, Escape closes it, the focus returns', async () => {
    const form = await addForm(await showProvider(backend), { 'preset': 'contact', 'attach-to': '#page-button' });
    const button = addButton();
    const events = ['opened', 'closed'].map(name => listen(`minga-feedback-${name}`));
    await until(() => button.getAttribute('aria-haspopup') === 'dialog' || null, 'the button says what it does');
    button.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = await opened(form);
    await asks(form);
    assert.equal(nameOf(dialog), 'Write to us');
    assert.equal(focused(), dialog, 'the dialog is read by its name first');
    await expect(form).to.be.accessible();
    const reached = new Set<string>();
    for (let press = 0; press < 20; press++) {
      await sendKeys({ press: 'Tab' });
      const now = focused()!;
      assert.isTrue(dialog.contains(now) || now === document.body, `Tab stays: ${now.outerHTML}`);
      reached.add(now.localName === 'input' || now.localName === 'textarea' || now.localName === 'button' ? nameOf(now) : '');
    }
    for (const name of ['Close', 'A question about a product', 'Your message', 'Send message']) assert.include([...reached], name);
    await sendKeys({ press: 'Escape' });
    await closed(form);
    await until(() => focused() === button || null, 'the focus is back');
    assert.deepEqual(events.map(({ details }) => details), [[{ form: 'contact' }], [{ form: 'contact' }]]);
    for (const { stop } of events) stop();
  });

  it('what is written stays when it is closed, and that is said', async () => {
    const form = await addForm(await showProvider(backend), { form: freshForm(), shape: 'dialog' });
    void form.open();
    await opened(form);
    write(await message(form), 'The bell rings too softly');
    await frames();
    (await control(form, 'Close')).click();
    await closed(form);
    await says(form, 'Draft kept on this device');
    void form.open();
    await opened(form);
    assert.equal((await message(form)).value, 'The bell rings too softly');
    assert.equal(form.shadowRoot!.querySelectorAll('textarea').length, 1);
  });

  it('closing what is empty says nothing', async () => {
    const form = await addForm(await showProvider(backend), { form: freshForm(), shape: 'dialog' });
    void form.open();
    await opened(form);
    await asks(form);
    form.close();
    await closed(form);
    await frames();
    assert.notInclude(words(form), 'Draft kept');
  });

  it('a click beside it closes it; a selection that ends there does not', async () => {
    const form = await addForm(await showProvider(backend), { form: freshForm(), shape: 'dialog' });
    void form.open();
    const dialog = await opened(form);
    const press = (target: Element) => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    press(await message(form));
    dialog.click();
    await frames();
    assert.isTrue(isModal(form));
    press(dialog);
    dialog.click();
    await closed(form);
  });

  it('open() answers null when it is closed, and the receipt when it is sent; then it begins anew', async () => {
    const form = await addForm(await showProvider(backend), { shape: 'dialog', preset: 'contact' });
    const first = form.open();
    void form.open();
    await opened(form);
    form.close();
    assert.isNull(await first);

    let receipt: Receipt | null = null;
    void form.open().then(value => { receipt = value; });
    await opened(form);
    choose(await control(form, 'Praise'));
    write(await message(form), 'Thank you for the bell');
    (await control(form, 'Send message')).click();
    const sent = await until(() => receipt, 'the receipt');
    await says(form, 'Your message has arrived');
    await says(form, sent.number);
    assert.isTrue(isModal(form), 'the receipt stays');
    await expect(form).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await closed(form);
    void form.open();
    await opened(form);
    assert.equal((await message(form)).value, '');
  });

  it('the page behind does not scroll, and is as before afterwards', async () => {
    addBox('<div style="block-size: 3000px"></div>');
    scrollTo(0, 500);
    const html = document.documentElement;
    const before = { overflow: getComputedStyle(html).overflowY, width: document.body.clientWidth, style: html.getAttribute('style') };
    const form = await addForm(await showProvider(backend), { form: freshForm(), shape: 'dialog' });
    void form.open();
    await opened(form);
    assert.equal(getComputedStyle(html).overflowY, 'hidden');
    assert.equal(scrollY, 500);
    assert.equal(document.body.clientWidth, before.width, 'nothing moves');
    form.close();
    await closed(form);
    assert.deepEqual({ overflow: getComputedStyle(html).overflowY, width: document.body.clientWidth, style: html.getAttribute('style') }, before);
    assert.equal(scrollY, 500);
  });

  it('is over the page where its ancestors are transformed, clipped and tiny', async () => {
    const provider = await showProvider(backend);
    const box = addBox('<div style="transform: scale(.2); overflow: hidden; inline-size: 40px; block-size: 10px; contain: paint; filter: blur(0); opacity: .99"></div>');
    box.firstElementChild!.append(provider);
    const form = await addForm(provider, { form: freshForm(), shape: 'dialog' });
    void form.open();
    const dialog = await opened(form);
    await asks(form);
    const { left, width, top, bottom } = dialog.getBoundingClientRect();
    assert.isAbove(width, 500);
    assert.closeTo(left + width / 2, document.documentElement.clientWidth / 2, 10, 'in the middle');
    assert.isTrue(top >= 0 && bottom <= innerHeight);
    assert.equal(document.elementFromPoint(left + width / 2, top + 4), form);
  });

  it('in a hidden part of the page it opens nothing that would hold the page', async () => {
    const provider = await showProvider(backend);
    provider.hidden = true;
    const form = await addForm(provider, { form: freshForm(), shape: 'dialog' });
    assert.isNull(await form.open());
    assert.isFalse(isModal(form));
    assert.notEqual(getComputedStyle(document.documentElement).overflowY, 'hidden');
  });

  it('moved in the page while open: it stays open, once', async () => {
    const provider = await showProvider(backend);
    const form = await addForm(provider, { form: freshForm(), shape: 'dialog' });
    const events = ['opened', 'closed'].map(name => listen(`minga-feedback-${name}`));
    void form.open();
    await opened(form);
    write(await message(form), 'On the move');
    addBox('').append(form);
    provider.append(form);
    await frames();
    await opened(form);
    assert.equal((await message(form)).value, 'On the move');
    form.close();
    await closed(form);
    assert.deepEqual(events.map(({ details }) => details.length), [1, 1]);
    assert.notEqual(getComputedStyle(document.documentElement).overflowY, 'hidden');
    for (const { stop } of events) stop();
  });

  it('removed while open: the page is free again, and open() answers null', async () => {
    const form = await addForm(await showProvider(backend), { form: freshForm(), shape: 'dialog' });
    const answer = form.open();
    await opened(form);
    let told = 0;
    form.addEventListener('minga-feedback-closed', () => { told++; });
    form.remove();
    assert.isNull(await answer);
    assert.equal(told, 1);
    assert.notEqual(getComputedStyle(document.documentElement).overflowY, 'hidden');
    assert.isNull(document.querySelector(':modal'));
  });

  it('two on a page: each opens its own; one over the other gives the page back when both are closed', async () => {
    const provider = await showProvider(backend);
    const [first, second] = [await addForm(provider, { form: freshForm(), shape: 'dialog' }), await addForm(provider, { form: freshForm(), shape: 'dialog' })];
    void first.open();
    await opened(first);
    assert.isFalse(isModal(second));
    // Browsers close what was opened without a person's doing with one press of Escape.
    await sendKeys({ press: 'Tab' });
    void second.open();
    await opened(second);
    await sendKeys({ press: 'Escape' });
    await closed(second);
    assert.isTrue(isModal(first));
    assert.equal(getComputedStyle(document.documentElement).overflowY, 'hidden');
    await sendKeys({ press: 'Escape' });
    await closed(first);
    assert.notEqual(getComputedStyle(document.documentElement).overflowY, 'hidden');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`280 px wide, ${dir}: a sheet at the lower edge, as wide as the window; nothing sticks out`, async () => {
      document.dir = dir;
      await setViewport({ width: 280, height: 500 });
      const form = await addForm(await showProvider(backend), { form: freshForm(), shape: 'dialog' });
      void form.open();
      const dialog = await opened(form);
      await asks(form);
      const { left, right, bottom, top } = dialog.getBoundingClientRect();
      assert.deepEqual([left, right, bottom], [0, document.documentElement.clientWidth, innerHeight]);
      assert.isAtLeast(top, 1, 'some of the page is seen behind');
      const body = dialog.querySelector('.sheet-body')!;
      assert.isAtMost(body.scrollWidth, body.clientWidth);
      const close = (await control(form, 'Close')).getBoundingClientRect();
      assert.isTrue(dir === 'ltr' ? close.right > 220 : close.left < 60, 'at the end of the line');
      assert.isTrue(close.width >= 44 && close.height >= 44);
      await expect(form).to.be.accessible();
    });
  }

  it('what happens is told inside the dialog, where it is heard', async () => {
    const form = await addForm(await showProvider(backend), { shape: 'dialog', preset: 'contact' });
    void form.open();
    const dialog = await opened(form);
    (await control(form, 'Send message')).click();
    await until(() => form.shadowRoot!.querySelector('.summary'), 'what is to be mended');
    assert.isTrue([...form.shadowRoot!.querySelectorAll('[role=status]')].filter(region => dialog.contains(region)).length === 1);
  });
});

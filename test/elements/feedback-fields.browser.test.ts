import { assert, expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { formOf, keeps, asked, cleanForms, fields, inside, one, points, showForm, startFields } from './feedback-fields-page.ts';
import { announces, control, find, focused, frames, nameOf, says, words, write, type Backend } from './idea-board-page.ts';
import { until } from '../support/settle.ts';

const hostile = '<img src=x onerror="window.hit=1">‮evil';
const manyItems = Array.from({ length: 42 }, (_, at) => ({ id: `i${at}`, label: `Statement ${at}` }));

describe('rare fields of a feedback form', () => {
  let backend: Backend;
  before(async () => {
    backend = await startFields(
      formOf('agree', { type: 'matrix', id: 'all', label: 'Do you agree?', items: manyItems }),
      formOf('mixed', { ...fields.matrix, shuffle: true, items: manyItems }),
      formOf('free', { ...fields.matrix, required: false, cantSay: false, points: [hostile, 'Two'], items: [{ id: 'constructor', label: hostile }] }),
      formOf('top', { ...fields.ranking, top: 2 }),
      formOf('evil', { ...fields.ranking, options: [{ id: 'a', label: hostile }, { id: 'b', label: 'B' }] }),
      formOf('shuffled', { ...fields.ranking, shuffle: true, options: Array.from({ length: 12 }, (_, at) => ({ id: `o${at}`, label: `Option ${at}` })) }),
    );
  });
  after(() => backend.close());
  afterEach(async () => {
    cleanForms(backend);
    document.dir = '';
    document.documentElement.lang = 'en';
    await setViewport({ width: 800, height: 600 });
  });

  describe('matrix', () => {
    const radio = (form: Element, item: string, value: string) => inside<HTMLInputElement>(form, `input[name$="${item}"][value="${value}"]`)[0]!;
    const spoken = (input: Element) => (input.getAttribute('aria-labelledby') ?? '').split(' ')
      .map(id => (input.getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim().replace(/\*$/, '')).join(' ');

    it('is a table where there is room: each radio is named by its point and its statement', async () => {
      const { form } = await showForm(backend, 'matrix', { width: 760 });
      const table = await one<HTMLTableElement>(form, 'table');
      assert.equal(getComputedStyle(table).display, 'table');
      assert.deepEqual(inside(form, 'thead th').map(({ textContent, offsetHeight }) => offsetHeight > 0 && textContent), [...points, 'Can’t say']);
      assert.deepEqual(inside(form, 'tbody th').map(({ scope }: HTMLElement & { scope?: string }) => scope), ['row', 'row', 'row']);
      assert.equal(spoken(radio(form, 'fun', '4')), 'Rather It is fun');
      assert.equal(spoken(radio(form, 'fun', 'cant-say')), 'Can’t say It is fun');
      await expect(form).to.be.accessible();
    });

    it('is a list under each statement where there is little room, and nothing is wider than 280 px', async () => {
      const { form } = await showForm(backend, 'matrix', { width: 280 });
      const table = await one<HTMLTableElement>(form, 'table');
      assert.equal(getComputedStyle(table).display, 'block');
      const [first, second] = inside(form, 'tr:first-child .words');
      assert.isAbove(second!.getBoundingClientRect().top, first!.getBoundingClientRect().bottom - 1, 'points stand below each other');
      assert.equal(first!.textContent, 'No');
      for (const element of inside(form, '*')) assert.isAtMost(element.getBoundingClientRect().right, form.getBoundingClientRect().right + 0.5, element.outerHTML.slice(0, 90));
      await expect(form).to.be.accessible();
    });

    it('keyboard: Tab goes from statement to statement, arrows choose within one', async () => {
      const { form } = await showForm(backend, 'matrix', { width: 760 });
      radio(form, 'safe', '1').focus();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowRight' });
      assert.equal(focused(), radio(form, 'safe', '3'));
      await sendKeys({ press: 'Tab' });
      assert.equal((focused() as HTMLInputElement).name, radio(form, 'fun', '1').name);
      await sendKeys({ press: ' ' });
      await keeps('matrix', { about: { safe: 3, fun: 1 } });
      await sendKeys({ press: 'ArrowLeft' });
      await keeps('matrix', { about: { safe: 3, fun: 'cant-say' } });
    });

    it('marks the statements without an answer, and leads to the first of them', async () => {
      const { form } = await showForm(backend, 'matrix', { width: 760 });
      radio(form, 'safe', '2').click();
      (await control(form, 'Send')).click();
      await until(() => inside(form, 'tbody .error').length === 2 || null, 'two statements are marked');
      const error = inside(form, 'tbody tr:nth-child(2) .error')[0]!;
      assert.isNotEmpty(error.textContent);
      assert.equal(radio(form, 'fun', '1').getAttribute('aria-describedby'), error.id);
      assert.isNull(radio(form, 'safe', '1').getAttribute('aria-describedby'));
      await expect(form).to.be.accessible();
      radio(form, 'fun', '5').click();
      await until(() => inside(form, 'tbody .error').length === 1 || null, 'the mark goes with the answer');
    });

    it('mixes its statements where the form asks for that, the same way after a reload', async () => {
      const shown = (form: Element) => inside(form, 'tbody th > [id$=-label]').map(label => label.textContent);
      const { form, provider } = await showForm(backend, 'mixed');
      await until(() => shown(form).length === 42 || null, 'the statements');
      radio(form, '-i7', '2').click();
      await says(form, 'Draft kept on this device');
      const order = shown(form);
      assert.notDeepEqual(order, manyItems.map(({ label }) => label));
      provider.remove();
      const again = await showForm(backend, 'mixed');
      await until(() => shown(again.form).length === 42 || null, 'the statements again');
      assert.deepEqual(shown(again.form), order);
    });

    it('has 42 statements on seven points in the form’s own words, each with its answer', async () => {
      const { form } = await showForm(backend, 'agree', { width: 780 });
      assert.lengthOf(inside(form, 'tbody tr'), 42);
      assert.lengthOf(inside(form, 'input[type=radio]'), 42 * 8);
      assert.equal(spoken(radio(form, 'i41', '7')), 'Strongly agree Statement 41');
      assert.equal(getComputedStyle(inside(form, 'thead th')[0]!).position, 'sticky');
      for (const { id } of manyItems) radio(form, `-${id}`, '6').click();
      await keeps('agree', { all: Object.fromEntries(manyItems.map(({ id }) => [id, 6])) });
      document.documentElement.lang = 'zh-CN';
      await until(() => spoken(radio(form, 'i41', '7')).startsWith('非常同意') || null, 'Chinese');
    });

    it('shows hostile words as they are written, and takes a statement called constructor', async () => {
      const { form } = await showForm(backend, 'free');
      assert.isFalse(inside<HTMLInputElement>(form, 'input[type=radio]').some(({ checked }) => checked));
      assert.isEmpty(inside(form, 'img'));
      assert.include(words(form), hostile);
      inside<HTMLInputElement>(form, 'input[type=radio]')[1]!.click();
      await keeps('free', JSON.parse('{"about":{"constructor":2}}') as Record<string, unknown>);
      assert.notProperty(window, 'hit');
    });

    it('right to left: the left arrow goes on, statements stand on the right', async () => {
      document.dir = 'rtl';
      const { form } = await showForm(backend, 'matrix', { width: 760 });
      radio(form, 'safe', '2').focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'ArrowLeft' });
      await keeps('matrix', { about: { safe: 3 } });
      assert.isAbove(inside(form, 'tbody th')[0]!.getBoundingClientRect().left, radio(form, 'safe', '1').getBoundingClientRect().left);
    });
  });

  describe('ranking', () => {
    const ranked = (form: Element) => inside(form, '.ranked li').map(item => item.dataset['option']);
    const rankAll = async (form: Element, names = ['Rank Price', 'Rank Colour', 'Rank Weight']) => {
      for (const name of names) (await control(form, name)).click();
      await until(() => ranked(form).length === 4 || null, 'all are ranked');
    };

    it('is no answer before something was chosen; chosen one by one, the last follows', async () => {
      const { form } = await showForm(backend, 'ranking');
      await keeps('ranking', {});
      await expect(form).to.be.accessible();
      (await control(form, 'Rank Price as number 1')).click();
      await until(() => ranked(form).length === 1 || null, 'one is ranked');
      assert.equal(nameOf(focused()!), 'Rank Colour as number 2', 'the focus goes on to the next');
      await rankAll(form, ['Rank Colour', 'Rank Weight']);
      await keeps('ranking', { order: ['price', 'colour', 'weight', 'sound'] });
      assert.isEmpty(inside(form, '.unranked li'));
      await expect(form).to.be.accessible();
    });

    it('keyboard: buttons and arrow keys move one, say where it is, and keep the focus', async () => {
      const { form } = await showForm(backend, 'ranking');
      await rankAll(form);
      const down = await control(form, 'Move Price down, now 1 of 4');
      down.focus();
      await sendKeys({ press: 'Enter' });
      await announces(form, 'Price is now 2 of 4');
      assert.deepEqual(ranked(form), ['colour', 'price', 'weight', 'sound']);
      assert.equal(nameOf(focused()!), 'Move Price down, now 2 of 4');
      (await control(form, 'Sound, 4 of 4')).focus();
      await sendKeys({ press: 'ArrowUp' });
      await until(() => nameOf(focused()!).startsWith('Sound, 3 of 4') || null, 'the handle keeps the focus');
      await sendKeys({ press: 'Home' });
      await announces(form, 'Sound is now 1 of 4');
      await keeps('ranking', { order: ['sound', 'colour', 'price', 'weight'] });
      const up = await control(form, 'Move Sound up, now 1 of 4');
      assert.equal(up.getAttribute('aria-disabled'), 'true');
      up.click();
      assert.deepEqual(ranked(form), ['sound', 'colour', 'price', 'weight']);
    });

    it('is dragged by its handle, also right to left; Escape takes it back', async () => {
      document.dir = 'rtl';
      const { form } = await showForm(backend, 'ranking');
      await rankAll(form);
      const middle = (element: Element): [number, number] => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];
      };
      const handle = await control(form, 'Price, 1 of 4');
      const [x] = middle(handle);
      const to = middle(inside(form, '.ranked li')[2]!)[1] + 6;
      await sendMouse({ type: 'move', position: middle(handle) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, to] });
      assert.deepEqual(ranked(form), ['price', 'colour', 'weight', 'sound'], 'nothing moves in the page before it is dropped');
      await sendMouse({ type: 'up' });
      await until(() => ranked(form)[2] === 'price' || null, 'dropped');
      await keeps('ranking', { order: ['colour', 'weight', 'price', 'sound'] });
      const again = await control(form, 'Price, 3 of 4');
      await sendMouse({ type: 'move', position: middle(again) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x, middle(inside(form, '.ranked li')[0]!)[1] - 6] });
      await sendKeys({ press: 'Escape' });
      await sendMouse({ type: 'up' });
      await frames();
      await keeps('ranking', { order: ['colour', 'weight', 'price', 'sound'] });
      assert.isTrue(inside(form, '.ranked li').every(({ style }) => style.transform === ''));
    });

    it('takes one out again, and back to no answer', async () => {
      const { form } = await showForm(backend, 'ranking');
      (await control(form, 'Rank Sound')).click();
      (await control(form, 'Take Sound out of the ranking')).click();
      await announces(form, 'Sound is no longer ranked');
      assert.equal(nameOf(focused()!), 'Rank Sound as number 1');
      await keeps('ranking', {});
    });

    it('with `top` ranks only so many, says so, and asks for all of them', async () => {
      const { form } = await showForm(backend, 'top');
      (await control(form, 'Rank Sound as number 1')).click();
      await control(form, 'Rank Colour as number 2');
      (await control(form, 'Send')).click();
      await until(() => inside(form, '[part~=error]').length || null, 'one is not enough');
      (await control(form, 'Rank Weight as number 2')).click();
      await says(form, '2 are ranked');
      const left = (await control(form, 'Colour'));
      assert.equal(left.getAttribute('aria-disabled'), 'true');
      left.click();
      await keeps('top', { order: ['sound', 'weight'] });
      assert.isEmpty(inside(form, '[part~=error]'));
    });

    it('at 280 px nothing is cut off, and hostile names stay text', async () => {
      const { form } = await showForm(backend, 'evil', { width: 280 });
      find(form, 'Rank')!.click();
      await until(() => ranked(form).length === 2 || null, 'both are ranked');
      assert.include(words(form), hostile);
      assert.isEmpty(inside(form, 'img'));
      for (const element of inside(form, 'button, li')) assert.isAtMost(element.getBoundingClientRect().right, form.getBoundingClientRect().right + 0.5);
      await expect(form).to.be.accessible();
    });

    it('offers options in an order of each person’s own, the same after a reload', async () => {
      const offered = (form: Element) => inside(form, '.unranked button').map(({ dataset }) => dataset['add']);
      const { form, provider } = await showForm(backend, 'shuffled');
      (await control(form, 'Rank Option 3')).click();
      await until(() => offered(form).length === 11 || null, 'one is ranked');
      const order = offered(form);
      assert.notDeepEqual(order, [...order].sort((a, b) => Number(a!.slice(1)) - Number(b!.slice(1))));
      provider.remove();
      const again = await showForm(backend, 'shuffled');
      assert.deepEqual(offered(again.form), order);
    });
  });

  describe('date', () => {
    it('says from when to when, keeps a day as YYYY-MM-DD, and refuses another', async () => {
      const { form } = await showForm(backend, 'date');
      const input = await control<HTMLInputElement>(form, 'When was that?');
      assert.equal(input.type, 'date');
      assert.deepEqual([input.min, input.max], ['2026-01-01', '2026-12-31']);
      await says(form, 'From Jan 1, 2026 to Dec 31, 2026');
      assert.include(inside(form, `#${input.getAttribute('aria-describedby')!.trim().split(' ')[0]}`)[0]!.textContent, 'From');
      write(input, '2026-05-04');
      await keeps('date', { day: '2026-05-04' });
      write(input, '2031-01-01');
      (await control(form, 'Send')).click();
      const error = await one(form, '[part~=error]');
      assert.include(input.getAttribute('aria-describedby'), error.id);
      assert.equal(input.getAttribute('aria-invalid'), 'true');
      await expect(form).to.be.accessible();
      write(input, '');
      await keeps('date', {});
    });

    it('keyboard: what is half typed stays in the field, and is said not to count', async () => {
      const { form } = await showForm(backend, 'date');
      const input = await control<HTMLInputElement>(form, 'When was that?');
      write(input, '2026-05-04');
      await asked(form);
      await sendKeys({ press: 'Backspace' });
      await until(() => input.validity.badInput || null, 'one part is empty');
      await keeps('date', {});
      await frames();
      assert.isTrue(input.validity.badInput, 'the other parts stay');
      input.blur();
      await says(form, 'not complete');
    });
  });
});

// The feedback form: each kind of question, its pages, its dialog and its tab at the window's edge.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { hears, said } from './announced.ts';
import { checkStates } from './conditions.ts';
import { focusIs, start, stops, walk } from './keys.ts';
import { covered } from './layout.ts';
import { settled, startStage, type Stage } from './stage.ts';
import { focus, having, only, tree, words } from './tree.ts';

let stage: Stage;
before(async () => { stage = await startStage(); });
after(() => stage.close());

const form = '<minga-feedback-form form="every" loading="eager"></minga-feedback-form>';
const dialog = '<minga-feedback-form form="contact" shape="dialog" attach-to="#ask"></minga-feedback-form>';
const tab = '<minga-feedback-form form="contact" shape="tab"></minga-feedback-form>';
const opener = '<a data-page href="#before">Before</a> <button data-page id="ask" type="button">Ask us</button>';

/** Answers what the first page asks for, and goes on. */
async function toSecondPage(page: Page): Promise<void> {
  await page.locator('input[value="9"]').first().focus();
  await page.keyboard.press('Space');
  await page.locator('[part~=send]').click();
  await page.locator('textarea').waitFor();
  await settled(page);
}

test('keyboard: Tab goes through both pages from top to bottom, is let out of them, and comes back', async () => {
  const { page, close } = await stage.show(form);
  assert.deepEqual(await stops(page), [
    'radio “0, Not at all”', 'radio “1 star of 5”', 'radio “1 of 5”', 'radio “Thumbs up”', 'radio “Strongly disagree”', 'radio “Strongly disagree I feel safe on it.”',
    'radio “Strongly disagree It is too heavy.”', 'radio “Kestrel One”', 'checkbox “Tools”', 'checkbox “Groceries”', 'checkbox “Other”', 'button “Next”',
  ]);
  await toSecondPage(page);
  const second = await stops(page);
  assert.deepEqual(second.filter(name => !/^Date|How far/.test(name)), [
    'button “Rank A brighter lamp as number 1”', 'button “Rank A quieter bell as number 1”', 'button “Rank A softer saddle as number 1”',
    'textbox “What do you call it?”', 'textbox “A ride to remember”', 'textbox “An address we may write to”',
    ...second.filter(name => /^button “.*(icture|hoto)/.test(name)), 'checkbox “You may print my story.”', ...second.slice(second.indexOf('checkbox “You may print my story.”') + 1),
  ]);
  await close();
});

test('keyboard: the map of the first page', async () => {
  const { page, close } = await stage.show(form);
  await start(page, 'a[href="#before"]');
  await walk(page, [
    ['Tab', 'radio “0, Not at all”'],
    ['ArrowRight', 'radio “1”'],
    ['ArrowDown', 'radio “2”'],
    ['ArrowLeft', 'radio “1”', async page => { assert.equal(only(only(await tree(page), 'radiogroup', 'Would you recommend us?'), 'radio', '1').says['checked'], 'true'); }],
    ['Tab', 'radio “1 star of 5”'],
    ['Space', 'radio “1 star of 5”', async page => { assert.equal(only(await tree(page), 'radio', '1 star of 5').says['checked'], 'true'); }],
    ['ArrowRight', 'radio “2 stars of 5”'],
    ['Tab', 'button “Clear”'],
    ['Enter', 'radio “1 star of 5”', async page => { assert.equal(only(await tree(page), 'radio', '2 stars of 5').says['checked'], 'false'); }],
    ['Tab', 'radio “1 of 5”'],
    ['Tab', 'radio “Thumbs up”'],
    ['Tab', 'radio “Strongly disagree”'],
    ['Tab', 'radio “Strongly disagree I feel safe on it.”'],
    ['ArrowRight', 'radio “Disagree I feel safe on it.”'],
    ['Tab', 'radio “Strongly disagree It is too heavy.”'],
    ['Tab', 'radio “Kestrel One”'],
    ['Tab', 'checkbox “Tools”'],
    ['Space', 'checkbox “Tools”', async page => { assert.equal(only(await tree(page), 'checkbox', 'Tools').says['checked'], 'true'); }],
    ['Tab', 'checkbox “Groceries”'],
    ['Tab', 'checkbox “Other”'],
    ['Space', 'textbox “Other, in your own words”'],
    ['Shift+Tab', 'checkbox “Other”', async page => { assert.equal(only(await tree(page), 'checkbox', 'Other').says['checked'], 'true'); }],
    ['Tab', 'textbox “Other, in your own words”'],
  ]);
  await start(page, '[part~=send]');
  await walk(page, [['Enter', /“Words”/]]);
  await close();
});

test('keyboard: a ranking is made, moved and undone without dragging, and each step is said (2.5.7)', async () => {
  const { page, close } = await stage.show(form);
  await toSecondPage(page);
  await said(page);
  await start(page, '[data-add=lamp]');
  await walk(page, [
    ['Enter', 'button “Rank A quieter bell as number 2”'],
    ['Enter', /^button “.*A quieter bell/],
    ['ArrowUp', /^button “.*A quieter bell/, async page => { assert.deepEqual((await hears(page, /A quieter bell.* 1 of 3/)).map(({ assertive }) => assertive).filter(Boolean), []); }],
    ['Tab', /^button “.*A quieter bell/],
    ['Tab', /^button “.*A quieter bell/],
    ['Enter', /^button “.*A quieter bell/],
    ['Tab', /^button “.*A quieter bell/],
    ['Enter', 'button “Rank A quieter bell'],
  ]);
  await close();
});

test('several answers to mend are listed with links, one is gone to; each says how, and is invalid (3.3.1, 3.3.3)', async () => {
  const { page, close } = await stage.show(form);
  await said(page);
  await page.locator('[part~=send]').focus();
  await walk(page, [['Enter', 'radio “0, Not at all”']]);
  const group = only(await tree(page), 'radiogroup', 'Would you recommend us?');
  assert.equal(group.says['required'], true);
  assert.ok(/./.test(group.description) || group.says['invalid'] === 'true', JSON.stringify(group));
  await toSecondPage(page);
  await page.locator('[part~=send]').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('minga-feedback-form')!.shadowRoot!.activeElement?.matches('.summary'));
  const root = await tree(page);
  const field = only(root, 'textbox', 'A ride to remember');
  assert.deepEqual([field.says['invalid'], field.says['required']], ['true', true]);
  assert.match(field.description, /\w{3}/);
  assert.equal(having(root, 'link', /A ride to remember/).length, 1);
  await page.keyboard.press('Tab');
  await focusIs(page, 'link “');
  await page.keyboard.press('Enter');
  await focusIs(page, 'textbox “A ride to remember”');
  assert.match((await focus(page))!.description, /\w{3}/, 'what is wrong is read with the field');
  await close();
});

test('names, roles and states: groups named by their question, a matrix as a table, pages told', async () => {
  const { page, close } = await stage.show(form);
  const root = await tree(page);
  assert.deepEqual(having(root, 'heading').map(({ name, says }) => [says['level'], name]), [[3, 'Every kind of question'], [4, 'Choices']]);
  assert.deepEqual(having(root, 'radiogroup').map(({ name }) => name), ['Would you recommend us?', 'Its looks', 'How does it feel?', 'The printed card', 'It was easy to put together.', 'Which one is yours?']);
  const matrix = only(root, 'table', 'How much do you agree?');
  assert.equal(having(matrix, 'columnheader').length, 8);
  assert.deepEqual(having(matrix, 'rowheader').map(({ name }) => name), ['I feel safe on it.', 'It is too heavy.']);
  assert.match(words(root), /(1 of 2|Page 1)/);
  await toSecondPage(page);
  const second = await tree(page);
  assert.equal(only(second, 'textbox', 'An address we may write to').role, 'textbox');
  const purposes = await page.evaluate(() => [...document.querySelector('minga-feedback-form')!.shadowRoot!.querySelectorAll('input[type=email]')].map(input => (input as HTMLInputElement).autocomplete));
  assert.deepEqual(purposes, ['email'], 'the purpose of an input can be told by a program (1.3.5)');
  await close();
});

test('what is entered stays: from page to page and over a reload nobody enters it twice (3.3.7)', async () => {
  const { page, close } = await stage.show(form);
  await toSecondPage(page);
  await page.locator('textarea').fill('Along the river.');
  await page.locator('[part~=back]').click();
  await page.locator('input[value="9"]').first().waitFor();
  assert.equal(only(await tree(page), 'radio', '9').says['checked'], 'true');
  await page.reload();
  await page.locator('[part~=send]').waitFor();
  await settled(page);
  assert.equal(only(await tree(page), 'radio', '9').says['checked'], 'true');
  await page.locator('[part~=send]').click();
  await page.locator('textarea').waitFor();
  assert.equal(await page.locator('textarea').inputValue(), 'Along the river.');
  await close();
});

test('keyboard: the dialog is named and modal, holds Tab, closes with Escape, and says that what was written is kept', async () => {
  const { page, close } = await stage.show(dialog, { before: opener });
  await page.locator('#ask[aria-haspopup=dialog]').waitFor();
  await start(page, '#ask');
  await walk(page, [['Enter', 'dialog “']]);
  await page.locator('dialog textarea').waitFor();
  const modal = only(await tree(page), 'dialog');
  assert.equal(modal.says['modal'], true);
  assert.ok(modal.name.length > 3);
  const inside = () => page.evaluate(() => !!document.querySelector('minga-feedback-form')!.shadowRoot!.activeElement?.closest('dialog') || document.activeElement === document.body);
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    assert.ok(await inside(), 'Tab stays inside, or goes to the browser’s own bar');
  }
  await page.locator('dialog textarea').fill('Does it fit?');
  await said(page);
  await page.keyboard.press('Escape');
  await focusIs(page, 'button “Ask us”');
  await hears(page, /kept|saved/i);
  await close();
});

test('keyboard: the tab at the edge opens its dialog and has the focus again; it hides nothing that has the focus (2.4.11)', async () => {
  const links = Array.from({ length: 30 }, (_, number) => `<p style="text-align:end"><a data-page href="#${number}">Link ${number}</a></p>`).join('');
  const { page, close } = await stage.show(tab, { before: links });
  await start(page, '.edge-tab');
  await walk(page, [['Enter', 'dialog “'], ['Escape', /^button “/]]);
  await start(page, 'a[href="#0"]');
  for (let number = 1; number < 30; number++) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await covered(page), null, `Link ${number}`);
  }
  await close();
});

test('is heard: the receipt has the focus, an error interrupts nothing that is entered', async () => {
  const { page, close } = await stage.show('<minga-feedback-form form="nps" loading="eager"></minga-feedback-form>');
  await said(page);
  stage.intercept(request => (request.method === 'POST' ? new Response('{"code":"unavailable","status":503}', { status: 503, headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': stage.url } }) : undefined));
  await page.locator('input[value="9"]').focus();
  await page.keyboard.press('Space');
  await page.locator('[part~=send]').click();
  const failed = await hears(page, /Something went wrong/);
  assert.equal(failed.filter(({ text }) => /wrong/.test(text)).length, 1, `once: ${JSON.stringify(failed)}`);
  stage.intercept(null);
  await page.locator('[part~=failed] button, [part~=send]').first().click();
  await page.waitForFunction(() => document.querySelector('minga-feedback-form')!.shadowRoot!.activeElement?.matches('[part~=receipt]'));
  await close();
});

test('forced colours: what is chosen differs from what is not, in each kind of scale', async () => {
  const { page, close } = await stage.show(form);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const value of ['stars', 'faces', 'thumb', 'easy', 'model', 'recommend']) {
    const option = page.locator(`fieldset:has(input[name$="${value}"]) label`).first();
    const before = await option.screenshot();
    await option.click();
    await page.locator('[part~=send]').focus();
    await page.mouse.move(0, 0);
    assert.notDeepEqual(await option.screenshot(), before, value);
  }
  await close();
});

checkStates(() => stage, {
  'a page of choices': { widget: form },
  'a page of words, with what is to be mended': { widget: form, bring: async page => {
    await toSecondPage(page);
    await page.locator('[part~=send]').click();
    await page.locator('.summary').waitFor();
  } },
  'the dialog': { widget: dialog, look: { before: opener }, bring: async page => {
    await page.locator('#ask').click();
    await page.locator('dialog textarea').waitFor();
  } },
});

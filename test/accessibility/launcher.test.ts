// The launcher at a corner of the window, with the form that it opens.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkStates } from './conditions.ts';
import { focusIs, start, walk } from './keys.ts';
import { covered } from './layout.ts';
import { settled, startStage, type Stage } from './stage.ts';
import { only, tree } from './tree.ts';

let stage: Stage;
before(async () => { stage = await startStage(); });
after(() => stage.close());

const launcher = '<minga-launcher for="contact"></minga-launcher><minga-feedback-form id="contact" form="contact" shape="dialog"></minga-feedback-form>';

test('keyboard: Enter and Space open the form, Escape closes it and returns the focus', async () => {
  const { page, close } = await stage.show(launcher);
  await start(page, '.launcher');
  for (const key of ['Enter', 'Space']) {
    await walk(page, [[key, 'dialog “']]);
    await page.locator('dialog textarea').waitFor();
    await walk(page, [['Tab', 'button “Close”'], ['Escape', 'button “Feedback”', settled]]);
  }
  await close();
});

test('has a name that begins with its words, and says that it opens a dialog', async () => {
  const { page, close } = await stage.show('<minga-launcher for="contact" label="Tell us"></minga-launcher>');
  const button = only(await tree(page), 'button');
  assert.deepEqual([button.name, button.says['hasPopup']], ['Tell us', 'dialog']);
  await close();
});

test('hides nothing of the page that has the focus, at 200 % text and in a narrow window, too (2.4.11)', async () => {
  const links = Array.from({ length: 40 }, (_, number) => `<p style="text-align:end"><a data-page href="#${number}">Link ${number}</a></p>`).join('');
  const { page, close } = await stage.show(launcher, { before: links, viewport: { width: 320, height: 500 }, head: '<style>html{font-size:200%}</style>' });
  await start(page, 'a[href="#0"]');
  for (let number = 1; number < 40; number++) {
    await page.keyboard.press('Tab');
    await focusIs(page, `link “Link ${number}”`);
    await page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    assert.equal(await covered(page), null, `Link ${number}`);
  }
  await close();
});

checkStates(() => stage, { 'the launcher': { widget: launcher } });

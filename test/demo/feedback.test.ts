import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { choose, signedIn, startSite, type Site } from './site.ts';

let site: Site;
before(async () => { site = await startSite(); });
after(() => site?.close());

const formOf = (page: Page, id: string): Locator => page.locator(`minga-feedback-form[form="${id}"]`);
const receiptNumber = /F-[2-9A-Z]{4}-[2-9A-Z]{4}/;
/** At the pace of a quick person: what is faster than anybody can write is taken for spam. */
const type = (page: Page, text: string) => page.keyboard.type(text, { delay: 40 });

/** What has the focus, through all shadow roots. */
const focused = (page: Page) => page.evaluateHandle(() => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found!;
});
const focusedText = async (page: Page): Promise<string> => (await focused(page)).evaluate((element) => (element as HTMLElement).innerText);

/** Presses Tab until what this finds has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const wanted = await target.elementHandle();
  for (let presses = 0; presses < 80; presses++) {
    const here = await focused(page);
    if (await here.evaluate((element, other) => element === other, wanted)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach ${String(target)}`);
}

test('the question under the article is answered with the keyboard alone', async () => {
  const { page, done } = await site.visit('/journal/');
  const form = formOf(page, 'nps');
  await form.scrollIntoViewIfNeeded();
  await tabTo(page, form.getByRole('radio').first());
  const group = form.getByRole('radiogroup', { name: 'How likely are you to recommend us' });
  await group.waitFor();
  for (let point = 0; point < 9; point++) await page.keyboard.press('ArrowRight');
  assert.equal(await group.getByRole('radio', { checked: true }).inputValue(), '9');
  const words = form.getByRole('textbox', { name: 'What do you like most?' });
  await words.waitFor();
  await page.keyboard.press('Tab');
  await type(page, 'No oil. The belt is quiet at six in the morning.');
  assert.equal(await words.inputValue(), 'No oil. The belt is quiet at six in the morning.');
  await tabTo(page, form.getByRole('button', { name: 'Send' }));
  await page.keyboard.press('Enter');
  await form.locator('[part~=receipt]:focus').waitFor();
  assert.match(await focusedText(page), receiptNumber, 'the number is in what the focus reads');
  assert.match(await form.getByRole('status').first().innerText(), /We have your feedback/);
  await done();
});

test('the survey in Chinese goes on after a reload where it was, and thanks by the answers', async () => {
  const { page, done } = await site.visit('/zh/survey/');
  const form = formOf(page, 'first-thousand');
  const next = form.getByRole('button', { name: '下一页' });
  const at = (text: string) => form.getByText(text, { exact: true }).waitFor();
  await form.getByText('Kestrel One', { exact: true }).click();
  await at('第 1 页，共 4 页');
  await form.getByText('Kestrel Carry', { exact: true }).click();
  await at('第 1 页，共 5 页');
  await form.locator('label.point').nth(0).click();
  await form.getByRole('textbox', { name: '哪里出了问题？' }).fill('脚撑太紧。');
  await next.click();
  await at('第 2 页，共 5 页');
  await form.getByText('狗', { exact: true }).click();

  await page.reload();
  await at('第 2 页，共 5 页');
  assert.ok(await form.getByRole('checkbox', { name: '狗' }).isChecked());
  await form.getByRole('button', { name: '上一页' }).click();
  await at('第 1 页，共 5 页');
  assert.equal(await form.getByRole('textbox', { name: '哪里出了问题？' }).inputValue(), '脚撑太紧。');
  assert.ok(await form.getByRole('radio', { name: 'Kestrel Carry' }).isChecked());
  for (const page of [2, 3, 4, 5]) {
    await next.click();
    await at(`第 ${page} 页，共 5 页`);
  }
  await form.getByRole('button', { name: '提交' }).click();
  await form.getByText('谢谢。工坊会优先处理。').waitFor();
  assert.match(await form.locator('[part~=number]').innerText(), receiptNumber);
  await done();
});

test('the launcher opens the report of a problem, and Escape gives the focus back', async () => {
  const { page, done } = await site.visit('/journal/');
  const button = page.locator('minga-launcher').getByRole('button', { name: 'Feedback' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Report a problem' });
  await dialog.getByRole('textbox', { name: 'What went wrong?' }).fill('The picture of step three is missing.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal((await focusedText(page)).trim(), 'Feedback');
  await page.keyboard.press('Enter');
  assert.equal(await dialog.getByRole('textbox', { name: 'What went wrong?' }).inputValue(), 'The picture of step three is missing.');
  await done();
});

/** A token as the brand's server signs it for one of its people. */
async function tokenOf(id: string): Promise<string> {
  const session = await fetch(`${site.origin}/demo/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id }) });
  const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
  const response = await fetch(`${site.origin}/demo/token`, { method: 'POST', headers: { cookie } });
  return ((await response.json()) as { token: string }).token;
}

test('what the brand answers comes back under "Your feedback"', async () => {
  const { page, done } = await site.visit('/sign-in/?return=/journal/');
  await choose(page, 'रवि शर्मा').click();
  await signedIn(page, 'रवि शर्मा');
  const form = formOf(page, 'nps');
  await form.scrollIntoViewIfNeeded();
  await form.getByText('6', { exact: true }).click();
  await form.getByRole('textbox', { name: 'What is the main thing we should mend?' }).click();
  await type(page, 'The key rounds off. Make it of better steel.');
  await form.getByRole('button', { name: 'Send' }).click();
  const number = await form.locator('[part~=number]').innerText();

  const authorization = `Bearer ${await tokenOf('jonas')}`;
  const found = await fetch(`${site.origin}/v1/kestrel/admin/responses?number=${number}`, { headers: { authorization } });
  const { items: [response] } = (await found.json()) as { items: { id: string; answers: object; sender: { sub: string } }[] };
  assert.deepEqual([response!.answers, response!.sender.sub], [{ score: 6, mend: 'The key rounds off. Make it of better steel.' }, 'ravi']);
  const answered = await fetch(`${site.origin}/v1/kestrel/admin/responses/${response!.id}/answer`, {
    method: 'PUT', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify({ text: 'From June on it is **chrome vanadium**.' }),
  });
  assert.equal(answered.status, 200);

  await page.goto(`${site.origin}/survey/`);
  const mine = page.locator('minga-feedback-form[view=mine]');
  await mine.scrollIntoViewIfNeeded();
  await mine.getByText(number).waitFor();
  await mine.getByText('From June on it is chrome vanadium.').waitFor();
  await mine.getByText('Answered', { exact: true }).waitFor();
  await done();
});

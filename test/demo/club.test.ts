import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { CommunityEvent, EventCode } from '../../src/protocol/event.ts';
import { choose, dialogOf, signedIn, startSite, type Site } from './site.ts';

let site: Site;
before(async () => { site = await startSite(); });
after(() => site?.close());

const today = (page: Page) => page.locator('minga-check-in[view=week]');
const board = (page: Page) => page.locator('minga-leaderboard:not([rows])');
const mine = (page: Page) => board(page).locator('tr[aria-current=true]');

/** A window in which somebody has signed in and is at `path`. */
async function visitAs(name: string, path: string): ReturnType<Site['visit']> {
  const { page, done } = await site.visit(`/sign-in/?return=${path}`);
  await choose(page, name).click();
  await signedIn(page, name);
  return { page, done };
}

/** The code of the meet-up that is on, as its organiser gets it. */
async function codeAtTheDoor(): Promise<EventCode> {
  const session = await fetch(`${site.origin}/demo/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: 'tomasz' }) });
  const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
  const { token } = (await (await fetch(`${site.origin}/demo/token`, { method: 'POST', headers: { cookie } })).json()) as { token: string };
  const events = `${site.origin}/v1/kestrel/programs/daily/events`;
  const { items: [open] } = (await (await fetch(events)).json()) as { items: CommunityEvent[] };
  return (await (await fetch(`${events}/${open!.id}/code`, { headers: { authorization: `Bearer ${token}` } })).json()) as EventCode;
}

test('a check-in celebrates the hundredth day and moves the own row of the board', async () => {
  const { page, done } = await visitAs('Mina O.', '/club/');
  await today(page).getByText('99 check-ins in all').waitFor();
  const points = async () => Number(await mine(page).locator('[part~=points]').innerText());
  await mine(page).waitFor();
  const before = await points();
  await today(page).getByRole('button', { name: 'Check in', exact: true }).click();
  await today(page).getByText('100 days in all. Good to have you here.', { exact: true }).waitFor();
  await mine(page).locator('[part~=points]').getByText(String(before + 1), { exact: true }).waitFor();
  await page.locator('minga-check-in[view=month]').getByRole('button', { name: 'Checked in' }).waitFor();
  await done();
});

test('the link of the picture code checks in whoever signs in then, once', async () => {
  const { url, manual } = await codeAtTheDoor();
  const path = new URL(url!).pathname;
  const { page, done } = await site.visit(path);
  await dialogOf(page).waitFor();
  await choose(page, 'ليلى حدّاد').click();
  await page.locator('minga-check-in').getByText('You are in at The workshop door is open').first().waitFor();
  await page.getByRole('link', { name: '中文' }).click();
  assert.equal(new URL(page.url()).pathname, `/zh${path}`, 'the code goes along to the other language');
  await page.locator('minga-check-in').getByRole('button', { name: '签到' }).first().waitFor();
  await done();

  const again = await visitAs('ليلى حدّاد', '/check-in/');
  const door = again.page.locator('minga-check-in');
  await door.getByRole('textbox', { name: 'Code of the meet-up' }).fill(manual.toLowerCase());
  await again.page.keyboard.press('Enter');
  await door.getByText('Already used at').first().waitFor();
  await again.done();
});

test('the organiser sees the code and who came; a rider is told whom the page is for', async () => {
  const team = await visitAs('Tomasz Zieliński', '/organiser/');
  const organiser = team.page.locator('minga-check-in');
  await organiser.getByRole('button', { name: 'Code and attendance' }).first().click();
  await organiser.getByText((await codeAtTheDoor()).manual).first().waitFor();
  await organiser.getByText('يوسف المصري').waitFor();
  await team.done();

  const rider = await visitAs('Mina O.', '/organiser/');
  await rider.page.locator('minga-check-in').getByText('This page is for the team that organises meet-ups.').waitFor();
  await rider.done();
});

test('a minor checks in without a streak and without ranks', async () => {
  const { page, done } = await visitAs('Noé L.', '/club/');
  await board(page).getByText('Points and ranks are for adults here').waitFor();
  assert.equal(await board(page).locator('tr').count(), 0);
  await today(page).getByRole('button', { name: 'Check in', exact: true }).waitFor();
  assert.equal(await today(page).getByText('in a row').count(), 0);
  // where they stand is asked for and refused, which browsers note
  await done(/status of 403/);
});

test('who is hidden sees the own row, and nobody else does', async () => {
  const hidden = await visitAs('रवि शर्मा', '/club/');
  await mine(hidden.page).waitFor();
  await board(hidden.page).getByText('Only you see your row.').waitFor();
  await hidden.done();
  const reader = await site.visit('/zh/club/');
  await board(reader.page).locator('tbody tr').first().waitFor();
  assert.doesNotMatch(await board(reader.page).innerText(), /रवि/);
  await reader.done();
});

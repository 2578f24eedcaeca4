// The leaderboard: rows, goal, its choices, and the panels below it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hears, said } from './announced.ts';
import { checkStates } from './conditions.ts';
import { focusIs, start, stops, walk } from './keys.ts';
import { settled, startStage, type Stage } from './stage.ts';
import { having, only, tree } from './tree.ts';

let stage: Stage;
before(async () => { stage = await startStage(); });
after(() => stage.close());

const board = (mode = 'goal top around') => `<minga-leaderboard board="members" mode="${mode}" loading="eager"></minga-leaderboard>`;

test('keyboard: Tab reads the board from top to bottom, and is let out of it', async () => {
  const { page, close } = await stage.show(board('top'), { as: 'member-3' });
  const names = await stops(page);
  assert.ok(names.some(name => /^button “You/.test(name)), names.join(', '));
  const [why, doors] = [names.findIndex(name => /^button “Who sees me/.test(name)), names.findIndex(name => /^button “You: \d+ points/.test(name))];
  assert.ok(doors >= 0 && doors < why, 'rows come before what is below them');
  await close();
});

test('keyboard: the map of the panels: each takes the focus to its title, Escape and Close bring it back', async () => {
  const { page, close } = await stage.show(board('top'), { as: 'member-3' });
  const openers = { 'How points work': page.locator('button', { hasText: 'How points work' }), 'Who sees me?': page.locator('button', { hasText: 'Who sees me?' }), 'You': page.locator('tr.mine .number').first() };
  for (const [name, opener] of Object.entries(openers)) {
    await opener.focus();
    await page.keyboard.press('Enter');
    await focusIs(page, 'heading “', `${name}:`);
    await page.keyboard.press('Escape');
    await focusIs(page, `button “${name}`);
    await page.keyboard.press('Space');
    await focusIs(page, 'heading “', `${name}:`);
    await walk(page, [['Tab', 'button “Close”'], ['Enter', `button “${name}`]]);
  }
  await close();
});

test('keyboard: the map of the views: arrows choose, and the focus stays on the choice', async () => {
  const { page, close } = await stage.show(board(), { as: 'member-3' });
  await start(page, 'input[type=radio]:checked');
  const other = (await tree(page), only(only(await tree(page), 'group', 'View'), 'radio', /^Top/));
  assert.equal(other.says['checked'], 'false');
  await walk(page, [['ArrowRight', 'radio “', settled], ['ArrowLeft', 'radio “', settled]]);
  await close();
});

test('names, roles and states: a table with a caption and headers, my row is current, points say what they open', async () => {
  const { page, close } = await stage.show(board('top'), { as: 'member-3' });
  const root = await tree(page);
  const table = only(root, 'table');
  assert.ok(table.name.length > 3, 'a caption');
  assert.deepEqual(having(table, 'columnheader').map(({ name }) => name), ['Rank', 'Name', 'Change', 'Points']);
  assert.ok(having(table, 'rowheader').length >= 7);
  assert.equal(await page.locator('tr[aria-current=true]').count(), 1);
  assert.ok(having(table, 'button').every(({ name }) => /: \d+ points?\. Why this number$/.test(name)), having(table, 'button').map(({ name }) => name).join(', '));
  assert.equal(only(root, 'combobox', 'Period').says['expanded'], false);
  await close();
});

test('names, roles and states: the goal is a progress bar with words', async () => {
  const { page, close } = await stage.show(board('goal'));
  const bar = only(await tree(page), 'progressbar');
  assert.ok(bar.name);
  assert.equal(bar.says['valuemax'], 10);
  await close();
});

test('is heard: what a choice of who sees me did, once and politely; the choice is pressed', async () => {
  const { page, close } = await stage.show(board('top'), { as: 'member-4' });
  await said(page);
  await page.locator('button', { hasText: 'Who sees me?' }).click();
  await focusIs(page, 'heading “');
  const hidden = page.locator('.panel .choice', { hasText: 'Not at all' });
  await hidden.focus();
  await page.keyboard.press('Enter');
  const heard = await hears(page, /\w{3}/);
  assert.deepEqual(heard.map(({ assertive }) => assertive), [false], JSON.stringify(heard));
  assert.equal(await hidden.getAttribute('aria-pressed'), 'true');
  await close();
});

test('forced colours: my row differs from others, and every control has a border or underline', async () => {
  const { page, close } = await stage.show(board('top'), { as: 'member-3' });
  await page.emulateMedia({ forcedColors: 'active' });
  const look = (selector: string) => page.locator(selector).first().evaluate(row => [row, ...row.children].map(part => { const { outlineStyle, outlineWidth, borderTopWidth, borderTopStyle, borderTopColor, fontWeight, backgroundColor } = getComputedStyle(part); return [outlineStyle, outlineWidth, borderTopWidth, borderTopStyle, borderTopColor, fontWeight, backgroundColor].join(' '); }).join('|'));
  assert.notEqual(await look('tr.mine'), await look('tbody tr:not(.mine)'));
  await close();
});

checkStates(() => stage, {
  'around me with a goal': { widget: board(), look: { as: 'member-3' } },
  'why this number': { widget: board('top'), look: { as: 'member-3' }, bring: async page => {
    await page.locator('tr.mine .number').first().click();
    await page.locator('#panel-title').waitFor();
  } },
});

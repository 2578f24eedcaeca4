// The check-in: its button, its parts, the month as a table and the year as a grid.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hears, said } from './announced.ts';
import { checkStates } from './conditions.ts';
import { focused, focusIs, start, stops, walk } from './keys.ts';
import { settled, startStage, type Stage } from './stage.ts';
import { having, only, tree } from './tree.ts';

let stage: Stage;
before(async () => { stage = await startStage(); });
after(() => stage.close());

const view = (name: string) => `<minga-check-in view="${name}" loading="eager"></minga-check-in>`;

test('keyboard: Tab reads the month from top to bottom, and is let out of it', async () => {
  const { page, close } = await stage.show(view('month'), { as: 'reader' });
  assert.deepEqual(await stops(page), ['button “Check in”', 'button “Previous month”', 'button “Next month”', 'button “How it works”', 'button “Badges”', 'button “Meet-ups”']);
  await close();
});

test('keyboard: the map of the button and of the parts; what it did is said once, and the focus stays', async () => {
  const { page, close } = await stage.show(view('week'), { as: 'walker' });
  await said(page);
  await start(page, '.check');
  await walk(page, [['Enter', /^button “Checked in/]]);
  const heard = await hears(page, /Checked in/);
  assert.equal(heard.filter(({ text }) => /Checked in/.test(text)).length, 1, JSON.stringify(heard));
  assert.deepEqual(heard.filter(({ assertive }) => assertive), []);
  const done = only(await tree(page), 'button', /^Checked in/);
  assert.equal(done.says['disabled'], true, 'it says that it takes no more, and can be focused still');
  const expanded = async (name: string) => only(await tree(page), 'button', name).says['expanded'];
  await start(page, '.foot button');
  await walk(page, [
    ['Enter', 'button “How it works”', async page => { await settled(page); assert.equal(await expanded('How it works'), true); }],
    ['Tab', /^(button|checkbox|combobox|radio|link)/],
    ['Shift+Tab', /^(button|checkbox|combobox|radio|link)/],
  ]);
  await start(page, '.foot button:nth-of-type(2)');
  await walk(page, [['Space', 'button “Badges”', async page => {
    await settled(page);
    assert.deepEqual([await expanded('How it works'), await expanded('Badges')], [false, true]);
  }]]);
  await close();
});

test('keyboard: the map of the year: one stop, arrows go from day to day and from week to week', async () => {
  const { page, close } = await stage.show(view('year'), { as: 'reader' });
  await start(page, 'td[tabindex="0"]');
  assert.match(await focused(page), /^gridcell “.*today/);
  const at = () => page.evaluate(() => document.querySelector('minga-check-in')!.shadowRoot!.activeElement?.getAttribute('data-date'));
  const days = async (from: string | null | undefined) => (Date.parse((await at())!) - Date.parse(from!)) / 86_400_000;
  const today = await at();
  for (const [key, moved] of [['ArrowUp', -1], ['ArrowDown', 0], ['ArrowLeft', -7], ['ArrowRight', 0]] as const) {
    await page.keyboard.press(key);
    await page.waitForFunction(([from, moved]) => (Date.parse(document.querySelector('minga-check-in')!.shadowRoot!.activeElement?.getAttribute('data-date') ?? '') - Date.parse(from!)) / 86_400_000 === moved, [today, moved] as const);
    assert.equal(await days(today), moved, key);
  }
  await page.keyboard.press('Tab');
  await focusIs(page, 'button “How it works”');
  await close();
});

test('names, roles and states: the month is a table with weekdays as headers, today is current', async () => {
  const { page, close } = await stage.show(view('month'), { as: 'member-2' });
  const table = only(await tree(page), 'table', /\d{4}/);
  assert.deepEqual(having(table, 'columnheader').map(({ name }) => name).sort(), ['Friday', 'Monday', 'Saturday', 'Sunday', 'Thursday', 'Tuesday', 'Wednesday']);
  const today = having(table, 'cell').filter(({ name }) => /checked in|open for a check-in/.test(name));
  assert.ok(today.length >= 1, 'a day says what it was');
  assert.equal(await page.locator('[aria-current=date]').count(), 1);
  await close();
});

test('names, roles and states: the year is a grid named by what it holds, with months and weekdays as headers', async () => {
  const { page, close } = await stage.show(view('year'), { as: 'member-2' });
  const grid = only(await tree(page), 'grid');
  assert.match(grid.name, /^The past year: /);
  assert.match(grid.description, /Arrow keys/);
  assert.equal(having(grid, 'rowheader').length, 7);
  assert.ok(having(grid, 'columnheader').length >= 12);
  const cells = having(grid, 'gridcell').filter(({ name }) => name);
  assert.ok(cells.length > 360 && cells.every(({ name }) => /\d{4}: /.test(name)), 'each day says its date and what it was');
  await close();
});

test('is heard: a check-in that is refused by the network is kept or explained, politely', async () => {
  const { page, close } = await stage.show(view('week'), { as: 'unlucky' });
  await said(page);
  stage.intercept(request => (request.method === 'POST' && /check-ins/.test(request.url) ? new Response('{"code":"unavailable","status":503}', { status: 503, headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': stage.url } }) : undefined));
  await page.locator('.check').click();
  const heard = await hears(page, /\w{4}/);
  assert.deepEqual(heard.filter(({ assertive }) => assertive), []);
  stage.intercept(null);
  await close();
});

test('forced colours: a day that is checked, the day that is now and the days to come differ', async () => {
  const { page, close } = await stage.show(view('month'), { as: 'member-1' });
  await page.emulateMedia({ forcedColors: 'active' });
  const drawn = await Promise.all(['.checked', '.coming, .before'].map(async kind => page.locator(`td${kind.split(', ').join(', td')}`).locator('.day-dot').first().evaluate(dot => {
    const { backgroundColor, borderColor, borderStyle, borderWidth, color } = getComputedStyle(dot);
    return [backgroundColor, borderColor, borderStyle, borderWidth, color, !!dot.querySelector('svg')].join(' ');
  })));
  assert.equal(new Set(drawn).size, drawn.length, drawn.join(' | '));
  await close();
});

checkStates(() => stage, {
  'the week with its rules': { widget: view('week'), look: { as: 'member-1' }, bring: async page => {
    await page.locator('.foot button').first().click();
    await page.locator('#part > *').first().waitFor();
  } },
  'the month': { widget: view('month'), look: { as: 'member-1' } },
  'the year': { widget: view('year'), look: { as: 'member-1' } },
});

// The idea board with its composer, an opened idea (in place and in a dialog) and its comments.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hears, said } from './announced.ts';
import { checkStates } from './conditions.ts';
import { focusIs, start, stops, walk } from './keys.ts';
import { covered } from './layout.ts';
import { settled, startStage, type Stage } from './stage.ts';
import { having, only, tree } from './tree.ts';

let stage: Stage;
before(async () => { stage = await startStage(); });
after(() => stage.close());

const board = '<minga-idea-board board="ideas" page-size="5" loading="eager"></minga-idea-board>';
const dialog = '<minga-idea-board board="ideas" page-size="5" detail="dialog" loading="eager"></minga-idea-board>';

test('keyboard: Tab reads the board from top to bottom, is let out of it, and comes back the same way', async () => {
  const { page, close } = await stage.show(board, { as: 'mia' });
  // The composer opens with the focus on its first field; the walk is about what is there then.
  await page.locator('#title').focus();
  await page.locator('button[type=submit]', { hasText: 'Send idea' }).waitFor();
  assert.deepEqual((await stops(page)).map(name => name.replace(/ ?\(optional\)/, '')), [
    'textbox “Your idea”', 'textbox “Tell us more”', 'radio “Suggestion”', 'radio “The company”', 'combobox “Category”', 'button “Cancel”', 'button “Send idea”',
    'radio “Trending”', 'searchbox “Search ideas”', 'combobox “Status”', 'combobox “Category”', 'combobox “Whose”',
    ...['希望增加暗黑模式', 'Idea 1', 'Idea 2', 'Idea 3', 'Idea 4'].flatMap(title => [`button “Vote for ${title}”`, `link “${title}”`]), 'button “5 more”',
  ]);
  await close();
});

test('keyboard: the map of the list', async () => {
  const { page, close } = await stage.show(board, { as: 'walker' });
  await start(page, '[part~=vote]');
  await walk(page, [
    ['Space', 'button “Vote for 希望', async page => { assert.equal(only(await tree(page), 'button', /^Vote for 希望/).says['pressed'], 'true'); }],
    ['Enter', 'button “Vote for 希望', async page => { assert.equal(only(await tree(page), 'button', /^Vote for 希望/).says['pressed'], 'false'); }],
  ]);
  await start(page, '.segment input:checked');
  await walk(page, [
    ['ArrowRight', 'radio “Top”', settled],
    ['ArrowRight', 'radio “New”', settled],
    ['ArrowLeft', 'radio “Top”', settled],
    ['Tab', 'searchbox “Search ideas”'],
    ['“Idea 23”', 'searchbox “Search ideas”', page => hears(page, /^1 idea/)],
    ['Escape', 'searchbox “Search ideas”', page => hears(page, /^2[45] ideas/)],
  ]);
  await settled(page);
  await start(page, '.more button');
  await walk(page, [['Enter', 'link “Idea']]);
  await close();
});

test('keyboard: the map of the composer; what is folded or sent leaves the focus somewhere', async () => {
  const { page, close } = await stage.show(board, { as: 'writer' });
  await start(page, 'a[href="#before"]');
  await walk(page, [
    ['Tab', 'textbox “Your idea”'],
    ['Tab', /^(textbox “Tell us more|radio “Trending”)/],
  ]);
  await start(page, '#title');
  await page.locator('button', { hasText: 'Send idea' }).waitFor();
  await page.locator('button', { hasText: 'Cancel' }).focus();
  await walk(page, [
    ['Enter', 'button “Propose”'],
    ['Enter', 'textbox “Your idea”'],
    ['Enter', 'textbox “Your idea”', async page => {
      const field = only(await tree(page), 'textbox', 'Your idea');
      assert.deepEqual([field.says['invalid'], field.description], ['true', 'Write your idea first']);
    }],
    ['“A bottle that stays shut”', 'textbox “Your idea”'],
  ]);
  await page.locator('button', { hasText: 'Discard' }).focus();
  await walk(page, [
    ['Enter', 'button “Propose”'],
    ['Shift+Tab', 'textbox “Your idea”'],
    ['“A bottle that stays shut”', 'textbox “Your idea”'],
  ]);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('minga-idea-board')!.shadowRoot!.activeElement?.matches('[part~=receipt]'));
  await close();
});

for (const [how, widget] of Object.entries({ 'in place': board, 'in a dialog': dialog })) {
  test(`keyboard: an idea opened ${how} takes the focus, Escape closes the innermost, Back returns to its link`, async () => {
    const { page, close } = await stage.show(widget, { as: 'mia' });
    await start(page, '[part~=title]');
    await walk(page, [['Enter', 'heading “希望增加暗黑模式”', settled]]);
    const reply = page.locator('[data-act^=reply]').first();
    await reply.focus();
    await walk(page, [
      ['Enter', /^textbox/],
      ['Escape', 'button “Reply', settled],
    ]);
    if (how === 'in a dialog') {
      await page.keyboard.press('Escape');
    } else {
      await page.locator('[part~=back]').focus();
      await page.keyboard.press('Enter');
    }
    await focusIs(page, 'link “希望增加暗黑模式”');
    assert.equal(await covered(page), null);
    await close();
  });
}

test('names, roles and states', async () => {
  const { page, close } = await stage.show(board, { as: 'mia' });
  const root = await tree(page);
  const region = only(root, 'region');
  assert.equal(region.name, 'What would make Kestrel better?');
  assert.deepEqual(having(region, 'heading').map(({ name, says }) => [says['level'], name]).slice(0, 3), [[3, 'What would make Kestrel better?'], [4, '希望增加暗黑模式'], [4, 'Idea 1']]);
  const vote = only(region, 'button', /^Vote for 希望/);
  assert.deepEqual([vote.says['pressed'], vote.description], ['false', '30 votes']);
  const closed = only(region, 'button', 'Vote for Idea 3');
  assert.deepEqual([closed.says['disabled'], closed.description], [true, '9 votes · This idea takes no more votes']);
  assert.equal(only(region, 'radio', 'Trending').says['checked'], 'true');
  assert.equal(having(region, 'list').filter(list => having(list, 'listitem').length === 5).length, 1);
  await close();
});

test('what is in another language says so: titles, excerpts and words of an idea (3.1.2)', async () => {
  const { page, close } = await stage.show(board);
  const languageOf = (selector: string) => page.locator(selector).first().evaluate(element => element.closest('[lang]')?.getAttribute('lang'));
  assert.equal(await languageOf('minga-idea-board [part~=title]'), 'zh-CN');
  assert.equal(await languageOf('minga-idea-board [part~=excerpt]'), 'zh-CN');
  assert.equal(await languageOf('minga-idea-board [part~=meta]'), 'en');
  await page.locator('[part~=title]').first().click();
  await page.locator('[part~=body]').waitFor();
  assert.equal(await languageOf('minga-idea-detail [part~=title]'), 'zh-CN');
  assert.equal(await languageOf('minga-idea-detail [part~=body]'), 'zh-CN');
  assert.equal(await languageOf('minga-idea-detail [part~=back]'), 'en');
  await close();
});

test('an open idea: a named article or dialog, its heading, its comments as a list', async () => {
  const { page, close } = await stage.show(dialog, { as: 'mia' });
  await page.locator('[part~=title]').first().click();
  await page.locator('dialog[open] [part~=comment]').first().waitFor();
  const modal = only(await tree(page), 'dialog');
  assert.equal(modal.name, 'Idea: 希望增加暗黑模式');
  assert.equal(modal.says['modal'], true);
  assert.equal(only(modal, 'heading', '希望增加暗黑模式').says['level'], 4);
  assert.ok(having(modal, 'heading', /Comments/).length === 1);
  assert.ok(having(modal, 'article', /Mia|林/).length + having(modal, 'listitem').length >= 2, 'comments are items');
  await close();
});

test('is heard: a vote, results of a filter and more ideas, each once and politely; what a proposal lacks at once', async () => {
  const { page, close } = await stage.show(board, { as: 'listener' });
  await said(page);
  await page.locator('[part~=vote]').nth(1).click();
  const vote = await hears(page, /You voted for Idea/);
  assert.deepEqual(vote.map(({ assertive }) => assertive), [false]);
  await page.locator('[part~=search]').fill('Idea 2');
  const found = await hears(page, /\d ideas?/);
  assert.deepEqual(found.map(({ assertive }) => assertive), found.map(() => false));
  assert.ok(found.length <= 2, `once for what is typed, not for each key: ${JSON.stringify(found)}`);
  await page.locator('[part~=search]').fill('nothing like this');
  await hears(page, /^0 ideas/);
  await page.locator('[part~=search]').fill('');
  await hears(page, /^2[45] ideas/);
  await page.locator('.more button').click();
  await hears(page, /10 of 2[45]/);
  await page.locator('#title').focus();
  await page.locator('#body').waitFor();
  await page.locator('#title').press('Enter');
  assert.deepEqual((await hears(page, /Write your idea first/)).map(({ assertive }) => assertive), [true]);
  await close();
});

test('is heard: a vote and a list that fail', async () => {
  const { page, close } = await stage.show(board, { as: 'unlucky' });
  stage.intercept(request => (request.method === 'PUT' ? new Response('{"code":"unavailable","status":503}', { status: 503, headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' } }) : undefined));
  await page.locator('[part~=vote]').nth(1).click();
  const heard = await hears(page, /Your vote/);
  assert.equal(heard.filter(({ text }) => /Your vote/.test(text)).length, 1, JSON.stringify(heard));
  stage.intercept(request => (request.method === 'GET' && /text=anything/.test(request.url) ? new Response('{"code":"forbidden","status":403}', { status: 403, headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': stage.url } }) : undefined));
  await page.locator('[part~=search]').fill('anything');
  assert.deepEqual((await hears(page, /could not be (loaded|refreshed)/)).map(({ assertive }) => assertive), [true]);
  stage.intercept(null);
  await close();
});

test('forced colours: what is pressed, dimmed or focused differs from what is not', async () => {
  const { page, close } = await stage.show(board, { as: 'mia' });
  await page.emulateMedia({ forcedColors: 'active' });
  const vote = page.locator('[part~=vote]').nth(2);
  const look = () => vote.screenshot();
  const plain = await look();
  await vote.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  assert.notDeepEqual(await look(), plain, 'focus');
  await page.keyboard.press('Space');
  await hears(page, /You voted/);
  await page.locator('a[href="#before"]').focus();
  const style = (selector: string) => page.locator(selector).first().evaluate(element => { const { borderStyle, borderWidth, borderColor, color, backgroundColor } = getComputedStyle(element); return { borderStyle, borderWidth, borderColor, color, backgroundColor }; });
  const [on, off, dimmed] = [await style('[aria-pressed=true]'), await style('[aria-pressed=false]:not([aria-disabled=true])'), await style('[aria-disabled=true]')];
  assert.notDeepEqual(on, off, 'pressed');
  assert.notDeepEqual(dimmed, off, 'dimmed');
  assert.ok(parseFloat(off.borderWidth) > 0 && off.borderStyle !== 'none', 'a control has a border');
  await close();
});

test('the page’s sticky header hides nothing that is reached by Tab, where the page says how high it is', async () => {
  const { page, close } = await stage.show(board, {
    as: 'mia', viewport: { width: 800, height: 400 },
    head: '<style>html{scroll-padding-top:60px}header{position:sticky;top:0;height:50px;background:#ddd}</style>', before: '<header></header><a data-page href="#before">Before</a>',
  });
  await page.locator('#title').focus();
  await page.locator('#body').waitFor();
  await stops(page);
  await close();
});

checkStates(() => stage, {
  'the list': { widget: board, look: { as: 'mia' } },
  'the composer': { widget: board, look: { as: 'mia' }, bring: async page => {
    await page.locator('#title').focus();
    await page.locator('#body').waitFor();
  } },
  'an idea in place': { widget: board, look: { as: 'mia' }, bring: page => page.locator('[part~=title]').first().click() },
  'the roadmap': { widget: '<minga-idea-board board="ideas" view="roadmap" loading="eager"></minga-idea-board>' },
});

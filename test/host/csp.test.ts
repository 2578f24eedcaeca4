// Every policy a strict site may have × the four widgets: each works without one violation of ours, or shows the page's own
// content and says once why. Browsers without `setHTML` need the Trusted Types policy `minga`, so they are played as well.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { snippetsOf } from '../package/snippets.ts';
import { markup, pageOf, startHost, widgets, type Host, type Visit, type WidgetTag } from '../support/host.ts';

const tags = Object.keys(widgets) as WidgetTag[];
const names = tags.map(tag => tag.slice('minga-'.length));
const ways = ['setHTML', 'a policy'] as const;
/** A browser from before `setHTML` came. */
const withoutSetHTML = async (page: Page) => { await page.addInitScript(() => { delete (Element.prototype as { setHTML?: unknown }).setHTML; }); };
/** A site's own policy that allows plain markup only, as sanitisers do. */
const sanitiser = `trustedTypes.createPolicy('default', {
  createHTML: html => html.replace(/<[!?][^>]*>/g, '').replace(/ [^\\s=>]+\\$lit\\$(="[^"]*"|=[^\\s>]*)?/g, '') });`;

let host: Host;
let readers = 0;
let pages = 0;

before(async () => { host = await startHost(); });
after(() => host.close());
beforeEach(() => { host.intercept(null); });

interface Case { policy?: string[]; scripts?: string[]; head?: string; inline?: string; before?: (page: Page) => Promise<void> }

/** What every policy of this file has besides what its test is about. */
const base = () => ["default-src 'none'", "style-src 'none'", 'img-src data:', `connect-src ${host.api}`];
const trusted = (list: string) => ["require-trusted-types-for 'script'", `trusted-types ${list}`];
const files = (...more: string[]) => names.flatMap(name => ['', ...more].map(query => `${host.cdn}/${name}.js${query}`));

async function open({ policy, scripts = files(), head = '', inline = '', before: prepare }: Case): Promise<Visit> {
  const sources = scripts.map(source => `<script type="module" nonce="n0nce" src="${source}"></script>`).join('\n');
  const heard = 'globalThis.heard = []; addEventListener("minga-error", ({ target, detail }) => { heard.push([target.localName, detail.code, detail.action].join(" ")); });';
  const url = host.put(`/brand-${++pages}`, {
    html: pageOf(`<script nonce="n0nce">${heard}${inline}</script>${markup(tags, { endpoint: host.endpoint, attributes: 'detail="dialog"' })}${sources}`, head),
    ...(policy && { headers: { 'content-security-policy': policy.join('; ') } }),
  });
  return host.open(url, { before: async page => {
    page.setDefaultTimeout(15_000);
    await prepare?.(page);
  } });
}

/** Does one thing with each widget by pointer, so that dialogs, parts that come later and styles set at run time are seen, too. */
async function useAll(page: Page): Promise<void> {
  await page.locator('minga-community').evaluate(async (provider, token) => {
    await customElements.whenDefined('minga-community');
    await (provider as HTMLElement & { identify(token: string): Promise<unknown> }).identify(token);
  }, await host.tokenFor(`reader-${++readers}`));
  const board = page.locator('minga-idea-board');
  await board.getByRole('button', { name: 'Vote for Idea 5', exact: true }).click();
  await board.locator('[part~=vote][aria-pressed=true]').waitFor();
  await board.getByRole('link', { name: 'Idea 7', exact: true }).click();
  await board.getByRole('dialog').getByText('What idea 7 is about.').waitFor();
  await page.keyboard.press('Escape');
  const form = page.locator('minga-feedback-form');
  await form.getByText('9', { exact: true }).click();
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await form.getByText(/thank/i).first().waitFor();
  const checkIn = page.locator('minga-check-in');
  await checkIn.getByRole('button', { name: 'Check in' }).click();
  await checkIn.getByRole('button', { name: 'Undo' }).waitFor();
  await checkIn.getByRole('button', { name: 'Badges' }).click();
  await checkIn.locator('[part~=badge]').first().waitFor();
  const leaderboard = page.locator('minga-leaderboard');
  await leaderboard.getByRole('button', { name: 'How points work' }).click();
  await leaderboard.getByText('Equal points share a rank').first().waitFor();
}

/** Nothing went wrong that the page's owner would see, not even behind the scenes. */
async function assertClean(visit: Visit): Promise<void> {
  assert.deepEqual({ uncaught: visit.uncaught, errors: visit.errors, warnings: visit.warnings, violations: await visit.violations() },
    { uncaught: [], errors: [], warnings: [], violations: [] });
}

async function assertWorks(visit: Visit): Promise<void> {
  await useAll(visit.page);
  await assertClean(visit);
  await visit.close();
}

/** The page's own content is seen, one line says what to do, each element has told the page, and nothing was thrown. */
async function assertFallback(visit: Visit): Promise<void> {
  const { page, uncaught, warnings } = visit;
  await page.waitForFunction(() => (globalThis as typeof globalThis & { heard: string[] }).heard.length >= 4);
  for (const tag of tags) {
    assert.ok(await page.getByText(`Fallback of ${tag}`).isVisible(), tag);
    assert.equal(await page.evaluate(name => customElements.get(name), tag), undefined);
  }
  assert.deepEqual((await page.evaluate(() => (globalThis as typeof globalThis & { heard: string[] }).heard)).filter(one => !one.includes('community')).sort(),
    tags.map(tag => `${tag} unsupported start`).sort());
  assert.equal(warnings.length, 1, warnings.join('\n'));
  assert.match(warnings[0]!, /Minga.*Add `minga` to its `trusted-types`/);
  assert.deepEqual(uncaught, []);
  await visit.close();
}

test('without a policy', async () => { await assertWorks(await open({})); });

for (const way of ways) {
  const before = way === 'setHTML' ? undefined : withoutSetHTML;
  const play = (what: Case) => open({ ...what, ...(before && { before }) });

  test(`scripts by nonce, no styles, Trusted Types for minga alone, by ${way}`, async () => {
    await assertWorks(await play({ policy: [...base(), "script-src 'nonce-n0nce'", ...trusted('minga')] }));
  });

  test(`the loader by nonce and strict-dynamic, by ${way}`, async () => {
    await assertWorks(await play({ policy: [...base(), "script-src 'nonce-n0nce' 'strict-dynamic'", ...trusted('minga')], scripts: [`${host.cdn}/loader.js`] }));
  });

  test(`the loader by its host alone, by ${way}`, async () => {
    await assertWorks(await play({ policy: [...base(), `script-src 'nonce-n0nce' ${host.api}`, ...trusted('minga')], scripts: [`${host.cdn}/loader.js`] }));
  });

  for (const list of ['minga', "minga 'allow-duplicates'"]) {
    test(`each file twice, the second time by another address, with ${list}, by ${way}`, async () => {
      await assertWorks(await play({ policy: [...base(), "script-src 'nonce-n0nce'", ...trusted(list)], scripts: files('', '?v=2') }));
    });
  }

  test(`a sanitising default policy beside minga, by ${way}`, async () => {
    await assertWorks(await play({ policy: [...base(), "script-src 'nonce-n0nce'", ...trusted('default minga')], inline: sanitiser }));
  });
}

for (const list of ["'none'", 'somebody-else', "default 'allow-duplicates'"]) {
  const policy = () => [...base(), "script-src 'nonce-n0nce'", ...trusted(list)];
  const inline = list.startsWith('default') ? sanitiser : '';

  test(`Trusted Types for ${list}: works by setHTML`, async () => { await assertWorks(await open({ policy: policy(), inline })); });

  for (const scripts of [files, () => [`${host.cdn}/loader.js`]]) {
    test(`Trusted Types for ${list}: without setHTML the page keeps its own content, by ${scripts === files ? 'files' : 'the loader'}`, async () => {
      await assertFallback(await open({ policy: policy(), inline, scripts: scripts(), before: withoutSetHTML }));
    });
  }
}

test('self-contained files: without setHTML each copy makes a policy, which needs allow-duplicates', async () => {
  const standalone = names.map(name => `${host.cdn}/standalone/${name}.js`);
  const policy = (list: string) => [...base(), "script-src 'nonce-n0nce'", ...trusted(list)];
  await assertWorks(await open({ policy: policy('minga'), scripts: standalone }));
  await assertWorks(await open({ policy: policy("minga 'allow-duplicates'"), scripts: standalone, before: withoutSetHTML }));
  const { page, uncaught, warnings, close } = await open({ policy: policy('minga'), scripts: standalone, before: withoutSetHTML });
  await page.locator('minga-idea-board').getByRole('link', { name: 'Idea 5' }).waitFor();
  await page.waitForFunction(() => (globalThis as typeof globalThis & { heard: string[] }).heard.length >= 3);
  for (const tag of tags.slice(1)) assert.ok(await page.getByText(`Fallback of ${tag}`).isVisible(), tag);
  assert.ok(warnings.every(warning => warning.includes('Add `minga`')));
  assert.deepEqual(uncaught, []);
  await close();
});

test('connect-src without the backend: every widget says so, and nothing is thrown', async () => {
  const visit = await open({ policy: ["default-src 'none'", "script-src 'nonce-n0nce'", 'img-src data:', "connect-src 'self'"] });
  for (const tag of tags) await visit.page.locator(tag).getByRole('button', { name: 'Try again' }).first().waitFor();
  assert.deepEqual(visit.uncaught, []);
  assert.deepEqual(visit.warnings, []);
  assert.ok(visit.errors.every(error => /Content Security Policy|connect-src/.test(error)), visit.errors.join('\n'));
  assert.deepEqual([...new Set((await visit.violations()).map(one => one.split(' ')[0]))], ['connect-src']);
  await visit.close();
});

for (const origins of ['null', 'none']) {
  test(`a sandboxed frame without storage, ${origins === 'null' ? 'whose origin the backend knows' : 'which the backend does not answer'}`, async () => {
    const visit = await host.open(host.put(`/brand-${++pages}`, pageOf('')), { before: async page => { page.setDefaultTimeout(15_000); } });
    const { page } = visit;
    if (origins === 'null') {
      // What a community sets that lets its widgets into such frames.
      await page.route(`${host.api}/v1/**`, async route => {
        const { origin: _, ...headers } = route.request().headers();
        const preflight = route.request().method() === 'OPTIONS';
        const response = preflight ? undefined : await route.fetch({ headers });
        const allowed = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*', 'access-control-expose-headers': '*' };
        await route.fulfill(response ? { response, headers: { ...response.headers(), ...allowed } } : { status: 204, headers: allowed });
      });
    }
    const sources = files().map(source => `<script type="module" src="${source}"></script>`).join('');
    const inside = pageOf(markup(tags, { endpoint: host.endpoint, attributes: 'loading="eager"' }) + sources);
    await page.evaluate(html => {
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: html, width: 800, height: 4000 });
      frame.setAttribute('sandbox', 'allow-scripts');
      document.body.append(frame);
    }, inside);
    const frame = page.frameLocator('iframe');
    if (origins === 'null') {
      await frame.locator('minga-community').evaluate(async (provider, token) => {
        await customElements.whenDefined('minga-community');
        await (provider as HTMLElement & { identify(token: string): Promise<unknown> }).identify(token);
      }, await host.tokenFor(`reader-${++readers}`));
      await frame.getByRole('button', { name: 'Vote for Idea 5', exact: true }).click();
      await frame.locator('[part~=vote][aria-pressed=true]').waitFor();
      await frame.locator('minga-feedback-form').getByText('9', { exact: true }).click();
      await frame.getByRole('button', { name: 'Send', exact: true }).click();
      await frame.locator('minga-feedback-form').getByText(/thank/i).first().waitFor();
      await frame.getByRole('button', { name: 'Check in' }).click();
      await frame.getByRole('button', { name: 'Undo' }).waitFor();
      await frame.getByRole('button', { name: 'How points work' }).click();
      await frame.getByText('Equal points share a rank').first().waitFor();
      await assertClean(visit);
    } else {
      for (const tag of tags) await frame.locator(tag).getByRole('button', { name: 'Try again' }).first().waitFor();
      assert.deepEqual([visit.uncaught, visit.warnings], [[], []]);
    }
    await visit.close();
  });
}

test('the policy and the page of docs/csp.md', async () => {
  const snippets = snippetsOf(readFileSync('docs/csp.md', 'utf8'));
  const named = (name: string) => snippets.find(one => one.name === name)!.code
    .replaceAll('https://ideas.kestrel.example/v1/kestrel', host.endpoint).replaceAll('https://ideas.kestrel.example', host.api);
  const url = host.put(`/brand-${++pages}`, { html: pageOf(named('csp-page')), headers: { 'content-security-policy': named('csp-policy').replaceAll('\n', ' ') } });
  const visit = await host.open(url, { before: withoutSetHTML });
  await visit.page.locator('minga-idea-board').getByRole('link', { name: 'Idea 5' }).waitFor();
  await assertClean(visit);
  await visit.close();
});

// The last one, since its member's picture stays on the board.
test("img-src 'self': initials stand for pictures of another host, which are not asked for again", async () => {
  await host.sandbox.as({ sub: 'zora', name: 'Zora Quill', avatar: 'https://pictures.example/zora.png' }).ideas.create('ideas', { title: 'With a picture' }, { key: 'with-a-picture' });
  await host.sandbox.as({ sub: 'zora', name: 'Zora Quill', avatar: 'https://pictures.example/zora.png' }).leaderboard.setListing({ choice: 'public' });
  const visit = await open({ policy: [...base().map(one => (one.startsWith('img-src') ? "img-src 'self' data:" : one)), "script-src 'nonce-n0nce'"] });
  const board = visit.page.locator('minga-idea-board');
  const idea = board.getByRole('listitem').filter({ hasText: 'With a picture' });
  await idea.getByText('ZQ').waitFor();
  await visit.page.waitForFunction(() => !document.querySelector('minga-idea-board')!.shadowRoot!.querySelector('img'));
  const violations = await visit.violations();
  assert.deepEqual([...new Set(violations)], ['img-src https://pictures.example/zora.png']);
  await board.getByRole('link', { name: 'With a picture' }).click();
  await board.getByRole('dialog').getByText('ZQ').first().waitFor();
  assert.equal(await board.getByRole('dialog').locator('img').count(), 0);
  assert.deepEqual(await visit.violations(), violations);
  assert.deepEqual(visit.uncaught, []);
  await visit.close();
});

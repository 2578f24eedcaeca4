// What Minga costs a page: bytes until all is interactive, requests before anything is seen, and what moves meanwhile.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { together } from '../../scripts/cdn-entries.ts';
import { cdnFolder, markup, pageOf, startHost, widgets, type Host, type WidgetTag } from '../support/host.ts';

let host: Host;
const tags = Object.keys(widgets) as WidgetTag[];

// Nobody is here without signing in, so that a vote asks who is there.
before(async () => { host = await startHost({ config: { anonymous: false } }); });
after(() => host.close());
beforeEach(() => { host.requests.length = 0; });

/** What was asked for; a form that was left sends what it has with the next page. */
const gets = () => host.requests.filter(one => one.startsWith('GET'));
const loader = () => `<script type="module" async crossorigin src="${host.cdn}/loader.js"></script>`;
/** What each widget draws of its backend. */
const content: Record<string, string> = {
  'minga-idea-board': '[part~="idea"]', 'minga-feedback-form': '[part~="question"]', 'minga-check-in': '[part~="button"]', 'minga-leaderboard': 'tr',
};
/** Kept in step by hand with the snippets of README and docs/embedding.md. */
const reserved = 'style="display:block;min-height:100vh"';
const watchShift = `<script>
  window.shift = [];
  new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift.push([entry.value, ...entry.sources.map(source => source.node?.nodeName)]); })
    .observe({ type: 'layout-shift', buffered: true });
</script>`;
const painted = (page: Page) => page.evaluate(() => new Promise<unknown>(resolve => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
async function shifts(page: Page): Promise<unknown[]> {
  await painted(page); // entries are told after the frame in which they happened
  return page.evaluate(() => (window as unknown as { shift: unknown[] }).shift);
}

/**
 * A widget is interactive once it shows content of the backend and its first control answers: a vote and a check-in
 * ask who is there, a score is chosen. A leaderboard is there to be read: its rows are shown.
 */
async function interactive(page: Page): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.evaluate(() => {
    addEventListener('minga-auth-required', event => {
      event.preventDefault();
      (window as unknown as { asked: unknown }).asked = (event.target as Element).localName;
    });
  });
  await page.locator('minga-leaderboard').getByRole('row').nth(1).waitFor();
  const score = page.locator('minga-feedback-form [part~="question"] input').nth(9);
  await score.waitFor();
  await page.locator('minga-idea-board button[part~="vote"]').first().click();
  await page.waitForFunction(() => (window as unknown as { asked: unknown }).asked === 'minga-idea-board');
  await page.locator('minga-check-in [part~="button"]').click();
  await page.waitForFunction(() => (window as unknown as { asked: unknown }).asked === 'minga-check-in');
  await score.check({ force: true });
  assert.ok(await score.isChecked());
}

test(`all four widgets on a page are interactive with ${together} bytes of script, whatever else is still on its way`, async context => {
  const held: (() => void)[] = [];
  host.intercept(async request => {
    if (request.url.includes('/chunks/')) await new Promise<void>(resolve => { held.push(resolve); });
    return undefined;
  });
  const visited = await host.open(host.put('/all', pageOf(markup(tags, { endpoint: host.endpoint, attributes: 'loading="eager"' }), loader())));
  await interactive(visited.page);
  host.intercept(null);
  for (const release of held) release();
  const scripts = [...new Set(gets().filter(one => one.endsWith('.js') && !one.includes('/chunks/')).map(one => one.replace('GET /minga/', '')))];
  const sizes = scripts.map(name => [name, gzipSync(readFileSync(join(cdnFolder, name)), { level: 9 }).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const told = `${total} B: ${sizes.map(([name, size]) => `${name} ${size}`).join(', ')}`;
  context.diagnostic(told);
  assert.ok(total <= together, told);
  assert.deepEqual([visited.errors, visited.uncaught], [[], []]);
  await visited.close();
});

test('widgets far below the window cost a page one small file and not one request to the backend', async () => {
  const visited = await host.open(host.put('/far', pageOf(`<div style="height:5000px"></div>${markup(tags, { endpoint: host.endpoint })}`, loader())));
  await visited.page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => { setTimeout(resolve, 500); }); }));
  const fetched = await visited.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter(name => !name.startsWith('data:')));
  assert.deepEqual(fetched, [`${host.cdn}/loader.js`]);
  await visited.close();
});

for (const [screen, viewport] of Object.entries({ desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } })) {
  test(`widgets that are given room move nothing of the page, whatever is painted before the backend answers (${screen})`, async () => {
    let page: Page | undefined;
    host.intercept(async ({ url }) => {
      if (page && new URL(url).pathname.startsWith('/v1/')) await painted(page).catch(() => undefined); // a page that has gone waits for nothing
      return undefined;
    });
    for (const tag of tags) {
      const room = markup([tag], { endpoint: host.endpoint, attributes: reserved });
      const visited = await host.open(host.put(`/shift/${tag}`, pageOf(`<h1>Riders</h1><p>Before.</p>${room}<p>After.</p>`, watchShift + loader())), { viewport, before: async opened => { page = opened; } });
      await visited.page.locator(`${tag} ${content[tag]}`).first().waitFor({ timeout: 15_000 });
      assert.deepEqual(await shifts(visited.page), [], tag);
      await visited.close();
    }
    host.intercept(null);
  });
}

test('a board is drawn without asking the browser to format a number or a time, which stops a slow page for 80 ms at first', async () => {
  const watchFormats = `<script>
    window.formats = [];
    for (const name of ['NumberFormat', 'RelativeTimeFormat', 'DateTimeFormat']) {
      const told = call => (...all) => { formats.push(name); return call(...all); };
      Intl[name] = new Proxy(Intl[name], { construct: told(Reflect.construct), apply: told(Reflect.apply) });
    }
  </script>`;
  const { page, close } = await host.open('about:blank');
  await page.clock.setFixedTime(Date.now() + 3 * 3_600_000);
  await page.goto(host.put('/formats', pageOf(markup(['minga-idea-board'], { endpoint: host.endpoint }), watchFormats + loader())));
  await page.locator('minga-idea-board').getByText('3 hours ago').first().waitFor();
  await page.locator('minga-idea-board .board:not([aria-busy])').waitFor();
  assert.deepEqual(await page.evaluate(() => (window as unknown as { formats: string[] }).formats), []);
  await close();
});

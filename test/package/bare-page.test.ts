import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { cdnEntries } from '../../scripts/cdn-entries.ts';
import { launchChromium } from '../../tools/chromium.ts';
import { serveFolder } from '../../tools/static-server.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

const page = (head: string, name: string) =>
  `<!doctype html><html lang="en"><head>${head}<title>Bare</title><link rel="icon" href="data:,"></head>` +
  `<body><minga-${name}></minga-${name}><script type="module" src="/${name}.js"></script></body></html>`;
const strict = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:">`;

before(async () => {
  const pages = Object.keys(cdnEntries).flatMap((name) => [
    [`/bare/${name}`, page('', name)], [`/strict/${name}`, page(strict, name)],
  ]);
  server = await serveFolder('dist/cdn', Object.fromEntries(pages) as Record<string, string>);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await server.close();
});

for (const name of Object.keys(cdnEntries)) {
  for (const [path, what] of [['bare', 'without a bundler'], ['strict', "under a policy that allows only the page's own scripts"]]) {
    test(`${name}.js works on a page ${what}`, async () => {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const complaints: string[] = [];
      tab.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
      tab.on('pageerror', (error) => complaints.push(error.message));
      await tab.goto(`${server.url}/${path}/${name}`);
      await tab.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.textContent.trim(), `minga-${name}`, { timeout: 10_000 });
      assert.equal(await tab.evaluate(() => typeof (globalThis as { process?: unknown }).process), 'undefined');
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
}

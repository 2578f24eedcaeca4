// Every html, ts, js and sh snippet of README.md and of the pages in `files` has a name (`<!-- test: name -->` before it) and is executed here: html and
// scripts in Chromium against the running demo, whose address stands in for every https://….example; sh by its scripts.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tools/chromium.ts';
import { startDemo, type Demo } from './demo.ts';
import { bundle, complaintsAbout } from './snippet-code.ts';
import { snippetsOf, unnamed } from './snippets.ts';

const files = ['README.md', 'llms.txt', 'docs/forms.md', 'docs/check-in.md', 'docs/leaderboard.md', 'docs/recipes.md', 'docs/embedding.md', 'docs/consent.md'];
const snippets = files.flatMap((file) => snippetsOf(readFileSync(file, 'utf8')));
const named = (...languages: string[]) => snippets.filter((one) => one.name !== undefined && languages.includes(one.language));
const scripts = named('ts', 'js');
let browser: Browser;
let demo: Demo;

before(async () => {
  demo = await startDemo();
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await demo.stop();
});

/** Opens a page of the demo's origin with this body; answers what the console complained of once its widgets have drawn. */
async function visit(body: string, script?: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`); });
  page.on('pageerror', (error) => complaints.push(error.message));
  const html = `<!doctype html><html lang="en"><head><title>Snippet</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  await page.route(`${demo.url}/snippet`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route(/\.js(\?.*)?$/, (route) => {
    const file = join('dist/cdn', new URL(route.request().url()).pathname.replace(/^.*\/minga\//, ''));
    return existsSync(file) ? route.fulfill({ path: file, contentType: 'text/javascript' }) : route.continue();
  });
  // The brand's own server of the snippets: nobody is signed in there.
  await page.route(`${demo.url}/community-token`, (route) => route.fulfill({ status: 204 }));
  await page.goto(`${demo.url}/snippet`);
  if (script !== undefined) await page.addScriptTag({ type: 'module', content: script });
  await page.waitForFunction(() => [...document.querySelectorAll('minga-idea-board')].every(
    (board) => board.shadowRoot?.querySelector('[part~="idea"]')), undefined, { timeout: 15_000 });
  await page.waitForFunction(() => [...document.querySelectorAll('minga-feedback-form')].every((form) => form.shadowRoot?.querySelector(
    form.getAttribute('shape') === 'dialog' ? 'dialog, .root' : '[part~="question"] input')), undefined, { timeout: 15_000 });
  await page.waitForFunction(() => [...document.querySelectorAll('minga-check-in')].every(
    (checkIn) => checkIn.shadowRoot?.querySelector('[part~="button"], [part~="organiser"]')), undefined, { timeout: 15_000 });
  await page.waitForFunction(() => [...document.querySelectorAll('minga-leaderboard')].every(
    (board) => board.shadowRoot?.querySelector('[part~="goal"]')), undefined, { timeout: 15_000 });
  await page.waitForFunction(() => [...document.querySelectorAll('minga-launcher')].every((launcher) => launcher.shadowRoot?.querySelector('button')));
  await context.close();
  return complaints;
}

const here = (code: string) => code.replaceAll(/https:\/\/[\w.-]+\.example/g, demo.url);

test('every snippet that can be executed has a name of its own', () => {
  assert.deepEqual(unnamed(snippets).map((one) => `line ${one.line}: ${one.language}`), []);
  const names = snippets.flatMap((one) => one.name ?? []);
  assert.deepEqual(names, [...new Set(names)]);
});

for (const { name, code } of named('html')) {
  test(`html: ${name}`, async () => {
    assert.deepEqual(await visit(here(code)), []);
  });
}

test('the scripts fit the published types', () => {
  assert.deepEqual(complaintsAbout(scripts), []);
});

for (const { name, code } of scripts) {
  test(`script: ${name}`, async () => {
    assert.deepEqual(await visit('<main id="community"></main>', await bundle(here(code))), []);
  });
}

for (const { name, code } of named('sh')) {
  test(`sh: ${name}`, () => {
    const { scripts: known } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const { bin, scripts: ofServer } = JSON.parse(readFileSync('server/package.json', 'utf8')) as { bin: object; scripts: object };
    for (const command of code.split(/\n|&&/).map((line) => line.replace(/#.*/, '').trim()).filter(Boolean)) {
      const [program, ...words] = command.replace(/^(\w+=\S+ )+/, '').split(/\s+/);
      if (program === 'npm') {
        const script = words[0] === 'run' ? words[1]! : words[0]!;
        const inServer = /-w server|--workspace server/.test(command);
        assert.ok(/^(ci|install|i)$/.test(script) || script in (inServer ? ofServer : known), command);
      } else if (program === 'npx') assert.ok(words[0]! in bin, command);
      else if (program === 'node') assert.ok(existsSync(words[0]!), command);
      else if (program === 'curl') assert.match(command, /https?:/);
      else assert.match(program!, /^(git|cd|cp)$/, command);
    }
  });
}

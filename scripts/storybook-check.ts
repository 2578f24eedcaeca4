// Visits every story and docs page of the built Storybook: it renders, its play function passes, the console stays free
// of errors and axe finds nothing. Words after `--` name what to visit: `npm run storybook:check -- launcher`. Ends with
// `N passed, N failed`.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../tools/chromium.ts';
import { serveFolder } from '../tools/static-server.ts';

interface Entry { id: string; type: 'story' | 'docs' }
interface Violation { id: string; nodes: { target: unknown; failureSummary?: string }[] }
interface Finished { status: string; why?: string; reporters: { type: string; result?: { violations?: Violation[] } }[] }
type Watched = typeof globalThis & {
  storyDone?: Promise<Finished>;
  __STORYBOOK_ADDONS_CHANNEL__?: { on: (event: string, listener: (detail: unknown) => void) => void };
};

const folder = 'storybook-static';
const patience = 30_000;

/** Runs in the page, before Storybook: keeps a promise of how the story ended. */
function watchStory(): void {
  const page = globalThis as Watched;
  page.storyDone = new Promise((resolve) => {
    const wait = setInterval(() => {
      const channel = page.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(wait);
      channel.on('storyFinished', (detail) => resolve(detail as Finished));
      channel.on('docsRendered', () => resolve({ status: 'success', reporters: [] }));
      for (const name of ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException']) {
        channel.on(name, (detail) => {
          const { message, description } = (detail ?? {}) as { message?: string; description?: string };
          resolve({ status: 'error', reporters: [], why: `${name}: ${message ?? description ?? JSON.stringify(detail)}` });
        });
      }
    }, 5);
  });
}

async function finished(page: Page): Promise<Finished> {
  await page.waitForFunction(() => (globalThis as Watched).storyDone !== undefined, undefined, { timeout: patience });
  const ended = page.evaluate(() => (globalThis as Watched).storyDone as Promise<Finished>);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('never finished')), patience).unref();
  });
  return Promise.race([ended, late]);
}

async function problemsOf(context: BrowserContext, url: string, { id, type }: Entry): Promise<string[]> {
  const problems: string[] = [];
  const page = await context.newPage();
  try {
    // nothing that an earlier story kept; what was fetched and compiled for it stays, which is most of the time
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'cookies,indexeddb,local_storage' });
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text().slice(0, 300)} (${message.location().url})`);
    });
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    await page.addInitScript(watchStory);
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=${type}`, { waitUntil: 'commit' });
    const { status, why, reporters } = await finished(page);
    if (status !== 'success') problems.push(`${status} ${(why ?? '').split('\n\n')[0]!.slice(0, 300)}`);
    for (const { id: rule, nodes } of reporters.flatMap((reporter) => reporter.result?.violations ?? [])) {
      problems.push(`axe ${rule}: ${nodes.map((node) => JSON.stringify(node.target)).join(', ')}`);
    }
    if (type === 'story' && !reporters.some((reporter) => reporter.type === 'a11y')) problems.push('axe did not run');
  } catch (error) {
    problems.push(String(error));
  } finally {
    await page.close();
  }
  return problems;
}

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const words = process.argv.slice(2);
const queue = Object.values(entries).filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));
const server = await serveFolder(folder, { '/favicon.ico': '' });
const browser = await launchChromium();
let passed = 0;
let failed = 0;
const worker = async () => {
  const context = await browser.newContext();
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const problems = await problemsOf(context, server.url, entry);
    if (problems.length > 0) {
      failed++;
      console.log(`not ok  ${entry.id}\n        ${problems.join('\n        ')}`);
    } else {
      passed++;
    }
  }
};
await Promise.all([worker(), worker()]);
await browser.close();
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

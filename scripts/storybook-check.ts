// Visits every story and docs page of the built Storybook: it renders, its play function passes, the console stays free
// of errors and axe finds nothing. STORYBOOK names another folder than storybook-static. Words after `--` name what to visit: `npm run storybook:check -- launcher`. Ends with
// `N passed, N failed`.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tools/chromium.ts';
import type { Shelf } from '../test/support/kept.ts';
import { serveFolder } from '../tools/static-server.ts';

interface Entry { id: string; type: 'story' | 'docs' }
interface Violation { id: string; nodes: { target: unknown; failureSummary?: string }[] }
interface Finished { status: string; why?: string; reporters: { type: string; result?: { violations?: Violation[] } }[] }
type Watched = typeof globalThis & {
  storyDone?: Promise<Finished>;
  __STORYBOOK_ADDONS_CHANNEL__?: { on: (event: string, listener: (detail: unknown) => void) => void };
};

const folder = process.env.STORYBOOK ?? 'storybook-static';
const patience = 30_000;
const shelf = '/seeds/';
const between = '/between-stories.html';

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

/** Runs in the page, before Storybook: seeds that one story has played serve the others, see test/support/kept.ts. */
function offerShelf(shelf: string): void {
  const address = async (key: string) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
    return shelf + Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  Object.assign(globalThis, { mingaSeeds: {
    get: async (key) => {
      const response = await fetch(await address(key));
      return response.status === 200 ? response.bytes() : undefined;
    },
    put: async (key, bytes) => void await fetch(await address(key), { method: 'PUT', body: bytes as Uint8Array<ArrayBuffer> }),
  } satisfies Shelf });
}

/** Runs in the page: Storybook's own loaders keep still, since a picture of them sixty times a second is half of the work. */
function stillLoaders(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.sb-wrapper, .sb-wrapper * { animation: none !important; }');
  document.adoptedStyleSheets = [sheet];
}

async function finished(page: Page): Promise<Finished> {
  const ended = page.evaluate(() => (globalThis as Watched).storyDone as Promise<Finished>);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('never finished')), patience).unref();
  });
  return Promise.race([ended, late]);
}

/**
 * A tab that goes from story to story: each has a document of its own and finds nothing that another kept, while what
 * was fetched and compiled for one, which is most of the time, serves the next.
 */
class Tab {
  #page: Page;
  #problems: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.#problems.push(`console: ${message.text().slice(0, 300)} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#problems.push(`page error: ${error.message}`));
  }

  static async open(browser: Browser): Promise<Tab> {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(watchStory);
    await page.addInitScript(offerShelf, shelf);
    await page.addInitScript(stillLoaders);
    return new Tab(page);
  }

  async problemsOf(url: string, { id, type }: Entry): Promise<string[]> {
    this.#problems = [];
    await this.#page.goto(`${url}/iframe.html?id=${id}&viewMode=${type}`, { waitUntil: 'commit' });
    const { status, why, reporters } = await finished(this.#page);
    if (status !== 'success') this.#problems.push(`${status} ${(why ?? '').split('\n\n')[0]!.slice(0, 300)}`);
    for (const { id: rule, nodes } of reporters.flatMap((reporter) => reporter.result?.violations ?? [])) {
      this.#problems.push(`axe ${rule}: ${nodes.map((node) => JSON.stringify(node.target)).join(', ')}`);
    }
    if (type === 'story' && !reporters.some((reporter) => reporter.type === 'a11y')) this.#problems.push('axe did not run');
    // whatever the story still says when it is left is its own
    await this.#page.goto(`${url}${between}`);
    await this.#forget(url);
    return this.#problems;
  }

  async #forget(origin: string): Promise<void> {
    const context = this.#page.context();
    await this.#page.evaluate(() => {
      sessionStorage.clear();
      window.name = '';
    });
    const session = await context.newCDPSession(this.#page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,indexeddb,local_storage,cache_storage,service_workers,file_systems' });
    await session.detach();
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }
}

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const words = process.argv.slice(2);
const queue = Object.values(entries).filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));
const server = await serveFolder(folder, { '/favicon.ico': '', [between]: '<!doctype html><title>Between two stories</title>' }, {
  kept: (path) => path.startsWith('/assets/'), shelf,
});
const browser = await launchChromium();
let passed = 0;
let failed = 0;
const worker = async () => {
  let tab: Tab | undefined;
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    tab ??= await Tab.open(browser);
    const problems = await tab.problemsOf(server.url, entry).catch(async (error: unknown) => {
      // who knows what is left of it
      await tab?.close();
      tab = undefined;
      return [String(error)];
    });
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

// A browser tab that shows stories of the built Storybook one after another, and tells what is wrong with each.
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Shelf } from '../test/support/kept.ts';
import { serveFolder } from '../tools/static-server.ts';

/** One line of Storybook's index. */
export interface Entry { id: string; type: 'story' | 'docs'; title: string; name: string; tags?: string[] }
/** How a story is to be seen. */
export interface Visit {
  entry: Entry;
  /** The toolbar's globals that differ, as they stand in the address: `scheme:dark;locale:ar`. */
  globals?: string;
  forcedColors?: true;
}
interface Change { lang: string; dir: string; css: string; axe: RunOptions }
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A page that keeps its colours has been looked at for contrast when the story had played. */
const sameColors: RunOptions = { runOnly: rules, rules: { 'color-contrast': { enabled: false } } };
/** How else a story is seen once it has played: the page around it changes, as a visitor's may. */
const changes = {
  ar: { lang: 'ar', dir: 'rtl', css: '', axe: sameColors },
  'ar in the dark': { lang: 'ar', dir: 'rtl', css: ':root { color-scheme: dark; background: #131416; color: #e6e6e6; }', axe: { runOnly: rules } },
  'zh-CN': { lang: 'zh-CN', dir: 'ltr', css: '', axe: sameColors },
} satisfies Record<string, Change>;

interface Violation { id: string; nodes: { target: unknown; failureSummary?: string }[] }
interface Finished { status: string; why?: string; reporters: { type: string; result?: { violations?: Violation[] } }[] }
type Watched = typeof globalThis & {
  storyDone?: Promise<Finished>;
  changedSheet?: CSSStyleSheet;
  axe: typeof Axe;
  __STORYBOOK_ADDONS_CHANNEL__?: { on: (event: string, listener: (detail: unknown) => void) => void };
};

/** Where the built Storybook is. */
export const folder = process.env.STORYBOOK ?? 'storybook-static';
const patience = 60_000;
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

/** Runs in the page: it gets another scheme or language, and what axe finds then is answered. */
async function changed({ lang, dir, css, axe }: Change): Promise<Violation[]> {
  const { documentElement: root, adoptedStyleSheets } = document;
  const page = globalThis as Watched;
  Object.assign(root, { lang, dir });
  page.changedSheet ??= new CSSStyleSheet();
  page.changedSheet.replaceSync(css);
  if (!adoptedStyleSheets.includes(page.changedSheet)) adoptedStyleSheets.push(page.changedSheet);
  // widgets look again when an attribute of the root changes
  root.dataset.changed = `${lang} ${css}`;
  const frame = () => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
  const shadows = (within: ParentNode): ShadowRoot[] => [...within.querySelectorAll(':defined')].flatMap(({ shadowRoot }) => shadowRoot ? [shadowRoot, ...shadows(shadowRoot)] : []);
  const follows = (shadow: ShadowRoot) => (shadow.querySelector<HTMLElement>('.root')?.lang ?? lang) === lang;
  // one that has a language of its own never does
  for (let count = 0; count < 12 && !(count > 1 && shadows(document).every(follows)); count++) await frame();
  // a document does not tell of what moves in a shadow
  const moving = [document, ...shadows(document)].flatMap((scope) => scope.getAnimations());
  for (const animation of moving) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  return (await page.axe.run('#storybook-root', { ...axe, resultTypes: ['violations'] })).violations as Violation[];
}

/** Serves the built Storybook; the caller closes it. */
export const serveStories = (): ReturnType<typeof serveFolder> =>
  serveFolder(folder, { '/favicon.ico': '', [between]: '<!doctype html><title>Between two stories</title>' }, { kept: (path) => path.startsWith('/assets/'), shelf });

/**
 * A tab that goes from story to story: each has a document of its own and finds nothing that another kept, while what
 * was fetched and compiled for one, which is most of the time, serves the next.
 */
export class Tab {
  readonly page: Page;
  #url: string;
  #problems: string[] = [];

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    const stays = (address: string) => [url, url.replace('http', 'ws'), 'data:', 'blob:'].some((start) => address.startsWith(start));
    page.on('request', (request) => { if (!stays(request.url())) this.#problems.push(`asks the network for ${request.url().slice(0, 200)}`); });
    page.on('websocket', (socket) => { if (!stays(socket.url())) this.#problems.push(`opens ${socket.url().slice(0, 200)}`); });
    page.on('console', (message) => {
      if (message.type() === 'error') this.#problems.push(`console: ${message.text().slice(0, 300)} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#problems.push(`page error: ${error.message}`));
  }

  /** `url` is of the served Storybook. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Tab> {
    const page = await (await browser.newContext(options)).newPage();
    await page.addInitScript(watchStory);
    await page.addInitScript(offerShelf, shelf);
    await page.addInitScript(stillLoaders);
    return new Tab(page, url);
  }

  /** Shows a story to its end; answers what went wrong. */
  async show({ entry: { id, type }, globals, forcedColors }: Visit): Promise<string[]> {
    this.#problems = [];
    await this.page.emulateMedia({ forcedColors: forcedColors ? 'active' : 'none' });
    await this.page.goto(`${this.#url}/iframe.html?id=${id}&viewMode=${type}${globals ? `&globals=${globals}` : ''}`, { waitUntil: 'commit' });
    const { status, why, reporters } = await finished(this.page);
    if (status !== 'success') this.#problems.push(`${status} ${(why ?? '').split('\n\n')[0]!.slice(0, 300)}`);
    this.#violations('', reporters.flatMap((reporter) => reporter.result?.violations ?? []));
    if (type === 'story' && !reporters.some((reporter) => reporter.type === 'a11y')) this.#problems.push('axe did not run');
    return this.#problems;
  }

  /** Changes the page around the story that is shown; what is wrong then joins what `show` has answered. */
  async change(names: (keyof typeof changes)[]): Promise<void> {
    for (const name of names) this.#violations(`${name}: `, await this.page.evaluate(changed, changes[name]));
  }

  #violations(where: string, found: readonly Violation[]): void {
    for (const { id, nodes } of found) this.#problems.push(`${where}axe ${id}: ${nodes.map((node) => JSON.stringify(node.target)).join(', ')}`);
  }

  /** Opens Storybook itself around a story, as people do. */
  async showAround({ id }: Entry): Promise<string[]> {
    this.#problems = [];
    await this.page.goto(`${this.#url}/index.html?path=/story/${id}`);
    await this.page.frameLocator('#storybook-preview-iframe').locator('.story-page').waitFor({ timeout: patience });
    return this.#problems;
  }

  /** Leaves a story, and whatever it kept. What it still says while it is left is its own: the list is complete after that. */
  async leave(): Promise<void> {
    await this.page.goto(`${this.#url}${between}`);
    await this.page.evaluate(() => {
      sessionStorage.clear();
      window.name = '';
    });
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Storage.clearDataForOrigin', { origin: this.#url, storageTypes: 'cookies,indexeddb,local_storage,cache_storage,service_workers,file_systems' });
    await session.detach();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

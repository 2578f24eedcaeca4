// A brand's site for tests that drive a browser: its pages and headers are a test's own, the files for script tags are the
// built ones, and the reference backend behind them is on another origin, as it is for most brands.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { listen } from '../../server/src/node.ts';
import { createSandbox, type Sandbox, type SandboxOptions, type SandboxPerson } from '../../server/src/sandbox.ts';
import { sharpPictures } from '../../server/src/sharp-pictures.ts';
import { openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';
import { launchChromium } from '../../tools/chromium.ts';
import { seedConfig } from './seed.ts';

/** Folder of the built files for script tags. */
export const cdnFolder = process.env['MINGA_CDN'] ?? 'dist/cdn';

export interface HostPage {
  html: string;
  headers?: Record<string, string>;
  /** Default `text/html; charset=utf-8`. */
  type?: string;
  status?: number;
}

export interface Host {
  /** Origin of the brand's pages, `http://localhost:…`. */
  url: string;
  /** Origin of the backend and of the files for script tags, `http://127.0.0.1:…`. */
  api: string;
  /** The protocol's base address. */
  endpoint: string;
  /** Where the built files are: `${cdn}/idea-board.js`. Requests for `/minga/…` of the brand's own origin answer them too. */
  cdn: string;
  /** Other people than the page's, to prepare and to look what the backend has. */
  sandbox: Sandbox;
  browser: Browser;
  /** What the backend was asked, e.g. `GET /boards/ideas`, and which built files were, e.g. `GET /minga/idea-board.js`. */
  requests: string[];
  /** Puts a page (or another file) at a path of the brand's site; answers its URL. */
  put(path: string, page: HostPage | string): string;
  /** Answers instead of the backend and of built files where it answers something; `null` ends that. */
  intercept(answer: ((request: Request) => Response | undefined | Promise<Response | undefined>) | null): void;
  /** A tab in a context of its own, with what goes wrong in it. */
  open(url: string, options?: BrowserContextOptions & { before?: (page: Page, context: BrowserContext) => Promise<void> }): Promise<Visit>;
  /** A token as the brand's server signs it; pages get one at `/token?sub=mia` too. */
  tokenFor(person: string | SandboxPerson): Promise<string>;
  close(): Promise<void>;
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Texts of `console.error`, and of `console.warn` apart. */
  errors: string[];
  warnings: string[];
  /** Uncaught exceptions and unhandled rejections. */
  uncaught: string[];
  /** Violations of the page's policy, e.g. `style-src-attr inline`. */
  violations: () => Promise<string[]>;
  close(): Promise<void>;
}

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json' };

export interface HostOptions extends Pick<SandboxOptions, 'clock' | 'latency'> {
  /** What differs from the seed's community. */
  config?: SandboxOptions['config'];
  /** Folder of the built files. Default: `cdnFolder`. */
  cdn?: string;
  /** Default: twelve ideas with votes, three listed members, some check-ins. */
  seed?: (sandbox: Sandbox) => Promise<void>;
}

/** Starts site, backend and browser; the caller closes them. */
export async function startHost({ config, cdn = cdnFolder, seed = seedHost, ...options }: HostOptions = {}): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const requests: string[] = [];
  let answerInstead: Parameters<Host['intercept']>[0] = null;
  let answer = (_: Request): Response | Promise<Response> => new Response('', { status: 503 });
  const listener = await listen({ port: 0, fetch: request => answer(request) });
  const url = `http://localhost:${listener.port}`;
  const api = `http://127.0.0.1:${listener.port}`;

  const storage = openNodeSqlite(':memory:');
  await storage.migrate();
  const sandbox = createSandbox({
    storage, pictures: sharpPictures(), ...options, origin: api, config: { ...seedConfig, origins: [url], ...config },
  });
  answer = async request => {
    const { pathname, search, searchParams } = new URL(request.url);
    const page = pages.get(pathname);
    if (page) return new Response(page.html, { status: page.status ?? 200, headers: { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers } });
    if (pathname === '/token') return new Response(await sandbox.tokenFor(searchParams.get('sub') ?? 'mia'));
    const backend = pathname.startsWith('/v1/');
    if (request.method !== 'OPTIONS') requests.push(`${request.method} ${decodeURIComponent(backend ? pathname.replace(/^\/v1\/[^/]+/, '') + search : pathname)}`);
    const instead = await answerInstead?.(request);
    if (instead) return instead;
    if (backend) return sandbox.fetch(request);
    return pathname.startsWith('/minga/') ? built(cdn, pathname.slice('/minga'.length)) : new Response('', { status: 404 });
  };

  const stop = async () => {
    await listener.close();
    await sandbox.close();
  };
  const browser = await seed(sandbox).then(() => launchChromium()).catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  return {
    url, api, endpoint: sandbox.endpoint, cdn: `${api}/minga`, sandbox, browser, requests,
    put(path, page) {
      pages.set(path, typeof page === 'string' ? { html: page } : page);
      return url + path;
    },
    intercept: next => { answerInstead = next; },
    async open(target, { before, ...contextOptions } = {}) {
      const context = await browser.newContext(contextOptions);
      const page = await context.newPage();
      const visit: Visit = {
        page, context, errors: [], warnings: [], uncaught: [],
        violations: () => page.evaluate(() => (globalThis as typeof globalThis & { violations?: string[] }).violations ?? []),
        close: () => context.close(),
      };
      page.on('console', message => {
        if (message.type() === 'error') visit.errors.push(message.text());
        if (message.type() === 'warning') visit.warnings.push(message.text());
      });
      page.on('pageerror', error => { visit.uncaught.push(error.message); });
      await page.addInitScript(() => {
        const seen: string[] = (globalThis as typeof globalThis & { violations?: string[] }).violations ??= [];
        document.addEventListener('securitypolicyviolation', event => { seen.push(`${event.effectiveDirective} ${event.blockedURI}${event.sample && ` (${event.sample})`}`); });
      });
      await before?.(page, context);
      await page.goto(target);
      return visit;
    },
    tokenFor: person => sandbox.tokenFor(person),
    async close() {
      await browser.close();
      await stop();
    },
  };
}

async function built(folder: string, path: string): Promise<Response> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep)) return new Response('', { status: 404 });
  try {
    return new Response(await readFile(file), { headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'access-control-allow-origin': '*' } });
  } catch {
    return new Response('', { status: 404 });
  }
}

/** Ideas `Idea 1` to `Idea 12` (the first one has most votes), members `mia`, `ben` and `amara` on the leaderboard, two check-ins. */
async function seedHost(sandbox: Sandbox): Promise<void> {
  const members = ['mia', 'ben', 'amara'];
  for (let number = 1; number <= 12; number++) {
    const idea = await sandbox.as(members[number % 3]!).ideas.create('ideas', { title: `Idea ${number}`, body: `What idea ${number} is about.` }, { key: `seed-idea-${number}` });
    for (const voter of ['cleo', 'dora', 'emil'].slice(number - 1)) await sandbox.as(voter).ideas.setVote(idea.id, true);
  }
  for (const member of members) await sandbox.as(member).leaderboard.setListing({ choice: 'public' });
  for (const member of ['mia', 'ben']) await sandbox.as(member).checkIns.mark('daily', { zone: 'UTC' }, { key: `seed-day-${member}` });
}

/** The four widgets by tag, with attributes that show content of the seed. */
export const widgets = {
  'minga-idea-board': 'board="ideas"',
  'minga-feedback-form': 'form="nps"',
  'minga-check-in': 'program="daily"',
  'minga-leaderboard': 'board="members" mode="top"',
} as const;

export type WidgetTag = keyof typeof widgets;

/** Markup of widgets with a fallback for when they cannot start, each on its own or below one provider. */
export function markup(tags: readonly WidgetTag[], { endpoint, provider = true, attributes = '' }: { endpoint: string; provider?: boolean; attributes?: string }): string {
  const own = provider ? '' : `endpoint="${endpoint}" `;
  const all = tags.map(tag => `<${tag} ${own}${widgets[tag]} ${attributes}><a href="/${tag}">Fallback of ${tag}</a></${tag}>`).join('\n');
  return provider ? `<minga-community endpoint="${endpoint}">\n${all}\n</minga-community>` : all;
}

/** A whole page around markup. */
export const pageOf = (body: string, head = '', html = 'lang="en"'): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Brand</title><link rel="icon" href="data:,">${head}</head><body>\n${body}\n</body></html>`;

// A browser with the production build in it: each sample gets a page of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { launchChromium } from '../../tools/chromium.ts';
import { serveFolder } from '../../tools/static-server.ts';
import { minifyTemplates, target } from '../../vite.config.ts';
import type { Bench } from '../page/main.ts';

declare global {
  interface Window { bench: Bench }
}

/** What the main thread did, in ms of its own processor time: all tasks, and of these style and layout, painting, and the longest task. */
export interface Work { task: number; layout: number; paint: number; longest: number }

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">
<style>body { margin: 40px auto; max-width: 760px; font: 16px/1.5 sans-serif; }</style></head><body><script type="module" src="/bench.js"></script></body></html>`;

export class Lab {
  readonly #browser: Browser;
  readonly #served: { url: string; close(): Promise<void> };
  readonly #folder: string;

  private constructor(browser: Browser, served: { url: string; close(): Promise<void> }, folder: string) {
    this.#browser = browser;
    this.#served = served;
    this.#folder = folder;
  }

  /** Builds the script-tag files into a temporary folder and starts a browser. */
  static async open(pages: Record<string, string> = {}): Promise<Lab> {
    const folder = mkdtempSync(join(tmpdir(), 'minga-bench-'));
    const built = spawnSync(process.execPath, ['scripts/build-cdn.ts', folder], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`The build failed:\n${built.stderr}`);
    const [result] = (await build({
      configFile: false, logLevel: 'error', plugins: [minifyTemplates()], define: { 'process.env.NODE_ENV': '"production"' },
      build: { target, write: false, lib: { entry: 'bench/page/main.ts', formats: ['es'] }, minify: true },
    })) as [Rolldown.RolldownOutput];
    writeFileSync(join(folder, 'bench.js'), result.output[0].code);
    const served = await serveFolder(folder, { '/': page, ...pages });
    return new Lab(await launchChromium({ whole: true }), served, folder);
  }

  /** Where the script-tag files are. */
  get folder(): string {
    return this.#folder;
  }

  /** The browser's name and version. */
  get version(): string {
    return `Chromium ${this.#browser.version()}`;
  }

  /** Runs one sample in a fresh page of a fresh context. */
  async sample<T>(work: (bench: Sample) => Promise<T>, path = '/', viewport = { width: 1280, height: 800 }): Promise<T> {
    const context = await this.#browser.newContext({ viewport, locale: 'en' });
    try {
      const page = await context.newPage();
      const errors: Error[] = [];
      page.on('pageerror', error => errors.push(error));
      const session = await context.newCDPSession(page);
      await page.goto(this.#served.url + path);
      const result = await work(new Sample(page, session));
      if (errors[0]) throw errors[0];
      return result;
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#served.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/** One page with its measuring instruments. */
export class Sample {
  readonly page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /**
   * What the page's main thread spent between two marks that `window.bench` sets around its work, as a trace tells.
   * Starts from a heap without garbage.
   */
  async work(work: () => Promise<unknown>): Promise<Work> {
    await this.collect();
    const browser = this.page.context().browser()!;
    await browser.startTracing(this.page, { categories: ['toplevel', 'blink.user_timing', 'devtools.timeline'] });
    let trace: Buffer;
    try {
      await work();
    } finally {
      trace = await browser.stopTracing();
    }
    return workIn((JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents);
  }

  /** Bytes in use after a collection: JavaScript, and the DOM that it holds. */
  async heap(): Promise<{ script: number; dom: number }> {
    await this.collect();
    const usage = await this.#session.send('Runtime.getHeapUsage') as { usedSize: number; embedderHeapUsedSize?: number };
    return { script: usage.usedSize, dom: usage.embedderHeapUsedSize ?? 0 };
  }

  async collect(): Promise<void> {
    for (let round = 0; round < 3; round++) await this.#session.send('HeapProfiler.collectGarbage');
  }
}

/** One entry of a trace; times in µs, `tdur` in processor time of the thread. */
interface TraceEvent { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number }

const layoutPhases = new Set(['UpdateLayoutTree', 'Layout']);
const paintPhases = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);

function workIn(events: readonly TraceEvent[]): Work {
  const mark = (name: string) => {
    const found = events.find(event => event.name === name && event.ph !== 'X');
    if (!found) throw new Error(`The trace has no ${name}`);
    return found;
  };
  const { pid, tid, ts: start } = mark('bench-start');
  const { ts: end } = mark('bench-end');
  const sum = (chosen: (event: TraceEvent) => boolean): number => {
    let total = 0;
    for (const event of events) {
      if (event.ph !== 'X' || event.pid !== pid || event.tid !== tid || !chosen(event)) continue;
      const { ts, dur = 0, tdur = dur } = event;
      const inside = Math.min(end, ts + dur) - Math.max(start, ts);
      if (inside > 0) total += tdur * (inside / dur);
    }
    return total / 1000;
  };
  const isTask = ({ name }: TraceEvent) => name === 'ThreadControllerImpl::RunTask';
  const tasks = events.filter(event => event.ph === 'X' && event.pid === pid && event.tid === tid && isTask(event) && event.ts < end && event.ts + (event.dur ?? 0) > start);
  return {
    longest: Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1000,
    task: sum(isTask),
    layout: sum(({ name }) => layoutPhases.has(name)),
    paint: sum(({ name }) => paintPhases.has(name)),
  };
}

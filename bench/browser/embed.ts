// What a page pays for a board that comes by the loader, on a slow device: its longest task from the first byte to 20 ideas.
import type { Sandbox } from '../../server/src/sandbox.ts';
import { markup, pageOf, startHost } from '../../test/support/host.ts';
import { figure, type Row } from '../report.ts';
import type { Options } from './boards.ts';
import type { Lab } from './lab.ts';

/** How much slower than this machine. */
const slowDown = 4;
/** No longer than this, in ms, so that a tap meanwhile is answered at once. */
const longest = 50;

interface TraceEvent { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number; args?: { name?: string } }

async function seed(sandbox: Sandbox): Promise<void> {
  for (let number = 1; number <= 20; number++) {
    await sandbox.as(`member-${number % 7}`).ideas.create('ideas', { title: `Idea ${number}`, body: 'What this idea is about, in a sentence or two that fill a line.' }, { key: `bench-idea-${number}` });
  }
}

/** Tasks of the browser's own: making a document, and what the test's own tools do in the page. */
const foreign = /NavigationClient|DevToolsSession/;

/** Milliseconds of processor time of the longest task of the page's main thread, but for the browser's own. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const ours = traceEvents.filter(event => event.ph === 'X' && mains.some(({ pid, tid }) => pid === event.pid && tid === event.tid));
  const others = ours.filter(({ name, args }) => name === 'Receive mojo message' && foreign.test(JSON.stringify(args)));
  const tasks = ours.filter(({ name, ts, dur = 0, pid }) => name === 'ThreadControllerImpl::RunTask'
    && !others.some(other => other.pid === pid && other.ts >= ts && other.ts < ts + dur));
  return Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1000;
}

/** The longest task while a page with the loader opens and shows 20 ideas. */
export async function embedding(lab: Lab, { rounds, wanted, progress }: Options): Promise<Row[]> {
  const name = `long tasks at ${slowDown}× slow-down: loader and a board of 20`;
  if (!wanted(name)) return [];
  progress(name);
  const host = await startHost({ seed, cdn: lab.folder });
  try {
    const url = host.put('/', pageOf(markup(['minga-idea-board'], { endpoint: host.endpoint, attributes: 'style="display:block;min-height:100vh"' }),
      `<script type="module" async crossorigin src="${host.cdn}/loader.js"></script>`));
    const values: number[] = [];
    // the first round warms what the browser and the backend keep
    for (let round = -1; round < rounds; round++) {
      const visit = await host.open('about:blank', { viewport: { width: 1280, height: 800 }, locale: 'en' });
      const session = await visit.context.newCDPSession(visit.page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
      await host.browser.startTracing(visit.page, { categories: ['toplevel', '__metadata'] });
      await visit.page.goto(url);
      await visit.page.waitForFunction(() => document.querySelector('minga-idea-board')?.shadowRoot?.querySelectorAll('[part~="idea"]').length === 20);
      await visit.page.waitForLoadState('networkidle');
      const value = longestTask(await host.browser.stopTracing());
      if (round >= 0) values.push(value);
      await visit.close();
    }
    return [figure(name, 'ms', values, { goal: longest })];
  } finally {
    await host.close();
  }
}

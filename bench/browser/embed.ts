// What a page pays for a board that comes by the loader, on a slow device: its longest tasks from the loader's first line to 20 ideas.
import { loadavg } from 'node:os';
import type { Sandbox } from '../../server/src/sandbox.ts';
import { markup, pageOf, startHost, type Host } from '../../test/support/host.ts';
import { figure, type Row } from '../report.ts';
import type { Options } from './boards.ts';
import type { Lab } from './lab.ts';

/** How much slower than this machine. */
const slowDown = 4;
/** No longer than this, in ms, so that a tap meanwhile is answered at once. */
const longest = 50;

interface TraceEvent {
  name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number;
  args?: { name?: string; data?: { url?: string }; fileName?: string };
}

/** One task of the page's main thread: ms of processor time, ms from begin to end, and what it mostly was. */
interface Task { processor: number; wall: number; what: string }

async function seed(sandbox: Sandbox): Promise<void> {
  for (let number = 1; number <= 20; number++) {
    await sandbox.as(`member-${number % 7}`).ideas.create('ideas', { title: `Idea ${number}`, body: 'What this idea is about, in a sentence or two that fill a line.' }, { key: `bench-idea-${number}` });
  }
}

/** Tasks of the browser's own: making a document, and what the test's own tools do in the page. */
const foreign = /NavigationClient|DevToolsSession/;
/** Names of what a trace calls otherwise; the rest of its wrappers says nothing. */
const names: Record<string, string> = {
  'v8.evaluateModule': 'evaluating', 'FunctionCall': 'running', 'TimerFire': 'running a timer', 'FireAnimationFrame': 'running', 'RunMicrotasks': 'running', 'BlinkScheduler_PerformMicrotaskCheckpoint': 'running promises',
  'UpdateLayoutTree': 'styles', 'Layout': 'layout', 'PrePaint': 'painting', 'Paint': 'painting', 'Layerize': 'painting', 'ParseHTML': 'parsing', 'MinorGC': 'collecting garbage',
};

const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.fileName ?? '';

/** What a task did, its largest parts first, e.g. `layout 21 ms, styles 9 ms`. */
function describe(inside: readonly TraceEvent[]): string {
  const parts = new Map<string, number>();
  let end = 0;
  for (const event of inside) {
    const { name, ts, dur = 0, tdur = dur } = event;
    if (!names[name] || ts < end) continue;
    end = ts + dur;
    const file = /[^/]+(?=\.js)/.exec(addressOf(event))?.[0].replace(/-[\w-]{8}$/, '') ?? '';
    const what = `${names[name]} ${file}`.trim();
    parts.set(what, (parts.get(what) ?? 0) + tdur / 1000);
  }
  return [...parts].filter(([, time]) => time >= 1).sort(([, one], [, other]) => other - one).map(([what, time]) => `${what} ${Math.round(time)} ms`).join(', ') || 'the browser’s own';
}

/** The tasks of the page's main thread from the loader's first line on, but for the browser's own, longest first. */
function tasksIn(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const ours = traceEvents.filter(event => event.ph === 'X' && mains.some(({ pid, tid }) => pid === event.pid && tid === event.tid))
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  // Before it, the page draws its own words.
  const begin = ours.find(event => addressOf(event).endsWith('/loader.js'))?.ts;
  if (begin === undefined) throw new Error('The trace does not tell when the loader began.');
  // What promises wait for runs when a task is over, and belongs to it: a tap has to wait for both.
  const tasks: TraceEvent[][] = [];
  for (const event of ours) {
    const end = event.ts + (event.dur ?? 0);
    const last = tasks.at(-1)?.at(-1);
    const inside = !!last && last.pid === event.pid && end <= last.ts + (last.dur ?? 0);
    if (event.name === 'ThreadControllerImpl::RunTask' && !inside) tasks.push([event]);
    else if (event.name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && !inside && end > begin) {
      if (!tasks.length) throw new Error('The trace has promises before the first task.');
      tasks.at(-1)!.push(event);
    }
  }
  return tasks.flatMap(together => {
    const inside = ours.filter(event => together.some(({ pid, ts, dur = 0 }, index) => event.pid === pid && (index > 0 || event !== together[0]) && event.ts >= ts && event.ts < ts + dur));
    const sum = (of: (event: TraceEvent) => number) => together.reduce((total, event) => total + of(event), 0) / 1000;
    const { ts, dur = 0 } = together.at(-1)!;
    if (ts + dur < begin || inside.some(({ name, args }) => name === 'Receive mojo message' && foreign.test(JSON.stringify(args)))) return [];
    return [{ processor: sum(({ dur = 0, tdur = dur }) => tdur), wall: sum(({ dur = 0 }) => dur), what: describe(inside) }];
  }).sort((one, other) => other.processor - one.processor);
}

async function visit(host: Host, url: string): Promise<Task[]> {
  const { page, context, close } = await host.open('about:blank', { viewport: { width: 1280, height: 800 }, locale: 'en' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await host.browser.startTracing(page, { categories: ['toplevel', '__metadata', 'devtools.timeline'] });
  await page.goto(url);
  // seldom, since each look is a task, too; not until the network is idle: a preload that was taken over never ends for Playwright
  await page.waitForFunction(() => {
    const root = document.querySelector('minga-idea-board')?.shadowRoot;
    return root?.querySelectorAll('[part~="idea"]').length === 20 && !root.querySelector('[aria-busy=true]');
  }, null, { polling: 250 });
  // what comes after: the look for changes, later parts of the client
  await page.evaluate(() => new Promise(resolve => { setTimeout(resolve, 1000); }));
  const tasks = tasksIn(await host.browser.stopTracing());
  await close();
  return tasks;
}

/** The longest tasks while a page with the loader opens and shows 20 ideas. */
export async function embedding(lab: Lab, { rounds, wanted, progress }: Options): Promise<Row[]> {
  const name = `long tasks at ${slowDown}× slow-down: loader and a board of 20`;
  if (!wanted(name)) return [];
  const host = await startHost({ seed, cdn: lab.folder });
  try {
    // With words before the board, as brands have: the first text of a page loads fonts, which is not the board's doing.
    const url = host.put('/', pageOf(`<h1>Riders</h1><p>What <b>riders</b> say of <i>us</i>.</p>${markup(['minga-idea-board'], { endpoint: host.endpoint, attributes: 'style="display:block;min-height:100vh"' })}`,
      `<script type="module" async crossorigin src="${host.cdn}/loader.js"></script>`));
    const found: Task[][] = [];
    // the first round warms what the browser and the backend keep
    for (let round = -1; round < rounds; round++) {
      const tasks = await visit(host, url);
      if (round < 0) continue;
      found.push(tasks);
      progress(`${name}: round ${round + 1} of ${rounds}, load ${loadavg()[0]!.toFixed(1)}`);
      for (const { processor, wall, what } of tasks.filter(({ processor }) => processor > longest / 2)) {
        progress(`  ${processor > longest ? 'LONG ' : ''}${processor.toFixed(0)} ms (${wall.toFixed(0)} from begin to end): ${what}`);
      }
    }
    const [worst] = found.flat().sort((one, other) => other.processor - one.processor);
    return [
      figure(`${name}, the longest`, 'ms', found.map(([first]) => first!.processor), { goal: longest, detail: `the worst: ${worst!.what}` }),
      figure(`${name}, how many over ${longest} ms`, '', found.map(tasks => tasks.filter(({ processor }) => processor > longest).length), { goal: 0, detail: `load ${loadavg()[0]!.toFixed(1)}` }),
    ];
  } finally {
    await host.close();
  }
}

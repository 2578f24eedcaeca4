// What a board leaves behind, and what it moves.
import { figure, ratio, type Row } from '../report.ts';
import type { Kind } from '../page/main.ts';
import type { Options } from './boards.ts';
import type { Lab } from './lab.ts';

const backend = { total: 20, pageSize: 20, latency: 0 };
const mount = { pageSize: 20, cards: 20 };

/** Memory of a board of 20 while it stands. */
export async function memory(lab: Lab, { rounds, wanted, progress }: Options): Promise<Row[]> {
  const name = 'heap: a board of 20';
  if (!wanted(name)) return [];
  progress(name);
  const measure = (kind: Kind) => lab.sample(async sample => {
    await sample.page.evaluate(options => { window.bench.prepare(options); }, backend);
    const bare = await sample.heap();
    if (kind === 'minga') await sample.page.evaluate(() => window.bench.load());
    const empty = await sample.heap();
    await sample.page.evaluate(options => window.bench.mount(options), { ...mount, kind });
    const full = await sample.heap();
    const kilobytes = (from: typeof empty) => (full.script + full.dom - from.script - from.dom) / 1000;
    return { board: kilobytes(empty), all: kilobytes(bare) };
  });
  const found: Record<string, { board: number; all: number }[]> = { minga: [], plain: [] };
  for (let round = 0; round < rounds; round++) {
    for (const kind of round % 2 ? ['plain', 'minga'] as const : ['minga', 'plain'] as const) found[kind]!.push(await measure(kind));
  }
  const ours = found.minga!;
  const theirs = found.plain!.map(({ board }) => board);
  return [
    ratio(name, ours.map(({ board }) => board), theirs, 'kB', { goal: 3 }),
    ratio(`${name}, with the script itself`, ours.map(({ all }) => all), theirs, 'kB'),
  ];
}

/** What stays after boards have come and gone. */
export async function leaks(lab: Lab, { wanted, progress }: Options): Promise<Row[]> {
  const name = 'leaks: after 1,000 mounts';
  if (!wanted(name)) return [];
  progress(name);
  const times = 1000;
  // a thousand mounts are rounds enough
  const found = [await lab.sample(async sample => {
    const rest = async () => {
      // stores end a second after their last listener has gone
      await sample.page.waitForTimeout(1500);
      return { ...await sample.heap(), ...await sample.counters() };
    };
    const cycle = (count: number) => sample.page.evaluate(([options, count]) => window.bench.cycle(options, count, 10), [{ ...mount, kind: 'minga' as const, onTop: true }, count] as const);
    await sample.page.evaluate(async options => {
      window.bench.prepare(options);
      await window.bench.load();
      await window.bench.fillRecords();
    }, backend);
    // most functions are compiled by then
    await cycle(300);
    const before = await rest();
    await cycle(times);
    const after = await rest();
    return {
      heap: (after.script + after.dom - before.script - before.dom) / 1000,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  })];
  return [
    figure(`${name}: heap growth`, 'kB', found.map(({ heap }) => heap), { goal: 200 }),
    figure(`${name}: DOM nodes left`, '', found.map(({ nodes }) => nodes), { goal: 0 }),
    figure(`${name}: listeners left`, '', found.map(({ listeners }) => listeners), { goal: 0 }),
  ];
}

const article = '<p>A paragraph of the page around the board, long enough to fill a line or two on a telephone.</p>';

/**
 * Pages with the snippet of the README, and one that reserves less than a window: the board is defined late, as on a slow
 * connection, and its data later still.
 */
export const shiftPages: Record<string, string> = Object.fromEntries([
  ['top', 1, '100vh'], ['below', 12, '100vh'], ['short', 1, '420px'],
].map(([name, above, height]) => [`/shift-${name}`, `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Shift</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { margin: 20px auto; max-width: 760px; font: 16px/1.5 sans-serif; padding: 0 12px; }</style></head><body>
<h1>Riders’ ideas</h1>${article.repeat(above as number)}
<minga-idea-board endpoint="/v1/bench" board="ideas" style="display:block;min-height:${height}"></minga-idea-board>
<footer>${article.repeat(3)}</footer>
<script>
  window.shift = 0;
  new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
</script>
<script type="module" src="/bench.js"></script></body></html>`]));

/** Cumulative layout shift that a board causes while it comes up. */
export async function layoutShift(lab: Lab, { rounds, wanted, progress }: Options): Promise<Row[]> {
  const rows: Row[] = [];
  const viewports = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
  for (const [screen, viewport] of Object.entries(viewports)) {
    for (const [place, path] of [['at the top', '/shift-top'], ['below an article', '/shift-below'], ['at the top, min-height 420px', '/shift-short']] as const) {
      const name = `layout shift: ${place} (${screen})`;
      if (!wanted(name)) continue;
      progress(name);
      const values: number[] = [];
      for (let round = 0; round < rounds; round++) {
        values.push(await lab.sample(async ({ page }) => {
          await page.evaluate(options => { window.bench.prepare(options); }, { ...backend, total: 200, latency: 150 });
          await page.waitForTimeout(100);
          await page.evaluate(() => window.bench.load());
          if (path === '/shift-below') await page.evaluate(() => { document.querySelector('minga-idea-board')!.scrollIntoView({ block: 'center' }); });
          await page.waitForFunction(() => document.querySelector('minga-idea-board')!.shadowRoot!.querySelectorAll('[part="idea"]').length === 20);
          await page.waitForTimeout(300);
          return page.evaluate(() => (window as unknown as { shift: number }).shift);
        }, path, viewport));
      }
      // a page that reserves less than it will show is told so, and no board can make it whole
      rows.push(figure(name, '', values, path === '/shift-short' ? {} : { goal: 0 }));
    }
  }
  return rows;
}

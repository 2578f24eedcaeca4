// What a board weighs, and what it moves.
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

// What is left of widgets that have come and gone ten thousand times.
import type { Page } from 'playwright-core';
import { pageOf, startHost } from '../../test/support/host.ts';
import { Inspector, installMounts, mountables, mountsPage, ways, type Left } from '../../test/support/mounts.ts';
import { figure, type Row } from '../report.ts';
import type { Options } from './boards.ts';
import type { Lab } from './lab.ts';

const times = 10_000;
/**
 * Mounts before the first look. Until then V8 compiles and optimizes what is called often: the first two thousand of a
 * check-in add 116 kB and the next fourteen thousand 51 kB, without a trend.
 */
const warmUp = 2_000;

/** Heap, elements and listeners after mounts in each way of a single-page app; a page and a backend for each widget. */
export async function leaks(lab: Lab, { wanted, progress }: Options): Promise<Row[]> {
  const rows: Row[] = [];
  for (const what of mountables) {
    const name = `leaks: ${times.toLocaleString('en')} mounts of ${what.tag}`;
    if (!wanted(name)) continue;
    const host = await startHost({ cdn: lab.folder });
    try {
      const { page, errors, uncaught } = await host.open(host.put('/app', pageOf('', mountsPage(host.cdn))), {
        before: async page => { await page.addInitScript(installMounts, host.endpoint); },
      });
      await page.waitForFunction(names => names.every(name => customElements.get(name)), mountables.map(({ tag }) => tag));
      const inspector = await Inspector.of(page);
      const mount = async (count: number, told: string) => {
        for (let done = 0; done < count; done += 500) {
          progress(`${name}: ${told} ${done.toLocaleString('en')}`);
          await page.evaluate(([what, count, ways]) => window.mounts.mount(what, count, ways), [what, Math.min(500, count - done), ways] as const);
        }
      };
      await mount(warmUp, 'warm-up');
      await fillRecords(page);
      const before = await lowest(inspector);
      const listening = await inspector.listeners();
      await mount(times, 'mount');
      const after = await lowest(inspector);
      const theirs = what.tag === 'minga-leaderboard' ? await ofHeads(page, inspector) : 0;
      if (errors.length + uncaught.length > 0) throw new Error(`${what.tag}: ${[...errors, ...uncaught].join('\n')}`);
      rows.push(
        figure(`${name}: heap growth`, 'kB', [(after.heap - before.heap - theirs) / 1000], {
          goal: 200, ...(theirs && { detail: `without ${Math.round(theirs / 1000)} kB that Chromium keeps of as many <thead>` }),
        }),
        figure(`${name}: elements left without a document`, '', [(await inspector.detached()).length], { goal: 0 }),
        figure(`${name}: DOM nodes left`, '', [after.nodes - before.nodes], { goal: 0 }),
        figure(`${name}: listeners left`, '', [after.listeners - before.listeners + (await inspector.listeners()).length - listening.length], { goal: 0 }),
      );
    } finally {
      await host.close();
    }
  }
  return rows;
}

/**
 * Bytes that Chromium 156 keeps of as many empty `<thead>` as the mounts of a leaderboard have shown: a media query each,
 * on any page. A mount that is removed mid-load shows none.
 */
async function ofHeads(page: Page, inspector: Inspector): Promise<number> {
  const before = await lowest(inspector);
  await page.evaluate(async count => {
    for (let done = 0; done < count; done++) {
      const table = document.createElement('table');
      table.createTHead();
      document.body.append(table);
      table.getBoundingClientRect();
      table.remove();
      if (done % 100 === 0) await new Promise(requestAnimationFrame);
    }
  }, times * (ways.length - 1) / ways.length);
  return (await lowest(inspector)).heap - before.heap;
}

/** The least of three looks: what was compiled or cached just now is in some of them. */
async function lowest(inspector: Inspector): Promise<Left> {
  const looks = [await inspector.left(), await inspector.left(), await inspector.left()];
  return looks.reduce((least, look) => (look.heap < least.heap ? look : least));
}

/**
 * Keeps the page busy for long frames until the browser's own records of them are full: 200 long tasks and 200 long
 * animation frames. Half full, they would grow with whatever is measured.
 */
const fillRecords = (page: Page): Promise<void> => page.evaluate(async () => {
  for (let frames = 0; frames < 220; frames++) {
    await new Promise(requestAnimationFrame);
    for (const end = performance.now() + 55; performance.now() < end;);
  }
});

// Each state of a widget, seen by people with other needs: one table of conditions for all widgets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { clipped, moving, overlapping, sideways, small, spaceOut, violations } from './layout.ts';
import { settled, type Look, type Stage } from './stage.ts';

export interface State {
  widget: string;
  look?: Look;
  /** Brings the widget into the state, without a word of any language. */
  bring?: (page: Page) => Promise<unknown>;
}

/** What can be read and used has to be there: nothing sideways, nothing cut off, nothing over one another. */
async function legible(page: Page, what: string): Promise<void> {
  await settled(page);
  for (const [problem, find] of Object.entries({ 'sideways': sideways, 'cut off': clipped, 'over one another': overlapping })) {
    let found = await find(page);
    // A new size of the window or of the text may take more than a frame on a busy machine; what is wrong then stays so.
    for (let frame = 0; found.length && frame < 30; frame++) {
      await page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve, 0)); }));
      found = await find(page);
    }
    assert.deepEqual(found, [], `${what}: ${problem}`);
  }
}

/** Makes the tests of a widget's states; `stage` is started by the caller. */
export function checkStates(stage: () => Stage, states: Record<string, State>): void {
  for (const [name, { widget, look, bring }] of Object.entries(states)) {
    const see = async (more: Look, check: (page: Page) => Promise<void>) => {
      const visit = await stage().show(widget, { ...look, ...more });
      try {
        await bring?.(visit.page);
        await settled(visit.page);
        await check(visit.page);
        assert.deepEqual(visit.uncaught, []);
      } finally {
        await visit.close();
      }
    };

    test(`${name}: axe, targets of 24 px, no motion, dark with more contrast, text at 200 %, 320 px, text spacing`, () => see({}, async page => {
      assert.deepEqual(await violations(page), [], 'light');
      assert.deepEqual(await small(page, 24), [], 'targets');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      assert.deepEqual(await moving(page), [], 'reduced motion');
      await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
      await page.evaluate(() => { document.documentElement.style.cssText = 'color-scheme: light dark; background: canvas; color: canvastext'; });
      // a widget with many days takes more than a frame to follow
      await page.waitForFunction(() => [...document.querySelectorAll('minga-community > *')].every(({ shadowRoot }) => !shadowRoot?.querySelector('.root:not(.dark)')));
      await settled(page);
      assert.deepEqual(await violations(page), [], 'dark, more contrast');
      await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      await legible(page, 'text at 200 %');
      await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
      await page.setViewportSize({ width: 320, height: 800 });
      await legible(page, '320 px');
      await spaceOut(page);
      await legible(page, 'text spacing at 320 px');
      await page.setViewportSize({ width: 1000, height: 800 });
      await legible(page, 'text spacing');
    }));

    test(`${name}: in Arabic, from right to left, at 320 px`, () => see({ html: 'lang="ar" dir="rtl"', viewport: { width: 320, height: 800 } }, async page => {
      await legible(page, '320 px');
      assert.deepEqual(await violations(page), []);
    }));

    test(`${name}: in Chinese, with a finger`, () => see({ html: 'lang="zh-CN"', viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true, head: '<meta name="viewport" content="width=device-width">' }, async page => {
      assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), 'the browser takes it for a finger');
      assert.deepEqual(await small(page, 44), [], 'targets of 44 px');
      assert.deepEqual(await violations(page), []);
    }));
  }
}

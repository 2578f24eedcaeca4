// Walks with the keyboard: what a key does, and where the focus is then.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { covered } from './layout.ts';
import { focus } from './tree.ts';

/** What has the focus in words, e.g. `button “Propose”`; `page` when nothing has it. */
export async function focused(page: Page): Promise<string> {
  const at = await focus(page);
  return at ? `${at.role} “${at.name}”` : 'page';
}

/** Waits until what has the focus is, begins with or matches this. */
export async function focusIs(page: Page, wanted: string | RegExp, why = ''): Promise<void> {
  let at = '';
  for (const end = Date.now() + 6_000; Date.now() < end; await page.evaluate(() => new Promise(requestAnimationFrame))) {
    at = await focused(page);
    if (typeof wanted === 'string' ? at.startsWith(wanted) : wanted.test(at)) return;
  }
  assert.fail(`${why} the focus is on ${at}, not on ${String(wanted)}`);
}

/** A row of a keyboard map: a key as Playwright calls it, or words in “” to type; where the focus is then; and what else is true. */
export type Row = [key: string, focus: string | RegExp, also?: (page: Page) => Promise<unknown>];

/** Does what a keyboard map says, row by row. */
export async function walk(page: Page, rows: readonly Row[]): Promise<void> {
  const done: string[] = [];
  for (const [key, wanted, also] of rows) {
    const text = /^“(.*)”$/.exec(key)?.[1];
    if (text === undefined) await page.keyboard.press(key);
    else await page.keyboard.type(text);
    done.push(key);
    await focusIs(page, wanted, `after ${done.join(', ')}:`);
    await also?.(page);
  }
}

/** Puts the focus on something by its place in the page, as a row of a map needs it. */
export const start = (page: Page, selector: string): Promise<void> => page.locator(selector).first().focus();

interface Place { left: number; top: number; right: number; bottom: number; ring: boolean }

/** Where what has the focus is, and whether that can be seen: an outline of 2 px at it or at the label in its place. */
const place = (page: Page): Promise<Place | null> => page.evaluate(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  const label = at.matches('input[type=radio], input[type=checkbox], input[type=file], .sr') ? at.closest('label') ?? at : at;
  const { left, top, right, bottom } = label.getBoundingClientRect();
  const ring = [at, label, ...label.querySelectorAll('*')].some(element => { const { outlineStyle, outlineWidth } = getComputedStyle(element); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.9; });
  return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY, ring };
});

/**
 * Tabs from the link before a widget to the one after it, and back. Each stop is below the one before or beside it, has a ring
 * and is not covered; the way back has the same stops. Answers them.
 */
export async function stops(page: Page): Promise<string[]> {
  await page.locator('a[href="#before"]').focus();
  const names: string[] = [];
  let last: Place | null = null;
  for (;;) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (name === 'link “After”') break;
    assert.ok(names.length < 80, `Tab does not leave the widget: ${names.slice(-5).join(', ')}`);
    assert.notEqual(name, 'page', `the focus is lost after ${names.at(-1)}`);
    const here = await place(page);
    // The button of a date's calendar is the browser's own, and so is its ring.
    assert.ok(here, `${name} is nowhere`);
    assert.ok(here.ring || name.startsWith('Date '), `${name} has no ring`);
    assert.equal(await covered(page), null, `${name} is covered`);
    const beside: boolean = !last || here.left >= last.right - 2 || here.right <= last.left + 2;
    assert.ok(!last || here.top >= last.top - 3 || beside && here.bottom > last.top - 3 || here.left >= last.right - 2, `${name} comes after ${names.at(-1)} and stands above it`);
    last = here;
    names.push(name);
  }
  const back: string[] = [];
  for (let press = 0; press < names.length; press++) {
    await page.keyboard.press('Shift+Tab');
    back.unshift(await focused(page));
  }
  await page.keyboard.press('Shift+Tab');
  assert.equal(await focused(page), 'link “Before”', 'Shift+Tab leaves the widget');
  // A group of radios is left by the one that is chosen, and where none is, met at its other end.
  assert.deepEqual(back.filter(name => !name.startsWith('radio')), names.filter(name => !name.startsWith('radio')), 'the way back');
  return names;
}

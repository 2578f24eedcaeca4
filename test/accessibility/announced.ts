// What a screen reader would say by itself: the words that appear in live regions, in order.
import type { Page } from 'playwright-core';

export interface Announcement {
  text: string;
  /** Interrupts: of `role=alert`. */
  assertive: boolean;
}

type Recording = typeof globalThis & { announced?: Announcement[] };

/**
 * Listens from before the first widget is made; pass it as `before` when a page is opened. A polite region is heard only
 * when its words change after it was in the tree; an alert also when it comes with its words.
 */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: Announcement[] = (globalThis as Recording).announced = [];
    const last = new WeakMap<Element, string>();
    const regions = '[role=status], [role=alert], [role=log], [aria-live]';
    const words = (region: Element): string => (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    const polite = (region: Element) => region.getAttribute('role') !== 'alert' && region.getAttribute('aria-live') !== 'assertive';
    const heard = (region: Element, fresh: boolean): void => {
      const text = region.checkVisibility() ? words(region) : '';
      const before = last.get(region);
      last.set(region, text);
      if (!text || text === before || (before === undefined && fresh && polite(region))) return;
      said.push({ text, assertive: !polite(region) });
    };
    const watch = (root: ShadowRoot): void => {
      new MutationObserver(changes => {
        const touched = new Map<Element, boolean>();
        for (const { target, addedNodes } of changes) {
          const within = (target instanceof Element ? target : target.parentElement)?.closest(regions);
          if (within && !touched.has(within)) touched.set(within, false);
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            for (const region of [node, ...node.querySelectorAll('*')]) if (region.matches(regions)) touched.set(region, true);
          }
        }
        for (const [region, fresh] of touched) if (region.isConnected) heard(region, fresh);
      }).observe(root, { subtree: true, childList: true, characterData: true });
    };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      watch(root);
      return root;
    };
  });
}

/** What was said since the last call. */
export const said = (page: Page): Promise<Announcement[]> => page.evaluate(() => (globalThis as Recording).announced!.splice(0));

/** Waits until something that matches is said, and answers all that was said since the last call up to then. */
export async function hears(page: Page, pattern: RegExp): Promise<Announcement[]> {
  try {
    await page.waitForFunction(([source, flags]) => (globalThis as Recording).announced!.some(({ text }) => new RegExp(source!, flags).test(text)), [pattern.source, pattern.flags], { timeout: 8_000 });
  } catch (error) {
    throw new Error(`${String(pattern)} was never said; said: ${JSON.stringify(await said(page))}`, { cause: error });
  }
  return said(page);
}

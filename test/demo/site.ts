// The demo brand's site with its backend, and windows of a real browser on it.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../tools/chromium.ts';
import { startDemo } from '../../tools/demo.ts';
import { cdnFolder } from '../support/host.ts';

/** What a page must never do: break its own policy, or move under the reader. */
interface Watched { violations: string[]; shift: number }

export interface Site {
  origin: string;
  /** A window of its own, as another person has; `done` asserts that nothing but what is expected went wrong in it, and closes it. */
  visit(path: string, options?: BrowserContextOptions): Promise<{ page: Page; done: (expected?: RegExp) => Promise<void> }>;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const [demo, browser] = await Promise.all([startDemo({ built: resolve(cdnFolder) }), launchChromium()]);
  return {
    origin: demo.origin,
    close: async () => {
      await browser.close();
      await demo.close();
    },
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const errors: string[] = [];
      context.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
      context.on('weberror', (error) => errors.push(error.error().message));
      await context.addInitScript(() => {
        const watched: Watched = { violations: [], shift: 0 };
        Object.assign(globalThis, { watched });
        document.addEventListener('securitypolicyviolation', (event) => watched.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) watched.shift += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const page = await context.newPage();
      // other suites may share the machine's two cores
      page.setDefaultTimeout(60_000);
      await page.goto(demo.origin + path);
      return {
        page,
        done: async (expected) => {
          const { violations } = await watchedIn(page);
          assert.deepEqual({ violations, errors: errors.filter((error) => !expected?.test(error)) }, { violations: [], errors: [] });
          await context.close();
        },
      };
    },
  };
}

export const watchedIn = (page: Page): Promise<Watched> => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
export const dialogOf = (page: Page): Locator => page.locator('dialog[data-sign-in]');
export const choose = (page: Page, name: string): Locator => page.locator('[data-people]').getByRole('button', { name });
export const signedIn = (page: Page, name: string): Promise<void> => page.locator('[data-account]').getByText(name).waitFor();

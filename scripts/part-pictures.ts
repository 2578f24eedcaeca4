// Writes docs/parts/: pictures of each widget with its parts and slots numbered and named, and into docs/theming.md the tables beside them. Needs
// what `npm run build` writes. The clock stands still, so the same code draws the same pictures (with the same fonts; Chinese ones are needed).
// `npm run pictures -- launcher` does one widget alone.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Demo } from '../demo/server/demo.ts';
import { launchChromium } from '../tools/chromium.ts';
import { startDemo } from '../tools/demo.ts';
import { elementsOf } from './manifest.ts';
import { drawCallouts } from './part-callouts.ts';
import { blockOf, guide, keyOf, place, placesOf, type Picture } from './part-tables.ts';
import { views, type View } from './part-views.ts';
import { still, writeSmall } from './pictures.ts';

const root = join(import.meta.dirname, '..');
const now = Date.UTC(2026, 4, 12, 9, 30);

/** The demo and a browser, as pictures are taken of them. */
export interface Studio { browser: Browser; demo: Demo; scale: number; close: () => Promise<void> }

/** `look` is for those who look where things are and take no picture. */
export async function openStudio({ look = false } = {}): Promise<Studio> {
  const [demo, browser] = await Promise.all([startDemo({ at: now }), launchChromium({ whole: !look })]);
  return { browser, demo, scale: look ? 1 : 2, close: async () => { await browser.close(); await demo.close(); } };
}

const html = ({ widget, html: body, window }: View) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Parts</title><link rel="icon" href="data:,">
<style>
  body { margin: 0; padding: ${window ? '0' : '14px 176px 18px'}; font: 15px/1.5 system-ui, sans-serif; background: #fff; color: #1d1c1a; color-scheme: light; }
  .own { margin: 0; padding: 0.4em 0.75em; background: #f1eef7; border-radius: 6px; }
  .own[slot=header] { margin-block-end: 0.75em; }
  .own[slot=footer] { margin-block-start: 0.75em; }
</style>
<script type="module" src="/minga/${widget}.js"></script></head>
<body><minga-community endpoint="/v1/kestrel">${body}</minga-community></body></html>`;

/** Waits until nothing changes any more, and makes the window as high as the page. */
async function calm(page: Page, fixed: boolean): Promise<void> {
  await still(async () => {
    await page.waitForLoadState('networkidle');
    const size = page.viewportSize()!;
    if (!fixed) await page.setViewportSize({ ...size, height: await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)) });
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));
    return page.screenshot({ scale: 'css', caret: 'hide' });
  }, 40);
}

async function open({ browser, scale, demo: { origin } }: Studio, view: View): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: view.window ?? { width: 872, height: 900 }, deviceScaleFactor: scale, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Brussels',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.route(`${origin}/parts`, (route) => route.fulfill({ contentType: 'text/html', body: html(view) }));
  const signIn = async (id: string) => {
    await context.request.post(`${origin}/demo/session`, { data: { id } });
    return (await (await context.request.post(`${origin}/demo/token`)).json() as { token: string }).token;
  };
  await view.before?.(context.request, `${origin}/v1/kestrel`, signIn);
  const token = view.person && await signIn(view.person);
  await page.goto(`${origin}/parts`);
  if (token) {
    await page.evaluate(async (given) => {
      await customElements.whenDefined('minga-community');
      await document.querySelector('minga-community')!.identify(given);
    }, token);
  }
  await view.steps?.(page);
  await page.locator(`minga-${view.widget} ${view.ready}`).first().waitFor();
  await calm(page, !!view.window);
  return { page, context };
}

/** Opens the views of a widget one after another and numbers what is new in each; `take` may have a picture of it. */
export async function picturesOf(studio: Studio, name: string, take?: (page: Page, view: View) => Promise<void>): Promise<Picture[]> {
  const element = elementsOf().find((one) => one.name === name)!;
  const wanted = new Set(placesOf(element).map(keyOf));
  const pictures: Picture[] = [];
  let first = 1;
  for (const view of views.filter(({ widget }) => widget === name)) {
    const { page, context } = await open(studio, view);
    const marks = await page.evaluate(drawCallouts, { selector: element.tag, first, wanted: [...wanted], chosen: view.chosen ?? {} });
    for (const mark of marks) wanted.delete(keyOf(mark));
    first += marks.length;
    pictures.push({ view, marks });
    if (marks.length > 0) await take?.(page, view);
    await context.close();
  }
  return pictures;
}

async function photograph(page: Page, { file, fades }: View): Promise<void> {
  const { width, height } = page.viewportSize()!;
  if (fades) {
    await page.evaluate((at) => {
      const veil = document.createElement('div');
      veil.popover = 'manual';
      veil.style.cssText = `position: absolute; inset: ${at - 90}px auto auto 0; inline-size: ${innerWidth}px; block-size: 90px; margin: 0; padding: 0; border: 0; background: linear-gradient(transparent, #fff)`;
      document.body.append(veil);
      veil.showPopover();
    }, fades);
  }
  const png = await page.screenshot({ caret: 'hide', clip: { x: 0, y: 0, width, height: fades ?? height } });
  await writeSmall(join(root, 'docs', 'parts', `${file}.png`), png);
}

if (import.meta.main) {
  const only = process.argv[2];
  const folder = join(root, 'docs', 'parts');
  if (!only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const studio = await openStudio();
  try {
    for (const element of elementsOf()) {
      if (!placesOf(element).length || (only && only !== element.name)) continue;
      const pictures = await picturesOf(studio, element.name, photograph);
      // read late: it takes a while
      const about = readFileSync(join(root, guide), 'utf8');
      const where = place(element.name);
      if (!where.test(about)) throw new Error(`${guide} has no place for the parts of <${element.tag}>`);
      const block = blockOf(element, pictures);
      writeFileSync(join(root, guide), about.replace(where, () => block));
    }
  } finally {
    await studio.close();
  }
}

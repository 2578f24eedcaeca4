// Compares contact sheets of the built Storybook with the pictures in test/visual/, which `npm run visual:update` makes.
// Light and dark for each theme, and for the default one from right to left (Arabic), in Chinese, and 280 px wide. The clock
// stands still, nothing moves, and a picture is taken once two in a row are alike. Pictures are kept at half size; a pixel
// differs when one of its channels does by more than 24 of 255, and a sheet when more than 0.1 % of its pixels do, or its
// height. Letters are drawn by the system: where its fonts measure otherwise than those of the pictures, nothing can be
// compared, which is said, and the run ends with 0. What differs is drawn into visual-differences/. Ends with
// `N passed, N failed`. Words name some sheets: `npm run visual -- default rtl`; the tests of CI take those without a named theme.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { themes } from '../src/theme/themes.ts';
import { launchChromium } from '../tools/chromium.ts';
import { still } from './pictures.ts';
import { folder, serveStories, Tab, type Entry } from './story-tab.ts';
import { compare, fontsOf, halve } from './visual-pixels.ts';

const baselines = 'test/visual';
const differences = 'visual-differences';
/** Beside those that come with Chromium; .ci/run installs them. */
const fontPackages = 'fonts-liberation fonts-noto-cjk fonts-noto-mono fonts-urw-base35';
const tolerance = { channel: 24, share: 0.001 };
const update = process.argv.includes('--update');
const words = update ? [] : process.argv.slice(2);

interface Sheet { name: string; globals: string; width?: number }
const all: Sheet[] = [
  ...['default', ...themes.map(({ name }) => name)].flatMap((theme) => ['light', 'dark'].map((scheme) => ({ name: `${theme}-${scheme}`, globals: `theme:${theme};scheme:${scheme}` }))),
  { name: 'rtl-ar', globals: 'scheme:light;locale:ar' },
  { name: 'zh-CN', globals: 'scheme:light;locale:zh-CN' },
  { name: 'narrow-280', globals: 'scheme:light;width:280', width: 312 },
];
const sheets = all.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const entry = entries['contact-sheet--default'];
if (!entry) throw new Error(`There is no contact sheet in ${folder}: run npm run storybook:build first.`);

/** A picture of a sheet at half size, once two in a row are alike. The window is as high as the sheet: what is out of sight need not be painted. */
async function pictureOf(page: Page, width: number): Promise<Buffer> {
  return halve(page, await still(async () => {
    await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));
    return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css' });
  }, 20));
}

const server = await serveStories();
const browser = await launchChromium({ whole: true });
let [passed, failed] = [0, 0];
try {
  const tab = await Tab.open(browser, server.url, { viewport: { width: 1200, height: 900 }, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' });
  await tab.page.clock.setFixedTime('2026-11-18T11:00:00Z');
  await tab.leave();
  const fonts = await fontsOf(tab.page);
  const known = await readFile(`${baselines}/fonts.json`, 'utf8').then((text) => JSON.parse(text) as Record<string, number>, () => undefined);
  const others = Object.keys(fonts).filter((name) => known?.[name] !== fonts[name]);
  if (!update && others.length > 0) {
    console.log(`skipped: ${known ? `the pictures were drawn with Debian's ${fontPackages}; here fonts differ (${others.join(', ')})` : 'there are no pictures yet, see npm run visual:update'}`);
  } else {
    if (update) {
      await mkdir(baselines, { recursive: true });
      for (const file of await readdir(baselines)) if (file.endsWith('.png')) await rm(`${baselines}/${file}`);
      await writeFile(`${baselines}/fonts.json`, `${JSON.stringify(fonts, null, 2)}\n`);
    }
    await rm(differences, { recursive: true, force: true });
    for (const { name, globals, width = 1200 } of sheets) {
      await tab.page.setViewportSize({ width, height: 900 });
      const problems = await tab.show({ entry, globals });
      // what axe finds is the story check's
      const serious = problems.filter((problem) => !problem.startsWith('axe ') && problem !== 'error ');
      const picture = await pictureOf(tab.page, width);
      if (update) {
        await writeFile(`${baselines}/${name}.png`, picture);
      } else {
        const before = await readFile(`${baselines}/${name}.png`).catch(() => undefined);
        if (!before) {
          serious.push('has no picture yet, see npm run visual:update');
        } else {
          const { share, drawn, why } = await compare(tab.page, before, picture, tolerance.channel);
          if (why || share > tolerance.share) {
            await mkdir(differences, { recursive: true });
            await writeFile(`${differences}/${name}.png`, picture);
            if (drawn) await writeFile(`${differences}/${name}-difference.png`, drawn);
            serious.push(`${why ?? `${(share * 100).toFixed(2)} % of its pixels differ`}, see ${differences}/`);
          }
        }
      }
      if (serious.length > 0) console.log(`not ok  ${name}\n        ${serious.join('\n        ')}`);
      if (serious.length > 0) failed++;
      else passed++;
      await tab.leave();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

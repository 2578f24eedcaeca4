// Writes docs/looks/: each theme, light and dark beside each other, on the four widgets of the contact sheet; all themes, and all
// appearances, in one picture. The widgets are those of the built Storybook, the style sheets those that the build writes.
// `npm run looks -- paper card` draws the named ones alone.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { anywhere } from '../src/theme/css.ts';
import { launchChromium } from '../tools/chromium.ts';
import { themeCss } from './build-themes.ts';
import { still, writeSmall } from './pictures.ts';
import { folder, serveStories, Tab, type Entry } from './story-tab.ts';
import { sourceAppearances, sourceThemes, type Set as Values } from './tokens-source.ts';

const out = join(import.meta.dirname, '..', 'docs', 'looks');
const schemes = ['light', 'dark'] as const;
type Scheme = typeof schemes[number];

const plain: Values = { file: '', name: 'default', title: 'Default', description: 'The widgets as they come.', values: {} };
const wanted = process.argv.slice(2);
const themes = [plain, ...sourceThemes].filter(({ name }) => wanted.length === 0 || wanted.includes(name));

/** Pages that widgets stand on; that of the theme `host` has a look of its own to take over. */
const pages: Record<Scheme, string> = {
  light: 'color-scheme: light; background: color-mix(in oklab, var(--minga-surface, #fff) 93%, var(--minga-text, #6b6659)); color: #1d1c1a;',
  dark: 'color-scheme: dark; background: color-mix(in oklab, var(--minga-surface, #1c1d1f) 78%, #000); color: #e9e7e2;',
};
const hostPages: Record<Scheme, string> = {
  light: 'color-scheme: light; background: #eef3ee; color: #1f2d24; font-family: Georgia, "Liberation Serif", serif; --wp--preset--color--primary: #8a2d5c;',
  dark: 'color-scheme: dark; background: #18211d; color: #e4ece6; font-family: Georgia, "Liberation Serif", serif; --wp--preset--color--primary: #f2a3c7;',
};
/** White, and coloured: what an appearance lets through shows on one of them. */
const grounds = ['#ffffff', '#dbe6f3'];

const layout = `
  body { padding: 0 !important; }
  .story-page > div { display: grid !important; grid-template-columns: 460px 390px !important; grid-template-rows: auto auto 1fr; gap: 20px !important; padding: 24px; inline-size: 918px; box-sizing: border-box; }
  section > h2 { display: none; }
  section:nth-of-type(n + 5) { display: none; }
  section:nth-of-type(1) { grid-row: 1 / 4; }
  section:nth-of-type(3) { grid-area: 1 / 2; }
  section:nth-of-type(2) { grid-area: 2 / 2; }
  section:nth-of-type(4) { grid-area: 3 / 2; }`;
const single = `
  body { padding: 0 !important; }
  .story-page > div { display: block !important; padding: 20px; inline-size: 440px; box-sizing: border-box; }
  section > h2 { display: none; }
  section:not(:nth-of-type(3)) { display: none; }`;

/** Gives the page these rules, beside its own, and waits until the widgets have followed. */
async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const style = document.querySelector('#look') ?? document.head.appendChild(Object.assign(document.createElement('style'), { id: 'look' }));
    style.textContent = text;
    document.documentElement.toggleAttribute('data-look');
    return new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); });
  }, css);
}

/** Leaves as many ideas as the other three widgets are high. */
async function trim(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tiles = document.querySelectorAll('section');
    const { shadowRoot } = tiles[0]!.querySelector('minga-idea-board')!;
    const ideas = [...shadowRoot!.querySelectorAll<HTMLElement>('.idea-list > *')];
    for (const idea of ideas) idea.style.display = '';
    // what is out of sight has its real height, too
    for (const card of shadowRoot!.querySelectorAll<HTMLElement>('.card')) card.style.contentVisibility = 'visible';
    const bottomOf = (tile: Element) => tile.querySelector('minga-community > *')!.getBoundingClientRect().bottom;
    while (ideas.length > 3 && bottomOf(tiles[0]!) > bottomOf(tiles[3]!) + 8) ideas.pop()!.style.display = 'none';
  });
}

/** What the story shows now, without what is around it. */
const shot = (page: Page): Promise<Buffer> => still(() => page.locator('.story-page > div').screenshot({ animations: 'disabled', caret: 'hide' }), 10);

const image = (png: Buffer, style = '') => `<img style="display: block; ${style}" src="data:image/png;base64,${png.toString('base64')}">`;
/** The upper half of the right column alone, smaller. */
const excerpt = (png: Buffer) => `<div style="inline-size: 246px; block-size: 352px; overflow: hidden">${image(png, 'inline-size: 524px; margin-inline-start: -278px')}</div>`;

/** Draws HTML as a small picture in docs/looks. */
async function write(page: Page, name: string, html: string): Promise<void> {
  await page.setContent(`<!doctype html><body style="margin: 0; inline-size: max-content; font: 600 15px/1.3 sans-serif">${html}`);
  await writeSmall(join(out, `${name}.png`), await page.locator('body').screenshot());
}

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const entry = entries['contact-sheet--default'];
if (!entry) throw new Error(`There is no contact sheet in ${folder}: run npm run storybook:build first.`);
await mkdir(out, { recursive: true });

const server = await serveStories();
const browser = await launchChromium({ whole: true });
try {
  const tab = await Tab.open(browser, server.url, { viewport: { width: 1000, height: 1400 }, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' });
  await tab.page.clock.setFixedTime('2026-11-18T11:00:00Z');
  const problems = (await tab.show({ entry, globals: 'scheme:light' })).filter((problem) => !problem.startsWith('axe ') && problem !== 'error ');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const easel = await browser.newPage({ viewport: { width: 1800, height: 1400 } });

  const looks = new Map<Values, Buffer[]>();
  for (const theme of themes) {
    const shots: Buffer[] = [];
    for (const scheme of schemes) {
      const ground = (theme.name === 'host' ? hostPages : pages)[scheme];
      await dress(tab.page, `${layout} ${themeCss(theme, anywhere)} :root:root, :root:root > body, .story-page > div { ${ground} }`);
      await trim(tab.page);
      shots.push(await shot(tab.page));
    }
    looks.set(theme, shots);
    await write(easel, theme.name, `<div style="display: flex; align-items: stretch">${shots.map((png) => image(png)).join('')}</div>`);
  }
  if (looks.size > 1) {
    await write(easel, 'overview', `<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 18px; padding: 18px; background: #fff; color: #1d1c1a">${
      [...looks].map(([{ title }, shots]) => `<figure style="margin: 0"><figcaption style="padding-bottom: 6px">${title}</figcaption><div style="display: flex">${
        shots.map(excerpt).join('')}</div></figure>`).join('')}</div>`);
  }
  if (wanted.length === 0 || wanted.includes('appearances')) {
    const cells: string[] = [];
    for (const appearance of [plain, ...sourceAppearances]) {
      cells.push(`<div style="padding: 20px 12px">${appearance.title}</div>`);
      for (const ground of grounds) {
        await dress(tab.page, `${single} ${themeCss(appearance, ':where(minga-community)')} :root:root, :root:root > body, .story-page > div { ${pages.light} background: ${ground}; }`);
        cells.push(`<div style="background: ${ground}">${image(await shot(tab.page))}</div>`);
      }
    }
    await write(easel, 'appearances', `<div style="display: grid; grid-template-columns: repeat(6, auto); background: #fff; color: #1d1c1a">${cells.join('')}</div>`);
  }
} finally {
  await browser.close();
  await server.close();
}

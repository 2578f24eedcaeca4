// Writes docs/screenshot.png, the README's picture: the demo's community page, light and dark side by side.
// The clock stands still, so the same code draws the same picture (with the same fonts; Chinese ones are needed).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tools/chromium.ts';
import { startDemo } from '../tools/demo.ts';

const root = join(import.meta.dirname, '..');
const now = Date.UTC(2026, 4, 12, 9, 30);
const half = { width: 640, height: 1040 };
const most = 400_000;

const demo = await startDemo({ at: now });
const browser = await launchChromium({ whole: true });
try {
  const shots: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: half, colorScheme, reducedMotion: 'reduce', locale: 'en', timezoneId: 'Europe/Brussels' });
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(`${demo.origin}/sign-in/?return=/community/`);
    await page.getByRole('button', { name: 'रवि शर्मा' }).click();
    const board = page.locator('minga-idea-board');
    await board.getByText('Top', { exact: true }).click();
    await board.getByRole('button', { name: /^Vote for/, pressed: true }).first().waitFor();
    await board.getByText('First prototypes are on test bikes').waitFor();
    await board.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 24));
    shots.push((await page.screenshot()).toString('base64'));
    await context.close();
  }
  const page = await browser.newPage({ viewport: { width: half.width * 2, height: half.height } });
  await page.setContent(`<body style="margin:0;display:flex">${shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join('')}</body>`);
  const png = await page.screenshot();
  if (png.length > most) throw new Error(`The picture has ${png.length} bytes; at most ${most} are wanted.`);
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs', 'screenshot.png'), png);
  console.log(`docs/screenshot.png: ${png.length} bytes`);
} finally {
  await browser.close();
  await demo.close();
}

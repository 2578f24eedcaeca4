// Visits every story and docs page of the built Storybook: it renders, its play function passes, the console stays free of
// errors, axe finds nothing and nothing is asked of the network. Once it has played, the page around it gets dark and
// Arabic, from right to left, then Chinese, and axe looks again. Stories with the tag `forced-colors` are seen in a forced palette,
// those with the tag `light` on no dark page: their colours are of a brand, or of a page, that is light alone.
// STORYBOOK names another folder than storybook-static. Words after `--` name what to visit: `npm run storybook:check --
// launcher`. Ends with `N passed, N failed`.
import { readFile } from 'node:fs/promises';
import { launchChromium } from '../tools/chromium.ts';
import { folder, serveStories, Tab, type Entry, type Visit } from './story-tab.ts';

const visitTo = (entry: Entry): Visit => ({ entry, ...(entry.tags?.includes('forced-colors') && { forcedColors: true }) });

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const words = process.argv.slice(2);
const queue = Object.values(entries).map(visitTo).filter((visit) => words.length === 0 || words.some((word) => visit.entry.id.includes(word)));
const server = await serveStories();
const browser = await launchChromium();
let passed = 0;
let failed = 0;

function count(name: string, problems: readonly string[]): void {
  if (problems.length > 0) {
    failed++;
    console.log(`not ok  ${name}\n        ${problems.join('\n        ')}`);
  } else {
    passed++;
  }
}

const worker = async () => {
  let tab: Tab | undefined;
  for (let visit = queue.shift(); visit; visit = queue.shift()) {
    tab ??= await Tab.open(browser, server.url);
    let problems: string[];
    try {
      problems = await tab.show(visit);
      if (visit.entry.type === 'story' && !visit.forcedColors && problems.length === 0) await tab.change([visit.entry.tags?.includes('light') ? 'ar' : 'ar in the dark', 'zh-CN']);
      await tab.leave();
    } catch (error) {
      // who knows what is left of it
      await tab.close();
      tab = undefined;
      problems = [String(error)];
    }
    count(visit.entry.id, problems);
  }
  return tab;
};
const [tab] = await Promise.all([worker(), worker(), worker()]);
const first = Object.values(entries).find(({ type }) => type === 'story');
if (words.length === 0 && first) count('Storybook itself', await (tab ?? await Tab.open(browser, server.url)).showAround(first).catch((error: unknown) => [String(error)]));
await browser.close();
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

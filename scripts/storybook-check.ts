// Visits every story and docs page of the built Storybook: it renders, its play function passes, the console stays free of
// errors, axe finds nothing and nothing is asked of the network. Stories with the tag `everywhere` are seen on a dark page,
// in Arabic from right to left and in Chinese as well; those with `forced-colors` in a forced palette alone.
// STORYBOOK names another folder than storybook-static. Words after `--` name what to visit: `npm run storybook:check --
// launcher`. Ends with `N passed, N failed`.
import { readFile } from 'node:fs/promises';
import { launchChromium } from '../tools/chromium.ts';
import { folder, serveStories, Tab, type Entry, type Visit } from './story-tab.ts';

const elsewhere = ['scheme:dark', 'locale:ar', 'locale:zh-CN'];
const visitsTo = (entry: Entry): Visit[] => {
  if (entry.tags?.includes('forced-colors')) return [{ entry, forcedColors: true }];
  return [{ entry }, ...(entry.type === 'story' && entry.tags?.includes('everywhere') ? elsewhere.map((globals) => ({ entry, globals })) : [])];
};

const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const words = process.argv.slice(2);
const nameOf = ({ entry, globals }: Visit): string => `${entry.id}${globals ? ` ${globals}` : ''}`;
const queue = Object.values(entries).flatMap(visitsTo).filter((visit) => words.length === 0 || words.some((word) => nameOf(visit).includes(word)));
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
      await tab.leave();
    } catch (error) {
      // who knows what is left of it
      await tab.close();
      tab = undefined;
      problems = [String(error)];
    }
    count(nameOf(visit), problems);
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

// docs/theming.md and docs/brand-it.md: their snippets do on the running demo what the text says, their lists are those of the code, and
// their links lead somewhere.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStudio, type Studio } from '../../scripts/part-pictures.ts';
import { appearances, themes } from '../../src/theme/themes.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { bundle, complaintsAbout } from './snippet-code.ts';
import { snippetsOf, unnamed } from './snippets.ts';

const pages = ['docs/theming.md', 'docs/brand-it.md'];
const text = Object.fromEntries(pages.map((file) => [file, readFileSync(file, 'utf8')]));
const snippets = pages.flatMap((file) => snippetsOf(text[file]!));
let studio: Studio;

before(async () => { studio = await openStudio(); });
after(async () => { await studio.close(); });

/** What a style of something inside of a widget is: the widget's selector, then one within it. */
const style = (page: Page, widget: string, inner: string, property: string): Promise<string> => page.evaluate(([one, other, name]) =>
  getComputedStyle(document.querySelector(one)!.shadowRoot!.querySelector(other)!).getPropertyValue(name), [widget, inner, property] as const);
const drawn = (page: Page, widget: string, inner: string): Promise<void> => page.locator(`${widget} ${inner}`).first().waitFor();
/** A colour as the browser writes it. */
const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
/** A token as a widget uses it, in px or as a colour. */
const used = (page: Page, widget: string, name: string, property: string): Promise<string> => page.evaluate(([one, token, as]) => {
  const probe = document.querySelector(one)!.shadowRoot!.querySelector('.root')!.appendChild(document.createElement('div'));
  probe.style.setProperty(as, `var(${token})`);
  const value = getComputedStyle(probe).getPropertyValue(as);
  probe.remove();
  return value;
}, [widget, name, property] as const);

/** What the text promises of each snippet in HTML. */
const promises: Record<string, (page: Page, said: string[]) => Promise<void>> = {
  'theming-places': async (page) => {
    await drawn(page, 'minga-idea-board', '[part~="idea"]');
    await drawn(page, 'minga-leaderboard', '[part~="row"]');
    for (const widget of ['minga-idea-board', 'minga-leaderboard']) {
      assert.equal(await used(page, widget, '--minga-accent', 'color'), rgb('#b3392f'));
      assert.equal(await used(page, widget, '--minga-density', 'opacity'), '0.9');
    }
    assert.equal(await used(page, 'minga-idea-board', '--minga-radius', 'border-top-left-radius'), '0px');
    assert.equal(await used(page, 'minga-leaderboard', '--minga-radius', 'border-top-left-radius'), '6px');
  },
  'theming-scheme': async (page) => {
    await drawn(page, 'minga-check-in', '[part~="button"]');
    assert.equal(await used(page, 'minga-check-in', '--minga-accent', 'color'), rgb('#b3392f'));
    await page.getByText('Dark', { exact: true }).click();
    await page.waitForFunction(() => document.querySelector('minga-check-in')!.shadowRoot!.querySelector('.root.dark'));
    assert.equal(await used(page, 'minga-check-in', '--minga-accent', 'color'), rgb('#ff9a8d'));
  },
  'theming-theme': async (page) => {
    await drawn(page, 'minga-leaderboard', '[part~="row"]');
    const { light } = themes.find(({ name }) => name === 'paper')!.values['--minga-accent']!;
    assert.equal(await used(page, 'minga-leaderboard', '--minga-accent', 'color'), rgb(light));
  },
  'theming-appearance': async (page) => {
    await drawn(page, 'minga-leaderboard', '[part~="row"]');
    const values = Object.entries(appearances.find(({ name }) => name === 'outline')!.values).filter(([, { light, dark }]) => light === dark && !light.includes('var('));
    assert.ok(values.length > 0);
    for (const [name, { light }] of values) {
      assert.equal(await page.evaluate((token) => getComputedStyle(document.querySelector('minga-leaderboard')!).getPropertyValue(token), name), light, name);
      assert.equal(await page.evaluate((token) => getComputedStyle(document.querySelector('minga-community')!).getPropertyValue(token), name), '', name);
    }
  },
  'theming-studio': async (page) => {
    await drawn(page, 'minga-leaderboard', '[part~="row"]');
    const field = page.locator('minga-theme-studio').getByRole('textbox', { name: 'Accent', exact: true });
    await field.fill('#123456');
    await field.blur();
    await page.waitForFunction(() => document.querySelector<HTMLElement>('minga-community')!.style.getPropertyValue('--minga-accent').includes('#123456'));
    assert.equal(await used(page, 'minga-leaderboard', '--minga-accent', 'color'), rgb('#123456'));
    assert.equal(await page.evaluate(() => document.documentElement.getAttribute('style')), null);
  },
  'theming-fonts': async (page) => {
    await drawn(page, 'minga-leaderboard', '[part~="row"]');
    assert.match(await style(page, 'minga-leaderboard', '.root', 'font-family'), /^Brand, sans-serif$/);
    assert.equal(await style(page, 'minga-leaderboard', '.root', 'font-size'), '15px');
    assert.match(await style(page, 'minga-leaderboard', '[part~="heading"]', 'font-family'), /^Brand, serif$/);
  },
  'theming-parts': async (page) => {
    await drawn(page, 'minga-leaderboard', '[part~="row"]');
    assert.equal(await style(page, 'minga-leaderboard', '[part~="heading"]', 'text-transform'), 'uppercase');
    assert.ok(await page.getByText('Thank you for being here.').isVisible());
    assert.ok(await page.evaluate(() => CSS.supports('selector(:state(loading))')));
  },
  'brand-css': async (page) => {
    const parts = { 'minga-idea-board': 'idea', 'minga-feedback-form': 'question', 'minga-check-in': 'button', 'minga-leaderboard': 'row' };
    for (const [widget, part] of Object.entries(parts)) await drawn(page, widget, `[part~="${part}"]`);
    for (const [scheme, accent] of [['light', '#b3392f'], ['dark', '#ff9a8d']] as const) {
      await page.evaluate((one) => { document.documentElement.style.colorScheme = one; }, scheme);
      for (const widget of Object.keys(parts)) {
        await page.waitForFunction(([one, other]) => document.querySelector(one)!.shadowRoot!.querySelector('.root')!.classList.contains('dark') === (other === 'dark'), [widget, scheme] as const);
        assert.equal(await used(page, widget, '--minga-accent', 'color'), rgb(accent), `${widget}, ${scheme}`);
        assert.equal(await used(page, widget, '--minga-radius', 'border-top-left-radius'), '4px');
      }
      for (const [widget, control] of [['minga-idea-board', 'button[part~="propose"]'], ['minga-check-in', '[part~="button"]']] as const) {
        // it goes there by a transition
        await page.waitForFunction(([one, part, color]) => getComputedStyle(document.querySelector(one!)!.shadowRoot!.querySelector(part!)!).backgroundColor === color, [widget, control, rgb(accent)]);
      }
    }
  },
  'brand-attributes': async (page) => {
    await drawn(page, 'minga-leaderboard', '[part~="row"]');
    assert.equal(await used(page, 'minga-leaderboard', '--minga-accent', 'color'), rgb('#b3392f'));
    assert.match(await style(page, 'minga-leaderboard', '[part~="heading"]', 'font-family'), /^Charter, "Bitstream Charter", "Sitka Text", Cambria, serif$/);
  },
  'brand-debug': async (page, said) => {
    await drawn(page, 'minga-leaderboard', '[part~="row"]');
    await page.waitForFunction(() => (globalThis as { minga?: { q?: unknown } }).minga && !(globalThis as { minga?: { q?: unknown } }).minga!.q);
    await page.evaluate(async () => {
      document.documentElement.style.setProperty('--minga-accent', '#ffe97a');
      document.documentElement.style.setProperty('--minga-on-accent', '#fff');
      await (globalThis as unknown as { minga: (verb: string) => Promise<unknown> }).minga('debug');
    });
    assert.ok(said.some((line) => /Minga: --minga-on-accent \(#ffffff\) on --minga-accent \(#ffe97a\) has a contrast of 1\.\d+:1 in the light, 4\.5:1 is needed/.test(line)), said.join('\n'));
  },
  'brand-parts': async (page) => {
    await drawn(page, 'minga-idea-board', '[part~="idea"]');
    assert.equal(await style(page, 'minga-idea-board', '[part~="heading"]', 'text-transform'), 'uppercase');
    assert.equal(await style(page, 'minga-idea-board', '[part~="vote"]', 'font-weight'), '800');
    assert.ok(await page.getByText('We read every one of them on Mondays.').isVisible());
  },
};

/** A page of the demo's origin with this body, and what its console said. */
async function visit(body: string): Promise<{ page: Page; said: string[]; complaints: string[] }> {
  const { browser, demo: { origin } } = studio;
  const page = await (await browser.newContext()).newPage();
  const [said, complaints]: [string[], string[]] = [[], []];
  page.on('console', (message) => (message.type() === 'error' ? complaints : said).push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snippet</title><link rel="icon" href="data:,"></head><body>${body.replaceAll('https://ideas.kestrel.example', origin)}</body></html>`;
  await page.route(`${origin}/snippet`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${origin}/snippet`);
  return { page, said, complaints };
}

test('every snippet has a name of its own, and a promise if it is HTML', () => {
  assert.deepEqual(unnamed(snippets), []);
  assert.deepEqual(snippets.filter(({ language }) => !['html', 'js', 'sh'].includes(language)), []);
  const names = snippets.map(({ name }) => name!);
  assert.deepEqual(names, [...new Set(names)]);
  assert.deepEqual(snippets.filter(({ language }) => language === 'html').map(({ name }) => name).sort(), Object.keys(promises).sort());
});

for (const { name, code } of snippets.filter(({ language }) => language === 'html')) {
  test(`html: ${name}`, async () => {
    const { page, said, complaints } = await visit(code);
    await promises[name!]!(page, said);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

const scripts = snippets.filter(({ language }) => language === 'js');
test('the scripts fit the published types', () => {
  assert.deepEqual(complaintsAbout(scripts), []);
});

test('script: theming-modules', async () => {
  const { page, complaints } = await visit('<main id="community"></main>');
  await page.addScriptTag({ type: 'module', content: await bundle(scripts.find(({ name }) => name === 'theming-modules')!.code) });
  const paper = themes.find(({ name }) => name === 'paper')!;
  assert.equal(await page.locator('#community').textContent(), `${paper.title} sets ${Object.keys(paper.values).length} tokens; there are 12 knobs.`);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('sh: the commands are scripts of the package', () => {
  const { scripts: known } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const { code } of snippets.filter(({ language }) => language === 'sh')) {
    for (const command of code.split(/\n|&&/)) assert.ok(/^npm ci$/.test(command.trim()) || /^npm run ([\w:]+)$/.exec(command.trim())![1]! in known, command);
  }
});

const section = (title: string) => text['docs/theming.md']!.split(/^## /m).find((one) => one.startsWith(title))!;
const firstCells = (markdown: string) => [...markdown.matchAll(/^\| \[?`([\w-]+)`/gm)].map(([, name]) => name!);

test('the lists of themes, of appearances and of knobs are those of the code', () => {
  assert.deepEqual(firstCells(section('Themes')).sort(), themes.map(({ name }) => name).sort());
  assert.deepEqual(firstCells(section('Appearances')).sort(), appearances.map(({ name }) => name).sort());
  for (const { name, description } of [...themes, ...appearances]) assert.ok(text['docs/theming.md']!.includes(`| ${description} |`), name);
  const knobs = /^The knobs are attributes of[^]*?\. A value/m.exec(text['docs/theming.md']!)![0];
  assert.deepEqual([...knobs.matchAll(/`([\w-]+)`/g)].map(([, name]) => name), tokens.flatMap(({ attribute }) => attribute ?? []));
});

test('tokens, parts and states that the pages name are there', () => {
  const known = new Set(tokens.map(({ name }) => name));
  const listed = pages.map((file) => text[file]!.replace(/<!-- tokens -->[^]*<!-- \/tokens -->/, '')).join('\n');
  for (const [, name] of listed.matchAll(/(?<!\/)(--minga-[a-z][\w-]*\w)/g)) assert.ok(known.has(name!), name!);
  const api = readFileSync('docs/api.md', 'utf8');
  for (const [, tag, part] of listed.matchAll(/(minga-[\w-]+)::part\(([\w-]+)\)/g)) {
    const own = api.split(/^## /m).find((one) => one.startsWith(`\`<${tag}>\``))!;
    assert.ok(/^Parts\n([^]*?)\n\n/m.exec(own)![1]!.includes(`- \`${part}\``), `${tag}::part(${part})`);
  }
});

/** Anchors of a page, as GitHub makes them. */
const anchorsOf = (markdown: string): Set<string> => new Set([...markdown.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)]
  .map(([, title]) => title!.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-')));

for (const file of [...pages, 'README.md', 'CONTRIBUTING.md']) {
  test(`links of ${file} lead to files and headings that are there`, () => {
    const markdown = readFileSync(file, 'utf8').replaceAll(/^```[^]*?^```$/gm, '');
    const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link));
    assert.ok(links.length > 0 || file === 'CONTRIBUTING.md');
    for (const link of links) {
      const [path, anchor] = link.split('#') as [string, string?];
      const target = path ? join(dirname(file), path) : file;
      assert.ok(existsSync(target), `${link}: there is no ${target}`);
      if (anchor) assert.ok(anchorsOf(readFileSync(target, 'utf8')).has(anchor), `${link}: ${target} has no such heading`);
    }
  });
}

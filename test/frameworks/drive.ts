// Drives each app in Chromium against the reference backend; `scripts/test-fixtures.ts` packs and installs before.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { FormDefinition } from '../../src/protocol/feedback.ts';
import { pageOf, startHost, type Host, type Visit } from '../support/host.ts';
import { apps, folder, type App } from './apps.ts';
import { countListeners } from './listeners.ts';
import { run } from './programs.ts';

declare global {
  interface Document { firstBoard?: Element | null }
}

const wanted = process.env['MINGA_APPS']?.split(',');
const driven = apps.filter(({ name }) => !wanted || wanted.includes(name));
const builds = new Map<string, Promise<unknown>>();
// by its address: its types come from a package that is not there when the project itself is checked
const { repair, ride } = await import(pathToFileURL(join(folder, 'shared', 'forms.ts')).href) as Record<'repair' | 'ride', FormDefinition>;
let host: Host;

before(async () => {
  // The next one is built while one is driven.
  let last: Promise<unknown> = Promise.resolve();
  for (const { name, built } of driven) {
    if (built) last = last.catch(() => undefined).then(() => run('node', ['build.ts', name], { env: { NODE_ENV: 'development' } }));
    // told by the app's own tests
    last.catch(() => undefined);
    builds.set(name, last);
  }
  host = await startHost({ config: { forms: [ride, repair] } });
});

after(async () => {
  await host.close();
});

/** Puts an app's files on the brand's site, under its name; answers the page's address. */
async function publish({ name, built, onServer }: App): Promise<string> {
  const from = join(folder, built ? 'dist' : '', name);
  for (const file of globSync('**/*.{js,css}', { cwd: from })) host.put(`/${name}/${file}`, { html: here(readFileSync(join(from, file), 'utf8')), type: file.endsWith('.css') ? 'text/css' : 'text/javascript' });
  const drawn = onServer ? await run('node', [join('dist', `${name}-server`, 'server.js')], { env: { NODE_ENV: 'development' } }) : '';
  const body = built ? `<div id="app">${drawn.trim()}</div><app-root></app-root>` : readFileSync(join(from, 'index.html'), 'utf8');
  return host.put(`/${name}/`, pageOf(here(body), built ? `<script type="module" src="/${name}/app.js"></script>` : ''));
}

const here = (code: string) => code.replaceAll('https://ideas.kestrel.example', host.api);
const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const board = (page: Page) => page.locator('minga-idea-board');
const heading = (page: Page) => board(page).locator('[part~=heading]');
const question = (page: Page) => page.getByRole('textbox', { name: /mend|wait/ });
/** The forms that the app draws from a list. */
const listed = (page: Page) => page.locator('minga-community').last().locator('minga-feedback-form');
const settled = (page: Page) => Promise.all([
  board(page).locator('[part~=idea]').first().waitFor(),
  page.locator('minga-check-in [part~=button]').waitFor(),
  question(page).waitFor(),
  ...[0, 1, 2].map(at => listed(page).nth(at).locator('input[type=radio]').first().waitFor()),
]);

for (const app of driven) {
  describe(app.name, () => {
    let visit: Visit | undefined;
    let page: Page;

    before(async () => {
      await builds.get(app.name);
      visit = await host.open('about:blank', {
        // all of it is in the window: what comes near it is fetched
        viewport: { width: 1000, height: 5000 },
        before: async one => {
          await one.addInitScript(countListeners);
          // parsing has ended, and no module has run yet
          await one.addInitScript(() => { document.addEventListener('readystatechange', () => { document.firstBoard ??= document.querySelector('minga-idea-board'); }); });
          await one.route('**/community-token', async route => route.fulfill({ body: await host.tokenFor(app.name) }));
        },
      });
      ({ page } = visit);
      page.setDefaultTimeout(20_000);
      await page.goto(await publish(app));
      await settled(page);
    });

    after(() => visit?.close());

    test('shows what the backend has, reached by an attribute and by a client', async () => {
      await board(page).locator('[part~=idea]').nth(11).waitFor();
      assert.equal(await heading(page).innerText(), 'Ideas for Kestrel');
      assert.equal(await page.locator('minga-check-in [part~=button]').count(), 1);
    });

    if (app.onServer) {
      test('is whole before its script comes, as far as attributes can say it, and the script takes over what is there', async () => {
        const html = await (await page.request.get(page.url())).text();
        assert.match(html, /<minga-idea-board board="ideas" heading="Ideas for Kestrel"><p slot="header">You voted <!-- -->0<!-- --> times.<\/p><\/minga-idea-board>/);
        assert.match(html, /<minga-feedback-form form="nps">/);
        assert.doesNotMatch(html, /\[object|=> /);
        assert.equal(await page.evaluate(() => document.querySelector('minga-idea-board') === document.firstBoard), true);
      });
    }

    test('takes a changed attribute, and none again', async () => {
      await click(page, 'Heading');
      await heading(page).getByText('What next?').waitFor();
      await click(page, 'No heading');
      if (app.name === 'preact') await heading(page).waitFor({ state: 'detached' });
      else await heading(page).getByText('What would make Kestrel better?').waitFor();
    });

    test('takes an object as property, and another one', async () => {
      assert.equal(await page.getByText('What should we mend?').count(), 1);
      await click(page, 'Question');
      await page.getByText('How long did you wait?').waitFor();
      assert.equal(await page.getByText('What should we mend?').count(), 0);
    });

    test('hears a vote once, and keeps its own children in the slot up to date', async () => {
      await page.getByText('You voted 0 times.').waitFor();
      const before = host.requests.length;
      await board(page).locator('[part~=vote]').first().click();
      await page.getByText('You voted 1 times.').waitFor();
      const votes = host.requests.slice(before).filter(request => /^PUT .*vote/.test(request));
      assert.equal(votes.length, 1, votes.join());
      const idea = votes[0]!.split('/').at(-2)!;
      const mine = await host.sandbox.as(app.name).ideas.overlay({ ideas: [idea] });
      assert.equal(mine?.ideas[idea]?.voted, true);
    });

    test('hears that a form was sent, with its receipt', async () => {
      await question(page).fill('Three weeks');
      await page.locator('minga-feedback-form').filter({ has: question(page) }).locator('[part~=send]').click();
      await page.locator('output').filter({ hasText: /\w/ }).waitFor();
      assert.match(await page.locator('output').innerText(), /^[\w-]{4,}$/);
      await click(page, 'Question');
      await page.getByText('What should we mend?').waitFor();
    });

    test('moves elements by their keys instead of drawing them anew', async () => {
      await listed(page).nth(1).locator('label:has(input[type=radio])').last().click();
      await listed(page).evaluateAll(forms => { forms.forEach((form, at) => { Object.assign(form, { mark: at }); }); });
      await click(page, 'Reverse');
      await page.waitForFunction(() => [...document.querySelectorAll('minga-community')].at(-1)!.querySelector<HTMLElement & { form: string }>('minga-feedback-form')!.form === 'ces');
      assert.deepEqual(await listed(page).evaluateAll(forms => forms.map(form => (form as HTMLElement & { mark: number }).mark)), [2, 1, 0]);
      assert.equal(await listed(page).nth(1).locator('input[type=radio]').last().isChecked(), true);
    });

    test('comes and goes without leaving a listener, and keeps what was written', async () => {
      const gone = async () => {
        await click(page, 'Mount');
        await page.waitForFunction(() => !document.querySelector('minga-community'));
      };
      const back = async () => {
        await click(page, 'Mount');
        await settled(page);
      };
      await gone();
      const first = await page.evaluate(() => window.listening());
      await back();
      await question(page).fill('The bell');
      await gone();
      await back();
      assert.equal(await question(page).inputValue(), 'The bell');
      await gone();
      // a store stays for a second, so that a move in the page costs nothing
      await page.waitForFunction(before => window.listening().every(one => before.includes(one)), first).catch(async (cause: unknown) => {
        throw new Error(`left: ${(await page.evaluate(() => window.listening())).join(', ')}\nat first: ${first.join(', ')}`, { cause });
      });
      await back();
    });

    test('complains of nothing', () => {
      const { errors, warnings, uncaught } = visit!;
      const own = warnings.filter(text => !text.startsWith('Lit is in dev mode'));
      assert.deepEqual({ errors, warnings: own, uncaught }, { errors: [], warnings: [], uncaught: [] });
    });
  });
}

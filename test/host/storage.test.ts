// What the widgets keep in the browser: nothing at all where storing was denied, nothing for reading where nothing was said.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { FormDefinition } from '../../src/protocol/feedback.ts';
import { markup, pageOf, startHost, widgets, type Host, type WidgetTag } from '../support/host.ts';

const talk: FormDefinition = {
  schema: 1, id: 'talk', language: 'en', title: 'Talk to us', partial: true,
  pages: [{ id: 'main', fields: [{ type: 'text', id: 'words', label: 'What is on your mind?', required: true }] }],
};
const tags = Object.keys(widgets) as WidgetTag[];
let host: Host;

before(async () => {
  host = await startHost({ config: { anonymous: true, forms: [talk] } });
});
after(() => host.close());

/** Counts whatever a page does to what browsers keep, from before its first script on. */
function count(): void {
  const calls: string[] = [];
  Object.assign(globalThis, { calls });
  const { prototype } = Storage;
  const local = localStorage;
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const) {
    const original = prototype[name] as (...given: unknown[]) => unknown;
    Object.assign(prototype, { [name](this: Storage, ...given: unknown[]) {
      calls.push(`${this === local ? 'local' : 'session'} ${name} ${String(given[0])}`);
      return original.apply(this, given);
    } });
  }
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const own = Object.getOwnPropertyDescriptor(Window.prototype, kind) ?? Object.getOwnPropertyDescriptor(globalThis, kind)!;
    Object.defineProperty(globalThis, kind, { ...own, get(this: Window) {
      calls.push(kind);
      return own.get!.call(globalThis) as unknown;
    } });
  }
  for (const name of ['open', 'deleteDatabase', 'databases'] as const) {
    const original = IDBFactory.prototype[name] as (...given: unknown[]) => unknown;
    Object.assign(IDBFactory.prototype, { [name](this: IDBFactory, ...given: unknown[]) {
      calls.push(`indexedDB ${name}`);
      return original.apply(this, given);
    } });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set(this: Document, value: string) { calls.push('cookie'); cookie.set!.call(this, value); } });
  if ('caches' in globalThis) {
    const original = CacheStorage.prototype.open;
    CacheStorage.prototype.open = function (...given) { calls.push('caches'); return original.apply(this, given); };
  }
}

const counted = async (page: Page): Promise<string[]> => [...new Set(await page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls))];
/** What is left in the browser: keys of both storages, names of databases, cookies. */
const left = (page: Page): Promise<string[]> => page.evaluate(async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(one => one.name!), ...document.cookie.split('; ').filter(Boolean),
]);

/** A page with all widgets, with a provider that says `consent` or page settings that do. */
function put(path: string, { consent = '', init = '' }: { consent?: string; init?: string }): string {
  const all = markup(tags, { endpoint: host.endpoint, provider: !init, attributes: 'loading="eager"' }).replaceAll('form="nps"', 'form="talk"').replaceAll(init ? `endpoint="${host.endpoint}" ` : '\0', '');
  return host.put(path, pageOf(`${consent ? all.replace('<minga-community', `<minga-community consent="${consent}"`) : all}
    <script type="module">
      const page = globalThis.page = await import('${host.url}/minga/page.js');
      ${init}
      await Promise.all(${JSON.stringify(tags.map(tag => tag.slice('minga-'.length)))}.map(name => import('${host.url}/minga/' + name + '.js')));
      globalThis.started = true;
    </script>`));
}

async function visit<T>(url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const opened = await host.open(url, { before: async page => { await page.addInitScript(count); } });
  try {
    await opened.page.waitForFunction('globalThis.started');
    await opened.page.locator('minga-idea-board').getByRole('link', { name: 'Idea 1', exact: true }).waitFor();
    await opened.page.locator('minga-feedback-form').getByLabel('What is on your mind?').waitFor();
    await opened.page.locator('minga-leaderboard').getByRole('table').or(opened.page.locator('minga-leaderboard').getByRole('list')).first().waitFor();
    const done = await work(opened.page);
    assert.deepEqual(opened.uncaught, []);
    return done;
  } finally {
    await opened.close();
  }
}

/** One person's whole visit: reads, signs in, votes, writes, sends, checks in without a network, signs out, and acts unnamed. */
async function live(page: Page, sub: string): Promise<void> {
  const board = page.locator('minga-idea-board');
  const form = page.locator('minga-feedback-form');
  const checkIn = page.locator('minga-check-in');
  const sign = (source: string) => page.evaluate(source);
  await sign(`(document.querySelector('minga-community') ?? page).identify(() => fetch('/token?sub=${sub}').then(answer => answer.text()))`);
  await Promise.all([page.waitForResponse(answer => answer.url().includes('/vote') && answer.ok()), board.getByRole('button', { name: 'Vote for Idea 2', exact: true }).click()]);
  await board.getByLabel('Your idea').fill(`Proposed by ${sub}`);
  await form.getByLabel('What is on your mind?').fill('All is well');
  await Promise.all([page.waitForResponse(answer => answer.url().endsWith('/ideas') && answer.request().method() === 'POST' && answer.ok()), board.getByRole('button', { name: 'Send idea' }).click()]);
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await form.locator('[part~=receipt]').waitFor();
  cutOff();
  await tap(checkIn);
  await checkIn.getByText('Kept').first().waitFor();
  await backOn(page);
  await sign(`(document.querySelector('minga-community') ?? page).logout()`);
  // Nobody known: this device alone.
  await Promise.all([page.waitForResponse(answer => answer.url().includes('/vote') && answer.ok()), board.getByRole('button', { name: 'Vote for Idea 3', exact: true }).click()]);
}

/** Check-ins do not get through. */
const cutOff = () => { host.intercept(request => (request.method === 'POST' && request.url.endsWith('/check-ins') ? new Response('', { status: 503 }) : undefined)); };
const backOn = async (page: Page) => {
  host.intercept(null);
  const sent = page.waitForResponse(answer => answer.url().endsWith('/check-ins') && answer.ok());
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await sent;
};
const tap = (checkIn: Locator) => checkIn.getByRole('button', { name: /check in/i }).first().click();

for (const [how, options] of Object.entries({
  'its provider': { consent: 'denied' },
  'the page': { init: '' },
})) {
  test(`where storing was denied by ${how}, nothing is kept by a whole visit, and storage is not even asked`, async () => {
    const url = put(`/denied-${how.slice(-4)}`, 'consent' in options ? options : { init: `await page.init({ endpoint: '${host.endpoint}', consent: 'denied' });` });
    await visit(url, async page => {
      await live(page, `denied-${how.slice(-4)}`);
      assert.deepEqual(await counted(page), []);
      assert.deepEqual(await left(page), []);
    });
  });
}

test('where nothing was said, reading keeps nothing', async () => {
  await visit(put('/reading', {}), async page => {
    await page.locator('minga-idea-board').getByRole('link', { name: 'Idea 1', exact: true }).click();
    await page.locator('minga-idea-board').getByText('What idea 1 is about.').waitFor();
    assert.deepEqual((await counted(page)).filter(call => /set|open|cookie|caches/i.test(call)), []);
    assert.deepEqual(await left(page), []);
  });
});

test('what was only in memory is kept once storing is granted, and taken away once it is denied', async () => {
  const init = `await page.init({ endpoint: '${host.endpoint}', consent: 'denied' });`;
  await visit(put('/later', { init }), async page => {
    const board = page.locator('minga-idea-board');
    const words = board.getByLabel('Your idea');
    await page.evaluate(`page.identify(() => fetch('/token?sub=later').then(answer => answer.text()))`);
    await words.fill('A thought that stays');
    await board.getByText('Draft kept in this page only').waitFor();
    await page.locator('minga-check-in').getByRole('button', { name: /check in/i }).first().waitFor();
    cutOff();
    await tap(page.locator('minga-check-in'));
    await page.locator('minga-check-in').getByText('Kept while this page is open').first().waitFor();
    assert.deepEqual(await left(page), []);

    await page.evaluate(`page.consent('granted')`);
    const kept = await left(page);
    assert.ok(kept.some(key => key.includes(':draft:')), kept.join());
    assert.ok(kept.some(key => key.startsWith('minga-outbox ')), kept.join());

    await page.evaluate(`page.consent('denied')`);
    assert.deepEqual(await left(page), []);
    assert.equal(await words.inputValue(), 'A thought that stays');
    await backOn(page);
    assert.equal((await host.sandbox.as('later').checkIns.status('daily'))!.total, 1);
  });
});

/* eslint no-console: ['error', { allow: ['warn', 'error', 'table'] }] */
// What a page says for all of its widgets: init, identify, logout, set, on, destroy, debug, ready.
import { assert } from '@open-wc/testing';
import '../../src/define.ts';
import { consent, debug, destroy, identify, init, logout, off, on, ready, set } from '../../src/page.ts';
import themeValues from '../fixtures/css/theme-values.jsonl?raw';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addBoard, cleanPage, showProvider, startBackend, titles, type Backend } from './idea-board-page.ts';

const endpoint = `${location.origin}/v1/kestrel`;

async function rejects(work: Promise<unknown>, message: RegExp): Promise<void> {
  const reason = await work.then(() => null, (error: unknown) => error);
  assert.instanceOf(reason, Error);
  assert.match((reason as Error).message, message);
}

describe('a page that says things for all of its widgets', () => {
  let backend: Backend;
  const { fetch } = window;
  const { lang } = document.documentElement;
  before(async () => {
    backend = await startBackend();
    // boards with an address reach the backend in this page
    window.fetch = (asked, options) => {
      const request = new Request(asked, options);
      return request.url.startsWith(endpoint) ? backend.fetch(new Request(backend.endpoint + request.url.slice(endpoint.length), request)) : fetch(asked, options);
    };
    document.documentElement.removeAttribute('lang');
  });
  afterEach(async () => {
    await logout();
    await destroy();
    cleanPage(backend);
  });
  after(async () => {
    window.fetch = fetch;
    document.documentElement.lang = lang;
    await backend.close();
  });

  const bare = (attributes: Record<string, string> = {}) => {
    const board = document.createElement('minga-idea-board');
    for (const [name, value] of Object.entries({ 'board': 'ideas', 'poll-interval': '0', 'loading': 'eager', 'no-url': '', ...attributes })) board.setAttribute(name, value);
    document.body.append(board);
    return board;
  };

  it('gives a lone element its community, language and look', async () => {
    await init({ endpoint, locale: 'zh-CN', scheme: 'dark' });
    const board = await addBoard(document.body);
    await until(() => board.shadowRoot!.querySelector('.root.dark[lang=zh-CN]'), 'the language and look of the page');
    assert.isAbove(titles(board).length, 0);
  });

  it('reaches an element that was there before, and a later word changes it', async () => {
    const board = bare();
    await board.updateComplete;
    assert.lengthOf(titles(board), 0);
    await init({ endpoint });
    await until(() => titles(board).length, 'ideas');
    await set({ locale: 'zh-CN' });
    await until(() => board.shadowRoot!.querySelector('.root[lang=zh-CN]'), 'the new language');
  });

  it('gives way to a <minga-community>, which takes of the page what it lacks itself', async () => {
    await init({ endpoint: `${location.origin}/nothing-here`, scheme: 'dark', locale: 'zh-CN' });
    const provider = await showProvider(backend, null, { locale: 'en' });
    const board = await addBoard(provider);
    assert.isNotNull(board.shadowRoot!.querySelector('.root.dark[lang=en]'));
    await set({ endpoint });
    const empty = document.createElement('minga-community');
    document.body.append(empty);
    const inner = await addBoard(empty, { 'no-url': '', 'loading': 'eager' });
    assert.isAbove(titles(inner).length, 0);
  });

  it('lets an address on the element itself stand over provider and page', async () => {
    await init({ endpoint: `${location.origin}/nothing-here` });
    const provider = document.createElement('minga-community');
    provider.endpoint = `${location.origin}/nor-here`;
    document.body.append(provider);
    const board = await addBoard(provider, { endpoint });
    assert.isAbove(titles(board).length, 0);
    assert.deepEqual((await debug()).map(({ element, connection }) => [element, connection]), [['minga-community', 'element'], ['minga-idea-board', 'element']]);
  });

  it('signs in lone elements, providers that were told nothing, and those that come later', async () => {
    await init({ endpoint });
    await addBoard(document.body);
    const quiet = await showProvider(backend);
    const told = await showProvider(backend, people.mia);
    assert.equal(await identify(() => backend.tokenFor(people.lin)), 'member');
    assert.equal(quiet.connection!.identity.status, 'member');
    const late = await showProvider(backend);
    await until(() => late.connection!.identity.status === 'member', 'signed in by the page');
    assert.equal(told.connection!.identity.status, 'member');
    await logout();
    assert.deepEqual([quiet, late, told].map(one => one.connection!.identity.status), ['reader', 'reader', 'member']);
    await told.logout();
  });

  it('rejects when the brand\'s function does, and tells the page when that happens later', async () => {
    await init({ endpoint });
    const failed: unknown[] = [];
    await on('error', ({ detail }) => failed.push(detail));
    await rejects(identify(() => Promise.reject(new Error('the brand is closed'))), /the brand is closed/);
    assert.deepEqual(failed, []);
    await showProvider(backend);
    await until(() => failed.length, 'told');
    assert.deepEqual(failed, [{ code: 'unauthenticated', action: 'identify' }]);
  });

  it('refuses what is no option, and changes nothing then', async () => {
    await rejects(init({ endpont: endpoint } as object), /no option "endpont"/);
    await rejects(init({ scheme: 'dark', locale: 3 } as object), /"locale" is of the wrong kind/);
    await rejects(init({ theme: { acent: 'red' } } as object), /no knob "acent"/);
    await rejects(init({ consent: 'perhaps' } as object), /"consent"/);
    await rejects(consent('perhaps' as 'denied'), /granted/);
    await rejects(identify(undefined as unknown as string), /identify takes/);
    const provider = await showProvider(backend);
    const board = await addBoard(provider);
    assert.isNull(board.shadowRoot!.querySelector('.root.dark'));
  });

  it('sets knobs for the page by the same check as <minga-community>, and takes them back', async () => {
    const { style } = document.documentElement;
    const { warn } = console;
    console.warn = () => {};
    try {
      for (const line of themeValues.trim().split('\n')) {
        const { id, value } = JSON.parse(line) as { id: string; value: string };
        for (const knob of ['accent', 'font', 'radius', 'font-size', 'shadow'] as const) {
          await set({ theme: { [knob]: value } });
          const provider = document.createElement('minga-community');
          provider.setAttribute(knob, value);
          const kept = style.getPropertyValue(`--minga-${knob}`);
          assert.equal(kept, provider.style.getPropertyValue(`--minga-${knob}`), `${id} as ${knob}`);
          assert.notMatch(kept, /url|src\(|paint\(|expression|;|\}|evil/i, `${id} as ${knob}`);
        }
      }
    } finally {
      console.warn = warn;
    }
    await set({ theme: { accent: '#b33' } });
    assert.equal(style.getPropertyValue('--minga-accent'), '#b33');
    await set({ theme: { accent: null } });
    assert.equal(style.getPropertyValue('--minga-accent'), '');
    await set({ theme: { accent: '#b33' } });
    await destroy();
    assert.equal(style.cssText.includes('--minga'), false);
  });

  it('calls listeners by long and short names, while somebody listens', async () => {
    await init({ endpoint });
    await identify(() => backend.tokenFor(people.lin));
    const board = await addBoard(document.body);
    const heard: string[] = [];
    const long = (event: CustomEvent<{ idea: string }>) => { heard.push(`long ${event.detail.idea}`); };
    await on('minga-idea-voted', long);
    const stop = await on('idea-voted', event => { heard.push(`short ${event.detail.idea}`); });
    const id = backend.ids.gears;
    const vote = async () => {
      const before = heard.length;
      board.dispatchEvent(new CustomEvent('minga-idea-voted', { bubbles: true, composed: true, detail: { idea: id } }));
      return heard.slice(before);
    };
    assert.deepEqual(await vote(), [`long ${id}`, `short ${id}`]);
    stop();
    assert.deepEqual(await vote(), [`long ${id}`]);
    await off('idea-voted', long);
    assert.deepEqual(await vote(), []);
    await on('idea-voted', long);
    await destroy();
    assert.deepEqual(await vote(), []);
    await rejects(on('idea-eaten' as 'idea-voted', () => {}), /no event "idea-eaten"/);
    await rejects(off('eaten' as 'error'), /no event "eaten"/);
  });

  it('ends without a trace, more than once, and may begin anew', async () => {
    await init({ endpoint, scheme: 'dark' });
    const board = await addBoard(document.body);
    await destroy();
    await destroy();
    await board.updateComplete;
    await until(() => !board.shadowRoot!.querySelector('.root.dark'), 'the look is no longer the page\'s');
    const later = bare();
    await later.updateComplete;
    assert.equal((await debug()).every(({ connection }) => connection === 'none'), true);
    await init({ endpoint });
    await until(() => titles(later).length, 'ideas again');
  });

  it('is ready when all that is on the page has been drawn', async () => {
    await init({ endpoint });
    const board = bare();
    const form = document.createElement('minga-feedback-form');
    form.dataset['page'] = '';
    document.body.append(form);
    await ready();
    assert.isNotNull(board.shadowRoot!.querySelector('.root'));
    assert.isNotNull(form.shadowRoot!.querySelector('.root'));
  });

  it('tells what each element goes by, and nothing about the person', async () => {
    const { table } = console;
    const printed: unknown[] = [];
    console.table = (rows: unknown) => { printed.push(rows); };
    try {
      await init({ endpoint, consent: { service: 'granted', analytics: 'denied' } });
      const token = await backend.tokenFor(people.lin);
      await identify(token);
      const lone = await addBoard(document.body, { id: 'lone', lang: 'zh-CN' });
      lone.id = 'lone';
      const provider = await showProvider(backend, null, { consent: 'denied' });
      const inner = await addBoard(provider, { loading: 'eager' });
      inner.id = 'inner';
      const rows = await debug();
      assert.deepEqual(printed, [rows]);
      assert.deepEqual(rows.map(({ element, connection, identity, consent: said }) => [element, connection, identity, said]), [
        ['minga-idea-board#lone', 'page', 'member', 'service: granted, analytics: denied, personalisation: granted'],
        ['minga-community', 'element', 'member', 'denied'],
        ['minga-idea-board#inner', 'provider', 'member', 'denied'],
      ]);
      const all = JSON.stringify(rows);
      assert.notInclude(all, token);
      assert.notInclude(all, people.lin.name);
    } finally {
      console.table = table;
    }
  });

  it('keeps the settings of a provider in step that is moved in the page', async () => {
    const provider = await showProvider(backend, null, { locale: 'en' });
    const board = await addBoard(provider);
    const aside = document.createElement('div');
    provider.append(aside);
    aside.append(board);
    provider.locale = 'zh-CN';
    await until(() => board.shadowRoot!.querySelector('.root[lang=zh-CN]'), 'the new language');
  });
});

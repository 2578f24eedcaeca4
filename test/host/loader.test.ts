// loader.js on a brand's page: what it fetches and when, and what it does where something is missing or in the way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { version } from '../../src/version.ts';
import { cdnFolder, markup, pageOf, startHost, widgets, type Host, type Visit, type WidgetTag } from '../support/host.ts';

let host: Host;
const tags = Object.keys(widgets) as WidgetTag[];
const far = '<div style="height:5000px"></div>';

before(async () => { host = await startHost(); });
after(() => host.close());
beforeEach(() => { host.requests.length = 0; });

const tag = (query = '', more = '') => `<script type="module" async crossorigin src="${host.cdn}/loader.js${query}"${more}></script>`;
let count = 0;
const visit = (body: string, head = tag(), headers: Record<string, string> = {}): Promise<Visit> =>
  host.open(host.put(`/loader-${++count}`, { html: pageOf(body, head), headers }));
/** Waits for what each widget draws of its backend. */
const content: Record<string, string> = {
  'minga-idea-board': '[part~="idea"]', 'minga-feedback-form': '[part~="question"] input', 'minga-check-in': '[part~="button"]', 'minga-leaderboard': 'table td, [part~="goal"], [part~="row"]',
};
async function shown({ page }: Visit, wanted: readonly string[] = tags): Promise<void> {
  for (const one of wanted) await page.waitForFunction(([tag, part]) => document.querySelector(tag!)?.shadowRoot?.querySelector(part!), [one, content[one]!], { timeout: 15_000 });
}
const files = () => host.requests.filter(one => one.includes('/minga/')).map(one => one.replace('GET /minga/', ''));
const asked = () => host.requests.filter(one => !one.includes('/minga/'));
async function end(visited: Visit, warnings: RegExp[] = []): Promise<void> {
  assert.deepEqual(visited.errors, []);
  assert.deepEqual(visited.uncaught, []);
  assert.equal(visited.warnings.length, warnings.length, visited.warnings.join('\n'));
  visited.warnings.forEach((text, index) => { assert.match(text, warnings[index]!); });
  await visited.close();
}

/** The backend, but for the `stale-while-revalidate` with which a browser asks again by itself in the background. */
async function uncached(request: Request): Promise<Response | undefined> {
  if (!request.url.includes('/v1/')) return undefined;
  const { body, status, headers } = await host.sandbox.fetch(request);
  return new Response(body, { status, headers: { ...Object.fromEntries(headers), 'cache-control': 'no-store' } });
}

for (const provider of [true, false]) {
  test(`widgets ${provider ? 'below a provider' : 'with an endpoint each'} come by one script tag, and each address of the backend is asked once`, async () => {
    host.intercept(uncached);
    const visited = await visit(markup(tags, { endpoint: host.endpoint, provider }));
    await shown(visited);
    host.intercept(null);
    const reads = asked().filter(one => one.startsWith('GET'));
    for (const wanted of ['GET /', 'GET /boards/ideas', 'GET /boards/ideas/ideas?limit=20', 'GET /forms/nps', 'GET /programs/daily', 'GET /leaderboards/members?rows=members']) {
      assert.equal(reads.filter(one => one === wanted).length, 1, `${wanted}: ${reads.join(' ')}`);
    }
    assert.deepEqual(reads, [...new Set(reads)]);
    await end(visited);
  });
}

test('data are asked for before the script of the widget is there', async () => {
  let release = () => {};
  const held = new Promise<void>(resolve => { release = resolve; });
  host.intercept(async request => {
    if (request.url.endsWith('/leaderboard.js')) await held;
    return undefined;
  });
  const visited = await visit(markup(['minga-leaderboard'], { endpoint: host.endpoint }));
  try {
    await visited.page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/leaderboards/')));
    assert.equal(await visited.page.evaluate(() => !!customElements.get('minga-leaderboard')), false);
  } finally {
    release();
    host.intercept(null);
  }
  await shown(visited, ['minga-leaderboard']);
  await end(visited);
});

test('what is far below is not fetched before it comes near, and then alone', async () => {
  const visited = await visit(far + markup(['minga-idea-board'], { endpoint: host.endpoint }) + far + markup(['minga-leaderboard'], { endpoint: host.endpoint }));
  await visited.page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => { setTimeout(resolve, 300); }); }));
  assert.deepEqual(host.requests, ['GET /minga/loader.js']);
  await visited.page.evaluate(() => { document.querySelector('minga-idea-board')!.scrollIntoView(); });
  await shown(visited, ['minga-idea-board']);
  assert.ok(!files().includes('leaderboard.js'));
  assert.ok(!asked().some(one => one.includes('leaderboards')));
  await end(visited);
});

test('loading="eager" does not wait', async () => {
  const visited = await visit(far + markup(['minga-check-in'], { endpoint: host.endpoint, attributes: 'loading="eager"' }));
  await shown(visited, ['minga-check-in']);
  await end(visited);
});

test('all four at once come in one file', async () => {
  const visited = await visit(markup(tags, { endpoint: host.endpoint, attributes: 'loading="eager"' }));
  await shown(visited);
  assert.ok(files().includes('all.js'));
  assert.deepEqual(files().filter(one => !/^(loader\.js|all\.js|all\/)/.test(one)), []);
  await end(visited);
});

test('a standalone file is all that its widgets ever fetch, in other languages too', async () => {
  const visited = await host.open(host.put('/standalone', pageOf(markup(tags, { endpoint: host.endpoint }), `<script type="module" async crossorigin src="${host.cdn}/standalone/all.js"></script>`, 'lang="zh-CN"')));
  await shown(visited);
  await visited.page.getByText(/\p{Script=Han}/u).first().waitFor();
  assert.deepEqual(files(), ['standalone/all.js']);
  await end(visited);
});

test('a tag that comes later, by script or in an open shadow root, is found', async () => {
  const visited = await visit('<div id="spa"></div><div id="root"><template shadowrootmode="open"><slot></slot></template></div>');
  await visited.page.evaluate(markup => {
    document.querySelector('#spa')!.innerHTML = markup;
    document.querySelector('#root')!.shadowRoot!.innerHTML = markup;
  }, markup(['minga-check-in'], { endpoint: host.endpoint }));
  await shown(visited, ['minga-check-in']);
  await visited.page.waitForFunction(() => document.querySelector('#root')!.shadowRoot!.querySelector('minga-check-in')!.shadowRoot?.querySelector('[part~="button"]'));
  await end(visited);
});

test('an endpoint counts from the address of the page, whatever <base> says', async () => {
  const { pathname } = new URL(host.endpoint);
  const visited = await visit(markup(['minga-idea-board'], { endpoint: pathname }), `<base href="https://elsewhere.example/deep/">${tag()}`);
  await visited.page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/boards/ideas')));
  const reached = await visited.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter(name => name.includes('/v1/')));
  assert.deepEqual(reached.filter(name => !name.startsWith(`${host.url}${pathname}/`)), []);
  await visited.close();
});

test('what the page says comes from the address of the script, and over that from #minga-config', async () => {
  const wrong = encodeURIComponent('https://nobody.example/v1/x');
  const config = JSON.stringify({ endpoint: host.endpoint });
  const visited = await visit(markup(['minga-idea-board'], { endpoint: '', provider: false }).replace('endpoint=""', ''),
    `<script type="application/json" id="minga-config">${config}</script>${tag(`?endpoint=${wrong}&scheme=dark`)}`);
  await shown(visited, ['minga-idea-board']);
  await visited.page.waitForFunction(() => document.querySelector('minga-idea-board')!.shadowRoot!.querySelector('.root.dark'));
  await end(visited);
});

test('the address of the script is enough', async () => {
  host.intercept(uncached);
  const visited = await visit('<minga-idea-board board="ideas"></minga-idea-board>', tag(`?endpoint=${encodeURIComponent(host.endpoint)}`));
  await shown(visited, ['minga-idea-board']);
  host.intercept(null);
  assert.equal(asked().filter(one => one === 'GET /boards/ideas').length, 1);
  await end(visited);
});

test('a broken #minga-config is told once, and the page works', async () => {
  const visited = await visit(markup(['minga-idea-board'], { endpoint: host.endpoint }), `<script type="application/json" id="minga-config">{"endpoint":</script>${tag()}`);
  await shown(visited, ['minga-idea-board']);
  await end(visited, [/#minga-config/]);
});

test('calls made before the script is there are done in order, and later ones answer a promise', async () => {
  const stub = 'window.minga ||= function () { (minga.q ||= []).push(arguments) }';
  const visited = await visit('<minga-idea-board board="ideas"></minga-idea-board>',
    `<script>${stub}
      minga('init', { endpoint: ${JSON.stringify(host.endpoint)}, scheme: 'light' });
      minga('set', { scheme: 'dark' });
      minga('on', 'minga-idea-opened', event => { window.opened = event.detail.id; });</script>${tag()}`);
  await shown(visited, ['minga-idea-board']);
  await visited.page.waitForFunction(() => document.querySelector('minga-idea-board')!.shadowRoot!.querySelector('.root.dark'));
  await visited.page.evaluate(() => { document.querySelector('minga-idea-board')!.shadowRoot!.querySelector<HTMLElement>('[part~="title"] a, a[part~="title"], [part~="idea"] a')!.click(); });
  await visited.page.waitForFunction(() => 'opened' in window);
  const rows = await visited.page.evaluate(() => (window as unknown as { minga(verb: string): Promise<{ element: string }[]> }).minga('debug'));
  assert.deepEqual(rows.map(({ element }) => element), ['minga-idea-board']);
  await end(visited);
});

test('a call that cannot be done rejects, and is told in the console instead of thrown at the page', async () => {
  const visited = await visit('');
  await visited.page.waitForFunction(() => typeof (window as unknown as { minga?: unknown }).minga === 'function');
  const outcome = await visited.page.evaluate(() => {
    const { minga } = window as unknown as { minga(verb: string): Promise<unknown> };
    void minga('fly');
    return minga('fly').then(() => 'done', () => 'refused');
  });
  assert.equal(outcome, 'refused');
  await end(visited, [/fly/, /fly/]);
});

for (const [what, path] of [['its own', 'idea-board.js'], ['the shared one', 'chunks/shared-']] as const) {
  test(`a file that does not come (${what}) leaves the page's own content, and is fetched again when the page is online`, async () => {
    let lost = true;
    host.intercept(request => (lost && request.url.includes(`/minga/${path}`) ? new Response('', { status: 503, headers: { 'access-control-allow-origin': '*' } }) : undefined));
    const visited = await visit(`<script>window.told = []; addEventListener('minga-error', event => { told.push([event.target.localName, event.detail]); });</script>${
      markup(['minga-idea-board'], { endpoint: host.endpoint })}`);
    await visited.page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length);
    assert.deepEqual(await visited.page.evaluate(() => (window as unknown as { told: unknown[] }).told), [['minga-idea-board', { code: 'network', action: 'load' }]]);
    assert.ok(await visited.page.getByText('Fallback of minga-idea-board').isVisible());
    lost = false;
    await visited.page.evaluate(() => { dispatchEvent(new Event('online')); });
    await shown(visited, ['minga-idea-board']);
    host.intercept(null);
    assert.equal(visited.warnings.filter(text => text.includes('did not come')).length, 1);
    assert.deepEqual(visited.uncaught, []);
    await visited.close();
  });
}

test('a file that was changed on its way does not run', async () => {
  const code = readFileSync(join(cdnFolder, 'idea-board.js'), 'utf8');
  host.intercept(request => (request.url.endsWith('/minga/idea-board.js')
    ? new Response(`${code}\nwindow.changed = true;`, { headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' } }) : undefined));
  const visited = await visit(markup(['minga-idea-board'], { endpoint: host.endpoint }));
  await visited.page.waitForFunction(() => performance.getEntriesByName(document.querySelector('script')!.src.replace('loader', 'idea-board')).length > 0);
  await visited.page.evaluate(() => new Promise(resolve => { setTimeout(resolve, 500); }));
  host.intercept(null);
  assert.equal(await visited.page.evaluate(() => 'changed' in window), false);
  assert.deepEqual(visited.uncaught, []);
  await visited.close();
});

test('the same script twice does the work once', async () => {
  const visited = await visit(markup(tags, { endpoint: host.endpoint }), `${tag()}${tag('?again')}<script type="module" src="/minga/loader.js"></script>`);
  await shown(visited);
  assert.deepEqual(files().filter(one => one === 'idea-board.js' || one === 'all.js').length, 1);
  await end(visited);
});

test('of two versions the first one stays, and one warning names both', async () => {
  const code = readFileSync(join(cdnFolder, 'loader.js'), 'utf8');
  const quoted = new RegExp(`([\`"'])${version.replaceAll('.', '\\.')}\\1`, 'g');
  assert.match(code, quoted);
  const other = code.replace(quoted, '$19.0.0$1').replaceAll(version, '9.0.0');
  host.intercept(request => (request.url.endsWith('/new/loader.js') ? new Response(other, { headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' } }) : undefined));
  const visited = await visit(markup(['minga-check-in'], { endpoint: host.endpoint }), `${tag().replace(' async', '')}<script type="module" crossorigin src="${host.cdn}/new/loader.js"></script>`);
  await shown(visited, ['minga-check-in']);
  host.intercept(null);
  await end(visited, [new RegExp(`${version}.*9\\.0\\.0`)]);
});

test('elements of an older copy stay, and the loader brings what is missing', async () => {
  const visited = await visit(`<script>customElements.define('minga-check-in', class extends HTMLElement { static version = '0.0.1'; connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = 'old'; } });</script>${
    markup(['minga-check-in', 'minga-idea-board'], { endpoint: host.endpoint })}`);
  await shown(visited, ['minga-idea-board']);
  assert.equal(await visited.page.evaluate(() => document.querySelector('minga-check-in')!.shadowRoot!.textContent), 'old');
  assert.ok(!files().includes('check-in.js'));
  await end(visited);
});

test("names in the page's markup that hide members of document and window are no hindrance", async () => {
  const names = ['currentScript', 'querySelector', 'querySelectorAll', 'getElementById', 'documentElement', 'head', 'body', 'scripts', 'readyState'];
  const visited = await visit(`${names.map(name => `<img name="${name}" alt=""><a id="${name}"></a>`).join('')}<a id="minga"></a><a id="minga" name="q"></a>
    <form id="f"><input name="querySelectorAll"><input name="closest"><input name="shadowRoot"><input name="localName"></form>`, `${tag()}`);
  await visited.page.waitForFunction(() => typeof (window as unknown as { minga?: unknown }).minga === 'function');
  await visited.page.evaluate(markup => {
    const form = document.forms.namedItem('f')!;
    const inside = form.cloneNode(true) as HTMLFormElement;
    Element.prototype.insertAdjacentHTML.call(inside, 'beforeend', markup);
    form.replaceWith(inside);
  }, markup(['minga-check-in'], { endpoint: host.endpoint }));
  await visited.page.waitForFunction(() => document.getElementsByTagName('minga-check-in')[0]?.shadowRoot?.querySelector('[part~="button"]'), undefined, { timeout: 15_000 });
  assert.deepEqual(visited.uncaught, []);
  await visited.close();
});

test('a nonce of the script is enough for what the loader fetches', async () => {
  const policy = `default-src 'none'; script-src 'nonce-abc'; connect-src ${host.api}; img-src data:; style-src 'none'`;
  const visited = await visit(markup(['minga-idea-board'], { endpoint: host.endpoint }), tag('', ' nonce="abc"'), { 'content-security-policy': policy });
  await shown(visited, ['minga-idea-board']);
  assert.deepEqual(await visited.violations(), []);
  await end(visited);
});

test('the loader lets go of elements that have left the page', async () => {
  const visited = await visit('<div id="spa"></div>');
  await visited.page.waitForFunction(() => typeof (window as unknown as { minga?: unknown }).minga === 'function');
  const session = await visited.context.newCDPSession(visited.page);
  await visited.page.evaluate(async () => {
    const kept: WeakRef<Element>[] = (window as unknown as { kept: WeakRef<Element>[] }).kept = [];
    for (let round = 0; round < 50; round++) {
      const place = document.createElement('div');
      place.style.marginTop = '9000px';
      const one = document.createElement('minga-leaderboard');
      kept.push(new WeakRef(one));
      place.append(one);
      document.body.append(place);
      await new Promise(resolve => { requestAnimationFrame(resolve); });
      place.remove();
    }
    await new Promise(resolve => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); });
  });
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const alive = await visited.page.evaluate(() => (window as unknown as { kept: WeakRef<Element>[] }).kept.filter(one => one.deref()).length);
  assert.ok(alive <= 1, `${alive} of 50 are still held`);
  await end(visited);
});

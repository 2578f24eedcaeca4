// Pages that get in the way without meaning to: names that hide the document's own, patched built-ins, moved base addresses,
// documents that are written while they load, and the script loaded twice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { version } from '../../src/version.ts';
import { cdnFolder, markup } from '../support/host.ts';
import { allFour, startStage, works, type Stage } from '../support/hostile-page.ts';

let host: Stage;
before(async () => { host = await startStage(); });
after(() => host.close());

const clobbering = readFileSync(new URL('../fixtures/dom/clobbering.jsonl', import.meta.url), 'utf8').trim().split('\n').map(line => JSON.parse(line) as { id: string; html: string });

test('names in the page’s markup hide nothing that widgets need', async t => {
  const names = ['documentElement', 'minga', 'minga-config', 'currentScript', 'scrollingElement', 'ownerDocument', 'removeEventListener', 'fullscreenElement', 'referrer', 'contains'];
  const cases = [
    ...clobbering,
    { id: 'our own list, twice each', html: names.map(name => `<img name="${name}"><img name="${name}">`).join('') },
    { id: 'our own list, by forms with fields', html: names.map(name => `<form name="${name}" id="${name}"><input name="endpoint" value="https://evil.test/"><input name="q"></form>`).join('') },
  ];
  const before = await host.votes();
  // Names hide one another no more than they hide ours: eight on a page.
  const groups = Array.from({ length: Math.ceil(cases.length / 8) }, (_, group) => cases.slice(group * 8, group * 8 + 8));
  const next = groups.values();
  await Promise.all([1, 2].map(async () => {
    for (const group of next) {
      await t.test(group.map(({ id }) => id).join(' '), async () => {
        const visit = await host.show(host.loader(), `${group.map(({ html }) => html).join('\n')}\n${allFour(host.endpoint)}`);
        await works(visit);
        await visit.close();
      });
    }
  }));
  assert.equal(await host.votes() - before, groups.length, 'each vote counts once');
});

/** Scripts that pages have loaded before ours, as they were written when it was usual to mend the browser. */
const patches: Record<string, string> = {
  'Prototype 1.6': `
    Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return JSON.stringify(one); }).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.prototype.toJSON = undefined; delete Object.prototype.toJSON;
    Array.prototype.each = Array.prototype.forEach; Array.prototype.first = function () { return this[0]; };
    Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this; };
    Element.prototype.select = function (selector) { return Array.from(this.querySelectorAll(selector)); };
    Function.prototype.bindAsEventListener = function (object) { var method = this; return function (event) { return method.call(object, event || window.event); }; };`,
  'MooTools': `
    Function.prototype.extend = function () { return this; }; Function.prototype.implement = function () { return this; };
    Array.prototype.append = function (more) { this.push.apply(this, more); return this; }; Array.prototype.contains = function (one) { return this.indexOf(one) > -1; };
    Element.prototype.getElement = Element.prototype.querySelector; Element.prototype.set = function (name, value) { this.setAttribute(name, value); return this; };
    Element.prototype.getProperty = Element.prototype.getAttribute; Element.prototype.append = function (other) { for (var i = 0; i < arguments.length; i++) this.appendChild(arguments[i].nodeType ? arguments[i] : document.createTextNode(arguments[i])); return this; };
    String.prototype.contains = String.prototype.includes; Number.prototype.each = function () {};`,
  'loops over everything': `
    Object.prototype.extra = function () { return 'extra'; }; Array.prototype.extra = function () { return 'extra'; }; String.prototype.extra = 1; Function.prototype.extra = 1;`,
  'polyfills of arrays': `
    Array.prototype.map = function (fn, self) { var out = []; for (var i = 0; i < this.length; i++) if (i in this) out[i] = fn.call(self, this[i], i, this); return out; };
    Array.prototype.filter = function (fn, self) { var out = []; for (var i = 0; i < this.length; i++) if (i in this && fn.call(self, this[i], i, this)) out.push(this[i]); return out; };
    Array.prototype.forEach = function (fn, self) { for (var i = 0; i < this.length; i++) if (i in this) fn.call(self, this[i], i, this); };
    Array.from = function (source, fn) { var out = []; if (source[Symbol.iterator]) for (var one of source) out.push(one); else for (var i = 0; i < source.length; i++) out.push(source[i]); return fn ? out.map(function (one, i) { return fn(one, i); }) : out; };
    Array.prototype.includes = function (one) { return this.indexOf(one) >= 0; }; Object.assign = function (target) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) target[key] = arguments[i][key]; return target; };
    Object.entries = function (object) { return Object.keys(object).map(function (key) { return [key, object[key]]; }); };`,
  'zones': `
    var zone = 'root', wrap = function (fn) { var mine = zone; return typeof fn !== 'function' ? fn : function () { var was = zone; zone = mine; try { return fn.apply(this, arguments); } finally { zone = was; } }; };
    ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'].forEach(function (name) { var native = window[name]; window[name] = function (fn) { arguments[0] = wrap(fn); return native.apply(window, arguments); }; });
    var add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener, tasks = new WeakMap();
    EventTarget.prototype.addEventListener = function (name, listener, options) { if (!listener) return; var task = tasks.get(listener); if (!task) tasks.set(listener, task = wrap(typeof listener === 'function' ? listener : function (event) { listener.handleEvent(event); })); return add.call(this || window, name, task, options); };
    EventTarget.prototype.removeEventListener = function (name, listener, options) { return remove.call(this || window, name, listener && tasks.get(listener) || listener, options); };
    var Native = Promise, then = Native.prototype.then; Native.prototype.then = function (yes, no) { return then.call(this, wrap(yes), wrap(no)); };
    window.Promise = class ZoneAwarePromise extends Native {}; var fetchNative = window.fetch; window.fetch = function () { return window.Promise.resolve(fetchNative.apply(window, arguments)); };
    ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'].forEach(function (name) { var Native = window[name]; window[name] = class extends Native { constructor(fn, options) { super(wrap(fn), options); } }; });`,
  'watched requests and a silent console': `
    var native = window.fetch; window.fetch = function (input, init) { window.__seen = (window.__seen || 0) + 1; return native.call(this === undefined ? window : this, input, init).then(function (response) { response.clone().text().catch(function () {}); return response; }); };
    var text = JSON.stringify; JSON.stringify = function (value, replacer, space) { return text(value, replacer, space); };
    ['log', 'warn', 'error', 'info', 'debug', 'group'].forEach(function (name) { console[name] = function () {}; });
    Date.prototype.toISOString = function () { function two(n) { return (n < 10 ? '0' : '') + n; } return this.getUTCFullYear() + '-' + two(this.getUTCMonth() + 1) + '-' + two(this.getUTCDate()) + 'T' + two(this.getUTCHours()) + ':' + two(this.getUTCMinutes()) + ':' + two(this.getUTCSeconds()) + 'Z'; };
    Date.prototype.toJSON = function () { return this.toISOString(); };`,
  'what an insecure or narrow browser lacks': `
    delete Crypto.prototype.randomUUID; delete Navigator.prototype.locks; delete Navigator.prototype.storage; delete window.requestIdleCallback; delete Navigator.prototype.sendBeacon; delete Navigator.prototype.userAgentData;
    delete Intl.DurationFormat; delete Intl.ListFormat; delete Intl.DisplayNames; delete Intl.Segmenter;`,
  'registrations that are watched': `
    var define = customElements.define; CustomElementRegistry.prototype.define = function (name, constructor, options) { var connected = constructor.prototype.connectedCallback; if (connected) constructor.prototype.connectedCallback = function () { return connected.apply(this, arguments); }; return define.call(this, name, constructor, options); };
    var attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { var root = attach.call(this, init); this.__shadow = root; return root; };`,
};

for (const [name, script] of Object.entries(patches)) {
  test(`built-ins that a page has patched: ${name}`, async () => {
    const visit = await host.show(`<script>${script}</script>${host.loader()}`);
    await works(visit);
    await visit.close();
  });
}

test('what is sent is JSON as it should be where arrays have a toJSON of their own', async () => {
  const bodies: string[] = [];
  host.intercept(async request => {
    if (request.method !== 'GET' && request.url.includes('/v1/')) bodies.push(await request.clone().text());
    return undefined;
  });
  const visit = await host.show(`<script>Array.prototype.toJSON = function () { return '[' + this.join() + ']'; }; Object.prototype.toJSON = function () { return 'nothing'; };</script>${host.loader()}`);
  await works(visit);
  // A widget shows what was done before it is sent.
  const sent = () => bodies.filter(body => body);
  for (const end = Date.now() + 10_000; sent().length < 2;) {
    assert.ok(Date.now() < end, bodies.join('\n'));
    await setTimeout(30);
  }
  host.intercept(null);
  for (const body of sent()) assert.equal(typeof JSON.parse(body), 'object');
  await visit.close();
});

test('a base address elsewhere changes no address of ours, and nothing in a widget leads away', async () => {
  const path = new URL(host.endpoint).pathname;
  const visit = await host.show(`<base href="https://evil.test/x/">${host.loader()}`);
  const foreign: string[] = [];
  visit.page.on('request', request => { if (request.url().includes('evil.test')) foreign.push(request.url()); });
  await works({ ...visit, errors: [] });
  const links = await visit.page.evaluate(() => [...document.querySelectorAll('minga-community > *')].flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('a')].map(a => a.href)));
  assert.ok(links.length > 0);
  for (const link of links) assert.ok(link.startsWith(host.url), link);
  assert.deepEqual(foreign, []);
  await visit.close();
  // A relative address counts from the page's own.
  const relative = await host.show(`<base href="https://evil.test/x/">${host.loader()}`, markup(['minga-leaderboard'], { endpoint: path, attributes: 'loading="eager"' }));
  await works(relative, ['minga-leaderboard']);
  await relative.close();
});

test('written while the page is parsed, put in by a tag manager, and after the page was opened anew', async () => {
  const all = allFour(host.endpoint);
  const written = await host.show('', `<script>document.write(${JSON.stringify(all).replaceAll('<', '\\x3c')} + '\\x3cscript type="module" async crossorigin src="${host.cdn}/loader.js">\\x3c/script>');</script>`);
  await works(written);
  await written.close();

  const managed = await host.show('', '<div id="slot"></div>');
  await managed.page.evaluate(([html, source]) => {
    document.querySelector('#slot')!.innerHTML = html;
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: source })); // no other attribute is left
  }, [all, `${host.cdn}/loader.js`] as const);
  await works(managed);
  await managed.page.evaluate(([html]) => {
    document.open();
    document.write(`<!doctype html><title>New</title>${html}`);
    document.close();
  }, [all]);
  await works(managed);
  await managed.close();
});

/** The built files again, below `/minga/<version>/`, as another version. */
function alsoAs(other: string): void {
  host.intercept(request => {
    const [, file] = new URL(request.url).pathname.split(`/minga/${other}/`);
    if (file === undefined) return undefined;
    // Their hashes are of the files as they were.
    const code = readFileSync(join(cdnFolder, file), 'utf8').replaceAll(version, other).replaceAll(/"[\w/+]{43}="|`[\w/+]{43}=`/g, '""');
    return new Response(code, { headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' } });
  });
}
const entry = (name: string, folder = '') => `<script type="module" crossorigin src="${host.cdn}/${folder}${name}.js"></script>`;

test('the same script twice is one', async () => {
  const visit = await host.show(host.loader() + host.loader('?v=2') + entry('idea-board') + `<script type="module" src="${host.cdn}/idea-board.js?v=2"></script>`);
  await works(visit);
  assert.deepEqual(visit.warnings, []);
  await visit.close();
});

for (const other of ['0.0.1', '9.9.9']) {
  test(`the loader of ${other} beside ours: the first one stays, and the page is told of both`, async () => {
    alsoAs(other);
    const visit = await host.show(entry('loader', `${other}/`) + entry('loader'));
    await works(visit);
    host.intercept(null);
    assert.equal(visit.warnings.length, 1, visit.warnings.join('\n'));
    assert.ok(visit.warnings[0]!.includes(other) && visit.warnings[0]!.includes(version));
    await visit.close();
  });

  test(`a board of ${other} beside other widgets of ours: each tag is its first one's, and they work together`, async () => {
    alsoAs(other);
    const visit = await host.show(entry('idea-board', `${other}/`) + entry('idea-board') + entry('feedback-form') + entry('check-in') + entry('leaderboard'));
    await works(visit);
    host.intercept(null);
    const told = visit.warnings.filter(text => text.includes(other) && text.includes(version));
    assert.deepEqual(told.length, visit.warnings.length);
    for (const tag of ['idea-board', 'community']) assert.equal(told.filter(text => text.includes(`<minga-${tag}>`)).length, 1, visit.warnings.join('\n'));
    await visit.close();
  });
}

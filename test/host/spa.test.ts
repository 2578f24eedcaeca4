// Widgets in a single-page app: whatever way they come and go, nothing of them stays or goes on. `npm run bench -- leaks` does
// the same ten thousand times.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from '../../tools/chromium.ts';
import { markup, pageOf, startHost, widgets, type Host, type Visit, type WidgetTag } from '../support/host.ts';
import { Inspector, installMounts, mountables, mountsPage, ways } from '../support/mounts.ts';

let host: Host;
before(async () => { host = await startHost(); });
after(() => host.close());

/** A page with everything defined and mounted once, so that what is made once a page is there. */
async function visit(): Promise<Visit & { inspector: Inspector }> {
  const visited = await host.open(host.put('/app', pageOf('', mountsPage(host.cdn))), {
    before: async page => { await page.addInitScript(installMounts, host.endpoint); },
  });
  await visited.page.waitForFunction(names => names.every(name => customElements.get(name)), mountables.map(({ tag }) => tag));
  return { ...visited, inspector: await Inspector.of(visited.page) };
}

// what a run of the tests has time for: a board draws most, a provider nothing
const times: Record<string, number> = {
  'minga-idea-board': 105, 'minga-feedback-form': 140, 'minga-check-in': 140, 'minga-leaderboard': 140, 'minga-launcher': 350, 'minga-community': 700,
};
const warmUp = 70;

for (const what of mountables) {
  test(`${times[what.tag]} mounts of ${what.tag}, in each way, leave no element, node or listener, and no heap`, async () => {
    const visited = await visit();
    const { page, inspector } = visited;
    await page.evaluate(([what, times, ways]) => window.mounts.mount(what, times, ways), [what, warmUp, ways] as const);
    const [before, listening] = [await inspector.left(), await inspector.listeners()];
    await page.evaluate(([what, times, ways]) => window.mounts.mount(what, times, ways), [what, times[what.tag]!, ways] as const);
    const left = await inspector.left();
    const kilobytes = (left.heap - before.heap) / 1000;
    assert.deepEqual(await inspector.detached(), []);
    assert.deepEqual(await inspector.listeners(), listening);
    assert.equal(left.listeners - before.listeners, 0, 'listeners left');
    assert.equal(left.nodes - before.nodes, 0, 'nodes left');
    // one that stays has more than 5 kB; Chromium's own records of long frames may take up to 360
    assert.ok(kilobytes < 500, `${kilobytes.toFixed(0)} kB of heap left`);
    assert.deepEqual([...visited.errors, ...visited.uncaught], []);
    await visited.close();
  });
}

/** Runs in the page, before any of its scripts: `window.running()` names timers, frames and observers that are still on. */
function watchRunning(): void {
  const on = new Map<unknown, string>();
  const names = window as unknown as Record<string, (...args: never[]) => unknown>;
  for (const [start, stop, again] of [['setTimeout', 'clearTimeout', false], ['setInterval', 'clearInterval', true], ['requestAnimationFrame', 'cancelAnimationFrame', false]] as const) {
    const [begin, end] = [names[start]!, names[stop]!];
    names[start] = (callback: (...args: unknown[]) => void, ...rest: never[]) => {
      const key = { id: undefined as unknown };
      key.id = begin(((...args: unknown[]) => {
        if (!again) on.delete(`${start} ${String(key.id)}`);
        callback(...args);
      }) as never, ...rest);
      on.set(`${start} ${String(key.id)}`, `${start} ${String(rest[0] ?? '')}`);
      return key.id;
    };
    names[stop] = (id: never) => {
      on.delete(`${start} ${String(id)}`);
      end(id);
    };
  }
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
    const Real = window[name] as unknown as new (...args: unknown[]) => { observe(...args: unknown[]): void; disconnect(): void };
    Object.assign(window, { [name]: class extends Real {
      override observe(...args: unknown[]) { on.set(this, name); super.observe(...args); }
      override disconnect() { on.delete(this); super.disconnect(); }
    } });
  }
  Object.assign(window, { running: () => [...on.values()] });
}

const until = async (what: () => Promise<string[]>): Promise<void> => {
  const end = performance.now() + 20_000;
  for (;;) {
    const left = await what();
    if (left.length === 0) return;
    if (performance.now() > end) assert.deepEqual(left, []);
    await new Promise(resolve => { setTimeout(resolve, 100); });
  }
};

test('what is removed while its answers are awaited ends its requests; neither that nor what was shown keeps a timer, frame or observer', async () => {
  const { page, errors, uncaught, close } = await host.open(host.put('/running', pageOf('', mountsPage(host.cdn))), {
    before: async page => {
      await page.addInitScript(watchRunning);
      await page.addInitScript(installMounts, host.endpoint);
    },
  });
  await page.waitForFunction(names => names.every(name => customElements.get(name)), mountables.map(({ tag }) => tag));
  const all = () => page.evaluate(() => [...(window as unknown as { running: () => string[] }).running(), ...window.mounts.open()]);
  // before any widget is there: Playwright observes the document, too
  const others = await all();
  const running = async () => {
    const left = await all();
    for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1);
    return left;
  };
  for (const what of mountables) await page.evaluate(([what, ways]) => window.mounts.mount(what, ways.length, ways), [what, ways] as const);
  await until(running);
  const asked = await page.evaluate(() => window.mounts.asked());
  for (const what of mountables) {
    await page.evaluate(() => { window.mounts.hold(true); });
    await page.evaluate(what => window.mounts.mount(what, 5, ['removed mid-load']), what);
    await until(running);
    await page.evaluate(() => { window.mounts.hold(false); });
  }
  assert.ok(await page.evaluate(() => window.mounts.asked()) > asked, 'something was asked for');
  assert.deepEqual([...errors, ...uncaught], []);
  await close();
});

test('a page that comes back from the back-forward cache goes on, and shows what has happened meanwhile', async () => {
  const browser = await launchChromium({ whole: true, without: ['--disable-back-forward-cache'] });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => { errors.push(error.message); });
    const tags = Object.keys(widgets) as WidgetTag[];
    host.put('/other', pageOf('<h1>Another page</h1>'));
    const head = ['idea-board', 'feedback-form', 'check-in', 'leaderboard'].map(name => `<script type="module" crossorigin src="${host.cdn}/${name}.js"></script>`).join('');
    const script = '<script>addEventListener("pageshow", event => { window.cameBack = event.persisted; })</script>';
    await page.goto(host.put('/four', pageOf(markup(tags, { endpoint: host.endpoint, attributes: 'loading="eager"' }), head + script)));
    const identify = `customElements.whenDefined('minga-community')
      .then(() => document.querySelector('minga-community').identify(() => fetch('/token?sub=mia').then(answer => answer.text())))`;
    await page.evaluate(identify);
    for (const { tag, shown } of mountables) if (tags.includes(tag as WidgetTag)) await page.waitForFunction(([tag, shown]) => document.querySelector(tag!)?.shadowRoot?.querySelector(shown!), [tag, shown]);
    // Playwright knows nothing of documents that come back: what is said to the tab itself reaches the one it shows
    const session = await context.newCDPSession(page);
    const look = async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    };
    const becomes = (expression: string) => until(async () => (await look<boolean>(expression).catch(() => false) ? [] : [expression]));
    await page.goto(`${host.url}/other`);
    const { items } = await host.sandbox.connect().ideas.list({ board: 'ideas', limit: 20 });
    const other = items.find(({ title }) => title === 'Idea 11')!;
    await host.sandbox.as('visitor').ideas.setVote(other.id, true);
    await host.sandbox.as('visitor-2').ideas.setVote(other.id, true);
    await look('void history.back()');
    // a shell keeps no pages: it loads this one anew
    const keepsPages = !(await session.send('Browser.getVersion')).product.startsWith('Headless');
    await becomes(`window.cameBack === ${keepsPages}`);
    if (!keepsPages) await look(identify);
    const vote = `document.querySelector('minga-idea-board').shadowRoot.querySelector('[data-id="${other.id}"] [part~=vote]')`;
    await becomes(`${vote}.textContent.includes('${other.votes + 2}')`);
    await look(`void ${vote}.click()`);
    await until(async () => ((await host.sandbox.connect().ideas.get(other.id)).votes === other.votes + 3 ? [] : ['the vote']));
    for (const { tag, shown } of mountables) if (tags.includes(tag as WidgetTag)) assert.ok(await look(`!!document.querySelector('${tag}').shadowRoot.querySelector(${JSON.stringify(shown)})`), tag);
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
  }
});

// Places that pages put widgets into, and paper: what is hidden, clipped or moved there, and what of people reaches the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { markup } from '../support/host.ts';
import { allFour, startStage, works, type Stage } from '../support/hostile-page.ts';

let host: Stage;
before(async () => { host = await startStage(); });
after(() => host.close());

test('on paper: everything is shown, dark on white, and nothing floats over it', async () => {
  const visit = await host.show(`<style>html { color-scheme: dark; background: #111; color: #eee; }</style>${host.loader()}`,
    `${allFour(host.endpoint)}<minga-community endpoint="${host.endpoint}"><minga-feedback-form form="contact" shape="tab" id="apart"></minga-feedback-form><minga-launcher for="apart"></minga-launcher></minga-community>`);
  await works(visit);
  const { page } = visit;
  await page.waitForFunction(() => document.querySelector('#apart')?.shadowRoot?.querySelector('.edge-tab') && document.querySelector('minga-launcher')?.shadowRoot?.querySelector('button'));
  const look = () => page.evaluate(() => [...document.querySelectorAll('minga-idea-board, minga-check-in, minga-leaderboard, minga-feedback-form:not(#apart)')].map(({ shadowRoot }) => {
    const root = shadowRoot!.querySelector('.root')!;
    const card = root.firstElementChild!;
    return { color: getComputedStyle(root).color, background: getComputedStyle(card).backgroundColor, height: card.getBoundingClientRect().height > 50, width: card.getBoundingClientRect().right <= document.documentElement.clientWidth };
  }));
  const floats = () => page.evaluate(() => [...document.querySelectorAll('#apart, minga-launcher')].map(({ shadowRoot }) => shadowRoot!.querySelector('.edge-tab, .launcher')!.checkVisibility()));
  const screen = await look();
  for (const { color } of screen) assert.equal(color, 'rgb(238, 238, 238)');
  assert.deepEqual(await floats(), [true, true]);
  await page.emulateMedia({ media: 'print' });
  for (const one of await look()) assert.deepEqual(one, { color: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)', height: true, width: true });
  assert.deepEqual(await floats(), [false, false]);
  await visit.close();
});

test('what a page hides is hidden, and takes no clicks', async () => {
  const visit = await host.show(`${host.loader()}<style>.drawer { position: fixed; inset: 0; opacity: 0; pointer-events: none; } .shut { visibility: hidden; }</style>`,
    `<button id="under" style="position: fixed; inset: 0">Buy</button><div class="drawer shut">${markup(['minga-leaderboard'], { endpoint: host.endpoint, attributes: 'loading="eager"' })}</div>`);
  const { page } = visit;
  await page.waitForFunction(() => document.querySelector('minga-leaderboard')?.shadowRoot?.querySelector('tbody tr'));
  const top = () => page.evaluate(() => {
    const table = document.querySelector('minga-leaderboard')!.shadowRoot!.querySelector('table')!;
    const { left, top } = table.getBoundingClientRect();
    return [table.checkVisibility({ visibilityProperty: true }), document.elementFromPoint(left + 30, top + 30)?.id];
  });
  assert.deepEqual(await top(), [false, 'under']);
  await page.evaluate(() => { document.querySelector('.drawer')!.classList.remove('shut'); });
  assert.deepEqual(await top(), [true, 'under']);
  await page.evaluate(() => { document.querySelector('.drawer')!.className = ''; });
  assert.equal((await top())[0], true);
  await visit.close();
});

const ancestors: Record<string, string> = {
  'a transform': 'transform: translate(40px, 90px) scale(0.9)', 'a filter': 'filter: blur(0px)', 'containment': 'contain: strict; block-size: 90px', 'clipped contents': 'overflow: hidden; block-size: 60px; position: relative',
  'another zoom': 'zoom: 1.5', 'vertical writing': 'writing-mode: vertical-rl', 'no selection and no pointer': 'user-select: none; pointer-events: none', 'a hidden drawer': 'visibility: hidden',
};

for (const [name, style] of Object.entries(ancestors)) {
  test(`a dialog and its tab in an ancestor with ${name} are in the window and can be used`, async () => {
    const visit = await host.show(host.loader(), `<div style="${style}"><div style="block-size: 300px">Text</div><minga-community endpoint="${host.endpoint}"><minga-feedback-form form="contact" shape="tab"></minga-feedback-form></minga-community></div>`);
    const { page } = visit;
    const boxes = (selector: string) => page.evaluate(wanted => {
      const { shadowRoot } = document.querySelector('minga-feedback-form')!;
      const element = shadowRoot!.querySelector(wanted)!;
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      // A page that draws its boxes larger has boxes that stand for less of the window.
      return { seen: element.checkVisibility({ visibilityProperty: true }), width, height, left, right: document.documentElement.clientWidth - right, top, bottom: innerHeight - bottom, middle: shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest(wanted) === element };
    }, selector);
    await page.waitForFunction(() => document.querySelector('minga-feedback-form')?.shadowRoot?.querySelector('.edge-tab'));
    const tab = await boxes('.edge-tab');
    const inWindow = ({ left, right, top, bottom }: typeof tab) => left >= -1 && right >= -1 && top >= -1 && bottom >= -1;
    if (!style.startsWith('visibility')) assert.ok(tab.seen && inWindow(tab) && tab.middle && tab.right < 3, JSON.stringify(tab));
    await page.evaluate(() => { void (document.querySelector('minga-feedback-form') as HTMLElement & { open(): Promise<unknown> }).open(); });
    await page.waitForFunction(() => document.querySelector('minga-feedback-form')?.shadowRoot?.querySelector('dialog:modal form.questions'));
    const dialog = await boxes('dialog');
    assert.ok(dialog.seen && inWindow(dialog) && dialog.middle && dialog.width > 300 && dialog.height > 200, JSON.stringify(dialog));
    await page.keyboard.press('Escape');
    await visit.close();
  });
}

test('nothing that people wrote is in the page itself: no attribute, no name, no address', async () => {
  const words = 'Xylophone"><img src=x onerror=alert(1)>';
  const { id } = await host.sandbox.as({ sub: 'words', name: words }).ideas.create('ideas', { title: words, body: words }, { key: 'words-of-people' });
  const visit = await host.show(host.loader());
  await works(visit);
  const { page } = visit;
  await page.evaluate(title => {
    const board = document.querySelector('minga-idea-board')!.shadowRoot!;
    [...board.querySelectorAll<HTMLElement>('[part~=title] a, [part~=idea] a')].find(link => link.textContent.includes(title))!.click();
  }, 'Idea 12');
  await page.goto(`${page.url().split('?')[0]}?ideas.idea=${id}`);
  await page.waitForFunction(() => document.querySelector('minga-idea-board')?.shadowRoot?.querySelector('minga-idea-detail')?.shadowRoot?.textContent.includes('Xylophone'));
  const light = await page.evaluate(() => [location.href, document.title, document.documentElement.outerHTML, JSON.stringify(history.state)].join('\n'));
  assert.ok(!light.includes('Xylophone'), light);
  assert.ok(light.includes(id));
  assert.deepEqual(visit.uncaught, []);
  await visit.close();
});

// Parts that come right after the first drawing: a widget shows and answers before they are there, and says so when they do not come.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { markup, pageOf, startHost, type Host, type Visit, type WidgetTag } from '../support/host.ts';

let host: Host;

before(async () => { host = await startHost({ config: { anonymous: false } }); });
after(() => host.close());
afterEach(() => { host.intercept(null); });

/** Holds back files whose name matches; the function made lets them go. */
function hold(name: RegExp): () => void {
  let release = () => {};
  const released = new Promise<void>(resolve => { release = resolve; });
  host.intercept(async request => {
    if (name.test(request.url)) await released;
    return undefined;
  });
  return release;
}

/** Answers 503 for files whose name matches, until the function made is called. */
function lose(name: RegExp): () => void {
  host.intercept(request => (name.test(request.url) ? new Response('', { status: 503, headers: { 'access-control-allow-origin': '*' } }) : undefined));
  return () => { host.intercept(null); };
}

async function visit(tag: WidgetTag, attributes: string, member: string | null, viewport = { width: 1280, height: 800 }): Promise<Visit> {
  const script = `import '${host.cdn}/${tag.slice('minga-'.length)}.js';
    globalThis.heard = [];
    addEventListener('minga-auth-required', event => { event.preventDefault(); heard.push(event.type); });
    addEventListener('minga-checked-in', event => { heard.push(event.type); });
    ${member ? `await document.querySelector('minga-community').identify(() => fetch('/token?sub=${member}').then(answer => answer.text()));` : ''}`;
  const visited = await host.open(host.put('/late', pageOf(`${markup([tag], { endpoint: host.endpoint, attributes: `loading="eager" ${attributes}` }).replace(' mode="top"', '')}<p id="below">Below.</p>
    <script type="module">${script}</script>`)), { viewport });
  visited.page.setDefaultTimeout(15_000);
  return visited;
}
const heard = (visited: Visit) => visited.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const heightOf = async (visited: Visit) => Math.round((await visited.page.locator('minga-leaderboard').boundingBox())!.height);

for (const width of [1280, 390]) {
  test(`rows of a leaderboard show before what stands around them, which then moves nothing (${width} px)`, async () => {
    const release = hold(/\/chunks\/(after|more)-/);
    const visited = await visit('minga-leaderboard', '', null, { width, height: 800 });
    const board = visited.page.locator('minga-leaderboard');
    await board.getByRole('row').nth(1).waitFor();
    const before = await heightOf(visited);
    assert.equal(await board.getByText('How points work').count(), 0);
    release();
    await board.getByText('How points work').waitFor();
    assert.equal(await heightOf(visited), before);
    assert.deepEqual([visited.errors, visited.uncaught], [[], []]);
    await visited.close();
  });
}

for (const [what, chunk, words] of [['around the rows', /\/chunks\/after-/, 'There is no connection.'], ['with the rows', /\/chunks\/rows-/, 'The leaderboard could not be loaded']] as const) {
  test(`what stands ${what} of a leaderboard and does not come is said and tried again`, async () => {
    const found = lose(chunk);
    const visited = await visit('minga-leaderboard', '', null);
    const board = visited.page.locator('minga-leaderboard');
    await board.getByText(words).waitFor();
    found();
    await board.getByRole('button', { name: 'Try again' }).click();
    await board.getByText('How points work').waitFor();
    await board.getByRole('row').nth(1).waitFor();
    assert.equal(await board.getByText(words).count(), 0);
    assert.deepEqual(visited.uncaught, []);
    await visited.close();
  });
}

const acting = /\/chunks\/(acting|check-in-acts)-/;

test('a tap on a check-in asks who is there before the part that takes it has come', async () => {
  const release = hold(acting);
  const visited = await visit('minga-check-in', '', null);
  await visited.page.getByRole('button', { name: 'Check in', exact: true }).click();
  await visited.page.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length);
  assert.deepEqual(await heard(visited), ['minga-auth-required']);
  release();
  await visited.close();
});

test('a member’s tap waits for the part that takes it and counts for when it was made', async () => {
  const release = hold(acting);
  const visited = await visit('minga-check-in', '', 'emil');
  const button = visited.page.locator('minga-check-in [part~="button"]');
  await visited.page.getByText('One tap a day').waitFor();
  // by the page's clock, which may be some tenths of a second from this one's
  const now = () => visited.page.evaluate(() => Date.now());
  const before = await now();
  await button.click();
  await visited.page.locator('minga-check-in [part~="button"][aria-busy="true"]').waitFor();
  const tapped = await now();
  await visited.page.waitForFunction(until => Date.now() > until, tapped + 1_500);
  release();
  await visited.page.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length);
  assert.deepEqual(await heard(visited), ['minga-checked-in']);
  assert.equal(await button.getAttribute('aria-busy'), 'false');
  const { today } = (await host.sandbox.as('emil').checkIns.status('daily'))!;
  const at = Date.parse(today!.at);
  assert.ok(at >= before - 1 && at <= tapped + 1, `${today!.at} is not between ${new Date(before).toISOString()} and ${new Date(tapped).toISOString()}`);
  await visited.close();
});

test('a tap whose part does not come is said, and can be made again', async () => {
  const found = lose(acting);
  const visited = await visit('minga-check-in', '', 'dora');
  await visited.page.getByText('One tap a day').waitFor();
  const button = visited.page.getByRole('button', { name: 'Check in', exact: true });
  await button.click();
  await visited.page.locator('minga-check-in').getByText('There is no connection.').first().waitFor();
  found();
  await button.click();
  await visited.page.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length);
  assert.deepEqual(await heard(visited), ['minga-checked-in']);
  assert.deepEqual(visited.uncaught, []);
  await visited.close();
});

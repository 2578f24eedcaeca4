// Widgets in a single-page app: whatever way they come and go, nothing of them stays or goes on. `npm run bench -- leaks` does
// the same ten thousand times.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageOf, startHost, type Host, type Visit } from '../support/host.ts';
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
  'minga-idea-board': 210, 'minga-feedback-form': 280, 'minga-check-in': 280, 'minga-leaderboard': 280, 'minga-launcher': 700, 'minga-community': 1400,
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
    if (process.env.SHOW) console.error(what.tag, kilobytes);
    assert.deepEqual(await inspector.detached(), []);
    assert.deepEqual(await inspector.listeners(), listening);
    assert.equal(left.listeners - before.listeners, 0, 'listeners left');
    assert.equal(left.nodes - before.nodes, 0, 'nodes left');
    assert.ok(kilobytes < 200, `${kilobytes.toFixed(0)} kB of heap left`);
    assert.deepEqual([...visited.errors, ...visited.uncaught], []);
    await visited.close();
  });
}

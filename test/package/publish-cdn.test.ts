import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { launchChromium } from '../../tools/chromium.ts';
import { serveFolder } from '../../tools/static-server.ts';
import { version } from '../../src/version.ts';

const folder = mkdtempSync(join(tmpdir(), 'minga-cdn-'));
const [major, minor] = version.split('.');
const publish = (from: string) => spawnSync(process.execPath, ['scripts/publish-cdn.ts', join(folder, 'host'), '--from', from], { encoding: 'utf8' });
const bytes = (...path: string[]) => readFileSync(join(folder, 'host', ...path));
const built = process.env['MINGA_CDN'] ?? 'dist/cdn';

after(() => { rmSync(folder, { recursive: true }); });

test('files stand below the version, its minor and its major', () => {
  const { status, stderr } = publish(built);
  assert.equal(status, 0, stderr);
  for (const name of ['loader.js', 'idea-board.js', 'standalone/all.js', 'manifest.json']) {
    assert.deepEqual(bytes(version, name), readFileSync(join(built, name)), name);
    if (name !== 'loader.js') for (const folder of [`${major}.${minor}`, major!]) assert.deepEqual(bytes(folder, name), bytes(version, name), name);
  }
});

test('the same files may be published again, others of the same version may not', () => {
  assert.equal(publish(built).status, 0);
  const other = join(folder, 'other');
  cpSync(built, other, { recursive: true });
  writeFileSync(join(other, 'idea-board.js'), '// changed');
  const { status, stderr } = publish(other);
  assert.equal(status, 1);
  assert.match(stderr, /idea-board\.js/);
  assert.deepEqual(bytes(version, 'idea-board.js'), readFileSync(join(built, 'idea-board.js')));
});

test('the loader of a folder that changes takes everything else from the exact version', async () => {
  const page = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><minga-check-in program="daily"></minga-check-in><script type="module" src="/${major}/loader.js?endpoint=/v1/none"></script>`;
  const server = await serveFolder(join(folder, 'host'), { '/': page });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}/`);
    await tab.waitForFunction(() => customElements.get('minga-check-in'));
    const scripts = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js')));
    assert.ok(scripts.includes(`/${version}/check-in.js`), scripts.join(' '));
    assert.deepEqual(scripts.filter((path) => !path.startsWith(`/${version}/`)), [`/${major}/loader.js`]);
  } finally {
    await browser.close();
    await server.close();
  }
});

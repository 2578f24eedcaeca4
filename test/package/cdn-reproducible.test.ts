import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'minga-builds-'));
const filesIn = (place: string) => globSync('**/*.{js,map,json}', { cwd: place }).map((name) => name.replaceAll('\\', '/')).sort();

after(() => { rmSync(folder, { recursive: true }); });

test('two builds from the same sources are the same to the byte, wherever they go', () => {
  // the first one is the build's own, which this test needs as all of this folder do
  const [one, other] = ['dist/cdn', join(folder, 'another', 'place')] as const;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build-cdn.ts', other], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.deepEqual(filesIn(one), filesIn(other));
  for (const name of filesIn(one)) {
    const code = readFileSync(join(one, name));
    assert.ok(code.equals(readFileSync(join(other, name))), name);
    assert.ok(!code.includes(process.cwd()), `${name} names a folder of this machine`);
  }
});

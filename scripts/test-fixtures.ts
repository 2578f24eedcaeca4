// Builds the apps of test/fixtures/frameworks from the packed file, checks their types and drives them in Chromium; ends with
// `N passed, N failed`. `npm run test:fixtures -- vue,svelte` takes these alone. What `npm run build` wrote is packed as it is.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture, run } from './run.ts';
import { folder } from '../test/frameworks/apps.ts';
import { run as inFixtures } from '../test/frameworks/programs.ts';

interface Manifest { version: string; dependencies?: Record<string, string> }
const manifestIn = (place: string) => JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest;
const installed = join(folder, 'node_modules');

/** The apps' own packages, once for each state of their lock file. */
async function install(): Promise<void> {
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  const mark = join(installed, '.minga-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  await inFixtures('npm', ['ci', '--ignore-scripts']);
  writeFileSync(mark, lock);
}

/** Puts the packed file where npm would have put it: beside the apps' packages, and again where an app has its own React. */
function placePacked(): void {
  const place = mkdtempSync(join(tmpdir(), 'minga-packed-'));
  run('npm', ['pack', '--silent', '--pack-destination', place]);
  const file = join(place, `minga-${manifestIn('.').version}.tgz`);
  const apps = [installed, join(folder, 'react-18', 'node_modules')];
  for (const target of apps.map((modules) => join(modules, 'minga'))) {
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    run('tar', ['-xzf', file, '--strip-components=1', '-C', target]);
  }
  rmSync(place, { recursive: true });
  for (const [name, version] of Object.entries(manifestIn(join(installed, 'minga')).dependencies ?? {})) {
    const found = manifestIn(join(installed, name)).version;
    if (found !== version) throw new Error(`Minga wants ${name} ${version}, test/fixtures/frameworks has ${found}: change it in its package.json, too.`);
  }
}

if (!existsSync('dist/react/index.js')) run('npm', ['run', '--silent', 'build']);
await install();
placePacked();
process.env['MINGA_CDN'] = join(installed, 'minga', 'dist', 'cdn');
const [, , only] = process.argv;
if (only) process.env['MINGA_APPS'] = only;
const { code, output } = await capture('node', ['--test', '--test-concurrency=2', '--test-timeout=180000', '--test-reporter', 'spec', 'test/frameworks/types.ts', 'test/frameworks/drive.ts']);
const count = (name: string) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
const failed = count('fail') + count('cancelled');
console.log(`\n${count('pass')} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`);
process.exitCode = code === 0 ? 0 : 1;

// Which Chromium to test with: CHROME_PATH, an installed one, Playwright's, else the one that came by npm (Linux x64).
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** Flags that work as root and keep Chromium from asking the network for anything. */
export const chromiumArgs = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of the browser to use; `CHROME_PATH=npm` asks for the one in node_modules. */
export async function chromiumPath(): Promise<string> {
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== 'npm') return wanted;
  const found = [...installed, chromium.executablePath()].find((path) => path && existsSync(path));
  return wanted !== 'npm' && found ? found : npmChromium();
}

/** Starts a headless Chromium; the caller closes it. `without` are arguments of Playwright's that it is not given. */
export async function launchChromium(without: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs, ignoreDefaultArgs: without });
}

async function npmChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its program file.');
  }
  const { default: packed, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const path = await packed.executablePath();
  // NSS libraries, for machines without them
  await inflate(join(packageFolder(main), 'bin', 'al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return path;
}

function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json')) || !existsSync(join(folder, 'bin'))) folder = dirname(folder);
  return folder;
}

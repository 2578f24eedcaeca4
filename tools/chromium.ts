// Which Chromium to test with: CHROME_PATH, an installed one, Playwright's, else the one that came by npm (Linux x64).
// One without windows, a headless shell, comes first: it has the same engine and takes half the time.
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

export interface Wanted {
  /** One as people have it: with its fonts, and with pages it keeps to come back to. Where there is none, a shell is taken. */
  whole?: boolean;
  /** Arguments of Playwright's that it is not given. */
  without?: string[];
}

const shell = '/usr/bin/chromium-headless-shell';
const whole = [
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
export async function chromiumPath({ whole: asPeopleHaveIt = false }: Wanted = {}): Promise<string> {
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== 'npm') return wanted;
  const others = [...whole, chromium.executablePath()];
  const found = (asPeopleHaveIt ? [...others, shell] : [shell, ...others]).find((path) => path && existsSync(path));
  return wanted !== 'npm' && found ? found : npmChromium();
}

/** Starts a headless Chromium; the caller closes it. */
export async function launchChromium(wanted: Wanted = {}): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(wanted), args: chromiumArgs, ignoreDefaultArgs: wanted.without ?? [] });
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

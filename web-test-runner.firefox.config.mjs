// The browser tests in Firefox (`FIREFOX_PATH`, else an installed one), but for those that need what its driver has not:
// media that a test sets, and the accessibility tree. CONTRIBUTING.md says what differs.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import config from './web-test-runner.config.mjs';

const installed = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
const executablePath = process.env.FIREFOX_PATH ?? installed.find((path) => existsSync(path));
if (!executablePath) throw new Error('No Firefox found: install one (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program file.');

const chromiumOnly = /\b(emulateMedia|aria-snapshot)\b/;
const isOurs = (file) => !chromiumOnly.test(readFileSync(file, 'utf8'));

// The page waits 20 s for what it asks of the driver (a key, the size of the window), which a busy machine may need.
const patience = {
  name: 'patience',
  transform({ path, body }) {
    if (path !== '/__web-dev-server__web-socket.js') return undefined;
    if (!body.includes('}, 20000);')) throw new Error('The runner no longer waits 20000 ms for an answer: look at “patience” in web-test-runner.firefox.config.mjs.');
    return body.replaceAll('20000', '90000');
  },
};

const launcher = chromeLauncher({
  launchOptions: {
    browser: 'firefox',
    executablePath,
    // nobody listens to the driver's news of each request; keys would wait behind them
    networkEnabled: false,
    // without a screen Firefox finds no mouse either: a fine pointer (2) that can hover (4)
    // and scrollbars take no room, as in the Chromium of the tests
    extraPrefsFirefox: { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6, 'ui.useOverlayScrollbars': 1 },
  },
  async createPage({ context }) {
    const page = await context.newPage();
    page.setDefaultNavigationTimeout(120_000);
    return page;
  },
});
launcher.name = 'Firefox';

export default {
  ...config,
  files: globSync('test/**/*.browser.test.ts').filter(isOurs),
  // one page: a second one would be in the background, without focus and frames
  concurrency: 1,
  plugins: [...config.plugins, patience],
  browsers: [launcher],
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 120_000 } },
};

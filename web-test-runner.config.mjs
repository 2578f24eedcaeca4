import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, chromiumPath } from './tools/chromium.ts';
import { viteForTests } from './tools/vite-for-tests.ts';

const { middleware, plugin } = await viteForTests();

// `executeServerCommand('aria-snapshot', selector)` gives what assistive technology is told, as indented text
const ariaSnapshot = {
  name: 'aria-snapshot',
  async executeCommand({ command, payload, session }) {
    if (command !== 'aria-snapshot') return undefined;
    return session.browser.getPage(session.id).locator(payload).ariaSnapshot();
  },
};

export default {
  files: 'test/**/*.browser.test.ts',
  nodeResolve: true,
  concurrency: 3,
  middleware: [middleware],
  plugins: [plugin, ariaSnapshot],
  browsers: [
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs } }),
  ],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 30_000 } },
};

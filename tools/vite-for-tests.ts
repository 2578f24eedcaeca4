// Serves the project's files through Vite to the test runner, so that tests get the very transform of the build.
import { rm } from 'node:fs/promises';
import type { Context, Middleware, Next } from 'koa';
import { createServer } from 'vite';

const served = /^\/(src|server|test|docs|stories|demo|node_modules|openapi\.yaml|package\.json|@)/;

/** Answers what web-test-runner.config needs: a middleware, and a plugin that ends Vite with the runner. */
export async function viteForTests() {
  // its own folder, since two runs at a time would rewrite each other's
  const cacheDir = `node_modules/.vite-tests/${process.pid}`;
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    cacheDir,
    define: { 'process.env.NODE_ENV': '"test"' },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: {
      entries: ['src/**/*.ts', 'test/**/*.browser.test.ts', 'server/src/browser.ts'],
      // sqlite-wasm finds its .wasm beside its own script, which a bundled copy would not
      exclude: ['@web/test-runner-commands', '@sqlite.org/sqlite-wasm'],
    },
    plugins: [
      { name: 'test-runner-modules', enforce: 'pre', resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : undefined) },
    ],
  });
  const middleware: Middleware = (ctx: Context, next: Next) => {
    if (!served.test(ctx.path) || ctx.path.includes('@web/test-runner')) return next();
    return new Promise((resolve, reject) => {
      ctx.respond = false;
      ctx.res.once('close', resolve);
      vite.middlewares(ctx.req, ctx.res, (error?: Error) => {
        ctx.respond = true;
        if (error) reject(error);
        else resolve(next());
      });
    });
  };
  const serverStop = async () => {
    await vite.close();
    await rm(cacheDir, { recursive: true, force: true });
  };
  return { middleware, plugin: { name: 'vite-stop', serverStop } };
}

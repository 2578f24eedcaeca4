// Writes dist/: the npm package with its types, manifest and wrappers, dist/cdn for script tags, and server/dist.
import { mkdirSync, rmSync } from 'node:fs';
import { capture } from './run.ts';

/** Runs commands one after the other; ends everything when one fails. */
async function inOrder(...commands: [command: string, ...args: string[]][]): Promise<void> {
  for (const [command, ...args] of commands) {
    const { code } = await capture(command, args);
    if (code === 0) continue;
    console.error(`${command} ${args.join(' ')} failed`);
    process.exit(code);
  }
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
await Promise.all([
  inOrder(['node', 'scripts/build-cdn.ts']),
  inOrder(
    ['cem', 'analyze', '--config', 'tools/custom-elements-manifest.config.js', '--quiet'],
    ['vite', 'build', '--logLevel', 'warn'],
    ['node', 'scripts/form-schema.ts'],
    ['node', 'scripts/build-themes.ts'],
    ['node', 'scripts/build-types.ts'],
    ['node', 'scripts/build-frameworks.ts'],
    ['node', 'scripts/build-editors.ts'],
    ['npm', 'run', '--silent', 'build', '--workspace', 'server'],
  ),
]);

// Writes dist/: the npm package, its types, manifest and wrappers, dist/cdn for script tags, and server/dist.
import { rmSync } from 'node:fs';
import { run } from './run.ts';

rmSync('dist', { recursive: true, force: true });
run('cem', ['analyze', '--config', 'tools/custom-elements-manifest.config.js', '--quiet']);
run('vite', ['build', '--logLevel', 'warn']);
run('node', ['scripts/form-schema.ts']);
run('node', ['scripts/build-cdn.ts']);
run('npm', ['run', '--silent', 'build', '--workspace', 'server']);
run('node', ['scripts/build-types.ts']);
run('node', ['scripts/build-frameworks.ts']);
run('node', ['scripts/build-editors.ts']);

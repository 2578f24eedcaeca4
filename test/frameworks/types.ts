// Each app has to fit the types that the packed file publishes for its framework, as that framework's own checker reads them.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { apps, folder } from './apps.ts';
import { run } from './programs.ts';

const wanted = process.env['MINGA_APPS']?.split(',');
const commands = {
  'tsc': ['tsc', '-p', 'tsconfig.json'],
  'vue-tsc': ['vue-tsc', '-p', 'tsconfig.json'],
  'svelte-check': ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'],
} satisfies Record<NonNullable<(typeof apps)[number]['check']>, [string, ...string[]]>;

for (const { name, check } of apps.filter(app => app.check && (!wanted || wanted.includes(app.name)))) {
  test(`${name} fits the types that are published for it`, async () => {
    const [command, ...args] = commands[check!];
    await assert.doesNotReject(run(command!, args, { cwd: join(folder, name) }));
  });
}

// Runs everything that must hold, in order, and ends with one line: `N passed, N failed`.
// `npm test -- --only lint,node` runs the named steps alone; `npm test -- --list` names them. `--fixtures` adds the apps in
// other frameworks, whose packages are installed for it.
import { globSync } from 'node:fs';
import { capture } from './run.ts';

interface Outcome { passed: number; failed: number }
interface Step {
  name: string;
  run: () => Promise<Outcome>;
  /** Uses one core alone: what follows begins beside it. */
  beside?: true;
}

/** A program that is one check: it passes when it ends with 0. */
const check = (name: string, command: string, args: string[]): Step => ({
  name,
  run: async () => ((await capture(command, args)).code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A program that counts its tests; one that ends with an error but counts no failure is a failure itself. */
const counted = (name: string, command: string, args: string[], count: (output: string) => Outcome): Step => ({
  name,
  run: async () => {
    const { code, output } = await capture(command, args);
    const { passed, failed } = count(output);
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  },
});

const last = (output: string, pattern: RegExp) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
const fromNode = (output: string): Outcome => ({
  passed: last(output, /^ℹ pass (\d+)$/gm),
  failed: last(output, /^ℹ fail (\d+)$/gm) + last(output, /^ℹ cancelled (\d+)$/gm),
});
const fromSummary = (output: string): Outcome => ({
  passed: last(output, /(\d+) passed, \d+ failed/g),
  failed: last(output, /\d+ passed, (\d+) failed/g),
});

const nodeTests = globSync('test/**/*.test.ts').filter((file) => !file.endsWith('.browser.test.ts'));

const steps: Step[] = [
  { ...check('lint', 'npm', ['run', '--silent', 'lint']), beside: true },
  check('typecheck', 'npm', ['run', '--silent', 'typecheck']),
  check('build', 'npm', ['run', '--silent', 'build']),
  check('size', 'npm', ['run', '--silent', 'size']),
  counted('node', 'node', ['--test', '--test-concurrency=3', '--test-timeout=180000', '--test-reporter', 'spec', ...nodeTests], fromNode),
  counted('browser', 'wtr', [], fromSummary),
  check('storybook-build', 'npm', ['run', '--silent', 'storybook:build']),
  counted('stories', 'node', ['scripts/storybook-check.ts'], fromSummary),
  counted('visual', 'node', ['scripts/visual.ts', 'default', 'rtl-ar', 'zh-CN', 'narrow-280'], fromSummary),
];
if (process.argv.includes('--fixtures')) steps.push(counted('fixtures', 'node', ['scripts/test-fixtures.ts'], fromSummary));

const option = process.argv.indexOf('--only');
const only = option < 0 ? undefined : (process.argv[option + 1] ?? '').split(',');
const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (process.argv.includes('--list') || unknown.length > 0) {
  console.log(`steps: ${steps.map((step) => step.name).join(', ')}`);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const rows: string[] = [];
const total: Outcome = { passed: 0, failed: 0 };
const begun: Promise<void>[] = [];

async function take({ name, run }: Step): Promise<void> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  rows.push(`${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(16)} ${`${passed} passed, ${failed} failed`.padEnd(24)} ${seconds} s`);
  total.passed += passed;
  total.failed += failed;
}

for (const step of steps) {
  if (only && !only.includes(step.name)) continue;
  const taken = take(step);
  if (step.beside) begun.push(taken);
  else await taken;
}
await Promise.all(begun);
console.log(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

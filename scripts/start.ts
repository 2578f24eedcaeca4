// `npm start`: the demo brand's site and the reference backend on one port. `npm run dev` also rebuilds when src/ changes.
import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { startDemo } from '../demo/server/demo.ts';
import { run } from './run.ts';

const built = join(import.meta.dirname, '..', 'dist', 'cdn');
const entry = join(built, 'idea-board.js');

function isStale(): boolean {
  if (!existsSync(entry)) return true;
  const { mtimeMs } = statSync(entry);
  return globSync('src/**/*.ts', { cwd: join(import.meta.dirname, '..') }).some((file) => statSync(join(import.meta.dirname, '..', file)).mtimeMs > mtimeMs);
}

if (isStale()) run('node', ['scripts/build-cdn.ts']);

const { PORT = '8787', MINGA_DATABASE = join('data', 'minga.sqlite'), MINGA_CONFIG, NODE_ENV } = process.env;
const port = Number(PORT);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${PORT}"; write a number from 0 (any free port) to 65535.`);
  process.exit(1);
}

if (!existsSync(MINGA_DATABASE)) console.log("Playing the demo's seed, which takes some seconds once.");
const line = (level: string) => (fields: object, message: string) => console.error(JSON.stringify({ level, time: Date.now(), ...fields, message }));

try {
  const demo = await startDemo({
    port,
    database: MINGA_DATABASE,
    built,
    ...(MINGA_CONFIG && { configFile: MINGA_CONFIG }),
    keyFile: join('data', 'demo-brand-key.json'),
    production: NODE_ENV === 'production',
    log: { info: () => undefined, warn: line('warn'), error: line('error') },
  });
  console.log(`${demo.origin}

Sign in as staff:  ${demo.origin}/sign-in/  and choose Jonas Verhaeghe.
Answer a survey:   ${demo.origin}/survey/
Embed the board:
  <script type="module" src="${demo.origin}/minga/idea-board.js"></script>
  <minga-idea-board endpoint="${demo.origin}/v1/kestrel" board="bikes"></minga-idea-board>
A page of another origin also needs a line under \`origins\` in demo/minga.config.yaml.`);

  const stop = () => {
    demo.close().then(() => process.exit(0), (error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

if (process.argv.includes('--watch')) {
  let building = false;
  let again = false;
  const rebuild = () => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    again = false;
    spawn(process.execPath, ['scripts/build-cdn.ts'], { stdio: 'inherit' }).once('close', () => {
      building = false;
      if (again) rebuild();
    });
  };
  watch('src', { recursive: true }, rebuild);
}

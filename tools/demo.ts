// The demo in a process of its own. node:test follows every promise of its process, in which the seed would take three times as long.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Demo } from '../demo/server/demo.ts';

export interface DemoProcessOptions {
  /** A file. Default: in memory. */
  database?: string;
  /** Folder of the script-tag files. Default: what `npm run build` writes. */
  built?: string;
  /** Where its clock stands still, in milliseconds since 1970. Default: it goes as it does. */
  at?: number;
}

/** Starts the demo on a free port. */
export async function startDemo(options: DemoProcessOptions = {}): Promise<Demo> {
  const built = join(import.meta.dirname, '..', 'dist', 'cdn');
  const child = fork(join(import.meta.dirname, 'demo-process.ts'), [JSON.stringify({ built, database: ':memory:', ...options })]);
  const ended = once(child, 'exit');
  const started = await Promise.race([once(child, 'message'), ended.then(([code]) => { throw new Error(`The demo ended with ${String(code)} before it began.`); })]);
  return {
    ...started[0] as Pick<Demo, 'origin' | 'seeded'>,
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}

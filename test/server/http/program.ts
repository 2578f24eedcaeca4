import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const main = join(import.meta.dirname, '../../../server/src/main.ts');
/** The working folder of the servers; gone after the tests of the file. */
export const folder = mkdtempSync(join(tmpdir(), 'minga-server-'));
const children = new Set<ChildProcess>();
after(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts the server as a program, on any free port. */
export function start(args: string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder, env: { PATH: process.env.PATH ?? '', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  const heard: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const wake of heard.splice(0)) wake();
    });
  }
  const ended = once(child, 'close').then(([code]) => {
    children.delete(child);
    for (const wake of heard.splice(0)) wake();
    return code as number | null;
  });
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(output);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`it ended before it said ${pattern}:\n${output}`);
      await new Promise<void>((resolve) => heard.push(resolve));
    }
  };
  return { child, ended, until, output: () => output };
}

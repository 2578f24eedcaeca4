import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { folder } from './apps.ts';

const bins = [join(folder, 'node_modules', '.bin'), join(folder, '..', '..', '..', 'node_modules', '.bin')];

/** Runs a program in the fixtures' folder; answers what it printed, and rejects with that when it fails. */
export function run(command: string, args: readonly string[], { cwd = folder, env = {} }: { cwd?: string; env?: Record<string, string> } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, PATH: [...bins, process.env['PATH']].join(delimiter) },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

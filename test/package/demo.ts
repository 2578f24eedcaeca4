import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Demo { url: string; stop: () => Promise<void> }

/** Starts the demo as `npm start` does, on a free port and with a database that is gone afterwards. */
export async function startDemo(): Promise<Demo> {
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    env: { ...process.env, PORT: '0', MINGA_DATABASE: ':memory:' }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`scripts/start.ts ended with ${code}:\n${output}`)));
  });
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

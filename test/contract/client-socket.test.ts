// The HTTP client with the reference server behind a real socket and a database in a file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createHttpClient } from '../../src/client/http.ts';
import { listen } from '../../server/src/node.ts';
import { sharpPictures } from '../../server/src/sharp-pictures.ts';
import { openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';
import { clientContract } from './client-contract.ts';
import { contractBackend, contractClock, contractConfig, createSandbox, everything, strictConfig } from './sandbox-backend.ts';

clientContract({ after, describe, it }, 'the HTTP client through a socket', everything, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minga-contract-'));
  const closing: (() => Promise<void>)[] = [];
  const clock = contractClock();
  const serve = async (config: object) => {
    const storage = openNodeSqlite(join(folder, `${closing.length}.sqlite`));
    await storage.migrate();
    const sandbox = createSandbox({ storage, config, clock: clock.now, pictures: sharpPictures() });
    const listener = await listen({ fetch: (request) => sandbox.fetch(request), port: 0, host: '127.0.0.1' });
    const endpoint = `http://127.0.0.1:${listener.port}/v1/kestrel`;
    const connect: typeof sandbox.connect = (token) => createHttpClient({ endpoint, ...(token && { token }) });
    closing.push(() => listener.close());
    const as: typeof sandbox.as = (person) => connect(() => sandbox.tokenFor(person));
    return { ...sandbox, endpoint, connect, as };
  };
  const backend = contractBackend(await serve(contractConfig), await serve(strictConfig), clock);
  return {
    ...backend,
    close: async () => {
      for (const close of closing) await close();
      await backend.close?.();
      await rm(folder, { recursive: true });
    },
  };
});

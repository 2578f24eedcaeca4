// The HTTP client wired to the reference server, without a socket.
import { after, describe, it } from 'node:test';
import { sharpPictures } from '../../server/src/sharp-pictures.ts';
import { openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';
import { clientContract } from './client-contract.ts';
import { contractBackend, contractClock, contractConfig, createSandbox, everything, strictConfig } from './sandbox-backend.ts';

const clock = contractClock();

async function sandbox(config: object) {
  const storage = openNodeSqlite(':memory:');
  await storage.migrate();
  return createSandbox({ storage, config, clock: clock.now, pictures: sharpPictures() });
}

clientContract({ after, describe, it }, 'the HTTP client with the server on node:sqlite', everything, async () =>
  contractBackend(await sandbox(contractConfig), await sandbox(strictConfig), clock));

// The embedded client: the reference server in this page, over SQLite in WebAssembly.
import { createBrowserClient } from '../../server/src/browser.ts';
import { clientContract } from './client-contract.ts';
import { contractBackend, contractClock, contractConfig, everything, strictConfig } from './sandbox-backend.ts';

clientContract({ after, describe, it }, 'the embedded client', everything, async () => {
  const clock = contractClock();
  const sandbox = (config: object) => createBrowserClient({ config, clock: clock.now });
  return contractBackend(await sandbox(contractConfig), await sandbox(strictConfig), clock);
});

// The embedded client: the reference server in this page, over SQLite in WebAssembly.
import { createBrowserClient } from '../../server/src/browser.ts';
import { clientContract } from './client-contract.ts';
import { contractBackend, contractConfig, everything, strictConfig } from './sandbox-backend.ts';

clientContract({ after, describe, it }, 'the embedded client', everything, async () =>
  contractBackend(await createBrowserClient({ config: contractConfig }), await createBrowserClient({ config: strictConfig })));

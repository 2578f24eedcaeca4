import type { CommunityClient } from './client.ts';
import type { Consent } from './consent.ts';
import { createHttpClient } from './http.ts';
import { createIdentity, type Identity } from './identity.ts';
import { createPending, type Pending } from './pending.ts';
import { createQueue, type Queue } from './queue.ts';
import { safeStorage, type SafeStorage } from './storage.ts';

/** One community as the elements under a provider share it: how to reach it, who is signed in, what waits. */
export interface Connection {
  /** Tells communities apart in storage. */
  readonly id: string;
  readonly client: CommunityClient;
  readonly identity: Identity;
  /** The act that waits for a person to sign in. */
  readonly pending: Pending;
  /** Acts that wait for the network. */
  readonly queue: Queue;
  /** Where drafts are kept. */
  readonly storage: SafeStorage;
  /** Signs out: nothing of the member stays in the page, its storage or its drafts, nor what waits unsent. Resolves once the storage is clean. */
  logout(): Promise<void>;
}

export interface ConnectOptions {
  /** The protocol's base address; relative ones count from the page's own. */
  endpoint: string;
  /** Another backend's client, instead of the HTTP one. */
  client?: CommunityClient | null | undefined;
  /** What the person has agreed to; default: nothing has been said. */
  consent?: Consent | undefined;
}

/** Connects to a community's backend; nothing is sent before an element asks for something. */
export function connect({ endpoint, client, consent }: ConnectOptions): Connection {
  const said = { ...consent };
  const storage = safeStorage('localStorage', said);
  const session = safeStorage('sessionStorage', said);
  const identity = createIdentity({ id: endpoint, storage, session: request => {
    if (!made.session) throw new Error('This backend has no sessions');
    return made.session(request);
  }, community: () => made.community() });
  let made: CommunityClient;
  try {
    made = client ?? createHttpClient({ endpoint, token: options => identity.token(options) });
  } catch {
    // widgets say that nothing is there, and the developer is told why
    console.error(`Minga: "${endpoint}" is no http(s) address.`);
    made = createHttpClient({ endpoint: 'http://nowhere', fetch: () => new Response(null, { status: 404 }) });
  }
  const prepare = () => {
    // What cannot be fetched ahead is fetched when it is needed.
    if (identity.status !== 'reader') made.prepare?.().catch(() => undefined);
  };
  const queue = createQueue(endpoint, made, storage, session);
  identity.subscribe(() => {
    queue.personChanged();
    prepare();
  });
  prepare();
  const pending = createPending(endpoint, session);
  return {
    id: endpoint, client: made, identity, pending, queue, storage,
    async logout() {
      const cleared = queue.clear();
      pending.clear();
      for (const key of storage.keys(`minga:${endpoint}:draft:`)) storage.remove(key);
      identity.logout();
      await cleared;
    },
  };
}

const connections = new Map<string, Connection>();

/** The one connection of all that names the same address and has no provider; `consent` counts when it is made. One with a `client` is made anew. */
export function connectionTo(endpoint: string, consent?: Consent, client?: CommunityClient | null): Connection {
  if (client) return connect({ endpoint, consent, client });
  let connection = connections.get(endpoint);
  if (!connection) connections.set(endpoint, connection = connect({ endpoint, consent }));
  return connection;
}

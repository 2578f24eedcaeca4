import type { CommunityClient } from '../client/client.ts';

/** Makes one thing for each client, when it is first asked for; it goes with its client. */
export function ofClient<T extends object>(make: (client: CommunityClient) => T): (client: CommunityClient) => T {
  const made = new WeakMap<CommunityClient, T>();
  return client => {
    let one = made.get(client);
    if (!one) made.set(client, one = make(client));
    return one;
  };
}

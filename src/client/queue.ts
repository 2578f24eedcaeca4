import type { CommunityClient } from './client.ts';
import type { Act } from './outbox.ts';
import type { QueueActs } from './queue-acts.ts';
import type { SafeStorage } from './storage.ts';

/** Acts that wait for the network. The outbox behind it is fetched once a member is here, while there still is one. */
export interface Queue {
  /** Says who is here now; what this member has left unsent is sent, and `onSent` is called after each. */
  belongsTo(member: string | null, onSent: () => void): void;
  /** Keeps an act until it can be sent; resolves to the backend's answer. Rejects when it is refused or cannot be kept. */
  keep<T>(act: Act): Promise<T>;
}

/** `id` tells communities apart. */
export function createQueue(id: string, client: CommunityClient, storage: SafeStorage): Queue {
  const flag = `minga:${id}:queued`;
  let member: string | null = null;
  let acts: Promise<QueueActs> | undefined;
  let told = () => {};
  const open = () => acts ??= import('./queue-acts.ts').then(
    ({ createQueueActs }) => createQueueActs({ id, client, member: () => member, storage, flag, onSent: () => { told(); } }),
  ).catch((cause: unknown) => {
    acts = undefined;
    throw cause;
  });
  return {
    belongsTo(next, onSent) {
      told = onSent;
      if (next === member) return;
      member = next;
      // Not before the page is at rest, unless something waits. What cannot be fetched now is tried again when it is needed.
      const begin = () => void open().then(made => made.flush()).catch(() => undefined);
      if (next && storage.get(flag)) begin();
      else if (next) setTimeout(begin, 2000);
    },
    keep: async act => (await open()).keep(act),
  };
}

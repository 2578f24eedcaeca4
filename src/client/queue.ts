import type { CommunityClient } from './client.ts';
import type { Consent } from './consent.ts';
import type { Act, OutboxListener } from './outbox.ts';
import type { QueueActs } from './queue-acts.ts';
import type { SafeStorage } from './storage.ts';

/** Acts that wait for the network. The outbox behind it is fetched once a member is here, while there still is one. */
export interface Queue {
  /**
   * Says who is here now; what this member has left unsent is sent, and `onSent` is called after each. Of several widgets
   * (`who`), one that does not know yet (null) leaves it to the one that does.
   */
  belongsTo(member: string | null, onSent?: () => void, who?: object): void;
  /** Keeps an act until it can be sent; resolves to the backend's answer. Rejects when it is refused or cannot be kept. */
  keep<T>(act: Act): Promise<T>;
  /** Tells what waits of whoever is here, once that is known and after each change; answers how to stop. */
  watch(listener: OutboxListener): () => void;
  /** Somebody else is here, or nobody: nothing is sent until a widget knows who. */
  personChanged(): void;
  /** Forgets what waits of whoever is here; of everybody, where that is not known. */
  clear(): Promise<void>;
  /** Forgets the act made with `key`. */
  discard(key: string): Promise<void>;
  /** Goes by another choice of the person's: what is kept is taken to where that may be. Rejects when the part that does so cannot be fetched. */
  agree(consent?: Consent): Promise<void>;
}

/** `id` tells communities apart; `storage` outlives the tab, `session` does not; both go by the same consent. */
export function createQueue(id: string, client: CommunityClient, storage: SafeStorage, session = storage): Queue {
  const flag = `minga:${id}:queued`;
  let member: string | null = null;
  let acts: Promise<QueueActs> | undefined;
  let told = () => {};
  let knower: object | undefined;
  const listeners = new Set<OutboxListener>();
  const open = () => acts ??= import('./queue-acts.ts').then(
    ({ createQueueActs }) => createQueueActs({ id, client, member: () => member, storage, session, flag, onSent: () => { told(); }, onChange: (acts, sent) => { for (const one of [...listeners]) one(acts, sent); } }),
  ).catch((cause: unknown) => {
    acts = undefined;
    throw cause;
  });
  return {
    belongsTo(next, onSent, who) {
      if (onSent) told = onSent;
      if (next) knower = who;
      else if (knower !== who) return;
      if (next === member) return;
      member = next;
      // Not before the page is at rest, unless something waits. What cannot be fetched now is tried again when it is needed.
      const begin = () => void open().then(made => made.flush()).catch(() => undefined);
      if (next && storage.get(flag)) begin();
      else if (next) setTimeout(begin, 2000);
    },
    async keep(act) {
      // Another person may be here by the time that the outbox is.
      const owner = member;
      return (await open()).keep(act, owner);
    },
    watch(listener) {
      listeners.add(listener);
      // Where nothing waits there is nothing to tell, and no outbox to fetch.
      if (member && storage.get(flag)) void open().then(made => { if (listeners.has(listener)) listener(made.acts); }, () => undefined);
      return () => { listeners.delete(listener); };
    },
    personChanged() {
      member = null;
      knower = undefined;
    },
    async clear() {
      const owner = member;
      if (!storage.get(flag)) return;
      await open().then(made => made.clear(owner)).catch(() => {
        // Without the part that knows whose is whose, all of it goes.
        globalThis.indexedDB?.deleteDatabase(`minga-outbox ${id}`);
        storage.remove(flag);
      });
    },
    discard: async key => (await open()).discard(key),
    agree: async consent => (await open()).agree(consent),
  };
}

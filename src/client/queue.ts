import type { CommunityClient } from './client.ts';
import { CommunityError } from './errors.ts';
import type { Act, Outbox } from './outbox.ts';
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
  let outbox: Promise<Outbox> | undefined;
  let told = () => {};
  const open = () => outbox ??= import('./outbox.ts').then(({ createOutbox }) => {
    const made = createOutbox({ client, id, member: () => member, mark: any => { if (any) storage.set(flag, '1'); else storage.remove(flag); } });
    made.subscribe((_, sent) => { if (sent) told(); });
    return made;
  }).catch((cause: unknown) => {
    outbox = undefined;
    throw cause;
  });
  return {
    belongsTo(next, onSent) {
      told = onSent;
      if (next === member) return;
      member = next;
      // Not before the page is at rest, unless something waits. What cannot be fetched now is tried again when it is needed.
      const begin = () => void open().then(made => made.flush({ now: true })).catch(() => undefined);
      if (next && storage.get(flag)) begin();
      else if (next) setTimeout(begin, 2000);
    },
    async keep<T>(act: Act) {
      const made = await open();
      const kept = await made.keep(act);
      return new Promise<T>((resolve, reject) => {
        const stop = made.subscribe((acts, sent) => {
          const now = acts.find(one => one.id === kept.id);
          if (now && now.state !== 'needs-you') return;
          stop();
          if (now) {
            void made.discard(kept.id);
            reject(new CommunityError(now.error ?? 'unavailable'));
          } else if (sent?.id === kept.id) resolve(sent.result as T);
          else reject(new CommunityError('conflict', 'A newer act has taken the place of this one'));
        });
      });
    },
  };
}

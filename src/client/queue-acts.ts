import type { CommunityClient } from './client.ts';
import { CommunityError } from './errors.ts';
import { createOutbox, type Act } from './outbox.ts';
import type { SafeStorage } from './storage.ts';

export interface QueueActs {
  /** Sends what waits. */
  flush(): Promise<void>;
  keep<T>(act: Act): Promise<T>;
}

/** What of a queue needs its outbox; `flag` is set in storage while anything waits, `onSent` is called after each act. */
export function createQueueActs({ id, client, member, storage, flag, onSent }: {
  id: string; client: CommunityClient; member: () => string | null; storage: SafeStorage; flag: string; onSent: () => void;
}): QueueActs {
  const outbox = createOutbox({ client, id, member, mark: any => { if (any) storage.set(flag, '1'); else storage.remove(flag); } });
  outbox.subscribe((_, sent) => { if (sent) onSent(); });
  return {
    async flush() { await outbox.flush({ now: true }); },
    async keep<T>(act: Act) {
      const kept = await outbox.keep(act);
      return new Promise<T>((resolve, reject) => {
        const stop = outbox.subscribe((acts, sent) => {
          const now = acts.find(one => one.id === kept.id);
          if (now && now.state !== 'needs-you') return;
          stop();
          if (now) {
            void outbox.discard(kept.id);
            reject(new CommunityError(now.error ?? 'unavailable'));
          } else if (sent?.id === kept.id) resolve(sent.result as T);
          else reject(new CommunityError('conflict', 'A newer act has taken the place of this one'));
        });
      });
    },
  };
}

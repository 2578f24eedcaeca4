import type { CommunityClient } from './client.ts';
import { changeConsent } from './consent-change.ts';
import type { Consent } from './consent.ts';
import { CommunityError } from './errors.ts';
import { createOutbox, type Act, type OutboxListener, type QueuedAct } from './outbox.ts';
import { openRecords } from './outbox-database.ts';
import type { SafeStorage } from './storage.ts';

export interface QueueActs {
  /** Sends what waits. */
  flush(): Promise<void>;
  keep<T>(act: Act, owner: string | null): Promise<T>;
  /** What waits of whoever is here. */
  readonly acts: readonly QueuedAct[];
  discard(key: string): Promise<void>;
  /** Forgets all acts of a member, or (null) of everybody. */
  clear(owner: string | null): Promise<void>;
  /** Goes by another choice of the person's. */
  agree(consent?: Consent): Promise<void>;
}

/** What of a queue needs its outbox; `flag` is set in storage while anything waits, `onSent` is called after each act, `onChange` after each change. */
export function createQueueActs({ id, client, member, storage, session, flag, onSent, onChange }: {
  id: string; client: CommunityClient; member: () => string | null; storage: SafeStorage; session: SafeStorage; flag: string; onSent: () => void; onChange: OutboxListener;
}): QueueActs {
  const records = openRecords(`minga-outbox ${id}`, () => globalThis.indexedDB, () => storage.consent?.service === 'denied');
  const outbox = createOutbox({ client, id, member, records, mark: any => { if (any) storage.set(flag, '1'); else storage.remove(flag); } });
  const own = () => outbox.acts.filter(act => act.member === member());
  outbox.subscribe((_, sent) => {
    if (sent) onSent();
    onChange(own(), sent);
  });
  return {
    get acts() { return own(); },
    agree: (next = {}) => changeConsent(id, [storage, session], records, next),
    clear: owner => outbox.clear(owner),
    async discard(key) {
      const found = outbox.acts.find(({ act }) => 'key' in act && act.key === key);
      if (found) await outbox.discard(found.id);
    },
    async flush() {
      await outbox.flush({ now: true });
      // What needs the person stays as it was, and has to be told all the same.
      onChange(own());
    },
    async keep<T>(act: Act, owner: string | null) {
      const kept = await outbox.keep(act, owner);
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

import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { BadgesClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import type { BadgeCredential, BadgeProgress } from '../protocol/badge.ts';
import { attempt } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

/** A badge as a signed file: on its way, here, or why it could not be had. */
export type Exported = 'coming' | CommunityError | BadgeCredential;

export interface BadgesState {
  list: Remote<BadgeProgress[]>;
  /** What was asked for, by badge. */
  exported: ReadonlyMap<string, Exported>;
}

export interface BadgesStore {
  readonly $state: ReadableAtom<BadgesState>;
  refresh(): Promise<void>;
  /** Has a badge signed, the highest tier that is earned. */
  export(badge: string): Promise<Exported>;
  /** Another person is here: looks again. */
  restart(): Promise<void>;
}

/** The badges of whoever is signed in. */
export function createBadgesStore(client: BadgesClient | undefined): BadgesStore {
  const $state = atom<BadgesState>({ list: { state: 'loading' }, exported: new Map() });
  let request = new AbortController();
  let life = new AbortController();
  const patch = (change: Partial<BadgesState>) => { $state.set({ ...$state.get(), ...change }); };

  async function refresh(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    patch({ list: loading($state.get().list) });
    const found = await attempt(() => client?.mine({ signal }));
    if (!signal.aborted) patch({ list: settled(found, $state.get().list) });
  }

  onMount($state, () => {
    void refresh();
    return () => { request.abort(); };
  });

  return {
    $state, refresh,
    async export(badge) {
      const { signal } = life;
      const put = (exported: Exported) => {
        if (!signal.aborted) patch({ exported: new Map($state.get().exported).set(badge, exported) });
        return exported;
      };
      put('coming');
      const found = await attempt(() => client?.credential?.(badge, {}, { signal }));
      return put(found.ok ? found.value : found.error);
    },
    restart() {
      life.abort();
      life = new AbortController();
      $state.set({ list: { state: 'loading' }, exported: new Map() });
      return refresh();
    },
  };
}

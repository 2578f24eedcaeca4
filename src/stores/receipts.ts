import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { FeedbackClient, ReceiptPage } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import { attempt } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

export interface ReceiptsState {
  list: Remote<ReceiptPage>;
  /** How far the list has been walked: `loading`, or why that failed. */
  more: 'idle' | 'loading' | CommunityError;
}

export interface ReceiptsStore {
  readonly $state: ReadableAtom<ReceiptsState>;
  /** Looks again from the newest on; what is shown stays until then. */
  refresh(): Promise<void>;
  /** Forgets what is shown and looks again: another person is here. */
  restart(): Promise<void>;
  /** Resolves to how many came. */
  loadMore(): Promise<number>;
}

/** What whoever is signed in has sent, newest first. */
export function createReceiptsStore(client: FeedbackClient | undefined, pageSize = 20): ReceiptsStore {
  const $state = atom<ReceiptsState>({ list: { state: 'loading' }, more: 'idle' });
  let request = new AbortController();

  async function load(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const { list } = $state.get();
    // A list that was walked comes back as long as it was, as far as one answer goes.
    const limit = Math.min(100, Math.max(pageSize, list.value?.items.length ?? 0));
    $state.set({ list: loading(list), more: 'idle' });
    const found = await attempt(() => client?.mine?.({ limit }, { signal }));
    if (!signal.aborted) $state.set({ list: settled(found, $state.get().list), more: 'idle' });
  }

  onMount($state, () => {
    void load();
    return () => { request.abort(); };
  });

  return {
    $state,
    refresh: load,
    restart() {
      $state.set({ list: { state: 'loading' }, more: 'idle' });
      return load();
    },
    async loadMore() {
      const { list, more } = $state.get();
      const { value } = list;
      if (!value?.next || more === 'loading') return 0;
      const { signal } = request;
      $state.set({ list, more: 'loading' });
      const found = await attempt(() => client?.mine?.({ cursor: value.next!, limit: pageSize }, { signal }));
      if (signal.aborted) return 0;
      if (!found.ok) {
        $state.set({ list, more: found.error });
        return 0;
      }
      const added = found.value.items.filter(({ id }) => !value.items.some(one => one.id === id));
      $state.set({ list: { state: 'ready', value: { items: [...value.items, ...added], next: found.value.next } }, more: 'idle' });
      return added.length;
    },
  };
}

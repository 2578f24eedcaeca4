import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import type { Listing, ListingChoice } from '../protocol/leaderboard.ts';
import { attempt, type Outcome } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';
import { scoreChanged } from './score-changes.ts';

export interface ListingState {
  listing: Remote<Listing>;
  /** A choice on its way, or why it was not taken. */
  saving: 'idle' | ListingChoice['choice'] | CommunityError;
}

export interface ListingStore {
  readonly $state: ReadableAtom<ListingState>;
  refresh(): Promise<void>;
  /** Chooses how leaderboards show this person; all of the page look again once the backend has it. */
  choose(choice: ListingChoice): Promise<Outcome<Listing> | undefined>;
}

/** How leaderboards show whoever is signed in; `known` is what has been said of it already. */
export function createListingStore(client: CommunityClient, known?: Listing): ListingStore {
  const $state = atom<ListingState>({ listing: known ? { state: 'ready', value: known } : { state: 'loading' }, saving: 'idle' });
  const patch = (change: Partial<ListingState>) => { $state.set({ ...$state.get(), ...change }); };
  let life = new AbortController();

  async function refresh(): Promise<void> {
    const { signal } = life;
    patch({ listing: loading($state.get().listing) });
    const found = await attempt(() => client.leaderboard?.listing?.({ signal }));
    if (!signal.aborted) patch({ listing: settled(found, $state.get().listing) });
  }

  onMount($state, () => {
    life = new AbortController();
    if (!$state.get().listing.value) void refresh();
    return () => { life.abort(); };
  });

  return {
    $state,
    refresh,
    async choose(choice) {
      if (typeof $state.get().saving === 'string' && $state.get().saving !== 'idle') return undefined;
      const { signal } = life;
      patch({ saving: choice.choice });
      const found = await attempt(() => client.leaderboard?.setListing?.(choice));
      // It holds on the backend, whoever looks here meanwhile.
      if (found.ok) scoreChanged(client);
      if (signal.aborted) return undefined;
      patch(found.ok ? { listing: { state: 'ready', value: found.value }, saving: 'idle' } : { saving: found.error });
      return found;
    },
  };
}

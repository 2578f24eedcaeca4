import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import type { ScoreParts } from '../protocol/leaderboard.ts';
import { attempt } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

export interface ScorePartsState {
  parts: Remote<ScoreParts>;
  /** Loading older entries, or why that failed. */
  more: 'idle' | 'loading' | CommunityError;
}

export interface ScorePartsStore {
  readonly $state: ReadableAtom<ScorePartsState>;
  refresh(): Promise<void>;
  /** Resolves to how many older entries came. */
  loadMore(): Promise<number>;
}

/** What a score is made of: of a listed row by its key, or one's own (null). */
export function createScorePartsStore(client: CommunityClient, board: string, row: string | null, period?: string): ScorePartsStore {
  const $state = atom<ScorePartsState>({ parts: { state: 'loading' }, more: 'idle' });
  const query = { ...(row && { row }), ...(period && { period }) };
  let request = new AbortController();

  async function refresh(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    $state.set({ parts: loading($state.get().parts), more: 'idle' });
    const found = await attempt(() => client.leaderboard?.parts?.(board, query, { signal }));
    if (!signal.aborted) $state.set({ parts: settled(found, $state.get().parts), more: 'idle' });
  }

  onMount($state, () => {
    void refresh();
    return () => { request.abort(); };
  });

  return {
    $state,
    refresh,
    async loadMore() {
      const { parts, more } = $state.get();
      const before = parts.value;
      if (!before?.next || more === 'loading') return 0;
      const { signal } = request;
      const { next: cursor } = before;
      $state.set({ parts, more: 'loading' });
      const found = await attempt(() => client.leaderboard?.parts?.(board, { ...query, cursor }, { signal }));
      if (signal.aborted) return 0;
      if (!found.ok) {
        $state.set({ parts, more: found.error });
        return 0;
      }
      const added = found.value.entries.filter(({ id }) => !before.entries.some(entry => entry.id === id));
      $state.set({ parts: { state: 'ready', value: { ...before, entries: [...before.entries, ...added], next: found.value.next } }, more: 'idle' });
      return added.length;
    },
  };
}

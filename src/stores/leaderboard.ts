import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import type { Leaderboard, Standing } from '../protocol/leaderboard.ts';
import { attempt, type Outcome } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

export interface LeaderboardState {
  page: Remote<Leaderboard>;
  /** How this person stands; null when nobody is signed in. */
  standing: Remote<Standing | null>;
  /** Which period is shown; undefined for the board's first. */
  period: string | undefined;
  /** Loading further rows, or why that failed. */
  more: 'idle' | 'loading' | CommunityError;
  /** Whether newer results wait to be taken over. */
  fresh: boolean;
}

export interface LeaderboardStore {
  readonly $state: ReadableAtom<LeaderboardState>;
  setPeriod(period: string | undefined): void;
  /** Shows the rank also where it is only told on request, until another person comes. */
  reveal(): Promise<void>;
  refresh(): Promise<void>;
  /** Looks for newer results without showing them; resolves to whether there are any. */
  look(): Promise<boolean>;
  /** Shows what `look` has found. */
  take(): void;
  /** Another person, or nobody, is here: forgets the former one and asks anew. */
  forgetMine(): Promise<void>;
  /** Resolves to the keys of the rows that were added. */
  loadMore(): Promise<readonly string[]>;
}

/** Whether two answers say the same, whenever they were made. */
const same = (one: object | null | undefined, other: object | null | undefined): boolean =>
  JSON.stringify({ ...one, asOf: '' }) === JSON.stringify({ ...other, asOf: '' });

/** A leaderboard as one widget shows it: in which period, how far loaded, and where this person stands. */
export function createLeaderboardStore(client: CommunityClient, board: string, rows: 'members' | 'teams' = 'members', period?: string): LeaderboardStore {
  const $state = atom<LeaderboardState>({ page: { state: 'loading' }, standing: { state: 'loading' }, period, more: 'idle', fresh: false });
  const patch = (change: Partial<LeaderboardState>) => { $state.set({ ...$state.get(), ...change }); };
  const group = client.leaderboard;
  let request = new AbortController();
  let revealed = false;
  let waiting: { page: Leaderboard; standing: Standing | null | undefined } | undefined;

  const query = () => {
    const { period } = $state.get();
    return period ? { period } : {};
  };
  const askPage = (signal: AbortSignal): Promise<Outcome<Leaderboard>> => {
    const { top = 0, rows: shown = [] } = $state.get().page.value ?? {};
    // What was walked comes back as long as it was, as far as one answer goes.
    return attempt(() => group?.page(board, { ...query(), rows, ...(shown.length > top && { limit: Math.min(100, shown.length) }) }, { signal }));
  };
  const askStanding = (signal: AbortSignal): Promise<Outcome<Standing | null>> =>
    attempt(() => group?.standing?.(board, { ...query(), ...(revealed && { reveal: true }) }, { signal }));

  function begin(): AbortSignal {
    request.abort();
    request = new AbortController();
    waiting = undefined;
    return request.signal;
  }

  async function loadStanding(signal: AbortSignal): Promise<void> {
    patch({ standing: loading($state.get().standing) });
    const found = await askStanding(signal);
    if (!signal.aborted) patch({ standing: settled(found, $state.get().standing) });
  }

  async function load(): Promise<void> {
    const signal = begin();
    patch({ page: loading($state.get().page), more: 'idle', fresh: false });
    const page = async () => {
      const found = await askPage(signal);
      if (!signal.aborted) patch({ page: settled(found, $state.get().page) });
    };
    await Promise.all([page(), loadStanding(signal)]);
  }

  onMount($state, () => {
    void load();
    return () => { request.abort(); };
  });

  return {
    $state,
    refresh: load,
    setPeriod(period) {
      revealed = false;
      patch({ period });
      void load();
    },
    reveal() {
      revealed = true;
      return loadStanding(request.signal);
    },
    async look() {
      const { signal } = request;
      const [page, standing] = await Promise.all([askPage(signal), askStanding(signal)]);
      const { page: shown, standing: mine, more } = $state.get();
      if (signal.aborted || !page.ok || more === 'loading' || shown.state !== 'ready') return false;
      if (same(page.value, shown.value) && (!standing.ok || same(standing.value, mine.value))) return false;
      waiting = { page: page.value, standing: standing.ok ? standing.value : mine.value };
      patch({ fresh: true });
      return true;
    },
    take() {
      if (!waiting) return;
      const { page, standing } = waiting;
      waiting = undefined;
      patch({ page: { state: 'ready', value: page }, ...(standing !== undefined && { standing: { state: 'ready', value: standing } }), fresh: false });
    },
    forgetMine() {
      revealed = false;
      patch({ standing: { state: 'loading' } });
      return load();
    },
    async loadMore() {
      const { page: { value: before }, more } = $state.get();
      if (!before?.next || more === 'loading') return [];
      const { signal } = request;
      const { next: cursor } = before;
      patch({ more: 'loading' });
      const found = await attempt(() => group?.page(board, { ...query(), rows, cursor }, { signal }));
      if (signal.aborted) return [];
      if (!found.ok) {
        patch({ more: found.error });
        return [];
      }
      const added = found.value.rows.filter(({ key }) => !before.rows.some(row => row.key === key));
      patch({ page: { state: 'ready', value: { ...before, rows: [...before.rows, ...added], next: found.value.next } }, more: 'idle' });
      return added.map(({ key }) => key);
    },
  };
}

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
  /** Newer results that wait to be taken over. */
  newer: Results | null;
}

export interface Results { page: Leaderboard; standing: Standing | null | undefined }

export interface LeaderboardStore {
  readonly $state: ReadableAtom<LeaderboardState>;
  setPeriod(period: string | undefined): void;
  /** Shows the rank also where it is only told on request, until another person comes. */
  reveal(): Promise<void>;
  refresh(): Promise<void>;
  /** Shows newer results that wait. */
  take(): void;
  /** Another person, or nobody, is here: forgets the former one and asks anew. */
  forgetMine(): Promise<void>;
  /** Asks for what is shown once more, without showing it. */
  ask(signal: AbortSignal): Promise<[Outcome<Leaderboard>, Outcome<Standing | null>]>;
  /** Asks for the rows after those that are loaded. */
  askMore(signal: AbortSignal, cursor: string): Promise<Outcome<Leaderboard>>;
  put(change: Partial<LeaderboardState>): void;
  /** Aborted when what is shown is asked for anew. */
  readonly signal: AbortSignal;
}

/** A leaderboard as one widget shows it: in which period, how far loaded, and where this person stands. */
export function createLeaderboardStore(client: CommunityClient, board: string, rows: 'members' | 'teams' = 'members', period?: string): LeaderboardStore {
  const $state = atom<LeaderboardState>({ page: { state: 'loading' }, standing: { state: 'loading' }, period, more: 'idle', newer: null });
  const patch = (change: Partial<LeaderboardState>) => { $state.set({ ...$state.get(), ...change }); };
  const group = client.leaderboard;
  let request = new AbortController();
  let revealed = false;
  let asked = 0;

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
    return request.signal;
  }

  async function loadStanding(signal: AbortSignal): Promise<void> {
    const turn = ++asked;
    patch({ standing: loading($state.get().standing) });
    const found = await askStanding(signal);
    // A rank that was asked for is not hidden again by an answer from before.
    if (!signal.aborted && turn === asked) patch({ standing: settled(found, $state.get().standing) });
  }

  async function load(): Promise<void> {
    const signal = begin();
    patch({ page: loading($state.get().page), more: 'idle', newer: null });
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
    take() {
      const { newer, standing } = $state.get();
      if (newer) patch({ page: { state: 'ready', value: newer.page }, standing: newer.standing === undefined ? standing : { state: 'ready', value: newer.standing }, more: 'idle', newer: null });
    },
    forgetMine() {
      revealed = false;
      patch({ standing: { state: 'loading' } });
      return load();
    },
    ask: signal => Promise.all([askPage(signal), askStanding(signal)]),
    askMore: (signal, cursor) => attempt(() => group?.page(board, { ...query(), rows, cursor }, { signal })),
    put: patch,
    get signal() { return request.signal; },
  };
}

import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import { CommunityError } from '../client/errors.ts';
import type { Board } from '../protocol/community.ts';
import type { IdeaQuery, Pulse } from '../protocol/idea.ts';
import type { Member } from '../protocol/member.ts';
import { ideasOf, type IdeasStore, type KeepVote, type VoteOutcome } from './ideas.ts';
import { failed, loading, toCommunityError, type Remote } from './remote.ts';

/** What of the board is shown; empty members are left out. */
export type BoardFilter = Omit<IdeaQuery, 'board' | 'cursor' | 'limit' | 'ids'>;

export interface IdeaList {
  ids: readonly string[];
  next: string | null;
  total: number;
}

export interface IdeaBoardState {
  board: Remote<Board>;
  list: Remote<IdeaList>;
  filter: BoardFilter;
  /** Loading the next page, or why that failed. */
  more: 'idle' | 'loading' | CommunityError;
  /** Who is signed in, as the overlay said. */
  me: Member | null;
  /** How many ideas came since the list was loaded. */
  fresh: number;
}

/** What became of an act; stores never reject. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: CommunityError };

export interface IdeaBoardStore {
  readonly $state: ReadableAtom<IdeaBoardState>;
  /** The ideas themselves, shared by all boards of the client. */
  readonly ideas: IdeasStore;
  setFilter(filter: BoardFilter): void;
  refresh(): Promise<void>;
  /** Resolves to the ids that were added. */
  loadMore(): Promise<readonly string[]>;
  /** Fetches what is mine again, e.g. when another person has signed in; by default for all ideas shown. */
  loadMine(ids?: readonly string[]): Promise<void>;
  /** Takes over what a look at the board's pulse has found. */
  putPulse(pulse: Pulse): void;
  /** The board's pulse when it was last looked at; undefined before. */
  readonly seq: number | undefined;
  /** Makes my vote so, fetching the idea first where it is not in view. */
  vote(id: string, on: boolean, keep?: KeepVote): Promise<VoteOutcome | undefined>;
  /** Shows ideas before all others, e.g. one that has just been made. */
  prepend(ids: readonly string[], isNew?: boolean): void;
}

/** A board as one widget shows it: which ideas, in which order, how far loaded. */
export function createIdeaBoardStore(
  client: CommunityClient, board: string, { pageSize = 20, filter = {} }: { pageSize?: number; filter?: BoardFilter } = {},
): IdeaBoardStore {
  const ideas = ideasOf(client);
  const $state = atom<IdeaBoardState>({
    board: { state: 'loading' }, list: { state: 'loading' }, filter, more: 'idle', me: null, fresh: 0,
  });
  const patch = (change: Partial<IdeaBoardState>) => { $state.set({ ...$state.get(), ...change }); };
  const listed = () => $state.get().list.value;
  let request = new AbortController();
  let seq: number | undefined;
  let known: number | undefined;

  const group = () => {
    if (!client.ideas) throw new CommunityError('unsupported');
    return client.ideas;
  };

  async function loadBoard(signal: AbortSignal): Promise<void> {
    try {
      const value = await group().board(board, { signal });
      known ??= value.ideas;
      patch({ board: { state: 'ready', value } });
    } catch (error) {
      if (!signal.aborted) patch({ board: failed(error, $state.get().board) });
    }
  }

  async function loadList(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    patch({ list: loading($state.get().list), more: 'idle' });
    try {
      const page = await group().list({ ...$state.get().filter, board, limit: pageSize }, { signal });
      seq = page.seq;
      ideas.put(page.items);
      patch({ list: { state: 'ready', value: { ids: page.items.map(idea => idea.id), next: page.next, total: page.total } }, fresh: 0 });
      await loadMine(page.items.map(idea => idea.id));
    } catch (error) {
      if (!signal.aborted) patch({ list: failed(error, $state.get().list) });
    }
  }

  async function loadMine(wanted: readonly string[] = listed()?.ids ?? []): Promise<void> {
    const { signal } = request;
    try {
      // A hundred at a time is what the protocol allows.
      for (let from = 0; from === 0 || from < wanted.length; from += 100) {
        const ids = wanted.slice(from, from + 100);
        const overlay = await client.ideas?.overlay?.({ board, ideas: ids }, { signal });
        if (signal.aborted) return;
        if (!overlay) { patch({ me: null }); return; }
        const held = overlay.board?.held ?? [];
        ideas.put(held);
        ideas.putMine(overlay, [...ids, ...held.map(idea => idea.id)], board);
        if (!$state.get().filter.mine && !$state.get().filter.state) prepend(held.map(idea => idea.id));
        patch({ me: overlay.me });
      }
    } catch (error) {
      // Reading goes on without what is mine; the next act that needs it says what is wrong.
      if (!signal.aborted && toCommunityError(error).code === 'unauthenticated') patch({ me: null });
    }
  }

  function prepend(ids: readonly string[], isNew = false): void {
    if (isNew && known !== undefined) known += 1;
    const list = listed();
    const added = ids.filter(id => !list?.ids.includes(id));
    if (list && added.length) patch({ list: { state: 'ready', value: { ...list, ids: [...added, ...list.ids], total: list.total + added.length } } });
  }

  onMount($state, () => {
    const board = new AbortController();
    void loadBoard(board.signal);
    void loadList();
    return () => { board.abort(); request.abort(); };
  });

  return {
    $state,
    ideas,
    setFilter(next) {
      patch({ filter: next });
      void loadList();
    },
    async refresh() {
      known = undefined;
      await Promise.all([loadBoard(request.signal), loadList()]);
    },
    async loadMore() {
      const { list, more, filter } = $state.get();
      if (!list.value?.next || more === 'loading') return [];
      const { signal } = request;
      patch({ more: 'loading' });
      try {
        const page = await group().list({ ...filter, board, limit: pageSize, cursor: list.value.next }, { signal });
        ideas.put(page.items);
        const shown = listed() ?? list.value;
        const added = page.items.map(idea => idea.id).filter(id => !shown.ids.includes(id));
        patch({ list: { state: 'ready', value: { ids: [...shown.ids, ...added], next: page.next, total: page.total } }, more: 'idle' });
        await loadMine(added);
        return added;
      } catch (error) {
        if (!signal.aborted) patch({ more: toCommunityError(error) });
        return [];
      }
    },
    loadMine,
    prepend,
    get seq() { return seq; },
    putPulse(pulse) {
      seq = pulse.seq;
      known ??= pulse.ideas;
      patch({ fresh: Math.max(0, pulse.ideas - known) });
    },
    async vote(id, on, keep) {
      try {
        if (!ideas.view(id)) ideas.put([await group().get(id)]);
      } catch (error) {
        return { id, ok: false, voted: false, error: toCommunityError(error) };
      }
      return ideas.setVote(id, on, keep);
    },
  };
}

import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import type { Board } from '../protocol/community.ts';
import type { IdeaQuery, Pulse } from '../protocol/idea.ts';
import type { Member } from '../protocol/member.ts';
import { attempt } from './attempt.ts';
import { ideasOf, type IdeasStore } from './ideas.ts';
import { loading, settled, type Remote } from './remote.ts';

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
  const group = client.ideas;
  let request = new AbortController();
  let seq: number | undefined;
  let known: number | undefined;

  async function loadBoard({ signal }: AbortController): Promise<void> {
    const found = await attempt(() => group?.board(board, { signal }), ({ statuses, kinds }) => [...statuses, ...kinds]);
    if (signal.aborted) return;
    if (found.ok) known ??= found.value.ideas;
    patch({ board: settled(found, $state.get().board) });
  }

  /** A page of the list as it is filtered now. */
  const loadPage = (signal: AbortSignal, cursor?: string) =>
    attempt(() => group?.list({ ...$state.get().filter, board, limit: pageSize, ...(cursor && { cursor }) }, { signal }), ({ items }) => items.map(({ id }) => id));

  async function loadList(): Promise<void> {
    request.abort();
    const { signal } = request = new AbortController();
    patch({ list: loading($state.get().list), more: 'idle' });
    const page = await loadPage(signal);
    if (signal.aborted) return;
    if (!page.ok) {
      patch({ list: settled(page, $state.get().list) });
      return;
    }
    const { items, next, total } = page.value;
    const ids = items.map(({ id }) => id);
    seq = page.value.seq;
    ideas.put(items);
    patch({ list: { state: 'ready', value: { ids, next, total } }, fresh: 0 });
    await loadMine(ids);
  }

  async function loadMine(wanted: readonly string[] = listed()?.ids ?? []): Promise<void> {
    const { signal } = request;
    // A hundred at a time is what the protocol allows.
    for (let from = 0; from === 0 || from < wanted.length; from += 100) {
      const ids = wanted.slice(from, from + 100);
      const found = await attempt(() => group?.overlay?.({ board, ideas: ids }, { signal }));
      if (signal.aborted) return;
      const overlay = found.ok ? found.value : null;
      // Reading goes on without what is mine; the next act that needs it says what is wrong.
      if (!overlay) {
        if (found.ok || found.error.code === 'unauthenticated' || found.error.code === 'unsupported') patch({ me: null });
        return;
      }
      const held = overlay.board?.held ?? [];
      ideas.put(held);
      ideas.putMine(overlay, [...ids, ...held.map(idea => idea.id)], board);
      if (!$state.get().filter.mine && !$state.get().filter.state) prepend(held.map(idea => idea.id));
      patch({ me: overlay.me });
    }
  }

  function prepend(ids: readonly string[], isNew = false): void {
    if (isNew && known !== undefined) known += 1;
    const list = listed();
    const added = ids.filter(id => !list?.ids.includes(id));
    if (list && added.length) patch({ list: { state: 'ready', value: { ...list, ids: [...added, ...list.ids], total: list.total + added.length } } });
  }

  onMount($state, () => {
    const life = new AbortController();
    void loadBoard(life);
    void loadList();
    return () => { life.abort(); request.abort(); };
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
      // The list first: it ends the request that was under way.
      await Promise.all([loadList(), loadBoard(request)]);
    },
    async loadMore() {
      const { list: { value: before }, more } = $state.get();
      if (!before?.next || more === 'loading') return [];
      const { signal } = request;
      patch({ more: 'loading' });
      const page = await loadPage(signal, before.next);
      if (signal.aborted) return [];
      if (!page.ok) {
        patch({ more: page.error });
        return [];
      }
      const { items, next, total } = page.value;
      ideas.put(items);
      // Meanwhile ideas may have been put before the others.
      const { ids } = listed() ?? before;
      const added = items.map(({ id }) => id).filter(id => !ids.includes(id));
      patch({ list: { state: 'ready', value: { ids: [...ids, ...added], next, total } }, more: 'idle' });
      await loadMine(added);
      return added;
    },
    loadMine,
    prepend,
    get seq() { return seq; },
    putPulse(pulse) {
      seq = pulse.seq;
      known ??= pulse.ideas;
      patch({ fresh: Math.max(0, pulse.ideas - known) });
    },
  };
}

import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import type { Comment, CommentDraft, CommentModeration, CommentPatch, CommentQuery, CommentSort, Reaction, Report } from '../protocol/comment.ts';
import type { CommentMine } from '../protocol/member.ts';
import { attempt, type Outcome } from './attempt.ts';
import { readAs } from './audience.ts';
import { addComment, dropComment, listOf, mergeComments, withList, type CommentEntry } from './comment-entries.ts';
import { settled, type Remote } from './remote.ts';

/** Some comments in their order, and how to get the rest. */
export interface CommentList {
  ids: readonly string[];
  next: string | null;
  total: number;
  /** The rest is loading, or why that failed. */
  more: 'idle' | 'loading' | CommunityError;
}

export interface CommentsState {
  list: Remote<CommentList>;
  sort: CommentSort;
  /** All comments at hand, replies too. */
  entries: ReadonlyMap<string, CommentEntry>;
  /** Replies by the comment they answer. */
  replies: ReadonlyMap<string, CommentList>;
}

export interface CommentsStore {
  readonly $state: ReadableAtom<CommentsState>;
  setSort(sort: CommentSort): void;
  refresh(): Promise<void>;
  /** Forgets what is mine (sign-out, another member). */
  forgetMine(): void;
  /** Loads more replies to a comment, or (null) more comments; resolves to the ids that were added. */
  loadMore(parent: string | null): Promise<readonly string[]>;
  create(draft: CommentDraft, key: string): Promise<Outcome<Comment>>;
  update(id: string, patch: CommentPatch): Promise<Outcome<Comment>>;
  remove(id: string): Promise<Outcome<void>>;
  /** Makes my mark so at once, sends it, and puts it back when it is refused; undefined when a newer click took over. */
  setReaction(id: string, reaction: Reaction, on: boolean): Promise<Outcome<boolean> | undefined>;
  report(id: string, report: Report, key: string): Promise<Outcome<void>>;
  moderate(id: string, act: CommentModeration, key: string): Promise<Outcome<Comment>>;
}

const nothingMine: CommentMine = {
  helpful: false, thanks: false, seq: 0, own: false, reported: false, can: { edit: 'forbidden', delete: 'forbidden', moderate: [] },
};

/** The conversation under one idea. */
export function createCommentsStore(client: CommunityClient, idea: string, pageSize = 20): CommentsStore {
  const group = client.comments;
  const $state = atom<CommentsState>({ list: { state: 'loading' }, sort: 'oldest', entries: new Map(), replies: new Map() });
  const patch = (change: Partial<CommentsState>) => { $state.set({ ...$state.get(), ...change }); };
  const put = (entry: CommentEntry) => { patch({ entries: new Map($state.get().entries).set(entry.comment.id, entry) }); };
  const at = (id: string) => $state.get().entries.get(id);
  let request = new AbortController();

  const pageOf = (query: CommentQuery, signal: AbortSignal) =>
    attempt(() => group && readAs(client, idea, personal => group.list(idea, query, { signal, personal })));

  /** Calls the backend, and takes over what it answers. */
  async function act<T>(call: () => Promise<T> | undefined, apply: (answer: T) => Partial<CommentsState>): Promise<Outcome<T>> {
    const outcome = await attempt(call);
    if (outcome.ok) patch(apply(outcome.value));
    return outcome;
  }

  /** What is mine among these; without it reading goes on. */
  async function loadMine(ids: readonly string[], { signal } = request): Promise<void> {
    // A hundred at a time is what the protocol allows.
    for (let from = 0; from < ids.length; from += 100) {
      const overlay = await attempt(() => client.ideas?.overlay?.({ comments: ids.slice(from, from + 100) }, { signal }));
      if (signal.aborted || !overlay.ok || !overlay.value) return;
      for (const [id, mine] of Object.entries(overlay.value.comments)) {
        const entry = at(id);
        if (entry && mine.seq >= (entry.mine?.seq ?? 0)) put({ ...entry, mine });
      }
    }
  }

  async function load(): Promise<void> {
    request.abort();
    const { signal } = request = new AbortController();
    const { value } = $state.get().list;
    patch({ list: { state: 'loading', value: value && { ...value, more: 'idle' } } });
    const page = await pageOf({ sort: $state.get().sort, limit: pageSize }, signal);
    if (signal.aborted) return;
    if (!page.ok) { patch({ list: settled(page, $state.get().list) }); return; }
    const { items, next, total } = page.value;
    // Another person's marks must not stay: what is mine comes anew.
    const merged = mergeComments({ entries: new Map(), replies: new Map() }, items);
    patch({ ...merged, list: { state: 'ready', value: { ids: items.map(({ id }) => id), next, total, more: 'idle' } } });
    await loadMine([...merged.entries.keys()]);
  }

  async function loadMore(parent: string | null): Promise<readonly string[]> {
    const { signal } = request;
    const list = listOf($state.get(), parent);
    const show = (now: CommentList) => { patch(withList($state.get(), parent, now)); };
    if (list.next === null || list.more === 'loading') return [];
    show({ ...list, more: 'loading' });
    const page = await pageOf({ ...(parent === null ? { sort: $state.get().sort } : { parent }), limit: pageSize, ...(list.next && { cursor: list.next }) }, signal);
    if (signal.aborted) return [];
    if (!page.ok) { show({ ...list, more: page.error }); return []; }
    const { items, next, total } = page.value;
    const before = $state.get();
    const added = items.map(({ id }) => id).filter(id => !list.ids.includes(id));
    patch(mergeComments(before, items));
    show({ ids: [...list.ids, ...added], next, total, more: 'idle' });
    await loadMine([...$state.get().entries.keys()].filter(id => !before.entries.has(id)));
    return added;
  }

  onMount($state, () => {
    void load();
    return () => { request.abort(); };
  });

  return {
    $state,
    setSort(sort) {
      patch({ sort });
      void load();
    },
    refresh: load,
    forgetMine() {
      patch({ entries: new Map([...$state.get().entries].map(([id, { comment }]) => [id, { comment, mine: null, pending: {} }])) });
    },
    loadMore,
    async create(draft, key) {
      const outcome = await act(() => group?.create?.(idea, draft, { key }), comment => addComment($state.get(), comment));
      if (outcome.ok) await loadMine([outcome.value.id]);
      return outcome;
    },
    update: (id, change) => act(() => group?.update?.(id, change), comment => mergeComments($state.get(), [comment])),
    remove: id => act(() => group?.remove?.(id), () => dropComment($state.get(), id)),
    async setReaction(id, reaction, on) {
      const entry = at(id);
      if (!entry) return undefined;
      const { mine, pending } = entry;
      const seq = Math.max(Date.now(), ...[mine, pending.helpful, pending.thanks].map(last => (last?.seq ?? 0) + 1));
      put({ ...entry, pending: { ...pending, [reaction]: { on, seq } } });
      const outcome = await attempt(() => group?.setReaction?.(id, reaction, on, { seq }));
      const now = at(id);
      // Only the latest click speaks: an older answer must not move what the person sees.
      if (now?.pending[reaction]?.seq !== seq) return undefined;
      const { [reaction]: _, ...rest } = now.pending;
      if (!outcome.ok) {
        put({ ...now, pending: rest });
        return outcome;
      }
      const { value } = outcome;
      const known = now.mine ?? nothingMine;
      put({
        pending: rest, mine: { ...known, [reaction]: value.on, seq: Math.max(known.seq, value.seq) },
        comment: { ...now.comment, [reaction]: value.count, rev: Math.max(now.comment.rev, value.rev) },
      });
      return { ok: true, value: value.on };
    },
    report: (id, report, key) => act(() => group?.report?.(id, report, { key }), () => {
      const entry = at(id);
      return entry?.mine ? { entries: new Map($state.get().entries).set(id, { ...entry, mine: { ...entry.mine, reported: true } }) } : {};
    }),
    async moderate(id, body, key) {
      const outcome = await act(() => group?.moderate?.(id, body, { key }), comment => mergeComments($state.get(), [comment]));
      if (outcome.ok) await loadMine([id]);
      return outcome;
    },
  };
}

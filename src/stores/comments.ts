import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommentsClient, CommunityClient } from '../client/client.ts';
import { CommunityError } from '../client/errors.ts';
import type { Comment, CommentDraft, CommentModeration, CommentPatch, CommentSort, Reaction, Report } from '../protocol/comment.ts';
import type { Page } from '../protocol/page.ts';
import { addComment, createMarks, dropComment, mergeComments, type CommentEntry } from './comment-entries.ts';
import type { Outcome } from './idea-board.ts';
import { failed, loading, toCommunityError, type Remote } from './remote.ts';

/** Some comments in their order, and how to get the rest. */
export interface CommentList {
  ids: readonly string[];
  next: string | null;
  total: number;
}

/** How far a list has been walked: `more` is loading, or why that failed. */
export type More = 'idle' | 'loading' | CommunityError;

export interface CommentsState {
  list: Remote<CommentList>;
  sort: CommentSort;
  more: More;
  /** All comments at hand, replies too. */
  entries: ReadonlyMap<string, CommentEntry>;
  /** Replies by the comment they answer. */
  replies: ReadonlyMap<string, CommentList & { more: More }>;
}

export interface CommentsStore {
  readonly $state: ReadableAtom<CommentsState>;
  setSort(sort: CommentSort): void;
  refresh(): Promise<void>;
  /** Forgets what is mine (sign-out, another member). */
  forgetMine(): void;
  /** Resolves to the ids that were added. */
  loadMore(): Promise<readonly string[]>;
  /** The same for the replies to a comment. */
  loadReplies(parent: string): Promise<readonly string[]>;
  create(draft: CommentDraft, key: string): Promise<Outcome<Comment>>;
  update(id: string, patch: CommentPatch): Promise<Outcome<Comment>>;
  remove(id: string): Promise<Outcome<void>>;
  /** Makes my mark so at once, sends it, and puts it back when it is refused; undefined when a newer click took over. */
  setReaction(id: string, reaction: Reaction, on: boolean): Promise<Outcome<boolean> | undefined>;
  report(id: string, report: Report, key: string): Promise<Outcome<void>>;
  moderate(id: string, act: CommentModeration, key: string): Promise<Outcome<Comment>>;
}

/** The conversation under one idea. */
export function createCommentsStore(client: CommunityClient, idea: string, pageSize = 20): CommentsStore {
  const $state = atom<CommentsState>({ list: { state: 'loading' }, sort: 'oldest', more: 'idle', entries: new Map(), replies: new Map() });
  const patch = (change: Partial<CommentsState>) => { $state.set({ ...$state.get(), ...change }); };
  const marks = createMarks(client, () => $state.get().entries, entry => {
    patch({ entries: new Map($state.get().entries).set(entry.comment.id, entry) });
  });
  let request = new AbortController();

  async function attempt<T>(call: (group: CommentsClient) => Promise<T> | undefined): Promise<Outcome<T>> {
    try {
      const sent = client.comments && call(client.comments);
      if (!sent) throw new CommunityError('unsupported');
      return { ok: true, value: await sent };
    } catch (error) {
      return { ok: false, error: toCommunityError(error) };
    }
  }

  /** What is mine among these; without it reading goes on. */
  async function loadMine(ids: readonly string[], signal: AbortSignal): Promise<void> {
    for (let from = 0; from < ids.length; from += 100) {
      const overlay = await client.ideas?.overlay?.({ comments: ids.slice(from, from + 100) }, { signal }).catch(() => null);
      if (signal.aborted || !overlay) return;
      const entries = new Map($state.get().entries);
      for (const [id, mine] of Object.entries(overlay.comments)) {
        const entry = entries.get(id);
        if (entry && mine.seq >= (entry.mine?.seq ?? 0)) entries.set(id, { ...entry, mine });
      }
      patch({ entries });
    }
  }

  async function load(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    patch({ list: loading($state.get().list), more: 'idle' });
    try {
      if (!client.comments) throw new CommunityError('unsupported');
      const page = await client.comments.list(idea, { sort: $state.get().sort, limit: pageSize }, { signal });
      if (signal.aborted) return;
      // Another person's marks must not stay: what is mine comes anew.
      const merged = mergeComments({ entries: new Map(), replies: new Map() }, page.items);
      patch({ ...merged, list: { state: 'ready', value: { ids: page.items.map(({ id }) => id), next: page.next, total: page.total } } });
      await loadMine([...merged.entries.keys()], signal);
    } catch (error) {
      if (!signal.aborted) patch({ list: failed(error, $state.get().list) });
    }
  }

  /** Walks a list one page on; `put` gets the list with what came, or why nothing did. */
  async function walk(
    list: CommentList, query: { parent?: string }, put: (list: CommentList, more: More) => void,
  ): Promise<readonly string[]> {
    const { signal } = request;
    put(list, 'loading');
    try {
      if (!client.comments) throw new CommunityError('unsupported');
      const page: Page<Comment> = await client.comments.list(idea, {
        ...query, ...(!query.parent && { sort: $state.get().sort }), limit: pageSize, ...(list.next !== null && list.next !== '' && { cursor: list.next }),
      }, { signal });
      if (signal.aborted) return [];
      const added = page.items.map(({ id }) => id).filter(id => !list.ids.includes(id));
      const before = new Set($state.get().entries.keys());
      patch(mergeComments($state.get(), page.items));
      put({ ids: [...list.ids, ...added], next: page.next, total: page.total }, 'idle');
      await loadMine([...$state.get().entries.keys()].filter(id => !before.has(id)), signal);
      return added;
    } catch (error) {
      if (!signal.aborted) put(list, toCommunityError(error));
      return [];
    }
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
    async loadMore() {
      const { list: { value }, more } = $state.get();
      if (!value?.next || more === 'loading') return [];
      return walk(value, {}, (list, now) => { patch({ list: { state: 'ready', value: list }, more: now }); });
    },
    async loadReplies(parent) {
      const replies = $state.get().replies.get(parent);
      if (!replies || replies.more === 'loading') return [];
      return walk(replies, { parent }, (list, more) => { patch({ replies: new Map($state.get().replies).set(parent, { ...list, more }) }); });
    },
    async create(draft, key) {
      const { signal } = request;
      const outcome = await attempt(group => group.create?.(idea, draft, { key }));
      if (outcome.ok) {
        patch(addComment($state.get(), outcome.value));
        await loadMine([outcome.value.id], signal);
      }
      return outcome;
    },
    async update(id, change) {
      const outcome = await attempt(group => group.update?.(id, change));
      if (outcome.ok) patch(mergeComments($state.get(), [outcome.value]));
      return outcome;
    },
    async remove(id) {
      const outcome = await attempt(group => group.remove?.(id));
      if (outcome.ok) patch(dropComment($state.get(), id));
      return outcome;
    },
    setReaction: marks.set,
    async report(id, report, key) {
      const outcome = await attempt(group => group.report?.(id, report, { key }));
      const entry = $state.get().entries.get(id);
      if (outcome.ok && entry?.mine) patch({ entries: new Map($state.get().entries).set(id, { ...entry, mine: { ...entry.mine, reported: true } }) });
      return outcome;
    },
    async moderate(id, act, key) {
      const outcome = await attempt(group => group.moderate?.(id, act, { key }));
      if (outcome.ok) {
        patch(mergeComments($state.get(), [outcome.value]));
        await loadMine([id], request.signal);
      }
      return outcome;
    },
  };
}

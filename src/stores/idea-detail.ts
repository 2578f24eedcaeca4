import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { AuditPage, CommunityClient, IdeasClient } from '../client/client.ts';
import { CommunityError } from '../client/errors.ts';
import type { FollowScope, Idea, IdeaDetail, IdeaModeration, IdeaPatch } from '../protocol/idea.ts';
import type { Report } from '../protocol/comment.ts';
import type { Member } from '../protocol/member.ts';
import type { Outcome } from './idea-board.ts';
import { ideasOf, type IdeasStore, type IdeaView } from './ideas.ts';
import { failed, loading, toCommunityError, type Remote } from './remote.ts';

export interface IdeaDetailState {
  detail: Remote<IdeaDetail>;
  /** Who is signed in, as the overlay said. */
  me: Member | null;
  /** The idea that this one was merged into, once it is known. */
  target: Idea | null;
  /** A choice that is being sent. */
  following: FollowScope | null;
}

/** An opened idea as this person sees it now. */
export interface IdeaDetailView extends IdeaView { readonly idea: IdeaDetail }

export interface IdeaDetailStore {
  readonly $state: ReadableAtom<IdeaDetailState>;
  /** The ideas of the client, which lists show too. */
  readonly ideas: IdeasStore;
  /** The idea with what any widget of the page has learned since; undefined until it has come. */
  view(): IdeaDetailView | undefined;
  refresh(): Promise<void>;
  /** Fetches again if another widget has learned that the text or the status has changed. */
  catchUp(): void;
  /** Resolves to undefined when a newer choice took over. */
  follow(scope: FollowScope): Promise<Outcome<FollowScope> | undefined>;
  /** Fails with `conflict` when `version` is no longer the idea's; the new one is fetched. */
  save(patch: IdeaPatch, version: number): Promise<Outcome<IdeaDetail>>;
  withdraw(): Promise<Outcome<void>>;
  report(report: Report, key: string): Promise<Outcome<void>>;
  moderate(act: IdeaModeration, key: string): Promise<Outcome<IdeaDetail>>;
  log(cursor?: string): Promise<Outcome<AuditPage>>;
  /** Other ideas of the board that contain these words, for merging. */
  find(text: string): Promise<Outcome<Idea[]>>;
}

/** One opened idea. Text, status and history are kept here; votes and what is mine are shared with all lists. */
export function createIdeaDetailStore(client: CommunityClient, id: string): IdeaDetailStore {
  const ideas = ideasOf(client);
  const $state = atom<IdeaDetailState>({ detail: { state: 'loading' }, me: null, target: null, following: null });
  const patch = (change: Partial<IdeaDetailState>) => { $state.set({ ...$state.get(), ...change }); };
  let request = new AbortController();
  let asked = 0;
  let follows: Promise<unknown> = Promise.resolve();

  /** Outcome of a call to a method that this backend may lack. */
  async function attempt<T>(call: (group: IdeasClient) => Promise<T> | undefined): Promise<Outcome<T>> {
    try {
      const sent = client.ideas && call(client.ideas);
      if (!sent) throw new CommunityError('unsupported');
      return { ok: true, value: await sent };
    } catch (error) {
      return { ok: false, error: toCommunityError(error) };
    }
  }

  function take(detail: IdeaDetail): void {
    ideas.put([detail]);
    patch({ detail: { state: 'ready', value: detail } });
    const target = detail.mergedInto;
    if (target === null) patch({ target: null });
    else if ($state.get().target?.id !== target) void attempt(group => group.get(target)).then(found => { if (found.ok) patch({ target: found.value }); });
  }

  async function loadMine(signal: AbortSignal): Promise<void> {
    try {
      const overlay = await client.ideas?.overlay?.({ ideas: [id] }, { signal });
      if (signal.aborted) return;
      if (overlay) ideas.putMine(overlay, [id]);
      patch({ me: overlay?.me ?? null });
    } catch (error) {
      // Reading goes on without what is mine; the next act that needs it says what is wrong.
      if (!signal.aborted && toCommunityError(error).code === 'unauthenticated') patch({ me: null });
    }
  }

  async function refresh(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    patch({ detail: loading($state.get().detail) });
    try {
      if (!client.ideas) throw new CommunityError('unsupported');
      const detail = await client.ideas.get(id, { signal });
      if (signal.aborted) return;
      take(detail);
      await loadMine(signal);
    } catch (error) {
      if (!signal.aborted) patch({ detail: failed(error, $state.get().detail) });
    }
  }

  onMount($state, () => {
    void refresh();
    return () => { request.abort(); };
  });

  return {
    $state,
    ideas,
    view() {
      const detail = $state.get().detail.value;
      const shared = ideas.view(id);
      if (!detail || !shared) return undefined;
      // A list item holds only the beginning of the answer.
      const answer = shared.idea.version > detail.version ? shared.idea.answer : detail.answer;
      return { ...shared, idea: { ...detail, ...shared.idea, answer } };
    },
    refresh,
    catchUp() {
      const { detail } = $state.get();
      const version = ideas.view(id)?.idea.version ?? 0;
      if (detail.state !== 'ready' || version <= detail.value.version || version <= asked) return;
      asked = version;
      void refresh();
    },
    follow(scope) {
      patch({ following: scope });
      // One after the other, since the last choice counts and the calls carry no order.
      const sent = follows.then(async () => {
        if ($state.get().following !== scope) return undefined;
        const outcome = await attempt(group => group.setFollow?.(id, scope));
        const mine = ideas.view(id)?.mine;
        if (outcome.ok && mine) ideas.putMine({ ideas: { [id]: { ...mine, following: outcome.value.following } } }, [id]);
        if ($state.get().following !== scope) return undefined;
        patch({ following: null });
        return outcome.ok ? { ok: true as const, value: outcome.value.following } : outcome;
      });
      follows = sent;
      return sent;
    },
    async save(change, version) {
      const outcome = await attempt(group => group.update?.(id, change, { version }));
      if (outcome.ok) take(outcome.value);
      else if (outcome.error.code === 'conflict') await refresh();
      return outcome;
    },
    withdraw: () => attempt(group => group.withdraw?.(id)),
    report: (report, key) => attempt(group => group.report?.(id, report, { key })),
    async moderate(act, key) {
      const outcome = await attempt(group => group.moderate?.(id, act, { key }));
      if (outcome.ok) {
        take(outcome.value);
        await loadMine(request.signal);
      }
      return outcome;
    },
    log: cursor => attempt(group => group.audit?.(id, cursor === undefined ? {} : { cursor })),
    async find(text) {
      const board = $state.get().detail.value?.board ?? '';
      const outcome = await attempt(group => group.list({ board, text, limit: 6 }));
      return outcome.ok ? { ok: true, value: outcome.value.items.filter(idea => idea.id !== id && !idea.mergedInto) } : outcome;
    },
  };
}

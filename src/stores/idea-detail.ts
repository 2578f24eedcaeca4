import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { AuditPage, CommunityClient } from '../client/client.ts';
import type { FollowScope, Idea, IdeaDetail, IdeaModeration, IdeaPatch } from '../protocol/idea.ts';
import type { Report } from '../protocol/comment.ts';
import type { Member } from '../protocol/member.ts';
import { attempt, type Outcome } from './attempt.ts';
import { readAs } from './audience.ts';
import { ideasOf, type IdeasStore, type IdeaView } from './ideas.ts';
import { loading, settled, type Remote } from './remote.ts';

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
  const group = client.ideas;
  const $state = atom<IdeaDetailState>({ detail: { state: 'loading' }, me: null, target: null, following: null });
  const patch = (change: Partial<IdeaDetailState>) => { $state.set({ ...$state.get(), ...change }); };
  let request = new AbortController();
  let asked = 0;
  let personal = false;
  let follows: Promise<unknown> = Promise.resolve();

  function take(detail: IdeaDetail): void {
    ideas.put([detail]);
    patch({ detail: { state: 'ready', value: detail } });
    const into = detail.mergedInto;
    if ($state.get().target?.id === into) return;
    patch({ target: null });
    if (into !== null) void attempt(() => group?.get(into, { personal })).then(found => { if (found.ok) patch({ target: found.value }); });
  }

  async function loadMine(): Promise<void> {
    const { signal } = request;
    const found = await attempt(() => group?.overlay?.({ ideas: [id] }, { signal }));
    if (signal.aborted) return;
    if (found.ok) {
      if (found.value) ideas.putMine(found.value, [id]);
      patch({ me: found.value?.me ?? null });
    // Reading goes on without what is mine; the next act that needs it says what is wrong.
    } else if (found.error.code === 'unauthenticated') patch({ me: null });
  }

  async function refresh(): Promise<void> {
    request.abort();
    const { signal } = request = new AbortController();
    patch({ detail: loading($state.get().detail) });
    const found = await attempt(() => group && readAs(client, id, as => group.get(id, { signal, personal: personal = as })));
    if (signal.aborted) return;
    if (found.ok) {
      take(found.value);
      await loadMine();
    } else patch({ detail: settled(found, $state.get().detail) });
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
      if (detail.state !== 'ready' || version <= Math.max(detail.value.version, asked)) return;
      asked = version;
      void refresh();
    },
    follow(scope) {
      patch({ following: scope });
      const latest = () => $state.get().following === scope;
      // One after the other, since the last choice counts and the calls carry no order.
      const sent = follows.then(async () => {
        if (!latest()) return undefined;
        const outcome = await attempt(() => group?.setFollow?.(id, scope));
        const mine = ideas.view(id)?.mine;
        if (outcome.ok && mine) ideas.putMine({ ideas: { [id]: { ...mine, following: outcome.value.following } } }, [id]);
        if (!latest()) return undefined;
        patch({ following: null });
        return outcome.ok ? { ok: true as const, value: outcome.value.following } : outcome;
      });
      follows = sent;
      return sent;
    },
    async save(change, version) {
      const outcome = await attempt(() => group?.update?.(id, change, { version }));
      if (outcome.ok) take(outcome.value);
      else if (outcome.error.code === 'conflict') await refresh();
      return outcome;
    },
    withdraw: () => attempt(() => group?.withdraw?.(id)),
    report: (report, key) => attempt(() => group?.report?.(id, report, { key })),
    async moderate(act, key) {
      const outcome = await attempt(() => group?.moderate?.(id, act, { key }));
      if (outcome.ok) {
        take(outcome.value);
        await loadMine();
      }
      return outcome;
    },
    log: cursor => attempt(() => group?.audit?.(id, cursor === undefined ? {} : { cursor })),
    async find(text) {
      const outcome = await attempt(() => group?.list({ board: $state.get().detail.value?.board ?? '', text, limit: 6 }));
      return outcome.ok ? { ok: true, value: outcome.value.items.filter(idea => idea.id !== id && !idea.mergedInto) } : outcome;
    },
  };
}

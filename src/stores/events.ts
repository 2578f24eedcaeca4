import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Connection } from '../client/connection.ts';
import { CommunityError } from '../client/errors.ts';
import type { AttendanceResult, CommunityEvent, EventDraft, EventMine, EventPage, EventPatch } from '../protocol/event.ts';
import { attempt, type Outcome } from './attempt.ts';
import { newKey } from './draft.ts';
import { ofProgram } from './of-program.ts';
import { loading, settled, type Remote } from './remote.ts';
import { scoreChanged } from './score-changes.ts';

/** What has become of a code. */
export type Attending =
  | { state: 'idle' }
  | { state: 'sending' }
  /** On this device until there is a connection; `at` in milliseconds since 1970. */
  | { state: 'queued'; at: number }
  | { state: 'done'; result: AttendanceResult }
  | { state: 'failed'; error: CommunityError };

export interface EventsState {
  list: Remote<EventPage>;
  more: 'idle' | 'loading' | CommunityError;
  /** Answers on their way, by event. */
  wanted: ReadonlyMap<string, boolean>;
  /** What the backend has said on this page of whoever is here, and when, in milliseconds since 1970. */
  mine: ReadonlyMap<string, { mine: EventMine; at: number }>;
  attending: Attending;
}

/** The meet-ups of a program, once for all widgets of a client. Its actions never reject. */
export interface EventsStore {
  readonly $state: ReadableAtom<EventsState>;
  refresh(): Promise<void>;
  /** Resolves to how many came. */
  loadMore(): Promise<number>;
  /** Says whether this member comes; shown at once. Undefined when an answer of theirs is on its way already, and this one follows it. */
  setRsvp(event: string, on: boolean, now: () => number): Promise<Outcome<EventMine> | undefined>;
  /** Checks in with a code at `at` (milliseconds since 1970); where the network does not answer, it waits on this device. */
  attend(code: string, at: number): Promise<Outcome<AttendanceResult> | undefined>;
  create(draft: EventDraft, key: string): Promise<Outcome<CommunityEvent>>;
  update(event: string, patch: EventPatch): Promise<Outcome<CommunityEvent>>;
  /** Another person, or nobody, is here. */
  forget(): void;
}

const nobody = { wanted: new Map(), mine: new Map(), attending: { state: 'idle' } } as const satisfies Partial<EventsState>;
const soonest = (a: CommunityEvent, b: CommunityEvent): number => a.startsAt.localeCompare(b.startsAt);

function createEventsStore({ client, queue }: Pick<Connection, 'client' | 'queue'>, program: string, pageSize = 20): EventsStore {
  const group = client.events;
  const $state = atom<EventsState>({ list: { state: 'loading' }, more: 'idle', ...nobody });
  const running = new Set<string>();
  let request = new AbortController();
  /** Grows when another person comes: what was asked for the former is dropped. */
  let person = 0;
  let kept: string | undefined;

  const patch = (change: Partial<EventsState>) => { $state.set({ ...$state.get(), ...change }); };

  function put(event: CommunityEvent): void {
    const { list } = $state.get();
    if (!list.value) return;
    const items = list.value.items.some(({ id }) => id === event.id)
      ? list.value.items.map(one => (one.id === event.id ? event : one)) : [...list.value.items, event];
    patch({ list: { ...list, value: { ...list.value, items: items.toSorted(soonest) } } });
  }

  async function refresh(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const { list } = $state.get();
    const limit = Math.min(100, Math.max(pageSize, list.value?.items.length ?? 0));
    patch({ list: loading(list), more: 'idle' });
    const found = await attempt(() => group?.list(program, { limit }, { signal }));
    if (!signal.aborted) patch({ list: settled(found, $state.get().list) });
  }

  function took(outcome: Outcome<AttendanceResult>): void {
    patch({ attending: outcome.ok ? { state: 'done', result: outcome.value } : { state: 'failed', error: outcome.error } });
    if (!outcome.ok) return;
    put(outcome.value.event);
    if (outcome.value.created) scoreChanged(client);
  }

  onMount($state, () => {
    // What an earlier page could not send.
    const stop = queue.watch((acts, sent) => {
      const waiting = acts.find(({ act }) => act.kind === 'attend' && act.program === program);
      if (kept) return;
      if (sent?.act.kind === 'attend' && sent.act.program === program) took({ ok: true, value: sent.result as AttendanceResult });
      else if (waiting?.act.kind === 'attend') {
        if (waiting.state === 'needs-you') {
          took({ ok: false, error: new CommunityError(waiting.error ?? 'unavailable') });
          void queue.discard(waiting.act.key).catch(() => undefined);
        } else patch({ attending: { state: 'queued', at: Date.parse(waiting.act.draft.at ?? '') || waiting.createdAt } });
      }
    });
    void refresh();
    return () => {
      stop();
      request.abort();
    };
  });

  return {
    $state, refresh,

    async loadMore() {
      const { list: { value }, more } = $state.get();
      if (!value?.next || more === 'loading') return 0;
      const { signal } = request;
      patch({ more: 'loading' });
      const found = await attempt(() => group?.list(program, { cursor: value.next!, limit: pageSize }, { signal }));
      if (signal.aborted) return 0;
      if (!found.ok) {
        patch({ more: found.error });
        return 0;
      }
      const added = found.value.items.filter(({ id }) => !value.items.some(one => one.id === id));
      patch({ list: { state: 'ready', value: { items: [...value.items, ...added], next: found.value.next } }, more: 'idle' });
      return added.length;
    },

    async setRsvp(event, on, now) {
      const of = person;
      const want = (value?: boolean) => {
        const wanted = new Map($state.get().wanted);
        if (value === undefined) wanted.delete(event);
        else wanted.set(event, value);
        patch({ wanted });
      };
      want(on);
      if (running.has(event)) return undefined;
      running.add(event);
      let outcome: Outcome<EventMine>;
      let sent: boolean | undefined;
      do {
        sent = $state.get().wanted.get(event) ?? on;
        outcome = await attempt(() => group?.setRsvp?.(program, event, sent!));
      } while (of === person && outcome.ok && $state.get().wanted.get(event) !== sent);
      running.delete(event);
      if (of !== person) return undefined;
      want();
      if (outcome.ok) {
        patch({ mine: new Map($state.get().mine).set(event, { mine: outcome.value, at: now() }) });
        put(outcome.value.event);
      }
      return outcome;
    },

    async attend(code, at) {
      if ($state.get().attending.state === 'sending') return undefined;
      const of = person;
      const key = newKey();
      // Its time is said from the first try on, so that each try says the same.
      const draft = { code, at: new Date(at).toISOString() };
      patch({ attending: { state: 'sending' } });
      let outcome = await attempt(() => group?.attend(program, draft, { key }));
      if (of === person && !outcome.ok && ['network', 'timeout'].includes(outcome.error.code)) {
        kept = key;
        patch({ attending: { state: 'queued', at } });
        outcome = await attempt(() => queue.keep<AttendanceResult>({ kind: 'attend', program, draft, key }));
        if (kept === key) kept = undefined;
      }
      if (of !== person) return undefined;
      took(outcome);
      return outcome;
    },

    async create(draft, key) {
      const outcome = await attempt(() => group?.create?.(program, draft, { key }));
      if (outcome.ok) put(outcome.value);
      return outcome;
    },

    async update(event, change) {
      const outcome = await attempt(() => group?.update?.(program, event, change));
      if (outcome.ok) put(outcome.value);
      return outcome;
    },

    forget() {
      person++;
      running.clear();
      kept = undefined;
      patch(nobody);
    },
  };
}

/** The one store of meet-ups of a connection's client and a program. */
export const eventsOf = ofProgram(createEventsStore);

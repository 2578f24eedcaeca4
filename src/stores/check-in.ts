import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Connection } from '../client/connection.ts';
import { CommunityError } from '../client/errors.ts';
import type { CheckInDraft, CheckInPatch, CheckInResult, CheckInStatus, Program } from '../protocol/check-in.ts';
import { attempt, type Outcome } from './attempt.ts';
import { dateAt, isChecked, turned, withTap, type Tap } from './check-in-view.ts';
import { newKey } from './draft.ts';
import { loading, settled, type Remote } from './remote.ts';
import { scoreChanged } from './score-changes.ts';

/** A tap that the backend did not take; `key` where it is still kept on this device. */
export interface RefusedTap { day: string; error: CommunityError; key?: string }

export interface CheckInState {
  program: Remote<Program>;
  /** How the member stands, as the backend said and the clock has it since; null when nobody is signed in. */
  status: Remote<CheckInStatus | null>;
  /** The same with the taps that are on their way. */
  shown: CheckInStatus | null | undefined;
  taps: readonly Tap[];
  refused: RefusedTap | null;
  /** What the last check-in on this page brought, until the day ends or it is dismissed. */
  result: CheckInResult | null;
  /** Undoing, or changing what was chosen. */
  busy: boolean;
}

/** The check-in of a program, once for all widgets of a client: they stay in step, and so do other tabs. Its actions never reject. */
export interface CheckInStore {
  readonly $state: ReadableAtom<CheckInState>;
  /** The backend's time in milliseconds since 1970. */
  now(): number;
  refresh(): Promise<void>;
  /** Takes over what an act answered. */
  took(status: CheckInStatus): void;
  /**
   * Checks in for the time `at` by the device's clock (default: now), or makes up for `date`. It shows at once; where the
   * network does not answer, it waits on this device. Undefined when that day is on its way already or nobody is interested any more.
   */
  mark(tap?: { at?: number; date?: string }): Promise<Outcome<CheckInResult> | undefined>;
  /** Takes today's check-in back, or the tap that still waits. */
  undo(): Promise<Outcome<CheckInStatus | null> | undefined>;
  update(patch: CheckInPatch): Promise<Outcome<CheckInStatus> | undefined>;
  /** Turns over when the day has ended by now. */
  turn(): void;
  /** Puts what was refused, or has been celebrated, away. */
  dismiss(): void;
  /** Another person, or nobody, is here: nothing of the former stays. */
  forget(): void;
  /** A check-in that an earlier page could not send and this one has; once, for whoever tells of it. */
  takeNews(): CheckInResult | undefined;
}

const unknown = { status: { state: 'loading' }, shown: undefined, taps: [], refused: null, result: null, busy: false } as const satisfies Partial<CheckInState>;
/** Longest wait of a browser's timer. */
const longest = 2 ** 31 - 1;

function createCheckInStore({ client, queue, id }: Pick<Connection, 'client' | 'queue' | 'id'>, program: string): CheckInStore {
  const group = client.checkIns;
  const $state = atom<CheckInState>({ program: { state: 'loading' }, ...unknown });
  let life = new AbortController();
  let request = new AbortController();
  let skew = 0;
  let member: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tell = () => {};
  let news: CheckInResult | undefined;
  let asked: Promise<void> | undefined;
  let forgetting = false;
  /** Keys of taps that this page has given to the queue and waits for. */
  const keeping = new Set<string>();
  const now = () => Date.now() + skew;

  function patch(change: Partial<CheckInState>): void {
    const next = { ...$state.get(), ...change };
    const { value } = next.status;
    $state.set({ ...next, shown: value && next.taps.reduce(withTap, value) });
  }

  /** Looks again when the day ends, however long that is. */
  function schedule(): void {
    clearTimeout(timer);
    const ends = $state.get().status.value?.dayEndsAt;
    if (ends) timer = setTimeout(turn, Math.min(longest, Math.max(0, Date.parse(ends) - now()) + 20));
  }

  function put(status: CheckInStatus | null): void {
    const { taps } = $state.get();
    if (status) skew = Date.parse(status.asOf) - Date.now();
    patch({ status: { state: 'ready', value: status }, taps: status ? taps.filter(({ day, state, key }) => state === 'sending' || keeping.has(key) || !isChecked(status, day)) : [] });
    schedule();
  }

  function took(status: CheckInStatus): void {
    // What was asked for before the act must not undo its answer.
    request.abort();
    put(status);
    tell();
  }

  async function loadProgram(): Promise<void> {
    const { signal } = life;
    patch({ program: loading($state.get().program) });
    const found = await attempt(() => group?.program(program, { signal }));
    if (!signal.aborted) patch({ program: settled(found, $state.get().program) });
  }

  const loadStatus = (): Promise<void> => asked = askStatus();

  async function askStatus(): Promise<void> {
    request.abort();
    const { signal } = request = new AbortController();
    patch({ status: loading($state.get().status) });
    const found = await attempt(() => group?.status(program, { signal }));
    if (signal.aborted) return;
    if (found.ok) put(found.value);
    else patch({ status: settled(found, $state.get().status) });
    if (found.ok && found.value) await identify();
  }

  /** Learns whose acts wait here; known before they have to. */
  async function identify(): Promise<void> {
    const { signal } = request;
    if (!member) {
      const found = await attempt(() => client.me());
      if (signal.aborted || !found.ok) return;
      member = found.value?.id ?? null;
    }
    queue.belongsTo(member, undefined, $state);
  }

  function turn(): void {
    const { status, program: { value } } = $state.get();
    const next = status.value && turned(status.value, now(), value);
    if (next && next !== status.value) {
      patch({ status: { state: 'ready', value: next }, result: null });
      void loadProgram();
      void loadStatus();
    }
    schedule();
  }

  const without = (key: string) => $state.get().taps.filter(tap => tap.key !== key);

  function settle(key: string, day: string, outcome: Outcome<CheckInResult>): void {
    if (outcome.ok) {
      patch({ taps: without(key), result: outcome.value });
      took(outcome.value.status);
      scoreChanged(client);
    } else {
      patch({ taps: without(key), refused: { day, error: outcome.error } });
      if (!outcome.error.retryable) void loadStatus();
    }
  }

  /** Takes over what waits since an earlier page, or was refused meanwhile. */
  const onQueue: Parameters<typeof queue.watch>[0] = (acts, sent) => {
    let taps = [...$state.get().taps];
    let { refused } = $state.get();
    if (refused?.key && !acts.some(({ act }) => 'key' in act && act.key === refused!.key)) refused = null;
    for (const one of acts) {
      const { act } = one;
      if (act.kind !== 'check-in' || act.program !== program) continue;
      const at = Date.parse(act.draft.at ?? '') || one.createdAt;
      const day = act.draft.date ?? dateAt(at, $state.get().status.value?.zone ?? act.draft.zone ?? 'UTC');
      const mine = taps.find(tap => tap.key === act.key);
      if (one.state === 'needs-you') {
        if (keeping.has(act.key)) continue;
        refused = { day, error: new CommunityError(one.error ?? 'unavailable'), key: act.key };
        taps = taps.filter(tap => tap !== mine);
      } else if (!mine) taps.push({ day, at, draft: act.draft, key: act.key, state: 'queued' });
      // Said to be kept once it is.
      else taps[taps.indexOf(mine)] = { ...mine, state: 'queued' };
    }
    patch({ taps, refused });
    const { act } = sent ?? {};
    // What this page has kept is settled where it was tapped.
    if (act?.kind !== 'check-in' || act.program !== program || keeping.has(act.key)) return;
    news = sent!.result as CheckInResult;
    settle(act.key, '', { ok: true, value: news });
  };
  onMount($state, () => {
    life = new AbortController();
    const stop = queue.watch(onQueue);
    let channel: BroadcastChannel | undefined;
    try {
      channel = new BroadcastChannel(`minga:${id}:check-in:${program}`);
      channel.onmessage = () => void loadStatus();
      tell = () => { channel?.postMessage(0); };
    } catch {
      // An old browser, or a frame that may not: other tabs look again when they are come back to.
    }
    if ($state.get().program.state !== 'ready') void loadProgram();
    if ($state.get().status.state !== 'ready') void loadStatus();
    schedule();
    return () => {
      life.abort();
      request.abort();
      stop();
      channel?.close();
      tell = () => {};
      clearTimeout(timer);
    };
  });

  return {
    $state, now, took, turn,
    async refresh() { await Promise.all([loadProgram(), loadStatus()]); },

    async mark({ at: tapped = Date.now(), date } = {}) {
      turn();
      // How far the device's clock is off is known from the first status on.
      if (!$state.get().status.value) await asked;
      const at = tapped + skew;
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const { status: { value }, taps } = $state.get();
      const day = date ?? dateAt(at, value?.zone ?? zone);
      if (taps.some(tap => tap.day === day) || (value && isChecked(value, day))) return undefined;
      const key = newKey();
      // Said from the first try on, so that each try says the same, and a tap before midnight counts for its day.
      const draft: CheckInDraft = date ? { date } : { at: new Date(at).toISOString(), zone };
      const tap: Tap = { day, at, draft, key, state: 'sending' };
      patch({ taps: [...taps, tap], refused: null, result: null });
      let outcome = await attempt(() => group?.mark(program, draft, { key }));
      const waits = () => $state.get().taps.some(one => one.key === key);
      if (waits() && !outcome.ok && ['network', 'timeout'].includes(outcome.error.code)) {
        if (!member) await identify();
        keeping.add(key);
        if (member) outcome = await attempt(() => queue.keep<CheckInResult>({ kind: 'check-in', program, draft, key }));
        keeping.delete(key);
      }
      if (!waits()) return undefined;
      if (!outcome.ok && outcome.error.code === 'conflict') {
        // It is no longer kept here: another tab has sent it, or it was refused there.
        patch({ taps: without(key) });
        void loadStatus();
        return undefined;
      }
      settle(key, day, outcome);
      return outcome;
    },

    async undo() {
      const { status: { value }, taps, busy } = $state.get();
      const tap = taps.find(one => one.day === value?.date);
      if (tap?.state === 'queued') {
        patch({ taps: without(tap.key) });
        void queue.discard(tap.key).catch(() => undefined);
        return { ok: true, value: value ?? null };
      }
      const today = value?.today;
      if (busy || tap || !today) return undefined;
      patch({ busy: true });
      const outcome = await attempt(() => group?.undo?.(today.id));
      patch({ busy: false });
      if (!outcome.ok) return outcome;
      patch({ result: null });
      took(outcome.value);
      scoreChanged(client);
      return outcome;
    },

    async update(change) {
      if ($state.get().busy) return undefined;
      patch({ busy: true });
      const outcome = await attempt(() => group?.update?.(program, change));
      patch({ busy: false });
      if (outcome.ok) took(outcome.value);
      return outcome;
    },

    dismiss() {
      const { refused } = $state.get();
      if (refused?.key) void queue.discard(refused.key).catch(() => undefined);
      patch({ refused: null, result: null });
    },

    forget() {
      // Each widget of the page says so, and what one of them resumes must not be forgotten by the next.
      if (forgetting) return;
      forgetting = true;
      queueMicrotask(() => { forgetting = false; });
      const nobody = $state.get().status.value === null;
      request.abort();
      member = null;
      skew = 0;
      queue.belongsTo(null, undefined, $state);
      patch(unknown);
      // Where nobody was here, what is shown is nobody's, and the button under the finger stays.
      if (nobody) patch({ status: { state: 'loading', value: null } });
      clearTimeout(timer);
      void loadStatus();
    },

    takeNews() {
      const taken = news;
      news = undefined;
      return taken;
    },
  };
}

const stores = new WeakMap<object, Map<string, CheckInStore>>();

/** The one check-in store of a connection's client and a program. */
export function checkInOf(connection: Pick<Connection, 'client' | 'queue' | 'id'>, program: string): CheckInStore {
  let known = stores.get(connection.client);
  if (!known) stores.set(connection.client, known = new Map<string, CheckInStore>());
  let store = known.get(program);
  if (!store) known.set(program, store = createCheckInStore(connection, program));
  return store;
}

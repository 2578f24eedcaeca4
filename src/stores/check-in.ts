import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Connection } from '../client/connection.ts';
import type { CommunityError } from '../client/errors.ts';
import type { CheckInPatch, CheckInResult, CheckInStatus, Program } from '../protocol/check-in.ts';
import { attempt, type Outcome } from './attempt.ts';
import type { CheckInActs } from './check-in-acts.ts';
import type { Tap } from './check-in-view.ts';
import { ofProgram } from './of-program.ts';
import { loading, settled, type Remote } from './remote.ts';

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
  update(change: CheckInPatch): Promise<Outcome<CheckInStatus> | undefined>;
  /** Turns over when the day has ended by now. */
  turn(): void;
  /** Another person, or nobody, is here: nothing of the former stays. Of a session that merely ended (not `left`), why a tap was refused does. */
  forget(left: boolean): void;
  /** What a person does with it; fetched with the first status. Rejects when it could not be had, and the next call tries again. */
  acts(): Promise<CheckInActs>;
}

/** What the acts of a check-in work with. */
export interface CheckInCore extends Pick<Connection, 'client' | 'queue' | 'id'> {
  readonly program: string;
  readonly $state: ReadableAtom<CheckInState>;
  patch(change: Partial<CheckInState>): void;
  took(status: CheckInStatus): void;
  loadStatus(): Promise<void>;
  /** Learns whose acts wait here. */
  identify(): Promise<void>;
  /** The status being asked for, if it is. */
  asked(): Promise<void> | undefined;
  /** Milliseconds by which the backend's clock is ahead of the device's. */
  skew(): number;
  member(): string | null;
  /** How the member stands with taps that are on their way; set by the acts, without which there are none. */
  withTaps(status: CheckInStatus, taps: readonly Tap[]): CheckInStatus;
  /** The taps that a status of the backend does not hold yet. */
  open(taps: readonly Tap[], status: CheckInStatus): readonly Tap[];
  /** Tells other tabs that something has changed; set by the acts. */
  tell(): void;
}

const unknown = { status: { state: 'loading' }, shown: undefined, taps: [], refused: null, result: null, busy: false } as const satisfies Partial<CheckInState>;
/** Longest wait of a browser's timer. */
const longest = 2 ** 31 - 1;

type Behind = Pick<Connection, 'client' | 'queue' | 'id' | 'identity'>;

function createCheckInStore({ client, queue, id, identity }: Behind, program: string): CheckInStore {
  const group = client.checkIns;
  const $state = atom<CheckInState>({ program: { state: 'loading' }, ...unknown });
  let life = new AbortController();
  let request = new AbortController();
  let skew = 0;
  let member: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: Promise<void> | undefined;
  let forgetting = false;
  let mounted = false;
  let coming: Promise<CheckInActs> | undefined;
  const now = () => Date.now() + skew;

  function patch(change: Partial<CheckInState>): void {
    const next = { ...$state.get(), ...change };
    const { value } = next.status;
    $state.set({ ...next, shown: value && next.taps.length ? core.withTaps(value, next.taps) : value });
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
    patch({ status: { state: 'ready', value: status }, taps: status && taps.length ? core.open(taps, status) : [] });
    schedule();
  }

  function took(status: CheckInStatus): void {
    // What was asked for before the act must not undo its answer.
    request.abort();
    put(status);
    core.tell();
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
    if (status.value && now() >= Date.parse(status.value.dayEndsAt)) {
      const before = status.value;
      // Where its part could not be had there is no network: the next look does it.
      void acts().then(made => {
        if ($state.get().status.value !== before) return;
        patch({ status: { state: 'ready', value: made.turned(before, now(), value) }, result: null });
        schedule();
      }, () => undefined).then(() => Promise.all([loadProgram(), loadStatus()]));
      return;
    }
    schedule();
  }

  const core: CheckInCore = {
    client, queue, id, program, $state, patch, took, loadStatus, identify, asked: () => asked, skew: () => skew, member: () => member,
    withTaps: status => status, open: taps => taps, tell: () => undefined,
  };
  const acts = (): Promise<CheckInActs> => coming ??= import('./check-in-acts.ts').then(({ createCheckInActs }) => createCheckInActs(core), (cause: unknown) => {
    coming = undefined;
    throw cause;
  });

  function forget(left: boolean): void {
    // Each widget of the page says so, and what one of them resumes must not be forgotten by the next.
    if (forgetting) return;
    forgetting = true;
    queueMicrotask(() => { forgetting = false; });
    const nobody = $state.get().status.value === null;
    request.abort();
    member = null;
    skew = 0;
    queue.belongsTo(null, undefined, $state);
    patch(left ? unknown : { ...unknown, refused: $state.get().refused });
    // Where nobody was here, what is shown is nobody's, and the button under the finger stays.
    if (nobody) patch({ status: { state: 'loading', value: null } });
    clearTimeout(timer);
    if (mounted) void loadStatus();
  }

  // Also while no widget shows it: nothing of the former person may come back with one.
  identity.subscribe((_, left) => { forget(left); });

  onMount($state, () => {
    mounted = true;
    life = new AbortController();
    const { signal } = life;
    let stop = () => {};
    // What cannot be had now is fetched when somebody acts.
    acts().then(made => { if (!signal.aborted) stop = made.watch(); }, () => undefined);
    if ($state.get().program.state !== 'ready') void loadProgram();
    if ($state.get().status.state !== 'ready') void loadStatus();
    schedule();
    return () => {
      mounted = false;
      life.abort();
      request.abort();
      stop();
      clearTimeout(timer);
    };
  });

  return {
    $state, now, took, turn, acts, forget,
    async refresh() { await Promise.all([loadProgram(), loadStatus()]); },
    async update(change) {
      const made = await attempt(acts);
      return made.ok ? made.value.update(change) : made;
    },
  };
}

/** The one check-in store of a connection's client and a program. */
export const checkInOf = ofProgram(createCheckInStore);

import type { CommunityClient } from './client.ts';
import { CommunityError } from './errors.ts';
import { isQueuedAct, isState, sendAct, targetOf, type Act, type QueuedAct } from './outbox-acts.ts';
import { openRecords, type RecordStore } from './outbox-database.ts';

export type { Act, QueuedAct } from './outbox-acts.ts';

export interface OutboxOptions {
  client: CommunityClient;
  /** Tells communities apart in the browser's storage. */
  id: string;
  /** Id of whoever is signed in, or null. Asked before each sending. */
  member: () => string | null;
  /** Default: IndexedDB, or memory where that is refused. */
  records?: RecordStore;
  /** Told whether anything is queued, so that the next page knows that this module is needed. */
  mark?: (any: boolean) => void;
  /** Milliseconds before the second attempt; it doubles up to 15 minutes. Default 1000. */
  delay?: number;
}

/** What has changed: the queue, and the act that has just been sent with the backend's answer. */
export type OutboxListener = (acts: readonly QueuedAct[], sent?: { id: string; act: Act; result: unknown }) => void;

/**
 * Acts that could not be sent, kept until they are: after a reload, in another tab, days later. Each is sent as the
 * member who did it and by one tab at a time; what makes a second sending harmless is its `key` or `seq`.
 */
export interface Outbox {
  /** This page's view of the queue, oldest first. */
  readonly acts: readonly QueuedAct[];
  /** False: what is queued is gone with the page, and the person should know. */
  readonly persistent: boolean;
  /** Resolves once the act is stored. Call it when a write failed for a `retryable` reason. `owner`: whose act it is; by default of whoever is here. */
  keep(act: Act, owner?: string | null): Promise<QueuedAct>;
  /** Sends what is due; with `now`, also what waits. Call it after a sign-in. */
  flush(options?: { now?: boolean }): Promise<void>;
  /** Tries again what needs the person. */
  retry(id: string): Promise<void>;
  /** Forgets an act. */
  discard(id: string): Promise<void>;
  /** Forgets all acts of a member, or (null) of everybody. */
  clear(owner: string | null): Promise<void>;
  subscribe(listener: OutboxListener): () => void;
  /** Stops sending and listening; the queue stays stored. */
  destroy(): void;
}

const longestDelay = 15 * 60_000;
/** A backend remembers keys for 30 days; an older act could be done twice. */
const longestKept = 29 * 24 * 60 * 60_000;

/** Opens the queue of a community and sends what is due. While something waits it listens for `online`, `pageshow` and a page that becomes visible. */
export function createOutbox({ client, id, member, mark, records = openRecords(`minga-outbox ${id}`), delay = 1000 }: OutboxOptions): Outbox {
  const listeners = new Set<OutboxListener>();
  const stop = new AbortController();
  let acts: QueuedAct[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  let attending: AbortController | undefined;

  /** Grows with each change of this page's view. */
  let changes = 0;

  const tell = (sent?: { id: string; act: Act; result: unknown }) => {
    changes++;
    mark?.(acts.length > 0);
    attend();
    for (const listener of [...listeners]) listener(acts, sent);
  };
  async function load(): Promise<void> {
    let kept: unknown[];
    let before: number;
    do {
      before = changes;
      kept = await records.all();
    } while (before !== changes); // what was kept meanwhile may be missing
    acts = kept.filter(isQueuedAct).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    attend();
  }
  async function store(next: QueuedAct): Promise<void> {
    // forgotten while it was on its way
    if (!acts.some((one) => one.id === next.id)) return;
    await records.put(next);
    acts = acts.map((one) => (one.id === next.id ? next : one));
    tell();
  }
  async function drop(one: QueuedAct, result?: unknown): Promise<void> {
    await records.remove(one.id);
    acts = acts.filter((other) => other.id !== one.id);
    tell(result === undefined ? undefined : { id: one.id, act: one.act, result });
  }
  const wait = (attempts: number) => Math.max(delay, Math.random() * Math.min(longestDelay, delay * 2 ** attempts));

  /** Sends what is due, in order; an act that has to wait holds back those for the same target. */
  async function drain(now: boolean): Promise<void> {
    const before = acts.length;
    await load();
    // Another tab has sent or kept something.
    if (acts.length !== before) tell();
    const heldBack = new Set<string>();
    for (const one of [...acts]) {
      const target = targetOf(one.act);
      if (stop.signal.aborted || member() !== one.member || !acts.includes(one)) continue;
      // a new sign-in mends what was refused for want of one
      if (one.state === 'needs-you' && !(now && one.error === 'unauthenticated')) continue;
      // a clock that was set back must not make an act wait for years
      const due = now || one.nextAt <= Date.now() || one.nextAt > Date.now() + longestDelay;
      if (!due || heldBack.has(target)) heldBack.add(target);
      else if (!await send(one)) heldBack.add(target);
    }
  }

  async function send(one: QueuedAct): Promise<boolean> {
    if (Date.now() - one.createdAt > longestKept) {
      await store({ ...one, state: 'needs-you', error: 'too-late' });
      return false;
    }
    await store({ ...one, state: 'sending' });
    try {
      await drop(one, await sendAct(client, one.act) ?? null);
      return true;
    } catch (reason) {
      const error = reason instanceof CommunityError ? reason : new CommunityError('unavailable', 'The client failed', { cause: reason });
      const attempts = one.attempts + 1;
      const nextAt = Date.now() + Math.max(wait(attempts), error.retryAfter ?? 0);
      await store({ ...one, attempts, nextAt, state: error.retryable ? 'queued' : 'needs-you', error: error.code });
      return false;
    }
  }

  async function flush({ now = false } = {}): Promise<void> {
    if (stop.signal.aborted) return;
    // a second wish joins the sending under way, and looks again after it
    if (sending) {
      await sending;
      if (!now) return;
    }
    sending = locked(`minga-outbox ${id}`, () => drain(now), stop.signal).finally(() => { sending = undefined; });
    await sending;
    schedule();
  }

  function schedule(): void {
    clearTimeout(timer);
    const times = acts.filter(({ state, member: owner }) => state !== 'needs-you' && owner === member()).map(({ nextAt }) => nextAt);
    if (times.length === 0 || stop.signal.aborted) return;
    timer = setTimeout(wake, Math.min(Math.max(Math.min(...times) - Date.now(), delay), longestDelay));
  }

  const wake = () => void flush();
  const hurry = () => {
    // An `<img name="visibilityState">` of the page may have taken that name in the document.
    if (Reflect.get(Document.prototype, 'visibilityState', document) !== 'hidden') void flush({ now: true });
  };
  /** A page makes a connection with each provider that it mounts: one that has nothing to send leaves no listener behind. */
  function attend(): void {
    if (acts.length === 0 || stop.signal.aborted) {
      attending?.abort();
      attending = undefined;
    } else if (!attending) {
      const { signal } = attending = new AbortController();
      addEventListener('online', hurry, { signal });
      addEventListener('pageshow', hurry, { signal });
      addEventListener('visibilitychange', hurry, { signal });
    }
  }
  wake();

  return {
    get acts() { return acts; },
    get persistent() { return records.persistent; },
    async keep(act, owner = member()) {
      if (owner === null) throw new CommunityError('unauthenticated', 'Nobody is signed in whose act this could be');
      if (isState(act)) {
        const older = acts.filter((one) => one.member === owner && one.state !== 'sending' && targetOf(one.act) === targetOf(act));
        for (const one of older) await drop(one);
      }
      const now = Date.now();
      const one: QueuedAct = { id: newId(), v: 1, act, member: owner, createdAt: now, state: 'queued', attempts: 0, nextAt: now + wait(0), error: null };
      acts = [...acts, one];
      changes++;
      // From here on a logout has something to clear; whoever tells the person that it is kept waits until it is.
      mark?.(true);
      await records.put(one);
      tell();
      schedule();
      return one;
    },
    flush,
    async retry(wanted) {
      const one = acts.find((other) => other.id === wanted);
      if (!one) return;
      await store({ ...one, state: 'queued', error: null, nextAt: Date.now() });
      await flush({ now: true });
    },
    async discard(wanted) {
      const one = acts.find((other) => other.id === wanted);
      if (one) await drop(one);
    },
    async clear(owner) {
      await load();
      for (const one of [...acts]) if (owner === null || one.member === owner) await drop(one);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      stop.abort();
      attend();
      clearTimeout(timer);
      listeners.clear();
      records.close();
    },
  };
}

/** One tab at a time where the browser can tell; without locks two tabs may send the same act, which does no harm. */
async function locked(name: string, work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let started = false;
  try {
    await navigator.locks.request(name, { signal }, () => {
      started = true;
      return work();
    });
  } catch (error) {
    if (started) throw error;
    if (!signal.aborted) await work();
  }
}

/** `randomUUID` is missing on pages without HTTPS. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

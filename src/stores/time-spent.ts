import { atom, type ReadableAtom } from 'nanostores';
import type { CheckInsClient } from '../client/client.ts';
import type { TimeSpent } from '../protocol/check-in.ts';
import { attempt } from './attempt.ts';

export interface TimeSpentOptions {
  client: CheckInsClient | undefined;
  program: string;
  /** The backend's time, in milliseconds since 1970. */
  now: () => number;
  /** Whether sound or a film plays in the page, which is a way to be here without a touch. */
  playing: () => boolean;
  /** Calls `tick` every so many milliseconds until the answer is called. */
  every: (milliseconds: number, tick: () => void) => () => void;
  /** Runs `work` while no other page of this browser does, where that can be told; `signal` ends the wait. */
  alone: (work: () => Promise<void>, signal: AbortSignal) => void;
}

/** Counts the time in which somebody is here: the page visible, and used within the last minute. */
export interface TimeSpentStore {
  /** What the backend has counted; null until it has said so. */
  readonly $spent: ReadableAtom<TimeSpent | null>;
  /** The page is seen from now on, or no longer; what is counted and not sent goes out when it no longer is. */
  see(visible: boolean): void;
  /** A sign of somebody: a key, a touch, a scroll. */
  touch(): void;
  /** Stops; with `drop`, what is not sent yet is forgotten, since it is another person's. */
  stop(drop?: boolean): void;
  /** Forgets a figure that is older than another one. */
  forget(): void;
}

/** Without a sign of somebody for so long (ms), nobody is here. */
export const idleAfter = 60_000;
/** How often what was counted is sent (ms). */
export const beat = 15_000;
/** The longest stretch that a backend takes (ms). */
const longest = 5 * 60_000;

interface Stretch { from: number; to: number }

export function createTimeSpentStore({ client, program, now, playing, every, alone }: TimeSpentOptions): TimeSpentStore {
  const $spent = atom<TimeSpent | null>(null);
  let visible = false;
  /** From when on nothing is counted yet; null while nobody is here. */
  let from: number | null = null;
  let touched = 0;
  let unsent: Stretch[] = [];
  let sending = false;
  let refused = false;
  let life = new AbortController();
  let release: (() => void) | undefined;
  let stopBeat: (() => void) | undefined;

  /** Counts up to now, or up to when the last sign of somebody was too long ago; answers whether somebody is still here. */
  function count(): boolean {
    if (from === null) return false;
    const at = now();
    if (visible && playing()) touched = at;
    const to = Math.min(at, touched + idleAfter);
    if (to > from) {
      const last = unsent.at(-1);
      if (last && last.to >= from && to - last.from <= longest) last.to = to;
      else unsent.push({ from, to });
    }
    from = to;
    return at < touched + idleAfter;
  }

  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    while (unsent.length && !refused) {
      const [{ from, to }] = unsent as [Stretch];
      const until = Math.min(to, from + longest);
      const found = await attempt(() => client?.recordTime?.(program, { from: new Date(from).toISOString(), to: new Date(until).toISOString() }));
      // It may have grown, or have been forgotten, meanwhile.
      const first = unsent[0];
      if (!found.ok && found.error.retryable) break;
      if (found.ok) $spent.set(found.value);
      else if (found.error.code === 'forbidden' || found.error.code === 'unsupported') refused = true;
      if (first?.from !== from) continue;
      if (first.to > until) first.from = until;
      else unsent.shift();
    }
    sending = false;
    if (refused) halt();
  }

  function begin(): void {
    if (from !== null || !visible || refused) return;
    from = touched = now();
    life = new AbortController();
    stopBeat = every(beat, tick);
    // One page of a browser sends while somebody is here; the others do when they are left.
    alone(() => new Promise<void>(resolve => { release = resolve; }), life.signal);
  }

  /** Nobody is here any more: counts no further, and lets another page send. */
  function halt(): void {
    from = null;
    stopBeat?.();
    stopBeat = undefined;
    life.abort();
    release?.();
    release = undefined;
  }

  function tick(): void {
    const here = count();
    if (release || !here) void send();
    if (!here) halt();
  }

  return {
    $spent,
    see(on) {
      if (on === visible) return;
      if (!on) {
        count();
        void send();
        halt();
      }
      visible = on;
      begin();
    },
    touch() {
      if (!visible || refused) return;
      const at = now();
      const soon = from !== null && at - touched < 1000;
      // Whoever comes back after a while was away until now.
      if (!soon && from !== null && !count()) halt();
      begin();
      touched = at;
    },
    stop(drop = false) {
      if (drop) {
        unsent = [];
        $spent.set(null);
      } else {
        count();
        void send();
      }
      halt();
      visible = false;
      refused = false;
    },
    forget() { $spent.set(null); },
  };
}

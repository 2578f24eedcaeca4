import { atom, type ReadableAtom } from 'nanostores';
import type { CheckInsClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import { datesFrom } from '../protocol/calendar.ts';
import type { CalendarDay } from '../protocol/check-in.ts';
import { attempt } from './attempt.ts';

export interface CalendarState {
  /** All days that have come, by date. */
  days: ReadonlyMap<string, CalendarDay>;
  /** How the wanted days are: `coming` while some have never come. */
  state: 'coming' | 'ready' | CommunityError;
}

export interface CalendarStore {
  readonly $state: ReadableAtom<CalendarState>;
  /** Wants these dates from now on, and fetches them unless they are here. Resolves once they have come, or could not be had. */
  show(from: string, to: string): Promise<void>;
  /** Something has changed on some day: these dates (by default those wanted) are fetched again, others when they are next wanted. */
  refresh(from?: string, to?: string): Promise<void>;
  /** Forgets everything: another person is here. */
  forget(): void;
}

/** The days of whoever is signed in; each stretch of them is fetched once. */
export function createCalendarStore(client: CheckInsClient | undefined, program: string): CalendarStore {
  const $state = atom<CalendarState>({ days: new Map(), state: 'coming' });
  /** Dates that are as the backend has them. */
  let fresh = new Set<string>();
  let wanted: { from: string; to: string } | undefined;
  let request = new AbortController();
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    if (!wanted) return;
    const { from, to } = wanted;
    const dates = datesFrom(from, to);
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const { days } = $state.get();
    if (dates.every(date => fresh.has(date))) {
      $state.set({ days, state: 'ready' });
      return;
    }
    $state.set({ days, state: dates.every(date => days.has(date)) ? 'ready' : 'coming' });
    const found = await attempt(() => client?.calendar?.(program, { from, to }, { signal }));
    if (signal.aborted) return;
    if (!found.ok) {
      $state.set({ days: $state.get().days, state: found.error });
      return;
    }
    for (const date of dates) fresh.add(date);
    $state.set({ days: new Map([...$state.get().days, ...found.value.days.map(day => [day.date, day] as const)]), state: 'ready' });
  }

  function start(): Promise<void> {
    const mine = load().finally(() => { if (loading === mine) loading = undefined; });
    return loading = mine;
  }

  return {
    $state,
    show(from, to) {
      // Asked for twice while it is on its way, it is the same.
      if (wanted?.from === from && wanted.to === to && loading) return loading;
      wanted = { from, to };
      return start();
    },
    refresh(from = wanted?.from, to = wanted?.to) {
      fresh = new Set();
      if (from && to) wanted = { from, to };
      return start();
    },
    forget() {
      request.abort();
      loading = undefined;
      fresh = new Set();
      $state.set({ days: new Map(), state: 'coming' });
    },
  };
}

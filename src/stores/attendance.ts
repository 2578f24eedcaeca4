import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { EventsClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import type { AttendancePage, EventCode } from '../protocol/event.ts';
import { attempt } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

export interface AttendanceState {
  code: Remote<EventCode>;
  list: Remote<AttendancePage>;
  more: 'idle' | 'loading' | CommunityError;
}

export interface AttendanceStore {
  readonly $state: ReadableAtom<AttendanceState>;
  /** Looks again who is here; resolves to whether that has changed. */
  refresh(): Promise<boolean>;
  loadCode(): Promise<void>;
  loadMore(): Promise<void>;
}

/** The code of a meet-up and who has used it, for those who organise it. */
export function createAttendanceStore(client: EventsClient | undefined, program: string, event: string, pageSize = 50): AttendanceStore {
  const $state = atom<AttendanceState>({ code: { state: 'loading' }, list: { state: 'loading' }, more: 'idle' });
  let life = new AbortController();
  let request = new AbortController();
  const patch = (change: Partial<AttendanceState>) => { $state.set({ ...$state.get(), ...change }); };

  async function loadCode(): Promise<void> {
    const { signal } = life;
    patch({ code: loading($state.get().code) });
    const found = await attempt(() => client?.code?.(program, event, { signal }));
    if (!signal.aborted) patch({ code: settled(found, $state.get().code) });
  }

  async function refresh(): Promise<boolean> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    const before = $state.get().list.value;
    // A list that was walked comes back as long as it was, as far as one answer goes.
    const limit = Math.min(100, Math.max(pageSize, before?.items.length ?? 0));
    patch({ list: loading($state.get().list) });
    const found = await attempt(() => client?.attendances?.(program, event, { limit }, { signal }));
    if (signal.aborted) return false;
    patch({ list: settled(found, $state.get().list) });
    return found.ok && (found.value.attended !== before?.attended || found.value.going !== before.going);
  }

  onMount($state, () => {
    life = new AbortController();
    if ($state.get().code.state !== 'ready') void loadCode();
    void refresh();
    return () => {
      life.abort();
      request.abort();
    };
  });

  return {
    $state, refresh, loadCode,
    async loadMore() {
      const { list: { value }, more } = $state.get();
      if (!value?.next || more === 'loading') return;
      const { signal } = request;
      patch({ more: 'loading' });
      const found = await attempt(() => client?.attendances?.(program, event, { cursor: value.next!, limit: pageSize }, { signal }));
      if (signal.aborted) {
        patch({ more: 'idle' });
        return;
      }
      if (found.ok) patch({ list: { state: 'ready', value: { ...found.value, items: [...value.items, ...found.value.items] } }, more: 'idle' });
      else patch({ more: found.error });
    },
  };
}

import { atom, type ReadableAtom } from 'nanostores';
import type { SafeStorage } from '../client/storage.ts';

/** What a person is writing, with the key that makes sending it twice harmless. */
export interface Draft<T> {
  readonly value: T;
  /** Idempotency key, made with the draft and kept across retries; a changed text gets a new one once it was sent. */
  readonly key: string;
  /** Whether it was there before the page was loaded. */
  readonly restored: boolean;
}

export interface DraftStore<T> {
  readonly $draft: ReadableAtom<Draft<T> | null>;
  /** False when the draft is gone with the page. */
  readonly persistent: boolean;
  set(value: T): void;
  /** From now on another text is another contribution, so it needs a key of its own. */
  sent(): void;
  /** Only once the server has it, or the person says so. */
  clear(): void;
}

/**
 * A draft that survives reload, sign-in on another page and a crash of the tab. `owner` (a member's id) reads only own
 * drafts and those begun before sign-in.
 */
export function createDraftStore<T extends object>(storage: SafeStorage, name: string, owner: () => string | null): DraftStore<T> {
  interface Kept { value: T; key: string; owner: string | null }
  const read = (): Kept | null => {
    try {
      const kept = JSON.parse(storage.get(name) ?? 'null') as Kept | null;
      return kept && typeof kept.value === 'object' && (kept.owner === null || owner() === null || kept.owner === owner()) ? kept : null;
    } catch {
      return null; // unreadable: left where it is, not shown
    }
  };
  const kept = read();
  const $draft = atom<Draft<T> | null>(kept && { value: kept.value, key: kept.key, restored: true });
  let attempted: string | null = null;
  return {
    $draft,
    get persistent() { return storage.persistent; },
    set(value) {
      const before = $draft.get();
      const key = before && before.key !== attempted ? before.key : crypto.randomUUID();
      $draft.set({ value, key, restored: before?.restored ?? false });
      storage.set(name, JSON.stringify({ value, key, owner: owner() } satisfies Kept));
    },
    sent() { attempted = $draft.get()?.key ?? null; },
    clear() {
      $draft.set(null);
      storage.remove(name);
    },
  };
}

import type { SafeStorage } from '../client/storage.ts';

/** What a person is writing, with the key that makes sending it twice harmless. */
export interface Draft<T> {
  readonly value: T;
  /** Idempotency key, made with the draft and kept across retries; a changed text gets a new one once it was sent. */
  readonly key: string;
  /** Whether it was there before the page was loaded. */
  readonly restored?: boolean;
}

export interface DraftStore<T> {
  /** What whoever is here now has written; null when there is nothing. */
  readonly draft: Draft<T> | null;
  /** False when the draft is gone with the page. */
  readonly persistent: boolean;
  set(value: T): void;
  /** From now on another text is another contribution, so it needs a key of its own. */
  sent(): void;
  /** Only once the server has it, or the person says so. */
  clear(): void;
}

/** Whose a draft is: a member's. What somebody writes who is known by the device alone becomes the member's they turn out to be. */
export const authorOf = (me: { id: string; anonymous: boolean } | null | undefined): string | null => (me && !me.anonymous ? me.id : null);

/** `randomUUID` is missing on pages without HTTPS. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * A draft that survives reload, sign-in on another page and a crash of the tab. `owner` (a member's id) sees only own
 * drafts and those begun before sign-in.
 */
export function createDraftStore<T extends object>(storage: SafeStorage, name: string, owner: () => string | null): DraftStore<T> {
  interface Kept extends Draft<T> { owner: string | null }
  const read = (): Kept | null => {
    try {
      const found = JSON.parse(storage.get(name) ?? 'null') as Kept | null;
      return typeof found?.value === 'object' ? { ...found, restored: true } : null;
    } catch {
      return null; // unreadable: left where it is, not shown
    }
  };
  let kept = read();
  let attempted = '';
  let last = owner();
  const own = () => {
    const now = owner();
    // After a log-out, what is left is what storage still has.
    if (last && now !== last) kept = read();
    last = now;
    return kept && (!kept.owner || !now || kept.owner === now) ? kept : null;
  };
  return {
    get draft() { return own(); },
    get persistent() { return storage.persistent; },
    set(value) {
      const before = own();
      kept = { ...before, value, key: before && before.key !== attempted ? before.key : newKey(), owner: owner() };
      const { restored: _, ...stored } = kept;
      storage.set(name, JSON.stringify(stored));
    },
    sent() { attempted = kept?.key ?? ''; },
    clear() {
      kept = null;
      storage.remove(name);
    },
  };
}

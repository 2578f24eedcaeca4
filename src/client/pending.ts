import type { SafeStorage } from './storage.ts';

/** One act that waits for its person to sign in; it survives a sign-in on another page of the same tab. */
export interface Pending {
  keep(act: object): void;
  /** The act, or null when there is none or it is older than half an hour. */
  peek<T extends object>(): T | null;
  clear(): void;
}

const longest = 30 * 60_000;

/** `id` tells communities apart; `storage` outlives the page, not the tab. */
export function createPending(id: string, storage: SafeStorage): Pending {
  const key = `minga:${id}:pending`;
  return {
    keep(act) { storage.set(key, JSON.stringify({ act, at: Date.now() })); },
    peek<T extends object>() {
      try {
        const kept = JSON.parse(storage.get(key) ?? 'null') as { act: T; at: number } | null;
        return kept && Date.now() - kept.at < longest ? kept.act : null;
      } catch {
        return null; // somebody else wrote there
      }
    },
    clear() { storage.remove(key); },
  };
}

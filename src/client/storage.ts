import type { Consent } from './consent.ts';

/** The page's own storage where it may be used, else memory. Never throws. */
export interface SafeStorage {
  /** False when what is kept is gone with the page: storage is refused, missing, full or not agreed to. */
  readonly persistent: boolean;
  /** What the person has agreed to; shared by all that stores for one community. */
  readonly consent?: Consent;
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** Keys that begin with `prefix`. */
  keys(prefix: string): string[];
}

/** Storage that outlives the page where the browser and the person allow it; `kind` picks what outlives the tab too. */
export function safeStorage(kind: 'localStorage' | 'sessionStorage' = 'localStorage', consent: Consent = {}): SafeStorage {
  const memory = new Map<string, string>();
  let persistent = true;
  const denied = () => consent.service === 'denied';
  /** What the browser refuses is done in memory, and said so by `persistent`; what the person refuses is not even tried. */
  const attempt = <T>(work: (store: Storage) => T, otherwise: T): T => {
    if (denied()) return otherwise;
    try {
      return work(globalThis[kind]);
    } catch {
      persistent = false;
      return otherwise;
    }
  };
  attempt(store => { store.getItem(''); }, undefined);
  return {
    consent,
    get persistent() { return persistent && !denied(); },
    get: key => memory.get(key) ?? attempt(store => store.getItem(key), null),
    set(key, value) {
      memory.set(key, value);
      if (attempt(store => { store.setItem(key, value); return true; }, false)) memory.delete(key);
    },
    remove(key) {
      memory.delete(key);
      attempt(store => { store.removeItem(key); }, undefined);
    },
    keys: prefix => [...new Set([...memory.keys(), ...attempt(store => Object.keys(store), [])])].filter(key => key.startsWith(prefix)),
  };
}

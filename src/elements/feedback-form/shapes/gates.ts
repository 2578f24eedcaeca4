import type { SafeStorage } from '../../../client/storage.ts';
import { createFrequencyStore, type FrequencyStore } from '../../../stores/frequency.ts';

/** Which forms have been open since the page was loaded. */
const view = new Set<string>();

/** What is remembered where the person does not want to be remembered from page to page. */
const memory = new Map<string, string>();
const inMemory: SafeStorage = {
  persistent: false, get: key => memory.get(key) ?? null, set: (key, value) => { memory.set(key, value); }, remove: key => { memory.delete(key); },
  keys: prefix => [...memory.keys()].filter(key => key.startsWith(prefix)),
};

/** What this browser remembers of a community's forms; only for this page, where personalisation was denied. */
export function gatesOf(community: string, storage: SafeStorage): FrequencyStore {
  const name = `minga:${community}:forms`;
  const { service, personalisation = service } = storage.consent ?? {};
  if (personalisation !== 'denied') return createFrequencyStore({ storage, name, now: Date.now, view });
  if (storage.get(name) !== null) {
    memory.set(name, storage.get(name)!);
    storage.remove(name);
  }
  return createFrequencyStore({ storage: inMemory, name, now: Date.now, view });
}

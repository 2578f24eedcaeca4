import type { Consent } from './consent.ts';
import type { MovableRecords } from './outbox-database.ts';
import type { SafeStorage } from './storage.ts';

/**
 * Goes by a new choice from now on, without a reload. What is in memory is kept when storing is granted; what had been
 * stored is taken out of the browser, and only remembered by this page, when it is denied. `stores` share one consent;
 * `id` tells communities apart in them.
 */
export async function changeConsent(id: string, stores: readonly SafeStorage[], records: MovableRecords, next: Consent): Promise<void> {
  const consent = stores[0]!.consent!;
  const moves = (consent.service === 'denied') !== (next.service === 'denied');
  const kept = stores.map(store => (moves ? store.keys(`minga:${id}:`) : []).map(key => [key, store.get(key)!] as const));
  kept.forEach((entries, index) => { for (const [key] of entries) stores[index]!.remove(key); });
  Object.assign(consent, { service: undefined, analytics: undefined, personalisation: undefined }, next);
  kept.forEach((entries, index) => { for (const [key, value] of entries) stores[index]!.set(key, value); });
  if (moves) await records.move();
}

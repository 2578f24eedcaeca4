import type { SafeStorage } from '../../../client/storage.ts';
import { createFrequencyStore, type FrequencyStore } from '../../../stores/frequency.ts';

/** Which forms have been open since the page was loaded. */
const view = new Set<string>();

/** What this browser remembers of a community's forms. */
export const gatesOf = (community: string, storage: SafeStorage): FrequencyStore =>
  createFrequencyStore({ storage, name: `minga:${community}:forms`, now: Date.now, view });

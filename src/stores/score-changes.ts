import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';

const changes = new WeakMap<CommunityClient, WritableAtom<number>>();

function atomOf(client: CommunityClient): WritableAtom<number> {
  let $changes = changes.get(client);
  if (!$changes) changes.set(client, $changes = atom(0));
  return $changes;
}

/** Grows with each act of this person that may have changed their score, so that a leaderboard on the page looks again. */
export const scoreChanges = (client: CommunityClient): ReadableAtom<number> => atomOf(client);

/** Tells that an act which may have earned points, or given them back, is settled. */
export function scoreChanged(client: CommunityClient): void {
  const $changes = atomOf(client);
  $changes.set($changes.get() + 1);
}

import { atom, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import { ofClient } from './of-client.ts';

const changes = ofClient(() => atom(0));

/** Grows with each act of this person that may have changed their score, so that a leaderboard on the page looks again. */
export const scoreChanges: (client: CommunityClient) => ReadableAtom<number> = changes;

/** Tells that an act which may have earned points, or given them back, is settled. */
export function scoreChanged(client: CommunityClient): void {
  const $changes = changes(client);
  $changes.set($changes.get() + 1);
}

import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import type { Community } from '../protocol/community.ts';
import { attempt } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

const stores = new WeakMap<CommunityClient, ReadableAtom<Remote<Community>>>();

/** The community of a client, fetched once for all widgets of a page when the first one wants it. */
export function communityOf(client: CommunityClient): ReadableAtom<Remote<Community>> {
  const known = stores.get(client);
  if (known) return known;
  const $community = atom<Remote<Community>>({ state: 'loading' });
  onMount($community, () => {
    if ($community.get().state === 'ready') return undefined;
    const life = new AbortController();
    $community.set(loading($community.get()));
    void attempt(() => client.community({ signal: life.signal })).then(found => {
      if (!life.signal.aborted) $community.set(settled(found, $community.get()));
    });
    return () => { life.abort(); };
  });
  stores.set(client, $community);
  return $community;
}

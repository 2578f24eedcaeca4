import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Community } from '../protocol/community.ts';
import { attempt } from './attempt.ts';
import { ofClient } from './of-client.ts';
import { loading, settled, type Remote } from './remote.ts';

/** The community of a client, fetched once for all widgets of a page when the first one wants it. */
export const communityOf = ofClient((client): ReadableAtom<Remote<Community>> => {
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
  return $community;
});

import type { CommunityClient } from '../client/client.ts';
import type { IdeaBoardStore } from './idea-board.ts';

/** Where the next look at a long board begins. */
const windows = new WeakMap<IdeaBoardStore, number>();

/** Asks for the counts of a board that have changed; resolves to whether anything has. Rejects when the client does. */
export async function takePulse(client: CommunityClient, board: string, store: IdeaBoardStore): Promise<boolean> {
  const ids = store.$state.get().list.value?.ids ?? [];
  if (!client.ideas?.pulse || !ids.length) return false;
  // Long lists are asked for a hundred at a time, in turn; `since` holds for a list that is asked for whole.
  const begin = (windows.get(store) ?? 0) < ids.length ? windows.get(store) ?? 0 : 0;
  const asked = ids.slice(begin, begin + 100);
  windows.set(store, begin + 100);
  const { seq } = store;
  const pulse = await client.ideas.pulse(board, { ids: asked, ...(ids.length <= 100 && seq !== undefined && { since: seq }) });
  store.putPulse(pulse);
  const stale = store.ideas.putPulse(pulse);
  if (stale.length) store.ideas.put((await client.ideas.list({ board, ids: stale, limit: 100 })).items);
  return pulse.seq !== seq;
}

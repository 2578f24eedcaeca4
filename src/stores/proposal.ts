import type { CommunityClient } from '../client/client.ts';
import type { IdeaDetail, IdeaDraft } from '../protocol/idea.ts';
import { attempt, type Outcome } from './attempt.ts';
import type { IdeaBoardStore } from './idea-board.ts';

/** Sends a draft; `key` was made with it. The new idea is shown first on the board. */
export async function propose(client: CommunityClient, board: string, store: IdeaBoardStore, draft: IdeaDraft, key: string): Promise<Outcome<IdeaDetail>> {
  const outcome = await attempt(() => client.ideas?.create?.(board, draft, { key }));
  if (outcome.ok) {
    const { value } = outcome;
    store.ideas.put([value]);
    store.prepend([value.id], value.state === 'visible');
    await store.loadMine([value.id]);
  }
  return outcome;
}

/** Ideas that say the same as a title; `exact` where the title is the same. */
export interface Similar { ids: readonly string[]; exact: string | null }

/** Looks for them; undefined when they cannot be had. */
export async function findSimilar(client: CommunityClient, board: string, store: IdeaBoardStore, text: string, signal: AbortSignal): Promise<Similar | undefined> {
  const found = await attempt(() => client.ideas?.similar?.(board, text, { signal, limit: 4 }));
  if (!found.ok) return undefined;
  const { items, exact = null } = found.value;
  const ids = items.map(({ id }) => id);
  store.ideas.put(items);
  void store.loadMine(ids);
  return { ids, exact };
}

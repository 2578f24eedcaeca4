import type { CommunityClient } from '../client/client.ts';
import { CommunityError } from '../client/errors.ts';
import type { Idea, IdeaDetail, IdeaDraft } from '../protocol/idea.ts';
import type { IdeaBoardStore, Outcome } from './idea-board.ts';
import { toCommunityError } from './remote.ts';

/** Sends a draft; `key` was made with it. The new idea is shown first on the board. */
export async function propose(client: CommunityClient, board: string, store: IdeaBoardStore, draft: IdeaDraft, key: string): Promise<Outcome<IdeaDetail>> {
  try {
    if (!client.ideas?.create) throw new CommunityError('unsupported');
    const value = await client.ideas.create(board, draft, { key });
    store.ideas.put([value]);
    store.prepend([value.id], value.state === 'visible');
    await store.loadMine([value.id]);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: toCommunityError(error) };
  }
}

/** Ideas that say the same as a title; `exact` where the title is the same. Rejects when the client does. */
export async function findSimilar(
  client: CommunityClient, board: string, store: IdeaBoardStore, text: string, signal: AbortSignal,
): Promise<{ ideas: Idea[]; exact: string | null }> {
  const found = await client.ideas?.similar?.(board, text, { signal, limit: 4 });
  if (!found) return { ideas: [], exact: null };
  store.ideas.put(found.items);
  void store.loadMine(found.items.map(idea => idea.id));
  return { ideas: found.items, exact: found.exact ?? null };
}

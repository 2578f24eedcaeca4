import { CommunityError } from '../client/errors.ts';
import type { Outcome } from './idea-board.ts';
import { toCommunityError } from './remote.ts';

/** What became of a call, which never rejects; `unsupported` where the backend lacks the method and nothing was called. */
export async function attempt<T>(call: () => Promise<T> | undefined): Promise<Outcome<T>> {
  try {
    const sent = call();
    if (!sent) throw new CommunityError('unsupported');
    return { ok: true, value: await sent };
  } catch (error) {
    return { ok: false, error: toCommunityError(error) };
  }
}

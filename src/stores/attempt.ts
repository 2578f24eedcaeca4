import { CommunityError } from '../client/errors.ts';

/** What became of an act; stores never reject. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: CommunityError };

/**
 * What became of a call, which never rejects; `unsupported` where the backend lacks the method and nothing was called. A
 * client of somebody else's may reject with anything, or answer something else; what is shown is always one of our codes.
 * `read` takes of an answer what is needed at once, so that one without it is a failure as well.
 */
export async function attempt<T>(call: () => Promise<T> | undefined, read?: (value: T) => unknown): Promise<Outcome<T>> {
  try {
    const sent = call();
    if (!sent) throw new CommunityError('unsupported');
    const value = await sent;
    read?.(value);
    return { ok: true, value };
  } catch (cause) {
    return { ok: false, error: cause instanceof CommunityError ? cause : new CommunityError('unavailable', 'unavailable', { cause }) };
  }
}

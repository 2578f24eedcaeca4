import { CommunityError } from '../client/errors.ts';

/** Something that is fetched: a reload or a failure keeps the last good value. */
export type Remote<T> =
  | { state: 'loading'; value?: T }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: CommunityError; value?: T };

/** Whether the first value is still on its way. */
export const isComing = (remote: Remote<unknown>): boolean => remote.state === 'loading' && remote.value === undefined;

/** The same value, now being fetched again. */
export function loading<T>(previous?: Remote<T>): Remote<T> {
  return previous?.value === undefined ? { state: 'loading' } : { state: 'loading', value: previous.value };
}

/** The same value, with what went wrong. */
export function failed<T>(error: unknown, previous?: Remote<T>): Remote<T> {
  const known = toCommunityError(error);
  return previous?.value === undefined ? { state: 'failed', error: known } : { state: 'failed', error: known, value: previous.value };
}

/** A client of somebody else's may reject with anything; what is shown is always one of our codes. */
export function toCommunityError(error: unknown): CommunityError {
  return error instanceof CommunityError ? error : new CommunityError('unavailable', 'unavailable', { cause: error });
}

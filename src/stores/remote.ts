import type { CommunityError } from '../client/errors.ts';
import type { Outcome } from './attempt.ts';

/** Something that is fetched: a reload or a failure keeps the last good value. */
export type Remote<T> =
  | { state: 'loading'; value?: T | undefined }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: CommunityError; value?: T | undefined };

/** Whether the first value is still on its way. */
export const isComing = (remote: Remote<unknown>): boolean => remote.state === 'loading' && remote.value === undefined;

/** The same value, now being fetched again. */
export const loading = <T>({ value }: Remote<T>): Remote<T> => ({ state: 'loading', value });

/** What has come, or the same value with what went wrong. */
export const settled = <T>(outcome: Outcome<T>, { value }: Remote<T>): Remote<T> =>
  outcome.ok ? { state: 'ready', value: outcome.value } : { state: 'failed', error: outcome.error, value };

import ky from 'ky';
import type { CommunityError } from './errors.ts';

/** A request that has failed and may be made again. */
export interface Repeatable<T> {
  url: string;
  method: string;
  signal: AbortSignal | undefined;
  /** Most rounds, and milliseconds before the first one; the wait doubles. */
  limit: number;
  delay: number;
  attempt(round: number): Promise<T>;
  /** Milliseconds to wait at least after a failure; undefined where another try makes no sense. */
  wait(failure: CommunityError): number | undefined;
}

/** Asks again after a failure. The first answer is nearly always there, so this file comes only when it is needed. */
export async function repeat<T>(failure: CommunityError, { url, method, signal, limit, delay, attempt, wait }: Repeatable<T>): Promise<T> {
  let answer: T;
  let round = 0;
  await ky(url, {
    method,
    ...(signal && { signal }),
    fetch: async () => {
      // ky's first request is the one that has failed already
      if (round++ === 0) throw failure;
      answer = await attempt(round - 1).catch((error: unknown) => { throw failure = error as CommunityError; });
      return new Response();
    },
    timeout: false,
    throwHttpErrors: false,
    retry: {
      limit,
      methods: ['get', 'put', 'delete', 'post'],
      delay: (count) => {
        const after = wait(failure);
        // what is thrown here ends the retries
        if (after === undefined) throw failure;
        return Math.max(delay * 2 ** (count - 1) * (0.5 + Math.random()), after);
      },
    },
  });
  return answer!;
}

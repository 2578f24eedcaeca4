import { errorCodes, type ErrorCode } from './error-codes.ts';
import type { CommunityErrorOptions } from './errors.ts';
import type { Sending } from './http.ts';
import { isObject } from './reading.ts';
import type { Problem } from '../protocol/problem.ts';

const longestRetryAfter = 15 * 60_000;

const statusCodes: Record<number, ErrorCode> = {
  401: 'unauthenticated', 403: 'forbidden', 451: 'forbidden', 404: 'not-found', 410: 'not-found', 405: 'unsupported',
  501: 'unsupported', 408: 'timeout', 409: 'conflict', 412: 'conflict', 425: 'unavailable', 429: 'rate-limited',
};

/** What an answer says that is no success: by the problem in it (RFC 9457), else by its status. */
export function failureOf({ status, headers }: Response, json: unknown, details: Sending['details'] | undefined): [ErrorCode, CommunityErrorOptions] {
  const problem = (isObject(json) ? json : {}) as Partial<Problem>;
  const known = errorCodes.find((one) => one === problem.code);
  return [known ?? statusCodes[status] ?? (status >= 500 ? 'unavailable' : status >= 400 ? 'invalid' : 'bad-response'), {
    ...details?.(problem),
    // days, where somebody may answer a form only once in a while
    retryAfter: milliseconds(headers.get('retry-after') ?? problem.retryAfter, status === 409 ? Infinity : longestRetryAfter),
  }];
}

function milliseconds(retryAfter: string | number | undefined, most: number): number | undefined {
  const wait = isNaN(Number(retryAfter)) ? Date.parse(retryAfter as string) - Date.now() : Number(retryAfter) * 1000;
  return isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), most);
}

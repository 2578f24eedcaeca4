import { operations } from '../generated/operations.ts';
import * as answers from '../generated/responses.js';
import { RateLimited, rateLimitHeaders } from '../limits.ts';
import { ProblemError } from '../problem.ts';
import type { OperationId } from '../routes/route.ts';
import { plainErrors, type Validator } from '../validation.ts';
import type { Answer, Prepared } from './answer.ts';
import { digest } from './etag.ts';
import type { Log } from './log.ts';

const validators = answers as Record<string, Validator>;

/** Sent with every answer: it is data, to be shown by nobody and guessed at by nobody. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

/**
 * Writes an answer down once it is what `openapi.yaml` promises.
 * @throws {Error} otherwise, so that a transaction is rolled back and the client gets a bare 500.
 */
export function prepare(id: OperationId, base: string, answer: Answer): Prepared {
  const { status, body, location, tag, raw } = answer;
  if (raw) return { status, headers: { ...answer.headers }, text: null, raw };
  const schemas: Record<string, string> = operations[id].answers;
  const name = schemas[String(status)];
  const validate = name === undefined ? undefined : validators[name];
  if (body ? !validate?.(body) : validate !== undefined) {
    const faults = plainErrors(validate?.errors).map(({ pointer, detail }) => `${pointer} ${detail}`);
    throw new Error(`The answer of ${id} is not what openapi.yaml says: ${faults.join('; ') || `status ${status}`}`);
  }
  const text = body ? JSON.stringify(body) : null;
  const headers: Record<string, string> = { ...answer.headers };
  if (location !== undefined) headers.Location = base + location;
  if (text !== null && (tag || operations[id].cached)) headers.ETag = tag ? tag(text) : `W/"${digest(text)}"`;
  return { status, headers, text };
}

/** The answer to a failure. What is not a `ProblemError` is logged in full and answered without a word about it. */
export function failure(error: unknown, log: Log, headers: Record<string, string>): Response {
  let problem: ProblemError;
  let instance: string | undefined;
  if (error instanceof ProblemError) {
    problem = error;
  } else {
    instance = `urn:uuid:${crypto.randomUUID()}`;
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    log.error({ instance, error: { name, message, stack } }, 'request failed');
    problem = new ProblemError('unavailable', 'The server could not do this. Try again later.', { status: 500 });
  }
  const { retryAfter } = problem.options;
  return new Response(JSON.stringify(problem.toProblem(instance)), {
    status: problem.status,
    headers: {
      'Cache-Control': 'no-store',
      ...headers,
      ...securityHeaders,
      'Content-Type': 'application/problem+json',
      ...(retryAfter !== undefined && { 'Retry-After': String(Math.ceil(retryAfter)) }),
      ...(problem instanceof RateLimited && rateLimitHeaders(problem.allowance)),
      ...(problem.status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    },
  });
}

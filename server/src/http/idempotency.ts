import type { Context } from '../context.ts';
import { findKey, storeKey } from '../domain/index.ts';
import { canonicalJson } from '../canonical-json.ts';
import { ProblemError } from '../problem.ts';
import type { Prepared } from './answer.ts';

/** A digest of what a request asks for: where, and the body, if JSON whatever the order of its members. */
export async function fingerprint(path: string, body: unknown): Promise<string> {
  const start = new TextEncoder().encode(`${path}\n`);
  const rest = body instanceof Uint8Array ? body : new TextEncoder().encode(canonicalJson(body));
  const bytes = new Uint8Array(start.length + rest.length);
  bytes.set(start);
  bytes.set(rest, start.length);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Runs `work` once for a key; called inside `storage.write`, so that effect and answer are kept together or not at all.
 * A repetition gets the first answer. Failures are not kept: whoever repeats a refused request is judged anew.
 * @throws {ProblemError} 422 when the key was used for something else.
 */
export async function once(ctx: Context, route: string, key: string, print: string, work: () => Promise<Prepared>): Promise<Prepared> {
  const first = await findKey(ctx, route, key);
  if (first) {
    if (first.fingerprint !== print) {
      throw new ProblemError('invalid', 'This Idempotency-Key was used for another request; make a new one.', {
        errors: [{ pointer: 'Idempotency-Key', detail: 'was used for another request' }],
      });
    }
    const { headers, text } = JSON.parse(first.body) as Pick<Prepared, 'headers' | 'text'>;
    return { status: first.status, headers, text };
  }
  const answer = await work();
  await storeKey(ctx, route, key, { fingerprint: print, status: answer.status, body: JSON.stringify({ headers: answer.headers, text: answer.text }) });
  return answer;
}

/** How long, in ms, a repetition waits for the first request before it is told to come back. */
const patience = 1000;

/** Keys whose first request is still at work in this process. */
export class RunningKeys {
  readonly #running = new Map<string, Promise<unknown>>();

  /**
   * Runs `work` when no other request with the key is at work. One that has just begun is waited for, and then answered
   * by its stored answer.
   * @throws {ProblemError} 409 `conflict` with `retryAfter` when the first request takes long.
   */
  async run<T>(scope: string, work: () => Promise<T>): Promise<T> {
    for (let before = this.#running.get(scope); before; before = this.#running.get(scope)) {
      if (!(await settlesSoon(before))) {
        throw new ProblemError('conflict', 'The first request with this Idempotency-Key is still at work.', { retryAfter: 1 });
      }
    }
    const mine = work();
    this.#running.set(scope, mine);
    try {
      return await mine;
    } finally {
      this.#running.delete(scope);
    }
  }
}

async function settlesSoon(work: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const settled = work.then(() => true as const, () => true as const);
  try {
    return await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}

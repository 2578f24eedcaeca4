import { CommunityError, type ErrorCode } from '../../src/client/errors.ts';

const show = (value: unknown) => JSON.stringify(value) ?? String(value);

/** Throws unless both have the same JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  if (show(actual) !== show(expected)) throw new Error(`${what}: expected ${show(expected)}, got ${show(actual)}`);
}

export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** The error a call is refused with; it must have one of these codes. */
export async function refused(call: Promise<unknown>, ...codes: ErrorCode[]): Promise<CommunityError> {
  let value: unknown;
  try {
    value = await call;
  } catch (error) {
    if (!(error instanceof CommunityError)) throw new Error(`expected a CommunityError, got ${String(error)}`, { cause: error });
    if (!codes.includes(error.code)) throw new Error(`expected ${codes.join(' or ')}, got ${error.code}`, { cause: error });
    return error;
  }
  throw new Error(`expected ${codes.join(' or ')}, got an answer: ${show(value)}`);
}

/** All items of a list, page by page. */
export async function walk<T>(page: (cursor?: string) => Promise<{ items: T[]; next: string | null }>, between?: () => Promise<unknown>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 200; pages++) {
    const { items, next } = await page(cursor);
    all.push(...items);
    if (next === null) return all;
    cursor = next;
    await between?.();
  }
  throw new Error('the list has no end');
}

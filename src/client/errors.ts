import type { ErrorCode } from './error-codes.ts';
import type { Refusal } from '../protocol/community.ts';

export type { ErrorCode } from './error-codes.ts';

/** A field that was refused. */
export interface FieldError {
  /** JSON Pointer into the body (`/title`), or `?name` of a parameter. */
  pointer: string;
  detail: string;
}

export interface CommunityErrorOptions extends ErrorOptions {
  fields?: FieldError[];
  /** Milliseconds to wait before another try, where the server says so. */
  retryAfter?: number;
  /** Why the act is refused, where the server says so. */
  reason?: Refusal;
  /** The idea that is already there (`conflict`). */
  existing?: string;
}

const retryableCodes: ReadonlySet<ErrorCode> = new Set(['network', 'timeout', 'unavailable', 'rate-limited', 'bad-response']);

/** The only error a client rejects with, except an abort. Its message never holds a token or a body. */
export class CommunityError extends Error {
  override readonly name = 'CommunityError';
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];
  /** Milliseconds. */
  readonly retryAfter: number | undefined;
  readonly reason: Refusal | undefined;
  readonly existing: string | undefined;

  constructor(code: ErrorCode, message: string = code, options: CommunityErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.fields = options.fields ?? [];
    this.retryAfter = options.retryAfter;
    this.reason = options.reason;
    this.existing = options.existing;
  }

  /** Whether the same call, with the same key, may succeed later. */
  get retryable(): boolean {
    return retryableCodes.has(this.code);
  }
}

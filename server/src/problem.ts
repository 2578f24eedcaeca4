import type { Refusal } from '../../src/protocol/community.ts';
import type { Problem, ProblemCode } from '../../src/protocol/problem.ts';

const statusOf: Record<ProblemCode, number> = {
  'unauthenticated': 401, 'forbidden': 403, 'not-found': 404, 'timeout': 408, 'conflict': 409, 'limit': 409,
  'too-late': 422, 'invalid': 422, 'rate-limited': 429, 'unsupported': 501, 'unavailable': 503,
};

/** A part of the request that was refused. */
export interface FieldFault {
  /** JSON Pointer into the body (`/title`), `?name` of a parameter, or the name of a header. */
  pointer: string;
  detail: string;
}

export interface ProblemOptions extends ErrorOptions {
  /** Where the usual status of the code does not fit, e.g. 400 or 412. */
  status?: number;
  errors?: FieldFault[];
  /** Seconds. */
  retryAfter?: number;
  reason?: Refusal;
  existing?: string;
}

/** Thrown anywhere in the server for a request that cannot be served; becomes one RFC 9457 body in `app.ts`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly status: number;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail, options);
    this.code = code;
    this.status = options.status ?? statusOf[code];
    this.options = options;
  }

  /** The wire form. */
  toProblem(instance?: string): Problem {
    const { errors, retryAfter, reason, existing } = this.options;
    return {
      type: `urn:minga:problem:${this.code}`, title: this.code, status: this.status, code: this.code, detail: this.message,
      ...(instance && { instance }), ...(errors && { errors }), ...(retryAfter !== undefined && { retryAfter }),
      ...(reason && { reason }), ...(existing && { existing }),
    };
  }
}

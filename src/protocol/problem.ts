import type { components } from './schema.ts';

/** The wire form of an error (RFC 9457). */
export type Problem = components['schemas']['Problem'];
/** What can go wrong on the server's side of the wire. */
export type ProblemCode = components['schemas']['ErrorCode'];

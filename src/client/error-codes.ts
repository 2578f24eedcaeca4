/** Every way a call can fail; choose words by this, never by `message`. */
export const errorCodes = [
  'network', 'timeout', 'unavailable', 'unauthenticated', 'forbidden', 'not-found', 'conflict', 'limit', 'too-late',
  'invalid', 'rate-limited', 'unsupported', 'bad-response',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

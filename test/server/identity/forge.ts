import { createHmac, sign, type KeyObject } from 'node:crypto';

/** A token written by hand, so that every rule can be broken. */
export interface Draft {
  header: Record<string, unknown> | string;
  payload: Record<string, unknown> | string;
}

export const base64url = (data: string | Uint8Array): string => Buffer.from(data).toString('base64url');

const text = (part: Record<string, unknown> | string): string => (typeof part === 'string' ? part : JSON.stringify(part));

/** Signs whatever it is given: nothing is checked. */
export function forge({ header, payload }: Draft, key: KeyObject | Uint8Array, algorithm: 'EdDSA' | 'ES256' | 'HS256'): string {
  const input = `${base64url(text(header))}.${base64url(text(payload))}`;
  return `${input}.${signature(input, key, algorithm)}`;
}

export function signature(input: string, key: KeyObject | Uint8Array, algorithm: 'EdDSA' | 'ES256' | 'HS256'): string {
  if (algorithm === 'HS256') return createHmac('sha256', key).update(input).digest('base64url');
  if (algorithm === 'EdDSA') return sign(null, Buffer.from(input), key).toString('base64url');
  return sign('sha256', Buffer.from(input), { key: key as KeyObject, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}

import { importJWK, type CryptoKey, type JWK } from 'jose';
import type { KeyConfig } from '../community-config.ts';
import { decodeBase64url } from './base64url.ts';

/** Fewest bytes of an HS256 secret. */
const secretBytes = 32;

const coordinate = (value: unknown): boolean => typeof value === 'string' && decodeBase64url(value)?.length === 32;

/** Why a key cannot be used and what to do, or null. */
export function keyFault({ kid, algorithm, jwk, secret }: KeyConfig): string | null {
  if (algorithm === 'HS256') {
    if (jwk !== undefined) return `"${kid}": HS256 takes \`secret\`, not \`jwk\`; remove the jwk.`;
    if (secret === undefined) return `"${kid}": add \`secret\` with at least ${secretBytes} random bytes in base64url.`;
    const bytes = decodeBase64url(secret);
    if (!bytes) return `"${kid}": the secret is not base64url without padding.`;
    if (bytes.length < secretBytes) return `"${kid}": the secret has ${bytes.length} bytes; use at least ${secretBytes} random ones.`;
    return null;
  }
  if (secret !== undefined) return `"${kid}": ${algorithm} takes \`jwk\`, not \`secret\`; remove the secret.`;
  if (jwk === undefined) return `"${kid}": add \`jwk\` with the public key.`;
  if ('d' in jwk) return `"${kid}": this is the private key. Keep it on your sign-in server; paste only the public part here, and make a new key if this file was shared.`;
  const fits = algorithm === 'EdDSA'
    ? jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && coordinate(jwk.x)
    : jwk.kty === 'EC' && jwk.crv === 'P-256' && coordinate(jwk.x) && coordinate(jwk.y);
  const wanted = algorithm === 'EdDSA' ? 'kty OKP, crv Ed25519 and x' : 'kty EC, crv P-256, x and y';
  return fits ? null : `"${kid}": the jwk is not a public ${algorithm} key; it needs ${wanted} in base64url.`;
}

/** The key as the cryptography wants it. */
export async function importKey({ algorithm, jwk, secret }: KeyConfig): Promise<CryptoKey | Uint8Array> {
  if (algorithm === 'HS256') return decodeBase64url(secret ?? '') ?? new Uint8Array();
  const { kty, crv, x, y } = jwk as JWK;
  return importJWK(y === undefined ? { kty, crv, x } : { kty, crv, x, y }, algorithm);
}

import { compactVerify, type CryptoKey } from 'jose';
import type { CommunityConfig, KeyConfig } from '../community-config.ts';
import type { IdentityClaims } from '../domain/index.ts';
import { Lru } from '../lru.ts';
import { decodeBase64url } from './base64url.ts';
import { longestLife, longestToken, optionalClaims, visible } from './claims.ts';
import { importKey } from './keys.ts';
import { strictObject } from './strict-json.ts';

/** What a token of the brand says, once it is believed. */
export interface BrandClaims extends IdentityClaims {
  /** Milliseconds since 1970. */
  expiresAt: number;
  segments?: string[];
  minor?: boolean;
}

/** How far the brand's clock may be off, in seconds. */
export const leeway = 60;
/** The last second of the year 9999. */
const lastSecond = 253402300799;

/** Members by which a token would choose its own key, or change what is signed. */
const refusedHeaders = ['jku', 'x5u', 'jwk', 'x5c', 'x5t', 'x5t#S256', 'crit', 'b64', 'zip', 'enc', 'epk', 'p2s', 'p2c'];

const second = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= lastSecond;

/**
 * Checks the tokens that a brand signs for its people. The policy comes first and is ours (shape, header, claims,
 * lifetime); only what passes it reaches the cryptography, with the algorithm of our own key record.
 */
export class BrandTokens {
  readonly #community: Pick<CommunityConfig, 'id' | 'issuer'>;
  readonly #keys: Map<string, { config: KeyConfig; key?: Promise<CryptoKey | Uint8Array> }>;
  readonly #clock: () => number;
  readonly #verified = new Lru<string, BrandClaims & { notBefore: number }>(5000);

  constructor(community: Pick<CommunityConfig, 'id' | 'issuer' | 'keys'>, clock: () => number) {
    this.#community = community;
    this.#keys = new Map(community.keys.map((config) => [config.kid, { config }]));
    this.#clock = clock;
  }

  /** The claims, or why the token is refused; the reason is for the log and never for the answer. */
  async verify(token: string): Promise<{ claims: BrandClaims } | { refused: string }> {
    const now = this.#clock() / 1000;
    const known = this.#verified.get(token);
    if (known) {
      if (known.expiresAt / 1000 + leeway > now && known.notBefore - leeway <= now) return { claims: known };
      this.#verified.delete(token);
    }

    if (token.length > longestToken) return { refused: 'too long' };
    const parts = token.split('.');
    if (parts.length !== 3 || parts.some((part) => part === '')) return { refused: 'not three parts' };
    const [head, body, signature] = parts.map(decodeBase64url);
    if (!head || !body || !signature) return { refused: 'not base64url' };

    const header = strictObject(head);
    if (!header) return { refused: 'header is not a JSON object' };
    const refusedHeader = refusedHeaders.find((name) => Object.hasOwn(header, name));
    if (refusedHeader) return { refused: `header has ${refusedHeader}` };
    if (Object.hasOwn(header, 'typ') && typeof header.typ !== 'string') return { refused: 'typ is not text' };
    if (typeof header.kid !== 'string') return { refused: 'no kid' };
    const entry = this.#keys.get(header.kid);
    if (!entry) return { refused: 'unknown kid' };
    if (header.alg !== entry.config.algorithm) return { refused: 'alg is not that of the key' };

    const payload = strictObject(body);
    if (!payload) return { refused: 'payload is not a JSON object' };
    const fault = this.#claimsFault(payload, now);
    if (fault) return { refused: fault };

    entry.key ??= importKey(entry.config);
    try {
      await compactVerify(token, await entry.key, { algorithms: [entry.config.algorithm] });
    } catch {
      return { refused: 'signature' };
    }
    const claims = toClaims(payload);
    this.#verified.set(token, claims);
    return { claims };
  }

  #claimsFault(payload: Record<string, unknown>, now: number): string | null {
    const { iss, aud, sub, iat, exp, nbf } = payload;
    if (iss !== this.#community.issuer) return 'iss';
    const audience: unknown = Array.isArray(aud) && aud.length === 1 ? aud[0] : aud;
    if (audience !== this.#community.id) return 'aud';
    if (typeof sub !== 'string' || !visible.test(sub)) return 'sub';
    if (!second(iat) || iat > now + leeway) return 'iat';
    if (!second(exp) || exp <= iat || exp - iat > longestLife) return 'exp';
    if (exp + leeway <= now) return 'expired';
    if (Object.hasOwn(payload, 'nbf') && (!second(nbf) || nbf > now + leeway)) return 'nbf';
    return Object.entries(optionalClaims).find(([name, fits]) => Object.hasOwn(payload, name) && !fits(payload[name]))?.[0] ?? null;
  }
}

function toClaims(payload: Record<string, unknown>): BrandClaims & { notBefore: number } {
  const names = Object.keys(optionalClaims).filter((name) => Object.hasOwn(payload, name));
  return {
    sub: payload.sub as string,
    expiresAt: (payload.exp as number) * 1000,
    notBefore: Math.max(payload.iat as number, (payload.nbf as number | undefined) ?? 0),
    ...Object.fromEntries(names.map((name) => [name, payload[name]])),
  };
}

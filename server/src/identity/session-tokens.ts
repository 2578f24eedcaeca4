import { Lru } from '../lru.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { strictObject } from './strict-json.ts';

/** Whom a session token of ours speaks for. */
export interface SessionClaims {
  community: string;
  member: string;
  /** The anonymous member of the device it was made on, when known. */
  device: string | null;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** A task that a proof of work was made for. */
export interface ChallengeClaims {
  community: string;
  form: string;
  /** Leading zero bits. */
  bits: number;
  /** What makes it one of a kind. */
  nonce: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Fewest characters of the server's secret. */
export const shortestSecret = 32;
const sessionPrefix = 'minga-session.';
const devicePrefix = 'minga-device.';
const challengePrefix = 'minga-challenge.';
const longestToken = 1024;

/** Whether a bearer token is one of ours rather than one of the brand. */
export const isSessionToken = (token: string): boolean => token.startsWith(sessionPrefix);

/** Issues and checks the server's own tokens; they carry no secret and are kept nowhere. */
export class SessionTokens {
  readonly #key: Promise<CryptoKey>;
  readonly #clock: () => number;
  readonly #verified = new Lru<string, SessionClaims>(10_000);

  /** @throws {RangeError} when the secret is shorter than 32 characters. */
  constructor(secret: string, clock: () => number) {
    if (secret.length < shortestSecret) throw new RangeError(`The server's secret needs at least ${shortestSecret} random characters.`);
    this.#key = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
    this.#clock = clock;
  }

  issueSession({ community, member, device, expiresAt }: SessionClaims): Promise<string> {
    return this.#sign(sessionPrefix, { c: community, m: member, d: device, x: expiresAt });
  }

  /** A token for the device of an anonymous member; it does not expire. */
  issueDevice(community: string, member: string): Promise<string> {
    return this.#sign(devicePrefix, { c: community, m: member });
  }

  /** Whom the token speaks for; null when it is forged, has expired, or is of another community. */
  async verifySession(token: string, community: string): Promise<SessionClaims | null> {
    let claims = this.#verified.get(token);
    if (!claims) {
      const payload = await this.#open(sessionPrefix, token);
      if (!payload) return null;
      claims = { community: payload.c as string, member: payload.m as string, device: payload.d as string | null, expiresAt: payload.x as number };
      this.#verified.set(token, claims);
    }
    return claims.community === community && claims.expiresAt > this.#clock() ? claims : null;
  }

  /** The anonymous member of a device token; null when it is forged or of another community. */
  async verifyDevice(token: string, community: string): Promise<string | null> {
    const payload = await this.#open(devicePrefix, token);
    return payload?.c === community ? (payload.m as string) : null;
  }

  issueChallenge({ community, form, bits, nonce, expiresAt }: ChallengeClaims): Promise<string> {
    return this.#sign(challengePrefix, { c: community, f: form, b: bits, n: nonce, x: expiresAt });
  }

  /** What the challenge asks for; null when it is forged, has expired, or is of another community. */
  async verifyChallenge(token: string, community: string): Promise<ChallengeClaims | null> {
    const payload = await this.#open(challengePrefix, token);
    if (payload?.c !== community) return null;
    const claims = { community, form: payload.f as string, bits: payload.b as number, nonce: payload.n as string, expiresAt: payload.x as number };
    return claims.expiresAt > this.#clock() ? claims : null;
  }

  async #sign(prefix: string, payload: object): Promise<string> {
    const body = prefix + encodeBase64url(new TextEncoder().encode(JSON.stringify(payload)));
    const mac = await crypto.subtle.sign('HMAC', await this.#key, new TextEncoder().encode(body));
    return `${body}.${encodeBase64url(new Uint8Array(mac))}`;
  }

  async #open(prefix: string, token: string): Promise<Record<string, unknown> | null> {
    if (!token.startsWith(prefix) || token.length > longestToken) return null;
    const dot = token.lastIndexOf('.');
    const body = token.slice(0, dot);
    const mac = decodeBase64url(token.slice(dot + 1));
    const bytes = decodeBase64url(body.slice(prefix.length));
    if (!mac || !bytes) return null;
    // the prefix is signed too, so a device token never passes for a session
    const genuine = await crypto.subtle.verify('HMAC', await this.#key, mac, new TextEncoder().encode(body));
    return genuine ? strictObject(bytes) : null;
  }
}

import { base64url, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { rows } from '../../storage/rows.ts';
import type { Storage } from '../../storage/storage.ts';

/** What a community signs with keys of its own, which the server made and keeps in the database. */
export interface CommunityKeys {
  /** The public halves, as members of a JSON Web Key Set. */
  published(base: string): JWK[];
  /** A credential as a compact JWS, as Open Badges 3.0 (§8.2, JWT proof format) wants it. */
  signCredential(base: string, credential: Record<string, unknown>): Promise<string>;
  /** The signed code of an event: its id and a proof that this community made it. */
  eventCode(event: string): Promise<string>;
  /** The event that a code of this community names; null for any other text. */
  eventOfCode(code: string): Promise<string | null>;
}

const ALGORITHM = 'ES256';
/** Bytes of the proof in a code; a shorter one makes a picture that is read from farther away. */
const PROOF = 16;

async function makeKeys(): Promise<Record<'badge' | 'event', JWK>> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return { badge: await exportJWK(privateKey), event: { kty: 'oct', k: base64url.encode(crypto.getRandomValues(new Uint8Array(32))) } };
}

/** The keys of each community, looked up or made when they are first needed. */
export class Keyring {
  readonly #storage: Storage;
  readonly #clock: () => number;
  readonly #keys = new Map<string, Promise<CommunityKeys>>();

  constructor(storage: Storage, clock: () => number) {
    this.#storage = storage;
    this.#clock = clock;
  }

  /** Rejects when they cannot be read; the next call tries again. */
  of(community: string): Promise<CommunityKeys> {
    let keys = this.#keys.get(community);
    if (!keys) {
      keys = communityKeys(this.#storage, community, this.#clock());
      this.#keys.set(community, keys);
      keys.catch(() => this.#keys.delete(community));
    }
    return keys;
  }
}

/** Several processes that begin at once end with the same keys. */
async function communityKeys(storage: Storage, community: string, now: number): Promise<CommunityKeys> {
  const read = () => storage.read(db => rows<{ purpose: string; jwk: string }>(db, 'select purpose, jwk from community_key where community = ?', [community]));
  let known = await read();
  if (known.length < 2) {
    const made = await makeKeys();
    await storage.write(async db => {
      for (const [purpose, jwk] of Object.entries(made)) {
        await rows(db, `insert into community_key (community, purpose, jwk, at) values (?, ?, ?, ?) on conflict (community, purpose) do nothing`, [community, purpose, JSON.stringify(jwk), now]);
      }
    });
    known = await read();
  }
  const jwkOf = (purpose: string) => JSON.parse(known.find(key => key.purpose === purpose)!.jwk) as JWK;
  return openKeys(community, jwkOf('badge'), jwkOf('event'));
}

async function openKeys(community: string, badge: JWK, event: JWK): Promise<CommunityKeys> {
  const { kty, crv, x, y } = badge;
  const half = { kty, crv, x, y } as JWK;
  const print = await calculateJwkThumbprint(half);
  const signing = await importJWK(badge, ALGORITHM) as CryptoKey;
  const secret = await crypto.subtle.importKey('raw', base64url.decode(event.k!) as Uint8Array<ArrayBuffer>, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const keyId = (base: string) => `${base}/badge-keys#${print}`;

  const proofOf = async (id: string): Promise<string> => {
    const text = new TextEncoder().encode(JSON.stringify(['event', community, id]));
    return base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', secret, text)).subarray(0, PROOF));
  };

  return {
    published: base => [{ ...half, kid: keyId(base), alg: ALGORITHM, use: 'sig' }],
    signCredential: (base, credential) => {
      const { id, issuer, validFrom, credentialSubject } = credential as { id: string; issuer: { id: string }; validFrom: string; credentialSubject: { id: string } };
      return new SignJWT(credential)
        .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: keyId(base), jwk: half })
        .setIssuer(issuer.id).setJti(id).setSubject(credentialSubject.id)
        .setNotBefore(Math.floor(Date.parse(validFrom) / 1000))
        .sign(signing);
    },
    eventCode: async id => `${id}.${await proofOf(id)}`,
    eventOfCode: async code => {
      const dot = code.indexOf('.');
      if (dot < 1) return null;
      const id = code.slice(0, dot);
      return equal(code.slice(dot + 1), await proofOf(id)) ? id : null;
    },
  };
}

/** Compares in the same time wherever two texts differ. */
function equal(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < other.length; at += 1) difference |= (one.charCodeAt(at) || 0) ^ other.charCodeAt(at);
  return difference === 0;
}

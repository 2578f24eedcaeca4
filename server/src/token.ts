/** `minga-server/token`: signs the people of a brand in, on the brand's own server. */
import { CompactSign, compactVerify, importJWK } from 'jose';
import { decodeBase64url } from './identity/base64url.ts';
import { longestLife, longestToken, optionalClaims, visible } from './identity/claims.ts';

/** What a token says of a person. Anybody who sees the page can read it: nothing else belongs there. */
export interface TokenClaims {
  /** The person's id with the brand, the same for ever: 1 to 128 visible characters, no spaces. */
  sub: string;
  /** The name that others see, at most 400 characters; 40 are shown. */
  name?: string | undefined;
  /** Address of a picture, http or https, at most 2048 characters. */
  avatar?: string | undefined;
  /** Language, BCP 47. */
  locale?: string | undefined;
  /** IANA time zone, e.g. `Europe/Berlin`. */
  zone?: string | undefined;
  /** Groups the person belongs to: at most 50 of at most 64 characters. */
  segments?: readonly string[] | undefined;
  /** Whether the person is a minor: then there are neither streaks nor leaderboards. */
  minor?: boolean | undefined;
}

export interface TokenSignerOptions {
  /** `issuer` of the community in the configuration of minga-server. */
  issuer: string;
  /** The community's id. */
  audience: string;
  /** Private JWK of Ed25519 or P-256, or for HS256 a secret of at least 32 random bytes: itself, or in base64url without padding. */
  key: Readonly<Record<string, unknown>> | Uint8Array | string;
  /** Name of the key in the configuration. Default: the `kid` of the JWK. */
  kid?: string | undefined;
  /** Seconds until a token expires: 1 to 3600. Default 900. */
  lifetime?: number | undefined;
  /** Milliseconds since 1970. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

export interface TokenSigner {
  /** A signed token. @throws {TypeError} for a claim that minga-server would refuse; no token is made. */
  sign(claims: TokenClaims): Promise<string>;
}

type Algorithm = 'EdDSA' | 'ES256' | 'HS256';

const secretBytes = 32;
const expected: Record<string, string> = {
  name: 'text of at most 400 characters',
  avatar: 'an http or https address of at most 2048 characters',
  locale: 'a language tag such as "en" or "zh-CN"',
  zone: 'an IANA time zone such as "Europe/Berlin"',
  segments: 'a list of at most 50 texts of at most 64 characters',
  minor: 'true or false',
};

/** @throws {TypeError} for options that no configuration of minga-server could match. */
export function createTokenSigner({ issuer, audience, key, kid, lifetime = 900, clock = Date.now }: TokenSignerOptions): TokenSigner {
  if (typeof issuer !== 'string' || !/^.{1,512}$/s.test(issuer)) throw new TypeError('issuer: give the text that `issuer` of the community has in the configuration, 1 to 512 characters.');
  if (typeof audience !== 'string' || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(audience)) throw new TypeError('audience: give the id of the community, e.g. "kestrel".');
  if (!Number.isSafeInteger(lifetime) || lifetime < 1 || lifetime > longestLife) throw new TypeError(`lifetime: give whole seconds from 1 to ${longestLife}.`);
  const algorithm = algorithmOf(key);
  const name = kid ?? (isJwk(key) ? key.kid : undefined);
  if (typeof name !== 'string' || !/^[!-~]{1,128}$/.test(name)) throw new TypeError('kid: give the name that the key has in the configuration, 1 to 128 ASCII characters without spaces.');
  let imported: ReturnType<typeof importKey> | undefined;
  let proved = false;

  return {
    async sign(claims) {
      const iat = Math.floor(clock() / 1000);
      const body = JSON.stringify({ iss: issuer, aud: audience, ...checked(claims), iat, exp: iat + lifetime });
      imported ??= importKey(key, algorithm);
      const { own, others } = await imported;
      const token = await new CompactSign(new TextEncoder().encode(body)).setProtectedHeader({ alg: algorithm, kid: name, typ: 'JWT' }).sign(own);
      if (token.length > longestToken) throw new TypeError(`The token has ${token.length} characters and at most ${longestToken} are accepted: shorten segments or avatar.`);
      // A public part that is another key's would be found out by people who cannot sign in.
      if (!proved) await compactVerify(token, others).catch((cause: unknown) => { throw new TypeError('key: its private and public parts do not belong together.', { cause }); });
      proved = true;
      return token;
    },
  };
}

const isJwk = (key: TokenSignerOptions['key']): key is Readonly<Record<string, unknown>> => typeof key === 'object' && key !== null && !(key instanceof Uint8Array);

function algorithmOf(key: TokenSignerOptions['key']): Algorithm {
  if (!isJwk(key)) {
    const bytes = typeof key === 'string' ? decodeBase64url(key) : key instanceof Uint8Array ? key : null;
    if (!bytes) throw new TypeError('key: give a private JWK, or an HS256 secret as bytes or in base64url without padding.');
    if (bytes.length < secretBytes) throw new TypeError(`key: the secret has ${bytes.length} bytes; use at least ${secretBytes} random ones.`);
    return 'HS256';
  }
  const { kty, crv, d, x, y } = key;
  const coordinate = (value: unknown) => typeof value === 'string' && decodeBase64url(value)?.length === 32;
  const fits = (kty === 'OKP' && crv === 'Ed25519' && coordinate(x)) || (kty === 'EC' && crv === 'P-256' && coordinate(x) && coordinate(y));
  if (!fits) throw new TypeError('key: the JWK is neither an Ed25519 key (kty OKP) nor a P-256 key (kty EC). RSA and other curves are not accepted.');
  if (!coordinate(d)) throw new TypeError('key: this JWK has no private part "d", so nothing can be signed with it.');
  return kty === 'OKP' ? 'EdDSA' : 'ES256';
}

async function importKey(key: TokenSignerOptions['key'], algorithm: Algorithm) {
  if (!isJwk(key)) {
    const secret = typeof key === 'string' ? decodeBase64url(key)! : key;
    return { own: secret, others: secret };
  }
  const { kty, crv, d, x, y } = key as Record<string, string>;
  const open = { kty, crv, x, ...(y !== undefined && { y }) } as { kty: string };
  const failed = (cause: unknown): never => { throw new TypeError('key: the JWK cannot be read.', { cause }); };
  const [own, others] = await Promise.all([importJWK({ ...open, d }, algorithm), importJWK(open, algorithm)]).catch(failed);
  return { own, others };
}

/** The claims that are there, in one order. */
function checked(claims: TokenClaims): Record<string, unknown> {
  if (typeof claims !== 'object' || claims === null) throw new TypeError('Give the claims as an object: { sub, name }.');
  const { sub } = claims;
  if (typeof sub === 'number') throw new TypeError('sub: is a number; give text, String(id).');
  if (typeof sub !== 'string' || !visible.test(sub)) throw new TypeError('sub: give the id of the person, 1 to 128 visible characters without spaces.');
  const given = Object.entries(claims).filter(([name, value]) => name !== 'sub' && value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(expected, name)) throw new TypeError(`${name}: minga-server knows no such claim. Leave it out: everybody can read a token.`);
    if (!optionalClaims[name]!(value)) throw new TypeError(`${name}: give ${expected[name]}, or leave it out.`);
  }
  const values = Object.fromEntries(given);
  return { sub, ...Object.fromEntries(Object.keys(expected).filter((name) => name in values).map((name) => [name, values[name]])) };
}

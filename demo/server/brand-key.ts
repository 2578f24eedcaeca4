import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** Kestrel's signing key: what a brand keeps on its own server. */
export interface BrandKey {
  kid: string;
  /** What the community's configuration needs to know. */
  publicJwk: JWK;
  sign(claims: JWTPayload, lifetime: { issuedAt: number; seconds: number }): Promise<string>;
}

/** Whom a token is for. */
export interface TokenPerson {
  id: string;
  name: string;
  locale: string;
  /** Where the person rides: a team of the leaderboard. */
  team?: string;
  /** Not grown up yet: no ranks and no streaks for them. */
  minor?: boolean;
}

/** What a token says of a person. Rights are never in it. */
export const claimsOf = ({ id, name, locale, team, minor }: TokenPerson) =>
  ({ sub: id, name, locale, ...(team && { segments: [team] }), ...(minor && { minor }) });

export const issuer = 'https://kestrel.example';
const kid = 'kestrel-development';

/** Reads the development key from `file`, or makes one and keeps it there; null keeps it in memory only. */
export async function openBrandKey(file: string | null): Promise<BrandKey> {
  const jwk = (file && (await read(file))) || (await make(file));
  const { kty, crv, x } = jwk;
  const key = (await importJWK(jwk, 'EdDSA')) as CryptoKey;
  return {
    kid,
    publicJwk: { kty, crv, x },
    sign: (claims, { issuedAt, seconds }) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
        .setIssuer(issuer)
        .setIssuedAt(Math.floor(issuedAt / 1000))
        .setExpirationTime(Math.floor(issuedAt / 1000) + seconds)
        .sign(key),
  };
}

async function read(file: string): Promise<JWK | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`${file} is not a key. Delete it and a new one is made.`, { cause: error });
  }
}

async function make(file: string | null): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  if (file) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
    await chmod(file, 0o600);
  }
  return jwk;
}

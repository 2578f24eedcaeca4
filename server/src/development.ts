import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import type { CommunityConfig } from './community-config.ts';
import { completeCommunity } from './config-defaults.ts';
import { decodeBase64url } from './identity/base64url.ts';

const kid = 'development';
const issuer = 'https://development.invalid';
const community = 'demo';
/** The one member of the development community who may do staff acts. */
export const developmentStaff = 'staff';

/** Ports on which pages are usually developed. */
const ports = [3000, 4173, 4321, 5173, 5500, 6006, 8000, 8080, 8787];

/** The community of a server that was given no configuration: for trying things out on one machine. */
export function developmentCommunity(secret: string): CommunityConfig {
  return completeCommunity({
    id: community,
    name: 'Demo',
    anonymous: true,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    origins: ports.flatMap((port) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`]),
    issuer,
    keys: [{ kid, algorithm: 'HS256', secret, development: true }],
    staff: [{ sub: developmentStaff, role: 'moderator', title: 'Community team' }],
    boards: [{ id: 'ideas', name: 'Ideas' }],
  });
}

/** A token such as a brand's server would sign; valid for an hour. */
export function developmentToken(secret: string, { sub, name }: { sub: string; name: string }): Promise<string> {
  return new SignJWT({ name })
    .setProtectedHeader({ alg: 'HS256', kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(community)
    .setSubject(sub)
    .setIssuedAt()
    .setExpirationTime('1 hour')
    .sign(decodeBase64url(secret) ?? new Uint8Array());
}

/** A random secret that is kept in a file of the data folder, readable by its owner only; made when absent. */
export async function keptSecret(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if ((decodeBase64url(secret)?.length ?? 0) < 32) throw new Error(`${file} does not hold a secret. Delete it, and a new one is made.`);
  return secret;
}

import { parseArgs } from 'node:util';
import { exportJWK, generateKeyPair } from 'jose';
import { EnvironmentError } from './environment.ts';
import { encodeBase64url } from './identity/base64url.ts';

/** A new key of a brand, as text to read: what signs, for the brand's server, and what the configuration gets. */
export async function newKey(args: string[], now = new Date()): Promise<string> {
  const { values: { algorithm, kid = now.toISOString().slice(0, 10) } } = parseArgs({ args, options: { algorithm: { type: 'string', default: 'EdDSA' }, kid: { type: 'string' } } });
  if (!/^[!-~]{1,128}$/.test(kid)) throw new EnvironmentError('--kid takes 1 to 128 ASCII characters without spaces.');
  const entry = (rest: object) => `      - ${JSON.stringify({ kid, algorithm, ...rest })}`;
  const [own, open] = await pairOf(algorithm);
  return `Keep this on the server that signs people in, as a secret (MINGA_KEY in docs/identity.md). Whoever has it can be anybody:

${own}

Add this to \`keys\` of the community in the configuration of minga-server:

${entry(open)}
`;
}

async function pairOf(algorithm: string): Promise<[own: string, open: object]> {
  if (algorithm === 'HS256') {
    const secret = encodeBase64url(crypto.getRandomValues(new Uint8Array(32)));
    return [secret, { secret }];
  }
  if (algorithm !== 'EdDSA' && algorithm !== 'ES256') throw new EnvironmentError('--algorithm is EdDSA, ES256 or HS256.');
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return [JSON.stringify(await exportJWK(privateKey)), { jwk: await exportJWK(publicKey) }];
}

// minga-server/token, what it makes and refuses, and the test vectors for other languages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { KeyConfig } from '../../../server/src/community-config.ts';
import { BrandTokens } from '../../../server/src/identity/brand-token.ts';
import { optionalClaims } from '../../../server/src/identity/claims.ts';
import { keyFault } from '../../../server/src/identity/keys.ts';
import { newKey } from '../../../server/src/key-command.ts';
import { createTokenSigner, type TokenClaims, type TokenSignerOptions } from '../../../server/src/token.ts';

interface Vectors {
  issuer: string;
  audience: string;
  now: number;
  keys: Record<string, { algorithm: KeyConfig['algorithm']; private?: Record<string, unknown>; public?: Record<string, unknown>; secret?: string }>;
  sign: { name: string; kid: string; lifetime: number; claims: TokenClaims; header: string; payload: string; token: string }[];
  refuse: { name: string; reason: string; claims?: TokenClaims; token: string }[];
}

const vectors = JSON.parse(readFileSync('docs/token-vectors.json', 'utf8')) as Vectors;
const { issuer, audience, now } = vectors;
const clock = () => now * 1000;
const keys = Object.entries(vectors.keys).map(([kid, { algorithm, public: jwk, secret }]): KeyConfig => ({ kid, algorithm, ...(jwk && { jwk }), ...(secret && { secret }) }));
const accepts = (community = { id: audience, issuer, keys }) => new BrandTokens(community, clock);
const keyOf = (kid: string) => vectors.keys[kid]!.private ?? vectors.keys[kid]!.secret!;
const signer = (options: Partial<TokenSignerOptions> = {}) => createTokenSigner({ issuer, audience, key: keyOf('2026-ed'), kid: '2026-ed', clock, ...options });

test('the configuration takes the keys of the vectors', () => {
  assert.deepEqual(keys.map(keyFault), [null, null, null]);
});

for (const { name, kid, lifetime, claims, header, payload, token } of vectors.sign) {
  test(`vector, signed: ${name}`, async () => {
    const made = await signer({ key: keyOf(kid), kid, lifetime }).sign(claims);
    const parts = (text: string) => text.split('.').slice(0, 2).map((part) => Buffer.from(part, 'base64url').toString());
    assert.deepEqual(parts(token), [header, payload]);
    if (vectors.keys[kid]!.algorithm === 'ES256') assert.deepEqual(parts(made), [header, payload]);
    else assert.equal(made, token);
    for (const one of [made, token]) {
      const verdict = await accepts().verify(one);
      assert.ok('claims' in verdict, JSON.stringify(verdict));
      const { sub, name: shown, avatar, locale, zone, segments, minor, expiresAt } = verdict.claims;
      const known = { sub, name: shown, avatar, locale, zone, segments, minor };
      assert.deepEqual(JSON.parse(JSON.stringify(known)), claims);
      assert.equal(expiresAt, (now + lifetime) * 1000);
    }
  });
}

for (const { name, reason, claims, token } of vectors.refuse) {
  test(`vector, refused: ${name}`, async () => {
    assert.deepEqual(await accepts().verify(token), { refused: reason });
    if (claims) await assert.rejects(signer().sign(claims), (error: Error) => error instanceof TypeError && error.message.startsWith(`${reason}: `));
  });
}

test('there are vectors enough', () => {
  assert.ok(vectors.sign.length >= 8 && vectors.refuse.length >= 40);
  assert.ok(vectors.refuse.filter(({ claims }) => claims).length >= 15);
});

test('a claim of another kind is refused before signing: a token is read by everybody', async () => {
  for (const claim of ['email', 'role', 'staff', 'iss', 'exp', '__proto__x']) {
    await assert.rejects(signer().sign({ sub: 'ana', [claim]: 'x' } as TokenClaims), new RegExp(`^TypeError: ${claim}: `));
  }
  for (const claims of [undefined, null, 'ana', []]) await assert.rejects(signer().sign(claims as never), TypeError);
});

test('what is undefined is left out', async () => {
  assert.equal(await signer().sign({ sub: 'ana-7', name: undefined, minor: undefined }), vectors.sign[0]!.token);
});

test('a token that would be too long is not given out', async () => {
  const segments = Array<string>(50).fill('ü'.repeat(64));
  await assert.rejects(signer().sign({ sub: 'ana', segments }), /at most 8192/);
  await assert.doesNotReject(signer().sign({ sub: 'ana', segments: segments.slice(0, 30) }));
});

test('tokens live 15 minutes unless told otherwise, from the time of each signing', async () => {
  let at = now;
  const one = signer({ clock: () => at * 1000 + 999 });
  const times = async () => {
    const { iat, exp } = JSON.parse(Buffer.from((await one.sign({ sub: 'ana' })).split('.')[1]!, 'base64url').toString()) as Record<string, number>;
    return [iat, exp];
  };
  assert.deepEqual(await times(), [now, now + 900]);
  at += 100;
  assert.deepEqual(await times(), [now + 100, now + 1000]);
});

test('a secret may come as bytes too', async () => {
  const text = vectors.keys['2026-hs']!.secret!;
  const claims = { sub: 'ana-7' };
  assert.equal(await signer({ key: Buffer.from(text, 'base64url'), kid: '2026-hs' }).sign(claims), await signer({ key: text, kid: '2026-hs' }).sign(claims));
});

test('the kid of the JWK is used when none is given', async () => {
  const token = await signer({ key: { ...keyOf('2026-ed') as object, kid: '2026-ed', alg: 'EdDSA', use: 'sig' }, kid: undefined }).sign({ sub: 'ana-7' });
  assert.equal(token, vectors.sign[0]!.token);
});

const ed = keyOf('2026-ed') as Record<string, unknown>;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'jwk' });
const wrong: [name: string, options: Record<string, unknown>, says: RegExp][] = [
  ['no issuer', { issuer: '' }, /^TypeError: issuer: /],
  ['an issuer of 513 characters', { issuer: 'x'.repeat(513) }, /^TypeError: issuer: /],
  ['an audience no community can have', { audience: 'https://kestrel.example' }, /^TypeError: audience: /],
  ['a life of more than an hour', { lifetime: 3601 }, /^TypeError: lifetime: /],
  ['a life in milliseconds', { lifetime: 900_000 }, /^TypeError: lifetime: /],
  ['no life', { lifetime: 0 }, /^TypeError: lifetime: /],
  ['half a second', { lifetime: 0.5 }, /^TypeError: lifetime: /],
  ['no kid', { kid: undefined }, /^TypeError: kid: /],
  ['a kid with a space', { kid: 'my key' }, /^TypeError: kid: /],
  ['no key', { key: undefined }, /^TypeError: key: /],
  ['null for a key', { key: null }, /^TypeError: key: /],
  ['a public key', { key: { ...ed, d: undefined } }, /no private part/],
  ['an RSA key', { key: rsa }, /neither an Ed25519 key/],
  ['a P-384 key', { key: p384 }, /neither an Ed25519 key/],
  ['a short secret', { key: randomBytes(31) }, /31 bytes; use at least 32/],
  ['a password', { key: 'correct horse battery staple, they said' }, /base64url/],
  ['a PEM', { key: '-----BEGIN PRIVATE KEY-----' }, /base64url/],
];
for (const [name, options, says] of wrong) {
  test(`no signer for ${name}`, () => {
    assert.throws(() => signer(options), (error: Error) => says.test(String(error)) && !String(error).includes(String(ed.d)));
  });
}

test('a private part with the public part of another key signs nothing', async () => {
  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  await assert.rejects(signer({ key: { ...ed, x: other.x } }).sign({ sub: 'ana' }), /^TypeError: key: /);
  const ec = keyOf('2026-es') as Record<string, unknown>;
  const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  await assert.rejects(signer({ key: { ...ec, x, y }, kid: '2026-es' }).sign({ sub: 'ana' }), /^TypeError: key: /);
});

for (const algorithm of ['EdDSA', 'ES256', 'HS256'] as const) {
  test(`minga-server key: an ${algorithm} key that both sides take`, async () => {
    const told = await newKey(['--algorithm', algorithm, '--kid', 'fresh']);
    const own = told.split('\n')[2]!;
    const config = JSON.parse(/^ {6}- (\{.*\})$/m.exec(told)![1]!) as KeyConfig;
    assert.equal(keyFault(config), null);
    assert.equal(config.algorithm, algorithm);
    const key = algorithm === 'HS256' ? own : JSON.parse(own) as Record<string, unknown>;
    const verdict = await accepts({ id: audience, issuer, keys: [config] }).verify(await signer({ key, kid: 'fresh' }).sign({ sub: 'ana' }));
    assert.ok('claims' in verdict);
    assert.notEqual(told, await newKey(['--algorithm', algorithm, '--kid', 'fresh']), 'another one each time');
  });
}

test('minga-server key: an algorithm that is not accepted makes no key', async () => {
  await assert.rejects(newKey(['--algorithm', 'RS256']), /EdDSA, ES256 or HS256/);
  await assert.rejects(newKey(['--kid', 'my key']), /--kid/);
});

test('a brand’s server that signs loads jose, and nothing of the backend', () => {
  const code = `const { registerHooks } = await import('node:module');
    const seen = new Set();
    registerHooks({ load(url, context, next) { seen.add(url.replace(/.*node_modules\\/((?:@[^/]+\\/)?[^/]+).*/, '$1')); return next(url, context); } });
    await import(${JSON.stringify(new URL('../../../server/src/token.ts', import.meta.url).href)});
    console.log(JSON.stringify([...seen].map(name => name.replace(/.*\\/server\\/src\\//, '')).sort()));`;
  const loaded = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })) as string[];
  assert.deepEqual(loaded, ['identity/base64url.ts', 'identity/claims.ts', 'jose', 'token.ts']);
});

test('the snippet for Node in docs/identity.md signs whoever is signed in, and nobody else', async () => {
  const [, code = ''] = /### Node\n\n```js\n([\s\S]*?)```/.exec(readFileSync('docs/identity.md', 'utf8'))!;
  process.env.MINGA_KEY = JSON.stringify(ed);
  const from = new URL('../../../server/src/token.ts', import.meta.url).href;
  const module = `data:text/javascript,${encodeURIComponent(code.replace("'minga-server/token'", JSON.stringify(from)))}`;
  const { minga } = (await import(module)) as { minga(request: object, response: object): Promise<void> };
  delete process.env.MINGA_KEY;
  const answers: string[] = [];
  const response = { setHeader: () => undefined, end: (text: string) => { answers.push(text); } };
  await minga({ session: { user: { id: 7, name: 'Ana' } } }, response);
  await minga({ session: {} }, response);
  const verdict = await new BrandTokens({ id: audience, issuer, keys: [{ ...keys[0]!, kid: '2026-03' }] }, Date.now).verify(answers[0]!);
  assert.ok('claims' in verdict);
  assert.deepEqual([verdict.claims.sub, verdict.claims.name, answers[1]], ['7', 'Ana', '']);
});

test('docs/identity.md names every claim and algorithm that is accepted', () => {
  const doc = readFileSync('docs/identity.md', 'utf8');
  for (const name of ['iss', 'aud', 'sub', 'iat', 'exp', 'nbf', ...Object.keys(optionalClaims)]) assert.match(doc, new RegExp(`^\\| \`${name}\` \\|`, 'm'), name);
  for (const name of ['EdDSA', 'ES256', 'HS256']) assert.ok(doc.includes(`\`${name}\``));
});

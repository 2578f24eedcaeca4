import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import type { KeyConfig } from '../../../server/src/community-config.ts';
import { BrandTokens } from '../../../server/src/identity/brand-token.ts';
import { base64url, forge, signature } from './forge.ts';

const now = Date.UTC(2026, 2, 1, 12);
const second = now / 1000;
const eddsa = generateKeyPairSync('ed25519');
const es256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const other = generateKeyPairSync('ed25519');
const otherCurve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const hmac = randomBytes(32);
const jwk = (key: KeyObject) => key.export({ format: 'jwk' }) as Record<string, unknown>;
const ed: KeyConfig = { kid: 'ed', algorithm: 'EdDSA', jwk: jwk(eddsa.publicKey) };
const es: KeyConfig = { kid: 'es', algorithm: 'ES256', jwk: jwk(es256.publicKey) };
const hs: KeyConfig = { kid: 'hs', algorithm: 'HS256', secret: hmac.toString('base64url') };
const tokens = (clock = () => now) => new BrandTokens({ id: 'kestrel', issuer: 'https://kestrel.example', keys: [ed, es, hs] }, clock);

const header = { alg: 'EdDSA', kid: 'ed', typ: 'JWT' };
const payload = { iss: 'https://kestrel.example', aud: 'kestrel', sub: 'ana', iat: second - 10, exp: second + 600 };
const make = (head: object | string = {}, body: object | string = {}) => forge(
  { header: typeof head === 'string' ? head : { ...header, ...head }, payload: typeof body === 'string' ? body : { ...payload, ...body } },
  eddsa.privateKey, 'EdDSA',
);
const without = (claim: keyof typeof payload) => make({}, JSON.stringify(Object.fromEntries(Object.entries(payload).filter(([name]) => name !== claim))));
const accepted = async (token: string, clock?: () => number) => 'claims' in (await tokens(clock).verify(token));

const good: Record<string, string> = {
  'EdDSA': make(),
  'ES256': forge({ header: { alg: 'ES256', kid: 'es' }, payload }, es256.privateKey, 'ES256'),
  'HS256': forge({ header: { alg: 'HS256', kid: 'hs' }, payload }, hmac, 'HS256'),
  'no typ': make({ typ: undefined }),
  'another typ': make({ typ: 'at+jwt' }),
  'an unknown header member': make({ cty: 'JWT' }),
  'aud as a list of one': make({}, { aud: ['kestrel'] }),
  'every optional claim': make({}, {
    name: 'Ana Sá', avatar: 'https://kestrel.example/ana.png', locale: 'zh-CN', zone: 'Europe/Berlin', segments: ['gold'], minor: false,
    nbf: second, jti: 'x', nested: { deep: [1, 2, { a: 'b":"c' }] },
  }),
  'the longest life': make({}, { iat: second, exp: second + 3600 }),
  'a clock 60 s behind': make({}, { iat: second + 60, exp: second + 120 }),
  'expired less than 60 s ago': make({}, { iat: second - 600, exp: second - 59 }),
  'a sub of 128 characters': make({}, { sub: 'ü'.repeat(128) }),
  'a sub in another script': make({}, { sub: '用户一二三' }),
};

for (const [name, token] of Object.entries(good)) {
  test(`accepts ${name}`, async () => {
    assert.deepEqual(Object.keys(await tokens().verify(token)), ['claims']);
  });
}

const [head = '', body = '', mac = ''] = make().split('.');
const spare = (part: string) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return part.slice(0, -1) + alphabet[alphabet.indexOf(part.at(-1)!) ^ 1]!;
};
const pem = createPublicKey(eddsa.privateKey).export({ format: 'pem', type: 'spki' }).toString();
const raw = Buffer.from(String((ed.jwk as { x: string }).x), 'base64url');
const numbers = [-1, 1.5, 1e300, 253402300800, '1772366400', null, true, [second], {}];

const hostile: Record<string, string> = {
  'an empty token': '',
  'one part': head,
  'two parts': `${head}.${body}`,
  'four parts': `${head}.${body}.${mac}.`,
  'five parts (JWE)': `${head}.${body}.${mac}.${mac}.${mac}`,
  'an empty header': `.${body}.${mac}`,
  'an empty payload': `${head}..${mac}`,
  'an empty signature': `${head}.${body}.`,
  'padding': `${head}=.${body}.${mac}`,
  'padding in the signature': `${head}.${body}.${mac}==`,
  'the plain base64 alphabet': `${head}.${body}.${mac.slice(0, -2)}+/`,
  'white space inside': `${head}. ${body}.${mac}`,
  'a line break at the end': `${make()}\n`,
  'spare bits in the signature': `${head}.${body}.${spare(mac)}`,
  'a length no base64url has': `${head}.${body}.${mac.slice(0, 85)}`,
  'a cut signature': `${head}.${body}.${mac.slice(0, 40)}`,
  'more than 8 kB': make({}, { name: undefined, junk: 'x'.repeat(8192) }),
  'a signature of another text': `${head}.${base64url(JSON.stringify({ ...payload, sub: 'mo' }))}.${mac}`,
  'a key nobody knows': forge({ header, payload }, other.privateKey, 'EdDSA'),
  'another P-256 key': forge({ header: { alg: 'ES256', kid: 'es' }, payload }, otherCurve.privateKey, 'ES256'),
  'another HMAC secret': forge({ header: { alg: 'HS256', kid: 'hs' }, payload }, randomBytes(32), 'HS256'),
  'alg none': `${base64url(JSON.stringify({ ...header, alg: 'none' }))}.${body}.${mac}`,
  'alg none without signature': `${base64url(JSON.stringify({ ...header, alg: 'none' }))}.${body}.`,
  'HMAC with the public key as PEM': forge({ header: { ...header, alg: 'HS256' }, payload }, Buffer.from(pem), 'HS256'),
  'HMAC with the public key as bytes': forge({ header: { ...header, alg: 'HS256' }, payload }, raw, 'HS256'),
  'HMAC with the kid of another key': forge({ header: { alg: 'HS256', kid: 'ed' }, payload }, hmac, 'HS256'),
  'EdDSA with the kid of the HMAC': forge({ header: { alg: 'EdDSA', kid: 'hs' }, payload }, eddsa.privateKey, 'EdDSA'),
  'ES256 with the kid of EdDSA': forge({ header: { alg: 'ES256', kid: 'ed' }, payload }, es256.privateKey, 'ES256'),
  'a DER signature for ES256': (() => {
    const input = `${base64url(JSON.stringify({ alg: 'ES256', kid: 'es' }))}.${body}`;
    const fixed = Buffer.from(signature(input, es256.privateKey, 'ES256'), 'base64url');
    return `${input}.${base64url(Buffer.concat([Buffer.from([0x30, 0x44, 2, 0x20]), fixed.subarray(0, 32), Buffer.from([2, 0x20]), fixed.subarray(32)]))}`;
  })(),
  'an all-zero ES256 signature': `${base64url(JSON.stringify({ alg: 'ES256', kid: 'es' }))}.${body}.${base64url(new Uint8Array(64))}`,
  'a header that is a list': make('[]'),
  'a header that is text': make('"x"'),
  'a header that is null': make('null'),
  'a header that is no JSON': make('{alg:EdDSA}'),
  'a header in UTF-16': `${base64url(Buffer.from(JSON.stringify(header), 'utf16le'))}.${body}.${mac}`,
  'a header with a byte order mark': make(`\ufeff${JSON.stringify(header)}`),
  'kid written twice': make('{"alg":"EdDSA","kid":"x","kid":"ed"}'),
  'alg written twice': make('{"alg":"none","alg":"EdDSA","kid":"ed"}'),
  'a header with text behind it': make(`${JSON.stringify(header)}x`),
  'a payload that is a list': make({}, '[]'),
  'a payload that is a number': make({}, '1'),
  'a payload that is no JSON': make({}, 'sub=ana'),
  'a payload with a byte order mark': make({}, `\ufeff${JSON.stringify(payload)}`),
  'sub written twice': make({}, `{"sub":"mo",${JSON.stringify(payload).slice(1)}`),
  'sub written twice with an escape': make({}, `{"\\u0073ub":"mo",${JSON.stringify(payload).slice(1)}`),
  'a nested member written twice': make({}, `{"x":{"a":1,"a":2},${JSON.stringify(payload).slice(1)}`),
  'broken UTF-8': (() => {
    const bytes = Buffer.from(JSON.stringify({ ...payload, name: '??' }));
    bytes[bytes.indexOf('?')] = 0xff;
    const input = `${head}.${base64url(bytes)}`;
    return `${input}.${signature(input, eddsa.privateKey, 'EdDSA')}`;
  })(),
  'sub from the prototype': make({}, `{"__proto__":{"sub":"ana"},"iss":"https://kestrel.example","aud":"kestrel","iat":${second},"exp":${second + 60}}`),
  'expired': make({}, { iat: second - 700, exp: second - 60 }),
  'a life over an hour': make({}, { iat: second, exp: second + 3601 }),
  'a life over an hour, begun early': make({}, { iat: second - 3000, exp: second + 601 }),
  'exp before iat': make({}, { iat: second + 30, exp: second + 10 }),
  'exp at iat': make({}, { iat: second, exp: second }),
  'issued in the future': make({}, { iat: second + 61, exp: second + 600 }),
  'not yet valid': make({}, { nbf: second + 61 }),
  'milliseconds instead of seconds': make({}, { iat: now, exp: now + 600_000 }),
  'aud of two': make({}, { aud: ['kestrel', 'other'] }),
  'an empty aud list': make({}, { aud: [] }),
  'aud in a nested list': make({}, { aud: [['kestrel']] }),
  'a sub of 129 characters': make({}, { sub: 'x'.repeat(129) }),
};
for (const name of ['jku', 'x5u', 'jwk', 'x5c', 'crit', 'x5t', 'b64', 'zip', 'enc']) {
  hostile[`${name} in the header`] = make({ [name]: { jku: 'https://evil.example', jwk: jwk(other.publicKey), crit: ['exp'], x5c: ['MII'], b64: false }[name] ?? 'x' });
  hostile[`${name}: null in the header`] = make({ [name]: null });
}
for (const kid of [undefined, null, '', 'ED', 'ed ', '../ed', '__proto__', 'constructor', 1, ['ed'], { ed: 1 }]) hostile[`kid ${JSON.stringify(kid)}`] = make({ kid });
for (const alg of [undefined, null, '', 'eddsa', 'Ed25519', 'None', 'HS256', 'HS512', 'RS256', 'ES256', 'ES256K', ['EdDSA'], 1]) hostile[`alg ${JSON.stringify(alg)}`] = make({ alg });
for (const typ of [1, null, {}]) hostile[`typ ${JSON.stringify(typ)}`] = make({ typ });
for (const claim of ['iss', 'aud', 'sub', 'iat', 'exp'] as const) hostile[`no ${claim}`] = without(claim);
for (const claim of ['iat', 'exp', 'nbf']) for (const value of numbers) hostile[`${claim} ${JSON.stringify(value)}`] = make({}, { [claim]: value });
for (const sub of ['', ' ', 'a b', 'a\tb', 'a\u0000', '\u200b', 'ana\u200d', '\ufeffana', '\ud800', '\u202eana', '\u3164', '\u00ad', 1, null, ['ana'], { toString: 'ana' }, true]) hostile[`sub ${JSON.stringify(sub)}`] = make({}, { sub });
for (const iss of ['', 'https://kestrel.example/', 'https://KESTREL.example', 'https://evil.example', null, ['https://kestrel.example'], 1]) hostile[`iss ${JSON.stringify(iss)}`] = make({}, { iss });
for (const aud of ['', 'Kestrel', 'kestrel ', 'other', '*', null, 1, { kestrel: true }]) hostile[`aud ${JSON.stringify(aud)}`] = make({}, { aud });
const wrong: Record<string, unknown[]> = {
  name: [1, null, ['Ana'], 'x'.repeat(401)],
  avatar: [1, 'javascript:alert(1)', 'data:image/png;base64,AA', '//kestrel.example/a.png', 'https://', `https://a.example/${'x'.repeat(2048)}`],
  locale: [1, 'x'.repeat(36), 'not a tag', ''],
  zone: [1, 'Mars/Olympus', 'x'.repeat(65), ''],
  segments: ['gold', [1], Array<string>(51).fill('a'), null],
  minor: [0, 'false', null],
};
for (const [claim, values] of Object.entries(wrong)) for (const value of values) hostile[`${claim} ${JSON.stringify(value).slice(0, 40)}`] = make({}, { [claim]: value });

for (const [name, token] of Object.entries(hostile)) {
  test(`refuses ${name}`, async () => {
    assert.equal(await accepted(token), false);
  });
}

test('the algorithm is judged by our own key record before any cryptography', async () => {
  for (const name of Object.keys(hostile).filter((key) => /^alg (?!none|written)|with the kid of|public key as/.test(key))) {
    assert.deepEqual(await tokens().verify(hostile[name]!), { refused: 'alg is not that of the key' }, name);
  }
});

test('has more than a hundred hostile tokens to refuse', () => {
  assert.ok(Object.keys(hostile).length > 100, String(Object.keys(hostile).length));
});

test('a token that was accepted is refused once it has expired', async () => {
  let time = now;
  const checked = tokens(() => time);
  const token = make({}, { iat: second, exp: second + 100 });
  assert.ok('claims' in (await checked.verify(token)));
  time += 159_000;
  assert.ok('claims' in (await checked.verify(token)));
  time += 1000;
  assert.deepEqual(await checked.verify(token), { refused: 'expired' });
});

test('a token that was accepted is refused when the clock steps back before it', async () => {
  let time = now;
  const checked = tokens(() => time);
  const token = make({}, { iat: second, exp: second + 100 });
  assert.ok('claims' in (await checked.verify(token)));
  time -= 61_000;
  assert.deepEqual(await checked.verify(token), { refused: 'iat' });
});

test('with two keys active, tokens of both are accepted', async () => {
  const next = generateKeyPairSync('ed25519');
  const both = new BrandTokens({ id: 'kestrel', issuer: payload.iss, keys: [ed, { kid: 'next', algorithm: 'EdDSA', jwk: jwk(next.publicKey) }] }, () => now);
  assert.ok('claims' in (await both.verify(make())));
  assert.ok('claims' in (await both.verify(forge({ header: { ...header, kid: 'next' }, payload }, next.privateKey, 'EdDSA'))));
  assert.deepEqual(await both.verify(forge({ header, payload }, next.privateKey, 'EdDSA')), { refused: 'signature' });
});

test('claims nobody asked for are not passed on', async () => {
  const result = await tokens().verify(make({}, { staff: true, role: 'moderator', name: 'Ana' }));
  assert.ok('claims' in result);
  assert.equal(result.claims.name, 'Ana');
  assert.ok(!('staff' in result.claims) && !('role' in result.claims));
});

import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { test } from 'node:test';
import type { BadgeInput } from '../../server/src/program-config.ts';
import { claimAnonymous } from '../../server/src/domain/index.ts';
import { World, config } from './domain/fixture.ts';
import { completeBadge, completeProgram } from '../../server/src/program-config.ts';
import type { Harness } from './http/harness.ts';
import { DAY, stage, tap, tapDaily } from './check-in/stage.ts';

const regular: BadgeInput = { id: 'regular', name: { en: 'Regular' }, criteria: 'Checked in on many days.', counts: 'check-ins', image: 'https://brand.example/regular.png', tiers: [{ at: 3, name: 'Silver' }, { at: 2, name: 'Bronze' }] };
const helper: BadgeInput = { id: 'helper', name: 'Helper', criteria: 'Wrote what others found helpful.', counts: 'helpful' };
const open = (badges: BadgeInput[] = [regular], more = {}) => stage({}, { badges, ...more });

async function mine(server: Harness, sub: string) {
  return (await server.send('GET', '/me/badges', { token: server.token(sub) })).body.items;
}

/** Checks a credential with Node's own cryptography, as somebody would who only has the key set: its claims, or null. */
function verified(jwt: string, keys: (JsonWebKey & { kid: string })[]): Record<string, unknown> | null {
  const [header, payload, signature] = jwt.split('.') as [string, string, string];
  const json = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const jwk = keys.find(key => key.kid === json(header).kid);
  if (!jwk || json(header).alg !== 'ES256') return null;
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const good = verify('sha256', Buffer.from(`${header}.${payload}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  return good ? json(payload) : null;
}

test('progress and tiers follow the days, each given once with its time', async () => {
  const server = await open();
  assert.deepEqual((await mine(server, 'ana')).map(({ have, earned, next }: { have: number; earned: object[]; next: number }) => [have, earned, next]), [[0, [], 2]]);
  await tapDaily(server, 'ana', 1);
  const given = server.time;
  const second = await tap(server, 'ana');
  assert.deepEqual(second.body.badges.map((each: { badge: { id: string }; have: number; next: number }) => [each.badge.id, each.have, each.next]), [['regular', 2, 3]]);
  assert.deepEqual(second.body.status.next, { badge: 'regular', name: { en: 'Silver' }, have: 2, at: 3 });
  server.time += DAY;
  assert.equal((await tap(server, 'ana')).body.badges.length, 1);
  server.time += DAY;
  assert.deepEqual((await tap(server, 'ana')).body.badges, []);
  const [badge] = await mine(server, 'ana');
  assert.deepEqual([badge.have, badge.next, badge.earned.map((each: { at: number }) => each.at), badge.earned[0].awardedAt], [4, null, [2, 3], new Date(given).toISOString()]);
});

test('a badge is revoked by an undo and given again with a new time and a new credential', async () => {
  const server = await open();
  await tapDaily(server, 'ana', 1);
  const token = server.token('ana');
  const first = await tap(server, 'ana');
  const before = (await server.send('GET', '/me/badges/regular/credential', { token })).body;
  await server.send('DELETE', `/check-ins/${first.body.checkIn.id}`, { token });
  assert.deepEqual((await mine(server, 'ana'))[0].earned, []);
  assert.equal((await server.send('GET', '/me/badges/regular/credential', { token })).status, 404);
  server.time += 60_000;
  assert.equal((await tap(server, 'ana')).body.badges.length, 1);
  const after = (await server.send('GET', '/me/badges/regular/credential', { token })).body;
  assert.equal((await mine(server, 'ana'))[0].earned[0].awardedAt, new Date(server.time).toISOString());
  assert.notEqual(after.credential.id, before.credential.id);
});

test('badges follow marks of others: given, revoked with the comment, given again', async () => {
  const server = await open([helper]);
  const idea = await server.idea(server.token('ben'));
  const comment = (await server.send('POST', `/ideas/${idea}/comments`, { token: server.token('ana'), body: { text: 'A hint.' } })).body.id as string;
  const earned = async () => (await mine(server, 'ana'))[0].earned.length as number;
  assert.equal(await earned(), 0);
  await server.send('PUT', `/comments/${comment}/reactions/helpful?seq=1`, { token: server.token('ben') });
  assert.equal(await earned(), 1);
  const moderate = (act: string) => server.send('POST', `/comments/${comment}/moderation`, { token: server.token('mo'), body: { act, reason: 'Off topic.' } });
  await moderate('hide');
  assert.equal(await earned(), 0);
  await moderate('restore');
  assert.equal(await earned(), 1);
  await server.send('DELETE', `/comments/${comment}/reactions/helpful?seq=2`, { token: server.token('ben') });
  assert.equal(await earned(), 0);
});

test('a credential says what Open Badges 3.0 asks for, and nothing about who the person is', async () => {
  const server = await open();
  await tapDaily(server, 'ana', 3);
  const { body } = await server.send('GET', '/me/badges/regular/credential', { token: server.token('ana') });
  const { credential } = body;
  assert.deepEqual(credential['@context'], ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json']);
  assert.deepEqual(credential.type, ['VerifiableCredential', 'OpenBadgeCredential']);
  assert.deepEqual(credential.issuer, { id: 'http://localhost/v1/kestrel', type: ['Profile'], name: 'Kestrel' });
  assert.equal(credential.validFrom, new Date(server.time - DAY).toISOString());
  assert.deepEqual([credential.credentialSubject.type, credential.credentialSubject.achievement], [['AchievementSubject'], {
    id: 'http://localhost/v1/kestrel/badges/regular#3', type: ['Achievement'], name: 'Regular – Silver', description: 'Checked in on many days.',
    criteria: { id: 'http://localhost/v1/kestrel/badges/regular', narrative: 'Checked in on many days. (3)' }, image: { id: 'https://brand.example/regular.png', type: 'Image' },
  }]);
  assert.match(credential.id, /^urn:uuid:[0-9a-f-]{36}$/);
  const me = (await server.send('GET', '/me', { token: server.token('ana') })).body;
  assert.ok(![me.id, 'Ana', '"ana"'].some(text => JSON.stringify(body).includes(text)));
  const bronze = await server.send('GET', '/me/badges/regular/credential?tier=2', { token: server.token('ana') });
  assert.equal(bronze.body.credential.name, 'Regular – Bronze');
  assert.equal((await server.send('GET', '/me/badges/regular/credential?tier=1', { token: server.token('ana') })).status, 404);
  assert.equal((await server.send('GET', credential.credentialSubject.achievement.criteria.id)).status, 200, 'the criteria are where it says');
});

test('a credential is verified by the published key alone, and what was changed is not', async () => {
  const server = await open();
  await tapDaily(server, 'ana', 2);
  const { jwt, credential } = (await server.send('GET', '/me/badges/regular/credential', { token: server.token('ana') })).body;
  const { keys } = (await server.send('GET', '/badge-keys')).body;
  assert.ok(keys.every((key: object) => !('d' in key)), 'nothing private is published');
  const { iss, sub, jti, nbf, ...rest } = verified(jwt, keys)!;
  assert.deepEqual(rest, credential);
  assert.deepEqual([iss, jti, sub, nbf], [credential.issuer.id, credential.id, credential.credentialSubject.id, Math.floor(Date.parse(credential.validFrom) / 1000)]);
  const [header, payload, signature] = jwt.split('.') as [string, string, string];
  const head = JSON.parse(Buffer.from(header, 'base64url').toString());
  assert.deepEqual([head.typ, head.alg, head.jwk.d], ['JWT', 'ES256', undefined]);
  assert.equal(new URL(head.kid).pathname, '/v1/kestrel/badge-keys');
  const forged = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), name: 'Gold' })).toString('base64url');
  assert.equal(verified(`${header}.${forged}.${signature}`, keys), null);
  const stranger = await open();
  assert.equal(verified(jwt, (await stranger.send('GET', '/badge-keys')).body.keys.map((key: object) => ({ ...key, kid: head.kid }))), null, 'another key verifies nothing');
});

test('keys outlive the server, and the public address can be configured', async () => {
  const server = await open();
  const { keys } = (await server.send('GET', '/badge-keys')).body;
  const next = await stage({}, { badges: [regular], endpoint: 'https://api.brand.example/v1/kestrel/' }, { storage: server.storage });
  const [key] = (await next.send('GET', '/badge-keys')).body.keys;
  assert.deepEqual([key.x, key.kid.split('#')[0]], [keys[0].x, 'https://api.brand.example/v1/kestrel/badge-keys']);
});

test('one who is claimed keeps the earlier of two check-ins of a date, one award each, and the badge', async () => {
  const plain = (text: string | Record<string, string>) => (typeof text === 'string' ? { en: text } : text);
  const world = await World.open({ ...config(), programs: [completeProgram({ id: 'daily', name: 'Daily' }, plain)], badges: [completeBadge({ ...regular, tiers: [{ at: 2 }] }, plain)] });
  const [nobody, ana] = [await world.anonymous(), await world.member('ana')];
  const insert = (member: string, date: string, at: number) => world.write(null, async ctx => {
    await ctx.db.insertInto('check_in').values({ community: 'kestrel', id: `${member}-${date}`, program: 'daily', member, date, zone: 'UTC', tzdata: '2026a', at, received_at: at, late: 0, made_up: 0, private: 0 }).execute();
  });
  await insert(nobody.id, '2026-02-27', 1);
  await insert(nobody.id, '2026-02-28', 5);
  await insert(ana.id, '2026-02-28', 9);
  await world.write(null, claimAnonymous, nobody.id, ana.id);
  const kept = await world.read(null, ctx => ctx.db.selectFrom('check_in').select(['member', 'date', 'at']).orderBy('date').execute());
  assert.deepEqual(kept.map(row => [row.member === ana.id, row.date, row.at]), [[true, '2026-02-27', 1], [true, '2026-02-28', 5]]);
  const awards = await world.read(null, ctx => ctx.db.selectFrom('badge_award').select(['member', 'tier']).execute());
  assert.deepEqual(awards.map(row => [row.member === ana.id, row.tier]), [[true, 2]]);
});

test('badges are exported and erased', async () => {
  const server = await open();
  await tapDaily(server, 'ana', 2);
  const token = server.token('ana');
  assert.deepEqual((await server.send('GET', '/me/export', { token })).body.badges.map((each: { badge: string; tier: number }) => [each.badge, each.tier]), [['regular', 2]]);
  await server.send('DELETE', '/me', { token });
  assert.deepEqual(await server.storage.read(db => db.selectFrom('badge_award').selectAll().execute()), []);
});

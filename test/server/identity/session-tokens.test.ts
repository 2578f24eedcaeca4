import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SessionTokens } from '../../../server/src/identity/session-tokens.ts';

const now = Date.UTC(2026, 2, 1);
const secret = 'a secret of at least 32 characters';
const tokens = new SessionTokens(secret, () => now);
const claims = { community: 'kestrel', member: 'm-1', device: 'd-1', expiresAt: now + 1000 };

test('a session token speaks for its member until it expires', async () => {
  let time = now;
  const timed = new SessionTokens(secret, () => time);
  const token = await timed.issueSession(claims);
  assert.deepEqual(await timed.verifySession(token, 'kestrel'), claims);
  time = now + 1000;
  assert.equal(await timed.verifySession(token, 'kestrel'), null);
});

test('a session token is worth nothing in another community, also once it has been seen', async () => {
  const token = await tokens.issueSession(claims);
  assert.equal(await tokens.verifySession(token, 'other'), null);
  assert.ok(await tokens.verifySession(token, 'kestrel'));
  assert.equal(await tokens.verifySession(token, 'other'), null);
});

test('a session token of another secret is refused', async () => {
  const forged = await new SessionTokens(`${secret}!`, () => now).issueSession(claims);
  assert.equal(await tokens.verifySession(forged, 'kestrel'), null);
});

test('a session token is refused after any change of a single character', async () => {
  const token = await tokens.issueSession(claims);
  for (let at = 0; at < token.length; at += 1) {
    const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    assert.equal(await tokens.verifySession(changed, 'kestrel'), null, `at ${at}`);
  }
  for (const changed of ['', 'minga-session.', `${token}.`, `${token}=`, `${token} `, token.slice(0, -1), token.slice(0, token.lastIndexOf('.')), `${token}${'A'.repeat(2000)}`]) {
    assert.equal(await tokens.verifySession(changed, 'kestrel'), null, changed);
  }
});

test('a device token is no session token, nor the reverse', async () => {
  const device = await tokens.issueDevice('kestrel', 'm-1');
  assert.equal(await tokens.verifyDevice(device, 'kestrel'), 'm-1');
  assert.equal(await tokens.verifyDevice(device, 'other'), null);
  assert.equal(await tokens.verifySession(device, 'kestrel'), null);
  assert.equal(await tokens.verifySession(device.replace('device', 'session'), 'kestrel'), null);
  assert.equal(await tokens.verifyDevice(await tokens.issueSession(claims), 'kestrel'), null);
});

test('a short secret is refused', () => {
  assert.throws(() => new SessionTokens('short', () => now), RangeError);
});

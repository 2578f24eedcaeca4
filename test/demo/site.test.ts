import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeJwt, importJWK, jwtVerify } from 'jose';
import { openBrandKey } from '../../demo/server/brand-key.ts';
import { createSignIn } from '../../demo/server/sign-in.ts';
import { createSite } from '../../demo/server/site.ts';

const now = Date.UTC(2026, 4, 12, 9, 30);
const site = createSite(join(import.meta.dirname, '..', '..', 'demo', 'site'));
const people = [
  { id: 'mina', name: 'Mina O.', locale: 'en', staff: false, note: { en: 'Two bags' } },
  { id: 'noe', name: 'Noé L.', locale: 'en', team: 'ghent', minor: true, staff: false, note: { en: 'Fifteen' } },
  { id: 'jonas', name: 'Jonas Verhaeghe', locale: 'en', staff: true, note: { en: 'Staff' } },
];

async function signInService() {
  const key = await openBrandKey(null);
  const answer = createSignIn({ key, people, community: 'kestrel', clock: () => now });
  const ask = (method: string, path: string, { cookie, body }: { cookie?: string; body?: unknown } = {}) =>
    answer(new Request(`http://localhost${path}`, {
      method,
      headers: { ...(cookie && { cookie }), ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }), path);
  return { key, ask };
}

const pages = ['/', '/check-in/', '/club/', '/community/', '/journal/', '/organiser/', '/roadmap/', '/sign-in/', '/survey/', '/terms/'];
for (const path of [...pages, ...pages.map((page) => `/zh${page}`)]) {
  test(`the page ${path} is whole, says its language and allows no inline script or style`, async () => {
    const response = await site(path);
    assert.equal(response.status, 200);
    const html = await response.text();
    assert.match(html, path.startsWith('/zh') ? /<html lang="zh-CN">/ : /<html lang="en">/);
    assert.doesNotMatch(html, /#include/);
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    // each file that the page names on this site exists
    for (const [, file] of html.matchAll(/(?:src|href)="(\/[^"#?]*)/g)) {
      if (!file!.startsWith('/minga/')) assert.equal((await site(file!)).status, 200, `${path} names ${file}`);
    }
  });
}

test('serves nothing from outside its folder, and no page parts', async () => {
  for (const path of ['/../minga.config.yaml', '/%2e%2e/minga.config.yaml', '/..%2fminga.config.yaml', '/parts/header.en.html', '/assets/%', '/assets', '/nowhere']) {
    const response = await site(path);
    assert.notEqual(response.status, 200, path);
    assert.doesNotMatch(await response.text(), /communities:/, path);
  }
});

test('the link of a picture code leads to the door, whatever the code, and nothing else does', async () => {
  for (const path of ['/check-in/', '/zh/check-in/']) {
    const door = await (await site(path)).text();
    const scanned = await site(`${path}01a1c617-956c-763b-ba8a-fb9ab0692368.PkT3yBYHchVaD0RA1mZRNQ`);
    assert.deepEqual([scanned.status, await scanned.text()], [200, door]);
    for (const other of ['a/b', '%3Cscript%3E', '..%2f..%2fserver', 'x'.repeat(201)]) assert.equal((await site(path + other)).status, 404, other);
  }
});

test('signs a token for whoever holds the cookie, as the community demands', async () => {
  const { key, ask } = await signInService();
  const signedIn = await ask('POST', '/demo/session', { body: { id: 'mina' } });
  const setCookie = signedIn.headers.get('set-cookie') ?? '';
  assert.match(setCookie, /HttpOnly; SameSite=Strict/);
  const cookie = setCookie.split(';')[0]!;
  assert.equal(((await (await ask('GET', '/demo/session', { cookie })).json()) as { member: { id: string } }).member.id, 'mina');

  const { token } = (await (await ask('POST', '/demo/token', { cookie })).json()) as { token: string };
  const { payload, protectedHeader } = await jwtVerify(token, await importJWK(key.publicJwk, 'EdDSA'), { currentDate: new Date(now) });
  assert.deepEqual(
    { ...payload, lifetime: payload.exp! - payload.iat!, alg: protectedHeader.alg, exp: undefined, iat: undefined },
    { iss: 'https://kestrel.example', aud: 'kestrel', sub: 'mina', name: 'Mina O.', locale: 'en', lifetime: 900, alg: 'EdDSA', exp: undefined, iat: undefined },
  );
});

test('a token says in which team somebody rides and that a minor is one', async () => {
  const { ask } = await signInService();
  const cookie = (await ask('POST', '/demo/session', { body: { id: 'noe' } })).headers.get('set-cookie')!.split(';')[0]!;
  const { token } = (await (await ask('POST', '/demo/token', { cookie })).json()) as { token: string };
  const { segments, minor } = decodeJwt(token);
  assert.deepEqual({ segments, minor }, { segments: ['ghent'], minor: true });
});

test('gives no token without a cookie, to a forged one, or after signing out, and never puts rights into it', async () => {
  const { ask } = await signInService();
  const other = await signInService();
  const forged = (await other.ask('POST', '/demo/session', { body: { id: 'jonas' } })).headers.get('set-cookie')!.split(';')[0]!;
  for (const cookie of [undefined, 'kestrel_session=', 'kestrel_session=a.b.c', forged]) {
    assert.equal((await ask('POST', '/demo/token', cookie === undefined ? {} : { cookie })).status, 401, String(cookie));
  }
  assert.equal((await ask('POST', '/demo/session', { body: { id: 'nobody' } })).status, 404);
  assert.equal((await ask('POST', '/demo/session')).status, 404);
  assert.match((await ask('DELETE', '/demo/session')).headers.get('set-cookie') ?? '', /Max-Age=0/);

  const staff = (await ask('POST', '/demo/session', { body: { id: 'jonas' } })).headers.get('set-cookie')!.split(';')[0]!;
  const { token } = (await (await ask('POST', '/demo/token', { cookie: staff })).json()) as { token: string };
  assert.deepEqual(Object.keys(decodeJwt(token)).sort(), ['aud', 'exp', 'iat', 'iss', 'locale', 'name', 'sub']);
});

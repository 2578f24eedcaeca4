import { assert } from '@open-wc/testing';
import { CommunityError } from '../../src/client/errors.ts';
import { createIdentity, type IdentityOptions } from '../../src/client/identity.ts';
import type { SafeStorage } from '../../src/client/storage.ts';
import type { Session, SessionRequest } from '../../src/protocol/member.ts';
import { deferred } from '../support/deferred.ts';

const deviceKey = 'minga:kestrel:device';

function memoryStorage(entries: Record<string, string> = {}): SafeStorage & { kept: Map<string, string> } {
  const kept = new Map(Object.entries(entries));
  return {
    kept, persistent: false,
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => { kept.set(key, value); },
    remove: (key) => { kept.delete(key); },
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  };
}

function make(options: Partial<IdentityOptions> = {}, kept: Record<string, string> = {}) {
  const storage = memoryStorage(kept);
  const sessions: SessionRequest[] = [];
  const identity = createIdentity({
    id: 'kestrel',
    storage,
    community: () => Promise.resolve({ anonymous: true }),
    ...options,
    session: (request) => {
      sessions.push(request);
      return options.session?.(request) ?? Promise.resolve({
        token: `anonymous-${sessions.length}`, device: request.device ?? 'device-1', expiresAt: '', me: { id: 'a' },
      } as Session);
    },
  });
  const changes: string[] = [];
  identity.subscribe((status) => { changes.push(status); });
  return { identity, storage, sessions, changes };
}
const now = (identity: ReturnType<typeof make>['identity']) => identity.token({ refresh: false });
const again = (identity: ReturnType<typeof make>['identity']) => identity.token({ refresh: true });
const jwt = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.c2ln`;
const offline = () => new CommunityError('network');

describe('createIdentity', () => {
  it('starts as a reader who has no token and asks nothing of the backend', async () => {
    const { identity, sessions } = make();
    assert.equal(identity.status, 'reader');
    assert.isNull(await now(identity));
    assert.lengthOf(sessions, 0);
  });

  it('takes a refreshed token for the same person, and one that speaks for another for another', async () => {
    const tokens = [jwt({ sub: 'mia', iat: 1 }), jwt({ sub: 'mia', iat: 2, name: '>>>???' }), jwt({ sub: 'noor', iat: 3 })];
    const { identity, changes } = make();
    await identity.identify(() => tokens.shift());
    assert.equal(await again(identity), jwt({ sub: 'mia', iat: 2, name: '>>>???' }));
    assert.deepEqual(changes, ['member']);
    await again(identity);
    assert.deepEqual(changes, ['member', 'member']);
  });

  it('signs in with a token and keeps it out of storage', async () => {
    const { identity, storage, changes } = make();
    assert.equal(await identity.identify('jwt'), 'member');
    assert.equal(await now(identity), 'jwt');
    assert.equal(storage.kept.size, 0);
    assert.deepEqual(changes, ['member']);
    await identity.identify('jwt');
    assert.deepEqual(changes, ['member'], 'the same token again is no news');
  });

  it('asks a function once until the backend refuses its answer, however many wait', async () => {
    const asked: boolean[] = [];
    const { identity } = make();
    await identity.identify(({ refresh }) => { asked.push(refresh); return Promise.resolve(`jwt-${asked.length}`); });
    assert.deepEqual(await Promise.all([now(identity), now(identity)]), ['jwt-1', 'jwt-1']);
    assert.deepEqual(await Promise.all([again(identity), again(identity), now(identity)]), ['jwt-2', 'jwt-2', 'jwt-2']);
    assert.deepEqual(asked, [false, true]);
  });

  it('turns the member into a reader when a fixed token is refused', async () => {
    const { identity, changes } = make();
    await identity.identify('jwt');
    assert.isNull(await again(identity));
    assert.equal(identity.status, 'reader');
    assert.deepEqual(changes, ['member', 'reader']);
  });

  it('makes everyone who needs a token wait for a sign-in under way', async () => {
    const { identity } = make();
    const jwt = deferred<string>();
    const done = identity.identify(() => jwt.promise);
    const waiting = now(identity);
    jwt.resolve('jwt');
    assert.equal(await waiting, 'jwt');
    await done;
  });

  it('drops the answer for a former person', async () => {
    const { identity } = make();
    const first = deferred<string>();
    const former = identity.identify(() => first.promise);
    await identity.identify('second');
    first.resolve('first');
    await former;
    assert.equal(await now(identity), 'second');

    const late = deferred<string>();
    const signing = identity.identify(() => late.promise);
    identity.logout();
    late.resolve('late');
    await signing;
    assert.equal(identity.status, 'reader');
    assert.isNull(await now(identity));
  });

  it('rejects when the function fails, and asks it again when next needed', async () => {
    let works = false;
    const { identity, changes } = make();
    const error: unknown = await identity.identify(() => {
      if (!works) throw new Error('offline');
      return 'jwt';
    }).catch((reason: unknown) => reason);
    assert.equal((error as Error).message, 'offline');
    assert.equal(identity.status, 'reader');
    works = true;
    assert.equal(await now(identity), 'jwt');
    assert.deepEqual(changes, ['member']);
  });

  it('does not ask a function that said nobody again before the person acts', async () => {
    let asked = 0;
    const { identity } = make({ community: () => Promise.resolve({ anonymous: false }) });
    assert.equal(await identity.identify(() => { asked++; return asked > 1 ? 'jwt' : null; }), 'reader');
    assert.isNull(await now(identity));
    assert.equal(asked, 1);
    assert.isTrue(await identity.ensure());
    assert.equal(identity.status, 'member');
  });

  it('starts an anonymous session when a person acts, and continues it on the next page', async () => {
    const { identity, storage, sessions, changes } = make();
    assert.isTrue(await identity.ensure());
    assert.equal(await now(identity), 'anonymous-1');
    assert.deepEqual([...storage.kept], [[deviceKey, 'device-1']]);
    assert.deepEqual(changes, ['anonymous']);
    assert.deepEqual(sessions, [{}]);

    const next = make({}, { [deviceKey]: 'device-1' });
    assert.equal(next.identity.status, 'anonymous');
    assert.equal(await now(next.identity), 'anonymous-1');
    assert.deepEqual(next.sessions, [{ device: 'device-1' }]);
  });

  it('starts one anonymous session for many acts at once', async () => {
    const { identity, sessions } = make();
    assert.deepEqual(await Promise.all([identity.ensure(), identity.ensure(), identity.ensure()]), [true, true, true]);
    assert.lengthOf(sessions, 1);
  });

  it('refuses where the community wants people to sign in', async () => {
    const { identity, sessions } = make({ community: () => Promise.resolve({ anonymous: false }) });
    assert.isFalse(await identity.ensure());
    assert.lengthOf(sessions, 0);
  });

  it('lets the act itself say that the backend cannot be reached', async () => {
    const noCommunity = make({ community: () => Promise.reject(offline()), session: () => Promise.reject(offline()) });
    assert.isTrue(await noCommunity.identity.ensure());
    const error: unknown = await Promise.resolve(now(noCommunity.identity)).catch((reason: unknown) => reason);
    assert.equal((error as CommunityError).code, 'network');
  });

  it('forgets a device that the backend refuses', async () => {
    const { identity, storage, changes } = make({ session: () => Promise.reject(new CommunityError('invalid')) }, { [deviceKey]: 'forged' });
    assert.isNull(await now(identity));
    assert.equal(storage.kept.size, 0);
    assert.deepEqual(changes, ['reader']);
  });

  it('gives the member what the device did, once, before anyone hears of the member', async () => {
    const { identity, storage, sessions, changes } = make({}, { [deviceKey]: 'device-1' });
    await identity.identify('jwt');
    assert.deepEqual(sessions, [{ identity: 'jwt', device: 'device-1', link: true }]);
    assert.equal(storage.kept.size, 0);
    assert.deepEqual(changes, ['member']);
    await identity.identify('another-jwt');
    assert.lengthOf(sessions, 1);
  });

  it('keeps the device for the next sign-in when the claim did not get through', async () => {
    const { identity, storage } = make({ session: () => Promise.reject(offline()) }, { [deviceKey]: 'device-1' });
    assert.equal(await identity.identify('jwt'), 'member');
    assert.equal(storage.get(deviceKey), 'device-1');
  });

  it('leaves nothing of the former member behind after logout', async () => {
    const { identity, storage, changes } = make({ session: () => Promise.reject(offline()) }, { [deviceKey]: 'device-1' });
    await identity.identify('jwt');
    identity.logout();
    assert.isNull(await now(identity));
    assert.equal(storage.kept.size, 0);
    assert.deepEqual(changes, ['member', 'reader']);
    assert.notInclude(JSON.stringify(identity), 'jwt');
  });

  it('says whether somebody has left: after a log-out and when another member comes, not when a session ends or begins', async () => {
    const { identity } = make();
    const left: [string, boolean][] = [];
    identity.subscribe((status, gone) => { left.push([status, gone]); });
    await identity.ensure();
    let subject: string | null = 'mia';
    const source = () => subject && jwt({ sub: subject });
    await identity.identify(source);
    subject = null;
    await again(identity);
    assert.deepEqual(left.splice(0), [['anonymous', false], ['member', false], ['reader', false]]);
    subject = 'mia';
    await identity.identify(source);
    assert.deepEqual(left.splice(0), [['member', false]], 'the same one is back');
    subject = null;
    await again(identity);
    subject = 'noor';
    await identity.identify(source);
    assert.deepEqual(left.splice(0), [['reader', false], ['member', true]], 'another one instead');
    identity.logout();
    await identity.identify(source);
    identity.logout();
    identity.logout();
    assert.deepEqual(left, [['reader', true], ['member', false], ['reader', true], ['reader', true]], 'what a reader wrote goes with a log-out, too');
  });

  it('gives no token for what a former person sent', async () => {
    const { identity } = make();
    let asked = 0;
    const old = jwt({ sub: 'mia' });
    await identity.identify(() => old);
    await identity.identify(() => { asked++; return jwt({ sub: 'noor' }); });
    assert.isNull(await identity.token({ refresh: true, refused: old }));
    assert.equal(asked, 1, 'the next one is not asked to sign in again for it');
    // refused while the next one is signing in
    const coming = deferred<string>();
    await identity.identify(() => old);
    const signing = identity.identify(() => coming.promise);
    const answer = identity.token({ refresh: true, refused: old });
    coming.resolve(jwt({ sub: 'noor' }));
    await signing;
    assert.isNull(await answer);
  });

  it('asks once for several requests whose token was refused', async () => {
    const { identity } = make();
    let asked = 0;
    await identity.identify(() => `jwt-${++asked}`);
    const refused = { refresh: true, refused: 'jwt-1' };
    assert.equal(await identity.token(refused), 'jwt-2');
    assert.equal(await identity.token(refused), 'jwt-2');
    assert.equal(asked, 2);
  });

  it('a fresh token that is refused, too, ends the session until the person acts', async () => {
    const { identity, changes } = make({ community: () => Promise.resolve({ anonymous: false }) });
    let asked = 0;
    await identity.identify(() => `jwt-${++asked}`);
    const fresh = await identity.token({ refresh: true, refused: 'jwt-1' });
    assert.isNull(await identity.token({ refresh: false, refused: fresh! }));
    assert.equal(identity.status, 'reader');
    assert.deepEqual(changes, ['member', 'reader']);
    assert.isNull(await now(identity));
    assert.equal(asked, 2);
    assert.isTrue(await identity.ensure());
    assert.equal(identity.status, 'member');
    assert.equal(asked, 3);
  });

  it('stops calling back when told so', async () => {
    const { identity } = make();
    let calls = 0;
    const stop = identity.subscribe(() => { calls++; });
    stop();
    await identity.identify('jwt');
    assert.equal(calls, 0);
  });
});

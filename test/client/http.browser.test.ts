import { assert } from '@open-wc/testing';
import { CommunityError, type ErrorCode } from '../../src/client/errors.ts';
import { createHttpClient, type HttpClientOptions } from '../../src/client/http.ts';
import { until } from '../support/settle.ts';

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { ...init, headers: { 'content-type': 'application/json', ...init.headers } });
const problem = (status: number, code: string, extra: object = {}, headers: Record<string, string> = {}) =>
  json({ type: 'about:blank', title: code, status, code, ...extra }, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
const idea = (id = 'i1') => ({ id, title: 'Dark mode' });
const vote = { id: 'i1', votes: 3, voted: true, rev: 7, seq: 5, remaining: null };

/** A client whose backend answers one step after the other; the last one again and again. */
function scripted(steps: ((request: Request) => Response | Promise<Response>)[], options: Partial<HttpClientOptions> = {}) {
  const requests: { method: string; url: URL; headers: Headers; body: string }[] = [];
  const client = createHttpClient({
    endpoint: 'https://ideas.example/v1/kestrel/',
    retry: { delay: 1 },
    token: () => 'secret-token',
    ...options,
    fetch: async (request) => {
      const step = steps[Math.min(requests.length, steps.length - 1)]!;
      requests.push({ method: request.method, url: new URL(request.url), headers: request.headers, body: await request.clone().text() });
      return step(request);
    },
  });
  return { client, requests };
}

async function refused(promise: Promise<unknown>): Promise<CommunityError> {
  try {
    await promise;
  } catch (error) {
    assert.instanceOf(error, CommunityError);
    return error;
  }
  throw new Error('expected a CommunityError');
}

describe('createHttpClient', () => {
  it('reads in public without any header that would cost a preflight', async () => {
    const { client, requests } = scripted([() => json({ items: [idea()], next: null, total: 1 })]);
    await client.ideas.list({ board: 'main', sort: 'top', status: ['new', 'planned'], text: '暗黑', limit: 10 });
    assert.deepEqual([...requests[0]!.headers], []);
    assert.equal(requests[0]!.url.pathname, '/v1/kestrel/boards/main/ideas');
    assert.deepEqual([...requests[0]!.url.searchParams], [['sort', 'top'], ['status', 'new,planned'], ['text', '暗黑'], ['limit', '10']]);
  });

  it('sends the token with personal calls, asking for it each time', async () => {
    let asked = 0;
    const { client, requests } = scripted([() => json(vote)], { token: () => `token-${++asked}` });
    await client.ideas.setVote('i1', true);
    await client.ideas.setVote('i1', false);
    assert.deepEqual(requests.map(({ method, headers }) => [method, headers.get('authorization')]), [
      ['PUT', 'Bearer token-1'], ['DELETE', 'Bearer token-2'],
    ]);
  });

  it('asks for a fresh token once when one was refused', async () => {
    const asked: boolean[] = [];
    const { client, requests } = scripted([() => problem(401, 'unauthenticated'), () => json(vote)], {
      token: ({ refresh }) => { asked.push(refresh); return refresh ? 'new' : 'old'; },
    });
    assert.equal((await client.ideas.setVote('i1', true)).votes, 3);
    assert.deepEqual(asked, [false, true]);
    assert.deepEqual(requests.map(({ headers }) => headers.get('authorization')), ['Bearer old', 'Bearer new']);

    const always = scripted([() => problem(401, 'unauthenticated')]);
    assert.equal((await refused(always.client.ideas.setVote('i1', true))).code, 'unauthenticated');
    assert.equal(always.requests.length, 2);
  });

  it('tells its source which token was refused, and when a fresh one was, too', async () => {
    const told: object[] = [];
    const { client } = scripted([() => problem(401, 'unauthenticated')], {
      token: options => {
        told.push(options);
        if (told.length === 3) throw new Error('nobody asked for this one');
        return `token-${told.length}`;
      },
    });
    assert.equal((await refused(client.ideas.setVote('i1', true))).code, 'unauthenticated');
    await until(() => told.length === 3 || null, 'the source is told');
    assert.deepEqual(told, [{ refresh: false }, { refresh: true, refused: 'token-1' }, { refresh: false, refused: 'token-2' }]);
  });

  it('sends nothing personal when nobody is signed in', async () => {
    const { client, requests } = scripted([() => json({})], { token: () => null });
    assert.isNull(await client.me());
    assert.isNull(await client.ideas.overlay({ ideas: ['i1'] }));
    assert.equal((await refused(client.ideas.setVote('i1', true))).code, 'unauthenticated');
    assert.equal((await refused(client.ideas.list({ board: 'main', mine: 'votes' }))).code, 'unauthenticated');
    assert.equal(requests.length, 0);
  });

  it('asks for a hidden idea again with the token, and only then', async () => {
    const { client, requests } = scripted([({ headers }) => (headers.has('authorization') ? json(idea()) : problem(404, 'not-found'))]);
    assert.equal((await client.ideas.get('i1')).title, 'Dark mode');
    assert.deepEqual(requests.map(({ headers }) => headers.has('authorization')), [false, true]);

    const reader = scripted([() => problem(404, 'not-found')], { token: () => null });
    assert.equal((await refused(reader.client.ideas.get('i1'))).code, 'not-found');
    assert.equal(reader.requests.length, 1);
  });

  it('repeats reads, states and keyed creations with the same seq and key, but no edits', async () => {
    const flaky = () => [() => { throw new TypeError('Failed to fetch'); }, () => problem(503, 'unavailable'), () => json({ ...vote, ...idea() })];
    const states = scripted(flaky());
    await states.client.ideas.setVote('i1', true);
    assert.equal(new Set(states.requests.map(({ url }) => url.searchParams.get('seq'))).size, 1);
    assert.equal(states.requests.length, 3);

    const creations = scripted(flaky());
    await creations.client.ideas.create('main', { title: 'x' }, { key: 'key-12345' });
    assert.deepEqual(creations.requests.map(({ headers, body }) => [headers.get('idempotency-key'), body]), Array(3).fill(['key-12345', '{"title":"x"}']));

    const edits = scripted(flaky());
    assert.equal((await refused(edits.client.ideas.update('i1', { title: 'y' }, { version: 4 }))).code, 'network');
    assert.equal(edits.requests.length, 1);
    assert.equal(edits.requests[0]!.headers.get('if-match'), 'W/"4"');
  });

  it('gives up after three attempts and does not repeat what will not change', async () => {
    const down = scripted([() => problem(503, 'unavailable')]);
    assert.equal((await refused(down.client.community())).code, 'unavailable');
    assert.equal(down.requests.length, 3);
    const gone = scripted([() => problem(422, 'invalid')]);
    await refused(gone.client.community());
    assert.equal(gone.requests.length, 1);
  });

  it('leaves a long Retry-After to the caller, in milliseconds and bounded', async () => {
    for (const [header, most, least] of [['120', 120_000, 120_000], ['Wed, 21 Oct 2099 07:28:00 GMT', 900_000, 900_000]] as const) {
      const { client, requests } = scripted([() => problem(429, 'rate-limited', {}, { 'retry-after': header })]);
      const error = await refused(client.community());
      assert.equal(error.code, 'rate-limited');
      assert.isAtMost(error.retryAfter!, most);
      assert.isAtLeast(error.retryAfter!, least);
      assert.equal(requests.length, 1);
    }
    const inBody = scripted([() => problem(503, 'unavailable', { retryAfter: 60 })]);
    assert.equal((await refused(inBody.client.community())).retryAfter, 60_000);
  });

  it('waits at least as long as a short Retry-After says', async () => {
    const { client, requests } = scripted([() => problem(429, 'rate-limited', {}, { 'retry-after': '1' }), () => json({ id: 'kestrel' })]);
    const start = performance.now();
    await client.community();
    assert.isAtLeast(performance.now() - start, 990);
    assert.equal(requests.length, 2);
  });

  it('takes a repeated delete that finds nothing for done, and a first one not', async () => {
    const lost = scripted([() => { throw new TypeError('reset'); }, () => problem(404, 'not-found')]);
    await lost.client.ideas.withdraw('i1');
    const never = scripted([() => problem(404, 'not-found')]);
    assert.equal((await refused(never.client.ideas.withdraw('i1'))).code, 'not-found');
  });

  it('times out an attempt whose answer or body does not come', async () => {
    const stalls = [
      () => new Promise<Response>(() => undefined),
      () => new Response(new ReadableStream({ start: (controller) => { controller.enqueue(new TextEncoder().encode('{"id"')); } }), { headers: { 'content-type': 'application/json' } }),
    ];
    for (const stall of stalls) {
      const { client, requests } = scripted([stall], { timeout: 20 });
      const error = await refused(client.community());
      assert.equal(error.code, 'timeout');
      assert.isUndefined(error.cause, 'the cause would hold the request and so the token');
      assert.equal(requests.length, 3);
    }
  });

  it('passes an abort through as it is', async () => {
    const reason = new Error('the person went on');
    const during = new AbortController();
    const { client, requests } = scripted([({ signal }) => new Promise((_, reject) => {
      signal.addEventListener('abort', () => { reject(signal.reason as Error); });
      during.abort(reason);
    })]);
    const call = client.community({ signal: during.signal });
    assert.equal(await call.catch((error: unknown) => error), reason);
    assert.equal(requests.length, 1);
    for (const late of [0, 1]) {
      const early = new AbortController();
      const write = client.ideas.setVote('i1', true, { signal: early.signal }).catch((error: unknown) => error);
      if (late === 0) early.abort(reason);
      else queueMicrotask(() => { early.abort(reason); });
      assert.equal(await write, reason);
    }
    assert.equal(requests.length, 1, 'what is aborted in time is never sent');
  });

  it('keeps what a problem says, by code rather than by status', async () => {
    const errors = [{ pointer: '/title', detail: 'too long' }, { wrong: 1 }, null];
    const { client } = scripted([() => problem(409, 'limit', { errors, reason: 'budget', existing: 'i7' })]);
    const error = await refused(client.ideas.setVote('i1', true));
    assert.deepEqual([error.code, error.fields, error.reason, error.existing], ['limit', [errors[0]], 'budget', 'i7']);
    assert.equal((await refused(scripted([() => problem(412, 'from-the-future')]).client.community())).code, 'conflict');
  });

  it('shows neither token nor text in what it throws', async () => {
    const failures: (() => Response)[] = [
      () => { throw new TypeError('Failed to fetch'); },
      () => new Response('<html>my private words', { headers: { 'content-type': 'application/json' } }),
      () => problem(422, 'invalid', { detail: 'my private words' }),
    ];
    for (const failure of failures) {
      const { client } = scripted([failure]);
      const error = await refused(client.ideas.create('main', { title: 'my private words' }, { key: 'key-12345' }));
      const shown = [error.message, error.stack, String(error.cause), JSON.stringify(error)].join(' ');
      assert.notInclude(shown, 'private');
      assert.notInclude(shown, 'secret-token');
    }
    const odd = scripted([() => json(vote)], { token: () => 'secret\ntoken' });
    assert.equal((await refused(odd.client.ideas.setVote('i1', true))).code, 'unauthenticated');
  });

  it('tells a token source that is offline from one that refuses', async () => {
    const offline = scripted([() => json(vote)], { token: () => { throw new TypeError('Failed to fetch'); } });
    assert.equal((await refused(offline.client.ideas.setVote('i1', true))).code, 'network');
    const refusing = scripted([() => json(vote)], { token: () => Promise.reject(new Error('session over')) });
    assert.equal((await refused(refusing.client.ideas.setVote('i1', true))).code, 'unauthenticated');
  });

  it('sends intact bodies on pages that patch toJSON', async () => {
    const patched = Array.prototype as unknown as Record<string, unknown>;
    const objects = Object.prototype as unknown as Record<string, unknown>;
    const { client, requests } = scripted([() => new Response('{"id":"i1"}', { headers: { 'content-type': 'application/json' } })]);
    const draft = { title: 'x', attachments: ['a', { b: [1] }] };
    patched.toJSON = objects.toJSON = () => 'spoilt';
    try {
      await client.ideas.create('main', draft, { key: 'key-12345' });
    } finally {
      delete patched.toJSON;
      delete objects.toJSON;
    }
    assert.deepEqual(JSON.parse(requests[0]!.body), draft);
  });

  it('resolves a relative endpoint against the page, not against its base element', async () => {
    const base = document.createElement('base');
    base.href = 'https://cdn.example/assets/';
    document.head.append(base);
    try {
      const { client, requests } = scripted([() => json({ id: 'kestrel' })], { endpoint: '/v1/kestrel' });
      await client.community();
      assert.equal(requests[0]!.url.href, `${location.origin}/v1/kestrel/`);
    } finally {
      base.remove();
    }
    assert.throws(() => createHttpClient({ endpoint: 'javascript:alert(1)' }), TypeError);
  });

  it('keeps ids inside their place in the path', async () => {
    const { client, requests } = scripted([() => json(idea())]);
    await client.ideas.get('../me?x#"<b>');
    assert.equal(requests[0]!.url.pathname, '/v1/kestrel/ideas/..%2Fme%3Fx%23%22%3Cb%3E');
    for (const id of ['', '.', '..']) assert.equal((await refused(client.ideas.withdraw(id))).code, 'not-found');
    assert.equal(requests.length, 1);
  });

  it('gives two clicks in one millisecond, and one after the clock went back, growing numbers', async () => {
    const { client, requests } = scripted([() => json(vote)]);
    const now = Date.now;
    try {
      Date.now = () => 1000;
      await client.ideas.setVote('i1', true);
      await client.ideas.setVote('i1', false);
      Date.now = () => 10;
      await client.ideas.setVote('i1', true);
    } finally {
      Date.now = now;
    }
    assert.deepEqual(requests.map(({ url }) => url.searchParams.get('seq')), ['1000', '1001', '1002']);
  });

  it('asks nothing where the answer is known', async () => {
    const { client, requests } = scripted([() => json({})]);
    assert.deepEqual(await client.ideas.list({ board: 'main', ids: [] }), { items: [], next: null, total: 0 });
    assert.deepEqual(await client.ideas.similar('main', '  '), { items: [] });
    assert.equal(requests.length, 0);
  });

  it('knows a code for every status', async () => {
    const codes: Record<number, ErrorCode> = {
      400: 'invalid', 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found', 405: 'unsupported', 408: 'timeout', 409: 'conflict',
      410: 'not-found', 412: 'conflict', 413: 'invalid', 425: 'unavailable', 429: 'rate-limited', 431: 'invalid', 451: 'forbidden',
      500: 'unavailable', 501: 'unsupported', 502: 'unavailable', 507: 'unavailable', 511: 'unavailable',
    };
    for (const [status, code] of Object.entries(codes)) {
      const { client } = scripted([() => new Response('<html>', { status: Number(status) })]);
      assert.equal((await refused(client.community())).code, code, status);
    }
  });
});

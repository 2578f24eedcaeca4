// Runs every recorded fault against the HTTP client, on a real socket wherever a socket can show it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { CommunityError } from '../../src/client/errors.ts';
import { createHttpClient } from '../../src/client/http.ts';

interface Fault {
  id: string; expect: string; status?: number; headers?: Record<string, string>; body?: string; repeatTo?: number;
  cut?: string; chunked?: boolean; delayMs?: number; at?: string; rate?: number; then?: string; flap?: number;
  cors?: string; preflight?: number | string; abort?: string; offline?: boolean; scheme?: string; h2?: string;
}

const faults = readFileSync(new URL('../fixtures/faults/http-faults.jsonl', import.meta.url), 'utf8')
  .trim().split('\n').map((line) => JSON.parse(line) as Fault);

/** What no server can cause on a socket: the browser refuses, and `fetch` rejects with a bare TypeError. */
const refusedByBrowser = ({ cors, preflight, abort, offline, scheme, h2 }: Fault) =>
  cors !== undefined || preflight !== undefined || abort !== undefined || offline === true || scheme !== undefined || h2 !== undefined;

/** Ideas by idempotency key: what a backend has stored. */
const stored = new Map<string, string>();
let fault: Fault | undefined;
let faultsLeft = 0;
let requests: { key: string; body: string; authorization: string }[] = [];

function succeed(key: string, response: ServerResponse, extra: Record<string, string> = {}): void {
  if (!stored.has(key)) stored.set(key, `idea-${stored.size}`);
  response.writeHead(201, { 'content-type': 'application/json', ...extra }).end(JSON.stringify({ id: stored.get(key), title: 'x' }));
}

function fail(key: string, response: ServerResponse, current: Fault): void {
  const { status = 200, headers = {}, body = '', cut, chunked, delayMs, at, rate, repeatTo } = current;
  if (cut === 'after-commit' || current.id === 'ok-after-client-timeout') stored.set(key, `idea-${stored.size}`);
  if (cut === 'idle-close' || cut === 'after-accept' || cut === 'after-commit') return void response.socket?.resetAndDestroy();
  if (chunked || cut === 'fin') {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.write(body || '{"id":"half"');
    return void setImmediate(() => response.socket?.destroy());
  }
  if (delayMs !== undefined && at !== 'body') return;
  if (delayMs !== undefined || rate !== undefined) {
    response.writeHead(200, { 'content-type': 'application/json' });
    return void response.write('{');
  }
  if (current.status === undefined && current.body === undefined) return succeed(key, response, headers);
  response.writeHead(status, headers).end(repeatTo ? body.repeat(Math.min(repeatTo, 5_000_000) / body.length) : body);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const key = String(request.headers['idempotency-key']);
  requests.push({ key, body: Buffer.concat(chunks).toString(), authorization: request.headers.authorization ?? '' });
  if (fault && faultsLeft-- > 0) fail(key, response, fault);
  else succeed(key, response);
}

const server = createServer((request, response) => void answer(request, response));
let endpoint = '';
before(async () => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/kestrel`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

// 421: `fetch` itself asks once more on another connection (Fetch standard, HTTP-network-or-cache fetch)
const permanent = ({ id, status, expect }: Fault) =>
  (expect.includes('no automatic retry') && status !== 421) || id === 'waf-403-html' || id === '429-date';

/** Proposes one idea while the first `times` answers go wrong. */
async function propose(current: Fault, times: number) {
  fault = current;
  faultsLeft = times;
  requests = [];
  stored.clear();
  const refreshes: boolean[] = [];
  let attempts = 0;
  const client = createHttpClient({
    endpoint,
    timeout: current.rate || current.delayMs ? 60 : 3000,
    retry: { delay: 1 },
    token: ({ refresh }) => { refreshes.push(refresh); return 'token'; },
    fetch: (request) => {
      if (refusedByBrowser(current) && attempts++ < times) throw new TypeError('Failed to fetch');
      return fetch(request);
    },
  });
  const outcome = await client.ideas.create('main', { title: 'x' }, { key: 'key-12345' }).catch((error: unknown) => error);
  return { outcome, refreshes };
}

describe('the HTTP client under faults', () => {
  for (const current of faults) {
    it(`${current.id}: fails with a code, or has the idea once`, async () => {
      const { outcome, refreshes } = await propose(current, Infinity);
      if (outcome instanceof CommunityError) {
        if (current.expect.includes('no automatic retry')) {
          assert.equal(outcome.retryable, false);
          assert.equal(requests.length, current.status === 421 ? 2 : 1);
        } else if (current.expect.includes('will retry')) {
          assert.equal(outcome.retryable, true);
        } else if (current.expect.includes('waits between')) {
          assert.ok(outcome.retryAfter! >= 0 && outcome.retryAfter! <= 15 * 60_000);
        } else if (current.expect.includes('refresh once')) {
          assert.deepEqual([outcome.code, refreshes], ['unauthenticated', [false, true]]);
        } else if (current.expect.includes('never "saved"')) {
          assert.equal(outcome.code, 'bad-response');
        }
      } else {
        assert.ok(!current.expect.includes('treated as failure'), 'garbage was taken for an answer');
        assert.equal((outcome as { id: string }).id, stored.get('key-12345'));
      }
      assert.ok(stored.size <= 1);
      assert.ok(requests.length <= 3);
      assert.deepEqual(new Set(requests.map(({ key, body }) => `${key} ${body}`)).size, Math.min(requests.length, 1));
    });

    it(`${current.id} once: a repeatable failure ends with the idea stored once`, async () => {
      const { outcome } = await propose(current, 1);
      assert.equal(outcome instanceof CommunityError, permanent(current));
      assert.equal(stored.size, permanent(current) ? 0 : 1);
    });
  }
});

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { createApp, type App, type AppOptions } from '../../../server/src/app.ts';
import type { CommunityConfig } from '../../../server/src/community-config.ts';
import { completeCommunity, type CommunityInput } from '../../../server/src/config-defaults.ts';
import { openNodeSqlite } from '../../../server/src/storage/node-sqlite.ts';
import type { Storage } from '../../../server/src/storage/storage.ts';
import { forge } from '../identity/forge.ts';

const secret = Buffer.alloc(32, 7);
export const issuer = 'https://brand.example';

/** A community that holds nothing for review and lets anonymous people take part. */
export const community = (input: Partial<CommunityInput> = {}): CommunityConfig => completeCommunity({
  id: 'kestrel',
  name: 'Kestrel',
  anonymous: true,
  origins: ['https://www.brand.example'],
  issuer,
  keys: [{ kid: 'k', algorithm: 'HS256', secret: secret.toString('base64url') }],
  staff: [{ sub: 'mo', role: 'moderator', title: 'Community team' }],
  limits: { newcomer: { ideas: 1000, comments: 1000, links: 10 }, writesPerMinute: 1000 },
  boards: [{ id: 'ideas', name: 'Ideas', review: 'after' }],
  ...input,
});

export interface Sent {
  token?: string;
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string | Uint8Array<ArrayBuffer>;
  key?: string;
  headers?: Record<string, string>;
  ip?: string;
}

/** What came back; `body` is whatever the JSON held. */
export interface Reply { status: number; headers: Headers; body: ReturnType<typeof JSON.parse>; text: string; bytes: Uint8Array<ArrayBuffer> }

export interface Harness {
  app: App;
  storage: Storage;
  /** Now, in ms; set it to move the clock. */
  time: number;
  /** What was logged, as JSON lines. */
  lines: string[];
  /** Sends a request to the community; `path` begins below its base. */
  send(method: string, path: string, sent?: Sent): Promise<Reply>;
  /** A token as the brand would sign it. */
  token(sub: string, claims?: Record<string, unknown>): string;
  /** Proposes an idea and answers its id. */
  idea(token: string, title?: string): Promise<string>;
}

let keys = 0;

/** A server over a database in memory, closed after the tests of the file. */
export async function harness(config: CommunityConfig | CommunityConfig[] = community(), options: Partial<AppOptions> = {}): Promise<Harness> {
  const storage = options.storage ?? openNodeSqlite(':memory:');
  await storage.migrate();
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }));
  const clock = { time: Date.UTC(2026, 2, 1, 12) };
  const harness: Harness = {
    app: createApp({ storage, config, secret: 'a secret of at least 32 characters', clock: () => clock.time, log: { info: write, warn: write, error: write }, ...options }),
    storage,
    get time() {
      return clock.time;
    },
    set time(value) {
      clock.time = value;
    },
    lines,
    send: async (method, path, { token, body, raw, key, headers = {}, ip } = {}) => {
      const [first] = [config].flat();
      const url = path.startsWith('http') ? path : `http://localhost/v1/${first?.id}${path}`;
      const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
      const request = new Request(url, {
        method,
        headers: {
          ...(payload !== undefined && { 'Content-Type': 'application/json' }),
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...(method === 'POST' && { 'Idempotency-Key': key ?? `key-${(keys += 1)}-of-the-tests` }),
          ...headers,
        },
        ...(payload !== undefined && { body: payload }),
      });
      const response = await harness.app.fetch(request, ip === undefined ? {} : { ip });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const isJson = /[/+]json/.test(response.headers.get('Content-Type') ?? '');
      return { status: response.status, headers: response.headers, text, bytes, body: isJson && text !== '' ? JSON.parse(text) : undefined };
    },
    token: (sub, claims = {}) => {
      const second = Math.floor(harness.time / 1000);
      const payload = { iss: issuer, aud: 'kestrel', sub, name: `${sub[0]?.toUpperCase()}${sub.slice(1)}`, iat: second, exp: second + 3600, ...claims };
      return forge({ header: { alg: 'HS256', kid: 'k', typ: 'JWT' }, payload }, secret, 'HS256');
    },
    idea: async (token, title = `An idea of its own ${(keys += 1)}`) => {
      const reply = await harness.send('POST', '/boards/ideas/ideas', { token, body: { title } });
      assert.equal(reply.status, 201, reply.text);
      return reply.body.id as string;
    },
  };
  after(async () => {
    await harness.app.close();
    await storage.close();
  });
  return harness;
}

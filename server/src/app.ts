import { Hono } from 'hono';
import type { CommunityConfig } from './community-config.ts';
import { operations } from './generated/operations.ts';
import { corsHeaders, judgeOrigin, preflightHeaders, type OriginVerdict } from './http/cors.ts';
import { matches } from './http/etag.ts';
import { silent, type Log } from './http/log.ts';
import { failure, securityHeaders } from './http/respond.ts';
import { Authenticator } from './identity/authenticate.ts';
import { SessionTokens } from './identity/session-tokens.ts';
import { Maintenance } from './maintenance.ts';
import { addressRange, rateLimitHeaders, RateLimits } from './limits.ts';
import type { Pictures } from './pictures.ts';
import { ProblemError } from './problem.ts';
import type { OperationId } from './routes/route.ts';
import { Server, type Served, type Tenant } from './serve.ts';
import type { Storage } from './storage/storage.ts';
import { createIds } from './storage/uuid.ts';

/** Where the protocol begins; the community's id follows. */
export const basePath = '/v1';

/** What the backend is made of. */
export interface AppOptions {
  /** Must have been migrated. It is not closed with the app. */
  storage: Storage;
  /** One community or several. */
  config: CommunityConfig | readonly CommunityConfig[];
  /** Milliseconds since 1970. Default: the system's clock. */
  clock?: () => number;
  /** Makes ids. Default: UUIDv7 by the clock. */
  newId?: () => string;
  /** Default: nothing is logged. */
  log?: Log;
  /** Signs sessions and devices; at least 32 characters. Default: random, so that all sessions end with the app. */
  secret?: string;
  /** Version of the time zone data that decides local dates. Default: what the process says of itself, else `unknown`. */
  tzdata?: string;
  /** Writes pictures anew. Default: none, and uploads are refused as unsupported. */
  pictures?: Pictures;
}

/** What the host knows about a request besides itself. */
export interface RequestInfo {
  /** The client's address; only its range is used. Without it, limits by range do not apply. */
  ip?: string;
}

/** A backend as one function, for any host that speaks `Request` and `Response`. */
export interface App {
  /** Never rejects. */
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
  /** Refuses new requests with 503 and resolves when those at work have been answered. */
  close(): Promise<void>;
}

interface Trace { ip?: string | undefined; operation?: string; community?: string }

/** Makes the backend of some communities. @throws {RangeError} for a secret that is too short. */
export function createApp(options: AppOptions): App {
  const { storage, clock = Date.now, log = silent, secret = randomSecret() } = options;
  const newId = options.newId ?? createIds({ clock });
  const configs: readonly CommunityConfig[] = 'id' in options.config ? [options.config] : options.config;
  const sessions = new SessionTokens(secret, clock);
  const limits = new RateLimits(clock);
  const server = new Server({ storage, sessions, limits, clock, newId, log, pictures: options.pictures ?? null, tzdata: options.tzdata ?? processTzdata() });
  const tenants = new Map(configs.map((config): [string, Tenant] => [config.id, {
    config, origins: new Set(config.origins), authenticator: new Authenticator(config, sessions, clock, log),
  }]));
  const maintenance = new Maintenance(storage, configs, clock, newId, log);

  let closing = false;
  const hono = new Hono<{ Bindings: Trace }>();
  const originOf = (request: Request, tenant: Tenant | undefined): OriginVerdict => judgeOrigin(request, tenant?.origins ?? new Set());

  const answerTo = async (id: OperationId, request: Request, path: Record<string, string>, trace: Trace): Promise<Response> => {
    const { community = '', ...rest } = path;
    const tenant = tenants.get(community);
    const verdict = originOf(request, tenant);
    const vary = operations[id].cached ? 'Origin, Authorization' : 'Origin';
    const headers = { Vary: vary, ...corsHeaders(verdict) };
    trace.operation = id;
    try {
      if (closing) throw new ProblemError('unavailable', 'The server is closing.', { retryAfter: 2 });
      if (!tenant) throw noCommunity();
      trace.community = community;
      if (verdict.kind === 'foreign' && operations[id].method !== 'GET') throw foreignOrigin();
      // what a proxy writes instead of an address must not be a way around the limits
      const range = trace.ip === undefined ? null : (addressRange(trace.ip) ?? 'unknown');
      return toResponse(id, request, await server.serve({ id, tenant, request, path: rest, range }), headers);
    } catch (error) {
      return failure(error, log, headers);
    }
  };

  for (const [id, { method, path }] of Object.entries(operations) as [OperationId, (typeof operations)[OperationId]][]) {
    const full = `${basePath}/:community${path === '/' ? '' : path}`;
    for (const pattern of path === '/' ? [full, `${full}/`] : [full]) {
      hono.on(method, pattern, (c) => answerTo(id, c.req.raw, c.req.param() as Record<string, string>, c.env));
    }
  }

  const checked = recently(() => storage.check(), clock);
  const plain = (status: number, text: string) => new Response(text, { status, headers: { ...securityHeaders, 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' } });
  hono.get('/healthz', () => plain(200, 'ok'));
  hono.get('/readyz', async () => {
    if (closing) return plain(503, 'closing');
    try {
      await checked();
      return plain(200, 'ready');
    } catch (error) {
      log.error({ error: describe(error) }, 'storage is not ready');
      return plain(503, 'storage is not ready');
    }
  });

  hono.options(`${basePath}/:community/*`, (c) => {
    const verdict = originOf(c.req.raw, tenants.get(c.req.param('community')));
    const headers = { Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers' };
    if (verdict.kind === 'foreign') return failure(foreignOrigin(), log, headers);
    return new Response(null, { status: 204, headers: { ...headers, ...preflightHeaders(verdict), ...securityHeaders } });
  });
  hono.notFound((c) => {
    const [, community = ''] = c.req.path.split('/').slice(1);
    const tenant = tenants.get(community);
    const headers = { Vary: 'Origin', ...corsHeaders(originOf(c.req.raw, tenant)) };
    const allowed = allowedMethods(c.req.path);
    if (allowed.length > 0 && tenant) {
      return failure(new ProblemError('unsupported', `Use ${allowed.join(' or ')} here.`, { status: 405 }), log, { ...headers, Allow: allowed.join(', ') });
    }
    return failure(tenant ? new ProblemError('not-found', 'There is nothing here.') : noCommunity(), log, headers);
  });
  hono.onError((error) => failure(error, log, {}));

  const atWork = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    atWork.add(work);
    void work.finally(() => atWork.delete(work)).catch(() => undefined);
    return work;
  };

  const serve = async (request: Request, { ip }: RequestInfo): Promise<Response> => {
    const start = performance.now();
    const trace: Trace = { ip };
    const response = await hono.fetch(request, trace);
    log.info({
      method: request.method, operation: trace.operation ?? null, community: trace.community ?? null, status: response.status,
      ms: Math.round((performance.now() - start) * 10) / 10, range: ip === undefined ? null : addressRange(ip),
    }, 'request');
    const upkeep = closing ? null : maintenance.due();
    if (upkeep) void track(upkeep);
    return response;
  };

  return {
    fetch: (request, info = {}) => track(serve(request, info)),
    close: async () => {
      closing = true;
      while (atWork.size > 0) await Promise.allSettled(atWork);
    },
  };
}

/** How long public answers may be kept where it is not as usual: whoever leaves a leaderboard is to be gone at once. */
const lifetimes: { [Id in OperationId]?: string } = {
  getCommunity: 'public, max-age=300', getLeaderboard: 'public, s-maxage=2', getScoreParts: 'public, s-maxage=2',
};

function toResponse(id: OperationId, request: Request, { answer, shared, allowance }: Served, headers: Record<string, string>): Response {
  const all: Record<string, string> = {
    ...headers, ...securityHeaders, ...answer.headers,
    'Cache-Control': shared ? lifetimes[id] ?? 'public, s-maxage=2, stale-while-revalidate=10' : 'private, no-store',
    ...(allowance && rateLimitHeaders(allowance)),
  };
  if (operations[id].method === 'GET' && all.ETag !== undefined && matches(request.headers.get('If-None-Match'), all.ETag)) {
    return new Response(null, { status: 304, headers: all });
  }
  const type = answer.raw?.type ?? (answer.text === null ? undefined : 'application/json');
  if (type !== undefined) all['Content-Type'] = type;
  return new Response((answer.raw?.data ?? answer.text) as BodyInit | null, { status: answer.status, headers: all });
}

/** Methods that the protocol knows for a path. */
function allowedMethods(path: string): string[] {
  const [, version, , ...parts] = path.split('/');
  if (`/${version}` !== basePath) return [];
  return Object.values(operations).filter((operation) => {
    const wanted = operation.path.slice(1).split('/');
    const asked = parts.length === 0 ? [''] : parts;
    return wanted.length === asked.length && wanted.every((part, at) => (part.startsWith(':') ? asked[at] !== '' : part === asked[at]));
  }).map(({ method }) => method);
}

const noCommunity = () => new ProblemError('not-found', 'There is no such community here. An endpoint ends in /v1/ and the id of a community in the configuration.');
const foreignOrigin = () => new ProblemError('forbidden', 'Pages of this origin may not use this community. Add the origin to `origins` in its configuration.');

const describe = (error: unknown) => (error instanceof Error ? { name: error.name, message: error.message } : { message: String(error) });

/** The same answer for 5 s: readiness is asked for often, and a check reads the whole database. */
function recently(work: () => Promise<void>, clock: () => number): () => Promise<void> {
  let last: { at: number; result: Promise<void> } | null = null;
  return () => {
    if (!last || Math.abs(clock() - last.at) >= 5000) last = { at: clock(), result: work() };
    return last.result;
  };
}

/** What Node says of the time zone data it came with; browsers say nothing. */
function processTzdata(): string {
  const { process } = globalThis as { process?: { versions?: { tz?: string } } };
  return process?.versions?.tz ?? 'unknown';
}

function randomSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

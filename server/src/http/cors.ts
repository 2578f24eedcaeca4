/** Headers that a page of another origin may read. */
const exposed = 'ETag, Location, RateLimit, RateLimit-Policy, Retry-After';
const allowedHeaders = 'Authorization, Content-Type, Idempotency-Key, If-Match';
const allowedMethods = 'GET, HEAD, PUT, POST, PATCH, DELETE';
/** Seconds for which a browser may keep a preflight's answer; Chromium keeps none for longer. */
const preflightAge = '7200';

/** Who asks, by the `Origin` header: a listed origin, the server's own or no page at all, or some other page. */
export type OriginVerdict = { kind: 'listed'; origin: string } | { kind: 'own' } | { kind: 'foreign' };

/**
 * Judges the `Origin` header against a community's exact list. A page of the host that was asked needs no entry; the
 * host alone is compared, since TLS may end at a proxy. `null` is nobody's origin and always foreign.
 */
export function judgeOrigin(request: Request, origins: ReadonlySet<string>): OriginVerdict {
  const origin = request.headers.get('Origin');
  if (origin === null) return { kind: 'own' };
  if (origins.has(origin)) return { kind: 'listed', origin };
  const host = request.headers.get('Host') ?? new URL(request.url).host;
  return /^https?:\/\//.exec(origin) && origin.slice(origin.indexOf('//') + 2) === host ? { kind: 'own' } : { kind: 'foreign' };
}

/** Headers for any answer to this origin; `Vary` is the caller's. */
export function corsHeaders(verdict: OriginVerdict): Record<string, string> {
  return verdict.kind === 'listed' ? { 'Access-Control-Allow-Origin': verdict.origin, 'Access-Control-Expose-Headers': exposed } : {};
}

/** Headers for the answer to a preflight of this origin. */
export function preflightHeaders(verdict: OriginVerdict): Record<string, string> {
  if (verdict.kind !== 'listed') return {};
  return {
    'Access-Control-Allow-Origin': verdict.origin,
    'Access-Control-Allow-Methods': allowedMethods,
    'Access-Control-Allow-Headers': allowedHeaders,
    'Access-Control-Max-Age': preflightAge,
  };
}

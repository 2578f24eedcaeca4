import { SignJWT } from 'jose';
import { createApp, basePath } from './app.ts';
import { completeCommunity, type CommunityInput } from './config-defaults.ts';
import { encodeBase64url } from './identity/base64url.ts';
import type { Pictures } from './pictures.ts';
import type { Storage } from './storage/storage.ts';
import { createHttpClient, type HttpClient, type TokenSource } from '../../src/client/http.ts';

/** A person as the brand's sign-in would vouch for them. */
export interface SandboxPerson {
  /** The brand's own id of the person. */
  sub: string;
  /** Default: `sub`. */
  name?: string;
  locale?: string;
  avatar?: string;
  /** What the brand says of the person, e.g. a team of a leaderboard. */
  segments?: readonly string[];
  /** Not grown up yet. */
  minor?: boolean;
}

export interface SandboxOptions {
  /** Migrated; closed with the sandbox. */
  storage: Storage;
  /** What differs from the sandbox's community: `kestrel` with one board `ideas`, open to anonymous people, nothing held. */
  config?: Partial<CommunityInput>;
  /** Milliseconds since 1970. Default: the system's clock. */
  clock?: () => number;
  /** Default: UUIDv7 by the clock. */
  newId?: () => string;
  /** Origin of the endpoint. Default `http://sandbox.test`; nothing is ever sent there. */
  origin?: string;
  /** Writes pictures anew. Default: none, and uploads are refused as unsupported. */
  pictures?: Pictures;
  /** Milliseconds before each answer, or a function of the request. Default 0. */
  latency?: number | ((request: Request) => number);
  /**
   * What happens instead of the right answer: another answer, `network` (the connection fails) or nothing. A promise holds
   * the answer back until it is settled.
   */
  faults?: (request: Request) => Fault | Promise<Fault>;
}

export type Fault = Response | 'network' | undefined | void;

/** The reference backend without a network, with people to act as. */
export interface Sandbox {
  /** The protocol's base URL. Only `fetch` reaches it. */
  endpoint: string;
  /** Answers requests to the endpoint, late and with faults where asked to. */
  fetch: (request: Request) => Promise<Response>;
  /** A client whose person is whoever `token` vouches for; without it, a reader. */
  connect(token?: TokenSource): HttpClient;
  /** A client for one person. */
  as(person: string | SandboxPerson): HttpClient;
  /** A token such as the brand signs, good for an hour. */
  tokenFor(person: string | SandboxPerson): Promise<string>;
  close(): Promise<void>;
}

const plenty = 100_000;
const community: CommunityInput = {
  id: 'kestrel',
  name: 'Kestrel community',
  brand: 'Kestrel',
  locales: ['en', 'zh-CN'],
  anonymous: true,
  boards: [{ id: 'ideas', name: { 'en': 'Ideas', 'zh-CN': '创意' }, review: 'after' }],
  staff: [
    { sub: 'moderator', role: 'moderator', title: 'Community team' },
    { sub: 'brand', role: 'brand', staff: true, title: 'Hardware team' },
  ],
  // a seed plays weeks of acts in a moment
  limits: {
    writesPerMinute: plenty, writesPerMinutePerRange: plenty, readsPerMinutePerRange: plenty, votesPerIdeaPerRange: plenty,
    feedbackPerMinutePerRange: plenty,
    newcomer: { ideas: plenty, comments: plenty, links: plenty },
  },
};

/** Runs the reference backend for development and tests. Its signing key is made anew each time and known to nobody else. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { storage, clock = Date.now, origin = 'http://sandbox.test', latency = 0 } = options;
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const issuer = `${origin}/sign-in`;
  const config = completeCommunity({
    ...community,
    ...options.config,
    issuer,
    keys: [{ kid: 'sandbox', algorithm: 'HS256', secret: encodeBase64url(secret) }],
  });
  const app = createApp({ storage, config, clock, ...(options.pictures && { pictures: options.pictures }), ...(options.newId && { newId: options.newId }) });
  const endpoint = `${origin}${basePath}/${config.id}`;

  const fetch = async (request: Request): Promise<Response> => {
    const { signal } = request;
    const wait = typeof latency === 'number' ? latency : latency(request);
    if (wait > 0) await unlessAborted(signal, new Promise((resolve) => { setTimeout(resolve, wait); }));
    const fault = options.faults && await unlessAborted(signal, Promise.resolve(options.faults(request)));
    if (fault === 'network') throw new TypeError('Failed to fetch');
    return fault ?? unlessAborted(signal, app.fetch(request));
  };

  const tokenFor = (person: string | SandboxPerson): Promise<string> => {
    const { sub, name = sub, locale, avatar, segments, minor } = typeof person === 'string' ? { sub: person } : person;
    const seconds = Math.floor(clock() / 1000);
    return new SignJWT({ name, ...(locale && { locale }), ...(avatar && { avatar }), ...(segments && { segments }), ...(minor !== undefined && { minor }) })
      .setProtectedHeader({ alg: 'HS256', kid: 'sandbox' })
      .setIssuer(issuer).setAudience(config.id).setSubject(sub)
      .setIssuedAt(seconds).setExpirationTime(seconds + 3600)
      .sign(secret);
  };
  const connect = (token?: TokenSource) => createHttpClient({ endpoint, fetch, ...(token && { token }) });

  return {
    endpoint,
    fetch,
    connect,
    tokenFor,
    // a new token each time, so that a clock that moves on never finds one that has expired
    as: (person) => connect(() => tokenFor(person)),
    close: async () => {
      await app.close();
      await storage.close();
    },
  };
}

function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => { reject(signal.reason as Error); };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', abort); });
  });
}

import type {
  BadgesClient, CallOptions, CheckInsClient, CommentsClient, CommunityClient, EventsClient, FeedbackClient, IdeasClient, LeaderboardClient,
} from './client.ts';
import { CommunityError, type CommunityErrorOptions, type ErrorCode } from './errors.ts';
import * as read from './reading.ts';
import type { Acts } from './http-acts.ts';
import type { CheckInActs } from './http-check-ins.ts';
import type { FeedbackActs } from './http-feedback.ts';
import type { LeaderboardActs } from './http-leaderboard.ts';
import { later } from './http-later.ts';
import type { Reader } from './reading.ts';
import type { Problem } from '../protocol/problem.ts';

/**
 * Answers the bearer token of whoever is signed in, or null. `refresh` is true after the backend refused the last one,
 * which is `refused`: where it was another person's, answer null, or their act would be done as this one. With `refused`
 * and without `refresh` it only tells that a fresh token was refused, too.
 * It is asked for every personal request and its answer is never kept.
 */
export type TokenSource = (options: { refresh: boolean; refused?: string }) => string | null | undefined | Promise<string | null | undefined>;

/** The protocol has every operation of the port. */
export type HttpClient = Required<CommunityClient> & {
  ideas: Required<IdeasClient>; comments: Required<CommentsClient>; feedback: Required<FeedbackClient>;
  checkIns: Required<CheckInsClient>; events: Required<EventsClient>; badges: Required<BadgesClient>; leaderboard: Required<LeaderboardClient>;
};

export interface HttpClientOptions {
  /** Base URL of the community; a relative one is resolved against the page's address, whatever `<base>` says. */
  endpoint: string | URL;
  /** Default: nobody is signed in. */
  token?: TokenSource;
  /** Default: the page's own `fetch` at the time of the call. */
  fetch?: (request: Request) => Response | Promise<Response>;
  /** Milliseconds for one attempt, the body included. Default 10,000. */
  timeout?: number;
  /** How often to try again what may be repeated (default 2), and the wait before the first retry (default 300 ms). */
  retry?: { limit?: number; delay?: number };
}

export interface PublicCall extends CallOptions {
  query?: Record<string, string | number | string[] | undefined>;
}

/** What a request has besides its address where it is no public read; `http-personal.ts` fills it in. */
export interface Sending {
  method: string;
  headers: Record<string, string>;
  body?: Blob | string;
  /** Must not be repeated when it fails. */
  once: boolean;
  /** Whether an answer without the thing asked for is what was wanted; `round` counts the tries before. */
  done(status: number, body: string, round: number): boolean;
  /** What a refusal says beyond its code. */
  details(problem: Partial<Problem>): CommunityErrorOptions;
}

/** Sends one request and reads its answer. */
export type Send = <T>(path: string[], reader: Reader<T>, call?: PublicCall, sending?: Partial<Sending>) => Promise<T>;
/** The person's token, or a fresh one instead of one that was refused; null when nobody is signed in. */
export type Ask = (refused?: string, refresh?: boolean) => Promise<string | null>;

/** A longer wait than this is left to the caller, who finds it in `retryAfter`. */
const longestWait = 5_000;

/**
 * A client for any backend that speaks the Minga protocol over HTTP.
 *
 * Public reads carry neither a token nor any other header, so browsers send them without a preflight and any cache may
 * keep them. What the caller knows to be private (one's own held idea; for staff, any) is asked for with the token; where
 * the caller does not know, a second time when the public answer is `not-found`. A refused token is asked for once more with `refresh: true`.
 * Reads, `PUT`, `DELETE` and creations with a key are repeated on `retryable` failures.
 *
 * @throws {TypeError} when `endpoint` is no http(s) URL.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { origin, pathname } = new URL(options.endpoint, globalThis.location?.href);
  if (origin === 'null') throw new TypeError('The endpoint is no http(s) URL');
  const base = origin + pathname.replace(/\/+$/, '');
  const { limit = 2, delay = 300 } = options.retry ?? {};

  const send: Send = async <T>(
    path: string[], reader: Reader<T>, { signal, query }: PublicCall = {}, { method = 'GET', headers = {}, body, once, done, details }: Partial<Sending> = {},
  ): Promise<T> => {
    const url = `${base}/${path.map(segment).join('/')}${search(query)}`;
    const fail = (code: ErrorCode, extra?: CommunityErrorOptions) => new CommunityError(code, `${method} /${path.join('/')}: ${code}`, extra);

    // the whole answer is read in here, so that time-outs and retries also cover bodies that stall, break off or are no JSON
    const attempt = async (round: number): Promise<T> => {
      const stop = new AbortController();
      const abort = () => { stop.abort(signal?.reason); };
      const timer = setTimeout(() => { stop.abort(fail('timeout')); }, options.timeout ?? 10_000);
      signal?.addEventListener('abort', abort);
      try {
        const ask = async () => {
          const request = new Request(url, { method, headers, body: body ?? null, signal: stop.signal });
          const response = await (options.fetch ?? globalThis.fetch)(request);
          return take(response, await response.text(), round);
        };
        // some fetches heed no signal
        const stopped = new Promise<never>((_, reject) => {
          stop.signal.addEventListener('abort', () => { reject(stop.signal.reason as Error); });
        });
        return await Promise.race([ask(), stopped]);
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        throw error instanceof CommunityError ? error : fail('network', { cause: error });
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      }
    };
    const take = async (response: Response, text: string, round: number): Promise<T> => {
      const { status, ok, headers } = response;
      if (done?.(status, text, round)) return undefined as T;
      const json = /[/+]json\b/i.test(headers.get('content-type') ?? '') ? parse(text) : undefined;
      if (ok) {
        try {
          return reader(json);
        } catch {
          throw fail('bad-response');
        }
      }
      const { failureOf } = await import('./http-failure.ts').catch(() => { throw fail('unavailable'); });
      throw fail(...failureOf(response, json, details));
    };

    const wait = ({ retryable, retryAfter = 0 }: CommunityError) => (retryable && retryAfter <= longestWait ? retryAfter : undefined);
    signal?.throwIfAborted();
    try {
      return await attempt(0);
    } catch (error) {
      if (signal?.aborted || once || limit === 0 || wait(error as CommunityError) === undefined) throw error;
      const { repeat } = await import('./http-retry.ts').catch(() => { throw error; });
      return repeat(error as CommunityError, { url, method, signal, limit, delay, attempt, wait })
        .catch((last: unknown) => { throw signal?.aborted ? signal.reason : last; });
    }
  };

  const ask: Ask = async (refused, refresh = !!refused) => {
    try {
      const token = await options.token?.({ refresh, ...(refused && { refused }) });
      // anything else makes an error whose message quotes the header
      return token && /^[\x21-\x7e]+$/.test(token) ? token : null;
    } catch (error) {
      if (error instanceof CommunityError) throw error;
      throw new CommunityError(error instanceof TypeError ? 'network' : 'unauthenticated', 'The token source failed', { cause: error });
    }
  };

  const caller = () => import('./http-personal.ts').then(({ callerOf }) => callerOf(send, ask));
  // A page does without these until somebody is signed in, opens an idea or answers a form.
  const acts = later<Acts>(() => import('./http-acts.ts').then(({ actsOf }) => actsOf), caller);
  const feedback = later<FeedbackActs>(() => import('./http-feedback.ts').then(({ feedbackOf }) => feedbackOf), caller);
  const checkIns = later<CheckInActs>(() => import('./http-check-ins.ts').then(({ checkInsOf }) => checkInsOf), caller);
  const leaderboard = later<LeaderboardActs>(() => import('./http-leaderboard.ts').then(({ leaderboardOf }) => leaderboardOf), caller);
  const { me, session, prepare, ...members } = acts('members', 'me session prepare update export erase');
  const ideas = acts('ideas', 'list get setVote overlay pulse create update withdraw similar setFollow report moderate audit');

  return {
    community: (o) => send([], read.community, o),
    me: async (o) => (await ask() ? me(o) : null),
    session,
    prepare,
    members,
    ideas: {
      ...ideas,
      board: (id, o) => send(['boards', id], read.board, o),
      list: async ({ board, ...query }, o) => {
        if (query.ids?.length === 0) return { items: [], next: null, total: 0 };
        return query.mine || query.state ? ideas.list({ board, ...query }, o) : send(['boards', board, 'ideas'], read.ideaPage, { ...o, query });
      },
      overlay: async (query, o) => (await ask() ? ideas.overlay(query, o) : null),
    },
    comments: acts('comments', 'list create update remove setReaction report moderate'),
    feedback: feedback('feedback', 'form send savePartial results challenge mine upload'),
    checkIns: checkIns('checkIns', 'program status mark undo calendar update recordTime'),
    events: checkIns('events', 'list attend setRsvp create update code attendances'),
    badges: checkIns('badges', 'mine credential'),
    leaderboard: leaderboard('leaderboard', 'page standing listing setListing parts'),
  };
}

function segment(id: string): string {
  // URL parsers take dots as steps through the path, and lone surrogates have no encoding
  if (/^\.{0,2}$|\p{Cs}/u.test(id)) throw new CommunityError('not-found', 'An id is empty, made of dots or no text');
  return encodeURIComponent(id);
}

function search(query: PublicCall['query'] = {}): string {
  const text = String(new URLSearchParams(Object.entries(query).map(([name, value = '']) => [name, String(value)]).filter(([, value]) => value)));
  return text && `?${text}`;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

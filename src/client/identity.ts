import { CommunityError } from './errors.ts';
import type { TokenSource } from './http.ts';
import type { SafeStorage } from './storage.ts';
import type { Community } from '../protocol/community.ts';
import type { Session, SessionRequest } from '../protocol/member.ts';

/** `reader`: nobody. `anonymous`: known by this device alone. `member`: the brand vouches for the person. */
export type IdentityStatus = 'reader' | 'anonymous' | 'member';

export interface IdentityOptions {
  /** Tells communities apart in storage. */
  id: string;
  /** Where the device token of an anonymous person is kept. */
  storage: SafeStorage;
  /** Starts or claims a session on the backend. */
  session: (request: SessionRequest) => Promise<Session>;
  /** Asked whether people may act without signing in. */
  community: () => Promise<Pick<Community, 'anonymous'>>;
}

/** Who acts on this page. The brand's token lives in memory only, and only until `logout()`. */
export interface Identity {
  readonly status: IdentityStatus;
  /** For `createHttpClient`: waits for a sign-in that is under way. Rejects when the brand's function or the backend fails. */
  readonly token: TokenSource;
  /**
   * Signs a member in with a JWT signed by the brand, or with a function that answers one (null: nobody is signed in);
   * the function is called again, with `refresh: true`, when the backend has refused its last answer. What the person did
   * anonymously on this device becomes the member's. Rejects when the function does; it is asked again when next needed.
   */
  identify(source: string | TokenSource): Promise<IdentityStatus>;
  /** Forgets the member and the device. */
  logout(): void;
  /**
   * Whether an act may go ahead: a member is signed in, or an anonymous session could be started. Also true when asking
   * fails, so that the act itself fails with the right reason. Never rejects.
   */
  ensure(): Promise<boolean>;
  /** Calls back after each change of person; answers how to stop. */
  subscribe(listener: IdentityListener): () => void;
}

/**
 * `left`: whoever was here has gone: they logged out, or another one is here. Not so when somebody signs in, or when a
 * session merely ends; then the same person may come back to what they wrote.
 */
export type IdentityListener = (status: IdentityStatus, left: boolean) => void;

/** Whom a brand's token speaks for; undefined for one that is no JWT. */
function subjectOf(token: string): unknown {
  try {
    return (JSON.parse(atob(token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/'))) as { sub?: unknown }).sub;
  } catch {
    return undefined;
  }
}

export function createIdentity({ id, storage, session, community }: IdentityOptions): Identity {
  const deviceKey = `minga:${id}:device`;
  const listeners = new Set<IdentityListener>();
  let source: TokenSource | undefined;
  let token: string | null = null;
  let status: IdentityStatus = storage.get(deviceKey) ? 'anonymous' : 'reader';
  /** The question under way; everyone who needs a token meanwhile waits for its answer. */
  let asking: Promise<string | null> | undefined;
  /** The source has said that nobody is signed in; it is asked again when the person wants to act. */
  let absent = false;
  let ensuring: Promise<boolean> | undefined;
  /** Grows with each change of person, so that late answers for a former one are dropped. */
  let turn = 0;
  /** The member who is here, or was last; null after a log-out. */
  let who: unknown = null;
  /** All tokens of whoever is here: what was sent with another one is a former person's. */
  const own = new Set<string>();

  function become(next: IdentityStatus, nextToken: string | null, subject: unknown = who, left = who !== null && subject !== who): void {
    const changed = left || next !== status;
    status = next;
    token = nextToken;
    who = subject;
    if (left) own.clear();
    if (nextToken) own.add(nextToken);
    if (changed) for (const listener of [...listeners]) listener(next, left);
  }

  function ask(refresh: boolean, started = turn): Promise<string | null> {
    const answer = (source && !absent ? askMember(source, refresh, started) : askDevice(started)).finally(() => {
      if (asking === answer) asking = undefined;
    });
    return asking = answer;
  }

  async function askMember(from: TokenSource, refresh: boolean, started: number): Promise<string | null> {
    let next: string | null;
    try {
      next = (await from({ refresh })) || null;
    } catch (error) {
      if (started === turn) become('reader', null);
      throw error;
    }
    if (next && started === turn) await claim(next);
    if (started !== turn) return current();
    absent = !next;
    // a refreshed token is the same person's where it does not say whose it is
    if (next) become('member', next, subjectOf(next) ?? (refresh && who || next));
    else become(storage.get(deviceKey) ? 'anonymous' : 'reader', null);
    return next;
  }

  /** Gives the member what this device did anonymously. */
  async function claim(identity: string): Promise<void> {
    const device = storage.get(deviceKey);
    if (!device) return;
    try {
      await session({ identity, device, link: true });
    } catch (error) {
      // kept for the next sign-in, unless the device is what was refused
      if (!(error instanceof CommunityError) || error.retryable || error.code === 'unauthenticated') return;
    }
    storage.remove(deviceKey);
  }

  async function askDevice(started: number): Promise<string | null> {
    const device = storage.get(deviceKey);
    try {
      const made = await session(device ? { device } : {});
      if (started !== turn) return current();
      if (made.device) storage.set(deviceKey, made.device);
      become('anonymous', made.token);
      return made.token;
    } catch (error) {
      if (started !== turn) return current();
      if (!(error instanceof CommunityError) || error.retryable) throw error;
      storage.remove(deviceKey);
      // a device that is refused may begin anew; without one, anonymous people as such are refused
      if (device) return askDevice(started);
      become('reader', null);
      return null;
    }
  }

  async function current(refresh = false): Promise<string | null> {
    if (asking) return asking;
    if (token && !refresh) return token;
    return (source && !absent) || status === 'anonymous' ? ask(refresh) : null;
  }

  async function ensure(): Promise<boolean> {
    await asking?.catch(() => null);
    if (status !== 'reader') return true;
    const started = turn;
    absent = false;
    try {
      if (source && await ask(false)) return true;
      if (!(await community()).anonymous || started !== turn) return status as IdentityStatus !== 'reader';
      return await ask(false) !== null;
    } catch (error) {
      if (!source && started === turn && error instanceof CommunityError && error.retryable) become('anonymous', null);
      return true;
    }
  }

  return {
    get status() { return status; },
    async token({ refresh, refused = '' }) {
      // what a former person sent must not go out again as whoever is here now
      const former = () => !!refused && !own.has(refused);
      if (former()) return null;
      if (refused && !refresh) {
        // a fresh one was refused too: asking on and on would help nobody
        if (refused === token) {
          absent = true;
          become('reader', null);
        }
        return null;
      }
      // of several requests that were refused, the first one has asked already
      const next = await current(refresh && (!refused || refused === token));
      return former() ? null : next;
    },
    async identify(from) {
      if (typeof from === 'string') {
        const fixed = from;
        if (status === 'member' && token === fixed && !asking) return status;
        // a fixed token that was refused cannot be had afresh
        from = ({ refresh }) => (refresh ? null : fixed);
      }
      source = from;
      absent = false;
      turn++;
      await ask(false);
      return status;
    },
    logout() {
      turn++;
      source = asking = undefined;
      storage.remove(deviceKey);
      become('reader', null, null, true);
    },
    ensure: () => ensuring ??= ensure().finally(() => { ensuring = undefined; }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

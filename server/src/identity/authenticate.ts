import type { CommunityConfig } from '../community-config.ts';
import type { Actor, Context } from '../context.ts';
import { findIdentified, findMember, identifiedMember, serverActor, type MemberRecord } from '../domain/index.ts';
import type { Log } from '../http/log.ts';
import type { Person } from '../limits.ts';
import { ProblemError } from '../problem.ts';
import { isAdminKey } from './admin-keys.ts';
import { BrandTokens, type BrandClaims } from './brand-token.ts';
import { isSessionToken, type SessionClaims, type SessionTokens } from './session-tokens.ts';

/** What a request has proved about who sends it; who that is now, the member record says. */
export type Credential = { kind: 'session'; session: SessionClaims } | { kind: 'brand'; claims: BrandClaims } | { kind: 'server' };

/** The one answer for whatever is wrong with a token. */
export const unauthenticated = (): ProblemError => new ProblemError('unauthenticated', 'Sign in first: the token is missing, has expired, or is not valid here.');

/** Checks the tokens of one community. */
export class Authenticator {
  readonly #community: string;
  readonly #sessions: SessionTokens;
  readonly #brand: BrandTokens;
  readonly #adminKeys: readonly string[];
  readonly #log: Log;

  constructor(community: CommunityConfig, sessions: SessionTokens, clock: () => number, log: Log) {
    this.#community = community.id;
    this.#sessions = sessions;
    this.#brand = new BrandTokens(community, clock);
    this.#adminKeys = community.adminKeys;
    this.#log = log;
  }

  /** What the `Authorization` header proves; null without one. Server keys are taken only where `admin`. @throws {ProblemError} `unauthenticated`. */
  async authenticate(header: string | null, admin = false): Promise<Credential | null> {
    if (header === null) return null;
    const token = /^Bearer ([!-~]+)$/i.exec(header)?.[1];
    if (token === undefined) throw unauthenticated();
    if (admin && await isAdminKey(token, this.#adminKeys)) return { kind: 'server' };
    if (!isSessionToken(token)) return { kind: 'brand', claims: await this.identity(token) };
    const session = await this.#sessions.verifySession(token, this.#community);
    if (!session) throw unauthenticated();
    return { kind: 'session', session };
  }

  /** The claims of a token signed by the brand. @throws {ProblemError} `unauthenticated`. */
  async identity(token: string): Promise<BrandClaims> {
    const result = await this.#brand.verify(token);
    if ('claims' in result) return result.claims;
    this.#log.info({ community: this.#community, reason: result.refused }, 'token refused');
    throw unauthenticated();
  }
}

/** Whoever holds a server key: the brand itself, and no member. */
const brandServer: Actor = { id: serverActor, anonymous: false, staff: true, role: 'brand', joinedAt: 0, restricted: false };

/** The member a credential speaks for, inside `storage.read`; null when only `actorForWrite` can tell. */
export async function actorForRead(ctx: Context, credential: Credential): Promise<Actor | null> {
  if (credential.kind === 'server') return brandServer;
  if (credential.kind === 'brand') return findIdentified(ctx, credential.claims);
  return sessionMember(ctx, credential.session);
}

/** The member a credential speaks for, inside `storage.write`; made or brought up to date where needed. */
export async function actorForWrite(ctx: Context, credential: Credential): Promise<Actor> {
  if (credential.kind === 'server') return brandServer;
  if (credential.kind === 'brand') return identifiedMember(ctx, credential.claims);
  return sessionMember(ctx, credential.session);
}

async function sessionMember(ctx: Context, session: SessionClaims): Promise<MemberRecord> {
  const member = await findMember(ctx, session.member);
  if (!member) throw unauthenticated();
  return member;
}

/** Whose buckets and keys a credential uses, as far as it says so itself. */
export function whose(credential: Credential): Person {
  if (credential.kind === 'server') return { member: serverActor, device: null };
  if (credential.kind === 'brand') return { member: `sub:${credential.claims.sub}`, device: null };
  return { member: credential.session.member, device: credential.session.device };
}

/** Whether nobody vouches for who sends it. */
export const isNobody = (credential: Credential | null): boolean => credential === null || (credential.kind === 'session' && credential.session.device === credential.session.member);

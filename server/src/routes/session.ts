import type { Session, SessionRequest } from '../../../src/protocol/member.ts';
import type { Context } from '../context.ts';
import { anonymousMember, claimAnonymous, findMember, identifiedMember, memberView, type MemberRecord } from '../domain/index.ts';
import { unauthenticated, type Authenticator } from '../identity/authenticate.ts';
import { leeway } from '../identity/brand-token.ts';
import type { SessionTokens } from '../identity/session-tokens.ts';
import { ProblemError } from '../problem.ts';

/** Life of a session token, in ms; that of an identified member also ends with the brand's token. */
const sessionLife = 60 * 60 * 1000;

interface Services {
  community: string;
  sessions: SessionTokens;
  authenticator: Authenticator;
  /** Runs a transaction. */
  write<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
}

/** Starts an anonymous session, or one of an identified member, who may claim what the device has done. */
export async function createSession(request: SessionRequest, now: number, services: Services): Promise<Session> {
  const { community, sessions, authenticator } = services;
  if (request.link && (request.identity === undefined || request.device === undefined)) {
    throw new ProblemError('invalid', 'To link, send both the identity and the device.', {
      errors: [{ pointer: '/link', detail: 'needs identity and device' }],
    });
  }
  const claims = request.identity === undefined ? null : await authenticator.identity(request.identity);
  const device = request.device === undefined ? null : await sessions.verifyDevice(request.device, community);
  if (request.device !== undefined && device === null) throw unauthenticated();

  const member: MemberRecord = await services.write(async (ctx) => {
    if (!claims) {
      const known = device !== null && ctx.community.anonymous ? await findMember(ctx, device) : null;
      return known ?? anonymousMember(ctx);
    }
    const identified = await identifiedMember(ctx, claims);
    if (request.link && device !== null) await claimAnonymous(ctx, device, identified.id);
    return identified;
  });

  const expiresAt = Math.min(now + sessionLife, claims ? claims.expiresAt + leeway * 1000 : Infinity);
  const ownDevice = claims ? device : member.id;
  return {
    token: await sessions.issueSession({ community, member: member.id, device: ownDevice, expiresAt }),
    expiresAt: new Date(expiresAt).toISOString(),
    me: memberView(member),
    // once linked, the device has nothing of its own left to continue
    device: ownDevice === null || request.link ? null : await sessions.issueDevice(community, ownDevice),
  };
}

import type { FormDefinition } from '../../../../src/protocol/feedback.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { ChallengeClaims } from '../../identity/session-tokens.ts';

/** A proof of work whose signature holds, with the zero bits that its solution reaches. */
export interface CheckedProof { claims: ChallengeClaims; zeros: number }

/** Milliseconds for which a challenge can be used. */
export const challengeLife = 10 * 60_000;

/** How many zero bits SHA-256 of `challenge.solution` begins with. */
export async function zeroBits(challenge: string, solution: string): Promise<number> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${challenge}.${solution}`)));
  const first = hash.findIndex(byte => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]!) - 24;
}

/** Takes a proof, once. @throws {ProblemError} `forbidden` when the form wants one and this is none, or none for it. */
export async function acceptProof(ctx: Context, { id, proofBits = 0 }: FormDefinition, proof: CheckedProof | null): Promise<void> {
  if (proofBits === 0) return;
  const fits = proof !== null && proof.claims.form === id && proof.claims.bits >= proofBits && proof.zeros >= proof.claims.bits;
  const refused = new ProblemError('forbidden', 'A proof of work is needed: ask for a challenge, solve it, and use it once.');
  if (!fits) throw refused;
  const { nonce, expiresAt } = proof.claims;
  const used = await ctx.db.insertInto('challenge').values({ community: ctx.community.id, nonce, expires_at: expiresAt })
    .onConflict(conflict => conflict.columns(['community', 'nonce']).doNothing()).returning('nonce').executeTakeFirst();
  if (!used) throw refused;
}

/** Forgets used challenges once they would be refused as too old. */
export async function purgeChallenges(ctx: Context): Promise<void> {
  await ctx.db.deleteFrom('challenge').where('community', '=', ctx.community.id).where('expires_at', '<', ctx.now).execute();
}

import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';

/** How far a device's clock may be ahead. */
const SKEW = 60_000;
/** How long an act may wait for a connection. */
export const OFFLINE = 36 * 3_600_000;

/**
 * When something was done (ms) that may have waited for a connection; now, when nothing else is said.
 * @throws {ProblemError} `too-late` after 36 hours, `invalid` for what is still to come
 */
export function tappedAt(ctx: Context, given: string | undefined): number {
  if (given === undefined) return ctx.now;
  const at = Date.parse(given);
  if (!(at <= ctx.now + SKEW)) throw new ProblemError('invalid', 'This time is still to come.', { errors: [{ pointer: '/at', detail: 'Is still to come.' }] });
  if (ctx.now - at > OFFLINE) throw new ProblemError('too-late', 'This was done more than 36 hours ago.', { reason: 'too-late' });
  return Math.min(at, ctx.now);
}

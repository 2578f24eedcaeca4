import type { Actor, Context } from '../context.ts';
import type { BoardConfig, StatusConfig } from '../community-config.ts';
import type { StatusKind } from '../../../src/protocol/idea.ts';
import { ProblemError } from '../problem.ts';
import type { IdeaRow } from './changes.ts';

/** The board's configuration; 404 when there is none. */
export function boardOf(ctx: Context, id: string): BoardConfig {
  const board = ctx.community.boards.find(each => each.id === id);
  if (!board) throw new ProblemError('not-found', `There is no board "${id}".`);
  return board;
}

const openKinds: readonly StatusKind[] = ['new', 'under_review', 'planned'];

/** A status by its id; one that has gone from the configuration keeps what its kind says. */
export function statusOf(board: BoardConfig, id: string, kind: string): StatusConfig {
  return board.statuses.find(status => status.id === id)
    ?? { id, kind: kind as StatusKind, name: null, open: openKinds.includes(kind as StatusKind) };
}

/** Who asks, or 401. */
export function signedIn(ctx: Context): Actor {
  if (!ctx.actor) throw new ProblemError('unauthenticated', 'Sign in first.');
  return ctx.actor;
}

export function staffOnly(ctx: Context): Actor {
  const actor = signedIn(ctx);
  if (!actor.staff) throw new ProblemError('forbidden', 'Only staff may do this.', { reason: 'forbidden' });
  return actor;
}

/** Held and hidden things are seen by their author and staff, removed ones by staff, withdrawn ones by nobody. */
export function maySee(actor: Actor | null, item: { state: string; author: string }): boolean {
  if (item.state === 'visible') return true;
  if (!actor || item.state === 'withdrawn') return false;
  return actor.staff || (item.author === actor.id && item.state !== 'removed');
}

/** One sentence for hidden and unknown ideas alike. */
export const noIdea = (): ProblemError => new ProblemError('not-found', 'There is no such idea.');

/** An idea that the actor may see; 404 for all others. */
export async function ideaRow(ctx: Context, id: string): Promise<IdeaRow> {
  const row = await ctx.db.selectFrom('idea').selectAll().where('community', '=', ctx.community.id).where('id', '=', id).executeTakeFirst();
  if (!row || !maySee(ctx.actor, row) || !ctx.community.boards.some(board => board.id === row.board)) throw noIdea();
  return row;
}

/** The idea that one merged into `mergedInto` leads to in the end; null for one that is not merged, or when the actor may not see it. */
export async function leadsTo(ctx: Context, mergedInto: string | null): Promise<string | null> {
  let target = mergedInto;
  while (target !== null) {
    const row = await ctx.db.selectFrom('idea').select(['merged_into', 'state', 'author']).where('community', '=', ctx.community.id)
      .where('id', '=', target).executeTakeFirstOrThrow();
    if (row.merged_into === null) return maySee(ctx.actor, row) ? target : null;
    target = row.merged_into;
  }
  return null;
}

export const iso = (time: number): string => new Date(time).toISOString();
export const isoOrNull = (time: number | null): string | null => (time === null ? null : iso(time));

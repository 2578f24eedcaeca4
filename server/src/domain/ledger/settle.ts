import type { Reaction } from '../../../../src/protocol/comment.ts';
import type { Context } from '../../context.ts';
import type { ScoreKind } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { award, reverse } from './ledger.ts';

/** Statuses by which the brand has taken an idea up. */
const adopted: ReadonlySet<string> = new Set(['planned', 'in_progress', 'shipped']);

const markSource = (comment: string, marker: string): string => `comment/${comment}/${marker}`;

const MARKS = `select r.reaction, r.member, m.anonymous from reaction r left join member m on m.community = r.community and m.id = r.member
  where r.community = ? and r.comment = ? and r.active = 1 and r.member <> ?`;
const HELD = `select kind, source from ledger where community = ? and kind in ('helpful', 'thanks') and source >= ? and source < ?
  group by kind, source having count(*) % 2 = 1`;

/**
 * Makes the ledger say what a comment's marks are worth now: those by identified people other than its author, while
 * everybody can see the comment. A mark by someone who has been erased since keeps what it has brought. To be called when the comment's state, or whose it is, may have changed.
 */
export async function settleComment(ctx: Context, comment: { id: string; author: string; state: string; deleted: number }): Promise<void> {
  const community = ctx.community.id;
  const from = markSource(comment.id, '');
  // "0" follows "/" in every encoding
  const held = await rows<{ kind: ScoreKind; source: string }>(ctx.db, HELD, [community, from, `${from.slice(0, -1)}0`]);
  const stale = new Map(held.map(each => [`${each.kind} ${each.source}`, each]));
  const shown = comment.state === 'visible' && !comment.deleted;
  const marks = shown ? await rows<{ reaction: Reaction; member: string; anonymous: number | null }>(ctx.db, MARKS, [community, comment.id, comment.author]) : [];
  for (const { reaction, member, anonymous } of marks) {
    const source = markSource(comment.id, member);
    if (anonymous === 1 || stale.delete(`${reaction} ${source}`)) continue;
    if (anonymous === 0) await award(ctx, comment.author, reaction, source);
  }
  for (const { kind, source } of stale.values()) await reverse(ctx, kind, source);
}

/** The same for a single mark that has just been set or taken away. */
export async function settleMark(ctx: Context, comment: { id: string; author: string; state: string; deleted: number }, kind: Reaction, on: boolean): Promise<void> {
  const marker = ctx.actor;
  if (!marker) return;
  const source = markSource(comment.id, marker.id);
  if (!on) await reverse(ctx, kind, source);
  else if (!marker.anonymous && marker.id !== comment.author && comment.state === 'visible' && !comment.deleted) await award(ctx, comment.author, kind, source);
}

/** Makes the ledger say what an idea's status is worth now. Ideas that are hidden, merged or withdrawn bring nothing. */
export async function settleIdea(ctx: Context, idea: { id: string; author: string; state: string; status_kind: string }): Promise<void> {
  const shown = idea.state === 'visible';
  const source = `idea/${idea.id}`;
  for (const [kind, holds] of [['adopted', shown && adopted.has(idea.status_kind)], ['shipped', shown && idea.status_kind === 'shipped']] as const) {
    if (holds) await award(ctx, idea.author, kind, source);
    else await reverse(ctx, kind, source);
  }
}

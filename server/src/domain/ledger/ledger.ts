import type { Context } from '../../context.ts';
import type { ScoreKind } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { settleByKind } from '../badges/progress.ts';
import { today } from '../leaderboard/periods.ts';
import { addToScores } from '../leaderboard/scores.ts';

interface Last { member: string; turn: number; points: number; day: string }

const LAST = 'select member, turn, points, day from ledger where community = ? and kind = ? and source = ? order by turn desc limit 1';
const SPENT = 'select sum(points) as points from ledger where community = ? and member = ? and kind = ? and day = ?';
const APPEND = `insert into ledger (community, id, member, kind, source, turn, rule_version, points, capped, day, at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Turns 0, 2, 4 … award, those between take back. */
const isAwarded = (turn: number): boolean => turn % 2 === 0;

/**
 * Awards an act, in the caller's transaction, by the configuration's rule for its kind; without a rule nothing is
 * written. `source` names the act among all of its kind (at most one award of it holds at a time), so repeating it
 * changes nothing.
 * @returns the points that were added
 */
export async function award(ctx: Context, member: string, kind: ScoreKind, source: string): Promise<number> {
  const rule = ctx.community.scores.rules.find(each => each.kind === kind);
  if (!rule) return 0;
  const community = ctx.community.id;
  const [last] = await rows<Last>(ctx.db, LAST, [community, kind, source]);
  if (last && isAwarded(last.turn)) return 0;
  const day = today(ctx);
  let { points } = rule;
  if (rule.perDay !== null) {
    const [spent] = await rows<{ points: number | null }>(ctx.db, SPENT, [community, member, kind, day]);
    points = Math.max(0, Math.min(points, rule.perDay - Number(spent?.points ?? 0)));
  }
  await rows(ctx.db, APPEND, [
    community, ctx.newId(), member, kind, source, last ? last.turn + 1 : 0, ctx.community.scores.version, points, rule.points - points, day, ctx.now,
  ]);
  await addToScores(ctx, { member, kind, day, points, acts: 1 });
  await settleByKind(ctx, member, kind);
  return points;
}

/**
 * Takes an award back, in the caller's transaction: with the points it brought, and on its day, whatever the rules are
 * now. Where none holds, nothing is written.
 * @returns the points that were taken
 */
export async function reverse(ctx: Context, kind: ScoreKind, source: string): Promise<number> {
  const community = ctx.community.id;
  const [last] = await rows<Last>(ctx.db, LAST, [community, kind, source]);
  if (!last || !isAwarded(last.turn)) return 0;
  const { member, points, day } = last;
  await rows(ctx.db, APPEND, [community, ctx.newId(), member, kind, source, last.turn + 1, ctx.community.scores.version, -points, 0, day, ctx.now]);
  await addToScores(ctx, { member, kind, day, points: -points, acts: -1 });
  await settleByKind(ctx, member, kind);
  return points;
}

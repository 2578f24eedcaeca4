import { weekOf } from '../../../../src/protocol/calendar.ts';
import type { Context } from '../../context.ts';
import type { ScoreKind } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { teamOf } from './eligible.ts';
import { joinGroup } from './groups.ts';
import { shift, type Shown } from './histogram.ts';
import { candidate } from './listed.ts';
import { periodsOf, today } from './periods.ts';
import { keepRanks } from './rank-before.ts';
import { bumpScores } from './state.ts';

/** What a row of the ledger changes: one act more (or less), and its points. */
export interface ScoreChange { member: string; kind: ScoreKind; day: string; points: number; acts: 1 | -1 }

const OLD = 'select points, listed, team from score where community = ? and board = ? and period = ? and member = ?';
const ADD = `insert into score (community, board, period, member, points, reached_at, listed, team) values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (community, board, period, member) do update set points = score.points + excluded.points,
  reached_at = case when score.reached_at > excluded.reached_at then score.reached_at else excluded.reached_at end`;
const TOTAL = `insert into score_total (community, board, period, kind, acts, points) values (?, ?, ?, ?, ?, ?)
  on conflict (community, board, period, kind) do update set acts = score_total.acts + excluded.acts, points = score_total.points + excluded.points`;

/** Brings every sum up to a row that the ledger has just got. */
export async function addToScores(ctx: Context, { member, kind, day, points, acts }: ScoreChange): Promise<void> {
  const community = ctx.community.id;
  const boards = ctx.community.leaderboards.filter(board => board.kinds.includes(kind) || board.goal?.kind === kind);
  if (boards.length === 0) return;
  const known = await candidate(ctx, member);
  const [listing] = await rows<{ listed: number }>(ctx.db, 'select listed from listing where community = ? and member = ?', [community, member]);
  const listed = listing?.listed ?? 0;
  for (const board of boards) {
    for (const period of periodsOf(board, day)) {
      await rows(ctx.db, TOTAL, [community, board.id, period, kind, acts, points]);
      if (points === 0 || known === null || !board.kinds.includes(kind)) continue;
      const key = [community, board.id, period];
      await keepRanks(ctx, board.id, period);
      const [old] = await rows<Shown>(ctx.db, OLD, [...key, member]);
      const before = old ?? { points: 0, listed, team: teamOf(board, known.segments) };
      await rows(ctx.db, ADD, [...key, member, points, ctx.now, before.listed, before.team]);
      await shift(ctx, board.id, period, member, before, { ...before, points: before.points + points });
    }
    const week = weekOf(today(ctx));
    if (listed && points > 0 && board.modes.includes('league') && weekOf(day) === week) await joinGroup(ctx, board, week, member);
  }
  await bumpScores(ctx);
}

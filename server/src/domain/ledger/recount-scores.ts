import type { Context } from '../../context.ts';
import type { ScoreKind } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { teamOf, type Candidate } from '../leaderboard/eligible.ts';
import { leaveGroups } from '../leaderboard/groups.ts';
import { shift, type Shown } from '../leaderboard/histogram.ts';
import { candidate } from '../leaderboard/listed.ts';
import { periodsOf, today } from '../leaderboard/periods.ts';
import { bumpScores } from '../leaderboard/state.ts';

interface Day { member: string; kind: ScoreKind; day: string; acts: number; points: number; reached_at: number }
interface Sum extends Shown { reached_at: number }

const DAYS = `select member, kind, day, sum(case when turn % 2 = 0 then 1 else -1 end) as acts, sum(points) as points,
    max(case when points <> 0 then at else 0 end) as reached_at
  from ledger where community = ? {whose} group by member, kind, day`;
const SCORE = 'insert into score (community, board, period, member, points, reached_at, listed, team) values (?, ?, ?, ?, ?, ?, ?, ?)';

const days = (ctx: Context, member?: string): Promise<Day[]> => (member === undefined
  ? rows<Day>(ctx.db, DAYS.replace('{whose}', ''), [ctx.community.id])
  : rows<Day>(ctx.db, DAYS.replace('{whose}', 'and member = ?'), [ctx.community.id, member]));

/** Takes a member off every board, out of histogram, teams and groups too. */
export async function forgetScores(ctx: Context, member: string): Promise<void> {
  await clearSums(ctx, member);
  await leaveGroups(ctx, member);
  await rows(ctx.db, 'delete from rank_before where community = ? and member = ?', [ctx.community.id, member]);
  await bumpScores(ctx);
}

async function clearSums(ctx: Context, member: string): Promise<void> {
  const key = [ctx.community.id, member];
  const found = await rows<Shown & { board: string; period: string }>(ctx.db, 'select board, period, points, listed, team from score where community = ? and member = ?', key);
  await rows(ctx.db, 'delete from score where community = ? and member = ?', key);
  for (const { board, period, ...before } of found) await shift(ctx, board, period, member, before, { points: 0, listed: 0, team: '' });
}

/** Makes a member's sums what the ledger says. */
export async function recountMember(ctx: Context, member: string): Promise<void> {
  await clearSums(ctx, member);
  const known = await candidate(ctx, member);
  if (known) await writeScores(ctx, member, known, await days(ctx, member));
  await bumpScores(ctx);
}

/** Makes every sum what the ledger, the listings and the configuration say. Yesterday's ranks are unknown then. */
export async function recountScores(ctx: Context): Promise<void> {
  const community = [ctx.community.id];
  for (const table of ['score', 'score_bucket', 'score_total', 'team_score', 'rank_before', 'rank_day']) {
    await rows(ctx.db, `delete from ${table} where community = ?`, community);
  }
  const byMember = new Map<string, Day[]>();
  for (const row of await days(ctx)) {
    const known = byMember.get(row.member);
    if (known) known.push(row);
    else byMember.set(row.member, [row]);
  }
  for (const [member, found] of byMember) {
    await addTotals(ctx, found);
    const known = await candidate(ctx, member);
    if (known) await writeScores(ctx, member, known, found);
  }
  await rows(ctx.db, `insert into rank_day (community, board, period, day) select distinct community, board, period, ? from score where community = ?`, [today(ctx), ...community]);
  await bumpScores(ctx);
}

async function writeScores(ctx: Context, member: string, known: Candidate, found: readonly Day[]): Promise<void> {
  const [listing] = await rows<{ listed: number }>(ctx.db, 'select listed from listing where community = ? and member = ?', [ctx.community.id, member]);
  for (const board of ctx.community.leaderboards) {
    const sums = new Map<string, Sum>();
    for (const row of found) {
      // an act without points makes no score
      if (!board.kinds.includes(row.kind) || Number(row.reached_at) === 0) continue;
      for (const period of periodsOf(board, row.day)) {
        const sum = sums.get(period) ?? { points: 0, listed: listing?.listed ?? 0, team: teamOf(board, known.segments), reached_at: 0 };
        sums.set(period, { ...sum, points: sum.points + Number(row.points), reached_at: Math.max(sum.reached_at, Number(row.reached_at)) });
      }
    }
    for (const [period, { reached_at, ...after }] of sums) {
      await rows(ctx.db, SCORE, [ctx.community.id, board.id, period, member, after.points, reached_at, after.listed, after.team]);
      await shift(ctx, board.id, period, member, { points: 0, listed: 0, team: '' }, after);
    }
  }
}

const TOTAL = `insert into score_total (community, board, period, kind, acts, points) values (?, ?, ?, ?, ?, ?)
  on conflict (community, board, period, kind) do update set acts = score_total.acts + excluded.acts, points = score_total.points + excluded.points`;

/** Adds what someone did on some days to the sums of all. */
async function addTotals(ctx: Context, found: readonly Day[]): Promise<void> {
  for (const board of ctx.community.leaderboards) {
    for (const { kind, day, acts, points } of found) {
      if (!board.kinds.includes(kind) && board.goal?.kind !== kind) continue;
      for (const period of periodsOf(board, day)) await rows(ctx.db, TOTAL, [ctx.community.id, board.id, period, kind, acts, points]);
    }
  }
}

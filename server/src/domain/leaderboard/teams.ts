import type { Leaderboard, LeaderboardRow } from '../../../../src/protocol/leaderboard.ts';
import type { Context } from '../../context.ts';
import type { LeaderboardConfig } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { teamOf } from './eligible.ts';
import type { FoundPeriod } from './periods.ts';
import type { Source } from './source.ts';

interface Sum { team: string; members: number; points: number }

/** Teams as rows: the sums of their listed members, of whom there must be as many as the board's `minimum`. */
export async function teamRows(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, source: Source): Promise<Pick<Leaderboard, 'enough' | 'total' | 'rows' | 'next'>> {
  const sums = (period.kind === 'rolling' ? await sumsOf(ctx, board, source) : await rows<Sum>(ctx.db,
    'select team, members, points from team_score where community = ? and board = ? and period = ?', [ctx.community.id, board.id, period.id]))
    .filter(sum => sum.members >= board.minimum)
    .sort((a, b) => b.points - a.points || a.team.localeCompare(b.team));
  const shown: LeaderboardRow[] = [];
  for (const [at, { team, members, points }] of sums.entries()) {
    const config = board.teams.find(each => each.id === team);
    if (!config) continue;
    const last = shown.at(-1);
    const same = board.tie !== 'ordinal' && last?.points === points;
    const rank = same ? last!.rank : board.tie === 'dense' ? (last?.rank ?? 0) + 1 : at + 1;
    if (same) last!.tied = true;
    shown.push({ key: team, rank, tied: same, points, name: config.name[ctx.community.defaultLocale] ?? Object.values(config.name)[0] ?? team, avatar: null, change: null, members });
  }
  return { enough: shown.length > 0, total: shown.length, rows: shown, next: null };
}

/** Sums over people as they are now, for periods whose sums are not kept. */
async function sumsOf(ctx: Context, board: LeaderboardConfig, source: Source): Promise<Sum[]> {
  const found = await rows<{ segments: string | null; members: number; points: number }>(ctx.db, `select m.segments as segments, count(*) as members, sum(s.points) as points
    from ${source.from} join member m on m.id = s.member where ${source.where} and m.community = ? group by m.segments`,
  [...source.over(0), ctx.community.id]);
  const sums = new Map<string, Sum>();
  for (const { segments, members, points } of found) {
    const team = teamOf(board, segments);
    const sum = sums.get(team) ?? { team, members: 0, points: 0 };
    sums.set(team, { team, members: sum.members + Number(members), points: sum.points + Number(points) });
  }
  sums.delete('');
  return [...sums.values()];
}

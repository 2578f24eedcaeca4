import type { LeaderboardRow, Standing } from '../../../../src/protocol/leaderboard.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { LeaderboardConfig, TieRule } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { groupOf } from './groups.ts';
import { facesOf } from './people.ts';
import type { FoundPeriod } from './periods.ts';
import { isUpper } from './ranks.ts';
import type { Place } from './source.ts';

interface GroupRow { member: string; points: number; rank: number; above: number; ties: number }

const ranks: Record<TieRule, string> = {
  competition: 'rank() over (order by s.points desc)',
  dense: 'dense_rank() over (order by s.points desc)',
  ordinal: 'row_number() over (order by s.points desc, s.reached_at, s.member)',
};

const GROUP = `select s.member as member, s.points as points, RANK as rank, rank() over (order by s.points desc) - 1 as above, count(*) over (partition by s.points) as ties
  from league_group l join score s on s.community = l.community and s.board = l.board and s.period = l.week and s.member = l.member
  where l.community = ? and l.board = ? and l.week = ? and l.grp = ? and s.listed = 1 and s.points > 0 order by s.points desc, s.reached_at, s.member`;

/** The weekly group of a member; without a place there is none (yet). A group begins with the week and ends with it. */
export async function groupStanding(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, place: Place | null, reveal: boolean): Promise<Partial<Standing>> {
  if (!board.modes.includes('league')) {
    throw new ProblemError('invalid', 'The board has no weekly groups.', { errors: [{ pointer: '?group', detail: 'Is not a mode of this board.' }] });
  }
  if (period.kind !== 'week') {
    throw new ProblemError('invalid', 'Groups are those of a week.', { errors: [{ pointer: '?period', detail: 'Is not a week.' }] });
  }
  const group = place && await groupOf(ctx, board.id, period.id, place.member);
  if (!place || group === null) return {};
  const found = await rows<GroupRow>(ctx.db, GROUP.replace('RANK', ranks[board.tie]), [ctx.community.id, board.id, period.id, group]);
  const total = found.length;
  const own = found.find(row => row.member === place.member);
  if (total < board.minimum || !own) return { total, group: total };
  const faces = await facesOf(ctx, found.map(row => row.member));
  const told = (row: GroupRow): number | null => (reveal || isUpper(Number(row.above), total) ? Number(row.rank) : null);
  const tied = (row: GroupRow): boolean => board.tie !== 'ordinal' && Number(row.ties) > 1;
  const ahead = board.tie === 'ordinal' ? found[found.indexOf(own) - 1] : found.findLast(row => Number(row.points) > Number(own.points));
  return {
    total, group: total, enough: true, rank: told(own), half: isUpper(Number(own.above), total) ? 'upper' : 'lower', tied: tied(own),
    toNext: ahead ? { points: Number(ahead.points) - Number(own.points) + Number(board.tie === 'ordinal'), rank: told(ahead) } : null,
    rows: found.flatMap((row): LeaderboardRow[] => {
      const face = faces.get(row.member);
      return face ? [{ ...face, rank: told(row), tied: tied(row), points: Number(row.points), change: null, mine: row === own }] : [];
    }),
  };
}

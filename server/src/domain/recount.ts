import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import { bump, countDay } from './changes.ts';

interface Day { day: number; votes: number; comments: number }

const DAYS = `select day, sum(votes) as votes, sum(comments) as comments from (
    select at / 86400000 as day, 1 as votes, 0 as comments from vote where community = ? and idea = ? and voted = 1
    union all
    select created_at / 86400000, 0, 1 from comment where community = ? and idea = ? and deleted = 0 and state = 'visible'
    union all
    select day, -votes, -comments from idea_day where community = ? and idea = ?
  ) d group by day having sum(votes) <> 0 or sum(comments) <> 0`;
const ADD = 'update idea set votes = votes + ?, comments = comments + ?, rev = rev + 1, seq = ? where community = ? and id = ?';

/** Makes an idea's counts equal to its votes and visible comments, and tells the log what differed. */
export async function recount(ctx: Context, board: string, idea: string): Promise<void> {
  const key = [ctx.community.id, idea];
  const wrong = await rows<Day>(ctx.db, DAYS, [...key, ...key, ...key]);
  for (const row of wrong) {
    const [day, votes, comments] = [Number(row.day), Number(row.votes), Number(row.comments)];
    const seq = await bump(ctx, board, idea, { votes, comments, day });
    await rows(ctx.db, ADD, [votes, comments, seq, ...key]);
    await countDay(ctx, board, idea, day, votes, comments);
  }
}

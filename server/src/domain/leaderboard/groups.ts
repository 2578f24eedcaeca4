import { addDays, weekOf, weekStart } from '../../../../src/protocol/calendar.ts';
import type { Context } from '../../context.ts';
import type { LeaderboardConfig } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';

const MINE = 'select grp from league_group where community = ? and board = ? and week = ? and member = ?';
const ROOM = `select grp, band, count(*) as members from league_group where community = ? and board = ? and week = ? and band between ? and ?
  group by grp, band having count(*) < ? order by abs(band - ?), count(*) desc, grp limit 1`;

/** The band of like activity: doubled points are the next one. */
const bandOf = (points: number): number => Math.floor(Math.log2(points + 1));

/**
 * Puts a listed member into a group of the week, where they are in none: with people who made about as many points in
 * the week before, so that every week starts afresh.
 */
export async function joinGroup(ctx: Context, board: LeaderboardConfig, week: string, member: string): Promise<void> {
  const key = [ctx.community.id, board.id, week];
  if ((await rows(ctx.db, MINE, [...key, member])).length > 0) return;
  const [before] = await rows<{ points: number }>(ctx.db, 'select points from score where community = ? and board = ? and period = ? and member = ?',
    [ctx.community.id, board.id, weekOf(addDays(weekStart(week), -1)), member]);
  const band = bandOf(Math.max(0, before?.points ?? 0));
  // a neighbouring band rather than a group of one
  const [room] = await rows<{ grp: string; band: number }>(ctx.db, ROOM, [...key, band - 1, band + 1, board.group, band]);
  await rows(ctx.db, 'insert into league_group (community, board, week, member, grp, band) values (?, ?, ?, ?, ?, ?)',
    [...key, member, room?.grp ?? ctx.newId(), room?.band ?? band]);
}

/** The group of a member in a week; null when they are in none. */
export async function groupOf(ctx: Context, board: string, week: string, member: string): Promise<string | null> {
  const [row] = await rows<{ grp: string }>(ctx.db, MINE, [ctx.community.id, board, week, member]);
  return row?.grp ?? null;
}

/** Takes a member out of all groups, those of past weeks too. */
export async function leaveGroups(ctx: Context, member: string): Promise<void> {
  await rows(ctx.db, 'delete from league_group where community = ? and member = ?', [ctx.community.id, member]);
}

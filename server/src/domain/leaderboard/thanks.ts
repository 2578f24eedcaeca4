import type { Leaderboard, ThanksEntry } from '../../../../src/protocol/leaderboard.ts';
import type { Context } from '../../context.ts';
import type { LeaderboardConfig } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { iso } from '../lookup.ts';
import { facesOf, memberOfKey } from './people.ts';
import type { FoundPeriod } from './periods.ts';

interface Thanked { member: string; helpful: number; thanks: number; at: number }

const acts = (kind: string) => `sum(case when l.kind <> '${kind}' then 0 when l.turn % 2 = 0 then 1 else -1 end)`;
const WALL = `select member, helpful, thanks, at from (
  select l.member as member, ${acts('helpful')} as helpful, ${acts('thanks')} as thanks, max(case when l.turn % 2 = 0 then l.at else 0 end) as at
  from ledger l join listing g on g.community = l.community and g.member = l.member and g.listed = 1
  where l.community = ? and l.kind in ('helpful', 'thanks') and l.day >= ? and l.day <= ? group by l.member) t where helpful + thanks > 0`;

/** Who was thanked in a period, the latest first: no ranks, and no order by number. */
export async function thanksWall(ctx: Context, board: LeaderboardConfig, period: FoundPeriod, cursor: string | undefined, limit: number): Promise<Pick<Leaderboard, 'thanks' | 'next' | 'enough' | 'total'>> {
  const parameters: unknown[] = [ctx.community.id, period.from ?? '', period.to ?? '9999'];
  let where = '';
  if (cursor !== undefined) {
    const [at, key] = readCursor(cursor, `thanks ${period.id}`, ['number', 'string']) as [number, string];
    where = ' and (at < ? or (at = ? and member > ?))';
    parameters.push(at, at, await memberOfKey(ctx, key) ?? '');
  }
  const found = await rows<Thanked>(ctx.db, `${WALL}${where} order by at desc, member limit ?`, [...parameters, limit + 1]);
  const shown = found.slice(0, limit);
  const faces = await facesOf(ctx, shown.map(({ member }) => member));
  const thanks = shown.flatMap(({ member, helpful, thanks: marks, at }): ThanksEntry[] => {
    const face = faces.get(member);
    return face ? [{ ...face, helpful: Number(helpful), thanks: Number(marks), at: iso(Number(at)) }] : [];
  });
  const [all] = await rows<{ members: number }>(ctx.db, `select count(*) as members from (${WALL}) w`, parameters.slice(0, 3));
  const last = thanks.at(-1);
  return {
    thanks, total: Number(all?.members ?? 0), enough: thanks.length > 0,
    next: found.length > limit && last ? writeCursor([`thanks ${period.id}`, Date.parse(last.at), last.key]) : null,
  };
}

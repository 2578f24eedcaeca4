import type { LeaderboardRow } from '../../../../src/protocol/leaderboard.ts';
import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';

/** How someone who is listed wants to be shown. */
export type Face = Pick<LeaderboardRow, 'key' | 'name' | 'avatar'>;

interface FaceRow { member: string; key: string; choice: string; nickname: string | null; name: string | null; avatar: string | null }

/** A nickname comes without the picture, which would give the person away. */
const faceOf = ({ key, choice, nickname, name, avatar }: FaceRow): Face =>
  (choice === 'public' ? { key, name, avatar } : { key, name: nickname, avatar: null });

/** The listed among these members. */
export async function facesOf(ctx: Context, members: readonly string[]): Promise<Map<string, Face>> {
  if (members.length === 0) return new Map();
  const found = await rows<FaceRow>(ctx.db, `select g.member, g.key, g.choice, g.nickname, m.name, m.avatar from listing g
    join member m on m.community = g.community and m.id = g.member
    where g.community = ? and g.listed = 1 and g.choice <> 'hidden' and g.member in (${members.map(() => '?').join(', ')})`, [ctx.community.id, ...members]);
  return new Map(found.map(row => [row.member, faceOf(row)]));
}

/** Who is listed under a key now; null when nobody is. */
export async function memberOfKey(ctx: Context, key: string): Promise<string | null> {
  const [row] = await rows<{ member: string }>(ctx.db, 'select member from listing where community = ? and key = ? and listed = 1', [ctx.community.id, key]);
  return row?.member ?? null;
}

import type { MemberExport } from '../../../src/protocol/member.ts';
import type { Context } from '../context.ts';
import { iso, isoOrNull, signedIn } from './lookup.ts';
import { getMe } from './members.ts';

/** Everything the community keeps about the actor, as one document. */
export async function exportMember(ctx: Context): Promise<MemberExport> {
  const { id } = signedIn(ctx);
  const community = ctx.community.id;
  const ideas = await ctx.db.selectFrom('idea')
    .select(['id', 'board', 'title', 'body', 'lang', 'kind', 'relation', 'category', 'status', 'state', 'votes', 'comments', 'terms_version', 'created_at', 'edited_at'])
    .where('community', '=', community).where('author', '=', id).orderBy('created_at').orderBy('id').execute();
  const comments = await ctx.db.selectFrom('comment')
    .select(['id', 'idea', 'parent', 'kind', 'text', 'lang', 'state', 'deleted', 'helpful', 'thanks', 'created_at', 'edited_at'])
    .where('community', '=', community).where('author', '=', id).orderBy('created_at').orderBy('id').execute();
  const of = <T extends 'vote' | 'follow' | 'reaction' | 'report'>(table: T) =>
    ctx.db.selectFrom(table as 'vote').selectAll().where('community', '=', community).where('member', '=', id).orderBy('at').execute() as Promise<unknown[]>;
  const plain = (found: unknown[]) => (found as { at: number }[]).map(row => {
    const { community: _community, member: _member, ...rest } = row as { at: number; community: string; member: string };
    return { ...rest, at: iso(row.at) };
  });
  return {
    exportedAt: iso(ctx.now),
    member: await getMe(ctx),
    ideas: ideas.map(({ created_at, edited_at, terms_version, ...idea }) =>
      ({ ...idea, termsVersion: terms_version, createdAt: iso(created_at), editedAt: isoOrNull(edited_at) })) as unknown as MemberExport['ideas'],
    comments: comments.map(({ created_at, edited_at, ...comment }) =>
      ({ ...comment, createdAt: iso(created_at), editedAt: isoOrNull(edited_at) })) as unknown as MemberExport['comments'],
    votes: plain(await of('vote')) as unknown as MemberExport['votes'],
    follows: plain(await of('follow')) as unknown as MemberExport['follows'],
    reactions: plain(await of('reaction')) as unknown as MemberExport['reactions'],
    reports: plain(await of('report')) as unknown as MemberExport['reports'],
  };
}

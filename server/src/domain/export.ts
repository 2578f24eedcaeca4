import type { MemberExport } from '../../../src/protocol/member.ts';
import type { Context } from '../context.ts';
import { exportCheckIns } from './check-in/keep.ts';
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
  const responses = await ctx.db.selectFrom('response')
    .select(['id', 'number', 'form', 'version', 'language', 'answers', 'context', 'email', 'state', 'answer', 'created_at', 'answered_at'])
    .where('community', '=', community).where('member', '=', id).orderBy('created_at').orderBy('id').execute();
  const partials = await ctx.db.selectFrom('partial').select(['form', 'version', 'language', 'answers', 'at'])
    .where('community', '=', community).where('member', '=', id).where('done', '=', 0).orderBy('at').execute();
  const uploads = await ctx.db.selectFrom('upload').select(['id', 'response', 'type', 'bytes', 'width', 'height', 'at'])
    .where('community', '=', community).where('member', '=', id).orderBy('at').orderBy('id').execute();
  // a source may name who marked something
  const ledger = await ctx.db.selectFrom('ledger').select(['id', 'kind', 'turn', 'points', 'capped', 'rule_version', 'day', 'at'])
    .where('community', '=', community).where('member', '=', id).orderBy('at').orderBy('id').execute();
  const listing = await ctx.db.selectFrom('listing').select(['choice', 'nickname', 'at'])
    .where('community', '=', community).where('member', '=', id).executeTakeFirst();
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
    responses: responses.map(({ created_at, answered_at, answers, context: sent, ...response }) => ({
      ...response, answers: JSON.parse(answers) as object, context: sent === null ? null : JSON.parse(sent) as object,
      createdAt: iso(created_at), answeredAt: isoOrNull(answered_at),
    })) as unknown as NonNullable<MemberExport['responses']>,
    partials: partials.map(({ at, answers, ...partial }) => ({ ...partial, answers: JSON.parse(answers) as object, at: iso(at) })) as unknown as NonNullable<MemberExport['partials']>,
    uploads: uploads.map(({ at, ...upload }) => ({ ...upload, at: iso(at) })) as unknown as NonNullable<MemberExport['uploads']>,
    ...await exportCheckIns(ctx, id),
    ledger: ledger.map(({ at, turn, rule_version, ...entry }) =>
      ({ ...entry, reversal: turn % 2 === 1, ruleVersion: rule_version, at: iso(at) })) as unknown as NonNullable<MemberExport['ledger']>,
    listing: listing ? { ...listing, at: iso(listing.at) } as unknown as NonNullable<MemberExport['listing']> : null,
  };
}

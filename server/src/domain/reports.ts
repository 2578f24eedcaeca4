import type { Report, ReportEntry } from '../../../src/protocol/comment.ts';
import { LIMITS } from '../../../src/protocol/text.ts';
import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import { commentRow } from './comment-view.ts';
import { checkText, refuse, type FieldError } from './drafts.ts';
import { ideaRow, iso, signedIn } from './lookup.ts';

/** Tells the moderators about an idea; a second report of one member changes nothing. */
export async function reportIdea(ctx: Context, id: string, report: Report): Promise<void> {
  signedIn(ctx);
  await ideaRow(ctx, id);
  await store(ctx, `idea:${id}`, report);
}

/** Tells the moderators about a comment; a second report of one member changes nothing. */
export async function reportComment(ctx: Context, id: string, report: Report): Promise<void> {
  signedIn(ctx);
  await commentRow(ctx, id);
  await store(ctx, `comment:${id}`, report);
}

async function store(ctx: Context, subject: string, report: Report): Promise<void> {
  const errors: FieldError[] = [];
  const note = report.note === undefined ? null : checkText(report.note, LIMITS.reason, '/note', errors);
  refuse(errors);
  await ctx.db.insertInto('report')
    .values({ community: ctx.community.id, subject, member: signedIn(ctx).id, reason: report.reason, note, at: ctx.now })
    .onConflict(conflict => conflict.columns(['community', 'subject', 'member']).doNothing()).execute();
}

/** What members reported about an idea and its comments, newest first, at most 100; the caller has checked that staff asks. */
export async function reportsOf(ctx: Context, idea: string): Promise<ReportEntry[]> {
  const community = ctx.community.id;
  const found = await rows<Omit<ReportEntry, 'at'> & { at: number }>(ctx.db, `select subject, reason, note, at from report where community = ? and (subject = ?
    or subject in (select 'comment:' || id from comment where community = ? and idea = ?)) order by at desc, subject, member limit 100`,
  [community, `idea:${idea}`, community, idea]);
  return found.map(({ at, ...report }) => ({ ...report, at: iso(at) }));
}

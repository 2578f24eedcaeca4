import type { Report } from '../../../src/protocol/comment.ts';
import { LIMITS } from '../../../src/protocol/text.ts';
import type { Context } from '../context.ts';
import { commentRow } from './comment-view.ts';
import { checkText, refuse, type FieldError } from './drafts.ts';
import { ideaRow, signedIn } from './lookup.ts';

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

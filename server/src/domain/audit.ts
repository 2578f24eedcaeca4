import type { ReportEntry } from '../../../src/protocol/comment.ts';
import type { AuditEntry } from '../../../src/protocol/idea.ts';
import type { Context } from '../context.ts';
import { rows } from '../storage/rows.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { ideaRow, iso, signedIn, staffOnly } from './lookup.ts';
import { personColumns, personFrom } from './person.ts';
import { reportsOf } from './reports.ts';

export interface Act { idea: string; subject: string; act: string; reason?: string | null; details?: Record<string, unknown> }

/** Writes one row of the log, which is only ever added to. */
export async function audit(ctx: Context, act: Act): Promise<void> {
  await ctx.db.insertInto('audit').values({
    community: ctx.community.id, id: ctx.newId(), idea: act.idea, subject: act.subject, at: ctx.now, by: signedIn(ctx).id, act: act.act,
    reason: act.reason ?? null, details: act.details ? JSON.stringify(act.details) : null,
  }).execute();
}

interface Row { id: string; at: number; act: string; subject: string; reason: string | null; details: string | null }

/** The log of an idea and its comments, newest first, its first page with what members reported; for staff. */
export async function listAudit(ctx: Context, idea: string, query: { cursor?: string; limit?: number }): Promise<{ items: AuditEntry[]; next: string | null; reports?: ReportEntry[] }> {
  staffOnly(ctx);
  await ideaRow(ctx, idea);
  const { limit = 20 } = query;
  const [at, id] = query.cursor === undefined ? [Number.MAX_SAFE_INTEGER, ''] : readCursor(query.cursor, `${idea} audit`, ['number', 'string']);
  const found = await rows<Row>(ctx.db, `select l.id, l.at, l.act, l.subject, l.reason, l.details, ${personColumns('m')} from audit l
    left join member m on m.community = l.community and m.id = l.by
    where l.community = ? and l.idea = ? and (l.at < ? or (l.at = ? and l.id < ?)) order by l.at desc, l.id desc limit ?`,
  [ctx.community.id, idea, at, at, id, limit + 1]);
  const items = found.slice(0, limit).map((row): AuditEntry => ({
    id: row.id, at: iso(row.at), by: personFrom(row, 'm'), act: row.act, subject: row.subject, reason: row.reason,
    ...(row.details !== null && { details: JSON.parse(row.details) as Record<string, never> }),
  }));
  const last = found[limit - 1];
  return {
    items, next: last && found.length > limit ? writeCursor([`${idea} audit`, last.at, last.id]) : null,
    ...(query.cursor === undefined && { reports: await reportsOf(ctx, idea) }),
  };
}

import type { FormDefinition, Receipt } from '../../../../src/protocol/feedback.ts';
import type { Person } from '../../../../src/protocol/member.ts';
import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { iso, isoOrNull, signedIn } from '../lookup.ts';
import { personColumns, personFrom } from '../person.ts';

/** Who acts with a server key instead of a member's token. */
export const serverActor = 'server';

/** The brand itself, where no member of staff is named. */
export const brandPerson = (ctx: Context): Person => ({ id: null, name: ctx.community.brand, role: 'brand', avatar: null, title: null });

export interface ReceiptRow {
  id: string; number: string; form: string; excerpt: string; created_at: number; state: string; reply_due_at: number | null;
  answer: string | null; answer_by: string | null; answered_at: number | null;
  /** JSON of the version that was answered. */
  definition: string;
}

export const receiptColumns = `r.id, r.number, r.form, r.excerpt, r.created_at, r.state, r.reply_due_at, r.answer, r.answer_by, r.answered_at,
  v.definition, ${personColumns('m')}`;
export const receiptTables = `response r
  join form_version v on v.community = r.community and v.form = r.form and v.version = r.version
  left join member m on m.community = r.community and m.id = r.answer_by`;

/** A response as its sender sees it. */
export function receiptOf(ctx: Context, row: ReceiptRow): Receipt {
  const { title } = JSON.parse(row.definition) as FormDefinition;
  return {
    id: row.id, number: row.number, form: row.form, title: title ?? null, excerpt: row.excerpt, at: iso(row.created_at),
    state: row.state as Receipt['state'], replyBy: isoOrNull(row.reply_due_at),
    answer: row.answer === null || row.answered_at === null ? null : {
      text: row.answer, author: row.answer_by === serverActor ? brandPerson(ctx) : personFrom(row, 'm'), at: iso(row.answered_at),
    },
  };
}

/** What the actor has sent, newest first. */
export async function listMyFeedback(ctx: Context, query: { cursor?: string; limit?: number }): Promise<{ items: Receipt[]; next: string | null }> {
  const { id: member } = signedIn(ctx);
  const { limit = 20 } = query;
  const [at, id] = query.cursor === undefined ? [Number.MAX_SAFE_INTEGER, ''] : readCursor(query.cursor, 'my feedback', ['number', 'string']);
  const found = await rows<ReceiptRow>(ctx.db, `select ${receiptColumns} from ${receiptTables}
    where r.community = ? and r.member = ? and (r.created_at < ? or (r.created_at = ? and r.id < ?))
    order by r.created_at desc, r.id desc limit ?`, [ctx.community.id, member, at, at, id, limit + 1]);
  const last = found[limit - 1];
  return {
    items: found.slice(0, limit).map(row => receiptOf(ctx, row)),
    next: last && found.length > limit ? writeCursor(['my feedback', last.created_at, last.id]) : null,
  };
}

/** The receipt of one response. */
export async function receiptById(ctx: Context, id: string): Promise<Receipt> {
  const [row] = await rows<ReceiptRow>(ctx.db, `select ${receiptColumns} from ${receiptTables} where r.community = ? and r.id = ?`, [ctx.community.id, id]);
  return receiptOf(ctx, row!);
}

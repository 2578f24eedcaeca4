import type { Answers, FeedbackContext, FormDefinition } from '../../../../src/protocol/feedback.ts';
import { LIMITS } from '../../../../src/protocol/text.ts';
import type { components } from '../../generated/admin-schema.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { rows } from '../../storage/rows.ts';
import { audit } from '../audit.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { checkText, refuse, type FieldError } from '../drafts.ts';
import { iso, isoOrNull, staffOnly } from '../lookup.ts';
import { personColumns, personFrom } from '../person.ts';
import { countResponse } from './counts.ts';
import { brandPerson, serverActor } from './receipts.ts';
import { readReceiptNumber } from './receipt-number.ts';

export type AdminResponse = components['schemas']['AdminResponse'];

/** Which responses are wanted. */
export interface ResponseQuery {
  form?: string; route?: string; state?: string; overdue?: boolean; spam?: boolean; since?: string; number?: string; cursor?: string; limit?: number;
}

interface Row {
  id: string; number: string; form: string; version: number; language: string; answers: string; context: string | null; email: string | null;
  route: string | null; spam: number; state: string; created_at: number; reply_due_at: number | null; answer: string | null;
  answer_by: string | null; answered_at: number | null;
  sender: string | null; sub: string | null; name: string | null; anonymous: number | null;
}

const SELECT = `select r.id, r.number, r.form, r.version, r.language, r.answers, r.context, r.email, r.route, r.spam, r.state, r.created_at,
  r.reply_due_at, r.answer, r.answer_by, r.answered_at, s.id as sender, s.sub, s.name, s.anonymous, ${personColumns('m')}
  from response r
  left join member m on m.community = r.community and m.id = r.answer_by
  left join member s on s.community = r.community and s.id = r.member`;

const isOverdue = (ctx: Context, row: Pick<Row, 'state' | 'reply_due_at' | 'spam'>): boolean =>
  row.state === 'received' && row.spam === 0 && row.reply_due_at !== null && row.reply_due_at < ctx.now;

function view(ctx: Context, row: Row): AdminResponse {
  return {
    id: row.id, number: row.number, form: row.form, version: row.version, language: row.language, answers: JSON.parse(row.answers) as Answers,
    context: row.context === null ? null : JSON.parse(row.context) as FeedbackContext, email: row.email,
    sender: row.sender === null ? null : { id: row.sender, sub: row.sub, name: row.name, anonymous: row.anonymous === 1 },
    route: row.route, spam: row.spam === 1, state: row.state as AdminResponse['state'], at: iso(row.created_at),
    replyBy: isoOrNull(row.reply_due_at), overdue: isOverdue(ctx, row),
    answer: row.answer === null || row.answered_at === null ? null : {
      text: row.answer, author: row.answer_by === serverActor ? brandPerson(ctx) : personFrom(row, 'm'), at: iso(row.answered_at),
    },
  };
}

/** Responses, newest first; overdue ones by how long they have waited. */
export async function listResponses(ctx: Context, query: ResponseQuery): Promise<{ items: AdminResponse[]; next: string | null }> {
  staffOnly(ctx);
  const { limit = 20, overdue = false, spam = false } = query;
  const where = ['r.community = ?', 'r.spam = ?'];
  const values: unknown[] = [ctx.community.id, Number(spam)];
  const add = (condition: string, ...more: unknown[]) => {
    where.push(condition);
    values.push(...more);
  };
  if (query.form !== undefined) add('r.form = ?', query.form);
  if (query.route !== undefined) add('r.route = ?', query.route);
  if (query.state !== undefined) add('r.state = ?', query.state);
  if (query.since !== undefined) add('r.created_at >= ?', Date.parse(query.since));
  if (query.number !== undefined) add('r.number = ?', readReceiptNumber(query.number) ?? '');
  if (overdue) add("r.state = 'received' and r.reply_due_at < ?", ctx.now);
  const [column, order, sign] = overdue ? ['r.reply_due_at', 'asc', '>'] as const : ['r.created_at', 'desc', '<'] as const;
  const list = overdue ? 'overdue' : 'responses';
  if (query.cursor !== undefined) {
    const [at, id] = readCursor(query.cursor, list, ['number', 'string']);
    add(`(${column} ${sign} ? or (${column} = ? and r.id ${sign} ?))`, at, at, id);
  }
  const found = await rows<Row>(ctx.db, `${SELECT} where ${where.join(' and ')} order by ${column} ${order}, r.id ${order} limit ?`, [...values, limit + 1]);
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    items: found.slice(0, limit).map(row => view(ctx, row)),
    next: last ? writeCursor([list, overdue ? last.reply_due_at! : last.created_at, last.id]) : null,
  };
}

export async function getResponse(ctx: Context, id: string): Promise<AdminResponse> {
  staffOnly(ctx);
  const [row] = await rows<Row>(ctx.db, `${SELECT} where r.community = ? and r.id = ?`, [ctx.community.id, id]);
  if (!row) throw new ProblemError('not-found', 'There is no such response.');
  return view(ctx, row);
}

/** Answers a response, or answers it anew; its sender sees it with the receipt. */
export async function answerResponse(ctx: Context, id: string, given: string): Promise<AdminResponse> {
  const { id: by } = staffOnly(ctx);
  const errors: FieldError[] = [];
  const answer = checkText(given, LIMITS.body, '/text', errors, true);
  refuse(errors);
  await getResponse(ctx, id);
  await ctx.db.updateTable('response').set({ answer, answer_by: by, answered_at: ctx.now, state: 'answered' })
    .where('community', '=', ctx.community.id).where('id', '=', id).execute();
  await audit(ctx, { idea: '', subject: `response:${id}`, act: 'answer-response' });
  return getResponse(ctx, id);
}

/** Says that nothing more will come of a response. */
export async function closeResponse(ctx: Context, id: string): Promise<AdminResponse> {
  staffOnly(ctx);
  const { state } = await getResponse(ctx, id);
  if (state !== 'closed') {
    await ctx.db.updateTable('response').set({ state: 'closed' }).where('community', '=', ctx.community.id).where('id', '=', id).execute();
    await audit(ctx, { idea: '', subject: `response:${id}`, act: 'close-response' });
  }
  return getResponse(ctx, id);
}

/** Deletes a response with its pictures and takes it out of the counts; what is left of an erased one stays in them. */
export async function deleteResponse(ctx: Context, id: string): Promise<void> {
  staffOnly(ctx);
  const community = ctx.community.id;
  const [row] = await rows<{ form: string; version: number; answers: string; spam: number; erased_at: number | null; member: string | null; definition: string }>(ctx.db,
    `select r.form, r.version, r.answers, r.spam, r.erased_at, r.member, v.definition from response r
    join form_version v on v.community = r.community and v.form = r.form and v.version = r.version where r.community = ? and r.id = ?`, [community, id]);
  if (!row) throw new ProblemError('not-found', 'There is no such response.');
  if (!row.spam && row.erased_at === null) await countResponse(ctx, JSON.parse(row.definition) as FormDefinition, JSON.parse(row.answers) as Answers, -1);
  await rows(ctx.db, 'delete from upload where community = ? and response = ?', [community, id]);
  // the stored receipt quotes it
  await rows(ctx.db, "delete from idempotency where community = ? and member = ? and route = 'sendFeedback' and body like ?", [community, row.member ?? '', `%${id}%`]);
  await rows(ctx.db, 'delete from response where community = ? and id = ?', [community, id]);
  await audit(ctx, { idea: '', subject: `response:${id}`, act: 'delete-response' });
}

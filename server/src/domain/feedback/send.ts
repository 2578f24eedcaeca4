import type { FeedbackDraft, FormDefinition, Receipt } from '../../../../src/protocol/feedback.ts';
import { cleanAnswers, fieldsOf, type AnswerFault } from '../../../../src/protocol/form-answers.ts';
import { checkAnswers } from '../../../../src/protocol/form-faults.ts';
import { excerptOf, routeOf } from '../../../../src/protocol/form-outcome.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { checkLang, refuse, type FieldError } from '../drafts.ts';
import { countResponse } from './counts.ts';
import { definitionOf, formOf, responsesOf, stateOf, type KnownForm } from './known-forms.ts';
import { completePartial } from './partials.ts';
import { acceptProof, type CheckedProof } from './proof.ts';
import { receiptById } from './receipts.ts';
import { receiptNumber } from './receipt-number.ts';
import { checkContext, checkEmail, looksLikeSpam } from './sent-with.ts';
import { claimUploads } from './uploads.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Stores a response and answers its receipt; `proof` is the draft's own, with what is known of it already. */
export async function sendFeedback(ctx: Context, id: string, draft: FeedbackDraft, proof: CheckedProof | null): Promise<Receipt> {
  const form = await formOf(ctx, id);
  await demandOpen(ctx, form);
  const definition = await answeredDefinition(ctx, form, draft.version);
  const errors: FieldError[] = [];
  const language = checkLang(draft.language, '/language', errors);
  const context = checkContext(definition, draft.context, errors);
  const email = checkEmail(definition, ctx.actor, draft.email, errors);
  errors.push(...faultsOf(definition, checkAnswers(definition, draft.answers)));
  refuse(errors);
  const answers = cleanAnswers(definition, draft.answers);
  await demandCooldown(ctx, form.definition);
  await acceptProof(ctx, form.definition, proof);

  const response = ctx.newId();
  const spam = looksLikeSpam(definition, draft);
  const { replyHours } = form.definition;
  await claimUploads(ctx, response, definition, answers);
  await ctx.db.insertInto('response').values({
    community: ctx.community.id, id: response, number: await freeNumber(ctx), form: id, version: draft.version, member: ctx.actor?.id ?? null,
    language: language!, answers: JSON.stringify(answers), excerpt: excerptOf(definition, answers), context: context && JSON.stringify(context), email,
    route: routeOf(definition, answers) ?? null, spam: Number(spam), state: 'received', created_at: ctx.now,
    reply_due_at: replyHours === undefined ? null : ctx.now + replyHours * HOUR,
    answer: null, answer_by: null, answered_at: null, erased_at: null,
  }).execute();
  if (draft.partial !== undefined) await completePartial(ctx, id, draft.partial);
  if (!spam) await countResponse(ctx, definition, answers, 1);
  return receiptById(ctx, response);
}

const refusals = {
  early: ['too-late', 'The form is not open yet.'], closed: ['too-late', 'The form has closed.'], full: ['limit', 'The form has all the responses it asked for.'],
} as const;

/** @throws {ProblemError} 401 where people must sign in, 409 when the form takes no answers. */
export async function demandOpen(ctx: Context, { definition }: KnownForm): Promise<void> {
  if (definition.access === 'members' && (!ctx.actor || ctx.actor.anonymous)) {
    throw new ProblemError('unauthenticated', 'Sign in first: this form is for members.', { reason: 'sign-in' });
  }
  const state = stateOf(definition, await responsesOf(ctx, definition.id), ctx.now);
  if (state === 'open') return;
  const [code, detail] = refusals[state];
  throw new ProblemError(code, detail, { status: 409 });
}

/** The definition that was answered; an older one of the same form is as good. */
export async function answeredDefinition(ctx: Context, form: KnownForm, version: number): Promise<FormDefinition> {
  const definition = await definitionOf(ctx, form, version);
  if (definition) return definition;
  throw new ProblemError('invalid', 'The form has no such version.', { errors: [{ pointer: '/version', detail: `Is no version of this form; now it is ${form.version}.` }] });
}

/** Faults of the shared check as faults of the request; those of a matrix point at the item. */
export function faultsOf(definition: FormDefinition, faults: readonly AnswerFault[]): FieldError[] {
  const matrices = new Set(fieldsOf(definition).flatMap(({ type, id }) => (type === 'matrix' ? [id] : [])));
  const part = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return faults.map(({ field, item, code, limit }) => ({
    pointer: `/answers${part(field)}${item !== undefined && matrices.has(field) ? part(item) : ''}`,
    detail: limit === undefined ? code : `${code} (${limit})`,
  }));
}

async function demandCooldown(ctx: Context, { id, cooldownDays }: FormDefinition): Promise<void> {
  if (!ctx.actor || cooldownDays === undefined) return;
  const last = await ctx.db.selectFrom('response').select('created_at').where('community', '=', ctx.community.id).where('member', '=', ctx.actor.id)
    .where('form', '=', id).orderBy('created_at', 'desc').limit(1).executeTakeFirst();
  const wait = last === undefined ? 0 : last.created_at + cooldownDays * DAY - ctx.now;
  if (wait > 0) throw new ProblemError('limit', `You have answered lately; once in ${cooldownDays} days is enough.`, { retryAfter: Math.ceil(wait / 1000) });
}

async function freeNumber(ctx: Context): Promise<string> {
  for (;;) {
    const number = receiptNumber();
    const taken = await ctx.db.selectFrom('response').select('id').where('community', '=', ctx.community.id).where('number', '=', number).executeTakeFirst();
    if (!taken) return number;
  }
}


import type { PartialDraft } from '../../../../src/protocol/feedback.ts';
import { cleanAnswers } from '../../../../src/protocol/form-answers.ts';
import { checkAnswers } from '../../../../src/protocol/form-faults.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { checkLang, refuse, type FieldError } from '../drafts.ts';
import { formOf } from './known-forms.ts';
import { answeredDefinition, demandOpen, faultsOf } from './send.ts';

/** Milliseconds for which a partial answer is kept. */
const KEPT = 30 * 86_400_000;

/** Keeps what is answered so far; the highest `seq` wins, and what has been completed stays so. */
export async function savePartial(ctx: Context, id: string, partial: string, draft: PartialDraft, seq: number): Promise<void> {
  const form = await formOf(ctx, id);
  if (!form.definition.partial) throw new ProblemError('conflict', 'This form keeps no partial answers.');
  await demandOpen(ctx, form);
  const definition = await answeredDefinition(ctx, form, draft.version);
  const errors: FieldError[] = faultsOf(definition, checkAnswers(definition, draft.answers, { partial: true }));
  const language = checkLang(draft.language, '/language', errors);
  refuse(errors);
  const community = ctx.community.id;
  const member = ctx.actor?.id ?? null;
  const found = await ctx.db.selectFrom('partial').select(['member', 'seq', 'done']).where('community', '=', community).where('form', '=', id)
    .where('id', '=', partial).executeTakeFirst();
  // whoever began without signing in goes on as a member
  if (found && found.member !== null && found.member !== member) throw new ProblemError('not-found', 'There is no such partial answer.');
  if (found && (found.done || found.seq >= seq)) return;
  const row = { member, version: draft.version, language: language!, answers: JSON.stringify(cleanAnswers(definition, draft.answers)), seq, at: ctx.now };
  await ctx.db.insertInto('partial').values({ community, form: id, id: partial, done: 0, ...row })
    .onConflict(conflict => conflict.columns(['community', 'form', 'id']).doUpdateSet(row)).execute();
}

/** Replaces a partial answer by nothing; a late repetition of it then changes nothing either. Somebody else's stays as it is. */
export async function completePartial(ctx: Context, form: string, id: string): Promise<void> {
  const community = ctx.community.id;
  const member = ctx.actor?.id ?? null;
  await ctx.db.insertInto('partial')
    .values({ community, form, id, member, version: 0, language: '', answers: '{}', seq: 0, done: 1, at: ctx.now })
    .onConflict(conflict => conflict.columns(['community', 'form', 'id']).doUpdateSet({ answers: '{}', done: 1, at: ctx.now })
      .where(({ eb, or }) => or([eb('partial.member', 'is', null), ...(member === null ? [] : [eb('partial.member', '=', member)])])))
    .execute();
}

/** Removes partial answers that nobody has gone on with. */
export async function purgePartials(ctx: Context): Promise<void> {
  await ctx.db.deleteFrom('partial').where('community', '=', ctx.community.id).where('at', '<', ctx.now - KEPT).execute();
}

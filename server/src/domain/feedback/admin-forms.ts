import type { FormDefinition, FormResults } from '../../../../src/protocol/feedback.ts';
import { checkDefinition } from '../../../../src/protocol/form-check.ts';
import type { components } from '../../generated/admin-schema.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { audit } from '../audit.ts';
import { refuse } from '../drafts.ts';
import { staffOnly } from '../lookup.ts';
import { formOf, madeForms, noForm, responsesOf, stateOf, versionFor, type KnownForm } from './known-forms.ts';
import { allResults } from './results.ts';

type AdminForm = components['schemas']['AdminForm'];

async function view(ctx: Context, { definition, version, origin }: KnownForm): Promise<AdminForm> {
  const responses = await responsesOf(ctx, definition.id);
  return { definition, version, origin, responses, state: stateOf(definition, responses, ctx.now) };
}

/** All forms, by id. */
export async function listForms(ctx: Context): Promise<{ items: AdminForm[] }> {
  staffOnly(ctx);
  const forms = new Map(ctx.forms);
  for (const form of await madeForms(ctx)) if (ctx.forms.get(form.definition.id)?.origin !== 'config') forms.set(form.definition.id, form);
  const items: AdminForm[] = [];
  for (const id of [...forms.keys()].sort()) items.push(await view(ctx, forms.get(id)!));
  return { items };
}

export async function readForm(ctx: Context, id: string): Promise<AdminForm> {
  staffOnly(ctx);
  return view(ctx, await formOf(ctx, id));
}

/** Makes or changes a form; `fingerprint` is that of the definition. @throws {ProblemError} 422 naming its faults. */
export async function putForm(ctx: Context, id: string, given: object, fingerprint: string): Promise<AdminForm> {
  staffOnly(ctx);
  refuse(checkDefinition(given).map(({ path, reason }) => ({ pointer: path.replace(/[.[\]]+/g, '/').replace(/^\/?/, '/').replace(/\/$/, ''), detail: reason })));
  const definition = given as FormDefinition;
  if (definition.id !== id) refuse([{ pointer: '/id', detail: `is not "${id}" as in the address: make both the same` }]);
  demandOwn(ctx, id);
  const version = await versionFor(ctx, definition, fingerprint);
  await ctx.db.insertInto('form').values({ community: ctx.community.id, id, version, at: ctx.now })
    .onConflict(conflict => conflict.columns(['community', 'id']).doUpdateSet({ version, at: ctx.now })).execute();
  await audit(ctx, { idea: '', subject: `form:${id}`, act: 'put-form', details: { version } });
  return view(ctx, { definition, version, origin: 'api' });
}

/** Takes a form of this API away; what was answered stays. */
export async function deleteForm(ctx: Context, id: string): Promise<void> {
  staffOnly(ctx);
  demandOwn(ctx, id);
  if ((await madeForms(ctx, id)).length === 0) {
    if (ctx.forms.has(id)) throw new ProblemError('conflict', 'This is a preset; write `presets: false` in the configuration to have none of them.');
    throw noForm();
  }
  await ctx.db.deleteFrom('form').where('community', '=', ctx.community.id).where('id', '=', id).execute();
  await audit(ctx, { idea: '', subject: `form:${id}`, act: 'delete-form' });
}

function demandOwn(ctx: Context, id: string): void {
  if (ctx.forms.get(id)?.origin === 'config') throw new ProblemError('conflict', 'This form is in the configuration; change it there.');
}

/** Every count of a form. */
export async function getAllResults(ctx: Context, id: string): Promise<FormResults> {
  staffOnly(ctx);
  return allResults(ctx, (await formOf(ctx, id)).definition);
}

import type { Form, FormDefinition, FormState } from '../../../../src/protocol/feedback.ts';
import type { CommunityConfig } from '../../community-config.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { rows } from '../../storage/rows.ts';
import type { Storage } from '../../storage/storage.ts';
import { canonicalJson } from '../../canonical-json.ts';

/** A form with the version of its definition and where it comes from. */
export interface KnownForm { definition: FormDefinition; version: number; origin: 'config' | 'preset' | 'api' }

/** A digest of a definition, whatever the order of its members. */
export async function definitionPrint(definition: FormDefinition): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(definition)));
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('');
}

type Scope = Pick<Context, 'db' | 'now'> & { community: { id: string } };

/** The version of a definition: the one it has had before, else the next. */
export async function versionFor({ db, now, community }: Scope, definition: FormDefinition, fingerprint: string): Promise<number> {
  const known = await db.selectFrom('form_version').select('version').where('community', '=', community.id).where('form', '=', definition.id)
    .where('fingerprint', '=', fingerprint).executeTakeFirst();
  if (known) return known.version;
  const last = await db.selectFrom('form_version').select(({ fn }) => fn.max('version').as('version')).where('community', '=', community.id)
    .where('form', '=', definition.id).executeTakeFirst();
  const version = Number(last?.version ?? 0) + 1;
  await db.insertInto('form_version')
    .values({ community: community.id, form: definition.id, version, fingerprint, definition: JSON.stringify(definition), at: now }).execute();
  return version;
}

/** Gives each form of the configuration its version. */
export async function registerForms(storage: Storage, community: CommunityConfig, now: number): Promise<ReadonlyMap<string, KnownForm>> {
  const printed = await Promise.all(community.forms.map(async form => ({ ...form, fingerprint: await definitionPrint(form.definition) })));
  return storage.write(async db => {
    const known = new Map<string, KnownForm>();
    for (const { definition, preset, fingerprint } of printed) {
      const version = await versionFor({ db, now, community }, definition, fingerprint);
      known.set(definition.id, { definition, version, origin: preset ? 'preset' : 'config' });
    }
    return known;
  });
}

export const noForm = (): ProblemError => new ProblemError('not-found', 'There is no such form.');

/** A form by its id: of the configuration, else of the admin API, else a preset; 404 when there is none. */
export async function formOf(ctx: Context, id: string): Promise<KnownForm> {
  const configured = ctx.forms.get(id);
  if (configured?.origin === 'config') return configured;
  const made = await madeForms(ctx, id);
  const form = made[0] ?? configured;
  if (!form) throw noForm();
  return form;
}

/** Forms made by the admin API; all, or the one with this id. */
export async function madeForms(ctx: Context, id?: string): Promise<KnownForm[]> {
  const found = await rows<{ version: number; definition: string }>(ctx.db, `select f.version, v.definition from form f
    join form_version v on v.community = f.community and v.form = f.id and v.version = f.version
    where f.community = ? ${id === undefined ? '' : 'and f.id = ?'} order by f.id`, [ctx.community.id, ...(id === undefined ? [] : [id])]);
  return found.map(({ version, definition }) => ({ version, definition: JSON.parse(definition) as FormDefinition, origin: 'api' }));
}

/** The definition that a form had in this version; null when it has had none. */
export async function definitionOf(ctx: Context, form: KnownForm, version: number): Promise<FormDefinition | null> {
  if (version === form.version) return form.definition;
  const row = await ctx.db.selectFrom('form_version').select('definition').where('community', '=', ctx.community.id)
    .where('form', '=', form.definition.id).where('version', '=', version).executeTakeFirst();
  return row ? JSON.parse(row.definition) as FormDefinition : null;
}

/** How many complete responses a form has. */
export async function responsesOf(ctx: Context, form: string): Promise<number> {
  const row = await ctx.db.selectFrom('form_total').select('responses').where('community', '=', ctx.community.id).where('form', '=', form).executeTakeFirst();
  return row?.responses ?? 0;
}

/** Whether a form with so many responses takes answers now. */
export function stateOf({ opensAt, closesAt, quota }: FormDefinition, responses: number, now: number): FormState {
  if (closesAt !== undefined && now >= Date.parse(closesAt)) return 'closed';
  if (opensAt !== undefined && now < Date.parse(opensAt)) return 'early';
  return quota !== undefined && responses >= quota ? 'full' : 'open';
}

/** A form as people see it. */
export async function getForm(ctx: Context, id: string): Promise<Form> {
  const { definition, version } = await formOf(ctx, id);
  return { definition, version, state: stateOf(definition, await responsesOf(ctx, id), ctx.now) };
}

import type { FieldOf, FieldResult, FormDefinition, FormField, FormResults } from '../../../../src/protocol/feedback.ts';
import { fieldsOf, rangeOf } from '../../../../src/protocol/form-answers.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { rows } from '../../storage/rows.ts';
import { isCounted } from './counts.ts';
import { formOf, responsesOf } from './known-forms.ts';
import { fewest, suppress, type Exclusive } from './suppression.ts';

interface Count { field: string; item: string; value: string; count: number; sum: number }

/** What the public may see of a form's results; 404 unless the form shows them. */
export async function publicResults(ctx: Context, id: string): Promise<FormResults> {
  const { definition } = await formOf(ctx, id);
  if (!definition.results) throw new ProblemError('not-found', 'This form shows no results.');
  const { responses, fields } = await allResults(ctx, definition);
  const enough = responses !== null && responses >= fewest;
  return {
    responses: enough ? responses : null,
    fields: Object.fromEntries(fieldsOf(definition).filter(field => field.id in fields).map(field => {
      const result = fields[field.id]!;
      return [field.id, suppress(result, exclusiveOf(field))];
    })),
  };
}

/** Every count of a form, as staff see them. */
export async function allResults(ctx: Context, definition: FormDefinition): Promise<FormResults> {
  const found = await rows<Count>(ctx.db, 'select field, item, value, count, sum from form_count where community = ? and form = ?', [ctx.community.id, definition.id]);
  const byCell = new Map<string, Count[]>();
  for (const row of found) {
    const cell = `${row.field} ${row.item}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), row]);
  }
  const cell = (field: FormField, item = '') => byCell.get(`${field.id} ${item}`) ?? [];
  return {
    responses: await responsesOf(ctx, definition.id),
    fields: Object.fromEntries(fieldsOf(definition).filter(isCounted).map((field) => [field.id, field.type !== 'matrix' ? resultOf(field, cell(field)) : {
      ...resultOf(field, []),
      answered: Math.max(0, ...field.items.map(({ id }) => answeredIn(cell(field, id)))),
      counts: {},
      items: Object.fromEntries(field.items.map(({ id, reversed }) => [id, resultOf(field, cell(field, id), reversed)])),
    }])),
  };
}

const answeredIn = (counts: readonly Count[]): number => counts.find(({ value }) => value === '')?.count ?? 0;

function resultOf(field: FormField, found: readonly Count[], reversed = false): FieldResult {
  const total = found.find(({ value }) => value === '');
  const answered = total?.count ?? 0;
  const counts: Record<string, number> = Object.fromEntries(valuesOf(field).map(value => [value, 0]));
  // an option that was taken out later keeps what it had
  for (const { value, count } of found) if (value !== '' && (value in counts || count > 0)) counts[value] = count;
  const numbers = answered - (counts['cant-say'] ?? 0);
  const mean = total && (isScale(field) || field.type === 'number') && numbers > 0 ? turned(field, total.sum / numbers, reversed) : null;
  return { answered, counts, mean: mean === null ? null : Math.round(mean * 1000) / 1000, ...(field.type === 'nps' && { nps: scoreOf(counts, answered) }) };
}

const isScale = (field: FormField): field is FieldOf<'nps' | 'rating' | 'likert' | 'matrix'> => ['nps', 'rating', 'likert', 'matrix'].includes(field.type);

function turned(field: FormField, mean: number, reversed: boolean): number {
  if (!reversed || !isScale(field)) return mean;
  const [low, high] = rangeOf(field);
  return low + high - mean;
}

/** What can be answered, in the order of the form. */
function valuesOf(field: FormField): string[] {
  if (isScale(field)) {
    const [low, high] = rangeOf(field);
    const all = points(low, high);
    return (field.type === 'likert' || field.type === 'matrix') && field.cantSay !== false ? [...all, 'cant-say'] : all;
  }
  if (field.type === 'choice') return [...field.options.map(({ id }) => id), ...(field.other ? ['other'] : [])];
  if (field.type === 'ranking') return field.options.map(({ id }) => id);
  return field.type === 'consent' ? [field.version] : [];
}

const points = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, at) => String(low + at));
/** Detractors, passives, promoters. */
const npsGroups = [points(0, 6), points(7, 8), points(9, 10)];

function scoreOf(counts: Record<string, number>, answered: number): number | null {
  if (answered === 0) return null;
  const [detractors, , promoters] = npsGroups.map(group => group.reduce((sum, value) => sum + (counts[value] ?? 0), 0));
  return Math.round(((promoters! - detractors!) / answered) * 1000) / 10;
}

/** How the counts of a field hang together. */
function exclusiveOf(field: FormField): Exclusive | null {
  if (field.type === 'nps') return { groups: npsGroups };
  return field.type === 'choice' && field.multiple && field.max !== 1 ? null : {};
}

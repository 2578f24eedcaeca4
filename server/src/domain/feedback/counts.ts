import type { Answers, AnswerValue, FieldType, FormDefinition, FormField } from '../../../../src/protocol/feedback.ts';
import { fieldsOf } from '../../../../src/protocol/form-answers.ts';
import type { Context } from '../../context.ts';
import { rows } from '../../storage/rows.ts';

/** One thing to count. An empty `value` stands for the answer as such; `sum` is then the number it gives. */
export interface Tally { field: string; item: string; value: string; sum: number }

/** Types whose answers are counted; what a person wrote or attached, or a page set, is in no count. */
const counted: ReadonlySet<FieldType> = new Set(['nps', 'rating', 'likert', 'matrix', 'choice', 'ranking', 'number', 'date', 'consent']);

export const isCounted = (field: FormField): boolean => counted.has(field.type);

/** What clean answers add to the counts. Of a ranking, the option in the first place counts. */
export function talliesOf(definition: FormDefinition, answers: Answers): Tally[] {
  return fieldsOf(definition).filter(isCounted).flatMap((field) => {
    const answer = answers[field.id];
    if (answer === undefined) return [];
    if (field.type !== 'matrix') return [...tally(field, '', answer)];
    return Object.entries(answer as Record<string, AnswerValue>).flatMap(([item, value]) => [...tally(field, item, value)]);
  });
}

function* tally({ id: field, type }: FormField, item: string, answer: AnswerValue): Generator<Tally> {
  yield { field, item, value: '', sum: typeof answer === 'number' ? answer : 0 };
  // numbers and dates have no end of values
  if (type === 'number' || type === 'date') return;
  const values = type === 'ranking' ? (answer as string[]).slice(0, 1) : [answer].flat();
  for (const value of values) yield { field, item, value: nameOf(value), sum: 0 };
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'version' in value ? String(value.version) : 'other';
}

const ROW = '(?, ?, ?, ?, ?, ?, ?)';
const add = (many: number): string => `insert into form_count (community, form, field, item, value, count, sum) values ${Array(many).fill(ROW).join(', ')}
  on conflict (community, form, field, item, value) do update
  set count = form_count.count + excluded.count, sum = form_count.sum + excluded.sum`;
/** Rows of one statement: databases take only so many parameters. */
const atOnce = 100;
const TOTAL = `insert into form_total (community, form, responses) values (?, ?, ?)
  on conflict (community, form) do update set responses = form_total.responses + excluded.responses`;

/** Adds a response to the counts of its form (1), or takes it out (-1); in the transaction of the response. */
export async function countResponse(ctx: Context, definition: FormDefinition, answers: Answers, times: 1 | -1): Promise<void> {
  const key = [ctx.community.id, definition.id];
  await rows(ctx.db, TOTAL, [...key, times]);
  const tallies = talliesOf(definition, answers);
  for (let at = 0; at < tallies.length; at += atOnce) {
    const some = tallies.slice(at, at + atOnce);
    await rows(ctx.db, add(some.length), some.flatMap(({ field, item, value, sum }) => [...key, field, item, value, times, times * sum]));
  }
}

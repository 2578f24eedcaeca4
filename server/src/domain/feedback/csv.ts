import type { AnswerValue, FormDefinition, FormField } from '../../../../src/protocol/feedback.ts';
import { fieldsOf } from '../../../../src/protocol/form-answers.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { staffOnly } from '../lookup.ts';
import { listResponses, type AdminResponse, type ResponseQuery } from './admin-responses.ts';

/** Most rows of one table. */
const mostRows = 10_000;

type Cell = string | number | null | undefined;
interface Column { name: string; of: (response: AdminResponse) => Cell }

// Spreadsheets take a cell for a formula by its first sign, also in full width, and some look past spaces and quotes.
const formula = /^[\s'"\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;

/** A cell by RFC 4180. Text that a spreadsheet would calculate gets an apostrophe before it; numbers stay numbers. */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

const about: readonly Column[] = [
  { name: 'number', of: ({ number }) => number },
  { name: 'id', of: ({ id }) => id },
  { name: 'at', of: ({ at }) => at },
  { name: 'form', of: ({ form }) => form },
  { name: 'version', of: ({ version }) => version },
  { name: 'language', of: ({ language }) => language },
  { name: 'state', of: ({ state }) => state },
  { name: 'route', of: ({ route }) => route },
  { name: 'sender', of: ({ sender }) => sender?.sub ?? sender?.id },
  { name: 'email', of: ({ email }) => email },
  { name: 'replyBy', of: ({ replyBy }) => replyBy },
  { name: 'answer', of: ({ answer }) => answer?.text },
  { name: 'answeredAt', of: ({ answer }) => answer?.at },
  ...(['page', 'browser', 'locale', 'viewport'] as const).map((name): Column => ({ name: `context.${name}`, of: ({ context }) => context?.[name] })),
  { name: 'context.metadata', of: ({ context }) => context?.metadata && JSON.stringify(context.metadata) },
];

function columnsOf(field: FormField): Column[] {
  const name = `answers.${field.id}`;
  const answer = ({ answers }: AdminResponse): AnswerValue | undefined => answers[field.id];
  if (field.type === 'statement') return [];
  if (field.type === 'matrix') {
    return field.items.map(({ id }) => ({ name: `${name}.${id}`, of: (response) => (answer(response) as Record<string, number | string> | undefined)?.[id] }));
  }
  const column: Column = { name, of: (response) => cellOf(answer(response)) };
  const other: Column = { name: `${name}.other`, of: (response) => [answer(response)].flat().map(ownWords).find(Boolean) };
  return field.type === 'choice' && field.other ? [column, other] : [column];
}

const ownWords = (value: unknown): string | undefined => (typeof value === 'object' && value !== null && 'other' in value ? String(value.other) : undefined);

function cellOf(value: AnswerValue | undefined): Cell {
  if (value === undefined || typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : 'other')).join('; ');
  return 'version' in value ? String(value.version) : 'other';
}

/** A table of one form's responses, with a column for every field and item that a version of it has had. */
export async function responsesTable(ctx: Context, query: ResponseQuery): Promise<{ text: string; next: string | null }> {
  staffOnly(ctx);
  if (query.form === undefined) throw new ProblemError('invalid', 'Say which form the table is of.', { errors: [{ pointer: '?form', detail: 'is needed for a table' }] });
  const versions = await ctx.db.selectFrom('form_version').select('definition').where('community', '=', ctx.community.id).where('form', '=', query.form)
    .orderBy('version', 'desc').execute();
  if (versions.length === 0) throw new ProblemError('not-found', 'There is no such form.');
  const answers = new Map<string, Column>();
  for (const { definition } of versions) {
    for (const column of fieldsOf(JSON.parse(definition) as FormDefinition).flatMap(columnsOf)) if (!answers.has(column.name)) answers.set(column.name, column);
  }
  const columns = [...about, ...answers.values()];
  const { items, next } = await listResponses(ctx, { ...query, limit: mostRows });
  return { text: `\ufeff${line(columns.map(({ name }) => name))}${items.map(item => line(columns.map(({ of }) => of(item)))).join('')}`, next };
}

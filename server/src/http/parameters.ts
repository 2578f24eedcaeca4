import type { operations } from '../generated/operations.ts';
import { ProblemError, type FieldFault } from '../problem.ts';
import { plainErrors, type Validator } from '../validation.ts';

type Operation = (typeof operations)[keyof typeof operations];
interface ParameterRow { name: string; in: string; type: string; required: boolean; default?: unknown }

/** Parameters of a request by place, each of its declared type and with defaults filled in. */
export interface Parameters {
  path: Record<string, string>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
}

/**
 * Reads and checks what is not the body.
 * @throws {ProblemError} 404 for a path that names nothing, 400 for a missing `Idempotency-Key`, 428 for a missing
 * `If-Match`, else 422 `invalid` with a pointer for each fault.
 */
export function readParameters(request: Request, operation: Operation, path: Record<string, string>, validate: Validator): Parameters {
  const rows: readonly ParameterRow[] = operation.parameters;
  const faults: FieldFault[] = [];
  const query: Record<string, unknown> = {};
  const at = request.url.indexOf('?');
  if (at >= 0) {
    const search = new URLSearchParams(request.url.slice(at));
    for (const name of new Set(search.keys())) {
      const row = rows.find((candidate) => candidate.in === 'query' && candidate.name === name);
      const values = search.getAll(name);
      if (!row) faults.push({ pointer: `?${name}`, detail: 'is not known here' });
      else if (values.length > 1) faults.push({ pointer: `?${name}`, detail: 'is given twice' });
      else query[name] = typed(row, values[0] ?? '');
    }
  }
  const header: Record<string, unknown> = {};
  for (const row of rows) {
    if (row.in === 'header') {
      const value = request.headers.get(row.name);
      if (value !== null) header[row.name] = value;
    } else if (row.default !== undefined) {
      query[row.name] ??= row.default;
    }
  }

  const parameters: Parameters = { path, query, header };
  const fits = validate(parameters);
  if (fits && faults.length === 0) return parameters;
  for (const { pointer, detail } of fits ? [] : plainErrors(validate.errors)) {
    const [, place, name = ''] = pointer.split('/');
    if (place === 'path') throw new ProblemError('not-found', 'There is nothing here.');
    faults.push({ pointer: place === 'query' ? `?${name}` : name, detail: pointer.split('/').length > 3 ? `entry ${Number(pointer.split('/')[3]) + 1} ${detail}` : detail });
  }
  throw refused(faults, header);
}

/** The value in its declared type; text that does not have that type stays text, for the validator to refuse. */
function typed(row: ParameterRow, value: string): unknown {
  if (row.type === 'integer') return /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  if (row.type === 'boolean') return value === 'true' || (value === 'false' ? false : value);
  if (row.type === 'array') return value === '' ? [] : value.split(',');
  return value;
}

function refused(errors: FieldFault[], header: Record<string, unknown>): ProblemError {
  const missing = (name: string) => !(name in header) && errors.some(({ pointer }) => pointer === name);
  if (missing('If-Match')) return new ProblemError('invalid', 'Say in If-Match which version was edited.', { status: 428, errors });
  if (errors.some(({ pointer }) => pointer === 'Idempotency-Key')) {
    return new ProblemError('invalid', 'Send an Idempotency-Key of 8 to 128 visible ASCII characters, made with the draft.', { status: 400, errors });
  }
  return new ProblemError('invalid', 'Some parameters cannot be used.', { errors });
}

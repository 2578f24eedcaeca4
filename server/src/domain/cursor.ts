import { ProblemError } from '../problem.ts';

/** Writes what the next page needs to know; opaque to clients. */
export function writeCursor(parts: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

type Kinds = readonly ('string' | 'number')[];

/** Reads a cursor of this shape whose first part is `name`; anything else is `invalid`. */
export function readCursor(cursor: string, name: string, kinds: Kinds): (string | number)[] {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (Array.isArray(parts) && parts.length === kinds.length + 1 && parts[0] === name
      && kinds.every((kind, i) => typeof parts[i + 1] === kind && parts[i + 1] !== Infinity && parts[i + 1] !== -Infinity)) return parts.slice(1) as (string | number)[];
  } catch {
    // answered below: a cursor that cannot be read is no different from a wrong one
  }
  throw new ProblemError('invalid', 'The cursor does not belong to this list.', { errors: [{ pointer: '?cursor', detail: 'Is not a cursor of this list.' }] });
}

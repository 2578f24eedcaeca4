import type { Person, Role } from '../../../src/protocol/member.ts';

/** Columns of a member row that was joined; all null where there is no such row. */
export interface PersonColumns { id: string | null; name: string | null; role: string | null; avatar: string | null; title: string | null; erased_at: number | null }

/** Someone as others see them: an erased member keeps only the role. */
export function personOf(row: PersonColumns): Person {
  const role = (row.role ?? 'member') as Role;
  if (row.id === null || row.erased_at !== null) return { id: null, name: null, role, avatar: null, title: null };
  return { id: row.id, name: row.name, role, avatar: row.avatar, title: row.title };
}

/** The columns of `personOf` from a member table joined as `alias`, each named `alias_…`. */
export const personColumns = (alias: string): string =>
  ['id', 'name', 'role', 'avatar', 'title', 'erased_at'].map(column => `${alias}.${column} as ${alias}_${column}`).join(', ');

/** Reads the columns that `personColumns(alias)` selected. */
export function personFrom(row: object, alias: string): Person {
  const get = <T>(column: string) => (row as Record<string, unknown>)[`${alias}_${column}`] as T;
  return personOf({
    id: get('id'), name: get('name'), role: get('role'), avatar: get('avatar'), title: get('title'), erased_at: get('erased_at'),
  });
}

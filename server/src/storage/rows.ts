import { CompiledQuery } from 'kysely';
import type { Db } from './storage.ts';

/**
 * Runs a statement without building it first: for hot paths only. Parameters are written `?`, in every store; a store
 * whose database numbers them does that in its driver.
 */
export async function rows<R>(db: Db, statement: string, parameters: readonly unknown[]): Promise<R[]> {
  return (await db.executeQuery<R>(CompiledQuery.raw(statement, [...parameters]))).rows;
}

const readers = new WeakSet<Db>();

/** Says that `db` only ever shows committed data, so that what is read through it may be kept in memory. */
export function markReader(db: Db): Db {
  readers.add(db);
  return db;
}

/** Whether `db` shows committed data only. */
export function isReader(db: Db): boolean {
  return readers.has(db);
}

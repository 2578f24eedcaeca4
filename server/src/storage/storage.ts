import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Kysely over the tables of `tables.ts`; inside `write` it is bound to the open transaction. */
export type Db = Kysely<Tables>;

/**
 * Where everything is kept. Two stores implement it with the same tables and the same SQL; what differs between
 * databases (opening, transactions, retries) is behind these methods.
 *
 * Rules for every statement: filter by community first; keyset paging only; nothing relies on triggers, advisory locks
 * or statements of one dialect. Unique indexes decide races.
 */
export interface Storage {
  /** Runs `work` on a consistent view of committed data. It must not write. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in a transaction of its own; when it throws, nothing of it stays. Resolves only after the commit is on
   * disk. Several calls may share one commit (group commit). `work` may be run again after a conflict, so it must have
   * no effects outside the database, and must await nothing but the database.
   */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Brings the schema up to date; forward only, each step in a transaction. */
  migrate(): Promise<void>;
  /** Rejects when the data is damaged or cannot be reached; used at start and by `/readyz`. */
  check(): Promise<void>;
  close(): Promise<void>;
}

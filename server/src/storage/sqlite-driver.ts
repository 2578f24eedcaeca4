import {
  Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult,
} from 'kysely';
import type { Tables } from './tables.ts';
import type { Db } from './storage.ts';

/** What the storage needs of any SQLite: Node's, or the one compiled to WebAssembly. All calls are synchronous. */
export interface SqliteConnection {
  exec(statements: string): void;
  prepare(statement: string): SqliteStatement;
  /** SQLite's (extended) result code of an error this connection threw, or undefined for any other error. */
  codeOf(error: unknown): number | undefined;
  close(): void;
}

export interface SqliteStatement {
  /** Runs the statement and gives the rows it returns, or the number of rows it changed. */
  run(parameters: readonly unknown[]): { rows: unknown[]; changes: number };
  finalize(): void;
}

const CACHED_STATEMENTS = 300;

/** Prepared statements by their text; the one used longest ago goes first. */
export class StatementCache {
  readonly #connection: SqliteConnection;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  run(text: string, parameters: readonly unknown[] = []): { rows: unknown[]; changes: number } {
    let statement = this.#statements.get(text);
    if (statement) {
      this.#statements.delete(text);
    } else {
      statement = this.#connection.prepare(text);
      if (this.#statements.size >= CACHED_STATEMENTS) {
        const [oldest] = this.#statements;
        this.#statements.delete(oldest![0]);
        oldest![1].finalize();
      }
    }
    this.#statements.set(text, statement);
    return statement.run(parameters);
  }

  clear(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
  }
}

/** Kysely over one open connection. Transactions belong to the storage, not to Kysely. */
export function createKysely(statements: StatementCache): Db {
  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => {
      const { rows, changes } = statements.run(query.sql, query.parameters);
      return Promise.resolve({ rows: rows as R[], numAffectedRows: BigInt(changes) } satisfies QueryResult<R>);
    },
    streamQuery: () => {
      throw new Error('streams are not supported');
    },
  };
  const refuse = () => Promise.reject(new Error('use Storage.write'));
  const driver: Driver = {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: () => Promise.resolve(),
  };
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { createSqliteStorage, type SqliteStorageOptions } from './sqlite.ts';
import type { SqliteConnection } from './sqlite-driver.ts';
import type { Storage } from './storage.ts';

/**
 * Opens the storage in a file, which is made together with its folder when absent, or in memory (`:memory:`).
 * Call `migrate()` before use.
 */
export function openNodeSqlite(path: string, options?: SqliteStorageOptions): Storage {
  if (path === ':memory:') return createSqliteStorage({ writer: connect(path) }, options);
  mkdirSync(dirname(path), { recursive: true });
  return createSqliteStorage({ writer: connect(path), reader: () => connect(path) }, options);
}

/** One open connection of Node's SQLite. */
export function connect(path: string): SqliteConnection {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  return {
    exec: statements => database.exec(statements),
    prepare: text => {
      const statement = database.prepare(text);
      const returnsRows = statement.columns().length > 0;
      return {
        run: parameters => {
          const values = parameters as SQLInputValue[];
          if (returnsRows) return { rows: statement.all(...values), changes: 0 };
          return { rows: [], changes: Number(statement.run(...values).changes) };
        },
        // Node frees a statement with its object
        finalize: () => undefined,
      };
    },
    codeOf: error => (error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined),
    close: () => database.close(),
  };
}

import type { BindableValue, Database, SqlValue } from '@sqlite.org/sqlite-wasm';
import { createSqliteStorage, type SqliteStorageOptions } from './sqlite.ts';
import type { SqliteConnection } from './sqlite-driver.ts';
import type { Storage } from './storage.ts';

/**
 * The storage over an open database of `@sqlite.org/sqlite-wasm` (`new sqlite3.oo1.DB(':memory:')`), for one page and
 * one connection. Call `migrate()` before use.
 */
export function createWasmStorage(database: Database, options?: SqliteStorageOptions): Storage {
  const connection: SqliteConnection = {
    exec: statements => void database.exec(statements),
    prepare: text => {
      const statement = database.prepare(text);
      return {
        run: parameters => {
          try {
            if (parameters.length > 0) statement.bind(parameters as BindableValue[]);
            if (statement.columnCount === 0) {
              statement.step();
              return { rows: [], changes: database.changes() };
            }
            const rows: Record<string, SqlValue>[] = [];
            while (statement.step()) rows.push(statement.get({}));
            return { rows, changes: 0 };
          } finally {
            statement.reset(true);
          }
        },
        finalize: () => void statement.finalize(),
      };
    },
    codeOf: error => (error instanceof Error && 'resultCode' in error && typeof error.resultCode === 'number' ? error.resultCode : undefined),
    close: () => database.close(),
  };
  return createSqliteStorage({ writer: connection }, options);
}

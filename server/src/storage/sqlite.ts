import { ProblemError } from '../problem.ts';
import { migrations, type Migration } from './migrations/index.ts';
import { markReader } from './rows.ts';
import { createKysely, StatementCache, type SqliteConnection } from './sqlite-driver.ts';
import type { Db, Storage } from './storage.ts';

export interface SqliteConnections {
  writer: SqliteConnection;
  /** Opens a second connection to the same file. Without it, reads and writes take turns on the first. */
  reader?: () => SqliteConnection;
}

export interface SqliteStorageOptions {
  /** Most writes that share one commit. Default 500. */
  batch?: number;
  /** Milliseconds to wait for another process that writes. Default 2000. */
  busyTimeout?: number;
  /** The steps of the schema; for tests. */
  migrations?: readonly Migration[];
  /** Calls back once more work may have arrived. Default: after the current round of input and output. */
  defer?: (callback: () => void) => void;
}

interface Job { run(): Promise<void>; fail(error: unknown): void; settle(): void }

interface Lane { statements: StatementCache; connection: SqliteConnection; db: Db }

const nextRound: (callback: () => void) => void =
  typeof setImmediate === 'function' ? callback => void setImmediate(callback) : queueMicrotask;

/**
 * Storage over SQLite. Writes queue up and share commits: a batch is one `BEGIN IMMEDIATE … COMMIT` with a savepoint for
 * each, so one that throws undoes only itself, and all are answered after the commit is on disk. Reads share a snapshot
 * in the same way, on a connection of their own where there is a file.
 */
export function createSqliteStorage(connections: SqliteConnections, options: SqliteStorageOptions = {}): Storage {
  const { batch = 500, busyTimeout = 2000, defer = nextRound } = options;
  const writes: Job[] = [];
  const reads: Job[] = [];
  let closing: Promise<void> | undefined;
  let sound = false;
  let busy = Promise.resolve();

  const open = (connection: SqliteConnection): Lane => {
    // 32 MB of cache and of log: votes touch pages all over the file, and copying them back often costs more than the votes
    connection.exec(`pragma busy_timeout = ${busyTimeout}; pragma journal_mode = wal; pragma synchronous = full;
      pragma secure_delete = on; pragma temp_store = memory; pragma cache_size = -32768; pragma wal_autocheckpoint = 8000`);
    const statements = new StatementCache(connection);
    return { statements, connection, db: createKysely(statements) };
  };
  const writer = open(connections.writer);
  let reader = { ...writer, db: createKysely(writer.statements) };
  if (connections.reader) {
    reader = open(connections.reader());
    reader.connection.exec('pragma query_only = on');
  }
  markReader(reader.db);

  /** A failure of the disk, the memory or a lock means: not now, nothing was kept, try again. */
  const translate = (error: unknown): unknown => {
    const code = (writer.connection.codeOf(error) ?? 0) & 0xff;
    if (!passing.has(code)) return error;
    const full = code === FULL;
    return new ProblemError('unavailable', full ? 'The disk is full.' : 'The storage cannot be used now.', { cause: error, retryAfter: full ? 30 : 1 });
  };

  const runWrites = async (jobs: Job[]): Promise<void> => {
    const { statements } = writer;
    try {
      statements.run('begin immediate');
      for (const job of jobs) {
        statements.run('savepoint work');
        try {
          await job.run();
        } catch (error) {
          try {
            statements.run('rollback to work');
          } catch {
            // SQLite has given up the whole transaction, as it does on a full disk: nobody's work stays
            throw error;
          }
          job.fail(translate(error));
        }
        statements.run('release work');
      }
      statements.run('commit');
    } catch (error) {
      rollBack(statements);
      for (const job of jobs) job.fail(translate(error));
    }
    for (const job of jobs) job.settle();
  };

  const runReads = async (jobs: Job[]): Promise<void> => {
    const { statements } = reader;
    try {
      statements.run('begin');
      for (const job of jobs) await job.run().catch((error: unknown) => job.fail(translate(error)));
      statements.run('commit');
    } catch (error) {
      rollBack(statements);
      for (const job of jobs) job.fail(translate(error));
    }
    for (const job of jobs) job.settle();
  };

  const enqueue = <T>(queue: Job[], run: (jobs: Job[]) => Promise<void>, db: Db, work: (db: Db) => Promise<T>): Promise<T> => {
    if (closing) return Promise.reject(new ProblemError('unavailable', 'The storage is closed.'));
    return new Promise<T>((resolve, reject) => {
      let outcome: () => void = () => reject(new Error('the work has not run'));
      queue.push({
        run: async () => {
          const value = await work(db);
          outcome = () => resolve(value);
        },
        fail: error => {
          outcome = () => reject(error instanceof Error ? error : new Error('a work threw what is no error', { cause: error }));
        },
        settle: () => outcome(),
      });
      if (queue.length === 1) schedule(queue, run);
    });
  };

  const schedule = (queue: Job[], run: (jobs: Job[]) => Promise<void>): void => defer(() => {
    // on one connection a read must not see a write that may yet be undone, so batches take turns
    busy = busy.then(async () => {
      const jobs = queue.splice(0, batch);
      if (queue.length > 0) schedule(queue, run);
      await run(jobs);
    });
  });

  const close = async (): Promise<void> => {
    while (reads.length + writes.length > 0) await new Promise<void>(resolve => defer(resolve));
    await busy;
    for (const { statements, connection } of connections.reader ? [reader, writer] : [writer]) {
      statements.clear();
      connection.close();
    }
  };

  return {
    read: work => enqueue(reads, runReads, reader.db, work),
    write: work => enqueue(writes, runWrites, writer.db, work),
    migrate: () => Promise.resolve().then(() => migrate(writer.statements, options.migrations ?? migrations)).catch((error: unknown) => {
      throw translate(error);
    }),
    check: () => Promise.resolve().then(() => {
      if (sound) return void reader.statements.run('select name from migration limit 1');
      const [row] = reader.statements.run('pragma quick_check(1)').rows as { quick_check: string }[];
      if (row?.quick_check !== 'ok') throw new Error(`the database is damaged: ${row?.quick_check}`);
      // reading the whole file is for the start; afterwards it is enough that it can be read
      sound = true;
    }),
    close: () => closing ??= close(),
  };
}

const FULL = 13;
/** busy, locked, out of memory, read-only, input or output failed, damaged, full, cannot open, locking protocol */
const passing = new Set([5, 6, 7, 8, 10, 11, FULL, 14, 15]);

function rollBack(statements: StatementCache): void {
  try {
    statements.run('rollback');
  } catch {
    // SQLite has rolled back by itself, or there was no transaction yet
  }
}

function migrate(statements: StatementCache, steps: readonly Migration[]): void {
  statements.run('create table if not exists migration (name text primary key, at bigint not null)');
  for (const step of steps) {
    statements.run('begin immediate');
    try {
      if (statements.run('select name from migration where name = ?', [step.name]).rows.length === 0) {
        for (const statement of step.statements) statements.run(statement);
        statements.run('insert into migration (name, at) values (?, ?)', [step.name, Date.now()]);
      }
      statements.run('commit');
    } catch (error) {
      rollBack(statements);
      throw error;
    }
  }
}

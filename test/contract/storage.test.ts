import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeSync, closeSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import init from '@sqlite.org/sqlite-wasm';
import { ProblemError } from '../../server/src/problem.ts';
import { connect, openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';
import { createSqliteStorage } from '../../server/src/storage/sqlite.ts';
import type { SqliteConnection } from '../../server/src/storage/sqlite-driver.ts';
import type { Db } from '../../server/src/storage/storage.ts';
import { createWasmStorage } from '../../server/src/storage/wasm-sqlite.ts';
import { storageContract } from './storage-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'minga-storage-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const file = () => join(folder, 'deep', `${++files}.sqlite`);

const sqlite3 = await init();
const stores = {
  'SQLite in memory': () => openNodeSqlite(':memory:'),
  'SQLite in a file': () => openNodeSqlite(file()),
  'SQLite in WebAssembly': () => createWasmStorage(new sqlite3.oo1.DB(':memory:')),
};
for (const [name, open] of Object.entries(stores)) {
  describe(name, () => {
    for (const { name: sentence, run } of storageContract(open)) it(sentence, run);
  });
}

const put = (id: string) => (db: Db) => db.insertInto('board').values({ community: 'one', id, seq: 1, ideas: 0 }).execute();
const count = async (db: Db) => (await db.selectFrom('board').select('id').execute()).length;
const unavailable = (retryAfter: number) => (error: unknown) => {
  assert.ok(error instanceof ProblemError, String(error));
  assert.deepEqual([error.code, error.status, error.options.retryAfter], ['unavailable', 503, retryAfter]);
  return true;
};

describe('a SQLite file', () => {
  it('keeps everything when it is closed and opened again', async () => {
    const path = file();
    const first = openNodeSqlite(path);
    await first.migrate();
    await Promise.all(Array.from({ length: 20 }, (_, i) => first.write(put(`a${i}`))));
    await first.close();
    const second = openNodeSqlite(path);
    await second.migrate();
    await second.check();
    assert.equal(await second.read(count), 20);
    await second.close();
  });

  it('holds nothing of what was erased', async () => {
    const path = file();
    const storage = openNodeSqlite(path);
    await storage.migrate();
    const told = Array.from({ length: 50 }, (_, i) => `something-only-ada-knows-${i}`);
    await Promise.all(told.map(id => storage.write(put(id))));
    await storage.write(db => db.deleteFrom('board').where('community', '=', 'one').execute());
    await storage.close();
    assert.doesNotMatch(readFileSync(path, 'latin1'), /only-ada-knows/);
  });

  it('shares commits between parallel writes and answers none before its commit', async () => {
    const inner = connect(join(folder, `${++files}.sqlite`));
    const events: string[] = [];
    const writer: SqliteConnection = {
      ...inner,
      prepare: text => {
        const statement = inner.prepare(text);
        return {
          ...statement,
          run: parameters => {
            if (/^(begin|commit)/.test(text)) events.push(text);
            return statement.run(parameters);
          },
        };
      },
    };
    const storage = createSqliteStorage({ writer }, { batch: 50 });
    await storage.migrate();
    events.length = 0;
    await Promise.all(Array.from({ length: 100 }, (_, i) => storage.write(put(`a${i}`)).then(() => events.push('answer'))));
    assert.deepEqual(events.filter((event, i) => event !== events[i - 1]),
      ['begin immediate', 'commit', 'answer', 'begin immediate', 'commit', 'answer']);
    assert.equal(events.filter(event => event === 'answer').length, 100);
    await storage.close();
  });

  it('does a migration wholly or not at all, and goes on where it stopped', async () => {
    const path = file();
    const good = { name: '1', statements: ['create table one (id text primary key)'] };
    const bad = { name: '2', statements: ['create table two (id text primary key)', 'create table one (id text primary key)'] };
    const first = openNodeSqlite(path, { migrations: [good, bad] });
    await assert.rejects(first.migrate(), /already exists/);
    await first.close();
    const second = openNodeSqlite(path, { migrations: [good, { name: '2', statements: ['create table two (id text primary key)'] }] });
    await second.migrate();
    await second.close();
    const names = new DatabaseSync(path).prepare(`select name from sqlite_master where type = 'table' order by name`).all().map(row => row.name);
    assert.deepEqual(names, ['migration', 'one', 'two']);
  });

  it('says unavailable while another process writes, and works again after', async () => {
    const path = file();
    const storage = openNodeSqlite(path, { busyTimeout: 10 });
    await storage.migrate();
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    await assert.rejects(storage.write(put('a')), unavailable(1));
    assert.equal(await storage.read(count), 0, 'reads go on');
    other.exec('rollback');
    other.close();
    await storage.write(put('b'));
    assert.equal(await storage.read(count), 1);
    await storage.close();
  });

  it('says unavailable when the disk is full, keeps nothing half, reads on, and recovers by itself', async () => {
    const path = file();
    const storage = openNodeSqlite(path);
    await storage.migrate();
    await storage.write(put('a'));
    const limit = (pages: string) => storage.write(async db => {
      await db.executeQuery({ sql: `pragma max_page_count = ${pages}`, parameters: [], query: { kind: 'RawNode' } as never, queryId: {} as never });
    });
    const big = (id: string) => storage.write(async db => {
      await put(id)(db);
      await db.insertInto('audit').values({ community: 'one', id, idea: id, subject: id, at: 1, by: 'x', act: 'x', reason: null, details: 'x'.repeat(2_000_000) }).execute();
    });
    await limit('1');
    await assert.rejects(big('b'), unavailable(30));
    assert.equal(await storage.read(count), 1);
    await limit('1000000');
    await big('c');
    assert.equal(await storage.read(count), 2);
    await storage.close();
  });

  it('notices a damaged file', async () => {
    const path = file();
    const storage = openNodeSqlite(path);
    await storage.migrate();
    await Promise.all(Array.from({ length: 500 }, (_, i) => storage.write(put(`board-${i}`))));
    await storage.close();
    const handle = openSync(path, 'r+');
    for (let at = 4096 * 2; at < statSync(path).size; at += 4096) writeSync(handle, Buffer.alloc(64, 0x5a), 0, 64, at);
    closeSync(handle);
    await assert.rejects(async () => openNodeSqlite(path).check(), /malformed|damaged/);
  });

  it('has every answered write after the process was killed', async () => {
    const path = file();
    const setup = openNodeSqlite(path);
    await setup.migrate();
    await setup.close();
    const child = spawn(process.execPath, [fileURLToPath(new URL('./storage-writer.ts', import.meta.url)), path], { stdio: ['ignore', 'pipe', 'inherit'] });
    const answered: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      answered.push(line);
      if (answered.length === 300) child.kill('SIGKILL');
    }
    const storage = openNodeSqlite(path);
    await storage.check();
    const kept = new Set((await storage.read(db => db.selectFrom('board').select('id').execute())).map(row => row.id));
    assert.ok(answered.length >= 300);
    assert.deepEqual(answered.filter(id => !kept.has(id)), []);
    await storage.close();
  });
});

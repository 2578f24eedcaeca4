import type { Db, Storage } from '../../server/src/storage/storage.ts';

export interface StorageCase { name: string; run(): Promise<void> }

function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(() => { throw new Error('expected a rejection'); }, (error: unknown) => error);
}

const put = (id: string, ideas = 0, community = 'one') => (db: Db) =>
  db.insertInto('board').values({ community, id, seq: 1, ideas }).execute();
const ids = async (db: Db) => (await db.selectFrom('board').select('id').where('community', '=', 'one').orderBy('id').execute()).map(row => row.id);

/**
 * What every storage must do. `open` gives an empty storage that nobody else uses, not yet migrated; each case closes
 * its own. Give the cases to any test runner: `for (const { name, run } of storageContract(open)) it(name, run)`.
 */
export function storageContract(open: () => Promise<Storage> | Storage): StorageCase[] {
  const on = (name: string, test: (storage: Storage) => Promise<void>): StorageCase => ({
    name,
    run: async () => {
      const storage = await open();
      try {
        await storage.migrate();
        await test(storage);
      } finally {
        await storage.close();
      }
    },
  });
  return [
    on('migrates once, however often it is asked', async storage => {
      await storage.write(put('a'));
      await storage.migrate();
      equal(await storage.read(ids), ['a'], 'boards');
      await storage.check();
    }),
    on('shows a write to every read that starts after it was answered', async storage => {
      for (let i = 0; i < 20; i++) {
        await storage.write(put(`b${i}`));
        equal((await storage.read(ids)).length, i + 1, 'boards');
      }
    }),
    on('answers what the work answers, and rejects with what it throws', async storage => {
      equal(await storage.write(() => Promise.resolve(7)), 7, 'write');
      equal(await storage.read(() => Promise.resolve(8)), 8, 'read');
      const error = new Error('no');
      equal(await failure(storage.write(() => Promise.reject(error))) === error, true, 'same error of a write');
      equal(await failure(storage.read(() => Promise.reject(error))) === error, true, 'same error of a read');
    }),
    on('undoes a work that throws, and none of its neighbours', async storage => {
      const results = await Promise.allSettled(Array.from({ length: 60 }, (_, i) => storage.write(async db => {
        await put(`c${String(i).padStart(2, '0')}`)(db);
        if (i % 3 === 1) throw new Error('undo');
      })));
      equal(results.map(result => result.status), Array.from({ length: 60 }, (_, i) => (i % 3 === 1 ? 'rejected' : 'fulfilled')), 'outcomes');
      equal(await storage.read(ids), Array.from({ length: 60 }, (_, i) => `c${String(i).padStart(2, '0')}`).filter((_, i) => i % 3 !== 1), 'boards');
    }),
    on('undoes a work whose statement fails, and none of its neighbours', async storage => {
      const results = await Promise.allSettled([put('x'), put('x'), put('y')].map((work, i) => storage.write(async db => {
        await put(`before-${i}`)(db);
        await work(db);
      })));
      equal(results.map(result => result.status), ['fulfilled', 'rejected', 'fulfilled'], 'outcomes');
      equal(await storage.read(ids), ['before-0', 'before-2', 'x', 'y'], 'boards');
    }),
    on('runs works that read and then write one after another', async storage => {
      await storage.write(put('count'));
      await Promise.all(Array.from({ length: 100 }, () => storage.write(async db => {
        const { ideas } = await db.selectFrom('board').select('ideas').where('community', '=', 'one').where('id', '=', 'count').executeTakeFirstOrThrow();
        await db.updateTable('board').set({ ideas: ideas + 1 }).where('community', '=', 'one').where('id', '=', 'count').execute();
      })));
      const { ideas } = await storage.read(db => db.selectFrom('board').select('ideas').where('id', '=', 'count').executeTakeFirstOrThrow());
      equal(ideas, 100, 'count');
    }),
    on('shows a read one state from its beginning to its end, and nothing uncommitted', async storage => {
      await storage.write(put('d', 0));
      await storage.write(put('e', 0));
      const both = async (db: Db) => {
        const first = await db.selectFrom('board').select('ideas').where('id', '=', 'd').executeTakeFirstOrThrow();
        await Promise.resolve();
        const second = await db.selectFrom('board').select('ideas').where('id', '=', 'e').executeTakeFirstOrThrow();
        return [first.ideas, second.ideas];
      };
      const add = (id: string) => (db: Db) =>
        db.updateTable('board').set(({ eb }) => ({ ideas: eb('ideas', '+', 1) })).where('community', '=', 'one').where('id', '=', id).execute();
      const reads: Promise<number[]>[] = [];
      const writes: Promise<void>[] = [];
      for (let i = 0; i < 40; i++) {
        writes.push(storage.write(async db => {
          await add('d')(db);
          await add('e')(db);
        }));
        writes.push(failure(storage.write(async db => {
          await add('d')(db);
          throw new Error('undo');
        })).then(() => undefined));
        reads.push(storage.read(both));
      }
      for (const [d, e] of await Promise.all(reads)) equal(d, e, 'both boards');
      await Promise.all(writes);
      equal(await storage.read(both), [40, 40], 'in the end');
    }),
    on('keeps communities apart by their keys', async storage => {
      await storage.write(put('same', 1, 'one'));
      await storage.write(put('same', 2, 'two'));
      const found = await storage.read(db => db.selectFrom('board').select('ideas').where('community', '=', 'two').where('id', '=', 'same').execute());
      equal(found.map(row => row.ideas), [2], 'board of the other community');
    }),
    on('keeps texts and large numbers as they are', async storage => {
      const text = '希望增加暗黑模式 🚀 \u{1f469}\u{200d}\u{1f680} "quotes" \'; drop table idea; -- \n\té';
      const at = Number.MAX_SAFE_INTEGER;
      await storage.write(db => db.insertInto('report').values({ community: 'one', subject: 'idea:1', member: 'm', reason: 'other', note: text, at }).execute());
      const [row] = await storage.read(db => db.selectFrom('report').select(['note', 'at']).execute());
      equal([row?.note, Number(row?.at)], [text, at], 'row');
    }),
    on('finishes what was asked before it closes, and refuses what comes after', async storage => {
      const writes = Array.from({ length: 5 }, (_, i) => storage.write(put(`f${i}`)));
      const read = storage.read(ids);
      const closing = storage.close();
      await Promise.all([...writes, read, closing]);
      await failure(storage.write(put('late')));
      await failure(storage.read(ids));
    }),
  ];
}

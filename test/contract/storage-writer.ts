// Writes without end and prints what has been answered; the test kills it.
import { writeSync } from 'node:fs';
import { openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';

const storage = openNodeSqlite(process.argv[2]!);
const line = async (lane: number) => {
  for (let i = 0; ; i++) {
    const id = `${lane}-${i}`;
    await storage.write(db => db.insertInto('board').values({ community: 'one', id, seq: 1, ideas: 0 }).execute());
    writeSync(1, `${id}\n`);
  }
};
await Promise.all([1, 2, 3, 4, 5].map(line));

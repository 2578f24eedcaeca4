// The yardstick: the smallest server that answers the same two questions. One table, hono, node:sqlite, nothing checked.
// `node minimal.ts FILE` commits each vote by itself, `node minimal.ts FILE batched` shares commits. Told the ideas by IPC.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';

/** A row of the only table. */
export interface MinimalIdea { id: string; title: string; excerpt: string; author: string; status: string; votes: number; comments: number; created_at: string }

const [, , file = ':memory:', mode] = process.argv;
const db = new DatabaseSync(file);
db.exec(`pragma journal_mode = wal; pragma synchronous = full;
  create table idea (id text primary key, title text, excerpt text, author text, status text, votes integer, comments integer, created_at text);
  create index idea_votes on idea (votes desc)`);
const top = db.prepare('select * from idea order by votes desc limit 20');
const add = db.prepare('update idea set votes = votes + ? where id = ? returning votes');

const waiting: (() => () => void)[] = [];
const flush = () => {
  db.exec('begin immediate');
  const answers = waiting.splice(0).map(work => work());
  db.exec('commit');
  for (const answer of answers) answer();
};
const batched = (change: number, id: string) => new Promise<unknown>(resolve => {
  waiting.push(() => {
    const row = add.get(change, id);
    return () => { resolve(row); };
  });
  if (waiting.length === 1) setImmediate(flush);
});

const app = new Hono();
app.get('/top', c => c.json({ items: top.all() }));
for (const [method, change] of [['PUT', 1], ['DELETE', -1]] as const) {
  if (mode === 'batched') app.on(method, '/vote/:id', async c => c.json(await batched(change, c.req.param('id')) as object));
  else app.on(method, '/vote/:id', c => c.json(add.get(change, c.req.param('id')) as object));
}

process.once('message', (ideas: MinimalIdea[]) => {
  const insert = db.prepare('insert into idea values (?, ?, ?, ?, ?, ?, ?, ?)');
  db.exec('begin');
  for (const { id, title, excerpt, author, status, votes, comments, created_at } of ideas) insert.run(id, title, excerpt, author, status, votes, comments, created_at);
  db.exec('commit');
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => process.send!((server.address() as AddressInfo).port));
});
process.once('disconnect', () => process.exit());

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openNodeSqlite } from '../../../server/src/storage/node-sqlite.ts';
import { forge } from '../identity/forge.ts';
import { folder, start } from './program.ts';

/** How often the process is killed; `CRASHES=1000 node --test …` for a longer run. */
const crashes = Number(process.env.CRASHES ?? 3);
const answersBetween = 40;

const secret = Buffer.alloc(32, 7);
const database = join(folder, 'crash.sqlite');
const config = join(folder, 'crash.yaml');
writeFileSync(config, JSON.stringify({ communities: [{
  id: 'kestrel', name: 'Kestrel', issuer: 'https://brand.example', keys: [{ kid: 'k', algorithm: 'HS256', secret: secret.toString('base64url') }],
  boards: [{ id: 'ideas', name: 'Ideas', review: 'after' }],
  limits: { writesPerMinute: 100_000, writesPerMinutePerRange: 100_000, votesPerIdeaPerRange: 100_000, newcomer: { ideas: 100_000, comments: 100_000 } },
}] }));

const token = (sub: string) => {
  const second = Math.floor(Date.now() / 1000);
  const payload = { iss: 'https://brand.example', aud: 'kestrel', sub, iat: second, exp: second + 3600 };
  return forge({ header: { alg: 'HS256', kid: 'k' }, payload }, secret, 'HS256');
};

/** One person who acts without a pause, and repeats an act, key and all, until it has been answered. */
class Person {
  readonly name: string;
  acts = 0;
  voted = false;
  constructor(name: string) {
    this.name = name;
  }

  /** Answers whether the act was answered. */
  async act(base: string, idea: string): Promise<boolean> {
    const headers = { 'Authorization': `Bearer ${token(this.name)}`, 'Content-Type': 'application/json' };
    const vote = this.acts % 2 === 0;
    const on = this.acts % 4 === 0;
    try {
      const response = vote
        ? await fetch(`${base}/ideas/${idea}/vote?seq=${this.acts}`, { method: on ? 'PUT' : 'DELETE', headers })
        : await fetch(`${base}/ideas/${idea}/comments`, {
          method: 'POST', headers: { ...headers, 'Idempotency-Key': `key-${this.name}-${this.acts}` }, body: JSON.stringify({ text: `${this.name} ${this.acts}` }),
        });
      const body = await response.text();
      assert.ok(response.ok, body);
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
    if (vote) this.voted = on;
    this.acts += 1;
    return true;
  }
}

test('a server that is killed again and again loses nothing it has answered, and does nothing twice', async () => {
  const people = ['ana', 'ben', 'cleo', 'dan'].map((name) => new Person(name));
  let idea = '';
  for (let round = 0; round <= crashes; round += 1) {
    const server = start([], { MINGA_CONFIG: config, MINGA_DATABASE: database, LOG_LEVEL: 'silent' });
    const [, port] = await server.until(/http:\/\/localhost:(\d+)\n/);
    const base = `http://127.0.0.1:${port}/v1/kestrel`;
    if (idea === '') {
      const made = await fetch(`${base}/boards/ideas/ideas`, {
        method: 'POST', body: JSON.stringify({ title: 'Survive' }),
        headers: { 'Authorization': `Bearer ${token('author')}`, 'Content-Type': 'application/json', 'Idempotency-Key': 'the-only-idea' },
      });
      idea = ((await made.json()) as { id: string }).id;
    }
    let answers = 0;
    const last = round === crashes;
    await Promise.all(people.map(async (person) => {
      // in the last round each person only finishes what was under way
      while (await person.act(base, idea)) {
        answers += 1;
        if (last) return;
        if (answers === answersBetween) server.child.kill('SIGKILL');
      }
      assert.ok(!last, 'nobody was refused without a kill');
    }));
    if (last) server.child.kill('SIGTERM');
    await server.ended;
  }

  const storage = openNodeSqlite(database);
  await storage.check();
  await storage.read(async (db) => {
    const written = (await db.selectFrom('comment').select('text').execute()).map(({ text }) => text).sort();
    const answered = people.flatMap(({ name, acts }) => Array.from({ length: acts }, (_, act) => act).filter((act) => act % 2 === 1).map((act) => `${name} ${act}`)).sort();
    assert.deepEqual(written, answered);
    const votes = await db.selectFrom('vote').select('member').where('voted', '=', 1).execute();
    assert.equal(votes.length, people.filter(({ voted }) => voted).length);
    const counted = await db.selectFrom('idea').select(['votes', 'comments']).executeTakeFirstOrThrow();
    assert.deepEqual({ ...counted }, { votes: votes.length, comments: written.length });
  });
  await storage.close();
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listIdeas } from '../../../server/src/domain/index.ts';
import { createIds } from '../../../server/src/storage/uuid.ts';
import { World } from './fixture.ts';

describe('the log of changes', () => {
  it('is kept for some minutes only, and a walk goes on without it', async () => {
    const world = await World.open();
    const author = await world.member('ada');
    const ben = await world.member('ben');
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push((await world.idea(author, `Idea ${i}`)).id);
    const first = await world.read(null, listIdeas, { board: 'ideas', sort: 'new', limit: 2 });
    for (let i = 0; i < 1600; i++) {
      world.now += 2000;
      await world.vote(ben, ids[i % 4]!, Math.floor(i / 4) % 2 === 0);
    }
    const kept = await world.storage.read(db => db.selectFrom('change').select(['seq', 'at']).orderBy('seq').execute());
    assert.ok(kept.length < 800, `${kept.length} rows`);
    assert.ok(kept[0]!.at <= world.now - 15 * 60_000 || kept.length >= 450, 'the last quarter of an hour is there');
    assert.equal(kept.at(-1)!.seq - kept[0]!.seq, kept.length - 1, 'without gaps');
    const second = await world.read(null, listIdeas, { board: 'ideas', sort: 'new', limit: 2, cursor: first.next! });
    assert.deepEqual([...first.items, ...second.items].map(idea => idea.title), ['Idea 3', 'Idea 2', 'Idea 1', 'Idea 0']);
    assert.deepEqual((await world.read(null, listIdeas, { board: 'ideas', sort: 'top' })).items.map(idea => idea.votes), [0, 0, 0, 0]);
  });
});

describe('ids', () => {
  it('are UUIDv7 in ascending order, also within a millisecond and when the clock steps back', () => {
    let now = Date.UTC(2026, 0, 1);
    const newId = createIds({ clock: () => now });
    const made: string[] = [];
    for (let i = 0; i < 5000; i++) {
      if (i % 1000 === 999) now += i % 2000 === 999 ? 1 : -5;
      made.push(newId());
    }
    assert.deepEqual([...made].sort(), made);
    assert.equal(new Set(made).size, made.length);
    for (const id of made) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(parseInt(made[0]!.replaceAll('-', '').slice(0, 12), 16), Date.UTC(2026, 0, 1));
  });

  it('differ between two makers that share the time', () => {
    const clock = () => 0;
    const [one, two] = [createIds({ clock }), createIds({ clock })];
    const all = Array.from({ length: 500 }, () => [one(), two()]).flat();
    assert.equal(new Set(all).size, all.length);
  });
});

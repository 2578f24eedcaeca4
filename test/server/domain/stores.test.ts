import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import init from '@sqlite.org/sqlite-wasm';
import { createComment, getIdea, listIdeas } from '../../../server/src/domain/index.ts';
import { openNodeSqlite } from '../../../server/src/storage/node-sqlite.ts';
import { createWasmStorage } from '../../../server/src/storage/wasm-sqlite.ts';
import { World } from './fixture.ts';

describe('the domain', () => {
  it('works alike over SQLite in WebAssembly', async () => {
    const sqlite3 = await init();
    const world = await World.open(undefined, createWasmStorage(new sqlite3.oo1.DB(':memory:')));
    const idea = await world.idea(await world.member('ada'), '希望增加暗黑模式', '夜间骑行');
    const members = await world.members(20);
    await Promise.all(members.flatMap(member => [world.vote(member, idea.id, true, 5), world.vote(member, idea.id, true, 5)]));
    await world.write(members[0]!, createComment, idea.id, { text: '好' });
    const seen = await world.read(null, getIdea, idea.id);
    assert.deepEqual([seen.votes, seen.comments, seen.followers], [20, 1, 21]);
    assert.deepEqual(await world.titles({ text: '暗黑' }), ['希望增加暗黑模式']);
    await world.storage.close();
  });

  it('shows in one process what another has just written, lists in memory too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minga-domain-'));
    const path = join(folder, 'minga.sqlite');
    const here = await World.open(undefined, openNodeSqlite(path));
    const there = await World.open(undefined, openNodeSqlite(path));
    const ada = await here.member('ada');
    const [a, b] = [await here.idea(ada, 'A'), await here.idea(ada, 'B')];
    const top = async (world: World) => (await world.read(null, listIdeas, { board: 'ideas', sort: 'top' })).items.map(idea => `${idea.title} ${idea.votes}`);
    assert.deepEqual(await top(there), ['B 0', 'A 0']);
    await here.vote(await here.member('ben'), a.id);
    assert.deepEqual(await top(there), ['A 1', 'B 0']);
    for (const member of await there.members(2)) await there.vote(member, b.id);
    assert.deepEqual(await top(here), ['B 2', 'A 1']);
    await here.storage.close();
    await there.storage.close();
    rmSync(folder, { recursive: true });
  });
});

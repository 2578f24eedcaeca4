import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startDemo, type Demo } from '../../demo/server/demo.ts';
import type { Idea } from '../../src/protocol/idea.ts';

const now = Date.UTC(2026, 4, 12, 9, 30);
const start = (database: string) => startDemo({ port: 0, database, built: '.', keyFile: null, now: () => now });

let demo: Demo;
before(async () => { demo = await start(':memory:'); });
after(async () => demo?.close());

async function allIdeas(origin: string, sort: string): Promise<Idea[]> {
  const found: Idea[] = [];
  let cursor = '';
  do {
    const response = await fetch(`${origin}/v1/kestrel/boards/bikes/ideas?limit=50&sort=${sort}${cursor}`);
    assert.equal(response.status, 200);
    const page = (await response.json()) as { items: Idea[]; next: string | null };
    found.push(...page.items);
    cursor = page.next ? `&cursor=${encodeURIComponent(page.next)}` : '';
  } while (cursor);
  return found;
}

const without = (ideas: Idea[]) => ideas.map(({ id, title, votes, comments, createdAt, status }) => ({ id, title, votes, comments, createdAt, status: { ...status, url: undefined } }));

test('the board looks lived in', async () => {
  const ideas = await allIdeas(demo.origin, 'top');
  assert.ok(ideas.length >= 60, `${ideas.length} ideas`);
  assert.ok(ideas.reduce((sum, { comments }) => sum + comments, 0) >= 150);
  const [pinned, top] = ideas;
  assert.equal(pinned!.pinned && pinned!.locked, true);
  assert.deepEqual([top!.title, top!.votes], ['A lock that opens when my phone comes near', 128]);
  const kinds = new Set(ideas.map(({ status }) => status.kind));
  for (const kind of ['new', 'under_review', 'planned', 'in_progress', 'shipped', 'declined']) assert.ok(kinds.has(kind as Idea['status']['kind']), kind);
  assert.deepEqual([...new Set(ideas.map(({ author }) => author.role))].sort(), ['member', 'moderator']);
  for (const idea of ideas.filter(({ status }) => status.kind === 'declined')) assert.ok((idea.status.reason ?? '').length > 80, `"${idea.title}" is declined with a reason`);
  assert.ok(ideas.every(({ state }) => state === 'visible'));
  assert.ok(!ideas.some(({ title }) => title === 'Cheaper pads from elsewhere'), 'the held idea is not shown');
  assert.ok(ideas.every(({ answer }) => !answer?.text.includes('**')), 'answers on cards are plain text');
  assert.ok(ideas.every(({ createdAt }) => Date.parse(createdAt) <= now));
});

test('is the same at every start, ids included, and a second start leaves the ideas alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minga-demo-'));
  try {
    for (const acts of [demo.seeded, 0]) {
      const again = await start(join(folder, 'minga.sqlite'));
      try {
        assert.equal(again.seeded, acts);
        for (const sort of ['trending', 'top', 'new', 'discussed']) {
          assert.deepEqual(without(await allIdeas(again.origin, sort)), without(await allIdeas(demo.origin, sort)), sort);
        }
      } finally {
        await again.close();
      }
    }
    assert.ok(demo.seeded > 3000);
  } finally {
    await rm(folder, { recursive: true });
  }
});

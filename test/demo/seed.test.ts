import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Demo } from '../../demo/server/demo.ts';
import type { CheckInStatus } from '../../src/protocol/check-in.ts';
import type { EventCode, EventPage } from '../../src/protocol/event.ts';
import type { Idea } from '../../src/protocol/idea.ts';
import type { Leaderboard, Standing } from '../../src/protocol/leaderboard.ts';
import { startDemo } from '../../tools/demo.ts';

const now = Date.UTC(2026, 4, 12, 9, 30);
const start = (database: string) => startDemo({ database, at: now });

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

/** What the API answers to one of the demo's people, signed in as the site does it. */
async function answerTo(id: string, path: string): Promise<{ status: number; body: unknown }> {
  const session = await fetch(`${demo.origin}/demo/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id }) });
  const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
  const { token } = (await (await fetch(`${demo.origin}/demo/token`, { method: 'POST', headers: { cookie } })).json()) as { token: string };
  const response = await fetch(`${demo.origin}/v1/kestrel${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, body: await response.json() };
}

test('the club has a week behind it: forty on the board, a goal in common, and nobody who has not chosen to be there', async () => {
  const { total, rows, goal, enough } = (await (await fetch(`${demo.origin}/v1/kestrel/leaderboards/riders`)).json()) as Leaderboard;
  assert.deepEqual([enough, total, rows.length], [true, 40, 10]);
  assert.ok(goal!.have > 100 && goal!.have < goal!.target, `${goal!.have} of ${goal!.target}`);
  const { rows: around } = (await answerTo('mina', '/leaderboards/riders/mine?span=10')).body as Standing;
  const names = [...rows, ...around].map(({ name }) => name);
  for (const name of ['자전거 민준', 'はるか', '断桥边']) assert.ok(names.includes(name), `${name} by nickname`);
  for (const name of ['김민준', 'रवि शर्मा', 'Noé L.', 'Jonas Verhaeghe', 'Radkeller Graz']) assert.ok(!names.includes(name), name);
  assert.ok(new Set(rows.map(({ rank }) => rank)).size > 5, 'not all tied');
});

test('the people of the sign-in page stand where their notes say', async () => {
  const mina = (await answerTo('mina', '/leaderboards/riders/mine')).body as Standing;
  assert.equal(mina.rank, 12);
  const days = (await answerTo('mina', '/programs/daily/mine')).body as CheckInStatus;
  assert.deepEqual([days.total, days.streak!.current, days.streak!.best, days.today], [99, 34, 40, null], 'the next check-in is the hundredth');
  const ravi = (await answerTo('ravi', '/leaderboards/riders/mine')).body as Standing;
  assert.ok(ravi.points > 0 && ravi.listing.choice === 'hidden' && !ravi.listing.listed);
  const sam = (await answerTo('sam', '/programs/daily/mine')).body as CheckInStatus;
  assert.deepEqual([sam.total, sam.today], [0, null]);
  const noe = (await answerTo('noe', '/programs/daily/mine')).body as CheckInStatus;
  assert.deepEqual([noe.restricted, noe.streak, noe.total > 5], [true, null, true]);
  assert.equal((await answerTo('noe', '/leaderboards/riders/mine')).status, 403);
});

test('there is a meet-up to check in at, others to come and some to look back at', async () => {
  const list = async (query = '') => ((await (await fetch(`${demo.origin}/v1/kestrel/programs/daily/events${query}`)).json()) as EventPage).items;
  const [open, ...coming] = await list();
  assert.ok(Date.parse(open!.opensAt) < now && now < Date.parse(open!.closesAt), `${open!.title} takes check-ins`);
  assert.ok(coming.length >= 2 && coming.every(({ startsAt, going }) => Date.parse(startsAt) > now && going > 5));
  assert.equal((await list('?past=true')).length, 2);
  const { body } = await answerTo('tomasz', `/programs/daily/events/${open!.id}/code`);
  assert.ok((body as EventCode).url!.startsWith(`${demo.origin}/check-in/`));
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

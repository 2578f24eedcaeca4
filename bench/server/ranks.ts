// How long a rank takes among 10,000 to 1,000,000 listed members, on SQLite in a file; beside it what it costs to count or
// to sort them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeCommunity } from '../../server/src/config-defaults.ts';
import type { Context } from '../../server/src/context.ts';
import { getLeaderboard, getStanding } from '../../server/src/domain/index.ts';
import { bucketOf, coarse } from '../../server/src/domain/leaderboard/buckets.ts';
import { rankOf } from '../../server/src/domain/leaderboard/ranks.ts';
import { sourceOf, type Place } from '../../server/src/domain/leaderboard/source.ts';
import { openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';
import { rows } from '../../server/src/storage/rows.ts';
import type { Db } from '../../server/src/storage/storage.ts';
import type { Options } from '../browser/boards.ts';
import { figure, median, percentile, type Row } from '../report.ts';

const sizes = [10_000, 100_000, 1_000_000];
/** Members whose rank is asked for, spread over all. */
const samples = 500;
const community = completeCommunity({
  id: 'bench', name: 'Bench', leaderboards: [{ id: 'main', name: 'Main', modes: ['top', 'around'], periods: ['all'] }],
});
const all = { id: 'all', kind: 'all', from: null, to: null, name: null } as const;
const key = ['bench', 'main', 'all'];

const memberId = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function contextOf(db: Db, actor: Context['actor'] = null): Context {
  return { community, db, now: Date.UTC(2026, 10, 22), newId: () => crypto.randomUUID(), actor, forms: new Map(), uploads: false, tzdata: 'bench' };
}

/** Many have few points and few have up to 100,000, as after a year; so ties are long at the low end. */
async function seed(db: Db, size: number): Promise<void> {
  const numbers = `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${size})`;
  const id = `'00000000-0000-7000-8000-' || printf('%012d', i)`;
  // an index of all rows at once is made in a fraction of the time
  const indexes = await rows<{ name: string; sql: string }>(db, "select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in ('member', 'listing', 'score')", []);
  for (const { name } of indexes) await rows(db, `drop index ${name}`, []);
  await rows(db, `insert into member (community, id, sub, anonymous, staff, role, name, joined_at, named) ${numbers}
    select 'bench', ${id}, 's' || i, 0, 0, 'member', 'Member ' || i, 0, 0 from n`, []);
  await rows(db, `insert into listing (community, member, choice, key, listed, at) ${numbers}
    select 'bench', ${id}, 'public', 'k' || i, 1, 0 from n`, []);
  // 7919 is prime to every size: each share of the way up comes once
  await rows(db, `insert into score (community, board, period, member, points, reached_at, listed, team) ${numbers},
    u(i, u) as (select i, ((i * 7919) % ${size} + 0.5) / ${size} from n)
    select 'bench', 'main', 'all', ${id}, 1 + cast(100000 * u * u * u * u as integer), i, 1, '' from u`, []);
  for (const { sql } of indexes) await rows(db, sql, []);
  const buckets = new Map<string, { members: number; distinct: number }>();
  for (const { points, members } of await rows<{ points: number; members: number }>(db, 'select points, count(*) as members from score group by points', [])) {
    for (const [level, bucket] of [[0, bucketOf(points)], [1, coarse(bucketOf(points))]] as const) {
      const found = buckets.get(`${level} ${bucket}`) ?? { members: 0, distinct: 0 };
      buckets.set(`${level} ${bucket}`, { members: found.members + members, distinct: found.distinct + 1 });
    }
  }
  for (const [name, { members, distinct }] of buckets) {
    await rows(db, 'insert into score_bucket (community, board, period, level, bucket, members, distinct_points) values (?, ?, ?, ?, ?, ?, ?)',
      [...key, ...name.split(' ').map(Number), members, distinct]);
  }
}

/** For each of so many subjects the median over the rounds, in milliseconds: what interrupts a single call is not its cost. */
async function times(subjects: number, rounds: number, work: (at: number) => Promise<unknown>): Promise<number[]> {
  const found = Array.from({ length: subjects }, (): number[] => []);
  await work(0);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, each] of found.entries()) {
      const start = performance.now();
      await work(at);
      each.push(performance.now() - start);
    }
  }
  return found.map(median);
}

interface Figures { rank: number[]; ordinal: number[]; around: number[]; page: number[]; count: number[]; window: number[] }

async function measure(size: number, rounds: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'minga-ranks-'));
  const storage = openNodeSqlite(join(folder, 'ranks.sqlite'));
  try {
    await storage.migrate();
    await storage.write(db => seed(db, size));
    return await storage.read(async db => {
      const source = sourceOf(contextOf(db), community.leaderboards[0]!, all);
      const member = (at: number): string => memberId(Math.floor((at + 0.5) * (size / samples)));
      const places: Place[] = [];
      for (let at = 0; at < samples; at += 1) {
        places.push((await rows<Place>(db, 'select member, points, reached_at from score where community = ? and board = ? and period = ? and member = ?', [...key, member(at)]))[0]!);
      }
      const actor = (at: number): Context['actor'] => ({ id: member(at), anonymous: false, staff: false, role: 'member', joinedAt: 0, restricted: false });
      const above = 'select count(*) as above from score where community = ? and board = ? and period = ? and listed = 1 and points > ?';
      const sorted = `select rank from (select member, rank() over (order by points desc) as rank from score
        where community = ? and board = ? and period = ? and listed = 1) r where member = ?`;
      // what is counted must be the same as what is looked up
      for (const [at, place] of places.entries()) {
        if (at % 25 !== 0) continue;
        const [{ above: counted }] = await rows<{ above: number }>(db, above, [...key, place.points]) as [{ above: number }];
        const { rank } = await rankOf(contextOf(db), source, 'competition', place);
        const { rank: told } = await getStanding(contextOf(db, actor(at)), 'main', { reveal: true });
        if (rank !== counted + 1 || told !== rank) throw new Error(`the rank of ${place.member} is ${counted + 1}, not ${rank} or ${told}`);
      }
      const some = (at: number): number => at * (samples / 100);
      return {
        rank: await times(samples, rounds, at => rankOf(contextOf(db), source, 'competition', places[at]!)),
        ordinal: await times(samples, rounds, at => rankOf(contextOf(db), source, 'ordinal', places[at]!)),
        around: await times(100, rounds, at => getStanding(contextOf(db, actor(some(at))), 'main', { span: 2 })),
        page: await times(100, rounds, () => getLeaderboard(contextOf(db), 'main', {})),
        count: await times(10, rounds, at => rows(db, above, [...key, places[at * (samples / 10) + 25]!.points])),
        window: await times(5, 1, at => rows(db, sorted, [...key, places[at * (samples / 5) + 50]!.member])),
      };
    });
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true });
  }
}

/** A rank by the histogram, the page and around me at three sizes, and what counting and sorting take. */
export async function ranks({ rounds, wanted, progress }: Options): Promise<Row[]> {
  const name = 'ranks';
  if (!wanted(`${name}: of any member, count(*), window function, around me, page`)) return [];
  const found: Row[] = [];
  const medians: number[] = [];
  for (const size of sizes) {
    progress(`${name}: ${size.toLocaleString('en')} members`);
    const { rank, ordinal, around, page, count, window } = await measure(size, rounds);
    const row = (what: string, values: number[], more: Partial<Row> = {}): Row => ({
      ...figure(`${name}: ${what}, ${size.toLocaleString('en')} members`, 'ms', values), rounds, detail: `p99 ${percentile(values, 99).toFixed(2)} ms`, ...more,
    });
    medians.push(median(rank));
    found.push(
      row('of any member', rank),
      { name: `${name}: … the slowest of ${samples}, ${size.toLocaleString('en')} members`, value: Math.max(...rank), unit: 'ms', goal: 1, rounds },
      row('… where ties are put in order', ordinal),
      row('… by count(*)', count),
      row('… by a window function', window, { detail: undefined, rounds: 1 }),
      row('around me', around, { goal: 5 }),
      row('page', page, { goal: 5 }),
    );
  }
  const growth = medians.at(-1)! / medians[0]!;
  return [...found, { name: `${name}: of any member, 1,000,000 members against 10,000`, value: growth, unit: 'x', goal: 3, rounds }];
}

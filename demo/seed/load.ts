import { claimsOf, type BrandKey } from '../server/brand-key.ts';
import { seedActs, type Act } from './acts.ts';
import type { Seed } from './seed.ts';
import type { SeedClock } from './seed-clock.ts';

export interface LoadOptions {
  seed: Seed;
  /** The server, as a fetch handler. */
  fetch: (request: Request) => Response | Promise<Response>;
  /** The same clock that the server has. */
  clock: SeedClock;
  key: BrandKey;
  /** The community's base URL, e.g. `http://localhost:8787/v1/kestrel`. Relative links of the seed start at its origin. */
  endpoint: string;
  /** The moment that "days ago" counts from, in milliseconds since 1970. */
  asOf: number;
}

const inFlight = 64;

/**
 * Plays the seed through the public API: each member acts with a token of the brand, at the time the seed says. Repeating it
 * changes nothing, since every act carries the same key again. Answers how many acts there were.
 * @throws when the server refuses an act; the message names it.
 */
export async function loadSeed({ seed, fetch, clock, key, endpoint, asOf }: LoadOptions): Promise<number> {
  const community = new URL(endpoint).pathname.split('/').pop()!;
  const moderator = seed.members.find(({ role }) => role === 'moderator')!;
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (!id) throw new Error(`An act of the seed needs "${name}", which does not exist yet.`);
    return id;
  };

  const send = (act: Pick<Act, 'key' | 'by' | 'at'>, { method, path, body }: ReturnType<Act['request']>) =>
    clock.act(act.at, act.key, async () => {
      const token = await key.sign({ ...claimsOf(act.by), aud: community }, { issuedAt: act.at, seconds: 900 });
      const response = await fetch(new Request(endpoint + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body && { 'content-type': 'application/json' }),
          ...(method === 'POST' && { 'idempotency-key': `seed:${act.key}` }),
        },
        ...(body ? { body: JSON.stringify(absolute(body, endpoint)) } : {}),
      }));
      const answer = (await response.json()) as { id: string; code?: string; state?: string };
      if (!response.ok) throw new Error(`The seed's act ${act.key} was refused with ${response.status}: ${JSON.stringify(answer)}`);
      return answer;
    });

  const play = async (act: Act): Promise<void> => {
    const answer = await send(act, act.request(idOf));
    if (act.approve && answer.state === 'held') {
      const what = act.key.startsWith('idea:') ? 'ideas' : 'comments';
      await send({ key: `approve:${act.key}`, by: moderator, at: act.at + 10 * 60 * 1000 },
        { method: 'POST', path: `/${what}/${answer.id}/moderation`, body: { act: 'approve' } });
    }
    if (act.makes) ids.set(act.makes, answer[act.keeps ?? 'id']!);
  };

  const acts = seedActs(seed, asOf);
  await playInOrder(acts, play);
  return acts.length;
}

/** Plays many acts at a time where their order does not matter: threads are independent but for merges, which wait for all. */
async function playInOrder(acts: Act[], play: (act: Act) => Promise<void>): Promise<void> {
  const played = new Map<string, Promise<void>>();
  const barriers = new Map<string, Promise<void>>();
  const since = new Map<string, Promise<void>[]>();
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for (const act of acts) {
    while (running.size >= inFlight) await Promise.race(running);
    if (act.alone) await Promise.all(running);
    if (failures.length > 0) throw failures[0];
    const earlier = since.get(act.thread) ?? [];
    const needed = [barriers.get(act.thread), played.get(act.after ?? ''), ...(act.barrier ? earlier : [])].filter((one) => one !== undefined);
    const done = Promise.all(needed).then(() => (failures.length > 0 ? undefined : play(act))).catch((error: unknown) => void failures.push(error));
    if (act.makes) played.set(act.key, done);
    if (act.barrier) barriers.set(act.thread, done);
    since.set(act.thread, act.barrier ? [] : [...earlier, done]);
    running.add(done);
    void done.then(() => running.delete(done));
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
}

/** Links of the seed, `/…`, as addresses on the site that shows it. */
const absolute = (body: object, endpoint: string): object =>
  'url' in body && typeof body.url === 'string' ? { ...body, url: new URL(body.url, endpoint).href } : body;

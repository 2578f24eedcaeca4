import type { LimitsConfig } from './community-config.ts';
import { Lru } from './lru.ts';
import { ProblemError } from './problem.ts';

/** How many people and addresses are remembered at a time; whoever is forgotten starts with a full bucket. */
const remembered = 50_000;
const minute = 60_000;

/** A bucket to take from. */
export interface Draw {
  /** Name of the rule, as the `RateLimit` headers say it. */
  policy: 'member' | 'device' | 'range' | 'reads' | 'votes' | 'sends';
  /** Whose bucket. */
  key: string;
  /** Tokens in a full bucket, refilled evenly over a minute. */
  perMinute: number;
}

/** How the scarcest bucket of a request stands. */
export interface Allowance { policy: string; limit: number; remaining: number; resetSeconds: number }

/** Token buckets in memory: one bucket a person, device, or range of addresses. */
export class RateLimits {
  readonly #buckets = new Lru<string, { tokens: number; at: number }>(remembered);
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** How many buckets are remembered; never more than 50,000. */
  get size(): number {
    return this.#buckets.size;
  }

  /**
   * Takes one token from each bucket, or none where one is empty.
   * @throws {ProblemError} `rate-limited` with the seconds to wait.
   */
  take(draws: readonly Draw[]): Allowance | null {
    const now = this.#clock();
    const states = draws.map(({ policy, key, perMinute }) => {
      const name = `${policy} ${key}`;
      const bucket = this.#buckets.get(name) ?? { tokens: perMinute, at: now };
      // a clock that steps back adds nothing
      const refilled = bucket.tokens + (Math.max(0, now - bucket.at) * perMinute) / minute;
      // thirds of a token add up to a whole one
      const tokens = Math.min(perMinute, Math.round(refilled * 1e6) / 1e6);
      return { policy, name, perMinute, tokens };
    });
    const empty = states.find(({ tokens }) => tokens < 1);
    if (empty) {
      const retryAfter = wholeSeconds(1 - empty.tokens, empty.perMinute);
      throw new RateLimited(allowance({ ...empty, tokens: 0 }), retryAfter);
    }
    for (const { name, tokens } of states) this.#buckets.set(name, { tokens: tokens - 1, at: now });
    const scarcest = states.reduce<(typeof states)[number] | null>((least, state) => (least && least.tokens <= state.tokens ? least : state), null);
    return scarcest && allowance({ ...scarcest, tokens: scarcest.tokens - 1 });
  }

  /** Gives what is left in one bucket to another name, e.g. that of a member who has just been made. */
  rename(policy: Draw['policy'], from: string, to: string): void {
    const bucket = this.#buckets.get(`${policy} ${from}`);
    if (!bucket) return;
    this.#buckets.delete(`${policy} ${from}`);
    this.#buckets.set(`${policy} ${to}`, bucket);
  }
}

/** 429, with how the empty bucket stands. */
export class RateLimited extends ProblemError {
  readonly allowance: Allowance;

  constructor(state: Allowance, retryAfter: number) {
    super('rate-limited', `Too many requests. Try again in ${retryAfter} s.`, { retryAfter });
    this.allowance = state;
  }
}

/** Seconds until so many tokens are there; a rounding error of the division costs no second. */
const wholeSeconds = (tokens: number, perMinute: number): number => Math.ceil((tokens * 60) / perMinute - 1e-3);

const allowance = ({ policy, perMinute, tokens }: { policy: string; perMinute: number; tokens: number }): Allowance => ({
  policy, limit: perMinute, remaining: Math.floor(tokens), resetSeconds: wholeSeconds(perMinute - tokens, perMinute),
});

/** Headers of draft-ietf-httpapi-ratelimit-headers. */
export function rateLimitHeaders({ policy, limit, remaining, resetSeconds }: Allowance): Record<string, string> {
  return { 'RateLimit-Policy': `"${policy}";q=${limit};w=60`, 'RateLimit': `"${policy}";r=${remaining};t=${resetSeconds}` };
}

/**
 * The range an address belongs to, which is all that is kept of it: /24 of IPv4, /48 of IPv6; IPv4 within IPv6
 * (`::ffff:192.0.2.1`) is IPv4. A port, as some proxies add, is left out. Null for what is not an address.
 */
export function addressRange(address: string): string | null {
  const lower = address.toLowerCase();
  const withPort = /^\[([^\]]*)\](?::\d+)?$/.exec(lower) ?? /^([\d.]+):\d+$/.exec(lower);
  const plain = (withPort?.[1] ?? lower).replace(/%.*$/, '');
  const four = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(plain);
  if (four) return four.slice(1, 4).every((part) => Number(part) < 256) ? `${four.slice(1, 4).map(Number).join('.')}.0/24` : null;
  const groups = expand(plain);
  if (!groups) return null;
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (mapped) return `${groups[6]! >> 8}.${groups[6]! & 255}.${groups[7]! >> 8}.0/24`;
  return `${groups.slice(0, 3).map((group) => group.toString(16)).join(':')}::/48`;
}

/** The eight groups of an IPv6 address. */
function expand(address: string): number[] | null {
  const halves = address.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array<string>(tail ? missing : 0).fill('0'), ...(tail ?? [])];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group)) ? groups.map((group) => parseInt(group, 16)) : null;
}

/** Who writes: the member's id, and the device of a session. */
export interface Person { member: string; device: string | null }

/** What a read costs. */
export const readDraws = (limits: LimitsConfig, community: string, range: string | null): Draw[] =>
  range === null ? [] : [{ policy: 'reads', key: `${community} ${range}`, perMinute: limits.readsPerMinutePerRange }];

/** What a write costs; a vote also takes from the idea's bucket for the range. */
export function writeDraws(limits: LimitsConfig, community: string, range: string | null, person: Person | null, votedIdea?: string): Draw[] {
  const draws: Draw[] = [];
  if (person) draws.push({ policy: 'member', key: `${community} ${person.member}`, perMinute: limits.writesPerMinute });
  if (person?.device) draws.push({ policy: 'device', key: `${community} ${person.device}`, perMinute: limits.writesPerMinute });
  if (range !== null) {
    draws.push({ policy: 'range', key: `${community} ${range}`, perMinute: limits.writesPerMinutePerRange });
    if (votedIdea !== undefined) draws.push({ policy: 'votes', key: `${community} ${votedIdea} ${range}`, perMinute: limits.votesPerIdeaPerRange });
  }
  return draws;
}

/** What a response or a picture costs when nobody vouches for its sender. */
export const sendDraws = (limits: LimitsConfig, community: string, range: string | null): Draw[] =>
  range === null ? [] : [{ policy: 'sends', key: `${community} ${range}`, perMinute: limits.feedbackPerMinutePerRange }];

// Leaderboards on a page, with answers made up for states that a seed cannot easily reach.
import type { CommunityClient, LeaderboardClient } from '../../src/client/client.ts';
import type { LeaderboardElement } from '../../src/elements/leaderboard/leaderboard.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import type { Community } from '../../src/protocol/community.ts';
import type { Leaderboard, LeaderboardRow, Listing, Period, ScoreParts, Standing } from '../../src/protocol/leaderboard.ts';
import { until } from '../support/settle.ts';

export const week: Period = { id: '2026-w47', kind: 'week', from: '2026-11-16', to: '2026-11-22', name: null, endsAt: null };
const allTime: Period = { id: 'all', kind: 'all', from: null, to: null, name: null, endsAt: null };

export const row = (rank: number | null, points: number, change: Partial<LeaderboardRow> = {}): LeaderboardRow =>
  ({ key: `row-${change.name ?? rank ?? points}`.toLowerCase().replace(/[^a-z0-9-]/g, '-'), rank, tied: false, points, name: `Member ${rank ?? points}`, avatar: null, change: null, mine: false, ...change });

export const board = (change: Partial<Leaderboard> = {}): Leaderboard => ({
  id: 'members', name: { 'en': 'This week together', 'zh-CN': '本周一起' }, description: null, modes: ['goal', 'around', 'top'], tie: 'competition', top: 10,
  minimum: 5, zone: 'Europe/Berlin', period: week, periods: [week, allTime],
  rules: [{ kind: 'check-in', points: 1, perDay: null }, { kind: 'helpful', points: 5, perDay: 50 }], rulesVersion: '3',
  goal: { kind: 'helpful', target: 500, have: 340, period: week }, enough: true, total: 340,
  rows: Array.from({ length: 10 }, (_, index) => row(index + 1, 900 - index * 40)), thanks: [], next: null, asOf: '2026-11-18T11:00:00.000Z', ...change,
});

export const listed: Listing = { choice: 'public', nickname: null, listed: true, why: null };
export const hidden: Listing = { choice: 'hidden', nickname: null, listed: false, why: 'choice' };

/** Somebody at a rank among 340, with two neighbours on each side as far as there are any. */
export function standingAt(rank: number, change: Partial<Standing> = {}): Standing {
  const points = (at: number) => 900 - at * 2;
  const total = change.total ?? 340;
  const rows = [-2, -1, 0, 1, 2].map(step => rank + step).filter(at => at >= 1 && at <= total)
    .map(at => row(at, points(at), at === rank ? { key: 'row-mine', name: 'Mia Okafor', mine: true } : {}));
  return {
    period: week, listing: listed, points: points(rank), rank, half: 'upper', tied: false, total, enough: true,
    toNext: rank === 1 ? null : { points: 10, rank: rank - 1 }, change: null, rows, group: null, asOf: '2026-11-18T11:00:00.000Z', ...change,
  };
}

export interface Script extends Partial<Omit<LeaderboardClient, 'page' | 'standing'>> {
  page?: Leaderboard | LeaderboardClient['page'];
  standing?: Standing | null | NonNullable<LeaderboardClient['standing']>;
}

const community = { id: 'kestrel', name: { en: 'Kestrel' }, brand: 'Kestrel', defaultLocale: 'en', locales: ['en'], anonymous: false } as unknown as Community;

/** A client that answers what it is told. */
export function scripted({ page = board(), standing = null, ...others }: Script = {}): CommunityClient {
  return {
    community: () => Promise.resolve(community),
    me: () => Promise.resolve(null),
    leaderboard: {
      page: typeof page === 'function' ? page : () => Promise.resolve(page),
      standing: typeof standing === 'function' ? standing : () => Promise.resolve(standing),
      listing: () => Promise.resolve(hidden),
      setListing: choice => Promise.resolve({ choice: choice.choice, nickname: choice.nickname ?? null, listed: choice.choice !== 'hidden', why: choice.choice === 'hidden' ? 'choice' : null }),
      parts: (_, query) => Promise.resolve<ScoreParts>({
        period: week, points: 400, rulesVersion: '3', next: null, parts: [{ kind: 'helpful', acts: 78, points: 390 }, { kind: 'check-in', acts: 10, points: 10 }],
        entries: query?.row ? [] : [
          { id: 'e2', kind: 'helpful', points: -5, capped: false, reversal: true, date: '2026-11-18', at: '2026-11-18T10:00:00.000Z' },
          { id: 'e1', kind: 'helpful', points: 5, capped: false, reversal: false, date: '2026-11-17', at: '2026-11-17T10:00:00.000Z' },
        ],
      }),
      ...others,
    },
  };
}

/** A provider with a leaderboard of a scripted client; waits until it has come to rest. */
export async function showScripted(script: Script = {}, attributes: Record<string, string> = {}): Promise<{ provider: CommunityElement; element: LeaderboardElement; client: CommunityClient }> {
  const provider = document.createElement('minga-community');
  const client = scripted(script);
  provider.client = client;
  document.body.append(provider);
  const element = await addLeaderboard(provider, attributes);
  return { provider, element, client };
}

export async function addLeaderboard(parent: Element, attributes: Record<string, string> = {}): Promise<LeaderboardElement> {
  const element = document.createElement('minga-leaderboard');
  for (const [name, value] of Object.entries({ 'poll-interval': '0', 'loading': 'eager', ...attributes })) element.setAttribute(name, value);
  parent.append(element);
  await until(async () => {
    await element.updateComplete;
    return element.shadowRoot?.querySelector('.foot > *, [part~=failed]') && !element.shadowRoot.querySelector('[aria-busy=true], .coming');
  }, 'the leaderboard shows something');
  return element;
}

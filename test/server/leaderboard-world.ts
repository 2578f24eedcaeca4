import type { ListingChoice } from '../../src/protocol/leaderboard.ts';
import type { CommunityConfig } from '../../server/src/community-config.ts';
import { award, getLeaderboard, getStanding, identifiedMember, setListing, type MemberRecord } from '../../server/src/domain/index.ts';
import { completeLeaderboard, completeScores, type LeaderboardInput, type ScoresInput } from '../../server/src/score-config.ts';
import type { Storage } from '../../server/src/storage/storage.ts';
import { config, World } from './domain/fixture.ts';

export const points: ScoresInput = { rules: [{ kind: 'check-in', points: 1 }, { kind: 'event', points: 10 }, { kind: 'helpful', points: 5, perDay: 50 }, { kind: 'thanks', points: 0 }, { kind: 'adopted', points: 20 }, { kind: 'shipped', points: 50 }] };

/** A community with one leaderboard, `main`, in which two are enough. */
export function scoring(board: Partial<LeaderboardInput> = {}, more: Partial<CommunityConfig> = {}, scores: ScoresInput = points): CommunityConfig {
  const rules = completeScores(scores);
  const input: LeaderboardInput = { id: 'main', name: 'Main', modes: ['around', 'top'], minimum: 2, ...board };
  return { ...config(), scores: rules, leaderboards: [completeLeaderboard(input, rules, text => (typeof text === 'string' ? { en: text } : text))], ...more };
}

/** People with points, whatever the rules. */
export class ScoreWorld extends World {
  #source = 0;

  static override async open(community: CommunityConfig = scoring(), storage?: Storage): Promise<ScoreWorld> {
    const world = new ScoreWorld(community, storage);
    await world.storage.migrate();
    return world;
  }

  /** One act worth so many points. */
  async give(member: { id: string }, worth: number, kind: Parameters<typeof award>[2] = 'check-in'): Promise<void> {
    await this.write(null, ctx => award({ ...ctx, community: { ...ctx.community, scores: { version: 'test', rules: [{ kind, points: worth, perDay: null }] } } },
      member.id, kind, `test/${this.#source++}`));
  }

  /** The member of this `sub` comes with a token that says more. */
  claims(sub: string, claims: { segments?: string[]; minor?: boolean; name?: string }): Promise<MemberRecord> {
    return this.write(null, identifiedMember, { sub, name: sub, ...claims });
  }

  list(member: MemberRecord, choice: ListingChoice = { choice: 'public' }): ReturnType<typeof setListing> {
    return this.write(member, setListing, choice);
  }

  /** Someone listed by name with so many points. */
  async person(name: string, count: number): Promise<MemberRecord> {
    const member = await this.member(name);
    await this.list(member);
    if (count > 0) await this.give(member, count);
    return member;
  }

  page(query: Parameters<typeof getLeaderboard>[2] = {}): ReturnType<typeof getLeaderboard> {
    return this.read(null, getLeaderboard, 'main', query);
  }

  standing(member: MemberRecord, query: Parameters<typeof getStanding>[2] = {}): ReturnType<typeof getStanding> {
    return this.read(member, getStanding, 'main', query);
  }

  /** The rows of the public page as `rank name points`. */
  async top(query: Parameters<typeof getLeaderboard>[2] = {}): Promise<string[]> {
    return (await this.page(query)).rows.map(row => `${row.rank}${row.tied ? '=' : ''} ${row.name} ${row.points}`);
  }
}

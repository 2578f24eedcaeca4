import type { Badge } from '../../src/protocol/badge.ts';
import type { Program } from '../../src/protocol/check-in.ts';
import type { Leaderboard, ScoreRule } from '../../src/protocol/leaderboard.ts';

// in the words of the reference backend's configuration
interface ProgramRules extends Partial<Pick<Program, 'freezesPerMonth' | 'milestones' | 'undoMinutes' | 'goals' | 'timeSpent'>> {
  id: string; name: string; makeUp?: { hours: number; perMonth: number };
}
type BadgeRules = Pick<Badge, 'id' | 'counts'> & { name: string; criteria: string; tiers: { at: number }[] };
type BoardRules = Pick<Leaderboard, 'id' | 'modes' | 'tie' | 'top' | 'minimum'> & {
  name: string; periods: ('week' | 'all' | 'rolling-7')[]; goal: { kind: ScoreRule['kind']; target: number; period: 'all' };
};

/** The check-in programs that a backend must have to be proved for check-ins. */
export const contractPrograms: ProgramRules[] = [
  { id: 'contract-daily', name: 'Every day', freezesPerMonth: 2, makeUp: { hours: 48, perMonth: 1 }, milestones: [2], undoMinutes: 5, goals: [2, 3], timeSpent: true },
];

/** The badges that it must have to be proved for badges. */
export const contractBadges: BadgeRules[] = [
  { id: 'contract-regular', name: 'Regular', criteria: 'Checked in.', counts: 'check-ins', tiers: [{ at: 1 }, { at: 2 }] },
  { id: 'contract-useful', name: 'Useful', criteria: 'Wrote what another member found helpful.', counts: 'helpful', tiers: [{ at: 1 }] },
];

/** The rules of points that it must have to be proved for leaderboards. */
export const contractScores: { version: string; rules: (Pick<ScoreRule, 'kind' | 'points'> & { perDay?: number })[] } = {
  version: 'contract-1',
  rules: [
    { kind: 'check-in', points: 1 }, { kind: 'event', points: 10 }, { kind: 'helpful', points: 5, perDay: 12 },
    { kind: 'thanks', points: 0 }, { kind: 'adopted', points: 20 }, { kind: 'shipped', points: 50 },
  ],
};

const board = (id: string, tie: BoardRules['tie'], minimum = 3): BoardRules => ({
  id, name: 'A board of the contract', tie, minimum, top: 1000, modes: ['top', 'around', 'league', 'thanks', 'goal'], periods: ['all', 'week', 'rolling-7'],
  goal: { kind: 'check-in', target: 1_000_000, period: 'all' },
});

/** The leaderboards that it must have to be proved for them, one for each rule of ties. The last never has enough people. */
export const contractLeaderboards: BoardRules[] = [
  board('contract-competition', 'competition'), board('contract-dense', 'dense'), board('contract-ordinal', 'ordinal'), board('contract-few', 'competition', 1000),
];

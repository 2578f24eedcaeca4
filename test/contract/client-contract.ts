import { badgeCases } from './badges.ts';
import { createWorld, type Cases, type ContractBackend, type Feature, type Runner, type World } from './backend.ts';
import { checkInCases } from './check-in.ts';
import { checkInDayCases } from './check-in-days.ts';
import { commentCases } from './comments.ts';
import { eventCases } from './events.ts';
import { feedbackCases } from './feedback.ts';
import { ideaCases } from './ideas.ts';
import { leaderboardCases } from './leaderboard.ts';
import { peopleCases } from './people.ts';
import { pointCases } from './points.ts';
import { staffCases } from './staff.ts';
import { voteCases } from './votes.ts';

export type { ContractBackend, Feature, Runner } from './backend.ts';
export { contractForms } from './feedback-forms.ts';
export { contractBadges, contractLeaderboards, contractPrograms, contractScores } from './score-rules.ts';

/**
 * Proves that a client and its backend keep the promises of the protocol. `open` is called once, before the first case.
 * `features` names what the backend it opens has beyond a board, readers and members; cases for the others are left out.
 *
 * ```ts
 * import { after, describe, it } from 'node:test';
 * clientContract({ describe, it, after }, 'my backend', ['staff'], async () => ({ board: 'ideas', reader, as, staff }));
 * ```
 */
export function clientContract(runner: Runner, name: string, features: readonly Feature[], open: () => Promise<ContractBackend>): void {
  const parts: Record<string, Cases> = {
    ideas: ideaCases, votes: voteCases, comments: commentCases, people: peopleCases,
    ...(features.includes('staff') && { staff: staffCases }),
    ...(features.includes('feedback') && { feedback: feedbackCases }),
    ...(features.includes('check-in') && { 'check-in': checkInCases, 'check-in days': checkInDayCases }),
    ...(features.includes('events') && { events: eventCases }),
    ...(features.includes('badges') && { badges: badgeCases }),
    ...(features.includes('leaderboard') && { points: pointCases, leaderboard: leaderboardCases }),
  };
  let world: Promise<World> | undefined;
  const opened = () => world ??= open().then((backend) => {
    const lacking = features.filter((feature) => backend[feature] === undefined);
    if (lacking.length > 0) throw new Error(`open() answered a backend without ${lacking.join(', ')}`);
    return createWorld(backend);
  });

  runner.describe(`${name} keeps the client contract`, () => {
    runner.after(async () => {
      if (world) await (await world).close?.();
    });
    for (const [part, cases] of Object.entries(parts)) {
      runner.describe(part, () => {
        cases((title, body) => { runner.it(title, async () => body(await opened())); }, (feature) => features.includes(feature));
      });
    }
  });
}

import {
  contractBadges, contractForms, contractLeaderboards, contractPrograms, contractScores, type ContractBackend, type Feature,
} from './client-contract.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../server/src/sandbox.ts';

/** All that the contract can ask for. */
export const everything: Feature[] = [
  'staff', 'forged', 'reviewed', 'budget', 'anonymous', 'strict', 'feedback', 'uploads', 'check-in', 'events', 'badges', 'leaderboard', 'minor', 'clock',
];

const scoring = { programs: contractPrograms, badges: contractBadges, scores: contractScores, leaderboards: contractLeaderboards };

export const contractConfig: NonNullable<SandboxOptions['config']> = {
  boards: [
    { id: 'ideas', name: 'Ideas', review: 'after' },
    { id: 'reviewed', name: 'Reviewed ideas', review: 'before' },
    { id: 'budget', name: 'Ideas with a vote budget', review: 'after', voteBudget: 3 },
  ],
  forms: contractForms,
  ...scoring,
};

/** A clock that goes as the system's does and can be moved on. */
export function contractClock(): NonNullable<ContractBackend['clock']> {
  let ahead = 0;
  return { now: () => Date.now() + ahead, pass: (milliseconds) => { ahead += milliseconds; } };
}

/**
 * The reference backend as the contract wants it; `strict` is a second one, whose people must sign in and may well be
 * minors. Both go by `clock`.
 */
export function contractBackend(sandbox: Sandbox, strict: Sandbox, clock: ContractBackend['clock']): ContractBackend {
  return {
    board: 'ideas',
    reviewed: 'reviewed',
    budget: { board: 'budget', votes: 3 },
    reader: sandbox.connect(),
    as: (person) => sandbox.as(person),
    staff: sandbox.as('moderator'),
    // signed with the other sandbox's key, all else being equal
    forged: sandbox.connect(() => strict.tokenFor('mia')),
    anonymous: { connect: (token) => sandbox.connect(token), tokenFor: (person) => sandbox.tokenFor(person) },
    strict: strict.connect(),
    feedback: true,
    uploads: true,
    'check-in': true,
    events: true,
    badges: true,
    leaderboard: true,
    minor: strict.as('kim'),
    ...(clock && { clock }),
    close: async () => {
      await sandbox.close();
      await strict.close();
    },
  };
}

export const strictConfig: NonNullable<SandboxOptions['config']> = { anonymous: false, audience: 'likely-minors', ...scoring };
export { createSandbox };

import type {
  BadgesClient, CheckInsClient, CommentsClient, CommunityClient, EventsClient, FeedbackClient, IdeasClient, LeaderboardClient,
} from '../../src/client/client.ts';
import type { TokenSource } from '../../src/client/http.ts';
import type { IdeaDetail } from '../../src/protocol/idea.ts';

/** A backend to be proved, with people to act as. Names may be new to it; the same name is always the same person. */
export interface ContractBackend {
  /** A board where everyone may propose, vote and comment, and nothing is held. */
  board: string;
  /** Nobody is signed in. */
  reader: CommunityClient;
  /** This person is signed in. */
  as(person: string): CommunityClient;
  /** A person who may moderate. Left out, those cases are not run. */
  staff?: CommunityClient;
  /** A client whose tokens are signed by somebody else. */
  forged?: CommunityClient;
  /** A board whose ideas wait for review before others see them. Needs `staff`. */
  reviewed?: string;
  /** A board where each member has this many votes. */
  budget?: { board: string; votes: number };
  /** For anonymous sessions, where the community has them: a client with these tokens, and the brand's token for a person. */
  anonymous?: { connect(token: TokenSource): CommunityClient; tokenFor(person: string): string | Promise<string> };
  /** A reader of a community that asks people to sign in. */
  strict?: CommunityClient;
  /** That the backend has `contractForms`. */
  feedback?: true;
  /** That it keeps pictures. Needs `feedback`. */
  uploads?: true;
  /** That the backend has `contractPrograms`. */
  'check-in'?: true;
  /** That its staff announce meet-ups. Needs `check-in` and `staff`. */
  events?: true;
  /** That it has `contractBadges`. Needs `check-in`. */
  badges?: true;
  /** That it has `contractScores` and `contractLeaderboards`. Needs `check-in`. */
  leaderboard?: true;
  /** Someone who is a minor, or likely one, in a community with the same programs and leaderboards. */
  minor?: CommunityClient;
  /** The backend's clock, where it can be moved on. Left out, cases that wait for another day are not run. */
  clock?: { now(): number; pass(milliseconds: number): void | Promise<void> };
  close?(): Promise<void>;
}

/** The functions of a test runner; those of `node:test`, mocha and vitest fit. */
export interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  after(body: () => Promise<void>): void;
}

/** What a case gets: the backend, and names, keys and texts that no other case or run has. */
export interface World extends Omit<ContractBackend, 'feedback' | 'events' | 'badges' | 'leaderboard'> {
  /** The idea operations of a client; they must be there. */
  ideas(client: CommunityClient): IdeasClient;
  comments(client: CommunityClient): CommentsClient;
  feedback(client: CommunityClient): FeedbackClient;
  checkIns(client: CommunityClient): Required<CheckInsClient>;
  events(client: CommunityClient): Required<EventsClient>;
  badges(client: CommunityClient): Required<BadgesClient>;
  leaderboard(client: CommunityClient): Required<LeaderboardClient>;
  /** The backend's time, or the system's where the backend does not tell it. */
  now(): number;
  person(name: string): string;
  key(): string;
  title(words?: string): string;
  /** An idea by a new person. */
  idea(words?: string, board?: string): Promise<IdeaDetail>;
}

/** A case that passes without a check where the backend lacks what it needs would prove nothing: such cases are left out. */
export type Cases = (it: (name: string, body: (world: World) => Promise<void>) => void, has: (feature: Feature) => boolean) => void;

/** What a backend may lack. */
export type Feature = 'staff' | 'forged' | 'reviewed' | 'budget' | 'anonymous' | 'strict' | 'feedback' | 'uploads'
  | 'check-in' | 'events' | 'badges' | 'leaderboard' | 'minor' | 'clock';

export function createWorld(backend: ContractBackend): World {
  const run = Math.random().toString(36).slice(2, 10);
  let made = 0;
  const unique = () => `${run}${(made++).toString(36)}`;
  const ideas = (client: CommunityClient) => client.ideas ?? missing('ideas');
  const world: World = {
    ...backend,
    ideas,
    comments: (client) => client.comments ?? missing('comments'),
    feedback: (client) => client.feedback ?? missing('feedback'),
    checkIns: (client) => whole('checkIns', client.checkIns, ['undo', 'calendar', 'update', 'recordTime']),
    events: (client) => whole('events', client.events, ['setRsvp', 'create', 'update', 'code', 'attendances']),
    badges: (client) => whole('badges', client.badges, ['credential']),
    leaderboard: (client) => whole('leaderboard', client.leaderboard, ['standing', 'listing', 'setListing', 'parts']),
    now: () => backend.clock?.now() ?? Date.now(),
    person: (name) => `${name}-${unique()}`,
    key: () => `contract-${unique()}`,
    title: (words = 'An idea') => `${words} ${unique()}`,
    idea: (words, board = backend.board) => {
      const author = ideas(backend.as(world.person('author')));
      return (author.create ?? missing('ideas.create'))(board, { title: world.title(words), body: 'Why: **because**.' }, { key: world.key() });
    },
  };
  return world;
}

/** A group of a client, of which the cases call these operations besides those that every client has. */
function whole<T extends object>(name: string, group: T | undefined, operations: (keyof T & string)[]): Required<T> {
  if (!group) missing(name);
  for (const operation of operations) group[operation] ?? missing(`${name}.${operation}`);
  return group as Required<T>;
}

function missing(what: string): never {
  throw new Error(`The client has no ${what}`);
}

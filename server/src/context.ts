import type { CommunityConfig } from './community-config.ts';
import type { KnownForm } from './domain/feedback/known-forms.ts';
import type { Db } from './storage/storage.ts';

/** Who asks, as the server's own record says. */
export interface Actor {
  id: string;
  anonymous: boolean;
  staff: boolean;
  role: 'member' | 'brand' | 'partner' | 'moderator';
  joinedAt: number;
  /** A minor, or likely one: no leaderboard, no streak. */
  restricted: boolean;
}

/** What a domain function gets: the community, the open database view, the time, and who asks. */
export interface Context {
  community: CommunityConfig;
  db: Db;
  /** Milliseconds since 1970, one value for the whole request. */
  now: number;
  newId(): string;
  /** Null for a reader who is not signed in. */
  actor: Actor | null;
  /** Forms of the configuration by id; empty outside of what has to do with forms. */
  forms: ReadonlyMap<string, KnownForm>;
  /** Whether pictures are taken. */
  uploads: boolean;
  /** Version of the time zone data by which local dates are decided, e.g. `2026a`. */
  tzdata: string;
}

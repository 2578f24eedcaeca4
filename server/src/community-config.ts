import type { IdeaKind, Relation, StatusKind } from '../../src/protocol/idea.ts';
import type { LocalText } from '../../src/protocol/community.ts';
import type { FormDefinition } from '../../src/protocol/feedback.ts';
import type { Role } from '../../src/protocol/member.ts';
import type { BadgeConfig, ProgramConfig } from './program-config.ts';
import type { LeaderboardConfig, ScoresConfig } from './score-config.ts';

/** A community as its configuration file describes it, checked and with all defaults filled in. */
export interface CommunityConfig {
  id: string;
  name: LocalText;
  brand: string;
  locales: string[];
  defaultLocale: string;
  /** IANA time zone. */
  zone: string;
  governance: 'brand-led' | 'member-led';
  /** Whether people may act without signing in. */
  anonymous: boolean;
  /** Exact origins allowed by CORS, e.g. `https://brand.example`. */
  origins: string[];
  keys: KeyConfig[];
  /** `iss` that brand tokens must carry. */
  issuer: string;
  /** Members with a role or staff capability, by the brand's `sub`. */
  staff: StaffConfig[];
  links: { terms?: string; privacy?: string; guidelines?: string };
  limits: LimitsConfig;
  boards: BoardConfig[];
  forms: FormConfig[];
  /** SHA-256, in hex, of the keys that open the admin API. */
  adminKeys: string[];
  /** Names nobody but staff may use. */
  reservedNames: string[];
  scores: ScoresConfig;
  leaderboards: LeaderboardConfig[];
  /** `likely-minors`: whoever's token does not say otherwise is treated as a minor. */
  audience: 'general' | 'likely-minors';
  /** People whom no leaderboard shows (test accounts), by the brand's `sub`. */
  excluded: string[];
  programs: ProgramConfig[];
  badges: BadgeConfig[];
  /** Public address of this community without a slash at its end; null: that of the request. */
  endpoint: string | null;
}

/** One active verification key. `algorithm` comes from here and never from a token. */
export interface KeyConfig {
  kid: string;
  algorithm: 'EdDSA' | 'ES256' | 'HS256';
  /** Public JWK (EdDSA, ES256), or for HS256 at least 32 random bytes in base64url. */
  jwk?: Record<string, unknown>;
  secret?: string;
  /** Refused when NODE_ENV is production. */
  development?: boolean;
}

/** A form of the configuration, or a preset that every community has under its own id. */
export interface FormConfig { definition: FormDefinition; preset: boolean }

export interface StaffConfig { sub: string; role: Role; staff: boolean; title?: string }

export interface LimitsConfig {
  /** Minutes in which an author may edit. Default 60. */
  editMinutes: number;
  /** Writes a minute for one member, and for one IP range. */
  writesPerMinute: number;
  writesPerMinutePerRange: number;
  /** Reads a minute for one IP range. */
  readsPerMinutePerRange: number;
  /** Votes for one idea a minute from one IP range; the excess is refused with 429. */
  votesPerIdeaPerRange: number;
  /** Responses and pictures a minute from one IP range, of people who are not signed in. */
  feedbackPerMinutePerRange: number;
  /** What a member younger than 24 hours may do. */
  newcomer: { ideas: number; comments: number; links: number };
}

export interface BoardConfig {
  id: string;
  name: LocalText;
  description: LocalText | null;
  statuses: StatusConfig[];
  categories: { id: string; name: LocalText; template: LocalText | null }[];
  kinds: IdeaKind[];
  relations: Relation[];
  voteBudget: number | null;
  /** Whether an author may vote for the own idea. Default false. */
  selfVotes: boolean;
  /** Whose ideas are held for review: everyone's, newcomers' (first idea) and anonymous people's, or nobody's. */
  review: 'before' | 'newcomers' | 'after';
  terms: { version: string; text: LocalText; url: string | null } | null;
}

export interface StatusConfig {
  id: string;
  kind: StatusKind;
  name: LocalText | null;
  /** Whether people may vote while an idea has this status. Default: true for new, under_review, planned. */
  open: boolean;
}

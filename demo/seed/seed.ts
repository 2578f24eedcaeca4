import { readFile } from 'node:fs/promises';
import type { TokenPerson } from '../server/brand-key.ts';

/** Days before the moment the seed is loaded for; fractions allowed. */
export type DaysAgo = number;

/** `id` is the brand's own, `sub` of its tokens. */
export interface SeedMember extends TokenPerson {
  role?: 'member' | 'brand' | 'partner' | 'moderator';
  staff?: boolean;
  title?: string;
  /** Offered on the sign-in page, with this note by language. */
  signIn?: Record<string, string>;
}

export interface SeedReply {
  by: string;
  ago: DaysAgo;
  kind?: string;
  text: string;
  /** How many members marked it. */
  helpful?: number;
  thanks?: number;
}

export interface SeedComment extends SeedReply { replies?: SeedReply[] }

export interface SeedStatus { to: string; ago: DaysAgo; by: string; reason?: string; url?: string }

export interface SeedIdea {
  key: string;
  author: string;
  kind: string;
  category: string;
  relation: string;
  ago: DaysAgo;
  /** How many members vote for it, the author never among them. */
  votes: number;
  lang?: string;
  title: string;
  body: string;
  /** Oldest first. */
  status?: SeedStatus[];
  answer?: { by: string; ago: DaysAgo; text: string };
  comments?: SeedComment[];
  pinned?: boolean;
  locked?: boolean;
  lockedAgo?: DaysAgo;
  held?: boolean;
  heldReason?: string;
  mergedInto?: string;
  mergedAgo?: DaysAgo;
  mergedBy?: string;
}

/** What a member does in the club besides ideas. */
export interface SeedRider {
  id: string;
  /** Days checked in, all together. */
  days: number;
  /** Share of days with a check-in, before `run`. Default 0.6. */
  habit?: number;
  /** How many of them are the last ones, in a row but for rest days; they end with `last`. Default 0. */
  run?: number;
  /** How many are an earlier row. Default 0. */
  best?: number;
  /** Days before today of the last check-in. Default 1; 0 is today. */
  last?: number;
  /** Helpful marks that this week's answers have got by now. Default: those the comments have by themselves. */
  marks?: number;
  /** How leaderboards show them. Default: not at all, since nobody has chosen. */
  listing?: { choice: 'public' | 'nickname' | 'hidden'; nickname?: string };
  goal?: number;
}

/** A meet-up at an hour of the clock in Ghent, `inDays` days after the one the seed is loaded on. */
export interface SeedEvent {
  key: string;
  title: string;
  description: string;
  place: string;
  lang: string;
  announced: DaysAgo;
  inDays: number;
  from: number;
  hours: number;
  /** Ids of those who said they would come, and of those who came. */
  going: string[];
  came: string[];
}

export interface SeedClub { riders: SeedRider[]; events: SeedEvent[] }

export interface Seed {
  members: SeedMember[];
  /** Members who only read, vote and check in, by pseudonym. */
  readers: SeedMember[];
  ideas: SeedIdea[];
  club: SeedClub;
}

interface ReaderNames { first: string[]; last: string[] }

const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8')) as T;

/** Reads the seed's files. */
export async function readSeed(): Promise<Seed> {
  const [{ members, readers }, english, chinese, club] = await Promise.all([
    read<{ members: SeedMember[]; readers: Record<string, ReaderNames> }>('members.json'),
    read<SeedIdea[]>('ideas.en.json'),
    read<SeedIdea[]>('ideas.zh.json'),
    read<SeedClub>('club.json'),
  ]);
  return {
    members,
    readers: Object.entries(readers).flatMap(([locale, names]) => pseudonyms(locale, names)),
    ideas: [...english.map((idea) => ({ lang: 'en', ...idea })), ...chinese.map((idea) => ({ lang: 'zh-CN', ...idea }))],
    club,
  };
}

const pseudonyms = (locale: string, { first, last }: ReaderNames): SeedMember[] =>
  first.flatMap((one, at) => last.map((other, index) => ({
    id: `reader-${locale.slice(0, 2)}-${at + 1}-${index + 1}`,
    name: locale === 'en' ? `${one} ${other}` : one + other,
    locale,
    team: locale === 'en' ? ['ghent', 'lisbon'][index % 2]! : 'hangzhou',
  })));

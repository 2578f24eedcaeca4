import { readFile } from 'node:fs/promises';

/** Days before the moment the seed is loaded for; fractions allowed. */
type DaysAgo = number;

export interface SeedMember {
  /** The brand's own id, `sub` of its tokens. */
  id: string;
  name: string;
  locale: string;
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

export interface Seed {
  members: SeedMember[];
  /** Members who only read and vote, by pseudonym. */
  readers: SeedMember[];
  ideas: SeedIdea[];
}

interface ReaderNames { first: string[]; last: string[] }

const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8')) as T;

/** Reads the seed's files. */
export async function readSeed(): Promise<Seed> {
  const [{ members, readers }, english, chinese] = await Promise.all([
    read<{ members: SeedMember[]; readers: Record<string, ReaderNames> }>('members.json'),
    read<SeedIdea[]>('ideas.en.json'),
    read<SeedIdea[]>('ideas.zh.json'),
  ]);
  return {
    members,
    readers: Object.entries(readers).flatMap(([locale, names]) => pseudonyms(locale, names)),
    ideas: [...english.map((idea) => ({ lang: 'en', ...idea })), ...chinese.map((idea) => ({ lang: 'zh-CN', ...idea }))],
  };
}

const pseudonyms = (locale: string, { first, last }: ReaderNames): SeedMember[] =>
  first.flatMap((one, at) => last.map((other, index) => ({
    id: `reader-${locale.slice(0, 2)}-${at + 1}-${index + 1}`,
    name: locale === 'en' ? `${one} ${other}` : one + other,
    locale,
  })));

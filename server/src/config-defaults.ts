import type { LocalText } from '../../src/protocol/community.ts';
import type { BoardConfig, CommunityConfig, KeyConfig, LimitsConfig, StaffConfig, StatusConfig } from './community-config.ts';
import { completeForms, type FormInput } from './form-config.ts';
import { completeBadge, completeProgram, type BadgeInput, type ProgramInput } from './program-config.ts';
import { completeLeaderboard, completeScores, type LeaderboardInput, type ScoresInput } from './score-config.ts';

/** Text in the community's default language, or texts by language tag. */
export type TextInput = string | LocalText;

/** A status as the configuration file gives it. */
export interface StatusInput { id: string; kind: StatusConfig['kind']; name?: TextInput; open?: boolean }

/** A board as the configuration file gives it; everything but `id` and `name` has a default. */
export interface BoardInput {
  id: string;
  name: TextInput;
  description?: TextInput;
  statuses?: StatusInput[];
  categories?: { id: string; name: TextInput; template?: TextInput }[];
  kinds?: BoardConfig['kinds'];
  relations?: BoardConfig['relations'];
  voteBudget?: number | null;
  selfVotes?: boolean;
  review?: BoardConfig['review'];
  terms?: { version: string; text: TextInput; url?: string };
}

/** A community as the configuration file gives it; everything but `id` and `name` has a default. */
export interface CommunityInput {
  id: string;
  name: TextInput;
  brand?: string;
  locales?: string[];
  defaultLocale?: string;
  zone?: string;
  governance?: CommunityConfig['governance'];
  anonymous?: boolean;
  origins?: string[];
  issuer?: string;
  keys?: KeyConfig[];
  staff?: (Omit<StaffConfig, 'staff'> & { staff?: boolean })[];
  links?: CommunityConfig['links'];
  limits?: Partial<Omit<LimitsConfig, 'newcomer'>> & { newcomer?: Partial<LimitsConfig['newcomer']> };
  boards?: BoardInput[];
  forms?: FormInput[];
  presets?: boolean;
  adminKeys?: string[];
  reservedNames?: string[];
  scores?: ScoresInput;
  leaderboards?: LeaderboardInput[];
  audience?: CommunityConfig['audience'];
  excluded?: string[];
  programs?: ProgramInput[];
  badges?: BadgeInput[];
  endpoint?: string;
}

const limits: LimitsConfig = {
  editMinutes: 60,
  writesPerMinute: 60,
  writesPerMinutePerRange: 600,
  readsPerMinutePerRange: 6000,
  votesPerIdeaPerRange: 60,
  feedbackPerMinutePerRange: 30,
  newcomer: { ideas: 3, comments: 20, links: 1 },
};

const openKinds: ReadonlySet<StatusConfig['kind']> = new Set(['new', 'under_review', 'planned']);

// `new` and `merged` are given by the server itself, so a board always has them
const statuses: StatusInput[] = [
  { id: 'new', kind: 'new' },
  { id: 'under-review', kind: 'under_review' },
  { id: 'planned', kind: 'planned' },
  { id: 'in-progress', kind: 'in_progress' },
  { id: 'shipped', kind: 'shipped' },
  { id: 'declined', kind: 'declined' },
  { id: 'merged', kind: 'merged' },
];

/** Fills in every default. The input must have passed `config.schema.json` (or its type). */
export function completeCommunity(input: CommunityInput): CommunityConfig {
  const locales = input.locales ?? [input.defaultLocale ?? 'en'];
  const defaultLocale = input.defaultLocale ?? locales[0] ?? 'en';
  const text = (value: TextInput): LocalText => (typeof value === 'string' ? { [defaultLocale]: value } : value);
  const optional = (value: TextInput | undefined): LocalText | null => (value === undefined ? null : text(value));
  const name = text(input.name);
  const brand = input.brand ?? name[defaultLocale] ?? input.id;

  const scores = completeScores(input.scores);

  const board = (from: BoardInput): BoardConfig => {
    const listed = from.statuses ?? statuses;
    const always = statuses.filter(({ kind }) => kind === 'new' || kind === 'merged');
    const missing = always.filter(({ kind }) => !listed.some((status) => status.kind === kind));
    return {
      id: from.id,
      name: text(from.name),
      description: optional(from.description),
      statuses: [...listed, ...missing].map((status) => ({
        id: status.id, kind: status.kind, name: optional(status.name), open: status.open ?? openKinds.has(status.kind),
      })),
      categories: (from.categories ?? []).map((category) => ({
        id: category.id, name: text(category.name), template: optional(category.template),
      })),
      kinds: from.kinds ?? ['suggestion', 'experience', 'story', 'question'],
      relations: from.relations ?? [],
      voteBudget: from.voteBudget ?? null,
      selfVotes: from.selfVotes ?? false,
      review: from.review ?? 'newcomers',
      terms: from.terms ? { version: from.terms.version, text: text(from.terms.text), url: from.terms.url ?? null } : null,
    };
  };

  return {
    id: input.id,
    name,
    brand,
    locales,
    defaultLocale,
    zone: input.zone ?? 'UTC',
    governance: input.governance ?? 'brand-led',
    anonymous: input.anonymous ?? false,
    origins: input.origins ?? [],
    keys: input.keys ?? [],
    issuer: input.issuer ?? '',
    staff: (input.staff ?? []).map((person) => ({ ...person, staff: person.staff ?? person.role === 'moderator' })),
    links: input.links ?? {},
    limits: { ...limits, ...input.limits, newcomer: { ...limits.newcomer, ...input.limits?.newcomer } },
    boards: (input.boards ?? [{ id: 'ideas', name: { en: 'Ideas' } }]).map(board),
    forms: completeForms(input.forms ?? [], input.presets ?? true, { community: name, brand, locales }),
    adminKeys: input.adminKeys ?? [],
    reservedNames: [...new Set([brand, ...(input.reservedNames ?? [])])],
    scores,
    leaderboards: (input.leaderboards ?? []).map(each => completeLeaderboard(each, scores, text)),
    audience: input.audience ?? 'general',
    excluded: input.excluded ?? [],
    programs: (input.programs ?? []).map(each => completeProgram(each, text)),
    badges: (input.badges ?? []).map(each => completeBadge(each, text)),
    endpoint: input.endpoint?.replace(/\/+$/, '') ?? null,
  };
}

import type { CommunityConfig } from '../../../server/src/community-config.ts';
import type { Actor, Context } from '../../../server/src/context.ts';
import { completeScores } from '../../../server/src/score-config.ts';
import * as domain from '../../../server/src/domain/index.ts';
import { openNodeSqlite } from '../../../server/src/storage/node-sqlite.ts';
import type { Storage } from '../../../server/src/storage/storage.ts';
import { createIds } from '../../../server/src/storage/uuid.ts';
import { ProblemError } from '../../../server/src/problem.ts';

export const DAY = 86_400_000;

export const config = (changes: Partial<CommunityConfig['boards'][number]> = {}, limits: Partial<CommunityConfig['limits']> = {}): CommunityConfig => ({
  id: 'kestrel', name: { en: 'Kestrel' }, brand: 'Kestrel', locales: ['en', 'zh'], defaultLocale: 'en', zone: 'UTC', governance: 'brand-led',
  anonymous: true, origins: [], keys: [], issuer: 'kestrel', links: {}, forms: [], adminKeys: [], reservedNames: [],
  scores: completeScores(), leaderboards: [], audience: 'general', excluded: [], programs: [], badges: [], endpoint: null,
  staff: [{ sub: 'nina', role: 'brand', staff: true, title: 'Hardware team' }, { sub: 'paul', role: 'partner', staff: false }],
  limits: {
    editMinutes: 60, writesPerMinute: 1e6, writesPerMinutePerRange: 1e6, readsPerMinutePerRange: 1e6, votesPerIdeaPerRange: 1e6, feedbackPerMinutePerRange: 1e6,
    newcomer: { ideas: 1000, comments: 1000, links: 2 }, ...limits,
  },
  boards: [{
    id: 'ideas', name: { en: 'Ideas' }, description: null, kinds: ['suggestion', 'question'], relations: ['product'], voteBudget: null,
    selfVotes: false, review: 'after', terms: null, categories: [{ id: 'app', name: { en: 'App' }, template: null }],
    statuses: [
      { id: 'new', kind: 'new', name: null, open: true }, { id: 'planned', kind: 'planned', name: null, open: true },
      { id: 'shipped', kind: 'shipped', name: null, open: false }, { id: 'declined', kind: 'declined', name: null, open: false },
      { id: 'merged', kind: 'merged', name: null, open: false },
    ],
    ...changes,
  }],
});

type Call<A extends unknown[], T> = (ctx: Context, ...args: A) => Promise<T>;

/** A community on a storage of its own, with a clock that moves only when told. */
export class World {
  community: CommunityConfig;
  storage: Storage;
  now = Date.UTC(2026, 2, 1, 12);
  newId = createIds({ clock: () => this.now });

  constructor(community: CommunityConfig = config(), storage: Storage = openNodeSqlite(':memory:')) {
    this.community = community;
    this.storage = storage;
  }

  static async open(community?: CommunityConfig, storage?: Storage): Promise<World> {
    const world = new World(community, storage);
    await world.storage.migrate();
    return world;
  }

  #context(db: Context['db'], actor: Actor | null): Context {
    return { community: this.community, db, now: this.now, newId: this.newId, actor, forms: new Map(), uploads: false, tzdata: '2026a' };
  }

  read<A extends unknown[], T>(actor: Actor | null, call: Call<A, T>, ...args: A): Promise<T> {
    return this.storage.read(db => call(this.#context(db, actor), ...args));
  }

  write<A extends unknown[], T>(actor: Actor | null, call: Call<A, T>, ...args: A): Promise<T> {
    return this.storage.write(db => call(this.#context(db, actor), ...args));
  }

  /** An identified member; `nina` is staff of the brand. */
  member(sub: string): Promise<domain.MemberRecord> {
    return this.write(null, domain.identifiedMember, { sub, name: sub });
  }

  anonymous(): Promise<domain.MemberRecord> {
    return this.write(null, domain.anonymousMember);
  }

  async members(count: number): Promise<domain.MemberRecord[]> {
    return Promise.all(Array.from({ length: count }, (_, i) => this.member(`member-${i}`)));
  }

  idea(author: Actor, title: string, body = ''): ReturnType<typeof domain.createIdea> {
    return this.write(author, domain.createIdea, 'ideas', { title, body });
  }

  vote(actor: Actor, id: string, on = true, seq = ++this.#seq): ReturnType<typeof domain.setVote> {
    return this.write(actor, domain.setVote, id, on, seq);
  }

  #seq = 0;

  async titles(query: Partial<Parameters<typeof domain.listIdeas>[1]> = {}, actor: Actor | null = null): Promise<string[]> {
    return (await this.read(actor, domain.listIdeas, { board: 'ideas', ...query })).items.map(idea => idea.title);
  }
}

/** Matches a refusal by its code and, where given, more of it. */
export const problem = (code: ProblemError['code'], more: Partial<ProblemError['options'] & { status: number; pointer: string }> = {}) => (error: unknown): boolean => {
  if (!(error instanceof ProblemError) || error.code !== code) throw new Error(`expected ${code}, got ${String(error)}`, { cause: error });
  const { status, pointer, ...options } = more;
  if (status !== undefined && error.status !== status) throw new Error(`expected status ${status}, got ${error.status}`);
  if (pointer !== undefined && !error.options.errors?.some(each => each.pointer === pointer)) throw new Error(`no error at ${pointer}: ${JSON.stringify(error.options)}`);
  for (const [key, value] of Object.entries(options)) {
    if (error.options[key as keyof typeof error.options] !== value) throw new Error(`expected ${key} ${String(value)}: ${JSON.stringify(error.options)}`);
  }
  return true;
};

// A small community, the same in every run: what element tests and stories show.
import { createBrowserClient, type BrowserClient, type BrowserClientOptions, type SandboxPerson } from '../../server/src/browser.ts';
import { kept, type Kept } from './kept.ts';
import type { IdeaDraft, IdeaModeration } from '../../src/protocol/idea.ts';

export interface SeededClient extends BrowserClient {
  /** Ids of the seed's ideas by short name, see `ideas` below. */
  ids: Record<IdeaName, string>;
  /** The backend's clock, in milliseconds since 1970. */
  now(): number;
  /** Moves the backend's clock on by milliseconds. */
  pass(milliseconds: number): void;
}

export type IdeaName = keyof typeof ideas;

/** Whoever may act: `mia` has proposed, voted and commented; `newcomer` has done nothing; the last two are staff. */
export const people = {
  mia: { sub: 'mia', name: 'Mia Okafor', locale: 'en' },
  ben: { sub: 'ben', name: 'Ben Castillo' },
  lin: { sub: 'lin', name: '林晓雨', locale: 'zh-CN' },
  amara: { sub: 'amara', name: 'Amara Diallo' },
  newcomer: { sub: 'newcomer', name: 'Noor' },
  brand: { sub: 'brand', name: 'Jonas Weber' },
  moderator: { sub: 'moderator', name: 'Ruoxi' },
} satisfies Record<string, SandboxPerson>;
type Name = keyof typeof people;

interface SeedIdea extends IdeaDraft {
  by: Name;
  /** Days before now. */
  ago: number;
  voters: number;
  board?: string;
  comments?: { by: Name; text: string; replies?: { by: Name; text: string }[] }[];
  /** By the moderator; the target of a merge is a short name. */
  acts?: IdeaModeration[];
}

const ideas = {
  darkMode: {
    by: 'mia', ago: 20, voters: 14, kind: 'suggestion', category: 'app', title: 'Dark mode for the app',
    body: 'I open the app at night, next to a sleeping child.\n\n- follow the phone\n- or **always dark**',
    comments: [
      { by: 'ben', text: 'Yes, and please not grey on grey.', replies: [{ by: 'brand', text: 'We test contrast with people who see little.' }, { by: 'mia', text: 'Thank you!' }] },
      { by: 'lin', text: '骑夜路的人会感谢你们。' },
    ],
    acts: [{ act: 'status', status: 'planned', reason: 'Part of the spring release.' }, { act: 'answer', text: 'It is coming in **spring**.' }],
  },
  darkModeChinese: {
    by: 'lin', ago: 6, voters: 5, kind: 'suggestion', category: 'app', title: '希望增加暗黑模式', body: '晚上看手机太刺眼了。', lang: 'zh-CN',
  },
  bell: {
    by: 'ben', ago: 30, voters: 9, kind: 'suggestion', category: 'bike', title: 'A bell that tourists can hear',
    acts: [{ act: 'status', status: 'shipped', reason: 'In every box since May.', url: 'https://kestrel.example/bell' }],
  },
  racks: {
    by: 'amara', ago: 12, voters: 7, kind: 'story', category: 'bike', title: 'My rack held a cello',
    body: 'Twelve kilometres, no scratch. Make it official and say how much it may carry.',
    acts: [{ act: 'status', status: 'in-progress' }],
  },
  jetpack: {
    by: 'ben', ago: 25, voters: 3, kind: 'suggestion', category: 'bike', title: 'A jet pack for hills',
    acts: [{ act: 'status', status: 'declined', reason: 'We like our roofs.' }],
  },
  gears: { by: 'amara', ago: 3, voters: 2, kind: 'question', category: 'bike', title: 'Which gear for 12 % and two bags?' },
  parts: {
    by: 'mia', ago: 9, voters: 6, kind: 'suggestion', category: 'service', title: 'Spare parts I can fit myself',
    acts: [{ act: 'status', status: 'under-review' }],
  },
  workshop: {
    by: 'lin', ago: 40, voters: 4, kind: 'experience', category: 'service', title: 'The workshop forgot my saddle',
    acts: [{ act: 'lock', on: true }],
  },
  welcome: {
    by: 'moderator', ago: 60, voters: 1, kind: 'story', title: 'Welcome: how this board works', body: 'One wish per idea. Every idea gets an answer.',
    acts: [{ act: 'pin', on: true }],
  },
  nightTheme: { by: 'ben', ago: 5, voters: 2, kind: 'suggestion', category: 'app', title: 'Night theme', acts: [{ act: 'merge', into: 'darkMode' }] },
  link: { by: 'amara', ago: 0.2, voters: 0, kind: 'suggestion', category: 'app', title: 'Export my rides', acts: [{ act: 'hold' }] },
  reviewed: { by: 'mia', ago: 0.1, voters: 0, board: 'reviewed', title: 'Something that waits for review', termsVersion: '2026-01' },
} satisfies Record<string, SeedIdea>;

/** `ideas` is open to all; on `reviewed` ideas wait for review, terms are asked for, and each member has three votes. */
export const seedConfig: NonNullable<BrowserClientOptions['config']> = {
  boards: [
    {
      id: 'ideas', name: { 'en': 'Ideas', 'zh-CN': '创意' }, review: 'after', relations: ['company', 'product', 'brand', 'member'],
      categories: [
        { id: 'app', name: { 'en': 'App', 'zh-CN': '应用' } },
        { id: 'bike', name: { 'en': 'Bike', 'zh-CN': '自行车' }, template: { en: '**When does it happen?**\n\n**What would help?**\n' } },
        { id: 'service', name: { 'en': 'Service', 'zh-CN': '服务' } },
      ],
    },
    {
      id: 'reviewed', name: { 'en': 'Reviewed ideas', 'zh-CN': '审核的创意' }, review: 'before', voteBudget: 3,
      terms: { version: '2026-01', text: { 'en': 'Your idea stays yours; we may build it and name you.', 'zh-CN': '创意属于你；我们可以实现它并署上你的名字。' } },
    },
    { id: 'empty', name: { 'en': 'No ideas yet', 'zh-CN': '还没有创意' }, review: 'after' },
  ],
  programs: [{
    id: 'daily', name: { 'en': 'A ride a day', 'zh-CN': '每天骑一程' }, description: { 'en': 'Tell us that you were out.', 'zh-CN': '告诉我们你出门了。' },
    topics: [{ 'en': 'your best spring route', 'zh-CN': '你最爱的春日路线' }], makeUp: { hours: 48 }, timeSpent: true,
  }],
  badges: [{ id: 'regular', name: { 'en': 'Regular', 'zh-CN': '常客' }, criteria: { 'en': 'Check in on ten days', 'zh-CN': '签到十天' }, counts: 'check-ins', tiers: [{ at: 10 }] }],
  leaderboards: [
    {
      id: 'members', name: { 'en': 'This year together', 'zh-CN': '今年一起' }, minimum: 2, periods: ['all', 'week', 'rolling-30'],
      modes: ['goal', 'around', 'top', 'league', 'thanks'], goal: { kind: 'adopted', target: 10, period: 'all' },
    },
    { id: 'quiet', name: { 'en': 'Who came to events', 'zh-CN': '谁来过活动' }, kinds: ['event'], modes: ['top'] },
  ],
};

const day = 24 * 60 * 60 * 1000;

interface Facts {
  ids: Record<IdeaName, string>;
  /** How many ids were given. */
  made: number;
}

/** Starts a backend with the seed in it; `options.seed` runs after it. Ages count from the first call for a config. */
export async function createSeededClient(options: BrowserClientOptions = {}): Promise<SeededClient> {
  const { config = seedConfig } = options;
  const { database, facts: { ids, made: before } } = await kept(`ideas ${JSON.stringify(config)}`, () => playAll(config));
  let shift = 0;
  const now = () => Date.now() + shift;
  let ready = false;
  const client = await createBrowserClient({
    config, clock: now, newId: idsFrom(before).next, ...options, database,
    // faults and waits are for what comes after the seed
    latency: (request) => (!ready ? 0 : typeof options.latency === 'function' ? options.latency(request) : options.latency ?? 0),
    faults: (request) => (ready ? options.faults?.(request) : undefined),
  });
  ready = true;
  return { ...client, ids: { ...ids }, now, pass: (milliseconds) => { shift += milliseconds; } };
}

/** In the order of their making, as UUIDv7 are. */
function idsFrom(start: number) {
  let made = start;
  return { next: () => `0190a000-0000-7000-8000-${(made++).toString(16).padStart(12, '0')}`, made: () => made };
}

async function playAll(config: BrowserClientOptions['config']): Promise<Kept<Facts>> {
  const started = Date.now();
  let past: number | null = null;
  const ids = {} as Record<IdeaName, string>;
  const { next: newId, made } = idsFrom(0);
  const client = await createBrowserClient({ ...config && { config }, clock: () => past ?? Date.now(), newId });
  for (const [name, idea] of byAge()) {
    past = started - idea.ago * day;
    ids[name] = await play(client, name, idea, ids);
  }
  past = null;
  // statuses have brought them points
  for (const person of ['mia', 'ben', 'amara'] as const) await client.as(people[person]).leaderboard.setListing({ choice: 'public' });
  const database = client.copy();
  await client.close();
  return { database, facts: { ids, made: made() } };
}

/** Oldest first, but merges after what they are merged into. */
const byAge = () => (Object.entries(ideas) as [IdeaName, SeedIdea][]).sort(([, a], [, b]) => b.ago - a.ago);

async function play(client: BrowserClient, name: IdeaName, idea: SeedIdea, ids: Record<IdeaName, string>): Promise<string> {
  const { by, ago: _, voters, board = 'ideas', comments = [], acts = [], ...draft } = idea;
  const as = (person: Name) => client.as(people[person]);
  let acted = 0;
  const key = () => `seed:${name}:${acted++}`;
  const { id } = await as(by).ideas.create(board, draft, { key: key() });
  const voting = (['mia', 'ben', 'lin', 'amara'] as const).filter((person) => person !== by).slice(0, voters);
  for (const person of voting) await as(person).ideas.setVote(id, true, { seq: 1 });
  for (let extra = voting.length; extra < voters; extra++) await client.as(`voter-${extra}`).ideas.setVote(id, true, { seq: 1 });
  for (const { replies = [], by: author, text } of comments) {
    const parent = await as(author).comments.create(id, { text }, { key: key() });
    for (const reply of replies) await as(reply.by).comments.create(id, { text: reply.text, parent: parent.id }, { key: key() });
  }
  for (const act of acts) {
    const real = act.act === 'merge' ? { act: act.act, into: ids[act.into as IdeaName] } : act;
    await as('moderator').ideas.moderate(id, real, { key: key() });
  }
  return id;
}

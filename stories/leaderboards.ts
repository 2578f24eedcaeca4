// What stories of the leaderboard stand on: the reference backend in the page with a club of riders, on a Wednesday in November.
import '../src/elements/leaderboard/define.ts';
import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { createBrowserClient, type BrowserClient, type BrowserClientOptions } from '../server/src/browser.ts';
import type { CommunityElement } from '../src/elements/community/community.ts';
import type { LeaderboardElement } from '../src/elements/leaderboard/leaderboard.ts';
import { seedConfig } from '../test/support/seed.ts';
import { kept } from '../test/support/kept.ts';
import { waitFor } from './check-ins.ts';
import { inItsLanguage, provide, set, type Attributes, type PageOptions } from './embedded.ts';
import { forget } from './forms.ts';

type Config = NonNullable<BrowserClientOptions['config']>;
type BoardConfig = NonNullable<Config['leaderboards']>[number];

export interface Scene { backend: BrowserClient }
export type Load = () => Promise<Scene>;

export interface SceneOptions {
  /** What differs from the board `riders`. */
  board?: Partial<BoardConfig>;
  config?: Config;
  /** How many riders are listed with points. Default 26: the first has most. */
  riders?: number;
  /** The tenth and the eleventh have as many points. */
  tied?: boolean;
  /** Names instead of those of the first riders. */
  names?: readonly string[];
}

const now = Date.parse('2026-11-18T11:00:00Z');
const names = [
  'Luís Amaro', 'Bart van den Berg', '김민준', 'Tom Birch', '佐藤 遥', 'נועה לוי', 'Greta Hölzl', '何敏', 'Paul Okafor', '周一凡', 'Sofia R.', 'Mina O.', '陳子安',
  'Claire Dubois', '王建国', 'Mette S.', 'Олена Коваль', 'ليلى حدّاد', 'प्रिया नायर', 'Ade K.', '郭老师', 'Ελένη Παππά', '이서연', 'Fatma Yılmaz', '骑车的阿珍', 'Дмитрий С.',
];
const seasons = [
  { id: 'autumn', name: { 'en': 'Autumn leaves', 'zh-CN': '落叶季' }, from: '2026-10-01', to: '2026-10-31' },
  { id: 'lights', name: { 'en': 'November lights', 'zh-CN': '十一月的灯' }, from: '2026-11-09', to: '2026-11-29' },
];
const riders: BoardConfig = {
  id: 'riders', name: { 'en': 'This week together', 'zh-CN': '本周一起' }, modes: ['goal', 'around', 'top', 'league', 'thanks'], periods: ['week', 'all', 'rolling-30'],
  goal: { kind: 'event', target: 200, period: 'week' }, seasons, group: 10,
  teams: [{ id: 'ghent', name: 'Ghent', segment: 'ghent' }, { id: 'lisbon', name: 'Lisbon', segment: 'lisbon' }, { id: 'hangzhou', name: '杭州', segment: 'hangzhou' }],
};
const cities = ['ghent', 'lisbon', 'hangzhou'];
const rules: NonNullable<Config['scores']> = {
  version: '3', rules: [{ kind: 'event', points: 10 }, { kind: 'check-in', points: 1 }, { kind: 'helpful', points: 5, perDay: 50 }, { kind: 'thanks', points: 1, perDay: 10 }],
};

/** Somebody of the club: `rider-1` has most points, `shy` many and is hidden, `fresh` is listed and has none, `reader` has chosen nothing. */
const personOf = (sub: string, given: readonly string[] = []) => {
  const at = Number(sub.slice('rider-'.length)) - 1;
  return { sub, name: sub.startsWith('rider-') ? given[at] ?? names[at]! : sub, segments: [cities[at % 3] ?? 'ghent'] };
};

async function play(backend: BrowserClient, { riders: count = 26, tied = false, names: given, config }: SceneOptions, setClock: (at: number) => void): Promise<void> {
  const at = (instant: string) => { setClock(Date.parse(instant)); };
  const as = (sub: string) => backend.as(personOf(sub, given));
  const team = backend.as('moderator');
  let keys = 0;
  const key = () => ({ key: `club-${String(keys++).padStart(6, '0')}` });
  const meetUp = async (title: string, startsAt: string, endsAt: string) => {
    const { id } = await team.events!.create!('daily', { title, startsAt, endsAt }, key());
    return (await team.events!.code!('daily', id)).code;
  };
  const came = async (sub: string, codes: readonly string[]) => {
    for (const code of codes) await as(sub).events!.attend('daily', { code }, key());
  };
  const ridden = async (sub: string, days: readonly string[]) => {
    for (const day of days) {
      at(`${day}T07:30:00Z`);
      await as(sub).checkIns!.mark('daily', { zone: 'UTC' }, key());
    }
  };

  at('2026-10-03T08:00:00Z');
  const leaves = await meetUp('Leaves', '2026-10-03T08:00:00Z', '2026-10-03T18:00:00Z');
  const listed = Array.from({ length: count }, (_, index) => `rider-${index + 1}`);
  // minors cannot be listed
  for (const sub of config?.audience ? [] : [...listed, 'fresh']) await as(sub).leaderboard!.setListing!({ choice: 'public' });
  for (const sub of listed.slice(3, 12)) await came(sub, [leaves]);
  for (const [index, sub] of listed.slice(3, 12).entries()) await ridden(sub, ['2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'].slice(0, index % 4));

  at('2026-11-16T07:00:00Z');
  const codes: string[] = [];
  for (let number = 1; number <= 9; number++) codes.push(await meetUp(`Ride ${number}`, '2026-11-16T07:00:00Z', '2026-11-18T20:00:00Z'));
  const level = (index: number) => (tied && index >= 10 ? index - 1 : index);
  for (const [index, sub] of [...listed, 'shy'].entries()) {
    const place = level(sub === 'shy' ? 5 : index);
    const rides = 8 - Math.floor(place / 4);
    await ridden(sub, ['2026-11-16', '2026-11-17', '2026-11-18'].slice(0, 3 - place % 4));
    // one after the other, since of two who share a rank the one who was first stands first
    at(`2026-11-17T18:${String(index).padStart(2, '0')}:00Z`);
    // the twelfth was further down until today
    if (sub === 'rider-12') await came(sub, codes.slice(1, rides));
    else await came(sub, codes.slice(0, rides));
  }
  at('2026-11-18T08:00:00Z');
  if (count >= 12) await came('rider-12', codes.slice(0, 1));
  const idea = await team.ideas.create!('ideas', { title: 'Where does it squeak?' }, key());
  for (const sub of listed.slice(0, 9)) {
    const { id } = await as(sub).comments!.create!(idea.id, { text: 'Take out the seven screws, one by one.' }, key());
    for (const reader of ['reader-1', 'reader-2']) await backend.as(reader).comments!.setReaction!(id, 'thanks', true, { seq: 1 });
  }
  setClock(now);
}

const RealDate = Date;
let shown = 0;

/** For a story's time the page's clock is that of its backend, so that what ends in four days does so in every run. */
export function pageClock(): () => void {
  const ahead = now - RealDate.now();
  class StoryDate extends RealDate {
    constructor(...given: [] | [string | number | Date]) {
      super(given.length === 0 ? StoryDate.now() : given[0]);
    }

    static override now(): number { return RealDate.now() + ahead; }
  }
  if (shown++ === 0) globalThis.Date = StoryDate as DateConstructor;
  return () => { if (--shown === 0) globalThis.Date = RealDate; };
}

const shared = new Map<string, Promise<BrowserClient>>();

async function start(options: SceneOptions): Promise<BrowserClient> {
  const config = { ...seedConfig, zone: 'Europe/Brussels', scores: rules, leaderboards: [{ ...riders, ...options.board }], ...options.config };
  let [base, since] = [now, performance.now()];
  const setClock = (at: number) => { [base, since] = [at, performance.now()]; };
  const clock = () => Math.floor(base + performance.now() - since);
  const { database } = await kept(`riders ${JSON.stringify(options)}`, async () => {
    const backend = await createBrowserClient({ config, clock });
    await play(backend, options, setClock);
    const made = backend.copy();
    await backend.close();
    return { database: made, facts: null };
  });
  setClock(now);
  return createBrowserClient({ config, clock, database });
}

/** Stories that only read share a backend of the same making. */
export const reading = (options: SceneOptions = {}): Load => async () => {
  forget();
  const key = JSON.stringify(options);
  let backend = shared.get(key);
  if (!backend) shared.set(key, backend = start(options));
  return { backend: await backend };
};
export const writing = (options: SceneOptions = {}): Load => async () => {
  forget();
  return { backend: await start(options) };
};

export interface BoardPageOptions extends Omit<PageOptions, 'boards' | 'person'> {
  /** Who is signed in, see `personOf`. */
  as?: string;
  /** Attributes of each leaderboard on the page; by default one. */
  boards?: Attributes[];
  /** What else is under the provider. */
  before?: () => HTMLElement[];
}

/** A part of a brand's page with leaderboards on it. */
export function page({ backend }: Scene, { boards = [{}], as, before, ...options }: BoardPageOptions): HTMLElement {
  const box = provide({ backend }, options, [...before?.() ?? [], ...boards.map((attributes) => {
    const element = document.createElement('minga-leaderboard');
    set(element, { 'board': 'riders', 'loading': 'eager', 'poll-interval': '0', ...attributes });
    element.style.display = 'block';
    element.style.marginBlockEnd = '1rem';
    return element;
  })]);
  if (as) void box.querySelector<CommunityElement>('minga-community')!.identify(() => backend.tokenFor(personOf(as)));
  return box;
}

export const boardOf = (canvas: Element, at = 0): LeaderboardElement => canvas.querySelectorAll('minga-leaderboard')[at]!;
export const sceneOf = (loaded: Record<string, unknown>): Scene => loaded as unknown as Scene;
export const loadersOf = (load: Load): (() => Promise<Record<string, unknown>>)[] => [load as unknown as () => Promise<Record<string, unknown>>];

/** Resolves once all leaderboards show something, and their motion is over. */
export async function settled(canvas: Element): Promise<void> {
  for (const element of canvas.querySelectorAll('minga-leaderboard')) {
    await waitFor(() => { void expect(element.shadowRoot!.querySelector('[part~=board]')).not.toBeNull(); });
    await waitFor(() => { void expect(element.shadowRoot!.querySelector('.skeleton, [aria-busy=true]:not(button)')).toBeNull(); });
    await Promise.all(element.shadowRoot!.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
      .map(({ finished }) => finished.catch(() => undefined)));
  }
}

/** A story of one page; `play` is given its first leaderboard once all show something. */
export const show = <Args>(
  options: BoardPageOptions, load: Load = reading(), play: (element: LeaderboardElement, canvas: HTMLElement) => Promise<unknown> = () => Promise.resolve(),
): StoryObj<Args> => ({
  loaders: loadersOf(load),
  parameters: { controls: { disable: true } },
  render: (_args, { loaded }) => page(sceneOf(loaded), options),
  play: async (context) => {
    const { canvasElement } = context;
    await settled(canvasElement);
    if (inItsLanguage(context)) await play(boardOf(canvasElement), canvasElement);
    await settled(canvasElement);
  },
});

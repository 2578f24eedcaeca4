// What a board costs the page, against the same board made by hand.
import { figure, ratio, type Row } from '../report.ts';
import type { BackendOptions } from '../page/backend.ts';
import type { Kind, Mount } from '../page/main.ts';
import type { Lab, Sample, Work } from './lab.ts';

export interface Options {
  rounds: number;
  wanted(name: string): boolean;
  /** Says what is being measured. */
  progress(text: string): void;
}

interface Scene { backend: BackendOptions; mount: Omit<Mount, 'kind'>; kinds: readonly Kind[]; withScript?: boolean }

/** Opens the page for a scene: data written, script loaded, nothing under way. */
async function prepare(sample: Sample, { backend, mount, withScript }: Scene, kind: Kind): Promise<void> {
  await sample.page.evaluate(([options, atOnce]) => { window.bench.prepare(options, atOnce); }, [backend, mount.atOnce ?? false] as const);
  if (kind === 'minga' && !withScript) await sample.page.evaluate(() => window.bench.load());
  await sample.page.waitForLoadState('networkidle');
}

/** Interleaved rounds: each kind once a round, in turn first. */
async function interleave<T>(
  name: string, { rounds, progress }: Options, kinds: readonly Kind[], one: (kind: Kind) => Promise<T>,
): Promise<Record<Kind, T[]>> {
  const found: Record<Kind, T[]> = { 'minga': [], 'plain': [], 'plain-cv-off': [] };
  progress(`${name}: a round that does not count`);
  for (const kind of kinds) await one(kind);
  for (let round = 0; round < rounds; round++) {
    progress(`${name}: round ${round + 1} of ${rounds}`);
    const order = round % 2 ? [...kinds].reverse() : kinds;
    for (const kind of order) found[kind].push(await one(kind));
  }
  return found;
}

const mountWork = (lab: Lab, scene: Scene) => (kind: Kind): Promise<Work> => lab.sample(async sample => {
  await prepare(sample, scene, kind);
  return sample.work(() => sample.page.evaluate(async ([mount, load]) => {
    await window.bench.mount(mount, load);
  }, [{ ...scene.mount, kind }, kind === 'minga' && scene.withScript === true] as const));
});

/** Fails unless both boards have the same markup. */
export async function checkMarkup(lab: Lab): Promise<void> {
  const scene: Scene = { backend: { total: 200, pageSize: 100, latency: 0 }, mount: { pageSize: 100, cards: 100 }, kinds: ['minga', 'plain'] };
  const [ours = '', theirs = ''] = await Promise.all(scene.kinds.map(kind => lab.sample(async sample => {
    await prepare(sample, scene, kind);
    await sample.page.evaluate(mount => window.bench.mount(mount), { ...scene.mount, kind });
    return sample.page.evaluate(() => window.bench.markup());
  })));
  if (ours === theirs) return;
  const lines = theirs.split('\n');
  const at = ours.split('\n').findIndex((line, row) => line !== lines[row]);
  throw new Error(`bench/page/plain-board.ts no longer makes the markup of the board.\nMinga: ${ours.split('\n')[at]}\nplain: ${lines[at]}`);
}

const page = (total: number, pageSize = 20): BackendOptions => ({ total, pageSize, latency: 0 });

/** Main-thread time from an empty page until the cards are painted. */
export async function mounting(lab: Lab, options: Options): Promise<Row[]> {
  const scenes: [name: string, goal: number | undefined, against: Kind, ours: Scene, theirs?: Scene][] = [
    ['mount: 20 cards', 1.8, 'plain', { backend: page(20), mount: { pageSize: 20, cards: 20 }, kinds: ['minga', 'plain'] }],
    ['mount: 20 cards, with loading the script', undefined, 'plain', { backend: page(20), mount: { pageSize: 20, cards: 20 }, kinds: ['minga', 'plain'], withScript: true }],
    ['mount: 1,000 cards by 10 pages', undefined, 'plain-cv-off', { backend: page(1000, 100), mount: { pageSize: 100, cards: 1000 }, kinds: ['minga', 'plain', 'plain-cv-off'] }],
    ['mount: 1,000 cards at once', 1.3, 'plain-cv-off', { backend: page(1000, 1000), mount: { pageSize: 1000, cards: 1000, atOnce: true }, kinds: ['minga', 'plain', 'plain-cv-off'] }],
    ['mount: default settings, 1,000 ideas', 0.3, 'plain-cv-off', { backend: page(1000), mount: { pageSize: 20, cards: 20 }, kinds: ['minga'] },
      { backend: page(1000, 1000), mount: { pageSize: 1000, cards: 1000 }, kinds: ['plain', 'plain-cv-off'] }],
    ['mount: default settings, 10,000 ideas', 0.1, 'plain-cv-off', { backend: page(10_000), mount: { pageSize: 20, cards: 20 }, kinds: ['minga'] },
      { backend: page(10_000, 10_000), mount: { pageSize: 10_000, cards: 10_000 }, kinds: ['plain', 'plain-cv-off'] }],
  ];
  const rows: Row[] = [];
  for (const [name, goal, against, ours, theirs] of scenes) {
    if (!options.wanted(name)) continue;
    const kinds = [...ours.kinds, ...theirs?.kinds ?? []];
    const found = await interleave(name, options, kinds, kind => mountWork(lab, theirs?.kinds.includes(kind) ? theirs : ours)(kind));
    const tasks = (kind: Kind) => found[kind].map(work => work.task);
    rows.push(ratio(name, tasks('minga'), tasks(against), 'ms', goal === undefined ? {} : { goal }));
    if (against === 'plain-cv-off') rows.push(ratio(`${name} (plain with content-visibility)`, tasks('minga'), tasks('plain'), 'ms'));
    else if (found['plain-cv-off'].length) rows.push(ratio(`${name} (plain without content-visibility)`, tasks('minga'), tasks('plain-cv-off'), 'ms'));
    rows.push(part(`${name}: script and all else`, found.minga, found[against], ({ task, layout, paint }) => task - layout - paint));
    rows.push(part(`${name}: style and layout`, found.minga, found[against], ({ layout }) => layout));
  }
  return rows;
}

const part = (name: string, ours: readonly Work[], theirs: readonly Work[], of: (work: Work) => number): Row => ratio(name, ours.map(of), theirs.map(of), 'ms');

/** The longest task while a board with default settings comes up. */
export async function longTasks(lab: Lab, options: Options): Promise<Row[]> {
  const name = 'longest task: default settings, 10,000 ideas';
  if (!options.wanted(name)) return [];
  const scene: Scene = { backend: page(10_000), mount: { pageSize: 20, cards: 20 }, kinds: ['minga'] };
  const { minga } = await interleave(name, options, scene.kinds, mountWork(lab, scene));
  return [figure(name, 'ms', minga.map(({ longest }) => longest), { goal: 50 })];
}

/** From a click until the vote is painted, and what the main thread does for it. */
export async function voting(lab: Lab, options: Options): Promise<Row[]> {
  const { rounds, wanted, progress } = options;
  const clicks = 12;
  const rows: Row[] = [];
  const measure = (scene: Scene, pause: number) => (kind: Kind) => lab.sample(async sample => {
    await prepare(sample, { ...scene, backend: { ...scene.backend, latency: pause } }, kind);
    await sample.page.evaluate(mount => window.bench.mount(mount), { ...scene.mount, kind });
    let times: number[] = [];
    const { task } = await sample.work(async () => { times = await sample.page.evaluate(count => window.bench.vote(count), clicks); });
    return { times, task: task / clicks };
  });
  for (const [cards, pageSize, goal] of [[20, 20, 1.3], [1000, 100, 1.5]] as const) {
    const name = `vote: shown, board of ${cards.toLocaleString('en')}`;
    if (!wanted(name)) continue;
    const scene: Scene = { backend: page(cards, pageSize), mount: { pageSize, cards, signedIn: true }, kinds: ['minga', 'plain'] };
    const found = await interleave(name, options, scene.kinds, measure(scene, 0));
    const times = (kind: Kind) => found[kind].map(({ times }) => times.reduce((sum, time) => sum + time, 0) / clicks);
    rows.push(ratio(name, times('minga'), times('plain'), 'ms', { goal }));
    rows.push(ratio(`${name}: main thread, with the answer`, found.minga.map(({ task }) => task), found.plain.map(({ task }) => task), 'ms'));
  }
  const name = 'vote: shown, with 500 ms of latency';
  if (wanted(name)) {
    progress(name);
    const scene: Scene = { backend: page(20), mount: { pageSize: 20, cards: 20, signedIn: true }, kinds: ['minga'] };
    const late: number[] = [];
    const early: number[] = [];
    const mean = ({ times }: { times: number[] }) => times.reduce((sum, time) => sum + time, 0) / clicks;
    for (let round = 0; round < rounds; round++) {
      early.push(mean(await measure(scene, 0)('minga')));
      late.push(mean(await measure(scene, 500)('minga')));
    }
    rows.push(ratio(name, late, early, 'ms', { goal: 1.3 }));
  }
  return rows;
}

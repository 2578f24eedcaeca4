import { assert } from '@open-wc/testing';
import type { CallOptions, CommunityClient, LeaderboardQuery, StandingQuery } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import { knownStanding } from '../../src/elements/leaderboard/views.ts';
import type { Leaderboard, LeaderboardRow, Period, Standing } from '../../src/protocol/leaderboard.ts';
import { createLeaderboardStore, type LeaderboardStore } from '../../src/stores/leaderboard.ts';
import { loadMoreRows, lookAgain } from '../../src/stores/leaderboard-later.ts';
import { deferred, type Deferred } from '../support/deferred.ts';
import { until } from '../support/settle.ts';

const period: Period = { id: 'week', kind: 'week', from: '2026-11-16', to: '2026-11-22', name: null, endsAt: null };
const row = (key: string): LeaderboardRow => ({ key, rank: 1, tied: false, points: 5, name: key, avatar: null, change: null });
const board = (keys: string[], more: Partial<Leaderboard> = {}): Leaderboard => ({
  id: 'b', name: { en: 'B' }, description: null, modes: ['top'], tie: 'competition', top: 2, minimum: 2, zone: 'UTC', period, periods: [period], rules: [],
  rulesVersion: '1', goal: null, enough: true, total: 9, rows: keys.map(row), thanks: [], next: null, asOf: '2026-11-20T09:00:00.000Z', ...more,
});
const standing = (points: number, more: Partial<Standing> = {}): Standing => ({
  period, listing: { choice: 'public', nickname: null, listed: true, why: null }, points, rank: 3, half: 'upper', tied: false, total: 9, enough: true,
  toNext: null, change: null, rows: [], group: null, asOf: '2026-11-20T09:00:00.000Z', ...more,
});

interface Asked<T, Q> extends Deferred<T> { query: Q; signal: AbortSignal }
const settle = () => new Promise(resolve => { setTimeout(resolve); });

describe('the store of a leaderboard', () => {
  let pages: Asked<Leaderboard, LeaderboardQuery>[];
  let standings: Asked<Standing | null, StandingQuery>[];
  let store: LeaderboardStore;
  let stop: () => void;

  /** A backend whose answers a test gives by hand. */
  beforeEach(() => {
    [pages, standings] = [[], []];
    const ask = <T, Q>(all: Asked<T, Q>[], query: Q, options?: CallOptions): Promise<T> => {
      const asked = { ...deferred<T>(), query, signal: options!.signal! };
      all.push(asked);
      return asked.promise;
    };
    const client: CommunityClient = {
      community: () => Promise.reject(new CommunityError('unsupported')), me: () => Promise.resolve(null),
      leaderboard: { page: (_, query = {}, options) => ask(pages, query, options), standing: (_, query = {}, options) => ask(standings, query, options) },
    };
    store = createLeaderboardStore(client, 'b');
    stop = store.$state.listen(() => undefined);
  });
  afterEach(() => { stop(); });

  const keys = () => store.$state.get().page.value?.rows.map(({ key }) => key);
  /** Gives the latest answers, and lets them arrive. */
  const answer = async (page: Leaderboard, mine: Standing | null) => {
    pages.at(-1)!.resolve(page);
    standings.at(-1)!.resolve(mine);
    await settle();
  };

  it('asks for the board and for the person at the same time, and shows whichever comes first', async () => {
    assert.deepEqual([pages.length, standings.length], [1, 1]);
    standings[0]!.resolve(standing(7));
    await settle();
    assert.deepEqual([store.$state.get().page.state, store.$state.get().standing.value?.points], ['loading', 7]);
    await answer(board(['a']), null);
    assert.deepEqual([store.$state.get().page.state, keys()], ['ready', ['a']]);
  });

  it('keeps what is there while it is asked for again, and when that fails', async () => {
    await answer(board(['a']), standing(7));
    const reload = store.refresh();
    const shown = () => [store.$state.get().page.state, keys(), store.$state.get().standing.state, store.$state.get().standing.value?.points];
    assert.deepEqual(shown(), ['loading', ['a'], 'loading', 7]);
    pages[1]!.reject(new CommunityError('network'));
    standings[1]!.reject(new CommunityError('network'));
    await reload;
    assert.deepEqual(shown(), ['failed', ['a'], 'failed', 7]);
  });

  it('drops what comes late for a period that is no longer shown', async () => {
    store.setPeriod('month');
    assert.isTrue(pages[0]!.signal.aborted && standings[0]!.signal.aborted);
    assert.deepEqual([pages[1]!.query.period, standings[1]!.query.period], ['month', 'month']);
    await answer(board(['month']), standing(20));
    pages[0]!.resolve(board(['week']));
    standings[0]!.resolve(standing(1));
    await settle();
    assert.deepEqual([keys(), store.$state.get().standing.value?.points], [['month'], 20]);
  });

  it('asks for more once however often it is told, and shows nobody twice', async () => {
    await answer(board(['a', 'b'], { next: 'c1' }), null);
    const more = loadMoreRows(store);
    assert.deepEqual(await loadMoreRows(store), [], 'a second click while loading');
    assert.deepEqual(pages.slice(1).map(({ query }) => query.cursor), ['c1']);
    pages[1]!.resolve(board(['b', 'c']));
    assert.deepEqual([await more, keys(), store.$state.get().more], [['c'], ['a', 'b', 'c'], 'idle']);
    assert.deepEqual(await loadMoreRows(store), [], 'there are no more');
    void store.refresh();
    assert.deepEqual([pages.length, pages[2]!.query.limit], [3, 3], 'a reload asks for as many as are shown');
  });

  it('takes a person whose sign-in has ended for nobody, and shows the board', async () => {
    assert.isUndefined(knownStanding(store.$state.get().standing));
    standings[0]!.reject(new CommunityError('unauthenticated'));
    pages[0]!.resolve(board(['a']));
    await settle();
    assert.deepEqual([knownStanding(store.$state.get().standing), store.$state.get().page.state], [null, 'ready']);
  });

  it('shows the board to somebody who is too young to stand on it', async () => {
    const young = new CommunityError('forbidden', 'forbidden', { reason: 'age' });
    standings[0]!.reject(young);
    pages[0]!.resolve(board(['a']));
    await settle();
    assert.deepInclude(store.$state.get().standing, { state: 'failed', error: young, value: undefined });
    assert.deepEqual([store.$state.get().page.state, keys()], ['ready', ['a']]);
  });

  it('holds newer results until they are taken, and sees none where only the hour differs', async () => {
    await answer(board(['a']), standing(7));
    const later = { asOf: '2026-11-20T10:00:00.000Z' };
    const same = lookAgain(store);
    await answer(board(['a'], later), standing(7, later));
    assert.isFalse(await same);
    const newer = lookAgain(store);
    await answer(board(['b', 'a'], later), standing(9, later));
    assert.deepEqual([await newer, keys(), store.$state.get().standing.value?.points], [true, ['a'], 7]);
    store.take();
    assert.deepEqual([keys(), store.$state.get().standing.value?.points, store.$state.get().newer], [['b', 'a'], 9, null]);
  });

  it('forgets at once what was of one person, and no answer brings it back', async () => {
    await answer(board(['a']), standing(7));
    const look = lookAgain(store);
    await answer(board(['a', 'b']), standing(8));
    assert.isTrue(await look);
    const reveal = store.reveal();
    const another = store.forgetMine();
    const { page, standing: mine, newer } = store.$state.get();
    assert.deepEqual([page.value?.rows.length, mine.state, mine.value, newer], [1, 'loading', undefined, null]);
    assert.deepEqual(standings.slice(-2).map(({ query }) => query.reveal), [true, undefined]);
    standings.at(-2)!.resolve(standing(7));
    await reveal;
    assert.isUndefined(store.$state.get().standing.value);
    await answer(board(['a']), null);
    assert.deepEqual([await another, store.$state.get().standing.value], [undefined, null]);
  });

  it('asks no further once nobody looks', async () => {
    stop();
    await until(() => pages[0]!.signal.aborted && standings[0]!.signal.aborted, 'both calls are aborted');
  });

  it('newer results that are taken while more rows are on their way stay', async () => {
    await answer(board(['a', 'b'], { next: 'after-b' }), null);
    const looked = lookAgain(store);
    await answer(board(['z', 'a'], { next: 'after-a' }), null);
    assert.isTrue(await looked);
    const more = loadMoreRows(store);
    store.take();
    pages.at(-1)!.resolve(board(['c']));
    assert.deepEqual(await more, []);
    assert.deepEqual([keys(), store.$state.get().more], [['z', 'a'], 'idle']);
  });

  it('a rank that was asked for is not hidden again by an answer from before', async () => {
    await answer(board(['a']), standing(5, { rank: null }));
    void store.refresh();
    const late = standings.at(-1)!;
    void store.reveal();
    standings.at(-1)!.resolve(standing(5, { rank: 8 }));
    await settle();
    late.resolve(standing(5, { rank: null }));
    await settle();
    assert.equal(store.$state.get().standing.value?.rank, 8);
    pages.at(-1)!.resolve(board(['a']));
    await settle();

    const looked = lookAgain(store);
    const [page, asked] = [pages.at(-1)!, standings.at(-1)!];
    void store.reveal();
    standings.at(-1)!.resolve(standing(6, { rank: 7 }));
    await settle();
    page.resolve(board(['a']));
    asked.resolve(standing(6, { rank: null }));
    assert.isFalse(await looked, 'the older question is no news');
    assert.equal(store.$state.get().standing.value?.rank, 7);
  });
});

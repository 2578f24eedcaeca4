import { assert } from '@open-wc/testing';
import type { CheckInsClient } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import { createTimeSpentStore, idleAfter, type TimeSpentStore } from '../../src/stores/time-spent.ts';
import { until } from '../support/settle.ts';

const start = Date.parse('2026-11-20T09:00:00Z');
const s = 1000;

describe('the time somebody spends here', () => {
  let now: number;
  let sent: [from: number, to: number][];
  let answer: () => Promise<void>;
  let playing: boolean;
  let ticks: Set<() => void>;
  /** Whether another page of the browser counts already. */
  let elsewhere: boolean;
  let holding: number;
  let store: TimeSpentStore;

  beforeEach(() => {
    now = start;
    sent = [];
    answer = () => Promise.resolve();
    playing = elsewhere = false;
    holding = 0;
    ticks = new Set();
    store = createTimeSpentStore({
      client: {
        recordTime: async (_program, { from, to }) => {
          await answer();
          sent.push([(Date.parse(from) - start) / s, (Date.parse(to) - start) / s]);
          return { date: '2026-11-20', seconds: 60, week: 600 };
        },
      } as Pick<CheckInsClient, 'recordTime'> as CheckInsClient,
      program: 'daily', now: () => now, playing: () => playing,
      every: (_, tick) => {
        ticks.add(tick);
        return () => { ticks.delete(tick); };
      },
      alone: (work, signal) => {
        if (elsewhere || signal.aborted) return;
        holding++;
        void work().then(() => { holding--; });
      },
    });
  });

  /** Lets time go by, with a heartbeat every 15 seconds. */
  const pass = async (seconds: number) => {
    for (let gone = 0; gone < seconds; gone += 15) {
      now += 15 * s;
      for (const tick of [...ticks]) tick();
      await settled();
    }
  };
  const settled = async () => { for (let turn = 0; turn < 8; turn++) await Promise.resolve(); };
  const total = () => sent.reduce((sum, [from, to]) => sum + to - from, 0);

  it('is counted while the page is seen and used, and sent every 15 seconds', async () => {
    store.see(true);
    await pass(30);
    assert.deepEqual(sent, [[0, 15], [15, 30]]);
    assert.equal(store.$spent.get()!.week, 600);
  });

  it('stops a minute after the last sign of somebody, and goes on with the next', async () => {
    store.see(true);
    await pass(10 * 60);
    assert.equal(total(), idleAfter / s);
    assert.equal(ticks.size, 0, 'nothing ticks while nobody is here');
    store.touch();
    await pass(15);
    assert.deepEqual(sent.at(-1), [600, 615]);
  });

  it('does not count a gap that no heartbeat saw, as when a device slept', async () => {
    store.see(true);
    await pass(15);
    now += 3600 * s;
    store.touch();
    now += 5 * s;
    store.see(false);
    await settled();
    assert.equal(total(), 60 + 5);
  });

  it('goes on while sound or a film plays', async () => {
    playing = true;
    store.see(true);
    await pass(5 * 60);
    assert.equal(total(), 300);
    store.see(false);
    await pass(60);
    assert.equal(total(), 300, 'but not when the page is hidden');
  });

  it('sends what is left when the page is hidden, and nothing after', async () => {
    store.see(true);
    await pass(15);
    now += 7 * s;
    store.see(false);
    store.touch();
    await pass(120);
    assert.deepEqual(sent, [[0, 15], [15, 22]]);
    assert.equal(holding, 0, 'another page may count now');
  });

  it('is sent by one page at a time; another sends its own when it is left', async () => {
    elsewhere = true;
    store.see(true);
    await pass(45);
    assert.isEmpty(sent);
    store.see(false);
    await settled();
    assert.deepEqual(sent, [[0, 45]]);
  });

  it('is kept while there is no connection, and sent in pieces that a backend takes', async () => {
    answer = () => Promise.reject(new CommunityError('network'));
    playing = true;
    store.see(true);
    await pass(12 * 60);
    assert.isEmpty(sent);
    answer = () => Promise.resolve();
    await pass(15);
    await until(() => total() === 735 || null, 'everything is sent');
    assert.isAtMost(Math.max(...sent.map(([from, to]) => to - from)), 300);
  });

  it('is counted no further once the backend says that it is switched off', async () => {
    answer = () => Promise.reject(new CommunityError('forbidden'));
    store.see(true);
    await pass(15);
    assert.equal(ticks.size, 0);
    store.touch();
    await pass(60);
    assert.equal(ticks.size, 0);
  });

  it('of one person is never sent for another', async () => {
    answer = () => Promise.reject(new CommunityError('network'));
    store.see(true);
    await pass(30);
    store.stop(true);
    answer = () => Promise.resolve();
    store.see(true);
    await pass(15);
    assert.deepEqual(sent, [[30, 45]]);
    assert.isNotNull(store.$spent.get());
  });
});

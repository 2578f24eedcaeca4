import { assert } from '@open-wc/testing';
import type { CallOptions, CommunityClient } from '../../src/client/client.ts';
import { connect, type Connection } from '../../src/client/connection.ts';
import { CommunityError } from '../../src/client/errors.ts';
import type { CheckInDraft, CheckInResult, CheckInStatus } from '../../src/protocol/check-in.ts';
import { checkInOf, type CheckInStore } from '../../src/stores/check-in.ts';
import { deferred } from '../support/deferred.ts';
import { until } from '../support/settle.ts';

const [hour, deviceTime] = [3_600_000, Date.parse('2026-11-20T06:00:00Z')];
const checkIn = { id: 'c1', date: '2026-11-20', at: '2026-11-20T09:00:00.000Z', late: false, madeUp: false, private: false, undoableUntil: null };

/** A member with four days in a row; the backend's clock is three hours ahead of the device's. */
const standing = (change: Partial<CheckInStatus> = {}): CheckInStatus => ({
  program: 'daily', asOf: '2026-11-20T09:00:00.000Z', zone: 'UTC', date: '2026-11-20', dayEndsAt: '2026-11-21T00:00:00.000Z', today: null,
  total: 4, streak: { current: 4, best: 6, freezes: { left: 1, perMonth: 2 } }, days: [], private: false, ...change,
} as Partial<CheckInStatus> as CheckInStatus);
const checked = () => standing({ today: checkIn, total: 5 });
const result: CheckInResult = { created: true, checkIn, points: 5, milestone: null, badges: [], status: checked() };
const fails = (code: 'network' | 'too-late') => Promise.reject(new CommunityError(code));
const never = () => deferred<never>().promise;

describe('the check-in of a program', () => {
  const { now } = Date;
  let connection: Connection;
  let store: CheckInStore;
  let person: string;
  let asked: { what: string; signal: AbortSignal | undefined }[];
  let sent: { draft: CheckInDraft; key: string }[];
  let answers: { status(): Promise<CheckInStatus>; mark(nth: number): Promise<CheckInResult>; undo?(): Promise<CheckInStatus> };
  let stops: (() => void)[];

  function open(): CheckInStore {
    const told = (what: string, { signal }: CallOptions, answer: Promise<unknown>) => asked.push({ what, signal }) && answer;
    const client = {
      me: () => Promise.resolve({ id: person }),
      checkIns: {
        program: (_: string, options: CallOptions = {}) => told('program', options, Promise.resolve({ days: [] })),
        status: (_: string, options: CallOptions = {}) => told('status', options, answers.status()),
        mark: (_: string, draft: CheckInDraft, { key }: { key: string }) => answers.mark(sent.push({ draft, key })),
        undo: () => answers.undo!(),
        update: () => answers.undo!(),
      },
    } as unknown as CommunityClient;
    connection = connect({ endpoint: crypto.randomUUID(), client });
    return store = checkInOf(connection, 'daily');
  }

  beforeEach(() => {
    Date.now = () => deviceTime;
    [person, asked, sent, stops] = ['amara', [], [], []];
    answers = { status: () => Promise.resolve(standing()), mark: () => Promise.resolve(result) };
    open();
  });
  afterEach(() => {
    for (const stop of stops) stop();
    connection.identity.logout();
    Date.now = now;
  });

  const state = () => store.$state.get();
  async function listened() {
    stops.push(store.$state.listen(() => {}));
    await until(() => state().status.state === 'ready' && state().program.state === 'ready', 'loaded');
    return store.acts();
  }
  /** A tap that waits for the network until its `last` try. */
  async function kept(last: number, answer = () => Promise.resolve(result)) {
    answers.mark = nth => (nth < last ? fails('network') : answer());
    const acts = await listened();
    const mark = acts.mark();
    if (last > 1) await queued();
    return { acts, mark };
  }
  const queued = () => until(() => state().taps[0]?.state === 'queued', 'kept on this device');
  const online = (nth: number) => until(() => dispatchEvent(new Event('online')) && sent.length >= nth, `try ${nth}`);

  it('is one for each client and program, loaded from the first listener on, and aborted after the last', async () => {
    answers.status = never;
    assert.isEmpty(asked);
    const stop = store.$state.listen(() => {});
    assert.deepEqual(asked.map(({ what }) => what), ['program', 'status']);
    stop();
    store.$state.listen(() => {})();
    assert.lengthOf(asked, 2, 'a widget that is moved in the page costs nothing');
    assert.isFalse(asked[1]!.signal!.aborted);
    await until(() => asked[1]!.signal!.aborted, 'aborted');
    assert.deepEqual([checkInOf(connection, 'daily') === store, checkInOf(connection, 'weekly') === store, store === open()], [true, false, false]);
  });

  it('a tap shows at once, and a second one of the same day sends nothing', async () => {
    const answer = deferred<CheckInResult>();
    answers.mark = () => answer.promise;
    const acts = await listened();
    const mark = acts.mark();
    assert.deepEqual([state().shown!.total, state().shown!.streak!.current, state().shown!.today!.date], [5, 5, '2026-11-20']);
    assert.isUndefined(await acts.mark());
    answer.resolve(result);
    assert.isTrue((await mark)!.ok);
    assert.isUndefined(await acts.mark());
    assert.lengthOf(sent, 1);
    assert.deepInclude(state(), { taps: [], refused: null, shown: checked() });
  });

  for (const [when, tries] of [['at once', 1], ['after it waited', 2]] as const) {
    it(`a tap that is refused ${when} is put back and told`, async () => {
      const { mark } = await kept(tries, () => fails('too-late'));
      await online(tries);
      assert.isFalse((await mark)!.ok);
      assert.deepInclude(state(), { taps: [], shown: standing() });
      assert.deepEqual([state().refused!.day, state().refused!.error.code], ['2026-11-20', 'too-late']);
    });
  }

  it('a tap without a network waits with its time, by the backend’s clock, and each try says the same under the same key', async () => {
    const { mark } = await kept(3);
    Date.now = () => deviceTime + hour;
    await online(3);
    assert.isTrue((await mark)!.ok);
    assert.equal(sent[0]!.draft.at, '2026-11-20T09:00:00.000Z');
    assert.deepEqual(sent, [sent[0]!, sent[0]!, sent[0]!]);
    assert.deepInclude(state(), { taps: [], shown: checked() });
  });

  it('an answer that is older than the act does not undo it', async () => {
    const acts = await listened();
    const old = deferred<CheckInStatus>();
    answers.status = () => old.promise;
    const refreshed = store.refresh();
    await acts.mark();
    old.resolve(standing());
    await refreshed;
    assert.deepEqual(state().status.value, checked());
  });

  it('taking back a tap that waits discards it: only a later one is sent', async () => {
    const { acts, mark: first } = await kept(3);
    assert.isTrue((await acts.undo())!.ok);
    assert.deepInclude(state(), { taps: [], shown: standing() });
    assert.isUndefined(await first);
    const second = acts.mark();
    await queued();
    await online(3);
    assert.isTrue((await second)!.ok);
    assert.deepEqual(sent.map(({ key }) => key === sent[0]!.key), [true, false, false]);
  });

  it('with another person nothing of the former stays, nor comes back with a late answer', async () => {
    const [late, mark] = [deferred<CheckInStatus>(), deferred<CheckInResult>()];
    const acts = await listened();
    await acts.mark();
    answers = { status: () => late.promise, mark: () => mark.promise };
    void store.refresh();
    const making = acts.mark({ date: '2026-11-19' });
    answers.status = () => Promise.resolve(standing({ total: 77 }));
    person = 'lin';
    await connection.identity.identify('token-of-lin');
    assert.notEqual(state().shown?.total, 5);
    assert.deepInclude(state(), { taps: [], result: null });
    late.resolve(checked());
    mark.resolve(result);
    assert.isUndefined(await making);
    await until(() => state().status.state === 'ready', 'how Lin stands');
    assert.deepInclude(state(), { taps: [], result: null, shown: standing({ total: 77 }) });
  });

  it('what one person takes back or chooses late does not show to the next', async () => {
    const acts = await listened();
    await acts.mark();
    for (const act of ['undo', 'update'] as const) {
      const late = deferred<CheckInStatus>();
      answers = { ...answers, status: () => Promise.resolve(standing({ total: 77, today: checkIn })), undo: () => late.promise };
      const acting = act === 'undo' ? acts.undo() : acts.update({ private: true });
      person = `after-${act}`;
      await connection.identity.identify(`token-${act}`);
      await until(() => state().status.value?.total === 77, 'how the next person stands');
      late.resolve(standing());
      assert.isUndefined(await acting);
      assert.deepInclude(state(), { busy: false, shown: standing({ total: 77, today: checkIn }) });
    }
  });

  it('nor does it while no widget shows it', async () => {
    await (await listened()).mark();
    for (const stop of stops) stop();
    await until(() => asked[0]!.signal!.aborted, 'nobody listens');
    answers.status = never;
    await connection.identity.identify('token-of-lin');
    assert.deepInclude(store.$state.value!, { status: { state: 'loading', value: undefined }, shown: undefined, taps: [], result: null });
  });

  it('turns over when the day ends by the backend’s clock', async () => {
    await (await listened()).mark();
    answers.status = never;
    const before = asked.length;
    Date.now = () => deviceTime + 15 * hour - 1;
    store.turn();
    await store.acts();
    assert.deepEqual([asked.length, state().shown], [before, checked()]);
    Date.now = () => deviceTime + 15 * hour;
    store.turn();
    await until(() => asked.length > before, 'the next day is asked for');
    assert.deepInclude(state().shown!, { date: '2026-11-21', today: null, total: 5, dayEndsAt: '2026-11-22T00:00:00.000Z' });
  });

  it('works where storage is refused and tabs cannot talk', async () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel'] as const) {
      const descriptor = Object.getOwnPropertyDescriptor(window, name)!;
      stops.push(() => { Object.defineProperty(window, name, descriptor); });
      Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('no', 'SecurityError'); } });
    }
    open();
    const { mark } = await kept(2);
    await online(2);
    assert.isTrue((await mark)!.ok);
    assert.deepEqual(state().shown, checked());
  });
});

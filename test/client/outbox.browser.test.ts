import { assert } from '@open-wc/testing';
import { createBrowserClient } from '../../server/src/browser.ts';
import type { CommunityClient } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import type { Act } from '../../src/client/outbox.ts';
import { openRecords } from '../../src/client/outbox-database.ts';
import { deferred } from '../support/deferred.ts';
import { until } from '../support/settle.ts';
import { backend, closeAll, comment, empty, freshId, offline, open, states } from './outbox-page.ts';

let seqs = 0;
const vote = (idea: string, on = true, seq = ++seqs): Act => ({ kind: 'vote', idea, on, seq });

describe('the outbox', () => {
  afterEach(closeAll);

  it('keeps an act over a reload and sends it with the same key', async () => {
    const id = freshId();
    const down = backend(offline);
    const before = open({ client: down.client, id, delay: 60_000 });
    await before.keep(comment('hello'));
    before.destroy();
    const up = backend();
    const after = open({ client: up.client, id });
    await after.flush({ now: true });
    assert.deepEqual([...up.effects], ['key-hello']);
    assert.deepEqual(down.seen, []);
  });

  it('says that an act is kept once it is stored, and lets the next page know of it before', async () => {
    const stored = openRecords(freshId());
    const disk = deferred();
    const put = async (record: { id: string }) => {
      await disk.promise;
      await stored.put(record);
    };
    const marks: boolean[] = [];
    const outbox = open({ client: backend(offline).client, records: { ...stored, put, persistent: true }, delay: 60_000, mark: any => { marks.push(any); } });
    await outbox.flush();
    const told: number[] = [];
    outbox.subscribe(acts => { told.push(acts.length); });
    const kept = outbox.keep(comment('hello'));
    assert.deepEqual([told, marks], [[], [true]]);
    disk.resolve();
    await kept;
    assert.deepEqual(told, [1]);
    assert.lengthOf(await stored.all(), 1);
  });

  it('goes on trying while the network is down, and says so', async () => {
    let down = true;
    const { client, seen } = backend(() => { if (down) offline(); });
    const outbox = open({ client });
    const heard: string[] = [];
    outbox.subscribe((acts, sent) => { heard.push(sent ? 'sent' : acts[0]?.state ?? 'none'); });
    await outbox.keep(comment('hello'));
    await until(() => seen.length >= 3, 'three attempts');
    assert.equal(outbox.acts[0]!.error, 'network');
    down = false;
    await empty(outbox);
    assert.includeMembers(heard, ['queued', 'sending', 'sent']);
    assert.equal(heard.filter((one) => one === 'sent').length, 1);
  });

  it('is woken by the network, and waits otherwise', async () => {
    let down = true;
    const { client, seen } = backend(() => { if (down) offline(); });
    const outbox = open({ client, delay: 60_000 });
    await outbox.keep(comment('hello'));
    await outbox.flush();
    assert.deepEqual(seen, [], 'not due yet');
    down = false;
    dispatchEvent(new Event('online'));
    await empty(outbox);
    assert.deepEqual(seen, ['comment hello']);
  });

  it('listens to the window while something waits, and no longer', async () => {
    const add = window.addEventListener;
    const signals: AbortSignal[] = [];
    window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions | boolean) => {
      if (type === 'online' && typeof options === 'object' && options.signal) signals.push(options.signal);
      add.call(window, type, listener, options);
    };
    const listening = () => signals.filter(({ aborted }) => !aborted).length;
    try {
      let down = true;
      const { client } = backend(() => { if (down) offline(); });
      const outbox = open({ client, delay: 60_000 });
      await outbox.flush();
      assert.equal(listening(), 0, 'nothing waits');
      await outbox.keep(comment('hello'));
      assert.equal(listening(), 1);
      down = false;
      dispatchEvent(new Event('online'));
      await empty(outbox);
      assert.equal(listening(), 0, 'sent');
    } finally {
      window.addEventListener = add;
    }
  });

  it('waits as long as the backend asks', async () => {
    const { client } = backend(() => { throw new CommunityError('rate-limited', 'later', { retryAfter: 120_000 }); });
    const outbox = open({ client });
    await outbox.keep(comment('hello'));
    await until(() => outbox.acts[0]!.attempts === 1);
    assert.isAtLeast(outbox.acts[0]!.nextAt, Date.now() + 110_000);
  });

  it('leaves to the person what the backend refuses, and keeps the text', async () => {
    let refuse = true;
    const { client, effects } = backend(() => { if (refuse) throw new CommunityError('invalid'); });
    const outbox = open({ client });
    const { id } = await outbox.keep(comment('hello'));
    await until(() => states(outbox)[0] === 'needs-you');
    refuse = false;
    await outbox.flush({ now: true });
    assert.equal(effects.size, 0, 'nothing is sent without the person');
    await outbox.retry(id);
    assert.equal(effects.size, 1);
    refuse = true;
    const other = await outbox.keep(comment('other'));
    await until(() => states(outbox)[0] === 'needs-you');
    await outbox.discard(other.id);
    assert.lengthOf(outbox.acts, 0);
  });

  it('sends nobody\'s act as somebody else', async () => {
    let member: string | null = 'mia';
    const id = freshId();
    const { client, seen } = backend();
    const outbox = open({ client, id, member: () => member, delay: 60_000 });
    await outbox.keep(comment('hello'));
    for (member of ['ben', null]) {
      await outbox.flush({ now: true });
      assert.deepEqual(seen, []);
    }
    member = 'mia';
    await outbox.flush({ now: true });
    assert.deepEqual(seen, ['comment hello']);
  });

  it('sends acts for one target in order, and the last state alone', async () => {
    let down = true;
    const { client, seen } = backend(() => { if (down) offline(); });
    const outbox = open({ client, delay: 60_000 });
    await outbox.keep(comment('first'));
    await outbox.keep(vote('i1', true));
    await outbox.keep(vote('i2', true));
    await outbox.keep(comment('second'));
    await outbox.keep(vote('i1', false));
    await outbox.flush({ now: true });
    assert.deepEqual(seen, ['comment first', 'vote i2 true', 'vote i1 false'], 'the second comment waits for the first');
    seen.length = 0;
    down = false;
    await outbox.flush({ now: true });
    assert.deepEqual(seen, ['comment first', 'vote i2 true', 'comment second', 'vote i1 false']);
  });

  it('sends once from two tabs', async () => {
    const id = freshId();
    const { client, seen } = backend();
    const one = open({ client, id, delay: 60_000 });
    const two = open({ client, id, delay: 60_000 });
    await one.keep(comment('hello'));
    await Promise.all([one.flush({ now: true }), two.flush({ now: true })]);
    assert.deepEqual(seen, ['comment hello']);
  });

  it('tells whether anything is left for the next page', async () => {
    const marks: boolean[] = [];
    const { client } = backend();
    const outbox = open({ client, mark: (any) => { marks.push(any); } });
    await outbox.keep(comment('hello'));
    await empty(outbox);
    assert.equal(marks[0], true);
    assert.equal(marks.at(-1), false);
  });

  it('stops for good when destroyed', async () => {
    const { client, seen } = backend();
    const outbox = open({ client, delay: 60_000 });
    await outbox.keep(comment('hello'));
    outbox.destroy();
    dispatchEvent(new Event('online'));
    await outbox.flush({ now: true });
    assert.deepEqual(seen, []);
  });

  it('stores an idea once although every first answer is lost', async () => {
    let lose = true;
    const embedded = await createBrowserClient();
    const lossy = embedded.as('mia');
    const client: CommunityClient = { ...lossy, ideas: { ...lossy.ideas, create: async (...args) => {
      const idea = await lossy.ideas.create(...args);
      if (lose) offline();
      return idea;
    } } };
    const outbox = open({ client, member: () => 'mia' });
    await outbox.keep({ kind: 'create', board: 'ideas', draft: { title: 'Only once' }, key: 'key-only-once' });
    await until(() => outbox.acts[0]!.attempts >= 2);
    lose = false;
    await empty(outbox);
    assert.equal((await embedded.ideas.list({ board: 'ideas' })).total, 1);
    await embedded.close();
  });
});

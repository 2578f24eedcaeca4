// What browsers do to storage, and what the outbox makes of it.
import { assert } from '@open-wc/testing';
import recorded from '../fixtures/faults/client-storage.jsonl?raw';
import { CommunityError } from '../../src/client/errors.ts';
import { openRecords } from '../../src/client/outbox-database.ts';
import type { OutboxOptions } from '../../src/client/outbox.ts';
import { until } from '../support/settle.ts';
import { backend, closeAll, comment, empty, freshId, open, states } from './outbox-page.ts';

/** What any fault of the browser's storage must leave intact: the act arrives, once in effect, and the person is told the truth. */
async function arrives(options: Partial<OutboxOptions> = {}, persistent = false): Promise<void> {
  const { client, effects } = backend();
  const outbox = open({ client, ...options });
  await outbox.keep(comment('hello'));
  await empty(outbox);
  assert.equal(outbox.persistent, persistent, 'says whether it outlives the page');
  assert.deepEqual([...effects], ['key-hello']);
}

const broken = (change: (factory: IDBFactory) => Partial<IDBFactory>) => openRecords(freshId(), () => change(indexedDB) as IDBFactory);
const patched = async (target: object, name: string, value: PropertyDescriptor, work: () => Promise<void>) => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...value });
  try {
    await work();
  } finally {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  }
};
const refusal = (name: string) => { throw new DOMException('refused', name); };
const putRaw = (id: string, record: object) => new Promise<void>((resolve, reject) => {
  const request = indexedDB.open(`minga-outbox ${id}`, 1);
  request.onupgradeneeded = () => { request.result.createObjectStore('acts', { keyPath: 'id' }); };
  request.onerror = () => { reject(request.error!); };
  request.onsuccess = () => {
    const write = request.result.transaction('acts', 'readwrite');
    write.objectStore('acts').put(record);
    write.oncomplete = () => { request.result.close(); resolve(); };
  };
});
const stored = { v: 1, member: 'mia', createdAt: Date.now() - 1000, state: 'queued', attempts: 3, nextAt: 0, error: 'network' };

/** How each recorded fault is made. */
const faults: Record<string, () => Promise<void>> = {
  st0: () => patched(globalThis, 'localStorage', { get: () => refusal('SecurityError') }, () => arrives({}, true)),
  st1: () => patched(globalThis, 'localStorage', { value: null }, () => arrives({}, true)),
  st2: () => patched(Storage.prototype, 'setItem', { value: () => refusal('QuotaExceededError') }, () => arrives({}, true)),
  st5: async () => {
    const id = freshId();
    await putRaw(id, { id: 'newer', v: 9, act: 'sealed' });
    await arrives({ id }, true);
    const records = openRecords(`minga-outbox ${id}`);
    assert.deepEqual(await records.all(), [{ id: 'newer', v: 9, act: 'sealed' }], 'kept aside, not dropped');
    records.close();
  },
  st6: async () => {
    const id = freshId();
    await putRaw(id, { id: 'older', text: 'before there was a form' });
    await arrives({ id }, true);
  },
  st8: () => arrives({ records: openRecords(freshId(), () => undefined) }),
  st10: () => arrives({ records: broken(() => ({ open: () => ({}) as IDBOpenDBRequest })) }),
  st12: () => arrives({ records: broken(() => ({
    open: () => {
      const request = { error: new DOMException('newer', 'VersionError') } as IDBOpenDBRequest;
      queueMicrotask(() => request.onerror?.(new Event('error')));
      return request;
    },
  })) }),
  st13: () => patched(IDBObjectStore.prototype, 'put', { value: () => refusal('QuotaExceededError') }, () => arrives()),
  st15: async () => {
    const id = freshId();
    const { client, effects } = backend();
    const outbox = open({ client, id });
    await outbox.flush();
    // another tab deletes or upgrades the database: ours must step aside
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(`minga-outbox ${id}`);
      request.onsuccess = () => { resolve(); };
      request.onerror = request.onblocked = () => { reject(new Error('blocked')); };
    });
    await outbox.keep(comment('hello'));
    await empty(outbox);
    assert.deepEqual([...effects], ['key-hello']);
  },
  st17: () => {
    const records = openRecords(freshId());
    return arrives({ records: { ...records, persistent: true, all: async () => [...await records.all(), undefined, null] } }, true);
  },
  st19: async () => {
    await patched(navigator, 'locks', { value: undefined }, () => arrives({}, true));
    await patched(navigator, 'locks', { value: { request: () => refusal('SecurityError') } }, () => arrives({}, true));
  },
  st20: () => patched(crypto, 'randomUUID', { value: undefined }, () => arrives({}, true)),
  st21: () => patched(globalThis, 'sessionStorage', { get: () => refusal('SecurityError') }, () => arrives({}, true)),
  st27: async () => {
    const id = freshId();
    await putRaw(id, { ...stored, id: 'a', state: 'sending', act: comment('hello') });
    const { client, effects } = backend();
    await empty(open({ client, id }));
    await until(() => effects.size === 1);
  },
  st28: async () => {
    const id = freshId();
    const { client, seen, effects } = backend();
    await client.comments!.create!('i1', { text: 'hello' }, { key: 'key-hello' });
    await putRaw(id, { ...stored, id: 'a', act: comment('hello') });
    const outbox = open({ client, id });
    await until(() => seen.length === 2);
    await empty(outbox);
    assert.equal(effects.size, 1);
  },
  st31: async () => {
    const id = freshId();
    await putRaw(id, { ...stored, id: 'a', createdAt: Date.now() - 10 * 365 * 86_400_000, act: comment('hello') });
    const { client, seen } = backend();
    const outbox = open({ client, id });
    await until(() => states(outbox)[0] === 'needs-you');
    assert.equal(outbox.acts[0]!.error, 'too-late');
    assert.deepEqual(seen, [], 'an act the backend may have forgotten is not sent again');
    assert.deepEqual((outbox.acts[0]!.act as { draft: object }).draft, { text: 'hello' }, 'its text is kept');
  },
  st33: async () => {
    let signedIn = false;
    const { client, effects } = backend(() => { if (!signedIn) throw new CommunityError('unauthenticated'); });
    const outbox = open({ client });
    await outbox.keep(comment('hello'));
    await until(() => states(outbox)[0] === 'needs-you');
    signedIn = true;
    await outbox.flush({ now: true });
    assert.deepEqual([...effects], ['key-hello']);
  },
  st34: async () => {
    const records = openRecords(freshId(), () => undefined);
    for (let at = 0; at < 1000; at++) await records.put({ ...stored, id: `a${String(at).padStart(4, '0')}`, createdAt: stored.createdAt + at, act: comment(`${at}`) } as { id: string });
    const { client, seen } = backend();
    open({ client, records });
    await until(() => seen.length === 1000, 'all are sent', 8000);
    assert.deepEqual(seen.slice(0, 3), ['comment 0', 'comment 1', 'comment 2']);
  },
  st36: () => arrives({ records: broken(() => ({ open: () => refusal('UnknownError') })) }),
  st37: () => patched(Document.prototype, 'cookie', { get: () => refusal('SecurityError') }, () => arrives({}, true)),
};

describe('the outbox when storage fails', () => {
  afterEach(closeAll);

  for (const { id, op } of recorded.trim().split('\n').map((line) => JSON.parse(line) as { id: string; op: string })) {
    it(`gets the act through: ${op}`, () => faults[id]!());
  }
});

import { assert } from '@open-wc/testing';
import { safeStorage, type SafeStorage } from '../../src/client/storage.ts';
import { createDraftStore } from '../../src/stores/draft.ts';

interface Text { title: string }
const name = 'minga:test:draft';

describe('a draft', () => {
  let storage: SafeStorage;
  let person: string | null;
  const open = () => createDraftStore<Text>(storage, name, () => person);

  beforeEach(() => {
    storage = safeStorage();
    person = null;
  });
  afterEach(() => { storage.remove(name); });

  it('is there again after a reload, with the same key', () => {
    const first = open();
    first.set({ title: 'A bell' });
    const { key } = first.draft!;
    const again = createDraftStore<Text>(safeStorage(), name, () => null);
    assert.deepEqual(again.draft!.value, { title: 'A bell' });
    assert.equal(again.draft!.key, key);
    assert.isTrue(again.draft!.restored);
    assert.isNotTrue(first.draft!.restored);
  });

  it('keeps its key while it changes and over retries; another text after sending gets another key', () => {
    const drafts = open();
    drafts.set({ title: 'A' });
    const { key } = drafts.draft!;
    drafts.set({ title: 'A b' });
    assert.equal(drafts.draft!.key, key);
    drafts.sent();
    assert.equal(drafts.draft!.key, key, 'a retry is the same contribution');
    drafts.set({ title: 'A bell' });
    assert.notEqual(drafts.draft!.key, key);
    const { key: second } = drafts.draft!;
    drafts.set({ title: 'A bell!' });
    assert.equal(drafts.draft!.key, second);
    assert.match(second, /^[\x21-\x7e]{8,128}$/, 'what the protocol takes for a key');
  });

  it('never shows a member’s draft to another member', () => {
    person = 'mia';
    open().set({ title: 'Hers' });
    person = 'ben';
    assert.isNull(open().draft);
    person = 'mia';
    assert.deepEqual(open().draft!.value, { title: 'Hers' });
  });

  it('begun before sign-in belongs to whoever signs in', () => {
    const drafts = open();
    drafts.set({ title: 'Somebody’s' });
    person = 'mia';
    assert.deepEqual(drafts.draft!.value, { title: 'Somebody’s' });
    assert.deepEqual(open().draft!.value, { title: 'Somebody’s' });
  });

  it('a store that is still open hides it from the next member, too', () => {
    person = 'mia';
    const drafts = open();
    drafts.set({ title: 'Hers' });
    person = 'ben';
    assert.isNull(drafts.draft);
  });

  it('is gone for good once cleared', () => {
    const drafts = open();
    drafts.set({ title: 'A bell' });
    drafts.clear();
    assert.isNull(drafts.draft);
    assert.isNull(open().draft);
    assert.isNull(storage.get(name));
  });

  for (const broken of ['', 'no json', 'null', '[]', '{"value":7}', '{"value":"text"}', '{"key":"x"}']) {
    it(`what somebody else wrote is no draft: ${broken || 'nothing'}`, () => {
      storage.set(name, broken);
      assert.doesNotThrow(() => open().draft?.value.title);
      const { draft } = open();
      assert.isTrue(draft === null || typeof draft.value === 'object');
    });
  }

  it('lives in memory where storage is refused, and says so', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    try {
      const drafts = open();
      drafts.set({ title: 'A bell' });
      assert.isFalse(drafts.persistent);
      assert.deepEqual(drafts.draft!.value, { title: 'A bell' });
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

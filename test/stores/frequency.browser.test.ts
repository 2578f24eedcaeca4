import { assert } from '@open-wc/testing';
import { safeStorage, type SafeStorage } from '../../src/client/storage.ts';
import { createFrequencyStore, parseFrequency, type FrequencyStore, type Refusal } from '../../src/stores/frequency.ts';

const day = 86_400_000;
const hour = day / 24;
const name = 'minga:test:forms';

/** What happens, in order: time passes, the page is loaded again, or something happens to a form. */
type Step =
  | { wait: number } | { reload: true }
  | { shown: string } | { dismissed: string } | { answered: string };

interface Scenario {
  says: string;
  steps: Step[];
  /** Of form `nps` unless told. */
  form?: string;
  frequency: string | null;
  exempt?: boolean;
  /** `null`: it may open. */
  refusal: Refusal | null;
}

const reload: Step = { reload: true };
const later = (ms: number): Step[] => [{ wait: ms }, reload];
const no: Step[] = [{ shown: 'nps' }, { dismissed: 'nps' }];

const golden: Scenario[] = [
  { says: 'a first visit', steps: [], frequency: 'once', refusal: null },

  { says: 'once: shown a year ago', steps: [{ shown: 'nps' }, ...later(365 * day)], frequency: 'once', refusal: 'shown' },
  { says: 'once: dismissed a year ago', steps: [...no, ...later(365 * day)], frequency: 'once', refusal: 'shown' },
  { says: 'once: answered a year ago', steps: [{ shown: 'nps' }, { answered: 'nps' }, ...later(365 * day)], frequency: 'once', refusal: 'answered' },
  { says: 'once: another form was shown yesterday', steps: [{ shown: 'bug' }, ...later(day)], frequency: 'once', refusal: null },

  { says: 'every 30 days: shown 29 days ago', steps: [{ shown: 'nps' }, ...later(29 * day)], frequency: 'every:30', refusal: 'shown' },
  { says: 'every 30 days: shown 30 days ago', steps: [{ shown: 'nps' }, ...later(30 * day)], frequency: 'every:30', refusal: null },
  { says: 'every 30 days: answered 29 days ago', steps: [{ answered: 'nps' }, ...later(29 * day)], frequency: 'every:30', refusal: 'answered' },
  { says: 'every 30 days: answered 30 days ago', steps: [{ answered: 'nps' }, ...later(30 * day)], frequency: 'every:30', refusal: null },
  { says: 'every day: one who said no has a week of rest', steps: [...no, ...later(6.9 * day)], frequency: 'every:1', refusal: 'dismissed' },
  { says: 'every day: after that week', steps: [...no, ...later(7 * day)], frequency: 'every:1', refusal: null },
  {
    says: 'every 30 days: who said no three times is left in peace',
    steps: [...no, ...later(30 * day), ...no, ...later(30 * day), ...no, ...later(900 * day)], frequency: 'every:30', refusal: 'dismissed',
  },
  {
    says: 'every 30 days: an answer ends the count of noes',
    steps: [...no, ...later(30 * day), ...no, ...later(30 * day), { answered: 'nps' }, ...later(30 * day), ...no, ...later(30 * day)], frequency: 'every:30', refusal: null,
  },

  { says: 'until answered: shown and left yesterday', steps: [{ shown: 'nps' }, ...later(day)], frequency: 'until-answered', refusal: null },
  { says: 'until answered: answered long ago', steps: [{ answered: 'nps' }, ...later(900 * day)], frequency: 'until-answered', refusal: 'answered' },
  { says: 'until answered: dismissed yesterday', steps: [...no, ...later(day)], frequency: 'until-answered', refusal: 'dismissed' },
  { says: 'until answered: dismissed a week ago', steps: [...no, ...later(7 * day)], frequency: 'until-answered', refusal: null },
  {
    says: 'until answered: dismissed three times', steps: [...no, ...later(7 * day), ...no, ...later(7 * day), ...no, ...later(900 * day)],
    frequency: 'until-answered', refusal: 'dismissed',
  },

  { says: 'another form 23 hours ago', steps: [{ shown: 'bug' }, ...later(23 * hour)], frequency: 'once', refusal: 'cool-down' },
  { says: 'another form 24 hours ago', steps: [{ shown: 'bug' }, ...later(24 * hour)], frequency: 'once', refusal: null },
  { says: 'another form answered an hour ago', steps: [{ shown: 'bug' }, ...later(23.5 * hour), { answered: 'bug' }, ...later(hour)], frequency: 'once', refusal: 'cool-down' },
  { says: 'another form an hour ago, exempt', steps: [{ shown: 'bug' }, ...later(hour)], frequency: 'once', exempt: true, refusal: null },
  { says: 'exempt from the cool-down, not from its own frequency', steps: [{ shown: 'nps' }, ...later(hour)], frequency: 'once', exempt: true, refusal: 'shown' },
  { says: 'exempt and until answered: not twice on one page', steps: [{ shown: 'nps' }, { wait: day }], frequency: 'until-answered', exempt: true, refusal: 'page-view' },
  { says: 'exempt and until answered: on the next page', steps: [{ shown: 'nps' }, reload], frequency: 'until-answered', exempt: true, refusal: null },

  { says: 'no frequency is once', steps: [{ shown: 'nps' }, ...later(365 * day)], frequency: null, refusal: 'shown' },
  { says: 'a clock that ran ahead makes nobody asked more often', steps: [{ wait: 400 * day }, { shown: 'nps' }, { wait: -400 * day }, reload], frequency: 'every:30', refusal: 'shown' },
  { says: 'a form named like a member of every object', steps: [{ shown: '__proto__' }, ...later(2 * day)], form: '__proto__', frequency: 'once', refusal: 'shown' },
];

describe('how often a form may open by itself', () => {
  let storage: SafeStorage;
  let time: number;
  let store: FrequencyStore;
  const load = (from = storage) => createFrequencyStore({ storage: from, name, now: () => time, view: new Set() });

  beforeEach(() => {
    storage = safeStorage();
    time = Date.UTC(2026, 0, 1);
    store = load();
  });
  afterEach(() => { storage.remove(name); });

  const take = (step: Step): void => {
    if ('wait' in step) time += step.wait;
    else if ('reload' in step) store = load(safeStorage());
    else if ('shown' in step) store.shown(step.shown);
    else if ('dismissed' in step) store.dismissed(step.dismissed);
    else store.answered(step.answered);
  };

  for (const { says, steps, form = 'nps', frequency, exempt = false, refusal } of golden) {
    it(`${says}: ${refusal ?? 'it may'}`, () => {
      for (const step of steps) take(step);
      assert.equal(store.refusal(form, parseFrequency(frequency), exempt), refusal);
    });
  }

  it('reads what a brand writes; what it cannot read is once', () => {
    assert.deepEqual(
      ['once', 'every:30', ' every:0.5 ', 'until-answered', '', null, undefined, 'every', 'every:0', 'every:-3', 'every:x', 'always'].map(parseFrequency),
      [
        { kind: 'once' }, { kind: 'every', days: 30 }, { kind: 'every', days: 0.5 }, { kind: 'until-answered' },
        ...Array.from({ length: 8 }, () => ({ kind: 'once' as const })),
      ],
    );
  });

  it('without storage a form opens at most once for each load of the page, whatever its frequency', () => {
    const refusing: SafeStorage = { persistent: false, get: () => null, set: () => undefined, remove: () => undefined, keys: () => [] };
    const view = new Set<string>();
    const open = () => createFrequencyStore({ storage: refusing, name, now: () => time, view });
    open().shown('nps');
    for (const frequency of ['once', 'every:1', 'until-answered']) assert.equal(open().refusal('nps', parseFrequency(frequency)), 'page-view');
    time += 2 * day;
    assert.equal(open().refusal('nps', parseFrequency('until-answered')), 'page-view');
    assert.isNull(open().refusal('bug', parseFrequency('once')));
  });

  it('what others left in storage is as if nothing had been shown', () => {
    for (const text of ['', 'null', '[]', '{', '7', '{"forms":null}', '{"forms":{"nps":null}}', '{"last":"x","forms":{"nps":{"shown":"x","dismissals":"9"}}}', '{"last":null,"forms":{"nps":7}}']) {
      storage.set(name, text);
      assert.isNull(store.refusal('nps', parseFrequency('once')), text);
    }
    store.shown('nps');
    assert.equal(load().refusal('nps', parseFrequency('once')), 'shown');
  });

  it('another tab of the same browser counts', () => {
    const other = load(safeStorage());
    store.shown('nps');
    assert.equal(other.refusal('nps', parseFrequency('once')), 'shown');
    assert.equal(other.refusal('bug', parseFrequency('once')), 'cool-down');
  });

  it('keeps times and names of forms, and nothing of the person', () => {
    store.shown('nps');
    store.dismissed('nps');
    time += 5;
    store.answered('nps');
    assert.deepEqual(JSON.parse(storage.get(name)!), { last: time, forms: { nps: { shown: time - 5, dismissed: time - 5, dismissals: 0, answered: time } } });
  });
});

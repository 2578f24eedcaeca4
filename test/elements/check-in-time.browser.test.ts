import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import { spentText } from '../../src/elements/check-in/time.ts';
import { until } from '../support/settle.ts';
import { cleanCheckIns, showCheckIn, startCheckIns, text, type CheckInBackend } from './check-in-page.ts';
import { inside, one, passes } from './check-in-parts-page.ts';
import { find, focused, frames, says } from './idea-board-page.ts';

describe('time spent, for oneself', () => {
  let backend: CheckInBackend;
  const native = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
  const visibility = (state: DocumentVisibilityState) => {
    Object.defineProperty(Document.prototype, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
  before(async () => { backend = await startCheckIns('2026-11-20T09:00:00Z', {}, { anonymous: false }); });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2026-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    Object.defineProperty(Document.prototype, 'visibilityState', native);
    await frames();
  });

  /** A member who wants it, with so many minutes of today counted already. */
  const counting = async (person: string, minutes = 0) => {
    const { checkIns } = backend.as(person);
    await checkIns.update('daily', { time: true });
    for (let at = 0; at < minutes; at += 5) {
      const from = Date.parse('2026-11-20T06:00:00Z') + at * 60_000;
      await checkIns.recordTime('daily', { from: new Date(from).toISOString(), to: new Date(from + Math.min(5, minutes - at) * 60_000).toISOString() });
    }
  };
  /** What a person has sent; of others, the last of an earlier test may come late. */
  const puts = (person: string) => backend.requests.filter((request, at) => request.startsWith('PUT') && request.endsWith('/time') && backend.senders[at] === person).length;

  it('is off until somebody wants it: nothing is shown, watched or sent', async () => {
    const element = await showCheckIn(backend, 'newcomer');
    visibility('hidden');
    await frames(4);
    assert.isEmpty(inside(element, '[part~=time]'));
    assert.equal(puts('newcomer'), 0);
  });

  it('shows one’s own figure, says that nobody else sees it, and recommends a rest', async () => {
    await counting('ada', 23);
    const element = await showCheckIn(backend, 'ada');
    await says(element, '23 minutes today, 23 minutes this week');
    assert.include(text(await one(element, '[part~=time]')), 'You alone see this.');
    assert.notInclude(text(await one(element, '[part~=time]')), 'rest your eyes');
    cleanCheckIns(backend);
    await counting('busy', 100);
    await says(await showCheckIn(backend, 'busy'), 'A good moment to rest your eyes.');
  });

  it('sends what is left when the page is hidden, once', async () => {
    await counting('reader');
    const element = await showCheckIn(backend, 'reader');
    await one(element, '[part~=time]');
    await frames();
    // The backend's clock goes on as if two minutes had been spent in the page; the device's own is not used.
    backend.setClock('2026-11-20T09:00:40Z');
    await element.closest('minga-community')!.connection!.client.checkIns!.status('daily');
    dispatchEvent(new PointerEvent('pointermove'));
    visibility('hidden');
    await until(() => puts('reader') || null, 'it is sent');
    visibility('visible');
    visibility('hidden');
    await frames(4);
    assert.isAtMost(puts('reader'), 2);
  });

  it('goes off with one click, and is forgotten', async () => {
    await counting('private', 30);
    const element = await showCheckIn(backend, 'private');
    (await until(() => find(element, 'Stop counting'), 'the button')).click();
    await says(element, 'Time is no longer counted, and what was counted is forgotten.');
    assert.isEmpty(inside(element, '[part~=time]'));
    assert.isNull((await backend.as('private').checkIns.status('daily'))!.time);
    assert.equal(text(focused()), 'Check in', 'the focus is not lost');
    backend.forget();
    visibility('hidden');
    await frames(4);
    assert.equal(puts('private'), 0);
  });

  it('ends with the element, and with the person', async () => {
    await counting('leaver');
    const element = await showCheckIn(backend, 'leaver');
    await one(element, '[part~=time]');
    await element.closest('minga-community')!.identify(() => backend.tokenFor('newcomer'));
    await until(() => !inside(element, '[part~=time]').length || null, 'gone');
    backend.forget();
    visibility('hidden');
    await frames(4);
    assert.equal(puts('leaver'), 0, 'nothing of one is sent for the other');
  });

  it('is written as people write lengths of time', () => {
    assert.equal(spentText(59, { formats: 'en' }), '0 minutes');
    assert.equal(spentText(23 * 60 + 59, { formats: 'en' }), '23 minutes');
    assert.equal(spentText(100 * 60, { formats: 'en' }), '1 hr 40 min');
    assert.equal(spentText(7200, { formats: 'en' }), '2 hr');
    assert.equal(spentText(100 * 60, { formats: 'zh-CN' }), '1小时40分钟');
  });

  it('passes axe, in the dark, at 280 px, from right to left, in Chinese', async () => {
    await counting('looker', 100);
    const element = await showCheckIn(backend, 'looker');
    await one(element, '[part~=time]');
    await passes(element, /可以让眼睛休息一下/);
  });
});

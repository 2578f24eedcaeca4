// A check-in whose network goes away: a tap is kept with its time, said, and sent once, also after a reload and after midnight.
import { assert, expect } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { until } from '../support/settle.ts';
import { addCheckIn, button, cleanCheckIns, done, figure, part, showCheckIn, showProvider, startCheckIns, text, week, type CheckInBackend } from './check-in-page.ts';
import { announces, control, frames, listen, problem, says, words } from './idea-board-page.ts';

/** What others have left unsent in an earlier test may go out in a later one. */
const posts = (backend: CheckInBackend, person: string) => backend.requests.filter((request, at) => request.startsWith('POST /programs') && backend.senders[at] === person).length;

describe('a check-in without a network', () => {
  let backend: CheckInBackend;
  before(async () => { backend = await startCheckIns('2026-11-20T09:00:00Z'); });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2026-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    await frames();
  });
  const online = () => {
    backend.disturb(null);
    dispatchEvent(new Event('online'));
  };
  const cut = () => { backend.disturb(request => (request.method === 'POST' ? 'network' : undefined)); };
  /** As when a page is closed: what it holds in memory sends nothing any more. (A sign-out would take along what is kept.) */
  const leave = (provider: CommunityElement) => {
    provider.remove();
    provider.connection!.queue.personChanged();
  };
  /** Its member is known here, so that what is kept has an owner. */
  const knows = () => until(() => backend.requests.some(request => request.startsWith('GET /me')) || null, 'who is here');

  it('keeps the tap, says so, and sends it when the network is back', async () => {
    const { details, stop } = listen('minga-checked-in');
    const element = await showCheckIn(backend, 'offline');
    await knows();
    cut();
    button(element).click();
    await says(element, 'Saved on this device, will be sent when there is a connection.');
    await announces(element, 'Saved on this device');
    assert.equal(text(button(element)), 'Checked in');
    assert.equal(figure(element), '1 day in a row');
    assert.equal(week(element)[5], 'Friday, November 20: kept on this device');
    await expect(element).to.be.accessible();
    button(element).click();
    online();
    await until(() => details[0], 'the event');
    assert.deepEqual(details, [{ program: 'daily', date: '2026-11-20', created: true, total: 1, late: false }]);
    await until(() => week(element)[5] === 'Friday, November 20: checked in' || null, 'sent');
    assert.equal((await backend.as('offline').checkIns.status('daily'))!.total, 1);
    stop();
  });

  it('sends what the page before could not, late, and says which day it counts for', async () => {
    const provider = await showProvider(backend, 'reloaded');
    const element = await addCheckIn(provider);
    await knows();
    cut();
    button(element).click();
    await says(element, 'Saved on this device');
    leave(provider);
    backend.setClock('2026-11-21T07:00:00Z');
    const { details, stop } = listen('minga-checked-in');
    const next = await showProvider(backend, 'reloaded');
    const later = await addCheckIn(next);
    await says(later, 'Friday, November 20: saved on this device');
    assert.equal(text(button(later)), 'Check in', 'today is another day');
    online();
    await until(() => details[0], 'the event');
    assert.deepEqual(details, [{ program: 'daily', date: '2026-11-20', created: true, total: 1, late: true }]);
    await says(later, 'Sent later, counted for Friday, November 20.');
    assert.equal(week(later)[5], 'Friday, November 20: checked in');
    assert.equal(figure(later), '1 day in a row');
    stop();
  });

  it('explains what arrived too late, until that is put away', async () => {
    const provider = await showProvider(backend, 'tardy');
    const element = await addCheckIn(provider);
    await knows();
    cut();
    button(element).click();
    await says(element, 'Saved on this device');
    leave(provider);
    backend.setClock('2026-11-24T07:00:00Z');
    backend.disturb(null);
    const next = await addCheckIn(await showProvider(backend, 'tardy'));
    await says(next, 'Your check-in of Friday, November 20 arrived too long after that day to be counted.');
    assert.equal(text(button(next)), 'Check in');
    (await control(next, 'Got it')).click();
    await until(() => !part(next, 'notice') || null, 'put away');
    cleanCheckIns(backend);
    const last = await addCheckIn(await showProvider(backend, 'tardy'));
    await frames();
    assert.isNull(part(last, 'notice'));
  });

  it('takes a tap back that still waits', async () => {
    const element = await showCheckIn(backend, 'undecided');
    await knows();
    cut();
    button(element).click();
    await says(element, 'Saved on this device');
    (await control(element, 'Undo')).click();
    await until(() => text(button(element)) === 'Check in' || null, 'open again');
    backend.forget();
    online();
    await frames(6);
    assert.equal(posts(backend, 'undecided'), 0);
  });

  it('sends one key for all tries', async () => {
    const keys: (string | null)[] = [];
    const element = await showCheckIn(backend, 'keyed');
    await knows();
    backend.disturb(request => {
      if (request.method !== 'POST') return undefined;
      keys.push(request.headers.get('idempotency-key'));
      return keys.length < 3 ? 'network' : undefined;
    });
    button(element).click();
    await says(element, 'Saved on this device');
    await until(() => {
      dispatchEvent(new Event('online'));
      return keys.length === 3 || null;
    }, 'sent');
    await announces(element, 'Checked in');
    assert.lengthOf([...new Set(keys)], 1);
  });

  it('an answer that never came is asked for again and counts once', async () => {
    const element = await showCheckIn(backend, 'cut-off');
    await knows();
    let first = true;
    backend.disturb(async request => {
      if (request.method !== 'POST' || !first) return undefined;
      first = false;
      await backend.fetchPlain(request.clone());
      return 'network';
    });
    const { details, stop } = listen('minga-milestone-reached');
    button(element).click();
    await done(element);
    online();
    await until(() => week(element)[5] === 'Friday, November 20: checked in' || null, 'sent');
    assert.equal(figure(element), '1 day in a row');
    assert.deepEqual(details, []);
    stop();
  });

  it('says that nothing could be refreshed, keeps what it has, and looks again when the network is back', async () => {
    const provider = await showProvider(backend, 'stale');
    const element = await addCheckIn(provider);
    backend.disturb(() => problem(503, { code: 'unavailable' }));
    const otherTab = new BroadcastChannel(`minga:${provider.connection!.id}:check-in:daily`);
    otherTab.postMessage(0);
    await says(element, 'What you see may be out of date');
    assert.equal(figure(element), 'One tap a day');
    await expect(element).to.be.accessible();
    backend.disturb(null);
    await backend.as('stale').checkIns.mark('daily', {}, { key: 'in-another-tab' });
    online();
    await until(() => !words(element).includes('out of date') || null, 'refreshed');
    await done(element);
    otherTab.close();
  });

  it('a tab hears of a tap in another one', async () => {
    const [one, other] = [await showCheckIn(backend, 'tabs'), await showCheckIn(backend, 'tabs')];
    button(one).click();
    await done(other);
    assert.equal(posts(backend, 'tabs'), 1);
    await until(() => figure(other) === '1 day in a row' || null, 'counted there too');
  });
});

// Who checks in: nobody yet, a member after signing in, one after another on the same page, somebody who may not.
import { assert, expect } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import type { CheckInStatus } from '../../src/protocol/check-in.ts';
import { until } from '../support/settle.ts';
import { addCheckIn, button, cleanCheckIns, done, figure, part, showCheckIn, showProvider, startCheckIns, text, type CheckInBackend } from './check-in-page.ts';
import { focused, frames, listen, says, words } from './idea-board-page.ts';

describe('people who check in', () => {
  let backend: CheckInBackend;
  before(async () => { backend = await startCheckIns('2026-11-20T09:00:00Z', {}, { anonymous: false }); });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2026-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    await frames();
  });

  it('a reader sees what it is about, is asked to sign in after the tap, and is checked in by signing in', async () => {
    const asked = listen('minga-auth-required', event => { event.preventDefault(); });
    const told = listen('minga-checked-in');
    const provider = await showProvider(backend);
    const element = await addCheckIn(provider);
    const other = await addCheckIn(provider, { view: 'badge' });
    assert.equal(figure(element), 'A ride a day');
    assert.include(words(element), 'Today’s topic: your best spring route');
    await expect(element).to.be.accessible();
    button(element).focus();
    button(element).click();
    await until(() => asked.details[0], 'the page is asked');
    const [{ action, act }] = asked.details as [{ action: string; act: { kind: string; program: string; at: string } }];
    assert.equal(action, 'check-in');
    assert.equal(act.program, 'daily');
    await provider.identify(() => backend.tokenFor('mia'));
    await done(element);
    await done(other);
    await until(() => told.details[0], 'the event');
    await until(() => figure(element) === '1 day in a row' || null, 'counted');
    assert.deepEqual(told.details, [{ program: 'daily', date: '2026-11-20', created: true, total: 1, late: false }]);
    assert.equal(focused(), button(element), 'the focus stays where the finger was');
    asked.stop();
    told.stop();
  });

  it('a page that does not sign people in shows its own way', async () => {
    const element = await showCheckIn(backend);
    button(element).click();
    await says(element, 'Sign in to check in. Your tap is kept.');
    assert.isNotNull(element.shadowRoot!.querySelector('slot[name=sign-in]'));
    assert.equal(text(button(element)), 'Check in');
  });

  it('where nothing may be stored, says that a tap is kept only while the page is open', async () => {
    const provider = await showProvider(backend, null, { consent: 'denied' });
    const element = await addCheckIn(provider);
    button(element).click();
    await says(element, 'Sign in to check in. Your tap is kept while this page is open.');
    element.lang = 'zh-CN';
    await until(() => button(element).textContent.includes('签到') || null, 'Chinese');
    button(element).click();
    await says(element, '登录后即可签到，这次点击只保留到页面关闭。');
  });

  it('nothing of the former person is left when another one signs in, or nobody', async () => {
    await backend.play('ada', ['2026-11-18T08:00:00Z', '2026-11-19T08:00:00Z', '2026-11-20T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    const provider = await showProvider(backend, 'ada');
    const element = await addCheckIn(provider);
    assert.equal(figure(element), '3 days in a row');
    await provider.identify(() => backend.tokenFor('ben'));
    await until(() => figure(element) === 'One tap a day' || null, 'another person');
    assert.equal(text(button(element)), 'Check in');
    provider.logout();
    await until(() => figure(element) === 'A ride a day' || null, 'nobody');
    assert.notMatch(words(element), /in a row|in all/);
    assert.notMatch(JSON.stringify({ ...localStorage, ...sessionStorage }), /ada/);
  });

  it('a tap of the former person that waits is not sent as another', async () => {
    const provider = await showProvider(backend, 'cleo');
    const element = await addCheckIn(provider);
    await until(() => backend.requests.some(request => request.startsWith('GET /me')) || null, 'who is here');
    backend.disturb(request => (request.method === 'POST' ? 'network' : undefined));
    button(element).click();
    await says(element, 'Saved on this device');
    backend.disturb(null);
    await provider.identify(() => backend.tokenFor('dan'));
    await until(() => text(button(element)) === 'Check in' || null, 'another person');
    dispatchEvent(new Event('online'));
    await frames(10);
    assert.equal((await backend.as('dan').checkIns.status('daily'))!.total, 0);
    backend.forget();
    await provider.identify(() => backend.tokenFor('cleo'));
    await until(async () => (await backend.as('cleo').checkIns.status('daily'))!.total === 1 || null, 'sent as its own');
    await done(element);
  });

  /** Another status than the backend's. */
  const changed = (change: Partial<CheckInStatus>) => {
    backend.disturb(async request => {
      if (request.method !== 'GET' || !request.url.includes('/mine')) return undefined;
      const status = await (await backend.fetchPlain(request.clone())).json() as CheckInStatus;
      return new Response(JSON.stringify({ ...status, ...change }), { headers: { 'content-type': 'application/json' } });
    });
  };

  it('minors see the tap and their check-ins, no streak', async () => {
    await backend.play('young', ['2026-11-18T08:00:00Z', '2026-11-19T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    changed({ restricted: true, streak: null });
    const element = await showCheckIn(backend, 'young', { goal: 'weekly:3' });
    assert.equal(figure(element), '2 check-ins in all');
    assert.notMatch(words(element), /in a row|best \d|rest day|week|badge at/);
    assert.isNull(part(element, 'week'));
    await expect(element).to.be.accessible();
  });

  it('where the brand has switched the game off, everybody does', async () => {
    await backend.play('calm', ['2026-11-18T08:00:00Z', '2026-11-19T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    const element = await showCheckIn(backend, 'calm', { 'no-streak': '', 'goal': 'weekly:3' });
    assert.equal(figure(element), '2 check-ins in all');
    assert.notMatch(words(element), /in a row|best \d|rest day|week|badge at/);
    button(element).click();
    await done(element);
    assert.equal(figure(element), '3 check-ins in all');
    assert.isNull(part(element, 'week'));
    element.noStreak = false;
    await until(() => figure(element) === '3 days in a row' || null, 'the game is on again');
  });

  it('a check-in that would be refused says why and sends nothing', async () => {
    changed({ can: { checkIn: 'closed', organise: 'forbidden' } });
    const element = await showCheckIn(backend, 'late-comer');
    assert.equal(button(element).getAttribute('aria-disabled'), 'true');
    assert.isFalse(button(element).disabled);
    await says(element, 'Check-ins are closed at the moment.');
    assert.equal(text(element.shadowRoot!.getElementById(button(element).getAttribute('aria-describedby')!)), 'Check-ins are closed at the moment.');
    button(element).click();
    await frames();
    assert.isFalse(backend.requests.some(request => request.startsWith('POST')));
    await expect(element).to.be.accessible();
  });
});

// The end of a day, while a page is open: by the backend's clock, in the member's own zone, with or without a network.
import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import { until } from '../support/settle.ts';
import { button, cleanCheckIns, done, figure, part, showCheckIn, startCheckIns, text, week, type CheckInBackend } from './check-in-page.ts';
import { frames, words } from './idea-board-page.ts';

describe('a check-in at midnight', () => {
  let backend: CheckInBackend;
  before(async () => { backend = await startCheckIns('2026-11-20T09:00:00Z'); });
  after(() => backend.close());
  const { now } = Date;
  /** The device sleeps, its timers with it, and wakes. */
  const sleep = (milliseconds: number) => {
    Date.now = () => now() + milliseconds;
    dispatchEvent(new Event('pageshow'));
  };
  afterEach(async () => {
    Date.now = now;
    cleanCheckIns(backend);
    await frames();
  });
  const today = (element: Element) => text(element.shadowRoot!.querySelector('[part~=week] [aria-current=date] .sr'));

  it('turns over by itself, by the backend’s clock, and the next tap is the next day’s', async () => {
    await backend.play('owl', ['2026-11-19T08:00:00Z', '2026-11-20T08:00:00Z']);
    backend.setClock('2026-11-20T23:59:50Z');
    const element = await showCheckIn(backend, 'owl');
    assert.equal(text(button(element)), 'Checked in');
    assert.equal(today(element), 'Friday, November 20: checked in');
    await until(() => today(element) === 'Saturday, November 21: open' || null, 'the next day');
    assert.equal(text(button(element)), 'Check in');
    assert.equal(figure(element), '2 days in a row');
    button(element).click();
    await done(element);
    assert.equal(figure(element), '3 days in a row');
    await until(async () => (await backend.as('owl').checkIns.status('daily'))!.today?.date === '2026-11-21' || null, 'the backend has it');
  });

  it('turns over without a network too; what was tapped before keeps its day', async () => {
    await backend.play('camper', ['2026-11-19T08:00:00Z']);
    backend.setClock('2026-11-20T23:50:00Z');
    const element = await showCheckIn(backend, 'camper');
    backend.disturb(request => (request.url.endsWith('/me') ? undefined : 'network'));
    button(element).click();
    await until(() => week(element)[5] === 'Friday, November 20: kept on this device' || null, 'kept');
    sleep(15 * 60_000);
    await until(() => today(element) === 'Saturday, November 21: open' || null, 'the next day');
    assert.include(words(element), 'Friday, November 20: saved on this device');
    assert.equal(text(button(element)), 'Check in');
    button(element).click();
    await until(() => today(element) === 'Saturday, November 21: kept on this device' || null, 'a second one');
    backend.disturb(null);
    dispatchEvent(new Event('online'));
    await until(async () => (await backend.as('camper').checkIns.status('daily'))!.total === 3 || null, 'both are sent');
    await until(() => !words(element).includes('saved on this device') || null, 'nothing waits');
    await until(() => figure(element) === '3 days in a row' || null, 'both count');
  });

  it('a device whose clock is wrong shows the backend’s day', async () => {
    // the test's own clock is years away from this one
    backend.setClock('2031-02-28T12:00:00Z');
    const element = await showCheckIn(backend, 'astray');
    assert.equal(today(element), 'Friday, February 28: open');
    assert.include(text(part(element, 'about')), 'Your day ends in 12 hours');
    button(element).click();
    await done(element);
    await until(async () => (await backend.as('astray').checkIns.status('daily'))!.today?.date === '2031-02-28' || null, 'the backend has it');
  });
});

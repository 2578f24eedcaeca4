import { assert, expect } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import { elementContract } from '../contract/element-contract.ts';
import { until } from '../support/settle.ts';
import { addCheckIn, button, cleanCheckIns, done, figure, part, showCheckIn, showProvider, startCheckIns, text, week, type CheckInBackend } from './check-in-page.ts';
import { announced, announces, control, focused, frames, listen, problem, says, words } from './idea-board-page.ts';

elementContract('minga-check-in', () => ({
  ready: { program: 'daily' },
  empty: { program: 'no-such' },
  property: { name: 'heading', value: 'Every day a little' },
  words: { ready: /A ride a day/, empty: /does not exist/, failed: /could not be loaded/, property: /Every day a little/, chinese: /每天骑一程/ },
  content: /^GET \/programs\/daily$/,
  tabs: ['Check in', 'How it works', 'Meet-ups'],
}));

describe('a check-in', () => {
  let backend: CheckInBackend;
  // a Friday
  before(async () => { backend = await startCheckIns('2026-11-20T09:00:00Z'); });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2026-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    await frames();
  });

  it('counts a tap at once, once, and says so to the page', async () => {
    const { details, stop } = listen('minga-checked-in');
    const element = await showCheckIn(backend, 'once');
    assert.equal(figure(element), 'One tap a day');
    let answer!: () => void;
    backend.disturb(request => (request.method === 'POST' ? new Promise(resolve => { answer = () => { resolve(undefined); }; }) : undefined));
    button(element).focus();
    button(element).click();
    button(element).click();
    await done(element);
    assert.equal(figure(element), '1 day in a row');
    assert.include(text(part(element, 'details')), '1 check-in in all');
    assert.equal(button(element).getAttribute('aria-disabled'), 'true');
    assert.isFalse(button(element).disabled);
    assert.equal(focused(), button(element), 'the focus stays');
    await until(() => answer, 'a request');
    answer();
    await until(() => details[0], 'the event');
    button(element).click();
    await frames();
    assert.deepEqual(details, [{ program: 'daily', date: '2026-11-20', created: true, total: 1, late: false }]);
    assert.lengthOf(backend.requests.filter(request => request.startsWith('POST /programs')), 1);
    assert.include(text(part(element, 'after')), '1 point');
    assert.include(announced(element), 'Checked in');
    stop();
  });

  it('goes on from the days before: streak, best, rest days, and a week with words for each day', async () => {
    await backend.play('regular', ['2026-11-16T08:00:00Z', '2026-11-17T08:00:00Z', '2026-11-19T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    const element = await showCheckIn(backend, 'regular');
    assert.equal(figure(element), '3 days in a row');
    assert.equal(text(part(element, 'details')), '3 check-ins in all · best 3 · 1 rest day left');
    assert.notInclude(part(element, 'details')!.textContent, ' ·', 'no line begins with a dot');
    // en-US weeks begin on Sunday
    assert.deepEqual(week(element), [
      'Sunday, November 15: before your first check-in', 'Monday, November 16: checked in', 'Tuesday, November 17: checked in', 'Wednesday, November 18: rest day',
      'Thursday, November 19: checked in', 'Friday, November 20: open', 'Saturday, November 21: open',
    ]);
    assert.include(text(part(element, 'about')), 'Today’s topic: your best spring route · next badge at 7 · Your day ends in 15 hours');
    await expect(element).to.be.accessible();
    button(element).click();
    await done(element);
    assert.equal(figure(element), '4 days in a row');
    assert.equal(week(element)[5], 'Friday, November 20: checked in');
    await announces(element, 'Checked in');
    await expect(element).to.be.accessible();
  });

  it('is taken back within minutes, with its points, and says until when', async () => {
    const { details, stop } = listen('minga-check-in-undone');
    const element = await showCheckIn(backend, 'undoer');
    // only the answer knows until when, so the server has it then
    const kept = () => until(() => /Can be taken back until \d/.test(text(part(element, 'after'))) || null, 'until when');
    button(element).click();
    await kept();
    (await control(element, 'Undo')).click();
    await until(() => text(button(element)) === 'Check in' || null, 'open again');
    assert.equal(focused(), button(element), 'the focus goes to what can be done next');
    assert.equal(figure(element), 'One tap a day');
    assert.equal(announced(element), 'Your check-in is taken back.');
    assert.deepEqual(details, [{ program: 'daily', date: '2026-11-20' }]);
    stop();
    button(element).click();
    await kept();
    backend.setClock('2026-11-20T09:06:00Z');
    cleanCheckIns(backend);
    const later = await showCheckIn(backend, 'undoer');
    assert.equal(text(button(later)), 'Checked in');
    assert.notInclude(words(later), 'Undo');
  });

  it('celebrates a milestone once, calmly, and not again after undo', async () => {
    await backend.play('seven', Array.from({ length: 6 }, (_, day) => `2026-11-${14 + day}T08:00:00Z`));
    backend.setClock('2026-11-20T09:00:00Z');
    const { details, stop } = listen('minga-milestone-reached');
    const element = await showCheckIn(backend, 'seven');
    button(element).click();
    const cheer = await until(() => part(element, 'milestone'), 'the milestone');
    assert.include(text(cheer), '7 days in all. Good to have you here.');
    await announces(element, 'Checked in. 7 days in all');
    await expect(element).to.be.accessible();
    (await control(element, 'Undo')).click();
    await until(() => text(button(element)) === 'Check in' || null, 'open again');
    button(element).click();
    await done(element);
    await until(() => details.length === 1 || null, 'the event');
    await frames();
    assert.isNull(part(element, 'milestone'));
    assert.deepEqual(details, [{ program: 'daily', milestone: 7, badges: [] }]);
    stop();
  });

  it('begins anew after a break with all that was before, never with a zero', async () => {
    await backend.play('returner', ['2026-08-01T08:00:00Z', '2026-08-02T08:00:00Z', '2026-08-03T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    const element = await showCheckIn(backend, 'returner');
    assert.equal(figure(element), '3 check-ins so far');
    assert.match(text(part(element, 'details')), /^New start\. · best 3/);
    assert.notMatch(words(element), /\b0 days/);
  });

  it('offers the gentler goal of the page; what the member has chosen is the figure then', async () => {
    await backend.play('gentle', ['2026-11-17T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    const element = await showCheckIn(backend, 'gentle', { goal: 'weekly:3' });
    assert.equal(figure(element), '1 day in a row');
    (await control(element, 'Aim for 3 days a week instead')).click();
    await until(() => figure(element) === '1 of 3 days this week' || null, 'the goal');
    button(element).click();
    await until(() => figure(element) === '2 of 3 days this week' || null, 'one more');
  });

  it('makes up for a missed day', async () => {
    await backend.play('maker', ['2026-11-17T08:00:00Z', '2026-11-18T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    const element = await showCheckIn(backend, 'maker');
    (await control(element, 'Make up for Thursday, November 19')).click();
    await until(() => week(element)[4] === 'Thursday, November 19: checked in' || null, 'the day');
    await until(() => /is made up for/.test(text(part(element, 'after'))) || null, 'its words');
    assert.equal(text(button(element)), 'Check in', 'today is open still');
    assert.equal(figure(element), '3 days in a row');
  });

  it('shows rest while away, and ends it when one is back', async () => {
    await backend.play('traveller', ['2026-11-19T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    await backend.as('traveller').checkIns.update('daily', { awayUntil: '2026-11-25' });
    const element = await showCheckIn(backend, 'traveller');
    await says(element, 'Away until Wednesday, November 25.');
    (await control(element, 'I’m back')).click();
    await until(() => !words(element).includes('Away until') || null, 'back');
  });

  it('says why nothing can be done, and tries again', async () => {
    backend.disturb(request => (request.url.includes('/mine') ? problem(503, { code: 'unavailable' }) : undefined));
    const element = await showCheckIn(backend, 'unlucky');
    await says(element, 'The check-in could not be loaded');
    await expect(element).to.be.accessible();
    backend.disturb(null);
    (await control(element, 'Try again')).click();
    await until(() => figure(element) === 'One tap a day' || null, 'the check-in');
  });

  it('puts a refused tap back, with its day and the reason, and asks for nothing where it would be refused', async () => {
    const { details, stop } = listen('minga-error');
    const element = await showCheckIn(backend, 'refused');
    backend.disturb(request => (request.method === 'POST' ? problem(422, { code: 'too-late' }) : undefined));
    button(element).click();
    await says(element, 'Your check-in of Friday, November 20 arrived too long after that day to be counted.');
    await until(() => text(button(element)) === 'Check in' || null, 'open again');
    assert.equal(figure(element), 'One tap a day');
    assert.deepEqual(details, [{ code: 'too-late', action: 'check-in' }]);
    assert.include(announced(element), 'Friday, November 20');
    stop();
    (await control(element, 'Got it')).click();
    await until(() => !part(element, 'notice') || null, 'put away');
    backend.disturb(null);
    button(element).click();
    await done(element);
  });

  it('two on a page count one tap and stay in step', async () => {
    const provider = await showProvider(backend, 'double');
    const [one, other] = [await addCheckIn(provider), await addCheckIn(provider, { view: 'badge' })];
    button(one).click();
    button(other).click();
    await Promise.all([done(one), done(other)]);
    await until(() => /1 point/.test(text(part(other, 'after'))) || null, 'the answer');
    assert.equal(figure(other), '1 day in a row');
    assert.isNull(part(other, 'week'));
    assert.lengthOf(backend.requests.filter(request => request.startsWith('POST /programs')), 1);
  });
});

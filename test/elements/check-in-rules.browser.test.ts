import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import type { CheckInElement } from '../../src/elements/check-in/check-in.ts';
import { sameZone } from '../../src/elements/check-in/rules-words.ts';
import { until } from '../support/settle.ts';
import { cleanCheckIns, showCheckIn, startCheckIns, text, type CheckInBackend } from './check-in-page.ts';
import { inside, one, open, passes } from './check-in-parts-page.ts';
import { announces, choose, find, focused, frames, problem, says, words } from './idea-board-page.ts';

const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
const elsewhere = sameZone(device, 'Asia/Tokyo') ? 'Europe/Berlin' : 'Asia/Tokyo';

describe('how a check-in works', () => {
  let backend: CheckInBackend;
  before(async () => {
    backend = await startCheckIns('2026-11-20T09:00:00Z', { undoMinutes: 10, restWeekdays: [7], restDates: ['2026-11-25'], makeUp: { hours: 48, perMonth: 1, earned: true } }, { anonymous: false });
  });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2026-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    await frames();
  });

  const show = async (person: string | null = 'ada'): Promise<CheckInElement> => {
    const element = await showCheckIn(backend, person);
    await open(element, 'How it works', '.rules');
    return element;
  };
  const status = async (person: string) => (await backend.as(person).checkIns.status('daily'))!;

  it('is told before anybody taps: rest days, making up, milestones, points, and the next seven days', async () => {
    const element = await show(null);
    const rules = inside(element, '.rules-list li').map(text);
    assert.include(rules, 'One tap a day is all. You can take it back for 10 minutes.');
    assert.include(rules, 'A check-in is worth 1 point, on each day the same.');
    assert.include(rules, '2 rest days a month are free and are used by themselves. Rest days cost nothing and cannot be bought.');
    assert.include(rules, 'The community rests on Sunday.');
    assert.include(rules, 'It also rests on Nov 25.');
    assert.include(rules, 'One day a month can be made up within 48 hours after it has ended. It is never for money. It takes a contribution on the same day, like a helpful answer.');
    assert.include(rules, 'We celebrate 7, 30, 100, and 365 days in total, each of them once.');
    const days = inside(element, '.coming tbody tr').map(text);
    assert.lengthOf(days, 7);
    assert.equal(days[0], 'Fri Nov 20 your best spring route');
    assert.match(days[2]!, /^Sun Nov 22 .*Rest day$/);
    assert.include(words(element), 'Sign in to make choices of your own.');
    assert.isEmpty(inside(element, '.rules select, .rules input'));
  });

  it('says which zone the day follows, and moves it to this device’s with the next day, once in a week', async () => {
    await backend.as('mover').checkIns.mark('daily', { zone: elsewhere }, { key: 'mover-first' });
    const element = await show('mover');
    await says(element, new RegExp(`Your day follows ${elsewhere} ?\\.`));
    const move = await until(() => find(element, `Follow ${device} instead`), 'the offer');
    move.click();
    await announces(element, `From your next day on, your day follows ${device}.`);
    await says(element, new RegExp(`it follows ${device} ?\\.`));
    assert.equal((await status('mover')).zone, elsewhere, 'today is as it was');
    assert.equal((await status('mover')).nextZone!.zone, device);
    await until(() => focused()?.matches('[part~=zone]') || null, 'the focus is where the button was');
    assert.isNull(find(element, 'Follow '));
  });

  it('explains why a zone cannot be changed again yet', async () => {
    await backend.as('restless').checkIns.mark('daily', { zone: elsewhere }, { key: 'restless-first' });
    const element = await show('restless');
    backend.disturb(request => (request.method === 'PATCH' && request.url.endsWith('/me') ? problem(409, { code: 'limit', retryAfter: 3 * 86_400 }) : undefined));
    (await until(() => find(element, 'Follow '), 'the offer')).click();
    await announces(element, 'The zone was changed less than seven days ago. It can be changed again on Nov 23, 2026');
    assert.isNotNull(find(element, 'Follow '));
  });

  it('keeps a weekly goal, privacy, time spent, each at once and in its turn', async () => {
    const element = await show('chooser');
    const goal = await one<HTMLSelectElement>(element, '#rules-goal');
    choose(goal, '3');
    const boxes = inside<HTMLInputElement>(element, '.rules [type=checkbox]');
    boxes[0]!.click();
    boxes[1]!.click();
    await until(async () => {
      const { goal, private: own, time } = await status('chooser');
      return (goal?.target === 3 && own && time) || null;
    }, 'all three are kept');
    await announces(element, 'Saved');
    await until(() => inside(element, '[part~=time]')[0], 'the time spent is shown from now on');
    choose(await one(element, '#rules-goal'), '0');
    await until(async () => (await status('chooser')).goal === null || null, 'no goal');
  });

  it('puts a choice back that was not saved, and says so', async () => {
    const element = await show('unlucky');
    backend.disturb(request => (request.method === 'PATCH' ? problem(503, { code: 'unavailable' }) : undefined));
    choose(await one(element, '#rules-goal'), '3');
    await says(element, 'Not saved: The service is not available at the moment.');
    await until(() => inside<HTMLSelectElement>(element, '#rules-goal')[0]!.value === '0' || null, 'as it was');
    const own = inside<HTMLInputElement>(element, '.rules [type=checkbox]')[0]!;
    own.click();
    await until(() => !own.checked || null, 'not checked');
  });

  it('lets one be away until a day, within a year, and come back sooner', async () => {
    const element = await show('traveller');
    const field = await one<HTMLInputElement>(element, '#rules-away');
    const save = () => { find(element.shadowRoot!.querySelector('.rules form')!, 'Save')!.click(); };
    assert.equal(field.min, '2026-11-20');
    field.value = '2030-01-01';
    save();
    await announces(element, 'Please give a day from Nov 20 to Sun, Nov 21, 2027.');
    assert.equal(focused(), field);
    assert.equal(field.value, '2030-01-01', 'what was entered stays');
    field.value = '2026-11-27';
    save();
    await announces(element, 'You are away until Fri, Nov 27, 2026. Enjoy it.');
    assert.equal((await status('traveller')).awayUntil, '2026-11-27');
    (await until(() => find(element.shadowRoot!.querySelector('.rules')!, 'I am back'), 'the way back')).click();
    await announces(element, 'Welcome back.');
    assert.isNull((await status('traveller')).awayUntil);
  });

  it('knows that a zone has several names', () => {
    assert.isTrue(sameZone('Asia/Calcutta', 'Asia/Kolkata'));
    assert.isFalse(sameZone('Europe/Berlin', 'Europe/London'));
    assert.isFalse(sameZone('Mars/Base', 'Europe/London'));
  });

  it('passes axe, in the dark, at 280 px, from right to left, in Chinese', async () => {
    await backend.as('looker').checkIns.mark('daily', { zone: elsewhere }, { key: 'looker-first' });
    backend.setClock('2026-11-20T11:00:00Z');
    await passes(await show('looker'), /规则说明/);
  });
});

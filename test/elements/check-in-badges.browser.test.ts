import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import { datesFrom } from '../../src/protocol/calendar.ts';
import { until } from '../support/settle.ts';
import { button, cleanCheckIns, showCheckIn, startCheckIns, text, type CheckInBackend } from './check-in-page.ts';
import { inside, one, open, passes } from './check-in-parts-page.ts';
import { announces, find, focused, frames, problem, says, words } from './idea-board-page.ts';

describe('badges of a check-in', () => {
  let backend: CheckInBackend;
  before(async () => {
    backend = await startCheckIns('2026-11-20T09:00:00Z', {}, {
      anonymous: false, badges: [
        { id: 'starter', name: { 'en': 'Starter', 'zh-CN': '起步' }, criteria: { 'en': 'Check in on two days', 'zh-CN': '签到两天' }, counts: 'check-ins', tiers: [{ at: 2 }] },
        { id: 'regular', name: { 'en': 'Regular <i>', 'zh-CN': '常客' }, criteria: { 'en': 'Check in again and again', 'zh-CN': '常来签到' }, counts: 'check-ins', tiers: [{ at: 3, name: { en: 'Bronze' } }, { at: 30 }] },
        { id: 'social', name: { 'en': 'Social', 'zh-CN': '合群' }, criteria: { 'en': 'Come to a meet-up', 'zh-CN': '参加活动' }, counts: 'events', tiers: [{ at: 1 }] },
      ],
    });
    await backend.play('ada', datesFrom('2026-11-16', '2026-11-19').map(date => `${date}T08:00:00Z`));
  });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2026-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    await frames();
  });

  const show = async (person: string | null = 'ada') => {
    const element = await showCheckIn(backend, person);
    await open(element, 'Badges', '.badges');
    return element;
  };
  const badge = (element: Element, name: string) => until(() => inside(element, 'li.badge').find(each => text(each.querySelector('.label')) === name), name);
  /** What is saved as a file instead of reaching the disk. */
  const files = () => {
    const saved: { name: string; blob: Blob }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    let blob: Blob;
    URL.createObjectURL = given => createObjectURL.call(URL, blob = given as Blob);
    HTMLAnchorElement.prototype.click = function () { saved.push({ name: this.download, blob }); };
    return { saved, restore: () => { HTMLAnchorElement.prototype.click = click; URL.createObjectURL = createObjectURL; } };
  };

  it('say what each is for, how far one is in words and as progress, and when it was earned', async () => {
    const element = await show();
    const regular = await badge(element, 'Regular <i>');
    assert.include(text(regular), 'Check in again and again');
    assert.include(text(regular), '4/30 check-ins');
    const progress = regular.querySelector('progress')!;
    assert.equal(progress.max, 30);
    assert.equal(progress.value, 4);
    assert.equal(progress.getAttribute('aria-label'), 'Regular <i>: 4 of 30');
    const earned = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(new Date('2026-11-18T08:00:00Z'));
    assert.deepEqual([...regular.querySelectorAll('.tiers li')].map(text), [`Bronze · Earned on ${earned}`, 'Level 30 · Not earned yet']);
    const social = await badge(element, 'Social');
    assert.include(text(social), 'Not earned yet');
    assert.isNull(social.querySelector('[part~=export]'), 'nothing to take along');
    assert.isNull((await badge(element, 'Starter')).querySelector('progress'), 'complete');
    assert.include(words(element), 'Nobody but you sees your badges');
  });

  it('one that is earned can be saved as a signed file and copied, and the page says what that is good for', async () => {
    const { saved, restore } = files();
    try {
      const element = await show();
      const regular = await badge(element, 'Regular <i>');
      regular.querySelector<HTMLElement>('[part~=export]')!.click();
      await announces(element, 'The credential of Regular <i> is ready');
      await until(() => (focused()?.textContent.includes('Save file') ? focused() : null), 'the focus is on what one can do now');
      focused()!.click();
      await announces(element, 'Saved as regular.json');
      find(regular, 'Save signed text')!.click();
      assert.deepEqual(saved.map(({ name }) => name), ['regular.json', 'regular.jwt']);
      const credential = JSON.parse(await saved[0]!.blob.text()) as { type: string[] };
      assert.include(credential.type, 'OpenBadgeCredential');
      const jwt = await saved[1]!.blob.text();
      assert.match(jwt, /^[\w-]+\.[\w-]+\.[\w-]+$/);
      assert.deepEqual(inside(element, '.badges [style]').map(each => each.outerHTML), [], 'a strict policy allows no style attribute');

      const { clipboard } = navigator;
      const copied: string[] = [];
      const allow = (writeText: (text: string) => Promise<void>) => { Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } }); };
      allow(text => { copied.push(text); return Promise.resolve(); });
      find(regular, 'Copy signed text')!.click();
      await announces(element, 'Copied');
      assert.deepEqual(copied, [jwt]);
      allow(() => Promise.reject(new Error('no')));
      find(regular, 'Copy signed text')!.click();
      assert.equal((await one<HTMLTextAreaElement>(element, '.credential textarea')).value, jwt, 'by hand where the browser says no');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      assert.include(text(inside(element, 'details')[0]!), 'Open Badges 3.0');
    } finally {
      restore();
    }
  });

  it('a tap that earns one shows it at once, and taking it back takes that back, too', async () => {
    await backend.play('ben', ['2026-11-19T08:00:00Z']);
    backend.setClock('2026-11-20T09:00:00Z');
    const element = await show('ben');
    assert.include(text(await badge(element, 'Starter')), '1/2 check-ins');
    button(element).click();
    await until(async () => text(await badge(element, 'Starter')).includes('Earned on') || null, 'earned');
    (await until(() => find(element, 'Undo'), 'undo')).click();
    await until(async () => text(await badge(element, 'Starter')).includes('1/2 check-ins') || null, 'no longer earned');
  });

  it('say why they cannot be shown or saved, and try again', async () => {
    backend.disturb(request => (request.url.endsWith('/me/badges') ? problem(503, { code: 'unavailable' }) : undefined));
    const element = await show();
    await says(element, 'Your badges could not be loaded');
    backend.disturb(request => (request.url.includes('/credential') ? problem(404, { code: 'not-found' }) : undefined));
    find(element, 'Try again')!.click();
    (await badge(element, 'Starter')).querySelector<HTMLElement>('[part~=export]')!.click();
    await says(element, 'This badge cannot be exported at the moment.');
  });

  it('are nobody’s but one’s own', async () => {
    const element = await show();
    await badge(element, 'Regular <i>');
    await element.closest('minga-community')!.identify(() => backend.tokenFor('newcomer'));
    await until(async () => text(await badge(element, 'Starter')).includes('0/2') || null, 'another person’s');
    element.closest('minga-community')!.logout();
    await says(element, 'Sign in to see your badges');
    assert.isEmpty(inside(element, 'li.badge'));
  });

  it('pass axe, in the dark, at 280 px, from right to left, in Chinese', async () => {
    const element = await show();
    (await badge(element, 'Starter')).querySelector<HTMLElement>('[part~=export]')!.click();
    await one(element, '.credential');
    inside<HTMLDetailsElement>(element, 'details')[0]!.open = true;
    await passes(element, /你的徽章/);
  });
});

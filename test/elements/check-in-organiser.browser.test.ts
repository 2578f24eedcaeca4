import { assert, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/check-in/define.ts';
import { fromLocal, toLocal } from '../../src/elements/check-in/organiser-form.ts';
import type { CommunityEvent, EventDraft } from '../../src/protocol/event.ts';
import { until } from '../support/settle.ts';
import { cleanCheckIns, showProvider, startCheckIns, text, type CheckInBackend } from './check-in-page.ts';
import type { CheckInElement } from '../../src/elements/check-in/check-in.ts';
import { inside, one, overflowing, passes } from './check-in-parts-page.ts';
import { announces, find, focused, frames, problem, says, words, write } from './idea-board-page.ts';

const draft: EventDraft = { title: 'Night ride', place: 'North gate', startsAt: '2036-11-20T18:00:00Z', endsAt: '2036-11-20T20:00:00Z' };

describe('the page of who organises meet-ups', () => {
  let backend: CheckInBackend;
  let made = 0;
  before(async () => {
    backend = await startCheckIns('2036-11-20T09:00:00Z', { eventUrl: 'https://kestrel.example/in?minga-code={code}' }, { anonymous: false });
  });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2036-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    await emulateMedia({ media: 'screen' });
    await frames();
  });

  const announce = (change: Partial<EventDraft> = {}): Promise<CommunityEvent> => backend.as('brand').events.create('daily', { ...draft, title: `Ride ${++made}`, ...change }, { key: `announce-${made}` });
  const show = async (person: string | null = 'brand'): Promise<CheckInElement> => {
    const provider = await showProvider(backend, person);
    const element = document.createElement('minga-check-in');
    element.loading = 'eager';
    element.view = 'organiser';
    provider.append(element);
    await until(() => inside(element, '.organiser .state, .organiser [part~=new], .organiser .event-form').length || null, 'the page');
    await until(() => !inside(element, '.skeleton').length || null, 'at rest');
    return element;
  };
  const field = (element: Element, name: string) => one<HTMLInputElement>(element, `.event-form [id$="-${name}"]`);
  const fill = async (element: Element, values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) {
      const input = await field(element, name);
      write(input, value);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  const act = async (element: Element, name: string, { id }: CommunityEvent) => { (await one(element, `[data-act="${name}-${id}"]`)).click(); };
  const item = (element: Element, title: string) => inside(element, '[part~=organised-event]').find(each => text(each.querySelector('.label')) === title);

  it('is for the team alone, and says which it is', async () => {
    await says(await show('ada'), 'This page is for the team that organises meet-ups.');
    assert.isEmpty(backend.requests.filter(request => request.includes('/attendances') || request.includes('/code')));
    cleanCheckIns(backend);
    await says(await show(null), 'Sign in as a member of the team');
  });

  it('announces a meet-up in the times of this device, which it names', async () => {
    const element = await show();
    find(element, 'New meet-up')!.click();
    await until(() => focused()?.id === 'event-new-title' || null, 'the focus is in the form');
    await says(element, `Times are in your zone, ${Intl.DateTimeFormat().resolvedOptions().timeZone}.`);
    await fill(element, { title: 'A ride by the river', description: 'All welcome.', place: 'South bridge', startsAt: '2036-12-01T18:00', endsAt: '2036-12-01T19:30' });
    find(element, 'Announce it')!.click();
    await until(() => item(element, 'A ride by the river'), 'it is in the list');
    await announces(element, 'A ride by the river is announced');
    const event = (await backend.events.list('daily')).items.find(({ title }) => title === 'A ride by the river')!;
    assert.equal(event.startsAt, new Date(2036, 11, 1, 18, 0).toISOString());
    assert.equal(event.closesAt, event.endsAt);
    assert.equal(event.place, 'South bridge');
    assert.equal(toLocal(fromLocal('2036-12-01T18:00')), '2036-12-01T18:00');
    await until(() => focused()?.dataset['act'] === `code-${event.id}` || null, 'the focus is on it');
    // Tidied up for the tests to come.
    await backend.as('brand').events.update('daily', event.id, { startsAt: '2036-11-19T18:00:00Z', endsAt: '2036-11-19T19:30:00Z', opensAt: '2036-11-19T18:00:00Z', closesAt: '2036-11-19T19:00:00Z' });
  });

  it('says what is wrong, and keeps what was written when it could not be sent', async () => {
    const element = await show();
    find(element, 'New meet-up')!.click();
    (await until(() => find(element, 'Announce it'), 'the form')).click();
    await says(element, 'Please give it a title.');
    assert.equal(focused()?.id, 'event-new-title');
    await fill(element, { title: 'Winter ride', startsAt: '2036-12-01T18:00', endsAt: '2036-12-01T17:00' });
    find(element, 'Announce it')!.click();
    await says(element, 'The end has to be after the beginning.');
    await fill(element, { endsAt: '2036-12-01T20:00', opensAt: '2036-12-01T20:01' });
    find(element, 'Announce it')!.click();
    await says(element, 'The code has to work during the meet-up.');
    assert.equal(focused()?.id, 'event-new-opensAt');
    await fill(element, { opensAt: '', closesAt: '2036-12-01T17:59' });
    find(element, 'Announce it')!.click();
    await until(() => focused()?.id === 'event-new-closesAt', 'a code that ends before it begins');
    await fill(element, { closesAt: '' });
    backend.disturb(request => (request.method === 'POST' ? 'network' : undefined));
    find(element, 'Announce it')!.click();
    await says(element, 'Your text is still here. There is no connection.');
    assert.equal((await field(element, 'title')).value, 'Winter ride');
    // After a reload it is there again.
    const provider = element.closest('minga-community')!;
    element.remove();
    provider.remove();
    backend.disturb(null);
    const again = await show();
    assert.equal((await field(again, 'title')).value, 'Winter ride');
    assert.equal((await field(again, 'endsAt')).value, '2036-12-01T20:00');
    find(again, 'Cancel')!.click();
    await until(() => focused()?.matches('[part~=new]') || null, 'the focus returns');
  });

  it('changes a meet-up, calls it off after asking, and lets it take place after all', async () => {
    const event = await announce();
    const element = await show();
    await act(element, 'edit', event);
    await until(() => focused()?.id === `event-${event.id}-title` || null, 'the form');
    assert.equal((await field(element, 'startsAt')).value, toLocal(draft.startsAt));
    await fill(element, { title: 'Ride to the sea', place: '' });
    find(element, 'Save')!.click();
    await announces(element, 'Saved');
    const now = async () => (await backend.events.list('daily')).items.find(({ id }) => id === event.id)!;
    assert.equal((await now()).title, 'Ride to the sea');
    assert.isNull((await now()).place);
    await act(element, 'off', event);
    await says(element, 'Call off Ride to the sea?');
    assert.isFalse((await now()).cancelled, 'nothing has happened yet');
    (await one(element, '.event-form .confirm-yes')).click();
    await announces(element, 'Ride to the sea is called off');
    assert.isTrue((await now()).cancelled);
    assert.include(text(item(element, 'Ride to the sea')!), 'Called off');
    await act(element, 'on', event);
    await announces(element, 'Ride to the sea takes place after all');
    assert.isFalse((await now()).cancelled);
  });

  it('shows the code as a picture on white, in the dark too, in letters, and as a link', async () => {
    const event = await announce();
    const { manual, qr, url } = await backend.as('brand').events.code('daily', event.id);
    const element = await show();
    element.setAttribute('scheme', 'dark');
    await act(element, 'code', event);
    const picture = await one<SVGElement>(element, 'svg.qr');
    assert.equal(picture.getAttribute('role'), 'img');
    assert.equal(picture.getAttribute('aria-label'), `Picture code for ${event.title}`);
    assert.equal(picture.getAttribute('viewBox'), `0 0 ${qr.size} ${qr.size}`);
    assert.equal(picture.querySelector('path')!.getAttribute('d'), qr.path);
    assert.equal(getComputedStyle(picture.querySelector('rect')!).fill, 'rgb(255, 255, 255)');
    assert.equal(getComputedStyle(picture.querySelector('path')!).fill, 'rgb(0, 0, 0)');
    assert.equal(picture.querySelector('rect')!.getBoundingClientRect().width, picture.getBoundingClientRect().width, 'the white border is part of it');
    assert.equal(text(inside(element, '[part~=manual]')[0]!), manual);
    // Where nothing may be copied by a button, it can be by hand.
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } });
    try {
      find(element, 'Copy link')!.click();
      await announces(element, 'Copy this link:');
      assert.equal((await one<HTMLInputElement>(element, '.link')).value, url);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('shows it large for a wall, and brings the focus back', async () => {
    const event = await announce();
    const element = await show();
    await act(element, 'code', event);
    const large = await until(() => find(element, 'Show large'), 'the button');
    large.focus();
    large.click();
    const stage = await until(() => inside<HTMLDialogElement>(element, 'dialog[open]')[0], 'the large view');
    assert.isTrue(stage.matches(':modal'));
    assert.isAbove(stage.getBoundingClientRect().width, innerWidth - 40);
    assert.isAbove(parseFloat(getComputedStyle(stage.querySelector('.manual')!).fontSize), 28);
    assert.isNotNull(stage.querySelector('svg.qr'));
    await expect(element).to.be.accessible();
    await emulateMedia({ media: 'print' });
    assert.equal(getComputedStyle(stage).backgroundColor, 'rgb(255, 255, 255)');
    assert.equal(getComputedStyle(find(stage, 'Print')!).display, 'none');
    await emulateMedia({ media: 'screen' });
    find(stage, 'Close')!.click();
    await until(() => !inside(element, 'dialog[open]').length || null, 'closed');
    assert.equal(focused(), large);
  });

  it('counts who came, and looks again when one comes back to the page', async () => {
    const event = await announce();
    for (const person of ['ada', 'ben', 'cleo']) await backend.as(person).events.setRsvp('daily', event.id, true);
    const element = await show();
    await act(element, 'code', event);
    await says(element, 'Nobody is here yet, 3 had said yes');
    backend.setClock('2036-11-20T18:10:00Z');
    const { manual } = await backend.as('brand').events.code('daily', event.id);
    await backend.as('ben').events.attend('daily', { code: manual }, { key: `ben-${event.id}` });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await says(element, '1 of 3 came');
    assert.match(text(inside(element, '.attendees li')[0]!), /^ben here since/, 'whoever is here stands first');
    assert.include(words(element), 'ada said yes');
    // Nothing is asked for any more once it is closed.
    await act(element, 'code', event);
    await frames();
    backend.forget();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await frames(4);
    assert.isEmpty(backend.requests.filter(request => request.includes('/attendances')));
  });

  it('says when the code or the list could not be had', async () => {
    const event = await announce();
    const element = await show();
    backend.disturb(request => (request.url.endsWith('/code') ? problem(503, { code: 'unavailable' }) : undefined));
    await act(element, 'code', event);
    await says(element, 'The code could not be loaded');
    backend.disturb(request => (request.url.includes('/attendances') ? problem(503, { code: 'unavailable' }) : undefined));
    find(element, 'Try again')!.click();
    await one(element, 'svg.qr');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await says(element, 'The list could not be refreshed');
    backend.disturb(null);
    find(element, 'Try again')!.click();
    await says(element, 'Nobody is here yet');
  });

  it('leaves nothing when somebody else signs in', async () => {
    const event = await announce();
    const element = await show();
    await act(element, 'code', event);
    await one(element, 'svg.qr');
    await element.closest('minga-community')!.identify(() => backend.tokenFor('ada'));
    await says(element, 'This page is for the team');
    assert.isEmpty(inside(element, 'svg.qr, .manual, .attendees'));
  });

  it('passes axe, in the dark, at 280 px, from right to left, in Chinese', async () => {
    const event = await announce();
    const element = await show();
    await act(element, 'code', event);
    await one(element, 'svg.qr');
    find(element, 'New meet-up')!.click();
    await one(element, '.event-form');
    assert.deepEqual(overflowing(element), []);
    await passes(element, /组织活动/);
  });
});

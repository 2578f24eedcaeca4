import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import { codeIn } from '../../src/elements/check-in/events-words.ts';
import type { CommunityEvent, EventDraft } from '../../src/protocol/event.ts';
import { until } from '../support/settle.ts';
import { addCheckIn, cleanCheckIns, showCheckIn, showProvider, startCheckIns, text, type CheckInBackend } from './check-in-page.ts';
import { inside, one, open, passes } from './check-in-parts-page.ts';
import { announced, announces, find, focused, frames, listen, problem, says, words, write } from './idea-board-page.ts';

const draft: EventDraft = { title: 'Night ride <b>', place: 'North gate', description: 'Bring lights.', startsAt: '2036-11-20T18:00:00Z', endsAt: '2036-11-20T20:00:00Z' };
const during = '2036-11-20T18:30:00Z';

describe('the code of a meet-up', () => {
  let backend: CheckInBackend;
  let event: CommunityEvent;
  let code: string;
  let manual: string;
  before(async () => {
    backend = await startCheckIns('2036-11-20T09:00:00Z', { eventUrl: 'https://kestrel.example/in?minga-code={code}' }, { anonymous: false });
    event = await backend.as('brand').events.create('daily', draft, { key: 'the-night-ride' });
    ({ code, manual } = await backend.as('brand').events.code('daily', event.id));
  });
  after(() => backend.close());
  beforeEach(() => { backend.setClock(during); });
  afterEach(async () => {
    cleanCheckIns(backend);
    const url = new URL(location.href);
    url.searchParams.delete('minga-code');
    history.replaceState(null, '', url);
    await frames();
  });

  const type = async (element: Element, typed: string) => {
    write(await one(element, '#event-code'), typed);
    find(element.shadowRoot!.querySelector('.events')!, 'Check in')!.click();
  };
  const attended = (element: Element) => until(() => inside(element, '[part~=attended]')[0], 'what became of the code').then(box => text(box));
  const wrong = (element: Element) => until(() => inside(element, '.events .error')[0], 'why not').then(box => text(box));

  it('of a link checks in once by itself; the second scan says when the first was', async () => {
    const { details, stop } = listen('minga-event-attended');
    const element = await showCheckIn(backend, 'ada', { code });
    assert.equal(await attended(element), 'You are in at Night ride <b> 10 points');
    await announces(element, 'You are in at Night ride <b>');
    assert.deepEqual(details, [{ program: 'daily', event: event.id, created: true }]);
    await until(() => inside(element, '[part~=attended-mark]')[0], 'the list says so, too');
    cleanCheckIns(backend);
    backend.setClock('2036-11-20T19:10:00Z');
    const again = await showCheckIn(backend, 'ada', { code });
    const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' }).format(new Date(during));
    assert.equal(await attended(again), `Already used at ${time} You are in at Night ride <b>. One time is all it takes.`);
    assert.isFalse((details[1] as { created: boolean }).created);
    stop();
  });

  it('is kept while the person signs in, and used by itself then', async () => {
    const asked = listen('minga-auth-required', asking => { asking.preventDefault(); });
    const provider = await showProvider(backend);
    const element = await addCheckIn(provider, { code });
    await until(() => asked.details[0], 'the page is asked');
    assert.equal((asked.details[0] as { action: string }).action, 'attend');
    assert.isEmpty(backend.requests.filter(request => request.startsWith('POST')));
    await provider.identify(() => backend.tokenFor('late'));
    assert.include(await attended(element), 'You are in at Night ride <b>');
    asked.stop();
  });

  it('can be typed: capitals, spaces and hyphens make no difference', async () => {
    const element = await showCheckIn(backend, 'typist');
    await open(element, 'Meet-ups', '.events');
    const field = await one<HTMLInputElement>(element, '#event-code');
    assert.equal(field.autocomplete, 'off');
    assert.equal(getComputedStyle(field).textTransform, 'uppercase');
    await type(element, ` ${manual.toLowerCase().replace('-', ' - ')} `);
    assert.include(await attended(element), 'You are in at');
    assert.equal(field.value, '');
  });

  it('is found in what is pasted', () => {
    assert.equal(codeIn('ab12-cd34'), 'AB12CD34');
    assert.equal(codeIn(' https://kestrel.example/in?minga-code=eyJh.b-C_ '), 'eyJh.b-C_');
    assert.equal(codeIn('https://kestrel.example/check-in/eyJh.b-C_'), 'eyJh.b-C_');
    assert.equal(codeIn('eyJh.b-C_d.efgh'), 'eyJh.b-C_d.efgh', 'a signed one is left as it is');
    assert.equal(codeIn('  '), '');
  });

  it('that cannot be used says why, and stays in its field', async () => {
    const element = await showCheckIn(backend, 'unlucky');
    await open(element, 'Meet-ups', '.events');
    find(element.shadowRoot!.querySelector('.events')!, 'Check in')!.click();
    assert.equal(await wrong(element), 'Please type the code first.');
    assert.equal(focused()?.id, 'event-code');
    await type(element, 'ZZZZ-ZZZZ');
    await announces(element, 'This code is not known here.');
    assert.equal((await one<HTMLInputElement>(element, '#event-code')).value, 'ZZZZ-ZZZZ');
    backend.setClock('2036-11-20T12:00:00Z');
    await element.closest('minga-community')!.identify(() => backend.tokenFor('eager'));
    await open(element, 'Meet-ups', '.events');
    await type(element, manual);
    const opens = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(event.opensAt));
    await announces(element, `This code does not work yet. It opens on ${opens}.`);
    backend.setClock('2036-11-20T20:30:00Z');
    await element.closest('minga-community')!.identify(() => backend.tokenFor('slow'));
    await open(element, 'Meet-ups', '.events');
    await type(element, manual);
    await announces(element, 'This meet-up takes no more check-ins.');
  });

  it('waits on this device without a network, and counts for its time when there is one', async () => {
    const element = await showCheckIn(backend, 'offline');
    await until(() => backend.requests.some(request => request.startsWith('GET /me')) || null, 'who is here');
    await open(element, 'Meet-ups', '.events');
    backend.disturb(request => (request.method === 'POST' ? 'network' : undefined));
    await type(element, manual);
    await says(element, 'There is no connection. Your check-in of');
    // It arrives when the meet-up is over, and was made while it was on.
    backend.setClock('2036-11-20T21:00:00Z');
    backend.disturb(null);
    dispatchEvent(new Event('online'));
    assert.include(await attended(element), 'You are in at Night ride');
    const { items } = await backend.as('brand').events.attendances('daily', event.id);
    assert.equal(items.find(({ person }) => person.name === 'offline')!.at!.slice(0, 16), during.slice(0, 16));
  });

  it('of the address is used once and taken out of it', async () => {
    const url = new URL(location.href);
    url.searchParams.set('minga-code', code);
    history.replaceState(null, '', url);
    const element = await showCheckIn(backend, 'scanner');
    assert.include(await attended(element), 'You are in at');
    await until(() => !location.search.includes('minga-code') || null, 'a clean address');
  });
});

describe('meet-ups where people without a name take part', () => {
  it('ask for a member, since only members can come', async () => {
    const backend = await startCheckIns('2036-11-20T09:00:00Z', {}, { anonymous: true });
    await backend.as('brand').events.create('daily', draft, { key: 'the-night-ride' });
    const asked = listen('minga-auth-required', asking => { asking.preventDefault(); });
    const provider = await showProvider(backend);
    const element = await addCheckIn(provider);
    await open(element, 'Meet-ups', '.events');
    (await one(element, '[part~=rsvp]')).click();
    await until(() => asked.details[0], 'the page is asked');
    await provider.identify(() => backend.tokenFor('mia'));
    await until(() => inside(element, '[part~=rsvp][aria-pressed=true]')[0], 'the answer is given');
    asked.stop();
    cleanCheckIns(backend);
    await backend.close();
  });
});

describe('meet-ups to come', () => {
  let backend: CheckInBackend;
  let event: CommunityEvent;
  before(async () => {
    backend = await startCheckIns('2036-11-20T09:00:00Z', {}, { anonymous: false });
    event = await backend.as('brand').events.create('daily', draft, { key: 'the-night-ride' });
    const off = await backend.as('brand').events.create('daily', { ...draft, title: 'Rained off', startsAt: '2036-11-21T18:00:00Z', endsAt: '2036-11-21T20:00:00Z' }, { key: 'the-rained-off' });
    await backend.as('brand').events.update('daily', off.id, { cancelled: true });
  });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2036-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    await frames();
  });

  const show = async (person: string | null) => {
    const element = await showCheckIn(backend, person);
    await open(element, 'Meet-ups', '.events');
    return element;
  };
  const rsvp = (element: Element) => one<HTMLButtonElement>(element, '[part~=rsvp]');
  const pressed = (button: Element) => button.getAttribute('aria-pressed') === 'true';

  it('are listed with time, zone and place; what is called off says so', async () => {
    const element = await show('ada');
    const [first, second] = inside(element, 'li.event');
    const span = new Intl.DateTimeFormat('en-US', { weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })
      .formatRange(new Date(draft.startsAt), new Date(draft.endsAt));
    assert.equal(text(first!.querySelector('time')), span.replace(/\s+/g, ' '));
    assert.include(text(first!), 'North gate');
    assert.include(text(first!), '10 points for coming');
    assert.isNull(first!.querySelector('b'), 'a title is text');
    assert.include(text(second!), 'Called off');
    assert.isNull(second!.querySelector('button'));
  });

  it('an answer shows at once, is settled once, and can be taken back', async () => {
    const { details, stop } = listen('minga-event-answered');
    const element = await show('guest');
    const button = await rsvp(element);
    button.focus();
    button.click();
    await frames();
    assert.isTrue(pressed(button));
    assert.include(words(element), '1 person is coming');
    await announces(element, 'You are coming to Night ride <b>');
    assert.equal(focused(), button);
    assert.equal((await backend.events.list('daily')).items[0]!.going, 1);
    button.click();
    await announces(element, 'You are no longer coming to');
    assert.isFalse(pressed(button));
    assert.deepEqual(details, [{ program: 'daily', event: event.id, going: true }, { program: 'daily', event: event.id, going: false }]);
    stop();
  });

  it('the last of several quick answers is the one that holds', async () => {
    const element = await show('hasty');
    const button = await rsvp(element);
    let answer: (() => void) | undefined;
    backend.disturb(request => (request.url.includes('/rsvp') && !answer ? new Promise(resolve => { answer = () => { resolve(undefined); }; }) : undefined));
    // The first answer is on its way all the while.
    for (const _ of [1, 2, 3, 4]) {
      button.click();
      await frames(1);
    }
    await until(() => answer, 'a request');
    assert.isFalse(pressed(button));
    answer!();
    await announces(element, 'You are no longer coming to');
    assert.isFalse((await backend.as('hasty').checkIns.status('daily'))!.events[0]!.going);
    assert.lengthOf(backend.requests.filter(request => request.includes('/rsvp')), 2, 'what was changed and changed back is not sent');
  });

  it('an answer is a state to reach, so that one more click is one more answer', async () => {
    const element = await show('clicker');
    const button = await rsvp(element);
    for (const _ of [1, 2, 3]) {
      button.click();
      await frames(1);
    }
    await announces(element, 'You are coming to');
    assert.isTrue(pressed(button));
    assert.isTrue((await backend.as('clicker').checkIns.status('daily'))!.events[0]!.going);
    await backend.as('clicker').events.setRsvp('daily', event.id, false);
  });

  it('an answer that was not saved goes back, and says so', async () => {
    const failed = listen('minga-error');
    const element = await show('unlucky');
    backend.disturb(request => (request.url.includes('/rsvp') ? problem(503, { code: 'unavailable' }) : undefined));
    const button = await rsvp(element);
    button.click();
    await says(element, 'Your answer for Night ride <b> was not saved: The service is not available at the moment.');
    assert.isFalse(pressed(button));
    assert.deepEqual(failed.details, [{ code: 'unavailable', action: 'rsvp' }]);
    failed.stop();
  });

  it('an answer is kept while the person signs in, and given by itself then', async () => {
    const asked = listen('minga-auth-required', asking => { asking.preventDefault(); });
    const provider = await showProvider(backend);
    const element = await addCheckIn(provider);
    await open(element, 'Meet-ups', '.events');
    (await rsvp(element)).click();
    await until(() => asked.details[0], 'the page is asked');
    await provider.identify(() => backend.tokenFor('signed-in'));
    await until(async () => pressed(await rsvp(element)) || null, 'the answer is given');
    await announces(element, 'You are coming to');
    asked.stop();
    await backend.as('signed-in').events.setRsvp('daily', event.id, false);
  });

  it('an answer that comes too late is refused in words', async () => {
    const element = await show('sleepy');
    const button = await rsvp(element);
    backend.setClock('2036-11-20T20:30:00Z');
    button.click();
    await says(element, 'Your answer for Night ride <b> was not saved: The time for this has passed.');
  });

  it('say that there are none, and that they could not be loaded', async () => {
    backend.disturb(request => (request.url.includes('/events') ? problem(503, { code: 'unavailable' }) : undefined));
    const element = await show('ada');
    await says(element, 'The meet-ups could not be loaded');
    backend.disturb(null);
    backend.setClock('2037-01-01T09:00:00Z');
    find(element, 'Try again')!.click();
    await says(element, 'No meet-ups are planned at the moment');
    assert.notInclude(announced(element), 'undefined');
  });

  it('pass axe, in the dark, at 280 px, from right to left, in Chinese', async () => {
    await passes(await show('ada'), /我会来/);
  });
});

import { assert, expect } from '@open-wc/testing';
import type { Answers, FormDefinition, Receipt } from '../../src/protocol/feedback.ts';
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { cleanForms, fields, formOf, inside, showForm, startFields } from './feedback-fields-page.ts';
import { announces, choose, control, find, focused, frames, problem, says, showProvider, words, type Backend } from './idea-board-page.ts';

const along: FormDefinition = {
  ...formOf('along', { type: 'text', id: 'what', label: 'What?' }, { type: 'hidden', id: 'order', label: 'Order number', value: 'A-17' }, { type: 'hidden', id: 'empty' }),
  context: ['page', 'browser', 'locale', 'viewport', 'metadata'],
};
const counted: FormDefinition = {
  ...formOf('counted',
    { type: 'nps', id: 'nps', label: 'Would you recommend it?' },
    { type: 'choice', id: 'colour', label: 'Which colour?', options: [{ id: 'red', label: 'Red' }, { id: 'blue', label: 'Blue <b>' }] },
    { type: 'rating', id: 'stars', label: 'How many stars?' },
    { ...fields.matrix, required: false }),
  results: true,
};

/** The body of the next response that is sent. */
function nextBody(backend: Backend): Promise<Record<string, unknown>> {
  return new Promise(resolve => {
    backend.disturb(async request => {
      if (request.url.endsWith('/responses') && request.method === 'POST') resolve(await request.clone().json() as Record<string, unknown>);
      return undefined;
    });
  });
}

describe('what a feedback form sends along', () => {
  let backend: Backend;
  before(async () => { backend = await startFields(along, { ...along, id: 'query', context: ['query'] }, formOf('bare', { type: 'text', id: 'what', label: 'What?' })); });
  after(() => backend.close());
  afterEach(() => { cleanForms(backend); });

  const listed = (form: Element) => Object.fromEntries(inside(form, '.along dt').map(name => [name.textContent!.trim(), name.nextElementSibling!.textContent!.trim()]));

  it('is listed before, and the list is exactly what goes out, hidden fields too', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}${location.search ? '&' : '?'}secret=1#part`);
    const metadata = { plan: 'gold', seats: 3, trial: false, note: '<b onmouseover="window.hit=1">x' };
    const { form } = await showForm(backend, 'along', { metadata });
    const summary = await until(() => inside(form, '.along summary')[0], 'what is sent along');
    assert.match(summary.textContent!.replace(/\s+/g, ' '), /We also send: this page’s address, your browser, your language, the size of your window, data of this site Details/);
    summary.click();
    await frames();
    await expect(form).to.be.accessible();
    const shown = listed(form);
    const body = nextBody(backend);
    assert.isNotNull(await form.send());
    const { context, answers } = await body as { context: Record<string, unknown>; answers: Answers };
    const { metadata: sent, ...own } = context as { metadata: Record<string, unknown> } & Record<string, unknown>;
    assert.deepEqual(own, { page: `${location.origin}${location.pathname}`, browser: shown['Browser'], locale: 'en', viewport: `${innerWidth}x${innerHeight}` });
    assert.deepEqual(sent, metadata);
    assert.deepEqual(shown, {
      'Page': own['page'], 'Browser': own['browser'], 'Language': own['locale'], 'Window size': own['viewport'],
      ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, String(value)])), 'Order number': answers['order'],
    } as Record<string, unknown>);
    assert.deepEqual(answers, { order: 'A-17' });
    assert.notProperty(window, 'hit');
  });

  it('has the address with its query only where the form says so, and never the part after #', async () => {
    const { form } = await showForm(backend, 'query');
    await until(() => inside(form, '.along')[0], 'what is sent along');
    assert.deepEqual(listed(form), { 'Page': `${location.origin}${location.pathname}${location.search}`, 'Order number': 'A-17' });
    assert.include(location.search, 'secret=1');
  });

  it('leaves out metadata above 2,000 bytes or of another kind, and tells the developer', async () => {
    const told: string[] = [];
    const { error } = console;
    console.error = (text: string) => { told.push(text); };
    try {
      for (const metadata of [{ long: 'é'.repeat(1000) }, { deep: { a: 1 } } as unknown as Record<string, string>]) {
        const { form, provider } = await showForm(backend, 'along', { metadata });
        await until(() => inside(form, '.along')[0], 'what is sent along');
        assert.deepEqual(Object.keys(listed(form)), ['Page', 'Browser', 'Language', 'Window size', 'Order number']);
        const body = nextBody(backend);
        await form.send();
        assert.notProperty((await body)['context'], 'metadata');
        provider.remove();
      }
    } finally {
      console.error = error;
    }
    assert.lengthOf(told, 2, 'once for each');
    assert.match(told[0]!, /2011 bytes as JSON, at most 2000/);
    assert.match(told[1]!, /only texts, numbers and booleans can be sent, not deep/);
  });

  it('is nothing where the form declares nothing', async () => {
    const { form } = await showForm(backend, 'bare', { metadata: { plan: 'gold' } });
    const body = nextBody(backend);
    await form.send();
    assert.notProperty(await body, 'context');
    assert.isEmpty(inside(form, '.along'));
  });
});

describe('results of a feedback form', () => {
  let backend: Backend;
  before(async () => {
    backend = await startFields(counted);
    const answers: Answers[] = [10, 9, 9, 10, 8, 7, 9, 10, 0, 10, 9].map((nps, at) => ({
      nps, colour: at < 5 ? 'red' : 'blue', stars: 4, about: { safe: 5, fun: 3, worth: 2 },
    }));
    for (const [at, given] of answers.entries()) {
      await backend.as(`person-${at}`).feedback.send('counted', { version: 1, language: 'en', answers: given, elapsed: 60_000 }, { key: `response-${at}` });
    }
  });
  after(() => backend.close());
  afterEach(() => {
    cleanForms(backend);
    document.dir = '';
  });

  /** As a person does, who takes a minute: what is sent within a blink is kept aside as spam. */
  const send = async (form: FeedbackFormElement) => {
    choose(inside<HTMLInputElement>(form, 'input[type=radio][value="red"]')[0]!);
    const { performance } = window;
    const later = performance.now() + 60_000;
    Object.defineProperty(performance, 'now', { configurable: true, value: () => later });
    try {
      assert.isNotNull(await form.send());
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  };
  const bars = (form: Element, label: string) => {
    const result = inside(form, '.result').find(one => one.querySelector('.label')?.textContent?.includes(label))!;
    return [...result.querySelectorAll('li')].map(li => `${li.querySelector('.bar-name')!.textContent}: ${li.querySelector('.bar-count')!.textContent!.trim()}`);
  };

  it('show after sending: numbers and shares in words, means, small ones left out and why', async () => {
    const { form } = await showForm(backend, 'counted');
    await send(form);
    await says(form, 'What others answered');
    await says(form, '12 answers');
    assert.deepEqual(bars(form, 'Which colour?'), ['Red: 6 · 50%', 'Blue <b>: 6 · 50%']);
    await says(form, 'On average 4 of 5');
    assert.deepEqual(bars(form, 'How do you see it?'), ['I feel safe on it: On average 5 of 5', 'It is fun: On average 3 of 5', 'It is worth its price: On average 2 of 5']);
    assert.isTrue(bars(form, 'Would you recommend it?').some(text => text.endsWith('too few to show')));
    await says(form, 'Small numbers are left out, so that nobody can be made out.');
    assert.match(inside(form, '.portion rect')[11]!.getAttribute('width')!, /^50/);
    await expect(form).to.be.accessible();
    document.dir = 'rtl';
    await frames();
    await expect(form).to.be.accessible();
    assert.isEmpty(inside(form, '.result b'));
  });

  it('are fetched anew after another answer', async () => {
    let asked = 0;
    const { form } = await showForm(backend, 'counted');
    backend.disturb(request => { if (request.url.endsWith('/results')) asked += 1; return undefined; });
    await send(form);
    await says(form, '13 answers');
    (await control(form, 'Send another')).click();
    await until(() => inside(form, 'input[value=red]').length || null, 'the questions again');
    await send(form);
    await until(() => asked === 2 || null, 'they are asked for again');
    await says(form, '14 answers');
  });

  it('that cannot be had say so, and are asked for again', async () => {
    const { form } = await showForm(backend, 'counted', { width: 280 });
    backend.disturb(request => (request.url.endsWith('/results') ? problem(503, { code: 'unavailable' }) : undefined));
    await send(form);
    await says(form, 'The results could not be loaded');
    await expect(form).to.be.accessible();
    backend.disturb(request => request.url.endsWith('/results')
      ? new Response(JSON.stringify({ responses: null, fields: {} }), { headers: { 'content-type': 'application/json' } }) : undefined);
    (await control(form, 'Try again')).click();
    await says(form, 'Results show once 5 people have answered');
    for (const element of inside(form, '*')) assert.isAtMost(element.getBoundingClientRect().right, form.getBoundingClientRect().right + 0.5);
  });
});

describe('one’s own feedback', () => {
  let backend: Backend;
  before(async () => {
    backend = await startFields({ ...formOf('told', { type: 'text', id: 'what', label: 'What?', long: true }), title: { 'en': 'Tell us', 'zh-CN': '告诉我们' }, replyHours: 48 });
    for (let at = 0; at < 23; at++) {
      await backend.as(people.mia).feedback.send('told', { version: 1, language: 'en', answers: { what: `Message ${at} <i>` }, elapsed: 60_000 }, { key: `message-${at}` });
      backend.pass(60_000);
    }
  });
  after(() => backend.close());
  afterEach(() => {
    cleanForms(backend);
    document.documentElement.lang = 'en';
  });

  const show = async (person: keyof typeof people | null = 'mia', width?: number) => {
    const provider = await showProvider(backend, person && people[person]);
    if (width) provider.style.cssText = `display: block; inline-size: ${width}px`;
    const form = document.createElement('minga-feedback-form');
    Object.assign(form, { view: 'mine', loading: 'eager' });
    provider.append(form);
    return { form, provider };
  };
  const receipts = (form: Element) => inside(form, '[part~=receipt]');
  const answered = (list: { items: Receipt[] }, answer: Receipt['answer']) => ({ ...list, items: list.items.map((one, at) => at ? one : { ...one, state: 'answered', answer }) });

  it('is listed, newest first, with number, state and when an answer is expected', async () => {
    const { form } = await show();
    await until(() => receipts(form).length === 20 || null, 'a page of it');
    assert.match(receipts(form)[0]!.textContent!.replace(/\s+/g, ' '), /Tell us Received Message 22 <i> .*Number F-[0-9A-Z-]+ Answer expected by /);
    assert.isEmpty(inside(form, 'i'));
    await expect(form).to.be.accessible();
    document.documentElement.lang = 'zh-CN';
    await says(form, '告诉我们');
    await says(form, '已收到');
  });

  it('needs no form, and tells the developer of none', async () => {
    const { warn } = console;
    const told: unknown[] = [];
    console.warn = (...words: unknown[]) => { if (String(words[0]).startsWith('Minga')) told.push(...words); };
    try {
      const { form } = await show();
      await until(() => receipts(form).length || null, 'a page of it');
      assert.isEmpty(told);
    } finally {
      console.warn = warn;
    }
  });

  it('more is shown on demand: said, and the focus goes to the first that is new', async () => {
    const { form } = await show();
    (await control(form, 'Show more')).click();
    await until(() => receipts(form).length === 23 || null, 'the rest');
    await announces(form, '3 more shown');
    await until(() => focused() === receipts(form)[20] || null, 'the focus');
    assert.isNull(find(form, 'Show more'));
  });

  it('shows what the brand answered: by name and brand, safely', async () => {
    const list = await backend.as(people.mia).feedback.mine({ limit: 20 });
    const text = 'Fixed in **3.2**, see [notes](javascript:alert(1)) <img src=x onerror="window.hit=1">';
    const answer = { text, author: { id: 'x', name: 'Jonas Weber', role: 'brand' as const, avatar: null, title: null }, at: new Date(backend.now()).toISOString() };
    backend.disturb(request => request.url.includes('/me/responses')
      ? new Response(JSON.stringify(answered(list, answer)), { headers: { 'content-type': 'application/json' } }) : undefined);
    const { form } = await show();
    const reply = await until(() => inside(form, '[part~=answer]')[0], 'the answer');
    await says(form, 'Answered');
    assert.match(reply.textContent!.replace(/\s+/g, ' '), /Jonas Weber Kestrel .* Fixed in 3\.2, see \[notes\]/);
    assert.equal(reply.querySelector('strong')?.textContent, '3.2');
    assert.isNull(reply.querySelector('a, img'));
    assert.notInclude(receipts(form)[0]!.textContent, 'Answer expected');
    assert.notProperty(window, 'hit');
    await expect(form).to.be.accessible();
  });

  it('looks again when the person comes back to the page', async () => {
    const { form } = await show();
    await until(() => receipts(form).length === 20 || null, 'a page of it');
    backend.forget();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await until(() => backend.requests.some(request => request.startsWith('GET /me/responses')) || null, 'asked again');
    assert.lengthOf(receipts(form), 20, 'what is shown stays meanwhile');
  });

  it('is nothing yet for a newcomer, and at 280 px nothing is cut off', async () => {
    const { form } = await show('newcomer', 280);
    await says(form, 'You have not sent any feedback yet');
    await expect(form).to.be.accessible();
    const { form: full } = await show('mia', 280);
    await until(() => receipts(full).length === 20 || null, 'a page of it');
    for (const element of inside(full, '*')) assert.isAtMost(element.getBoundingClientRect().right, full.getBoundingClientRect().right + 0.5);
  });

  it('asks a reader to sign in, and shows it once they have; another person sees nothing of it', async () => {
    const { form, provider } = await show(null);
    await says(form, 'Sign in to see your feedback');
    await expect(form).to.be.accessible();
    await provider.identify(() => backend.tokenFor(people.mia));
    await until(() => receipts(form).length === 20 || null, 'a page of it');
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await says(form, 'You have not sent any feedback yet');
    assert.notInclude(words(form), 'Message 22');
  });

  it('that cannot be had says so, and is asked for again', async () => {
    backend.disturb(request => (request.url.includes('/me/responses') ? 'network' : undefined));
    const { form } = await show();
    await says(form, 'Your feedback could not be loaded');
    await expect(form).to.be.accessible();
    backend.disturb(null);
    (await control(form, 'Try again')).click();
    await until(() => receipts(form).length === 20 || null, 'a page of it');
  });
});


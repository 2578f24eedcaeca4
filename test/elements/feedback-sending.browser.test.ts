import { assert, expect } from '@open-wc/testing';
import '../../src/elements/feedback-form/define.ts';
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import type { Fault, SandboxPerson } from '../../server/src/browser.ts';
import { deferred } from '../support/deferred.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addForm, cleanForms, fault, fill, input, page, pick, receipt, record, sendButton, startForms } from './feedback-page.ts';
import { announced, find, focused, frames, listen, problem, says, showProvider, words, type Backend } from './idea-board-page.ts';

const isSend = (request: Request) => request.method === 'POST' && request.url.includes('/responses');

describe('sending feedback', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  afterEach(async () => {
    cleanForms(backend);
    await frames();
  });
  const show = async (form: string, person: SandboxPerson | null = null): Promise<FeedbackFormElement> => addForm(await showProvider(backend, person), { form });
  const written = async (form: string, person: SandboxPerson | null = null) => {
    const element = await show(form, person);
    await fill(element, 'words', 'The lamp is weak');
    return element;
  };
  const kept = (form: Element): string => form.shadowRoot!.querySelector<HTMLInputElement>('#field-words')?.value ?? '';

  const failures: { name: string; answer: () => Fault; text: RegExp; retry: boolean }[] = [
    { name: 'offline', answer: () => 'network', text: /Your answers are still here\. There is no connection\./, retry: true },
    { name: 'timed out', answer: () => problem(408, {}), text: /Your answers are still here\. This took too long\./, retry: true },
    { name: 'refused', answer: () => problem(403, { code: 'forbidden' }), text: /Your answers are still here\. This was not accepted\. Your account does not allow this\./, retry: false },
    { name: 'closed meanwhile', answer: () => problem(409, { code: 'too-late' }), text: /Your answers are still here\. .* takes no more answers\./, retry: false },
    { name: 'answered lately', answer: () => problem(409, { code: 'limit', retryAfter: 864_000 }), text: /Your answers are still here\. .* You can answer again in 10 days\./, retry: false },
    { name: 'full', answer: () => problem(409, { code: 'limit' }), text: /has all the answers it needs/, retry: false },
    { name: 'too many', answer: () => problem(429, { code: 'rate-limited' }, { 'retry-after': '600' }), text: /Your answers are still here\. That was a lot at once\. You can try again in 10 minutes\./, retry: true },
    { name: 'broken', answer: () => new Response('<h1>Bad gateway</h1>', { status: 502 }), text: /Your answers are still here\. Something went wrong on our side\./, retry: true },
  ];
  for (const { name, answer, text, retry } of failures) {
    it(`${name}: says so, keeps the text, and ${retry ? 'sends it when asked again' : 'does not promise another try'}`, async () => {
      const { details, stop } = listen('minga-error');
      const form = await written('partial');
      backend.disturb(request => (isSend(request) ? answer() : undefined));
      sendButton(form).click();
      await says(form, text);
      assert.match(announced(form), text);
      assert.equal(kept(form), 'The lamp is weak');
      assert.lengthOf(details, 1);
      assert.notInclude(JSON.stringify(details), 'lamp');
      await expect(form).to.be.accessible();
      assert.equal(!!find(form, 'Try again'), retry);
      backend.disturb(null);
      (find(form, 'Try again') ?? sendButton(form)).click();
      await receipt(form);
      stop();
    });
  }

  it('faults of the backend stand at their questions, in the words of the form', async () => {
    const form = await show('trip');
    await pick(form, 'stars', '5');
    sendButton(form).click();
    await page(form, 'The last page');
    await fill(form, 'name', 'Mina');
    (await input(form, 'quote')).click();
    backend.disturb(request => (isSend(request) ? problem(422, { code: 'invalid', errors: [
      { pointer: '/answers/km', detail: 'too-low (20)' }, { pointer: '/answers/load', detail: 'Sold out.' },
    ] }) : undefined));
    sendButton(form).click();
    await page(form, 'The ride');
    await until(() => focused()?.classList.contains('summary') || null, 'the summary has the focus');
    assert.deepEqual([fault(form, 'km'), fault(form, 'load')], ['Please give 20 or more.', 'Sold out.']);
    await pick(form, 'load', 'food');
    await until(() => !fault(form, 'load') || null, 'another answer is not refused yet');
    assert.equal(fault(form, 'km'), 'Please give 20 or more.');
  });

  it('a double click sends once; a retry after a lost answer says exactly the same and leads to one response', async () => {
    const sent = record(backend);
    const { details, stop } = listen('minga-feedback-sending');
    const form = await written('partial');
    sendButton(form).click();
    sendButton(form).click();
    void form.send();
    await receipt(form);
    assert.lengthOf(sent, 1);
    assert.lengthOf(details, 1);
    stop();

    form.reset();
    await fill(form, 'words', 'The bell is loud');
    const bodies: string[] = [];
    const keys: (string | null)[] = [];
    backend.disturb(async request => {
      if (!isSend(request)) return undefined;
      bodies.push(await request.clone().text());
      keys.push(request.headers.get('idempotency-key'));
      // The first arrives, but its answer is lost.
      if (bodies.length > 1) return undefined;
      await backend.fetch(request.clone());
      return 'network';
    });
    sendButton(form).click();
    await says(form, 'There is no connection.');
    sendButton(form).click();
    await receipt(form);
    assert.equal(bodies[0], bodies[1]);
    assert.equal(keys[0], keys[1]);
  });

  it('the page may keep it back: nothing is sent, all stays', async () => {
    const sent = record(backend);
    const form = await written('partial');
    form.addEventListener('minga-feedback-sending', event => { event.preventDefault(); }, { once: true });
    assert.isNull(await form.send());
    assert.isEmpty(sent);
    assert.equal(kept(form), 'The lamp is weak');
    assert.isNotNull(await form.send());
  });

  it('what is written while it is sent is not lost', async () => {
    const form = await written('partial');
    const answer = deferred();
    backend.disturb(async request => { if (isSend(request)) await answer.promise; });
    sendButton(form).click();
    await until(() => sendButton(form).getAttribute('aria-busy') === 'true' || null, 'it is being sent');
    assert.isFalse(sendButton(form).hasAttribute('disabled'));
    await fill(form, 'words', 'And the bell');
    answer.resolve();
    await receipt(form);
    assert.isNotEmpty(Object.keys(localStorage).filter(key => key.includes(':draft:')), 'the newer text is kept as a draft');
  });

  it('members only: asks to sign in, keeps the text, and sends it by itself afterwards', async () => {
    const { details, stop } = listen('minga-auth-required');
    const form = await written('members');
    sendButton(form).click();
    await until(() => details.length || null, 'the page is asked');
    assert.deepInclude(details[0], { action: 'feedback', act: { kind: 'feedback', form: 'members' } });
    await says(form, 'Sign in to answer. What you wrote stays.');
    assert.equal(kept(form), 'The lamp is weak');
    await expect(form).to.be.accessible();
    await form.closest('minga-community')!.identify(() => backend.tokenFor(people.mia));
    await receipt(form);
    assert.include(words(form), 'Your feedback');
    stop();
  });

  it('a first choice is saved as a partial answer, failures of that are silent, and sending completes it', async () => {
    const partials: { id: string; body: { answers: object } }[] = [];
    const sent: { partial?: string }[] = [];
    backend.disturb(async request => {
      const id = /partials\/([^?]+)/.exec(request.url)?.[1];
      if (id) partials.push({ id, body: await request.clone().json() as never });
      if (isSend(request)) sent.push(await request.clone().json() as never);
      return id && partials.length === 1 ? problem(500, {}) : undefined;
    });
    const form = await show('score');
    await pick(form, 'score', '3');
    await until(() => partials.length || null, 'a partial answer');
    assert.deepEqual(partials[0]!.body.answers, { score: 3 });
    await pick(form, 'score', '4');
    await until(() => partials.length > 1 || null, 'the next change saves again');
    assert.notInclude(words(form), 'went wrong');
    sendButton(form).click();
    await receipt(form);
    assert.equal(sent[0]!.partial, partials[0]!.id);
    assert.match(partials[0]!.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('a form that may be answered once in a while offers no second one', async () => {
    const form = await written('once', people.ben);
    sendButton(form).click();
    await receipt(form);
    assert.isNull(find(form, 'Send another'));
    const again = await written('once', people.ben);
    sendButton(again).click();
    await says(again, /You can answer again in 30 days/);
  });
});

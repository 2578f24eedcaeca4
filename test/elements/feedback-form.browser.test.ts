import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/feedback-form/define.ts';
import { elementContract } from '../contract/element-contract.ts';
import { until } from '../support/settle.ts';
import { addForm, cleanForms, fault, fill, input, page, pick, receipt, record, sendButton, shown, startForms } from './feedback-page.ts';
import { find, focused, frames, listen, says, showProvider, words, write, type Backend } from './idea-board-page.ts';

elementContract('minga-feedback-form', () => ({
  ready: { form: 'nps' },
  property: { name: 'heading', value: 'Kestrel and you' },
  words: { ready: /How likely are you/, failed: /could not be loaded/, property: /Kestrel and you/, chinese: /提交/ },
  content: /^GET \/forms\/nps$/,
  tabs: ['0', 'Send'],
}));

describe('a feedback form', () => {
  let backend: Backend;
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  afterEach(async () => {
    document.documentElement.lang = 'en';
    cleanForms(backend);
    await frames();
  });
  const show = async (form: string, attributes: Record<string, string> = {}) => addForm(await showProvider(backend), { form, ...attributes });

  it('leads through its pages, asks what follows from the answers, and shows a receipt', async () => {
    const sent = record(backend);
    const { details, stop } = listen('minga-feedback-sent');
    const form = await show('trip');
    await expect(form).to.be.accessible();
    assert.include(words(form), 'Page 1 of 2');
    await pick(form, 'stars', '2');
    await fill(form, 'why', 'The chain');
    assert.equal(focused(), await input(form, 'why'), 'a question that follows leaves the focus where it is');
    await pick(form, 'load', 'kids');
    await until(() => words(form).includes('Page 1 of 3') || null, 'one page more');
    await pick(form, 'likes', 'lock');
    await pick(form, 'likes', 'bell');
    await fill(form, 'km', '12,5');
    sendButton(form).click();
    await page(form, 'Your children');
    await until(() => focused()?.classList.contains('page-head') || null, 'the page’s heading has the focus');
    await fill(form, 'kids', '2');
    sendButton(form).click();
    await page(form, 'The last page');
    await until(() => form.shadowRoot!.querySelector('.statement strong'), 'a statement in Markdown');
    await expect(form).to.be.accessible();
    await fill(form, 'name', ' Mina ');
    (await input(form, 'quote')).click();
    write(form.shadowRoot!.querySelector('#reply-email')!, 'mina@kestrel.example');
    sendButton(form).click();
    const thanks = await receipt(form);
    await until(() => focused() === thanks || null, 'the receipt has the focus');
    assert.match(words(thanks), /Thank you for being frank A person calls you\. We mean to answer by .+ Your number is F-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await expect(form).to.be.accessible();
    const [{ answers, version, language, email, elapsed } = {} as never, ...more] = sent;
    assert.deepEqual(answers, { stars: 2, why: 'The chain', load: 'kids', likes: ['lock', 'bell'], km: 12.5, kids: 2, name: 'Mina', quote: { version: '2' } });
    assert.deepEqual({ version, language, email, more }, { version: 1, language: 'en', email: 'mina@kestrel.example', more: [] });
    assert.isAbove(elapsed!, 0);
    assert.deepEqual(Object.keys(details[0] as object), ['form', 'receipt']);
    assert.notInclude(JSON.stringify(details), 'Mina');
    assert.isEmpty(Object.keys(localStorage).filter(key => key.includes(':draft:')), 'nothing of it is left on the device');
    stop();
  });

  it('goes back without asking for more, and keeps what was answered', async () => {
    const form = await show('trip');
    await pick(form, 'stars', '5');
    sendButton(form).click();
    await page(form, 'The last page');
    form.shadowRoot!.querySelector<HTMLButtonElement>('[part~=back]')!.click();
    await page(form, 'The ride');
    assert.isTrue((await input(form, 'stars', '5')).checked);
    assert.equal(fault(form, 'name'), '');
  });

  it('one answer to mend gets the focus and says how; several are listed with links', async () => {
    const form = await show('trip');
    sendButton(form).click();
    await until(() => fault(form, 'stars') || null, 'a fault');
    assert.equal(fault(form, 'stars'), 'Please answer this one.');
    assert.equal(focused()?.getAttribute('name'), 'field-stars');
    const group = form.shadowRoot!.querySelector('#field-stars')!;
    assert.deepEqual([group.getAttribute('role'), group.getAttribute('aria-invalid'), group.getAttribute('aria-describedby')], ['radiogroup', 'true', 'field-stars-error']);
    await pick(form, 'stars', '5');
    await until(() => !fault(form, 'stars') || null, 'it is mended');

    await fill(form, 'km', 'far');
    for (const like of ['lock', 'lamp', 'bell']) await pick(form, 'likes', like);
    sendButton(form).click();
    await until(() => focused()?.classList.contains('summary') || null, 'the summary has the focus');
    assert.include(words(form), '2 answers need another look');
    assert.deepEqual([fault(form, 'likes'), fault(form, 'km')], ['Please choose at most 2.', 'Please write a number, like 12.']);
    await expect(form).to.be.accessible();
    find(form, 'How far?')!.click();
    await until(() => focused()?.id === 'field-km' || null, 'the link leads there');
    write(focused()!, '0.2');
    await until(() => fault(form, 'km') === 'Please give 1 or more.' || null, 'what is wrong is said anew while it is mended');
    write(focused()!, '3');
    await until(() => !fault(form, 'km') || null, 'it is right');
  });

  it('words of the form’s own say how to mend an answer', async () => {
    const form = await show('trip');
    await pick(form, 'stars', '5');
    sendButton(form).click();
    await page(form, 'The last page');
    (await input(form, 'quote')).click();
    sendButton(form).click();
    await until(() => fault(form, 'name') === 'Tell us what to call you.' || null, 'the form’s own words');
  });

  it('keyboard: a scale is one stop, arrows choose without sending, Enter sends', async () => {
    const sent = record(backend);
    const form = await show('score');
    const first = await input(form, 'score', '0');
    first.focus();
    assert.equal(first.getAttribute('aria-label'), '0, Never');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => form.shadowRoot!.querySelector('#field-mend'), 'the question that follows from the score');
    assert.equal((focused() as HTMLInputElement).value, '1');
    for (let press = 0; press < 6; press++) await sendKeys({ press: 'ArrowRight' });
    await until(() => !form.shadowRoot!.querySelector('#field-mend') || null, 'it is no longer asked');
    assert.equal((focused() as HTMLInputElement).value, '7');
    assert.isEmpty(sent);
    await sendKeys({ press: 'Enter' });
    await receipt(form);
    assert.deepEqual(sent.map(({ answers }) => answers), [{ score: 7 }]);
  });

  it('an answer that need not be given can be taken back', async () => {
    const form = await show('trip');
    await pick(form, 'fit', '6');
    (await until(() => find(form, 'Clear'), 'Clear')).click();
    await until(() => !find(form, 'Clear') || null, 'nothing to clear');
    assert.isFalse((await input(form, 'fit', '6')).checked);
    assert.equal(focused()?.getAttribute('name'), 'field-fit');
  });

  it('own words take the place of the options', async () => {
    const sent = record(backend);
    const form = await show('trip');
    await pick(form, 'stars', '4');
    await pick(form, 'fit', 'cant-say');
    await pick(form, 'load', '@other');
    write(await until(() => form.shadowRoot!.querySelector<HTMLInputElement>('#field-load-other'), 'a field for own words'), 'A cello');
    sendButton(form).click();
    await page(form, 'The last page');
    await fill(form, 'name', 'Mina');
    (await input(form, 'quote')).click();
    sendButton(form).click();
    await receipt(form);
    assert.deepEqual(sent[0]!.answers['load'], { other: 'A cello' });
    assert.equal(sent[0]!.answers['fit'], 'cant-say');
  });

  it('a long text says how much room is left, and that it is too long before it is sent', async () => {
    const form = await show('trip');
    await pick(form, 'stars', '1');
    await fill(form, 'why', 'x'.repeat(38));
    await says(form, '2 characters left');
    await fill(form, 'why', 'x'.repeat(43));
    await says(form, '3 characters too many');
    sendButton(form).click();
    await until(() => fault(form, 'why') === 'Please shorten this to 40 characters.' || null, 'a fault');
  });

  it('another language keeps the answers, and is the one that is told to the backend', async () => {
    const sent = record(backend);
    const form = await show('trip');
    await pick(form, 'stars', '4');
    document.documentElement.lang = 'zh-CN';
    await says(form, '怎么样？');
    assert.isTrue((await input(form, 'stars', '4')).checked);
    sendButton(form).click();
    await page(form, 'The last page');
    await fill(form, 'name', '米娜');
    (await input(form, 'quote')).click();
    sendButton(form).click();
    await receipt(form);
    assert.equal(sent[0]!.language, 'zh-CN');
  });

  it('asks a robot’s question that no person can reach, and passes its answer on', async () => {
    const sent = record(backend);
    const form = await show('members', { form: 'partial' });
    const trap = form.shadowRoot!.querySelector<HTMLInputElement>('[name=website]')!;
    assert.deepEqual([trap.tabIndex, trap.autocomplete, !!trap.closest('[aria-hidden=true]')], [-1, 'off', true]);
    await fill(form, 'words', 'Buy now');
    trap.value = 'https://spam.example';
    sendButton(form).click();
    await receipt(form);
    assert.equal(sent[0]!.website, 'https://spam.example');
  });

  for (const [form, text] of [['closed', 'takes no more answers'], ['early', 'This form opens on'], ['nobody', 'does not exist']] as const) {
    it(`a form that is ${form} says so instead of its questions`, async () => {
      const element = await show(form);
      await says(element, text);
      assert.isNull(element.shadowRoot!.querySelector('form'));
      await expect(element).to.be.accessible();
    });
  }

  it('inside a form of the page: not sent with it, Enter stays its own, a reset of it resets the answers', async () => {
    const provider = await showProvider(backend);
    const outer = document.createElement('form');
    outer.dataset['page'] = '';
    outer.innerHTML = '<input name="q"><button>Search</button>';
    provider.append(outer);
    let submitted = 0;
    outer.addEventListener('submit', event => { event.preventDefault(); submitted++; });
    const form = await addForm(outer, { form: 'partial' });
    await fill(form, 'words', 'Hello');
    await sendKeys({ press: 'Enter' });
    await receipt(form);
    assert.equal(submitted, 0);
    assert.deepEqual([...new FormData(outer).keys()], ['q']);
    assert.isTrue(outer.checkValidity());
    outer.reset();
    await until(() => form.shadowRoot!.querySelector<HTMLInputElement>('#field-words')?.value === '' || null, 'it begins anew');
  });

  it('a definition in the page is checked: a wrong one is calm with people and plain with developers', async () => {
    const provider = await showProvider(backend);
    const told: string[] = [];
    const { error } = console;
    console.error = (...text: unknown[]) => { told.push(text.join(' ')); };
    try {
      const form = document.createElement('minga-feedback-form');
      form.innerHTML = '<script type="application/json">{"schema":1,"id":"score","language":"en","pages":[{"id":"p","fields":[{"type":"nps","id":"score"}]}]}</script>';
      form.setAttribute('loading', 'eager');
      provider.append(form);
      await shown(form);
      assert.include(words(form), 'This form cannot be shown at the moment.');
      assert.lengthOf(told, 1);
      assert.match(told[0]!, /pages\[0\]\.fields\[0\]\.label/);
    } finally {
      console.error = error;
    }
  });

  it('a definition in the page is shown as it is, and sent to the backend’s form of its id', async () => {
    const sent = record(backend);
    const form = await addForm(await showProvider(backend), {}, element => {
      element.definition = { schema: 1, id: 'score', language: 'en', pages: [{ id: 'main', fields: [{ type: 'nps', id: 'score', label: 'And now?' }] }] };
    });
    assert.include(words(form), 'And now?');
    await pick(form, 'score', '9');
    await form.send();
    await receipt(form);
    assert.deepEqual(sent.map(({ answers, version }) => ({ answers, version })), [{ answers: { score: 9 }, version: 1 }]);
  });

  it('fills in what the page knows, but not over what a person wrote', async () => {
    const form = await show('partial');
    form.prefill({ words: 'From the page' });
    await until(async () => (await input(form, 'words')).value === 'From the page' || null, 'it is filled in');
    await fill(form, 'words', 'Mine');
    form.prefill({ words: 'Again' });
    await frames();
    assert.equal((await input(form, 'words')).value, 'Mine');
  });
});

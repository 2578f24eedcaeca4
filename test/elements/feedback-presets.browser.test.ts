import { assert, expect } from '@open-wc/testing';
import '../../src/elements/feedback-form/define.ts';
import type { FeedbackFormElement } from '../../src/elements/feedback-form/feedback-form.ts';
import { presets, type PresetId } from '../../src/protocol/form-presets.ts';
import { people, seedConfig } from '../support/seed.ts';
import { settle, until } from '../support/settle.ts';
import { addForm, cleanForms, fault, fill, input, pick, receipt, record, sendButton } from './feedback-page.ts';
import { frames, says, showProvider, startBackend, words, type Backend } from './idea-board-page.ts';

interface Told { preset: PresetId; asks: [string, string]; followed?: [string, string]; answer: [string, string]; then?: [string, string]; thanks: [string, string] }

/** What each asks first, in both languages; the answer that it requires; the question that follows; what it says at last. */
const told: Told[] = [
  { preset: 'nps', asks: ['How likely are you to recommend us', '你有多大可能向朋友或同事推荐我们'], answer: ['score', '3'], followed: ['What is the main thing we should mend?', '我们最应该改进的一点是什么？'], thanks: ['Thank you for being frank', '谢谢你的坦率'] },
  { preset: 'csat', asks: ['How satisfied are you, all in all?', '总的来说，你有多满意？'], answer: ['score', '4'], followed: ['What did we do well?', '我们哪里做得好？'], thanks: ['Thank you', '谢谢'] },
  { preset: 'ces', asks: ['It was easy to do what I came for.', '我想办的事很容易就办好了。'], answer: ['score', '4'], followed: ['What made it hard?', '哪里让你觉得费事？'], thanks: ['Thank you', '谢谢'] },
  { preset: 'thumbs', asks: ['Was this page helpful?', '这个页面对你有帮助吗？'], answer: ['score', '2'], followed: ['What helped you?', '什么对你有帮助？'], thanks: ['Thank you', '谢谢'] },
  { preset: 'stars', asks: ['How do you rate this?', '你给它打几颗星？'], answer: ['score', '3'], followed: ['What should be better?', '哪里应该更好？'], thanks: ['Thank you', '谢谢'] },
  { preset: 'smileys', asks: ['How was your visit today?', '你今天的访问感觉如何？'], answer: ['score', '5'], followed: ['What went well?', '哪里顺利？'], thanks: ['Thank you', '谢谢'] },
  { preset: 'contact', asks: ['What is it about?', '关于什么？'], answer: ['topic', 'order'], then: ['message', 'Where is my bell?'], thanks: ['Your message has arrived', '留言已收到'] },
  { preset: 'bug', asks: ['What went wrong?', '出了什么问题？'], answer: ['what', 'The lamp goes out.'], thanks: ['Your report has arrived', '报告已收到'] },
  { preset: 'idea', asks: ['What would make it better?', '怎样会更好？'], answer: ['wish', 'A brighter lamp'], thanks: ['Your idea has arrived', '建议已收到'] },
];

describe('the forms that are ready to use', () => {
  let backend: Backend;
  const complaints: unknown[][] = [];
  const { error, warn } = console;
  before(async () => {
    backend = await startBackend({ config: { ...seedConfig, forms: [{ preset: 'pulse' }, { preset: 'stars', id: 'ride-stars' }] } });
  });
  after(() => backend.close());
  beforeEach(() => {
    complaints.length = 0;
    console.error = (...all: unknown[]) => { complaints.push(all); };
    console.warn = (...all: unknown[]) => { if (!String(all[0]).includes('Lit is in dev mode')) complaints.push(all); };
  });
  afterEach(async () => {
    Object.assign(console, { error, warn });
    document.documentElement.lang = 'en';
    cleanForms(backend);
    await frames();
  });

  const reply = async (form: Element, [field, value]: [string, string]) => {
    if (form.shadowRoot!.querySelector(`[name="field-${field}"]`)) await pick(form, field, value);
    else await fill(form, field, value);
  };
  const drawn = async (form: FeedbackFormElement, text: string) => {
    await says(form, text);
    await until(() => !form.shadowRoot!.querySelector('.skeleton, [aria-busy=true]') || null, 'all questions are there');
  };

  it('are all told here', () => { assert.sameMembers(told.map(({ preset }) => preset), Object.keys(presets)); });

  for (const { preset, asks, answer, then, followed, thanks } of told) {
    it(`${preset}: asks in English and Chinese, wants what it requires and no more, and ends with a receipt`, async () => {
      const sent = record(backend);
      const form = await addForm(await showProvider(backend), { preset });
      await drawn(form, asks[0]);
      await expect(form).to.be.accessible();
      document.documentElement.lang = 'zh-CN';
      await drawn(form, asks[1]);
      assert.notInclude(words(form), asks[0]);
      await until(() => !/[a-z]{3}/i.test(sendButton(form).textContent!) || null, 'the button speaks Chinese');
      await expect(form).to.be.accessible();
      document.documentElement.lang = 'en';
      await drawn(form, asks[0]);

      sendButton(form).click();
      await until(() => fault(form, answer[0]) || null, 'what it requires is asked for');
      await reply(form, answer);
      if (followed) await says(form, followed[0]);
      if (then) await reply(form, then);
      await until(() => !fault(form, answer[0]) || null, 'it is mended');
      sendButton(form).click();
      const last = await receipt(form);
      assert.include(words(last), thanks[0]);
      assert.match(words(last), /F-[0-9A-Z]{4}-[0-9A-Z]{4}/);
      await expect(form).to.be.accessible();
      document.documentElement.lang = 'zh-CN';
      await says(form, thanks[1]);
      const given = Object.fromEntries([answer, ...(then ? [then] : [])].map(([field, value]) => [field, /^\d+$/.test(value) ? Number(value) : value]));
      assert.deepEqual(sent.map(({ answers, version }) => ({ answers, version })), [{ answers: given, version: 1 }]);
      assert.isEmpty(complaints);
    });

    if (followed) {
      it(`${preset}: what follows from the answer is asked in Chinese too`, async () => {
        document.documentElement.lang = 'zh-CN';
        const form = await addForm(await showProvider(backend), { preset });
        await pick(form, ...answer);
        await says(form, followed[1]);
        assert.isEmpty(complaints);
      });
    }
  }

  it('one of them under an id of the community’s own is sent to that', async () => {
    const form = await addForm(await showProvider(backend), { preset: 'stars', form: 'ride-stars' });
    await pick(form, 'score', '5');
    sendButton(form).click();
    await receipt(form);
    assert.deepEqual(backend.requests.filter(request => request.startsWith('POST') && request.includes('/responses')), ['POST /forms/ride-stars/responses']);
  });

  it('pulse: comes from the backend, asks members for consent first, may be passed over, and shows a receipt', async () => {
    const sent = record(backend);
    document.documentElement.lang = 'zh-CN';
    const form = await addForm(await showProvider(backend, people.mia), { preset: 'pulse' });
    await drawn(form, '我同意');
    document.documentElement.lang = 'en';
    await drawn(form, 'I agree that Kestrel evaluates my answers.');
    await settle(form);
    await expect(form).to.be.accessible();
    sendButton(form).click();
    await until(() => fault(form, 'agree') || null, 'consent is asked for');
    (await input(form, 'agree')).click();
    for (let page = 2; page <= 6; page++) {
      sendButton(form).click();
      await says(form, `Page ${page} of 6`);
      await until(() => !form.shadowRoot!.querySelector('.skeleton, [aria-busy=true]') || null, 'all statements are there');
    }
    await expect(form).to.be.accessible();
    sendButton(form).click();
    const last = await receipt(form);
    assert.include(words(last), 'Thank you');
    assert.include(words(last), 'The next round is in 90 days at the earliest.');
    await expect(form).to.be.accessible();
    assert.deepEqual(sent.map(({ answers }) => answers), [{ agree: { version: 'pulse-1' } }]);
    assert.isEmpty(complaints);
  });
});

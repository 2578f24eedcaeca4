// All four widgets in each language: live, right to left where it is written so, and with a brand's own words over any.
import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/idea-board/define.ts';
import '../../src/elements/leaderboard/define.ts';
import { wordsOf } from '../../src/i18n/locales.ts';
import type { MessageKey, OwnWords } from '../../src/i18n/messages.ts';
import { destroy, init } from '../../src/page.ts';
import { presets } from '../../src/protocol/form-presets.ts';
import { people, seedConfig } from '../support/seed.ts';
import { everyElement, until } from '../support/settle.ts';
import { cleanPage, showProvider, startBackend, type Backend } from './idea-board-page.ts';

const tags = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW'];
const widgets = { 'minga-idea-board': 'board', 'minga-check-in': 'check-in', 'minga-leaderboard': 'leaderboard', 'minga-feedback-form': 'feedback' } as const;
/** A word that each widget shows at once, signed in. */
const told: Record<keyof typeof widgets, MessageKey> = {
  'minga-idea-board': 'board.propose', 'minga-check-in': 'checkIn.act', 'minga-leaderboard': 'leaderboard.rank', 'minga-feedback-form': 'feedback.send',
};
type Tag = keyof typeof widgets;
const textOf = (element: Element): string[] => [...everyElement(element.shadowRoot!)].flatMap(inner => [...inner.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent!.trim()))
  .filter(Boolean);
const rootOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.root');

describe('languages', () => {
  let backend: Backend;
  let provider: Awaited<ReturnType<typeof showProvider>>;

  before(async () => { backend = await startBackend({ config: seedConfig }); });
  after(() => backend.close());

  async function show(attributes: Record<string, string> = {}): Promise<Record<Tag, HTMLElement>> {
    provider = await showProvider(backend, people.ben, attributes);
    const shown = Object.fromEntries(Object.keys(widgets).map(tag => [tag, document.createElement(tag)])) as Record<Tag, HTMLElement>;
    for (const element of Object.values(shown)) element.setAttribute('loading', 'eager');
    shown['minga-idea-board'].setAttribute('board', 'ideas');
    shown['minga-idea-board'].setAttribute('no-url', '');
    shown['minga-feedback-form'].setAttribute('preset', 'thumbs');
    provider.append(...Object.values(shown));
    return shown;
  }
  const says = (element: HTMLElement, text: string) => until(() => textOf(element).some(one => one.includes(text)) || null, `<${element.localName}> says ${text}`);

  afterEach(async () => {
    await destroy();
    document.documentElement.lang = 'en';
    cleanPage(backend);
  });

  it('are spoken by every widget as the page switches, in the direction they are written', async () => {
    const shown = await show();
    for (const tag of [...tags, 'en', 'ar']) {
      document.documentElement.lang = tag;
      for (const [name, element] of Object.entries(shown) as [Tag, HTMLElement][]) {
        await until(() => rootOf(element)?.lang === tag || null, `<${name}> speaks ${tag}`);
        if (tag !== 'en') await says(element, (await wordsOf(tag, widgets[name]))[told[name]]!.replace(/\{.*/, ''));
        assert.equal(getComputedStyle(rootOf(element)!).direction, tag === 'ar' || tag === 'he' ? 'rtl' : 'ltr', `${name} ${tag}`);
      }
    }
  });

  for (const tag of ['ja', 'zh-CN', 'zh-TW']) {
    it(`in ${tag} have the marks of its script between sentences, also where something went wrong`, async () => {
      document.documentElement.lang = tag;
      const shown = await show();
      const common = await wordsOf(tag, 'common');
      const [board, feedback] = [await wordsOf(tag, 'leaderboard'), await wordsOf(tag, 'feedback')];
      const button = (element: HTMLElement, text: string) => until(() => [...everyElement(element.shadowRoot!)].find((one): one is HTMLElement => one.localName === 'button' && one.textContent.trim() === text), text);
      await says(shown['minga-check-in'], (await wordsOf(tag, 'check-in'))['checkIn.act']!);
      (await button(shown['minga-leaderboard'], board['leaderboard.rules']!)).click();
      await says(shown['minga-leaderboard'], board['points.notFor']!);
      (await until(() => shown['minga-feedback-form'].shadowRoot!.querySelector<HTMLInputElement>('[part~=question] input'), 'a thumb')).click();
      backend.disturb(() => 'network');
      (await button(shown['minga-feedback-form'], feedback['feedback.send']!)).click();
      await says(shown['minga-feedback-form'], `${feedback['feedback.safe']!.replace('{why}', '')}${common['error.network']!}`);
      const texts = Object.values(shown).flatMap(element => [...everyElement(element.shadowRoot!)].filter(one => one.localName !== 'style')
        .flatMap(one => [one.textContent, ...one.getAttributeNames().map(name => one.getAttribute(name)!)]));
      for (const text of texts) assert.notMatch(text, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}。、！？」”）]\s?[.,:;!?()](?:\s|$)|[.,:;!?()]\s[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u);
    });
  }

  it('of a form that the page has itself come with it, also those wanted later, and an answer stays', async () => {
    document.documentElement.lang = 'de';
    const form = (await show())['minga-feedback-form'];
    const { words: german } = await import('../../src/protocol/form-words/de.ts');
    const { words: japanese } = await import('../../src/protocol/form-words/ja.ts');
    const [first, follow] = ['Was this page helpful?', 'What helped you?'];
    assert.include(JSON.stringify(presets.thumbs), first);
    await says(form, german[first]!);
    form.shadowRoot!.querySelector<HTMLInputElement>('[part~=question] input[value="2"]')!.click();
    await says(form, german[follow]!);
    document.documentElement.lang = 'ja';
    await says(form, japanese[first]!);
    await says(form, japanese[follow]!);
    assert.isTrue(form.shadowRoot!.querySelector<HTMLInputElement>('[part~=question] input[value="2"]')!.checked);
  });

  it('are the provider’s where the page declares none', async () => {
    document.documentElement.lang = '';
    const shown = await show({ locale: 'ko' });
    for (const element of Object.values(shown)) await until(() => rootOf(element)?.lang === 'ko' || null, `<${element.localName}> speaks Korean`);
  });

  it('give way to a brand’s own words: the element’s over the provider’s over the page’s, each in its own language', async () => {
    const own = (text: string): OwnWords => ({ en: { 'board.propose': text } });
    await init({ messages: { en: { 'board.propose': 'Of the page', 'sort.new': '<b>Fresh</b>' }, de: { 'board.propose': 'Der Seite' } } });
    const board = (await show())['minga-idea-board'] as HTMLElement & { messages?: OwnWords };
    await says(board, 'Of the page');
    await says(board, '<b>Fresh</b>');
    provider.messages = own('Of the provider');
    await says(board, 'Of the provider');
    board.messages = own('Of the element');
    await says(board, 'Of the element');
    document.documentElement.lang = 'de';
    await says(board, 'Der Seite');
    document.documentElement.lang = 'en';
    board.messages = { en: { 'board.propose': 7 as unknown as string } };
    await says(board, 'Of the provider');
    provider.messages = null;
    await says(board, 'Of the page');
    await init({ messages: { en: { 'board.propose': 'Propose', 'sort.new': 'New' }, de: { 'board.propose': 'Vorschlagen' } } });
  });

  /** A board with words in a script of its own, made by the page's HTML. */
  async function showScripted(json: string): Promise<HTMLElement & { messages?: OwnWords }> {
    provider = await showProvider(backend, people.ben);
    const within = document.createElement('div');
    within.innerHTML = '<minga-idea-board board="ideas" no-url loading="eager"><script type="application/json" slot="messages"></script></minga-idea-board>';
    within.querySelector('script')!.textContent = json;
    provider.append(within);
    return within.querySelector<HTMLElement>('minga-idea-board')!;
  }

  it('may stand in a script inside an element: over the provider’s, in each language, also in an idea that is opened', async () => {
    const board = await showScripted(JSON.stringify({ en: { 'board.propose': 'Of the <i>script</i>', 'comments.title': 'What people say' }, de: { 'board.propose': 'Des Skripts' } }));
    provider.messages = { en: { 'board.propose': 'Of the provider', 'sort.new': 'Fresh' } };
    await says(board, 'Of the <i>script</i>');
    await says(board, 'Fresh');
    (await until(() => board.shadowRoot!.querySelector<HTMLElement>('[part~=idea] a'), 'an idea')).click();
    await until(() => [...everyElement(board.shadowRoot!)].some(element => element.role === 'heading' && element.textContent.includes('What people say')) || null, 'the words of an opened idea');
    document.documentElement.lang = 'de';
    await says(board, 'Des Skripts');
    document.documentElement.lang = 'en';
    board.messages = { en: { 'board.propose': 'Of the element' } };
    await says(board, 'Of the element');
  });

  it('may come after their element, as a parser brings them', async () => {
    const board = (await show())['minga-idea-board'];
    await says(board, 'Propose');
    const script = Object.assign(document.createElement('script'), { type: 'application/json', slot: 'messages', textContent: '{"en": {"board.propose": "Late"}}' });
    board.append(script);
    board.setAttribute('heading-level', '3');
    await says(board, 'Late');
  });

  it('that are no JSON are told once, and leave the others', async () => {
    const told: unknown[][] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => { told.push(args); };
    try {
      const board = await showScripted('{ en: }');
      await says(board, 'Propose');
      board.setAttribute('heading-level', '3');
      await says(board, 'Propose');
      assert.lengthOf(told.filter(([, error]) => error instanceof SyntaxError), 1);
    } finally {
      console.warn = warn;
    }
    for (const json of ['null', '7', '"en"', '[]', '{"en": 7, "de": null}', '{"en": {"board.propose": {"html": "x"}}}']) {
      const board = await showScripted(json);
      await says(board, 'Propose');
    }
  });

  it('in a script leave the questions of a form to the other script', async () => {
    provider = await showProvider(backend, people.ben);
    provider.innerHTML = `<minga-feedback-form loading="eager"><script type="application/json" slot="messages">{"en": {"feedback.send": "Off it goes"}}</script><script
      type="application/json">{"schema": 1, "id": "ride", "language": "en", "title": "Your ride", "pages": [{"id": "ride", "fields": [{"id": "how", "type": "text", "label": "How was it?"}]}]}</script></minga-feedback-form>`;
    const form = provider.querySelector<HTMLElement>('minga-feedback-form')!;
    await says(form, 'How was it?');
    await says(form, 'Off it goes');
  });

  it('refuses words that are none', async () => {
    for (const messages of ['en', { en: 'Propose' }] as unknown as OwnWords[]) {
      const error = await init({ messages }).then(() => null, (reason: unknown) => reason);
      assert.instanceOf(error, TypeError);
    }
  });
});

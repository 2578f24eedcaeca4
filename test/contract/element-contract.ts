// What every element must do, whatever it shows: each of our elements passes these tests.
import { assert, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { deferred } from '../support/deferred.ts';
import { until } from '../support/settle.ts';
import { cleanPage, clientFor, find, focused, frames, problem, showProvider, startBackend, words, type Backend } from '../elements/idea-board-page.ts';

type Attributes = Record<string, string>;

export interface ElementSubject {
  /** Attributes with which the seed has something to show. */
  ready: Attributes;
  /** Attributes with which there is nothing; without them the element is never empty. */
  empty?: Attributes;
  /** An attribute that is also a property, and a value of it that shows in `words.property`. */
  property: { name: string; value: unknown };
  /** What is read in each state. */
  words: { ready: RegExp; empty?: RegExp; failed: RegExp; property: RegExp; chinese: RegExp };
  /** Requests without which there is nothing to show, e.g. `GET /boards/ideas/ideas`. */
  content: RegExp;
  /** Names of controls in the order in which Tab reaches them; others may come between. */
  tabs: string[];
}

/** Runs the contract on an element; `make` is called once, in a page that may hold elements already. */
export function elementContract(tag: string, make: () => ElementSubject): void {
  const subject = make();

  describe(`<${tag}> keeps the element contract`, () => {
    let backend: Backend;
    let uncaught: unknown[];
    const onError = (event: Event) => { uncaught.push(event instanceof ErrorEvent ? event.error : (event as PromiseRejectionEvent).reason); };
    const isContent = (request: Request) => subject.content.test(`${request.method} ${decodeURIComponent(request.url.replace(/^.*?\/v1\/[^/?]+/, ''))}`);
    const contentRequests = () => backend.requests.filter(request => subject.content.test(request)).length;
    const create = (attributes: Attributes = subject.ready): LitElement => {
      const element = document.createElement(tag) as LitElement;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      return element;
    };
    const add = (provider: Element, element = create()) => {
      provider.append(element);
      return element;
    };
    const shows = (element: LitElement, text: RegExp) => until(() => text.test(words(element)) || null, `${tag} says ${text}`);
    const busy = (element: LitElement) => !!element.shadowRoot?.querySelector('[aria-busy=true]');

    before(async () => { backend = await startBackend(); });
    after(() => backend.close());
    beforeEach(() => {
      uncaught = [];
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
    });
    afterEach(async () => {
      document.documentElement.lang = 'en';
      cleanPage(backend);
      await frames();
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
      assert.deepEqual(uncaught.map(String), []);
    });

    it('loading: says so, keeps its box, and passes axe', async () => {
      const answer = deferred();
      backend.disturb(async request => { if (isContent(request)) await answer.promise; });
      const element = add(await showProvider(backend));
      await until(() => busy(element) || null, 'busy');
      assert.isAbove(element.getBoundingClientRect().height, 100, 'a skeleton has the box of what comes');
      assert.isNotEmpty(element.shadowRoot!.querySelector('[aria-busy=true]')!.getAttribute('aria-label') ?? '', 'what is loading has a name');
      await expect(element).to.be.accessible();
      answer.resolve();
      await shows(element, subject.words.ready);
      await until(() => !busy(element) || null, 'no longer busy');
    });

    it('ready: shows what there is, and passes axe', async () => {
      const element = add(await showProvider(backend));
      await shows(element, subject.words.ready);
      await expect(element).to.be.accessible();
    });

    if (subject.empty) {
      it('empty: says so, and passes axe', async () => {
        const element = add(await showProvider(backend), create(subject.empty));
        await shows(element, subject.words.empty!);
        await expect(element).to.be.accessible();
      });
    }

    it('failed: says so, passes axe, and tries again when asked', async () => {
      backend.disturb(request => (isContent(request) ? problem(503, { code: 'unavailable' }) : undefined));
      const element = add(await showProvider(backend));
      await shows(element, subject.words.failed);
      await expect(element).to.be.accessible();
      backend.disturb(null);
      find(element, 'Try again')!.click();
      await shows(element, subject.words.ready);
      assert.notMatch(words(element), subject.words.failed);
    });

    it('keyboard: Tab reaches the controls in the order in which they are read', async () => {
      const element = add(await showProvider(backend));
      await shows(element, subject.words.ready);
      const start = document.createElement('button');
      start.dataset['page'] = '';
      document.body.prepend(start);
      start.focus();
      const reached: string[] = [];
      for (let press = 0; press < 40 && reached.length < subject.tabs.length; press++) {
        await sendKeys({ press: 'Tab' });
        await frames(1);
        const name = subject.tabs.find(one => find(element, one) === focused());
        // in Firefox the focus may move a moment after the key
        if (name !== undefined && name !== reached.at(-1)) reached.push(name);
      }
      assert.deepEqual(reached, subject.tabs);
    });

    it('language: follows the page there and back', async () => {
      const element = add(await showProvider(backend));
      await shows(element, subject.words.ready);
      document.documentElement.lang = 'zh-CN';
      await shows(element, subject.words.chinese);
      assert.equal(element.shadowRoot!.querySelector('.root')!.getAttribute('lang'), 'zh-CN');
      document.documentElement.lang = 'en';
      await until(() => !subject.words.chinese.test(words(element)) || null, 'English again');
    });

    it('a client that comes late: waits quietly, then shows all', async () => {
      const provider = document.createElement('minga-community');
      document.body.append(provider);
      const element = add(provider);
      await frames();
      assert.isTrue(busy(element));
      provider.client = clientFor(provider, backend);
      await shows(element, subject.words.ready);
    });

    it('moved in the page: keeps what it has and does not load it again', async () => {
      const provider = await showProvider(backend);
      const element = add(provider);
      await shows(element, subject.words.ready);
      await frames();
      backend.forget();
      const box = document.createElement('div');
      provider.append(box);
      box.append(element);
      await frames(4);
      assert.match(words(element), subject.words.ready);
      assert.equal(contentRequests(), 0);
    });

    it('removed while loading: stops the request; put back, it loads', async () => {
      let signal: AbortSignal | undefined;
      backend.disturb(request => {
        if (!isContent(request)) return undefined;
        signal = request.signal;
        return new Promise(() => undefined);
      });
      const provider = await showProvider(backend);
      const element = add(provider);
      await until(() => signal, 'a request');
      element.remove();
      await until(() => signal!.aborted || null, 'the end of the request', 3000);
      backend.disturb(null);
      provider.append(element);
      await shows(element, subject.words.ready);
    });

    it('properties set before upgrade hold after it', async () => {
      const { name, value } = subject.property;
      // An element of a document without a window is only upgraded when it comes into the page.
      const element = document.implementation.createHTMLDocument().createElement(tag) as LitElement;
      for (const [attribute, text] of Object.entries(subject.ready)) element.setAttribute(attribute, text);
      (element as unknown as Record<string, unknown>)[name] = value;
      assert.isUndefined((element as { updateComplete?: unknown }).updateComplete, 'not upgraded yet');
      const provider: CommunityElement = await showProvider(backend);
      provider.append(element);
      await shows(element, subject.words.property);
      assert.equal((element as unknown as Record<string, unknown>)[name], value);
    });

    it('two on a page: both work, and each id is the only one in its root', async () => {
      const provider = await showProvider(backend);
      const both = [add(provider), add(provider)];
      for (const element of both) {
        await shows(element, subject.words.ready);
        const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
        assert.deepEqual(ids, [...new Set(ids)]);
      }
    });
  });
}

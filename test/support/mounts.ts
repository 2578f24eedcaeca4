// Mounts and unmounts widgets of the built files in a page, many times and in each way that single-page apps do it, and
// looks what they leave behind.
import type { CDPSession, Page } from 'playwright-core';

/** What is mounted: an element with attributes, and what it has below its shadow root once it shows something. */
export interface Mounted {
  tag: string;
  attributes: Record<string, string>;
  shown: string;
}

/** How an element is put into the page and taken out again; each mount takes the next. */
export const ways = ['shown', 'alone', 'removed mid-load', 'put back', 'moved', 'in a shadow root', 'route'] as const;
export type Way = typeof ways[number];

const seed = { loading: 'eager' };
/** Everything that a page mounts. Little of a board is shown, so that ten thousand mounts take minutes. */
export const mountables: readonly Mounted[] = [
  { tag: 'minga-idea-board', attributes: { 'board': 'ideas', 'page-size': '3', 'no-url': '', ...seed }, shown: '[part~=idea]' },
  { tag: 'minga-feedback-form', attributes: { form: 'nps', ...seed }, shown: '[part~=question] input' },
  { tag: 'minga-check-in', attributes: { program: 'daily', ...seed }, shown: '[part~=button]' },
  { tag: 'minga-leaderboard', attributes: { board: 'members', mode: 'top', ...seed }, shown: '[part~=board]' },
  { tag: 'minga-launcher', attributes: { for: 'no-form', label: 'Feedback' }, shown: '[part~=button]' },
  { tag: 'minga-community', attributes: {}, shown: 'slot' },
];

export interface MountsPage {
  /** Mounts so many of them, several at a time, and removes each. */
  mount(what: Mounted, times: number, ways: readonly Way[]): Promise<void>;
  /** From now on no request of the backend is answered (true), or each is from what was answered before. */
  hold(held: boolean): void;
  /** Requests that have neither been answered nor aborted. */
  open(): string[];
  /** Requests so far. */
  asked(): number;
}
declare global { interface Window { mounts: MountsPage } }

/**
 * Runs in the page, before any of its scripts: `window.mounts`. Each address of the backend is read from it once; what it
 * answered is answered again without it, since ten thousand mounts would measure the network.
 */
export function installMounts(endpoint: string): void {
  const { fetch } = window;
  const answers = new Map<string, Promise<{ body: string; init: ResponseInit }>>();
  const open = new Map<Request, string>();
  let asked = 0;
  let held = false;
  const answerOf = async (request: Request) => {
    const response = await fetch(request.clone());
    return { body: await response.text(), init: { status: response.status, headers: [...response.headers] } as ResponseInit };
  };
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(endpoint)) return fetch(input, init);
    asked++;
    const key = `${request.method} ${request.url}`;
    let answer = answers.get(key);
    if (!answer) answers.set(key, answer = answerOf(request));
    const { signal } = request;
    open.set(request, key);
    try {
      return await new Promise<Response>((resolve, reject) => {
        const abort = () => { reject(signal.reason as Error); };
        if (signal.aborted) abort();
        signal.addEventListener('abort', abort, { once: true });
        if (!held) answer.then(({ body, init }) => { resolve(new Response(init.status === 204 || init.status === 304 ? null : body, init)); }, reject);
      });
    } finally {
      open.delete(request);
    }
  };

  const tick = () => new Promise<void>(resolve => { setTimeout(resolve, 0); });
  const settled = async (element: Element) => { await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete; };
  const make = ({ tag, attributes }: Mounted, alone = false) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (alone || tag === 'minga-community') element.setAttribute('endpoint', endpoint);
    return element;
  };
  const untilShown = async (element: Element, { tag, shown }: Mounted) => {
    const end = performance.now() + 30_000;
    while (!element.shadowRoot?.querySelector(shown)) {
      if (performance.now() > end) throw new Error(`${tag} shows nothing: ${element.shadowRoot?.textContent?.slice(0, 200)}`);
      await tick();
    }
    await settled(element);
  };
  const provider = () => {
    const around = document.createElement('minga-community');
    around.setAttribute('endpoint', endpoint);
    return around;
  };
  const mountOne: Record<Way, (what: Mounted) => Promise<void>> = {
    'shown': async what => {
      const around = provider();
      const element = make(what);
      around.append(element);
      document.body.append(around);
      await untilShown(element, what);
      around.remove();
    },
    'alone': async what => {
      const element = make(what, true);
      document.body.append(element);
      await untilShown(element, what);
      element.remove();
    },
    'removed mid-load': async what => {
      const element = make(what, true);
      document.body.append(element);
      await settled(element);
      element.remove();
    },
    'put back': async what => {
      const element = make(what, true);
      document.body.append(element);
      await untilShown(element, what);
      element.remove();
      await tick();
      document.body.append(element);
      await untilShown(element, what);
      element.remove();
    },
    'moved': async what => {
      const [first, second] = [provider(), provider()];
      document.body.append(first, second);
      const element = make(what);
      first.append(element);
      await untilShown(element, what);
      second.append(element);
      await untilShown(element, what);
      first.remove();
      second.remove();
    },
    'in a shadow root': async what => {
      const host = document.createElement('div');
      const element = make(what, true);
      host.attachShadow({ mode: 'open' }).append(element);
      document.body.append(host);
      await untilShown(element, what);
      host.remove();
    },
    'route': async what => {
      const view = document.createElement('main');
      document.body.append(view);
      view.append(make(what, true));
      await untilShown(view.firstElementChild!, what);
      history.pushState(null, '', '#next');
      view.innerHTML = '';
      history.replaceState(null, '', location.pathname);
      view.remove();
    },
  };
  window.mounts = {
    async mount(what, times, chosen) {
      for (let done = 0; done < times;) {
        const together = Math.min(10, times - done);
        await Promise.all(Array.from({ length: together }, (_, at) => mountOne[chosen[(done + at) % chosen.length]!](what)));
        done += together;
      }
    },
    hold: next => { held = next; },
    open: () => [...open.values()],
    asked: () => asked,
  };
}

/** What is alive in a page after garbage collection. */
export interface Left {
  /** Bytes of JavaScript and of the DOM it holds. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** Looks into a page by the DevTools protocol. */
export class Inspector {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Inspector> {
    return new Inspector(page, await page.context().newCDPSession(page));
  }

  /** Waits until nothing of what was removed is under way: stores and their requests end a second after their last listener. */
  async rest(): Promise<void> {
    await this.#page.waitForFunction(() => window.mounts.open().length === 0);
    // Chromium's autofill watches the field whose value changed last, removed or not, until another's does
    await this.#page.evaluate(async () => {
      const other = document.body.appendChild(document.createElement('select'));
      other.append(new Option('one'), new Option('other'));
      other.value = 'other';
      await new Promise(resolve => { setTimeout(resolve, 1500); });
      other.remove();
    });
    for (let round = 0; round < 3; round++) await this.#session.send('HeapProfiler.collectGarbage');
  }

  async left(): Promise<Left> {
    await this.rest();
    const usage = await this.#session.send('Runtime.getHeapUsage') as { usedSize: number; embedderHeapUsedSize?: number };
    const { nodes, jsEventListeners } = await this.#session.send('Memory.getDOMCounters');
    return { heap: usage.usedSize + (usage.embedderHeapUsedSize ?? 0), nodes, listeners: jsEventListeners };
  }

  /** Our elements that are alive and in no document, as tags. */
  async detached(): Promise<string[]> {
    const { result: { objectId } } = await this.#session.send('Runtime.evaluate', { expression: 'HTMLElement.prototype', objectGroup: 'detached' });
    const { objects } = await this.#session.send('Runtime.queryObjects', { prototypeObjectId: objectId!, objectGroup: 'detached' });
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!, returnByValue: true,
      // prototypes of other elements are among them
      functionDeclaration: 'function () { return this.filter(each => !Object.hasOwn(each, "constructor") && each.localName.startsWith("minga-") && !each.isConnected).map(each => each.localName); }',
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    await this.#session.send('Runtime.releaseObjectGroup', { objectGroup: 'detached' });
    return result.value as string[];
  }

  /** Listeners on what outlives every element, e.g. `document minga-page`, each as often as it is there. */
  async listeners(): Promise<string[]> {
    const objectGroup = 'lasting';
    const found: string[] = [];
    const look = async (name: string, objectId: string) => {
      const { listeners } = await this.#session.send('DOMDebugger.getEventListeners', { objectId });
      found.push(...listeners.map(({ type }) => `${name} ${type}`));
    };
    const evaluate = async (expression: string) => (await this.#session.send('Runtime.evaluate', { expression, objectGroup })).result.objectId!;
    for (const name of ['window', 'document', 'document.documentElement', 'document.body']) await look(name, await evaluate(name));
    const { objects } = await this.#session.send('Runtime.queryObjects', { prototypeObjectId: await evaluate('MediaQueryList.prototype'), objectGroup });
    const { result } = await this.#session.send('Runtime.getProperties', { objectId: objects.objectId!, ownProperties: true });
    for (const { name, value } of result) if (/^\d+$/.test(name)) await look('media list', value!.objectId!);
    await this.#session.send('Runtime.releaseObjectGroup', { objectGroup });
    return found.sort();
  }
}

/** Head of a page that has everything defined. */
export const mountsPage = (cdn: string): string => ['idea-board', 'feedback-form', 'check-in', 'leaderboard', 'launcher', 'community']
  .map(name => `<script type="module" crossorigin src="${cdn}/${name}.js"></script>`).join('');

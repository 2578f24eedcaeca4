// What the benchmarks call inside the page, as `window.bench`.
import type { CommunityClient } from '../../src/client/client.ts';
import { endpoint, scriptBackend, type BackendOptions } from './backend.ts';
import { board, community, makeIdea } from './ideas.ts';
import { PlainBoard } from './plain-board.ts';

export type Kind = 'minga' | 'plain' | 'plain-cv-off';

export interface Mount {
  kind: Kind;
  /** Ideas a page. */
  pageSize: number;
  /** Cards that must be there at the end; more than a page are loaded page by page. */
  cards: number;
  /** Hands Minga all ideas in one page by a client of our own, without HTTP. */
  atOnce?: boolean;
  /** Reads the members' overlay too, by signing in first. */
  signedIn?: boolean;
}

const entry = '/idea-board.js';
const frame = () => new Promise<number>(resolve => { requestAnimationFrame(resolve); });
/** Resolves after the frame that is being made has been painted. */
const afterPaint = () => new Promise<void>(resolve => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { resolve(); };
  port2.postMessage(null);
});
const painted = async () => {
  await frame();
  await afterPaint();
};

const shadows = new WeakMap<Element, ShadowRoot>();
const shadowOf = (host: Element): ShadowRoot => shadows.get(host) ?? host.shadowRoot!;
const cardsIn = (root: ShadowRoot | null) => root?.querySelectorAll('[part="idea"]').length ?? 0;

/** Waits, a look a frame, until so many cards are there and no more are being drawn, and then until they are painted. */
async function untilCards(host: Element, count: number): Promise<void> {
  while (cardsIn(shadowOf(host)) < count || shadowOf(host).querySelector('.board[aria-busy]')) await frame();
  await painted();
}

function clientOfAll(count: number): CommunityClient {
  const now = Date.now();
  const text = JSON.stringify(Array.from({ length: count }, (_, at) => makeIdea(at, now)));
  return {
    community: async () => community,
    me: async () => null,
    ideas: {
      board: async () => ({ ...board, ideas: count }),
      list: async () => ({ items: JSON.parse(text) as ReturnType<typeof makeIdea>[], next: null, total: count, seq: 1 }),
      get: () => { throw new Error('not asked for'); },
      setVote: () => { throw new Error('not asked for'); },
    },
  } as unknown as CommunityClient;
}

let prepared: CommunityClient | undefined;

async function mountOne({ kind, pageSize, cards, atOnce, signedIn }: Mount): Promise<HTMLElement> {
  if (kind !== 'minga') {
    const host = document.createElement('div');
    host.style.cssText = 'display:block;min-height:420px';
    document.body.append(host);
    const plain = new PlainBoard(host, kind === 'plain');
    shadows.set(host, plain.root);
    await plain.load(pageSize);
    for (let shown = pageSize; shown < cards; shown += pageSize) {
      await untilCards(host, shown);
      await plain.loadMore();
    }
    await untilCards(host, cards);
    return host;
  }
  const provider = document.createElement('minga-community') as HTMLElement & { client: CommunityClient | null; identify(token: string): Promise<unknown> };
  const host = document.createElement('minga-idea-board');
  host.setAttribute('board', 'ideas');
  host.setAttribute('no-url', '');
  host.style.cssText = 'display:block;min-height:420px';
  if (pageSize !== 20) host.setAttribute('page-size', String(pageSize));
  if (atOnce) provider.client = prepared!;
  else provider.setAttribute('endpoint', endpoint);
  provider.append(host);
  document.body.append(provider);
  if (signedIn) await provider.identify('token');
  for (let shown = pageSize; shown < cards && !atOnce; shown += pageSize) {
    while (!host.shadowRoot?.querySelector('[part="more"] button')) await frame();
    await untilCards(host, shown);
    host.shadowRoot.querySelector<HTMLElement>('[part="more"] button')!.click();
  }
  while (!host.shadowRoot) await frame();
  await untilCards(host, cards);
  return host;
}

const votes = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('.card > [part="vote"][aria-disabled="false"]')];

const bench = {
  prepare(options: BackendOptions, atOnce = false): void {
    scriptBackend(options);
    if (atOnce) prepared = clientOfAll(options.total);
  },
  load: async (): Promise<void> => { await import(/* @vite-ignore */ entry); },
  /** Mounts a board, after loading the script when asked to, between the two marks that a trace is cut by. */
  async mount(mount: Mount, load = false): Promise<void> {
    performance.mark('bench-start');
    if (load) await bench.load();
    await mountOne(mount);
    performance.mark('bench-end');
  },

  /** Milliseconds from each of some clicks on a vote until the frame that shows it is painted. */
  async vote(clicks: number): Promise<number[]> {
    const host = document.querySelector<HTMLElement>('minga-idea-board, body > div')!;
    const buttons = votes(shadowOf(host)).slice(0, clicks);
    const times: number[] = [];
    performance.mark('bench-start');
    for (const [at, button] of buttons.entries()) {
      // clicks come at any phase of a frame
      await painted();
      await new Promise(resolve => { setTimeout(resolve, 20 + ((at * 7) % 17)); });
      const start = performance.now();
      button.click();
      // what is there when a frame begins is painted in that frame
      do await frame(); while (button.getAttribute('aria-pressed') !== 'true');
      await afterPaint();
      times.push(performance.now() - start);
      while (button.getAttribute('data-state') !== 'settled') await frame();
    }
    performance.mark('bench-end');
    return times;
  },

  /** The markup without comments, the space between elements and the one inline style (the page's text colour). */
  markup(): string {
    const host = document.querySelector<HTMLElement>('minga-idea-board, body > div')!;
    const copy = document.createElement('div');
    copy.append(...[...shadowOf(host).childNodes].map(node => node.cloneNode(true)));
    const write = (node: Node): string => {
      if (node instanceof Text) return node.data.replace(/\s+/g, ' ').trim();
      if (!(node instanceof Element)) return '';
      const attributes = [...node.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => ` ${name}="${value}"`).sort().join('');
      return `<${node.localName}${attributes}>${[...node.childNodes].map(write).join('')}</>`;
    };
    return [...copy.childNodes].map(write).join('').replaceAll('</><', '</>\n<');
  },
};

export type Bench = typeof bench;
(window as unknown as { bench: Bench }).bench = bench;

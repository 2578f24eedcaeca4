// A brand's page with boards of the reference backend on it, and ways to look at them as a person does.
import type { BrowserClientOptions, Fault, SandboxPerson } from '../../server/src/browser.ts';
import type { CommunityClient } from '../../src/client/client.ts';
import { createHttpClient } from '../../src/client/http.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import type { IdeaBoardElement } from '../../src/elements/idea-board/idea-board.ts';
import { createSeededClient, type SeededClient } from '../support/seed.ts';
import { everyElement, until } from '../support/settle.ts';

export type Disturbance = ((request: Request) => Fault | Promise<Fault>) | null;

export interface Backend extends SeededClient {
  /** What happens to requests from now on, instead of their answers. */
  disturb(fault: Disturbance): void;
  /** Requests since the last `forget()`, as `GET /boards/ideas/ideas?limit=20`. */
  readonly requests: readonly string[];
  forget(): void;
}

export async function startBackend(options: BrowserClientOptions = {}): Promise<Backend> {
  let fault: Disturbance = null;
  const requests: string[] = [];
  const client = await createSeededClient({
    ...options,
    faults: request => {
      requests.push(`${request.method} ${decodeURIComponent(request.url.replace(/^.*?\/v1\/[^/?]+/, ''))}`);
      return fault?.(request);
    },
  });
  return { ...client, requests, forget: () => { requests.length = 0; }, disturb: next => { fault = next; } };
}

/** A backend's refusal. */
export const problem = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'No', status, ...body }), { status, headers: { 'content-type': 'application/problem+json', ...headers } });

/** The part of a page that connects to a backend; its client does not repeat what failed, so that tests need not wait. */
export async function showProvider(backend: Backend, person: string | SandboxPerson | null = null, attributes: Record<string, string> = {}): Promise<CommunityElement> {
  const provider = document.createElement('minga-community');
  for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
  provider.client = clientFor(provider, backend);
  document.body.append(provider);
  await provider.updateComplete;
  if (person) await provider.identify(() => backend.tokenFor(person));
  return provider;
}

/** A client that acts as whoever is signed in with the provider. */
export const clientFor = (provider: CommunityElement, backend: Pick<Backend, 'endpoint' | 'fetch'>): CommunityClient => createHttpClient({
  endpoint: backend.endpoint, fetch: backend.fetch, retry: { limit: 0 }, token: options => provider.connection?.identity.token(options) ?? null,
});

/** A board under a provider; waits until it shows ideas or why there are none. */
export async function addBoard(parent: Element, attributes: Record<string, string> = {}): Promise<IdeaBoardElement> {
  const board = document.createElement('minga-idea-board');
  for (const [name, value] of Object.entries({ 'board': 'ideas', 'poll-interval': '0', ...attributes })) board.setAttribute(name, value);
  parent.append(board);
  await shown(board);
  return board;
}

/** A provider with one board. */
export async function showBoard(
  backend: Backend, { person = null, ...attributes }: { person?: string | SandboxPerson | null } & Record<string, string | SandboxPerson | null> = {},
): Promise<{ provider: CommunityElement; board: IdeaBoardElement }> {
  const provider = await showProvider(backend, person);
  return { provider, board: await addBoard(provider, attributes as Record<string, string>) };
}

/** Waits until a board has come to rest. */
export async function shown(board: IdeaBoardElement): Promise<void> {
  await until(async () => {
    await board.updateComplete;
    return !board.shadowRoot?.querySelector('[aria-busy=true]') && board.shadowRoot?.querySelector('[part~=idea], [part~=empty], [part~=failed], [part~=roadmap]');
  }, 'the board shows something');
}

/** Takes everything off the page, its address, its storage. */
export function cleanPage(backend?: Backend): void {
  backend?.disturb(null);
  for (const element of document.body.querySelectorAll('minga-community, minga-idea-board, [data-page]')) element.remove();
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('minga:')) storage.removeItem(key);
  }
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()]) if (/^(ideas|reviewed|empty)\./.test(name)) url.searchParams.delete(name);
  history.replaceState(null, '', url);
  backend?.forget();
}

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The name by content: what is hidden does not count. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const field = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : null;
  const copy = (field ?? element).cloneNode(true) as Element;
  copy.querySelectorAll('[hidden], [aria-hidden=true]').forEach(hidden => { hidden.remove(); });
  return squeezed(copy.textContent);
}

/** Everything below an element, through shadow roots. */
const within = (root: Element): Element[] => [...everyElement(root)];
const controls = 'button, a[href], input, textarea, select, summary';

/** The control whose name begins so; null while there is none. */
export const find = <E extends HTMLElement = HTMLElement>(root: Element, name: string): E | null =>
  within(root).find((element): element is E => element.matches(controls) && nameOf(element).startsWith(name)) ?? null;

/** The same, once it is there. */
export const control = <E extends HTMLElement = HTMLElement>(root: Element, name: string): Promise<E> => until(() => find<E>(root, name), `a control “${name}”`);

/** All words of a board that can be read, those of shadow roots inside it too. */
export function words(root: Element): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return '';
    const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    return [...children].map(read).join(node instanceof HTMLElement && !/^(span|a|b|bdi|em|strong)$/.test(node.localName) ? ' ' : '');
  };
  return squeezed(read(root));
}

export const says = (root: Element, text: string | RegExp): Promise<true> =>
  until(() => (typeof text === 'string' ? words(root).includes(text) : text.test(words(root))) || null, `the words “${text}”`) as Promise<true>;

/** What the board's live region says. */
export const announced = (board: Element): string => squeezed(board.shadowRoot?.querySelector('.root > [role=status]')?.textContent);
export const announces = (board: Element, text: string): Promise<true> => until(() => announced(board).includes(text) || null, `announced “${text}”`) as Promise<true>;

/** The titles of the ideas in the list, in their order. */
export const titles = (board: Element): string[] => [...board.shadowRoot!.querySelectorAll('[part~=idea] [part~=title]')].map(title => squeezed(title.textContent));

export const vote = (board: Element, title: string): Promise<HTMLButtonElement> => control(board, `Vote for ${title}`);
/** The number that a vote control shows, and whether it is mine. */
export const voteState = (button: HTMLElement): { count: number; mine: boolean } =>
  ({ count: Number(button.querySelector('.tabular')?.textContent?.replace(/\D/g, '')), mine: button.getAttribute('aria-pressed') === 'true' });

/** Writes into a field as a person does. */
export function write(field: HTMLElement, text: string): void {
  field.focus();
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Chooses an option or a radio button as a person does. */
export function choose(field: HTMLElement, value?: string): void {
  if (value === undefined) (field as HTMLInputElement).checked = true;
  else (field as HTMLSelectElement).value = value;
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** What has the focus, through all shadow roots. */
export function focused(): HTMLElement | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found as HTMLElement | null;
}

/** Events of a name that reach the page, with their details; `stop()` it. */
export function listen(name: string, onEvent?: (event: CustomEvent) => void): { details: unknown[]; stop: () => void } {
  const details: unknown[] = [];
  const listener = (event: Event) => {
    details.push((event as CustomEvent).detail);
    onEvent?.(event as CustomEvent);
  };
  document.addEventListener(name, listener);
  return { details, stop: () => { document.removeEventListener(name, listener); } };
}

/** Two frames and what they brought have passed. */
export async function frames(count = 2): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

// Opens ideas of the reference backend, in this page, as the board does.
import { createBrowserClient, type BrowserClient, type BrowserClientOptions, type Fault, type SandboxPerson } from '../../server/src/browser.ts';
import type { Connection } from '../../src/client/connection.ts';
import { createIdentity } from '../../src/client/identity.ts';
import { createPending } from '../../src/client/pending.ts';
import { createQueue } from '../../src/client/queue.ts';
import { safeStorage } from '../../src/client/storage.ts';
import '../../src/elements/idea-board/opened-idea.ts';
import type { IdeaDetailElement } from '../../src/elements/idea-board/idea-detail.ts';
import { emit, type PendingAct } from '../../src/events.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import type { IdeaDetail, IdeaDraft } from '../../src/protocol/idea.ts';

let made = 0;

export interface Backend extends BrowserClient {
  /** What happens to requests from now on, instead of their answers. */
  disturb(fault: ((request: Request) => Fault | Promise<Fault>) | null): void;
  /** Moves the backend's clock on. */
  pass(milliseconds: number): void;
  /** A new idea. */
  propose(person: string | SandboxPerson, draft: IdeaDraft): Promise<IdeaDetail>;
  comment(person: string | SandboxPerson, idea: string, text: string, more?: { parent?: string }): Promise<string>;
}

/** A backend of its own for one test file. */
export async function startBackend(options: BrowserClientOptions = {}): Promise<Backend> {
  let fault: Parameters<Backend['disturb']>[0] = null;
  let now = Date.now();
  const client = await createBrowserClient({ clock: () => (now += 1000), faults: request => fault?.(request), ...options });
  const key = () => `test-key-${made++}`;
  return {
    ...client,
    disturb: next => { fault = next; },
    pass: milliseconds => { now += milliseconds; },
    propose: (person, draft) => client.as(person).ideas.create('ideas', draft, { key: key() }),
    comment: async (person, idea, text, more = {}) => (await client.as(person).comments.create(idea, { text, ...more }, { key: key() })).id,
  };
}

/** A way to the backend as a provider gives it, with this person signed in. */
export async function connectTo(backend: Backend, person: string | SandboxPerson | null = null): Promise<Connection> {
  const id = `test-${made++}`;
  const storage = safeStorage();
  const identity = createIdentity({ id, storage, session: request => client.session(request), community: () => client.community() });
  const client = backend.connect(options => identity.token(options));
  if (person) await identity.identify(await backend.tokenFor(person));
  return { id, client, identity, storage, pending: createPending(id, safeStorage('sessionStorage')), queue: createQueue(id, client, storage), logout: async () => {} };
}

/** Opens an idea, and waits until it and its conversation are there. */
export async function openIdea(connection: Connection, idea: string, properties: Partial<IdeaDetailElement> = {}): Promise<IdeaDetailElement> {
  await loadMessages('en');
  const element = document.createElement('minga-idea-detail');
  const { client } = connection;
  const allow = async (act: PendingAct, refused: () => void) => {
    if (await connection.identity.ensure()) return true;
    if (emit(element, 'minga-auth-required', { action: act.kind, act, resume: () => { element.resume(act); } })) refused();
    return false;
  };
  Object.assign(element, {
    connection, ideaId: idea, board: await client.ideas?.board('ideas'), brand: 'Kestrel', headingLevel: 4, scheme: 'light', allow,
    hrefOf: (id: string) => `https://kestrel.example/ideas?ideas.idea=${id}`, openIdea: (event: Event, id: string) => { event.preventDefault(); element.ideaId = id; }, ...properties,
  });
  document.body.append(element);
  await until(() => element.renderRoot.querySelector('.meta, .state'), 'the idea');
  return element;
}

/** Waits until `look` finds something, frame by frame. */
export async function until<T>(look: () => T | null | undefined | false | Promise<T | null | undefined | false>, what: string): Promise<T> {
  const end = performance.now() + 5000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

const parts = { idea: '.root', comments: '[part=comments]', staff: '[part=staff]' };

/** An opened idea, or its comments or staff panel; empty while they are not there. */
export function part(element: IdeaDetailElement, which: keyof typeof parts): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>(parts[which]) ?? document.createElement('div');
}

/** The words of a part, as they are read. */
export const words = (root: HTMLElement): string => (root.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the live region says. */
export const said = (element: IdeaDetailElement): string => element.shadowRoot!.querySelector('[role=status]')?.textContent?.trim() ?? '';

/** The name by content: what is hidden does not count. */
function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  if (own !== null) return own;
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[hidden], [aria-hidden=true]').forEach(hidden => { hidden.remove(); });
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The control with this accessible name; waits until it is there. */
export function control<E extends HTMLElement = HTMLButtonElement>(root: () => ParentNode, name: string, selector = 'button'): Promise<E> {
  return until(() => [...root().querySelectorAll<E>(selector)].find(found => nameOf(found).startsWith(name)), `“${name}”`);
}

/** Writes into a field as a person does. */
export function write(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

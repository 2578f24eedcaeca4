import { connectionTo, type Connection } from './client/connection.ts';
import { provisionOf } from './controllers/page-default.ts';
import type { Provision } from './controllers/provided.ts';

const tags = ['minga-community', 'minga-idea-board', 'minga-feedback-form', 'minga-check-in', 'minga-leaderboard', 'minga-launcher'];

/** What an element of Minga goes by. */
export interface ResolvedElement {
  /** Its tag, and its id if it has one. */
  element: string;
  /** Version that has defined the tag; null while it is not defined. */
  version: string | null;
  /** Where its community comes from: its own attribute, a `<minga-community>`, the page, or nowhere. */
  connection: 'element' | 'provider' | 'page' | 'none';
  /** The address of the community; empty where the page gives a client of its own. */
  endpoint: string | null;
  /** Language of what is shown. */
  locale: string | null;
  scheme: string | null;
  identity: 'reader' | 'anonymous' | 'member' | null;
  /** What was agreed to: one word, or each switch that was said. */
  consent: string;
}

/** All elements of Minga in the page and in open shadow roots. */
function elements(root: Document | ShadowRoot = document): HTMLElement[] {
  return [...root.querySelectorAll('*')].flatMap(one => {
    if (tags.includes(one.localName)) return [one as HTMLElement];
    return one.shadowRoot ? elements(one.shadowRoot) : [];
  });
}

export function resolved(page: Provision | undefined): ResolvedElement[] {
  return elements().map(element => {
    const made = customElements.get(element.localName) as { version?: string } | undefined;
    const { connection, from } = connectionOf(element, page, !!made);
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
    const provision = provisionOf(element);
    return {
      element: element.id ? `${element.localName}#${element.id}` : element.localName,
      version: made ? made.version ?? 'unknown' : null,
      connection: from,
      endpoint: connection?.id ?? null,
      locale: root?.lang || element.getAttribute('locale') || provision?.locale || null,
      scheme: root ? (root.classList.contains('dark') ? 'dark' : 'light') : element.getAttribute('scheme') ?? provision?.scheme ?? null,
      identity: connection?.identity.status ?? null,
      consent: consentText(connection),
    };
  });
}

function connectionOf(element: HTMLElement, page: Provision | undefined, defined: boolean): { connection: Connection | undefined; from: ResolvedElement['connection'] } {
  const around = provisionOf(element)?.connection;
  const endpoint = element.getAttribute('endpoint');
  const connection = element.localName === 'minga-community' ? (element as { connection?: Connection }).connection
    // An element that is not defined yet has not connected, and is not made to.
    : endpoint && defined && endpoint !== around?.id ? connectionTo(endpoint) : around;
  return { connection, from: !connection ? 'none' : connection !== around ? 'element' : connection === page?.connection ? 'page' : 'provider' };
}

function consentText(connection: Connection | undefined): string {
  const { service, analytics = service, personalisation = service } = connection?.storage.consent ?? {};
  if (!service && !analytics && !personalisation) return 'not said';
  if (service && service === analytics && service === personalisation) return service;
  return Object.entries({ service, analytics, personalisation }).map(([use, said]) => `${use}: ${said ?? 'not said'}`).join(', ');
}

/** Resolves when each element that is on the page now has been drawn, or has told that it cannot work. */
export async function allReady(): Promise<void> {
  await Promise.all(elements().map(async element => {
    const life = new AbortController();
    const broken = new Promise<void>(resolve => {
      element.addEventListener('minga-error', event => { if (event.detail.action === 'start') resolve(); }, { signal: life.signal });
    });
    const drawn = customElements.whenDefined(element.localName).then(() => (element as { updateComplete?: Promise<unknown> }).updateComplete);
    await Promise.race([broken, drawn]);
    life.abort();
  }));
}

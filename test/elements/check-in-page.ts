// A brand's page with check-ins of the reference backend on it, whose clock a test sets.
import { createBrowserClient, type BrowserClient, type BrowserClientOptions, type SandboxPerson } from '../../server/src/browser.ts';
import type { CheckInElement } from '../../src/elements/check-in/check-in.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { seedConfig } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { clientFor, type Backend, type Disturbance } from './idea-board-page.ts';

export interface CheckInBackend extends BrowserClient, Pick<Backend, 'requests' | 'forget' | 'disturb'> {
  /** Sets the backend's clock, which goes on from there. */
  setClock(instant: string): void;
  /** Who sent each of `requests`; null for nobody. */
  senders: readonly (string | null)[];
  /** Checks a person in at each of these instants, one after the other, before anything is shown. */
  play(person: string, instants: readonly string[]): Promise<void>;
  /** The backend's own answer, whatever `disturb` says. */
  fetchPlain(request: Request): Promise<Response>;
}

export type Program = NonNullable<NonNullable<BrowserClientOptions['config']>['programs']>[number];

/** A community in UTC with one program; `at` is the backend's time when a test begins; `database` is what another one's `copy()` gave. */
export async function startCheckIns(at: string, program: Partial<Program> = {}, config: BrowserClientOptions['config'] = {}, database?: Uint8Array): Promise<CheckInBackend> {
  const plain = new WeakSet<Request>();
  let fault: Disturbance = null;
  const requests: string[] = [];
  const senders: (string | null)[] = [];
  let [base, since] = [Date.parse(at), Date.now()];
  const setClock = (instant: string) => { [base, since] = [Date.parse(instant), Date.now()]; };
  const client = await createBrowserClient({
    config: { ...seedConfig, zone: 'UTC', programs: [{ ...seedConfig.programs![0]!, ...program }], ...config },
    ...database && { database },
    clock: () => base + Date.now() - since,
    faults: request => {
      if (plain.has(request)) return undefined;
      requests.push(`${request.method} ${decodeURIComponent(request.url.replace(/^.*?\/v1\/[^/?]+/, ''))}`);
      senders.push(senderOf(request));
      return fault?.(request);
    },
  });
  return {
    ...client, requests, senders, setClock,
    forget: () => { requests.length = senders.length = 0; },
    disturb: next => { fault = next; },
    fetchPlain: request => {
      plain.add(request);
      return client.fetch(request);
    },
    async play(person, instants) {
      for (const instant of instants) {
        setClock(instant);
        await client.as(person).checkIns.mark('daily', { zone: 'UTC' }, { key: `play-${person}-${instant}` });
      }
    },
  };
}

function senderOf(request: Request): string | null {
  const claims = request.headers.get('Authorization')?.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/');
  return claims === undefined ? null : (JSON.parse(atob(claims)) as { sub: string }).sub;
}

/** The part of a page that connects to the backend as a person, or as nobody. */
export async function showProvider(backend: CheckInBackend, person: string | SandboxPerson | null = null, attributes: Record<string, string> = {}): Promise<CommunityElement> {
  const provider = document.createElement('minga-community');
  for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
  provider.client = clientFor(provider, backend);
  document.body.append(provider);
  await provider.updateComplete;
  if (person) await provider.identify(() => backend.tokenFor(person));
  return provider;
}

/** A check-in under a provider; waits until it has come to rest. */
export async function addCheckIn(parent: Element, attributes: Record<string, string> = {}): Promise<CheckInElement> {
  const element = document.createElement('minga-check-in');
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  parent.append(element);
  await shown(element);
  return element;
}

export const shown = (element: CheckInElement): Promise<Element> => until(async () => {
  await element.updateComplete;
  return element.shadowRoot!.querySelector('[part~=check-in][aria-busy], .skeleton') ? null : element.shadowRoot!.querySelector('[part~=button], [part~=state]');
}, 'the check-in shows something');

export const showCheckIn = async (backend: CheckInBackend, person: string | null = null, attributes: Record<string, string> = {}): Promise<CheckInElement> =>
  addCheckIn(await showProvider(backend, person), attributes);

export const part = (element: Element, name: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
export const button = (element: Element): HTMLButtonElement => part(element, 'button') as HTMLButtonElement;
export const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const figure = (element: Element): string => text(part(element, 'figure'));
/** What each day of the week strip is said to be. */
export const week = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('[part~=week] li .sr')].map(text);
export const done = (element: Element): Promise<unknown> => until(() => text(button(element)) === 'Checked in' || null, 'checked in');

export function cleanCheckIns(backend?: CheckInBackend): void {
  backend?.disturb(null);
  for (const element of document.body.querySelectorAll('minga-community, minga-check-in, [data-page]')) element.remove();
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('minga:')) storage.removeItem(key);
  }
  backend?.forget();
}

import type { Connection } from '../client/connection.ts';
import type { Consent } from '../client/consent.ts';
import type { ErrorCode } from '../client/errors.ts';
import type { TokenSource } from '../client/http.ts';
import type { IdentityStatus } from '../client/identity.ts';
import { emit } from '../events.ts';
import { own } from './page-watch.ts';
import { provide, type Asked, type Provision } from './provided.ts';

/** Who is signed in, as the page says; without a source, nobody. */
interface Said { source?: string | TokenSource | undefined }

/**
 * What holds for all widgets of the page that have nothing nearer: the connection, language and look, who is signed in and
 * what was agreed to. It answers from the document's root element, where requests arrive that no provider has answered.
 */
export class PageDefault {
  #provision: Provision = {};
  #tell: ((next: Provision) => void) | undefined;
  #life = new AbortController();
  #said: Said | undefined;
  /** Whom each connection has been told of last. */
  #told = new WeakMap<Connection, Said | undefined>();
  #watched = new WeakSet<Connection>();
  /** What has been started since a verb of the page's was called, which waits for it. */
  #started: Promise<IdentityStatus | void>[] | undefined;

  get provision(): Provision {
    return this.#provision;
  }

  /** Changes what holds for the page, and tells all who take it. */
  change(next: Partial<Pick<Provision, 'connection' | 'locale' | 'scheme' | 'consent'>>): void {
    this.#provision = { ...this.#provision, ...next, follow: this.#follow };
    const { connection } = this.#provision;
    if (connection) this.#follow(connection, undefined, this.#provision.consent);
    if (this.#tell) this.#tell(this.#provision);
    else {
      const { signal } = this.#life;
      const root = own('documentElement');
      this.#tell = provide({
        addEventListener: (type: string, listener: (event: ContextRequest) => void) => {
          root.addEventListener(type, event => { if (!waits(event.target)) listener(event as unknown as ContextRequest); }, { signal });
        },
      } as Pick<HTMLElement, 'addEventListener'>, this.#provision);
      dispatchEvent(new Event('minga-page'));
    }
  }

  /** Signs a member in, or all out (undefined), wherever nobody else has said who is here. Resolves once that is settled; rejects when it fails. */
  async sign(source: string | TokenSource | undefined): Promise<IdentityStatus> {
    this.#said = { source };
    const [first = 'reader'] = await this.#settle({});
    return this.#provision.connection?.identity.status ?? first;
  }

  /** Goes by what was agreed to, wherever nothing nearer says otherwise. Resolves once what is stored is where it may be. */
  async agree(consent: Consent): Promise<void> {
    await this.#settle({ consent });
  }

  /** Ends it: nothing of the page's is given to anybody, and nothing is listened to. */
  stop(): void {
    this.#tell?.({});
    this.#life.abort();
  }

  async #settle(next: Provision): Promise<IdentityStatus[]> {
    const started: Promise<IdentityStatus | void>[] = this.#started = [];
    this.change(next);
    // Providers take a new provision with their next update, and give their own widgets theirs.
    for (const provider of own('querySelectorAll').call(document, 'minga-community')) await (provider as { updateComplete?: Promise<unknown> }).updateComplete;
    if (this.#started === started) this.#started = undefined;
    return (await Promise.all(started)).filter(status => typeof status === 'string');
  }

  #follow = (connection: Connection, identified?: boolean, consent?: Consent): void => {
    if (consent && uses.some(use => connection.storage.consent?.[use] !== consent[use])) this.#run(connection.queue.agree(consent), 'network', 'consent');
    // A provider tells of its own person.
    if (identified === undefined) this.#watch(connection);
    const known = this.#told.has(connection);
    const news = this.#said !== this.#told.get(connection);
    this.#told.set(connection, this.#said);
    if (!news || identified) return;
    const { source } = this.#said ?? {};
    if (source !== undefined) this.#run(connection.identity.identify(source), 'unauthenticated', 'identify');
    else if (known) this.#run(connection.logout(), 'unavailable', 'logout');
  };

  /** Whoever called a verb hears of a failure; where nobody waits, the page does. */
  #run(work: Promise<IdentityStatus | void>, code: ErrorCode, action: string): void {
    if (this.#started) this.#started.push(work);
    else work.catch(() => { emit(own('documentElement'), 'minga-error', { code, action }); });
  }

  #watch(connection: Connection): void {
    if (this.#watched.has(connection)) return;
    this.#watched.add(connection);
    this.#life.signal.addEventListener('abort', connection.identity.subscribe(status => { emit(own('documentElement'), 'minga-identity-changed', { status }); }));
  }
}

const uses = ['service', 'analytics', 'personalisation'] as const;

/** What the nearest provider, or the page, gives `element` now. */
export function provisionOf(element: HTMLElement): Provision | undefined {
  let found: Provision | undefined;
  const request: Asked = { context: Symbol.for('minga.provision') as unknown as Asked['context'], contextTarget: element, callback: provision => { found = provision; } };
  element.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true, composed: true }), request));
  return found;
}

/** A request as `provide` takes it. */
type ContextRequest = HTMLElementEventMap['context-request'];

/** Whether whoever asks stands in a provider that is not defined yet: that one is to answer. */
const waits = (target: EventTarget | null): boolean => target instanceof Element && !!target.parentElement?.closest('minga-community:not(:defined)');

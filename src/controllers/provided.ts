import type { Context, ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../client/connection.ts';
import type { Consent } from '../client/consent.ts';
import type { OwnWords } from '../i18n/messages.ts';

/** What a provider gives to all widgets under it; a widget's own attribute beats its locale and scheme. */
export interface Provision {
  /** Undefined until it is known how to reach the community. */
  connection?: Connection | undefined;
  locale?: string | null | undefined;
  scheme?: string | null | undefined;
  /** Words of the brand's own. */
  messages?: OwnWords | null | undefined;
  /** What the person has agreed to, for a connection that is made now. */
  consent?: Consent | undefined;
  /**
   * Brings who is signed in, as far as the page says, and `consent` to a connection that is not the page's. A provider says
   * whether it has been told itself who is here.
   */
  follow?: ((connection: Connection, identified?: boolean, consent?: Consent) => void) | undefined;
}

/** What a request carries, in the way of the Context Community Protocol. */
export type Asked = Pick<ContextEvent<Context<symbol, Provision>>, 'context' | 'contextTarget' | 'callback' | 'subscribe'>;
type Take = (provision: Provision, stop?: () => void) => void;

/** Two copies of the SDK on one page still meet in this key. */
const provisionContext = Symbol.for('minga.provision') as unknown as Context<symbol, Provision>;
/** Answers whoever asks below `host`, in the way of the Context Community Protocol; the function made tells of a new provision. */
export function provide(host: Pick<HTMLElement, 'addEventListener'>, provision: Provision): (next: Provision) => void {
  const takers = new Map<Take, () => void>();
  host.addEventListener('context-request', event => {
    // What a provider lacks itself, it asks of what is around it.
    if (event.context as unknown !== provisionContext || event.target === host) return;
    event.stopPropagation();
    const take = event.callback as Take;
    const stop = takers.get(take) ?? (() => { takers.delete(take); });
    if (event.subscribe) takers.set(take, stop);
    take(provision, stop);
  });
  return next => {
    provision = next;
    for (const [take, stop] of takers) take(next, stop);
  };
}

/**
 * What the nearest `<minga-community>` gives its host, else the page, also where either comes later; `onChange` is told of
 * each new value.
 */
export class Provided implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #onChange: (() => void) | undefined;
  #stop: (() => void) | undefined;
  value: Provision | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange?: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  // The window tells so when somebody answers who did not before: `<minga-community>` is defined, or the page says something.
  hostConnected(): void {
    addEventListener('minga-page', this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    removeEventListener('minga-page', this.#ask);
    this.#stop?.();
    this.#stop = undefined;
  }

  #ask = () => {
    const request: Asked = { context: provisionContext, contextTarget: this.#host, callback: this.#take, subscribe: true };
    this.#host.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true, composed: true }), request));
  };

  #take: Take = (value, stop) => {
    // Another provider is nearer now.
    if (stop !== this.#stop) this.#stop?.();
    else if (value === this.value) return;
    this.#stop = stop;
    this.value = value;
    this.#host.requestUpdate();
    this.#onChange?.();
  };
}

import { ContextEvent, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../client/connection.ts';

/** What a provider gives to all widgets under it; a widget's own attribute beats its locale and scheme. */
export interface Provision {
  /** Undefined until it is known how to reach the community. */
  connection: Connection | undefined;
  locale: string | null;
  scheme: string | null;
}

type Take = (provision: Provision, stop?: () => void) => void;

/** Two copies of the SDK on one page still meet in this key. */
const provisionContext = createContext<Provision>(Symbol.for('minga.provision'));

/** Answers whoever asks below `host`, in the way of the Context Community Protocol; the function made tells of a new provision. */
export function provide(host: HTMLElement, provision: Provision): (next: Provision) => void {
  const takers = new Map<Take, () => void>();
  host.addEventListener('context-request', event => {
    if (event.context as unknown !== provisionContext) return;
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

/** What the nearest `<minga-community>` gives its host, also where that tag is defined later; `onChange` is told of each new value. */
export class Provided implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #onChange: (() => void) | undefined;
  #stop: (() => void) | undefined;
  value: Provision | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange?: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
    // A provider hears requests only once it is defined; one asked before it stays silent.
    void customElements.whenDefined('minga-community').then(() => { if (host.isConnected && !this.value) this.hostConnected(); });
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextEvent(provisionContext, this.#host, this.#take, true));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #take: Take = (value, stop) => {
    // Another provider is nearer now.
    if (stop !== this.#stop) this.#stop?.();
    this.#stop = stop;
    this.value = value;
    this.#host.requestUpdate();
    this.#onChange?.();
  };
}

import { ContextEvent, type Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Take<T> = (value: T, stop?: () => void) => void;

/** Answers whoever asks for `context` below `host`, in the way of the Context Community Protocol; the function made tells them of another value. */
export function provide<T>(host: HTMLElement, context: Context<unknown, T>, value: T): (next: T) => void {
  const takers = new Map<Take<T>, () => void>();
  host.addEventListener('context-request', event => {
    if (event.context as unknown !== context) return;
    event.stopPropagation();
    const take = event.callback as Take<T>;
    const stop = takers.get(take) ?? (() => { takers.delete(take); });
    if (event.subscribe) takers.set(take, stop);
    take(value, stop);
  });
  return next => {
    value = next;
    for (const [take, stop] of takers) take(next, stop);
  };
}

class Provided<T> implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #context: Context<unknown, T>;
  #onChange: (() => void) | undefined;
  #stop: (() => void) | undefined;
  value: T | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, T>, onChange?: () => void) {
    this.#host = host;
    this.#context = context;
    this.#onChange = onChange;
    host.addController(this);
    // A provider hears requests only once it is defined; one asked before it stays silent.
    void customElements.whenDefined('minga-community').then(() => { if (host.isConnected && this.value === undefined) this.hostConnected(); });
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#take, true));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #take: Take<T> = (value, stop) => {
    // Another provider is nearer now.
    if (stop !== this.#stop) this.#stop?.();
    this.#stop = stop;
    this.value = value;
    this.#host.requestUpdate();
    this.#onChange?.();
  };
}

export type { Provided };

/** What the nearest `<minga-community>` gives its widgets, also where that tag is defined after they are; `onChange` is told of each new value. */
export const provided = <T>(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, T>, onChange?: () => void): Provided<T> => new Provided(host, context, onChange);

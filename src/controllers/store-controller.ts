import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/** Keeps a host up to date with a store, which may come late or be replaced by another one. */
export class StoreController<T> implements ReactiveController {
  #host: ReactiveControllerHost;
  #store: ReadableAtom<T> | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, store?: ReadableAtom<T>) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** The store's value; undefined while there is no store. */
  get value(): T | undefined {
    return this.#store?.get();
  }

  /** Watches another store from now on. */
  watch(store: ReadableAtom<T> | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe();
    this.#store = store;
    this.#subscribe();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#subscribe();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#unsubscribe();
  }

  #subscribe(): void {
    if (this.#connected) this.#stop ??= this.#store?.listen(() => { this.#host.requestUpdate(); });
  }

  #unsubscribe(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

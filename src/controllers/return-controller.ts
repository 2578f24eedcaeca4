import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when a person comes back to the page. */
export class ReturnController implements ReactiveController {
  #onReturn: () => void;
  #life: AbortController | undefined;

  constructor(host: ReactiveControllerHost, onReturn: () => void) {
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') this.#onReturn(); }, { signal: this.#life.signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }
}

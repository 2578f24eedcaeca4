import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { own } from './page-watch.ts';

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
    addEventListener('visibilitychange', () => { if (own('visibilityState') === 'visible') this.#onReturn(); }, { signal: this.#life.signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }
}

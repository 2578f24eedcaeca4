import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageWatch } from './page-watch.ts';

const everyMinute = pageWatch(tell => {
  const timer = setInterval(tell, 60_000);
  return () => { clearInterval(timer); };
});

/** Renders its host once a minute, so that "3 minutes ago" stays true; all hosts of a page share one timer. */
export class ClockController implements ReactiveController {
  #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Now, in milliseconds since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    this.#stop = everyMinute(() => { this.#host.requestUpdate(); });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Renders its host once a minute, so that "3 minutes ago" stays true; all hosts of a page share one timer. */
export class ClockController implements ReactiveController {
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Now, in milliseconds since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    hosts.add(this.#host);
    timer ??= setInterval(() => { for (const host of hosts) host.requestUpdate(); }, 60_000);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) {
      clearInterval(timer);
      timer = undefined;
    }
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../client/connection.ts';

/** Tells its host when another person, or nobody, is signed in. */
export class PersonWatch implements ReactiveController {
  #connection: () => Connection | undefined;
  #onChange: () => void;
  #watched: Connection | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, connection: () => Connection | undefined, onChange: () => void) {
    this.#connection = connection;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const connection = this.#connection();
    if (connection === this.#watched && this.#stop) return;
    this.#stop?.();
    this.#watched = connection;
    this.#stop = connection?.identity.subscribe(() => { this.#onChange(); });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

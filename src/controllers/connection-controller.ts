import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../client/connection.ts';
import type { Consent } from '../client/consent.ts';
import { emit, type PendingAct } from '../events.ts';
import { Provided } from './provided.ts';

type Connect = (endpoint: string, consent?: Consent) => Connection;

let connect: Connect | undefined;

/** Tells elements that have an `endpoint` of their own how to reach a backend. */
export function setDefaultConnect(make: Connect): void {
  connect = make;
}

interface ConnectedHost extends LitElement {
  /** The protocol's base address, where it is not the provider's. */
  endpoint: string | null;
}

/**
 * A host's way to its community: one of its own `endpoint`, or the nearest provider's connection, which may come late.
 * It also asks for a person when an act needs one, and takes the act up again once there is.
 */
export class ConnectionController implements ReactiveController {
  #host: ConnectedHost;
  #onChange: (connection: Connection | undefined) => void;
  #onIdentity: (left: boolean) => void;
  #resume: (act: PendingAct) => boolean;
  #provided: Provided;
  #current: Connection | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ConnectedHost, on: {
    /** The connection came, changed or went. */
    change: (connection: Connection | undefined) => void;
    /** Another person, or nobody, is signed in; `left`: whoever was here has gone. */
    identity?: (left: boolean) => void;
    /** Carries on with an act; answers whether it was this host's. */
    resume?: (act: PendingAct) => boolean;
  }) {
    this.#host = host;
    this.#onChange = on.change;
    this.#onIdentity = on.identity ?? (() => undefined);
    this.#resume = on.resume ?? (() => false);
    this.#provided = new Provided(host, () => { this.#settle(); });
    host.addController(this);
  }

  get connection(): Connection | undefined {
    return this.#current;
  }

  hostConnected(): void {
    this.#settle();
    this.#listen();
  }

  hostUpdate(): void {
    this.#settle();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /**
   * Whether `act` may go ahead now. If nobody is signed in, the act is kept, the page is asked to sign the person in,
   * and the answer is false; `refused` is called when no page took that on. `member`: somebody known by this device alone
   * may not.
   */
  async allow(act: PendingAct, refused: () => void, member = false): Promise<boolean> {
    const connection = this.#current;
    if (!connection) return false;
    if (await connection.identity.ensure() && (!member || connection.identity.status === 'member')) return true;
    connection.pending.keep(act);
    const taken = !emit(this.#host, 'minga-auth-required', { action: act.kind, act, resume: () => { this.tryResume(); } });
    if (!taken) refused();
    return false;
  }

  /** Carries on with a kept act if someone is signed in and it is this host's; called when the host is ready for it. */
  tryResume(): void {
    const connection = this.#current;
    const act = connection?.identity.status === 'reader' ? null : connection?.pending.peek<PendingAct>();
    if (act && this.#resume(act)) connection?.pending.clear();
  }

  #settle(): void {
    const { endpoint } = this.#host;
    const { connection, consent, follow } = this.#provided.value ?? {};
    const next = endpoint && connect && endpoint !== connection?.id ? connect(endpoint, consent) : connection;
    if (next && next !== connection) follow?.(next, undefined, consent);
    if (next === this.#current) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#current = next;
    this.#onChange(next);
    if (this.#host.isConnected) this.#listen();
  }

  #listen(): void {
    this.#stop ??= this.#current?.identity.subscribe((_, left) => {
      this.#onIdentity(left);
      this.tryResume();
    });
  }
}

import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../../client/connection.ts';
import { ConnectionController } from '../../controllers/connection-controller.ts';
import { own, pageWatch } from '../../controllers/page-watch.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import type { PendingAct } from '../../events.ts';
import { checkInOf, type CheckInState, type CheckInStore } from '../../stores/check-in.ts';
import { warnOfLack } from '../shared/lack.ts';

interface SessionHost extends LitElement {
  program: string;
  endpoint: string | null;
}

/** Milliseconds after which a page that is come back to looks again. */
const old = 5 * 60_000;

/** Each minute, and whenever the page wakes: a timer may have slept with the device. */
const onWake = pageWatch(tell => {
  const life = new AbortController();
  const { signal } = life;
  const timer = setInterval(tell, 60_000);
  for (const name of ['online', 'pageshow']) addEventListener(name, tell, { signal });
  addEventListener('visibilitychange', tell, { signal });
  return () => {
    clearInterval(timer);
    life.abort();
  };
});

/** What stands behind a check-in on the page: its connection and its store, another one when the program or the connection is. */
export class CheckInSession implements ReactiveController {
  #host: SessionHost;
  #connection: ConnectionController;
  #state: StoreController<CheckInState>;
  #wanted = false;
  #made = '';
  #stop: (() => void) | undefined;
  store: CheckInStore | undefined;

  /** `resume` carries on with an act that waited for its person; `person` is told of another one. */
  constructor(host: SessionHost, on: { resume: (act: PendingAct) => boolean; person: (left: boolean) => void }) {
    this.#host = host;
    this.#state = new StoreController(host);
    this.#connection = new ConnectionController(host, {
      change: () => { this.#make(true); },
      identity: left => {
        this.store?.forget(left);
        on.person(left);
      },
      resume: act => !!this.store && on.resume(act),
    });
    host.addController(this);
  }

  get connection(): Connection | undefined { return this.#connection.connection; }
  get state(): CheckInState | undefined { return this.#state.value; }
  /** Whether the check-in is near the window. */
  get started(): boolean { return this.#wanted; }
  /** Whether nothing says which program, or of which community. */
  get missing(): boolean {
    return this.#wanted && (!this.#host.program || (!this.connection && !this.#host.closest('minga-community')));
  }

  hostConnected(): void {
    this.#stop = onWake(() => {
      this.store?.turn();
      const { status, taps } = this.state ?? {};
      const late = status?.value && this.store!.now() - Date.parse(status.value.asOf) > old;
      // What waits may have been sent by another tab.
      const unsure = navigator.onLine && (status?.state === 'failed' || taps?.some(tap => tap.state === 'queued'));
      if (own('visibilityState') === 'visible' && (late || unsure)) void this.store?.refresh();
      this.#host.requestUpdate();
    });
    this.store?.turn();
  }

  hostUpdate(): void {
    this.#make();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  start(): void {
    this.#wanted = true;
    warnOfLack(this.#host, () => this.missing, 'a program, and ');
    this.#host.requestUpdate();
    this.#make();
  }

  /** Carries on with an act that waited, now that its part is there. */
  resume(): void {
    this.#connection.tryResume();
  }

  /** Whether an act may go ahead; else the page is asked to sign the person in, and `refused` says so if nobody does. */
  allow(act: PendingAct, refused: () => void): Promise<boolean> {
    return this.#connection.allow(act, refused, true);
  }

  #make(anew = false): void {
    const { connection } = this;
    const { program } = this.#host;
    if (!this.#wanted || (!anew && program === this.#made)) return;
    this.#made = program;
    this.store = connection && program ? checkInOf(connection, program) : undefined;
    this.#state.watch(this.store?.$state);
    this.#connection.tryResume();
  }
}

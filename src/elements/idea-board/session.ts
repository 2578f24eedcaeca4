import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../../client/connection.ts';
import { ConnectionController } from '../../controllers/connection-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import type { PendingAct } from '../../events.ts';
import type { Community } from '../../protocol/community.ts';
import type { Member } from '../../protocol/member.ts';
import { communityOf } from '../../stores/community.ts';
import { createIdeaBoardStore, type BoardFilter, type IdeaBoardState, type IdeaBoardStore } from '../../stores/idea-board.ts';
import { isComing, type Remote } from '../../stores/remote.ts';
import { warnOfLack } from '../shared/lack.ts';

interface SessionHost extends LitElement {
  board: string;
  endpoint: string | null;
  pollInterval: number;
}

/** What stands behind a board on the page: its connection and its stores, made anew when any of them changes. */
export class BoardSession implements ReactiveController {
  #host: SessionHost;
  #options: () => { pageSize: number; filter: BoardFilter };
  #connection: ConnectionController;
  #state: StoreController<IdeaBoardState>;
  #changes: StoreController<number>;
  #community: StoreController<Remote<Community>>;
  #wanted = false;
  #made = '';
  #forget: () => void;
  #polling: Promise<unknown> | undefined;
  /** For the queue, which outlives the board. */
  #weak = new WeakRef(this);
  /** Whom the store still names although another one is here. */
  #former: Member | null = null;
  store: IdeaBoardStore | undefined;

  /** `options` are read when a store is made; `resume` carries on with an act that waited for its person; `forget` is called when another one is here. */
  constructor(host: SessionHost, options: () => { pageSize: number; filter: BoardFilter }, resume: (act: PendingAct) => boolean, forget: () => void) {
    this.#host = host;
    this.#options = options;
    this.#forget = forget;
    this.#state = new StoreController(host);
    this.#changes = new StoreController(host);
    this.#community = new StoreController(host);
    this.#connection = new ConnectionController(host, {
      change: () => { this.#make(true); },
      identity: left => { this.#personChanged(left); },
      resume: act => !!this.store && resume(act),
    });
    host.addController(this);
  }

  get connection(): Connection | undefined { return this.#connection.connection; }
  get state(): IdeaBoardState | undefined { return this.#state.value; }
  get community(): Community | undefined { return this.#community.value?.value; }

  /** Whether all that the first drawing needs has come, or is known not to come. */
  get settled(): boolean {
    if (this.#alone) return true;
    const community = this.#community.value;
    return !!community && !isComing(community);
  }

  hostUpdate(): void {
    this.#make();
    const { me } = this.state ?? {};
    this.connection?.queue.belongsTo(me && me !== this.#former ? me.id : null, BoardSession.#afterSending(this.#weak), this.#weak);
    if (this.state?.list.value) this.#poll();
  }

  static #afterSending(weak: WeakRef<BoardSession>) {
    return (): void => {
      const session = weak.deref();
      void session?.store?.loadMine();
      if (session) void session.#pulse().catch(() => false);
    };
  }

  /** Whether the board has come near the window. */
  get started(): boolean { return this.#wanted; }

  /** Whether nothing says which community this is: no address, and no provider around that may still get one. */
  get #alone(): boolean {
    return this.#wanted && !this.connection && !this.#host.closest('minga-community');
  }

  /** From now on there is something to show: the board is near the window. */
  start(): void {
    this.#wanted = true;
    warnOfLack(this.#host, () => this.#alone, '');
    this.#host.requestUpdate();
    this.#make();
  }

  /** Looks for counts that have changed; resolves to whether any has. */
  async #pulse(): Promise<boolean> {
    const { connection, store } = this;
    if (!connection || !store) return false;
    return (await import('./polling.ts')).takePulse(connection.client, this.#host.board, store);
  }

  /** From now on looks for counts that have changed. What does that comes with the first list: nothing can have changed before. */
  #poll(): void {
    this.#polling ??= import('./polling.ts').then(
      ({ PollController }) => new PollController(this.#host, () => this.#pulse(), () => this.#host.pollInterval),
      () => { this.#polling = undefined; },
    );
  }

  /** Carries on with an act that waited, now that the board can. */
  resume(): void {
    this.#connection.tryResume();
  }

  /** Whether an act may go ahead; else the page is asked to sign the person in, and `refused` says so if nobody does. */
  allow(act: PendingAct, refused: () => void): Promise<boolean> {
    return this.#connection.allow(act, refused);
  }

  #make(anew = false): void {
    const { connection } = this;
    const { pageSize, filter } = this.#options();
    const made = `${this.#host.board} ${pageSize}`;
    if (!this.#wanted || (!anew && made === this.#made)) return;
    this.#made = made;
    this.store = connection && this.#host.board ? createIdeaBoardStore(connection.client, this.#host.board, { pageSize, filter }) : undefined;
    this.#state.watch(this.store?.$state);
    this.#changes.watch(this.store?.ideas.$changes);
    this.#community.watch(connection && communityOf(connection.client));
    this.#connection.tryResume();
  }

  #personChanged(left: boolean): void {
    const { store, connection } = this;
    if (left) this.#forget();
    if (!store || !connection) return;
    store.ideas.forgetMine();
    this.#former = this.state?.me ?? null;
    // A new list also ends what is still asked for a former person.
    if (left || connection.identity.status === 'reader') void store.refresh();
    else void store.loadMine();
  }
}

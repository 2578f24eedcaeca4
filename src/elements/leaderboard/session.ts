import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../../client/connection.ts';
import { ConnectionController } from '../../controllers/connection-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import type { PendingAct } from '../../events.ts';
import type { Community } from '../../protocol/community.ts';
import { communityOf } from '../../stores/community.ts';
import { createLeaderboardStore, type LeaderboardState, type LeaderboardStore } from '../../stores/leaderboard.ts';
import { isComing, type Remote } from '../../stores/remote.ts';
import { scoreChanges } from '../../stores/score-changes.ts';
import { adopt } from '../shared/adopt.ts';
import { warnOfLack } from '../shared/lack.ts';
import type { BoardContext } from './context.ts';
import type * as rows from './rows.ts';

interface SessionHost extends LitElement {
  board: string;
  period: string | null;
  rows: 'members' | 'teams';
  endpoint: string | null;
  pollInterval: number;
}

/** What stands behind a leaderboard on the page: its connection and its store, made anew when any of them changes. */
export class LeaderboardSession implements ReactiveController {
  #host: SessionHost;
  #on: { resume: (act: PendingAct) => boolean; identity: () => void; fresh: () => void };
  #connection: ConnectionController;
  #state: StoreController<LeaderboardState>;
  #community: StoreController<Remote<Community>>;
  #wanted = false;
  #made = '';
  #fetched = new Set<string>();
  #stop: (() => void) | undefined;
  store: LeaderboardStore | undefined;
  /** What shows results. */
  rows: typeof rows | undefined;
  /** What stands around them. */
  after: BoardContext['after'];
  /** Whether a part of that could not be had; `goOn` tries again. */
  lost = false;

  constructor(host: SessionHost, on: {
    /** Carries on with an act that waited for its person. */
    resume: (act: PendingAct) => boolean;
    /** Another person, or nobody, is here. */
    identity: () => void;
    /** There are newer results. */
    fresh: () => void;
  }) {
    this.#host = host;
    this.#on = on;
    this.#state = new StoreController(host);
    this.#community = new StoreController(host);
    this.#connection = new ConnectionController(host, {
      change: () => { this.#make(true); },
      identity: () => {
        on.identity();
        void this.store?.forgetMine();
      },
      resume: act => !!this.store && on.resume(act),
    });
    host.addController(this);
  }

  get connection(): Connection | undefined { return this.#connection.connection; }
  get state(): LeaderboardState | undefined { return this.#state.value; }
  get community(): Community | undefined { return this.#community.value?.value; }
  /** Whether the board has come near the window. */
  get started(): boolean { return this.#wanted; }

  /** Whether all that the first drawing needs has come, or is known not to come. */
  get settled(): boolean {
    if (this.#alone) return true;
    const community = this.#community.value;
    return !!community && !isComing(community);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostUpdate(): void {
    this.#make();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** From now on there is something to show: the board is near the window. */
  start(): void {
    this.#wanted = true;
    warnOfLack(this.#host, () => this.#alone, '');
    this.#host.requestUpdate();
    this.goOn();
    this.#make();
  }

  /** Whether an act may go ahead; else the page is asked to sign the person in, and `refused` says so if nobody does. */
  allow(act: PendingAct, refused: () => void): Promise<boolean> {
    return this.#connection.allow(act, refused, true);
  }

  /** Whether nothing says which community this is: no address, and no provider around that may still get one. */
  get #alone(): boolean {
    return this.#wanted && !this.connection && !this.#host.closest('minga-community');
  }

  /** Fetches what is needed once there are results, while they are on their way. */
  goOn(): void {
    this.lost = false;
    const rows = this.#fetch('rows', () => import('./rows.ts'), rows => { this.rows = rows; });
    // Not before the rows: what stands below them would move when they come.
    void this.#fetch('after', async () => (await Promise.all([import('./after.ts'), rows]))[0], after => {
      // Called, since bundlers drop what a file that only passes things on would do by itself.
      after.addMore();
      this.after = after;
      adopt(this.#host.renderRoot, after.afterStyles);
      new after.PollController(this.#host, async () => {
        const found = !!this.store && await after.lookAgain(this.store);
        if (found) this.#on.fresh();
        return found;
      }, () => this.#host.pollInterval);
    });
  }

  async #fetch<T extends object>(part: string, load: () => Promise<T>, use: (loaded: T) => void): Promise<void> {
    if (this.#fetched.has(part)) return;
    this.#fetched.add(part);
    const loaded = await load().catch(() => undefined);
    if (loaded) {
      use(loaded);
    } else {
      this.#fetched.delete(part);
      this.lost = true;
    }
    this.#host.requestUpdate();
  }

  #make(anew = false): void {
    const { connection } = this;
    const { board, rows, period } = this.#host;
    const made = `${board} ${rows} ${period ?? ''}`;
    if (!this.#wanted || (!anew && made === this.#made)) return;
    this.#made = made;
    this.store = connection && board ? createLeaderboardStore(connection.client, board, rows, period ?? undefined) : undefined;
    this.#state.watch(this.store?.$state);
    this.#community.watch(connection && communityOf(connection.client));
    this.hostDisconnected();
    this.#listen();
    this.#connection.tryResume();
  }

  /** What this person did elsewhere on the page shows at once. */
  #listen(): void {
    const { connection } = this;
    if (this.store && connection && this.#host.isConnected) this.#stop ??= scoreChanges(connection.client).listen(() => { void this.store?.refresh(); });
  }
}

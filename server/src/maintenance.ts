import type { CommunityConfig } from './community-config.ts';
import { purge } from './domain/index.ts';
import type { Log } from './http/log.ts';
import type { Storage } from './storage/storage.ts';

const interval = 60 * 60 * 1000;

/** Removes what is kept only for a time, at the first request and then once an hour while requests come. */
export class Maintenance {
  readonly #storage: Storage;
  readonly #communities: readonly CommunityConfig[];
  readonly #clock: () => number;
  readonly #newId: () => string;
  readonly #log: Log;
  #last: number | null = null;

  constructor(storage: Storage, communities: readonly CommunityConfig[], clock: () => number, newId: () => string, log: Log) {
    this.#storage = storage;
    this.#communities = communities;
    this.#clock = clock;
    this.#newId = newId;
    this.#log = log;
  }

  /** The work when its time has come, else null. The promise never rejects. */
  due(): Promise<void> | null {
    const now = this.#clock();
    // a clock that was set back must not stop it for as long
    if (this.#last !== null && Math.abs(now - this.#last) < interval) return null;
    this.#last = now;
    return this.#run();
  }

  async #run(): Promise<void> {
    for (const community of this.#communities) {
      try {
        await this.#storage.write((db) => purge({ community, db, now: this.#clock(), newId: this.#newId, actor: null, forms: new Map(), uploads: false, tzdata: '' }));
      } catch (error) {
        this.#log.error({ community: community.id, error: error instanceof Error ? error.message : String(error) }, 'upkeep failed');
      }
    }
  }
}

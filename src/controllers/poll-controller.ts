import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { own } from './page-watch.ts';

const longest = 300_000;

/**
 * Calls `poll` again and again while the page is visible: after `interval` ms ± 30 %, and ever less often (up to five
 * minutes) while nothing changes or the call fails. Coming back to the page asks at once. An interval that is
 * not above 0 asks for nothing; another one holds from the host's next update.
 */
export class PollController implements ReactiveController {
  #poll: () => Promise<boolean>;
  #interval: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = 0;
  #asked = 0;
  #life: AbortController | undefined;

  constructor(host: ReactiveControllerHost, poll: () => Promise<boolean>, interval: () => number) {
    this.#poll = poll;
    this.#interval = interval;
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    addEventListener('visibilitychange', () => {
      if (own('visibilityState') === 'visible' && this.#interval() > 0) void this.#ask();
      else clearTimeout(this.#timer);
    }, { signal });
    this.#schedule(this.#interval());
  }

  hostUpdated(): void {
    if (!Object.is(this.#interval(), this.#asked)) this.#schedule(this.#interval());
  }

  hostDisconnected(): void {
    this.#life?.abort();
    clearTimeout(this.#timer);
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    this.#wait = wait;
    this.#asked = this.#interval();
    if (this.#life?.signal.aborted !== false || own('visibilityState') !== 'visible' || !(this.#asked > 0)) return;
    this.#timer = setTimeout(() => void this.#ask(), wait * (0.7 + Math.random() * 0.6));
  }

  async #ask(): Promise<void> {
    // What fails here is asked again later; a poll has nothing to tell a person.
    const changed = await this.#poll().catch(() => false);
    this.#schedule(changed ? this.#interval() : Math.min(longest, Math.max(this.#wait, this.#interval()) * 1.3));
  }
}

import { own } from '../../../controllers/page-watch.ts';
import { parseFrequency } from '../../../stores/frequency.ts';
import { engaged } from './engaged.ts';
import { gatesOf } from './gates.ts';
import type { ShapeContext, ShapedHost, ShapePart } from './shaper.ts';

/** Begins to wait for a moment; `fire` may be called many times, and `signal` ends the wait. */
type Wait = (fire: () => void, value: string, signal: AbortSignal) => void;

/** Seconds count only while the page is seen. */
const time: Wait = (fire, value, signal) => {
  let left = Number(value) * 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const look = () => {
    clearTimeout(timer);
    if (timer !== undefined) left -= performance.now() - since;
    timer = undefined;
    if (own('visibilityState') !== 'visible' || !(left > 0)) return;
    since = performance.now();
    timer = setTimeout(() => { left = 0; fire(); }, left);
  };
  addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => { clearTimeout(timer); });
  look();
};

const scroll: Wait = (fire, value, signal) => {
  const share = Number(value || NaN) / 100;
  const look = () => {
    const { scrollTop, scrollHeight, clientHeight } = own('scrollingElement') ?? own('documentElement');
    // A page that does not scroll has no half. Browsers round, so its end may be a pixel away.
    if (scrollHeight > clientHeight && (scrollTop + 1) / (scrollHeight - clientHeight) >= share) fire();
  };
  addEventListener('scroll', look, { passive: true, signal });
};

const waits: Partial<Record<string, Wait>> = {
  time,
  scroll,
  load(fire, _, signal) {
    if (own('readyState') === 'complete') queueMicrotask(() => { if (!signal.aborted) fire(); });
    else addEventListener('load', fire, { once: true, signal });
  },
  /** The pointer leaves through the top of the window, where tabs and the address are. A finger has no such way. */
  exit(fire, _, signal) {
    own('documentElement').addEventListener('mouseleave', event => {
      if (event.clientY <= 0 && matchMedia('(pointer: fine)').matches) fire();
    }, { signal });
  },
  // While it goes down, so that events which do not bubble count.
  event(fire, value, signal) {
    if (value) addEventListener(value, fire, { capture: true, signal });
  },
};

/** Forms of a page open by themselves one after the other, so that each knows of the one before and of the pause after it. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Opens the form by itself when the brand asked for that (`open-on`), as rarely as it asked (`frequency`), and never while
 * the person is busy with something else. A moment that does not suit is let go; the next one counts again.
 */
export class FormTriggers implements ShapePart {
  #host: ShapedHost;
  #context: () => ShapeContext;
  #open: (still: () => boolean) => Promise<void>;
  #life: AbortController | undefined;
  #armed: string | null = null;
  #trying = false;

  /** `open` is given what to ask once more at the last moment. */
  constructor(host: ShapedHost, context: () => ShapeContext, open: (still: () => boolean) => Promise<void>) {
    this.#host = host;
    this.#context = context;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    this.#arm();
  }

  hostUpdate(): void {
    if (this.#host.openOn !== this.#armed) this.#arm();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#armed = null;
  }

  #arm(): void {
    this.#life?.abort();
    const { signal } = this.#life = new AbortController();
    this.#armed = this.#host.openOn;
    for (const one of (this.#armed ?? '').split(/[\s,|]+/).filter(Boolean)) {
      const [, name = '', value = ''] = /^([^:]*):?(.*)$/.exec(one)!;
      const wait = Object.hasOwn(waits, name) ? waits[name] : undefined;
      if (wait) wait(() => { void this.#try(signal); }, value, signal);
      else console.warn(`Minga: open-on="${one}" is none of load, scroll:50, exit, time:30, event:name.`);
    }
  }

  /** Whether it may open by itself now. */
  #may(signal: AbortSignal): boolean {
    const { form, community, storage } = this.#context();
    const { frequency, noCooldown, ownerDocument } = this.#host;
    return !signal.aborted && !!form && !gatesOf(community, storage).refusal(form, parseFrequency(frequency), noCooldown) && !engaged(ownerDocument);
  }

  async #try(signal: AbortSignal): Promise<void> {
    if (this.#trying || !this.#may(signal)) return;
    this.#trying = true;
    try {
      // It is fetched first: nothing opens that has nothing to ask, and meanwhile the person may have begun something.
      if (!await this.#context().ready()) return;
      const opened = turn.then(() => this.#open(() => this.#may(signal)));
      turn = opened.catch(() => undefined);
      await opened;
    } finally {
      this.#trying = false;
    }
  }
}

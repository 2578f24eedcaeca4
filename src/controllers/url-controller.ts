import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Members = Record<string, string | null | undefined>;

/**
 * Keeps part of a host's state in the page's address, under a prefix so that two boards do not clash: filters replace
 * the entry, an opened item adds one, and Back tells the host.
 */
export class UrlController implements ReactiveController {
  #host: ReactiveControllerHost;
  #prefix: () => string | null;
  #onPop: () => void;
  #life: AbortController | undefined;

  /** `prefix` answers null where the address is not to be touched. */
  constructor(host: ReactiveControllerHost, prefix: () => string | null, onPop: () => void) {
    this.#host = host;
    this.#prefix = prefix;
    this.#onPop = onPop;
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    addEventListener('popstate', () => { this.#onPop(); this.#host.requestUpdate(); }, { signal: this.#life.signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  /** Whether the address is kept. */
  get active(): boolean {
    return this.#prefix() !== null;
  }

  read(name: string): string | null {
    const prefix = this.#prefix();
    return prefix === null ? null : new URL(location.href).searchParams.get(`${prefix}.${name}`);
  }

  /** The page's address with these members set (without a value, one is taken out). */
  href(members: Members): string {
    const url = new URL(location.href);
    const prefix = this.#prefix();
    if (prefix === null) return url.href;
    for (const [name, value] of Object.entries(members)) {
      if (value) url.searchParams.set(`${prefix}.${name}`, value);
      else url.searchParams.delete(`${prefix}.${name}`);
    }
    return url.href;
  }

  replace(members: Members): void {
    this.#write('replaceState', members);
  }

  push(members: Members): void {
    this.#write('pushState', members);
  }

  #write(how: 'replaceState' | 'pushState', members: Members): void {
    const href = this.href(members);
    if (href === location.href) return;
    try {
      history[how](history.state, '', href);
    } catch {
      // Sandboxed frames and browsers' rate limits refuse this; the board works without an address of its own.
    }
  }
}

/** A random UUID; the browser's own way is missing on pages without HTTPS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6]! & 0x0f | 0x40;
  bytes[8] = bytes[8]! & 0x3f | 0x80;
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Saves what is answered so far, once somebody has chosen something. */
export interface Partial {
  /** An answer has changed; a `settled` one begins it all and is saved sooner than typing. */
  changed(settled: boolean): void;
  /** Drops what is under way. */
  stop(): void;
}

/** `save` gets a number that grows; when it rejects, the next change saves again. */
export function createPartial(save: (seq: number, signal: AbortSignal) => Promise<unknown> | undefined): Partial {
  let begun = false;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let life = new AbortController();
  return {
    changed(settled) {
      begun ||= settled;
      if (!begun) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = Math.max(last + 1, Date.now());
        // Nobody asked for this to be saved now, so nobody is told that it was not.
        save(last, life.signal)?.catch(() => undefined);
      }, settled ? 300 : 1500);
    },
    stop() {
      begun = false;
      clearTimeout(timer);
      life.abort();
      life = new AbortController();
    },
  };
}

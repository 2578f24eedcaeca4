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

import type { CallOptions, FeedbackClient } from '../../client/client.ts';
import type { Challenge, Proof } from '../../protocol/feedback.ts';
import { leadingZeroBits, sha256From } from './sha256.ts';

/** Longest time the page is kept from other work at a stretch, in milliseconds: typing stays smooth. */
const slice = 8;
/** A proof that expires within this many milliseconds would be late when it arrives. */
const margin = 10_000;

/** Lets the page do what waits; a timer would be slowed down to once a second in a tab that is not in front. */
function breathe(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); resolve(); };
    port2.postMessage(null);
  });
}

/** The number that solves a challenge. Rejects with the signal's reason when that comes first. */
export async function solve({ challenge, bits }: Pick<Challenge, 'challenge' | 'bits'>, signal?: AbortSignal): Promise<string> {
  const hash = sha256From(`${challenge}.`);
  for (let number = 0; ;) {
    for (const end = performance.now() + slice; performance.now() < end;) {
      // The clock is asked once for a few dozen tries: asking costs as much as one.
      for (const stop = number + 32; number < stop; number++) {
        if (leadingZeroBits(hash(String(number))) >= bits) return String(number);
      }
    }
    await breathe();
    signal?.throwIfAborted();
  }
}

interface Solved { proof: Proof; validUntil: number }

/**
 * The proof of work for one form: fetched and solved ahead of sending, used once, and made anew when it has expired. It
 * works without `SubtleCrypto`, which pages without HTTPS do not have.
 */
export class ProofOfWork {
  #fetch: (options: CallOptions) => Promise<Challenge>;
  #work: Promise<Solved> | undefined;
  #stop = new AbortController();

  constructor(client: Required<Pick<FeedbackClient, 'challenge'>>, form: string) {
    this.#fetch = options => client.challenge(form, options);
  }

  /** Begins to work, unless that is under way; a failure is told by `take()`, which tries again. */
  start(): void {
    this.#work ??= this.#solve(this.#stop.signal);
    // Whoever takes the proof is told; until then nobody needs to know.
    this.#work.catch(() => undefined);
  }

  /**
   * A proof that can be used now. Rejects as the client does when no challenge can be had, and with an `AbortError` after
   * `cancel()`; the next call tries again.
   */
  async take(): Promise<Proof> {
    for (;;) {
      this.start();
      const work = this.#work!;
      try {
        const { proof, validUntil } = await work;
        if (performance.now() < validUntil) return proof;
      } catch (error) {
        if (this.#work === work) this.#work = undefined;
        throw error;
      }
      if (this.#work === work) this.#work = undefined;
    }
  }

  /** Forgets a proof that was used or refused; work for another begins with `start()` or `take()`. */
  spent(): void {
    this.#work = undefined;
  }

  /** Stops working. */
  cancel(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#work = undefined;
  }

  async #solve(signal: AbortSignal): Promise<Solved> {
    const challenge = await this.#fetch({ signal });
    const lifetime = Date.parse(challenge.expiresAt) - Date.now() - margin;
    const proof = { challenge: challenge.challenge, solution: await solve(challenge, signal) };
    // A clock that is wrong by more than the lifetime says nothing: then only the server can tell.
    return { proof, validUntil: lifetime > 0 ? performance.now() + lifetime : Infinity };
  }
}

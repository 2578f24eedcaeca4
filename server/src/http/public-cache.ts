import { Lru } from '../lru.ts';
import type { Prepared } from './answer.ts';

/** How long, in ms, an answer may be given again: what `Cache-Control` allows any shared cache. */
const freshness = 2000;
const mostAnswers = 200;
/** Longest answer that is kept, in characters. */
const longest = 64 * 1024;

/**
 * Answers to public reads of a board, given again while the board's sequence stands still. The age is bounded as well,
 * since the trending order changes with the time alone.
 */
export class PublicCache {
  readonly #answers = new Lru<string, { seq: number; at: number; answer: Prepared }>(mostAnswers);

  get(key: string, seq: number, now: number): Prepared | null {
    const found = this.#answers.get(key);
    return found && found.seq === seq && now >= found.at && now - found.at < freshness ? found.answer : null;
  }

  set(key: string, seq: number, now: number, answer: Prepared): void {
    if ((answer.text?.length ?? 0) <= longest) this.#answers.set(key, { seq, at: now, answer });
  }
}

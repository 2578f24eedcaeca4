/** One page of a list walked by an opaque cursor. */
export interface Page<T> {
  items: T[];
  /** Give it back to get the next page; null on the last one. */
  next: string | null;
  /** How many items match in all. */
  total: number;
}

import type { FieldContext } from './field.ts';

/** The items in an order of this person's own, the same for a field after each reload. */
export function shuffled<T>(items: readonly T[], { seed, id }: Pick<FieldContext, 'seed' | 'id'>): T[] {
  // FNV-1a makes a number of the seed, mulberry32 a row of numbers of that: small, and even enough for an order.
  let state = 2166136261;
  for (const char of seed + id) state = Math.imul(state ^ char.codePointAt(0)!, 16777619);
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

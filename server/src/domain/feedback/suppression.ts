import type { FieldResult } from '../../../../src/protocol/feedback.ts';

/** Counts from here on are shown. */
export const fewest = 5;

/** Answers of which only one can be given, so that their counts add up to `answered`; their groups add up as well. */
export interface Exclusive {
  /** Answers whose sum is shown too, through a score that is made of such sums. Default: one group of all. */
  groups?: readonly (readonly string[])[];
}

/**
 * A result of which no count from 1 to 4 is shown or can be worked out. Where answers exclude each other, more counts go
 * until what is missing is at least two counts that have several solutions; a mean or score that would give one away
 * goes as well. Zeros stay where that is safe: nobody stands behind them.
 */
export function suppress(result: FieldResult, exclusive: Exclusive | null): FieldResult {
  const { answered, counts, items } = result;
  if (items) return { ...result, answered: answered === null || answered < fewest ? null : answered, items: Object.fromEntries(Object.entries(items).map(([id, item]) => [id, suppress(item, exclusive)])) };
  if (answered === null || answered < fewest) return hidden(result);
  if (!exclusive) return { ...result, counts: withoutSmall(counts) };
  const groups = exclusive.groups ?? [Object.keys(counts)];
  const sums = groups.map(group => group.reduce((sum, value) => sum + (counts[value] ?? 0), 0));
  // a group too small to be shown makes the score go, and then only the sum of all is known
  const scored = groups.length > 1 && sums.every(sum => sum === 0 || sum >= fewest);
  const shown = { ...counts };
  for (const group of scored ? groups : [Object.keys(counts)]) hideWithin(shown, group);
  const whole = Object.values(shown).every(count => count !== null);
  return { ...result, counts: shown, mean: whole ? result.mean : null, ...('nps' in result && { nps: scored || whole ? result.nps ?? null : null }) };
}

const withoutSmall = (counts: FieldResult['counts']): FieldResult['counts'] =>
  Object.fromEntries(Object.entries(counts).map(([value, count]) => [value, count !== null && count > 0 && count < fewest ? null : count]));

/** Nothing but the names of what could be answered. */
function hidden(result: FieldResult): FieldResult {
  return { answered: null, counts: allHidden(result.counts), mean: null, ...('nps' in result && { nps: null }) };
}

const allHidden = (counts: FieldResult['counts']): FieldResult['counts'] => Object.fromEntries(Object.keys(counts).map(value => [value, null]));

/** Hides counts of values whose sum is known. */
function hideWithin(counts: FieldResult['counts'], values: readonly string[]): void {
  const given = values.map(value => ({ value, count: counts[value] ?? 0 })).filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  let hiding = given.findIndex(({ count }) => count >= fewest);
  if (hiding < 0) hiding = given.length;
  if (hiding === 0) return;
  const sum = () => given.slice(0, hiding).reduce((total, { count }) => total + count, 0);
  // every hidden count is known to be 1 at least: two are to be shared among two or more, so none is certain
  const certain = () => hiding < 2 || sum() < Math.max(fewest, hiding + 2);
  while (hiding < given.length && certain()) hiding += 1;
  for (const { value } of given.slice(0, hiding)) counts[value] = null;
  // nothing is left to hide them behind but that others are zero
  if (certain()) for (const value of values) counts[value] = null;
}

// What a benchmark answers, and how it is printed.

/** One figure with the goal it has, if any. */
export interface Row {
  /** `group: what`, by which rows are chosen on the command line. */
  name: string;
  /** Median over the rounds. */
  value: number;
  unit: 'x' | 'ms' | 'kB' | '/s' | '';
  /** Largest (or, with `least`, smallest) value that is good enough. */
  goal?: number;
  least?: boolean;
  /** The two medians behind a ratio, in words. */
  detail?: string;
  /** Lowest and highest round. */
  range?: [number, number];
  rounds: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) throw new RangeError('no values');
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** A value below which so many of a hundred lie. */
export const percentile = (values: ArrayLike<number>, percent: number): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
};

/** The median of a series of figures. */
export function figure(name: string, unit: Row['unit'], values: readonly number[], more: Partial<Row> = {}): Row {
  return { name, unit, value: median(values), range: [Math.min(...values), Math.max(...values)], rounds: values.length, ...more };
}

/** The ratio of two medians; its range is that of the ratios within single rounds. */
export function ratio(name: string, ours: readonly number[], theirs: readonly number[], unit: string, more: Partial<Row> = {}): Row {
  const each = ours.map((value, round) => value / theirs[round]!);
  return {
    name, unit: 'x', value: median(ours) / median(theirs), range: [Math.min(...each), Math.max(...each)], rounds: ours.length,
    detail: `${short(median(ours))} ${unit} against ${short(median(theirs))} ${unit}`, ...more,
  };
}

export const isMet = ({ goal, least, value }: Row): boolean | undefined => (goal === undefined ? undefined : least ? value >= goal : value <= goal);

const short = (value: number): string =>
  (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(Math.abs(value) >= 10 ? 1 : 2));

const verdict = (row: Row): string => {
  const met = isMet(row);
  return met === undefined ? '' : met ? 'ok' : row.least ? 'UNDER' : 'OVER';
};

/** The rows as lines of equal columns. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(row => [
    row.name,
    `${short(row.value)} ${row.unit}`.trim(),
    row.goal === undefined ? '' : `${row.least ? '≥' : '≤'} ${row.goal}`,
    verdict(row),
    row.range ? `${short(row.range[0])} – ${short(row.range[1])}` : '',
    row.detail ?? '',
  ]);
  const all = [['', 'median', 'goal', '', 'rounds from – to', ''], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map(line => line[column]!.length)));
  return all.map(line => line.map((cell, column) => (column === 1 || column === 2 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd()).join('\n');
}

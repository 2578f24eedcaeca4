// How the time of reading Markdown grows on texts made to slow readers down.
import { readFileSync } from 'node:fs';
import { parseMarkdown } from '../src/protocol/markdown.ts';
import { figure, median, type Row } from './report.ts';
import type { Options } from './browser/boards.ts';

/** The longest text a form takes, in characters. */
const longest = 10_000;

const source = readFileSync(new URL('../test/fixtures/text/pathological.jsonl', import.meta.url), 'utf8');
const units = [...new Set(source.trimEnd().split('\n').map(line => (JSON.parse(line) as { unit: string }).unit))];

/** The worst unit's growth, and the slowest reading of a text as long as forms allow. */
export function markdown({ rounds, wanted, progress }: Options): Row[] {
  const name = 'markdown: pathological texts';
  if (!wanted(name)) return [];
  progress(name);
  const time = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = process.cpuUsage();
    parseMarkdown(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const unit of units) time(unit, longest);
  const found = units.map(unit => {
    const times = { limit: [] as number[], once: [] as number[], twice: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.limit.push(time(unit, longest));
      times.once.push(time(unit, 5 * longest));
      times.twice.push(time(unit, 10 * longest));
    }
    // a collection of garbage or another process only ever adds: the least time is the text's own; below 1 ms there is no ratio
    const least = (values: number[]) => Math.max(1, Math.min(...values));
    return { unit, limit: median(times.limit), growth: least(times.twice) / least(times.once) };
  });
  const worst = found.reduce((most, one) => (one.growth > most.growth ? one : most));
  const slowest = found.reduce((most, one) => (one.limit > most.limit ? one : most));
  const all = { rounds };
  return [
    { ...figure(`${name}, time at 2n / time at n (worst)`, 'x', [worst.growth], { goal: 2.5, detail: JSON.stringify(worst.unit) }), ...all, range: [Math.min(...found.map(one => one.growth)), worst.growth] },
    { ...figure(`${name}, ${longest.toLocaleString('en')} characters (slowest)`, 'ms', [slowest.limit], { goal: 100, detail: JSON.stringify(slowest.unit) }), ...all, range: [Math.min(...found.map(one => one.limit)), slowest.limit] },
  ];
}

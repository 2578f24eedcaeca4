// `npm run bench [-- words… --quick --check]`: measures, prints a table and writes bench/results.json. Words choose rows whose
// name has one of them; --quick takes fewer rounds; --check fails when a goal is missed.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkMarkup, longTasks, mounting, voting, type Options } from './browser/boards.ts';
import { embedding } from './browser/embed.ts';
import { Lab } from './browser/lab.ts';
import { leaks } from './browser/leaks.ts';
import { layoutShift, memory, shiftPages } from './browser/traces.ts';
import { markdown } from './markdown.ts';
import { isMet, table, type Row } from './report.ts';
import { ranks } from './server/ranks.ts';
import { server } from './server/server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});
const groups = ['mount', 'longest task', 'long tasks', 'vote', 'heap', 'leaks', 'layout shift', 'server', 'ranks', 'markdown'];
const options: Options = {
  rounds: values.quick ? 3 : 7,
  wanted: name => positionals.length === 0 || positionals.some(word => name.includes(word)),
  progress: text => { process.stderr.write(`${text}\n`); },
};
const started = new Date();
const rows: Row[] = [];
let browser: string | null = null;

const inBrowser = [mounting, longTasks, voting, memory, leaks, layoutShift, embedding];
const browserWanted = positionals.length === 0 || positionals.some(word => !/^(server|ranks|markdown)/.test(word));
try {
  if (browserWanted) {
    const lab = await Lab.open(shiftPages);
    try {
      browser = lab.version;
      await checkMarkup(lab);
      for (const suite of inBrowser) rows.push(...await suite(lab, options));
    } finally {
      await lab.close();
    }
  }
  rows.push(...markdown(options));
  rows.push(...await server(options));
  rows.push(...await ranks(options));
  if (rows.length === 0) {
    console.error(`Nothing is named so. The groups are: ${groups.join(', ')}.`);
    process.exitCode = 1;
  }
} finally {
  // what was measured before something failed is worth reading
  if (rows.length > 0) report();
}

function report(): void {
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version, browser };
  console.log(table(rows));
  console.log(`\n${machine.cores} × ${machine.cpu}, Node ${machine.node}${browser ? `, ${browser}` : ''}`);
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ started, machine, quick: values.quick, rows }, null, 2)}\n`);
  const missed = rows.filter(row => isMet(row) === false);
  if (missed.length > 0) console.log(`${missed.length} of ${rows.filter(row => row.goal !== undefined).length} goals missed.`);
  if (missed.length > 0 && values.check) process.exitCode = 1;
}

#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`minga-server needs Node 24 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
// the package holds the build alone; a checkout that was not built runs its sources
const built = new URL('../dist/main.js', import.meta.url);
await import(existsSync(built) ? built.href : new URL('../src/main.ts', import.meta.url).href);

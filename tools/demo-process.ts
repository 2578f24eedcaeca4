// What `startDemo` of demo.ts starts: the demo as its first argument says, until whoever started it lets go.
import { startDemo } from '../demo/server/demo.ts';
import type { DemoProcessOptions } from './demo.ts';

const { at, ...options } = JSON.parse(process.argv[2]!) as Required<Pick<DemoProcessOptions, 'built' | 'database'>> & DemoProcessOptions;
const demo = await startDemo({ port: 0, keyFile: null, ...options, ...(at !== undefined && { now: () => at }) });
process.once('disconnect', () => void demo.close());
process.send!({ origin: demo.origin, seeded: demo.seeded });

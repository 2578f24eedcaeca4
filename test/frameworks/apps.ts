// The apps of test/fixtures/frameworks. Each shows the same page and is driven in the same way.
import { join } from 'node:path';

export const folder = join(import.meta.dirname, '..', 'fixtures', 'frameworks');

export interface App {
  name: string;
  /** Built by build.ts; otherwise the files are served as they are. */
  built: boolean;
  /** Drawn in Node first, and taken over by the page. */
  onServer?: boolean;
  /** The program in the project's or the fixtures' node_modules/.bin that checks its types against the packed ones. */
  check?: 'tsc' | 'vue-tsc' | 'svelte-check';
}

export const apps: readonly App[] = [
  { name: 'html', built: false },
  { name: 'react-18', built: true, check: 'tsc' },
  { name: 'react-19', built: true, check: 'tsc' },
  { name: 'next', built: true, onServer: true, check: 'tsc' },
  { name: 'preact', built: true, check: 'tsc' },
  { name: 'vue', built: true, check: 'vue-tsc' },
  { name: 'svelte', built: true, check: 'svelte-check' },
  // its compiler checks while it builds
  { name: 'angular', built: true },
];

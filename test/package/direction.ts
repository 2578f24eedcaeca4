// Who may import whom: protocol ← client ← stores ← controllers ← elements ← entries, with events, i18n, styles and theme beside.
import { readFileSync } from 'node:fs';
import { publicSources } from '../../vite.config.ts';
import type { Import } from './imports.ts';

type Folder =
  | 'protocol' | 'client' | 'events' | 'i18n' | 'styles' | 'theme' | 'stores' | 'controllers' | 'elements' | 'entries'
  | 'server' | 'demo' | 'stories' | 'outside';

function folderOf(file: string): Folder {
  const [top, second = ''] = file.split('/');
  if (top === 'server' || top === 'demo' || top === 'stories') return top;
  if (top !== 'src') return 'outside';
  if (/^(protocol|client|i18n|styles|theme|stores|controllers|elements)$/.test(second)) return second as Folder;
  return second === 'events.ts' ? 'events' : 'entries';
}

const ports = ['src/client/client.ts', 'src/client/errors.ts'];
const elementOf = (file: string) => file.split('/')[2];

/** Folders each folder may import from, and folders it may take types from. */
const locals: Record<Exclude<Folder, 'server' | 'demo' | 'stories' | 'outside'>, { code: Folder[]; types: Folder[] }> = {
  protocol: { code: [], types: [] },
  client: { code: ['protocol'], types: [] },
  events: { code: [], types: ['protocol', 'client'] },
  i18n: { code: [], types: ['protocol', 'client'] },
  styles: { code: [], types: [] },
  theme: { code: [], types: [] },
  stores: { code: ['protocol'], types: ['client'] },
  controllers: { code: ['events', 'i18n'], types: ['protocol', 'client'] },
  elements: { code: ['protocol', 'client', 'events', 'i18n', 'styles', 'theme', 'stores', 'controllers'], types: [] },
  entries: { code: ['elements', 'client', 'controllers', 'i18n', 'theme'], types: ['protocol', 'events', 'stores'] },
};

const packages: Record<keyof typeof locals, RegExp> = {
  protocol: /^$/,
  client: /^$/,
  events: /^$/,
  i18n: /^$/,
  styles: /^lit$/,
  theme: /^$/,
  stores: /^nanostores$/,
  controllers: /^(lit(\/|$)|@lit\/context$|nanostores$)/,
  elements: /^(lit(\/|$)|@lit\/context$)/,
  entries: /^$/,
};

/** Files that keep a package to themselves. */
const alone: Record<string, string> = { 'src/client/http-retry.ts': 'ky', 'src/react/wrap.ts': 'react' };

const { dependencies } = JSON.parse(readFileSync('server/package.json', 'utf8')) as { dependencies: Record<string, string> };
const packageName = (specifier: string) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** Why an import is not allowed, or undefined. */
export function forbidden(one: Import): string | undefined {
  const from = folderOf(one.file);
  switch (from) {
    case 'outside': return undefined;
    case 'server': return ofServer(one);
    case 'demo': case 'stories': return ofPages(one);
    default: return one.local ? ofSource(from, one) : ofPackages(from, one);
  }
}

function ofPackages(from: keyof typeof locals, { file, target }: Import): string | undefined {
  if (packages[from].test(target) || alone[file] === target) return undefined;
  return `${from} may not use this package`;
}

function ofSource(from: keyof typeof locals, { file, target, typeOnly }: Import): string | undefined {
  const to = folderOf(target);
  const registers = from === 'elements' && file.endsWith('/define.ts');
  if (from === 'elements' && to === 'client' && !typeOnly && !ports.includes(target) && elementOf(file) !== 'community') {
    return 'only the provider names an adapter';
  }
  if (from === 'elements' && to === 'elements' && !['shared', elementOf(file)].includes(elementOf(target))) {
    // a board alone on a page needs the provider registered, and a form brings the launcher that opens it
    return registers && /^src\/elements\/(community|launcher)\/define\.ts$/.test(target) ? undefined : 'an element does not know another';
  }
  // in development alone, see there
  const guards = file === 'src/elements/shared/define.ts' && target === 'src/theme/guard.ts';
  if (from === 'elements' && to === 'theme') return elementOf(file) === 'theme-studio' || guards ? undefined : 'no visitor needs the list of tokens';
  if (target === 'src/index.ts' || from === 'entries' && file === 'src/index.ts' && target.endsWith('/define.ts')) {
    return 'the classes come without side effects';
  }
  if (target === 'src/version.ts') return undefined;
  if (target === 'src/client/errors.ts' && /^(stores|controllers)$/.test(from)) return undefined;
  if (to === from || locals[from].code.includes(to) || typeOnly && locals[from].types.includes(to)) return undefined;
  return `${from} may not use ${to}`;
}

/** The backend in a page or a process, which hands out a client of itself. */
const embedded = ['server/src/browser.ts', 'server/src/sandbox.ts'];
/** What the server offers to others. */
const serverEntries = ['server/src/index.ts', 'server/src/browser.ts'];

function ofServer({ file, target, local }: Import): string | undefined {
  if (!local) {
    return target.startsWith('node:') || packageName(target) in dependencies ? undefined : 'not a dependency of the server';
  }
  if (target.startsWith('server/') || target.startsWith('src/protocol/') || target === 'openapi.yaml') return undefined;
  if (embedded.includes(file) && ['src/client/http.ts', ...ports].includes(target)) return undefined;
  return 'the server takes only src/protocol';
}

function ofPages({ target, local }: Import): string | undefined {
  if (!local || !target.startsWith('src/') && !target.startsWith('server/')) return undefined;
  if (publicSources.includes(target) || serverEntries.includes(target)) return undefined;
  return 'only public entry points';
}

import { LineCounter, parseDocument } from 'yaml';
import type { CommunityConfig, KeyConfig } from './community-config.ts';
import { checkDefinition } from '../../src/protocol/form-check.ts';
import { completeCommunity, type CommunityInput } from './config-defaults.ts';
import { definitionFrom } from './form-config.ts';
import { validateConfig } from './generated/config-validator.js';
import { keyFault } from './identity/keys.ts';
import { programFaults } from './program-config.ts';
import { completeScores, scoreFaults } from './score-config.ts';
import { plainErrors } from './validation.ts';

/** One thing to mend in a configuration file. */
export interface ConfigFault {
  /** Counted from 1; null when the file as a whole is meant. */
  line: number | null;
  /** Where in the document, e.g. `communities[0].boards[1].id`. */
  path: string;
  /** What is wrong and what to do. */
  detail: string;
}

/** Thrown for a configuration that cannot be used. The message lists every fault with file and line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly ConfigFault[];

  constructor(file: string, faults: readonly ConfigFault[]) {
    const lines = faults.map(({ line, path, detail }) => `  ${file}${line ? `:${line}` : ''}  ${path ? `${path}: ` : ''}${detail}`);
    super(`The configuration cannot be used:\n${lines.join('\n')}\nminga.config.example.yaml explains every member.`);
    this.faults = faults;
  }
}

export interface ParseOptions {
  /** Name of the file, for messages. */
  file: string;
  /** Refuses development keys. Default false. */
  production?: boolean;
}

type Path = (string | number)[];

/**
 * Reads a configuration (YAML, or JSON, which is YAML too) and fills in the defaults.
 * @throws {ConfigError} naming every fault it can see, with its line.
 */
export function parseConfig(source: string, { file, production = false }: ParseOptions): CommunityConfig[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new ConfigError(file, document.errors.map((error) => ({
      line: counter.linePos(error.pos[0]).line, path: '', detail: `${error.message}. Mend the YAML here.`,
    })));
  }

  const faults: ConfigFault[] = [];
  const lineOf = (path: Path): number | null => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | null | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return null;
  };
  const fault = (path: Path, detail: string) => {
    faults.push({ line: lineOf(path), path: path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${part}`)).join(''), detail });
  };

  const value = document.toJS() as unknown;
  if (!validateConfig(value)) {
    for (const { pointer, detail } of plainErrors(validateConfig.errors)) fault(toPath(pointer), detail);
    throw new ConfigError(file, faults);
  }

  const communities = (value as { communities: CommunityInput[] }).communities;
  unique(communities, 'id', ['communities'], fault);
  communities.forEach((community, at) => checkCommunity(community, ['communities', at], production, fault));
  if (faults.length > 0) throw new ConfigError(file, faults);
  return communities.map(completeCommunity);
}

type Fault = (path: Path, detail: string) => void;

function checkCommunity(community: CommunityInput, at: Path, production: boolean, fault: Fault): void {
  const { locales, defaultLocale, zone, origins = [], keys = [], issuer, boards = [], staff = [] } = community;
  for (const [index, locale] of (locales ?? []).entries()) {
    if (!valid(() => Intl.getCanonicalLocales(locale))) fault([...at, 'locales', index], `"${locale}" is not a language tag; write e.g. en or zh-CN.`);
  }
  if (defaultLocale !== undefined && locales && !locales.includes(defaultLocale)) {
    fault([...at, 'defaultLocale'], `"${defaultLocale}" is not among locales; add it there or choose one of them.`);
  }
  if (zone !== undefined && !valid(() => new Intl.DateTimeFormat('en', { timeZone: zone }))) {
    fault([...at, 'zone'], `"${zone}" is not an IANA time zone; write e.g. Europe/Berlin or UTC.`);
  }
  for (const [index, origin] of origins.entries()) {
    if (!isOrigin(origin)) {
      fault([...at, 'origins', index], `"${origin}" is not an exact origin; write scheme and host (and port) without a path, e.g. https://www.brand.example. Wildcards and null are refused.`);
    }
  }
  unique(keys, 'kid', [...at, 'keys'], fault);
  for (const [index, key] of keys.entries()) checkKey(key, [...at, 'keys', index], production, fault);
  if (keys.length > 0 && issuer === undefined) fault(at, 'keys need an issuer: add `issuer:` with the iss your tokens carry.');
  if (keys.length === 0 && community.anonymous !== true) {
    fault(at, 'nobody could take part: add a key under `keys:` so that people can sign in, or set `anonymous: true`.');
  }
  unique(staff, 'sub', [...at, 'staff'], fault);
  for (const { path, detail } of scoreFaults(community.scores, community.leaderboards ?? [])) fault([...at, ...path], detail);
  const ruled = (kind: string) => completeScores(community.scores).rules.some((rule) => rule.kind === kind);
  for (const { path, detail } of programFaults(community.programs ?? [], community.badges ?? [], ruled)) fault([...at, ...path], detail);
  unique(boards, 'id', [...at, 'boards'], fault);
  for (const [index, board] of boards.entries()) {
    const statuses = board.statuses ?? [];
    unique(statuses, 'id', [...at, 'boards', index, 'statuses'], fault);
    for (const kind of ['new', 'merged'] as const) {
      const taken = statuses.some((status) => status.kind === kind) ? -1 : statuses.findIndex(({ id }) => id === kind);
      if (taken >= 0) fault([...at, 'boards', index, 'statuses', taken, 'id'], `"${kind}" is also the id of the status of kind ${kind}, which is added where it is missing; use another id.`);
    }
    unique(board.categories ?? [], 'id', [...at, 'boards', index, 'categories'], fault);
  }
  checkForms(community, [...at, 'forms'], fault);
}

function checkForms({ name, brand, locales = [], forms = [] }: CommunityInput, at: Path, fault: Fault): void {
  const definitions = forms.map((form) => definitionFrom(form, { community: name, brand: brand ?? name, locales }));
  for (const [index, definition] of definitions.entries()) {
    for (const { path, reason } of checkDefinition(definition)) {
      fault([...at, index, ...path.split(/[.[\]]+/).filter(Boolean).map((part) => (/^\d+$/.test(part) ? Number(part) : part))], `${reason}.`);
    }
  }
  unique(definitions, 'id', at, fault);
}

function checkKey(key: KeyConfig, at: Path, production: boolean, fault: Fault): void {
  const found = keyFault(key);
  if (found) fault(at, found);
  if (production && key.development) {
    fault(at, `"${key.kid}" is a development key and NODE_ENV is production; replace it by a key that only your sign-in server knows.`);
  }
}

function unique<K extends string>(items: readonly Record<K, string>[], member: K, at: Path, fault: Fault): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item[member])) fault([...at, index, member], `"${item[member]}" is used twice; give each its own ${member}.`);
    seen.add(item[member]);
  }
}

const valid = (work: () => unknown): boolean => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};

const isOrigin = (text: string): boolean => /^https?:\/\//.test(text) && valid(() => new URL(text)) && new URL(text).origin === text;

const toPath = (pointer: string): Path =>
  pointer.split('/').slice(1).map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));

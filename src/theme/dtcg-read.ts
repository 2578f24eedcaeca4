import type { Read, Unmapped } from './css.ts';
import { nameOf } from './dtcg-names.ts';
import { cssValue, typeOf } from './dtcg-values.ts';
import type { Pair } from './values.ts';
import { tokenOf } from './values.ts';

/** Why a file cannot be read at all: too large, no JSON, no object of tokens, or nested too deeply. */
export type Unreadable = 'size' | 'json' | 'shape' | 'deep';

type Node = Record<string, unknown>;
interface Found { path: string[]; node: Node; type: string | undefined }
type Target = { ok: true; value: unknown; type: string | undefined } | { ok: false; why: 'alias' | 'cycle' };

/** Largest file, in characters. */
const largest = 10_000_000;
/** Deepest group, and longest chain of aliases. */
const deepest = 64;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const strange = new Set(['__proto__', 'constructor', 'prototype']);
const brief = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
const member = (node: unknown, name: string): unknown => (isNode(node) && Object.hasOwn(node, name) ? node[name] : undefined);
const ours = (node: Node): Node | undefined => {
  const own = member(member(node, '$extensions'), 'minga');
  return isNode(own) ? own : undefined;
};

/** Reads a file of design tokens of which nothing else is known. */
class TokenFile {
  readonly found: Found[] = [];
  readonly unmapped: Unmapped[] = [];
  readonly root: Node;

  constructor(root: Node) {
    this.root = root;
  }

  /** All tokens, with the types that they have from their groups. False where groups nest too deeply. */
  walk(node: Node = this.root, path: string[] = [], inherited?: string): boolean {
    if (path.length > deepest) return false;
    const given = member(node, '$type');
    const type = typeof given === 'string' ? given : inherited;
    if ('$value' in node || '$ref' in node) {
      this.found.push({ path, node, type });
      return true;
    }
    return Object.keys(node).every(key => {
      const inner = node[key];
      if (strange.has(key)) {
        this.unmapped.push({ path: [...path, key].join('.'), value: brief(inner), why: 'name' });
        return true;
      }
      if (key.startsWith('$') && key !== '$root') return true;
      if (isNode(inner)) return this.walk(inner, [...path, key], type);
      this.unmapped.push({ path: [...path, key].join('.'), value: brief(inner), why: 'value' });
      return true;
    });
  }

  /** What an alias points to: `{a.b}`, or a JSON pointer `#/a/b`. */
  target(value: unknown, type: string | undefined, seen: readonly string[] = []): Target {
    const pointer = isNode(value) ? member(value, '$ref') : undefined;
    const [, dotted] = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value) ?? [] : [];
    if (dotted === undefined && typeof pointer !== 'string') return this.#inside(value, type, seen);
    const path = dotted !== undefined ? dotted.split('.')
      : (pointer as string).replace(/^#\//, '').split('/').map(name => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const key = path.join('\0');
    if (seen.includes(key) || seen.length > deepest) return { ok: false, why: 'cycle' };
    const plain = path.at(-1) === '$value' ? path.slice(0, -1) : path;
    let node: unknown = this.root;
    let found = typeof this.root.$type === 'string' ? this.root.$type : undefined;
    for (const name of plain) {
      node = strange.has(name) ? undefined : member(node, name);
      const given = member(node, '$type');
      if (typeof given === 'string') found = given;
    }
    if (isNode(node) && !('$value' in node) && !('$ref' in node)) node = member(node, '$root');
    if (node === undefined) return { ok: false, why: 'alias' };
    const next = isNode(node) && '$value' in node ? node.$value : node;
    const given = member(node, '$type');
    return this.target(next, typeof given === 'string' ? given : found ?? type, [...seen, key]);
  }

  /** Aliases within a value, such as the colour of a shadow. */
  #inside(value: unknown, type: string | undefined, seen: readonly string[]): Target {
    if (!Array.isArray(value) && !isNode(value)) return { ok: true, value, type };
    const entries: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) {
      const target = this.target(inner, undefined, [...seen, '']);
      if (!target.ok) return target;
      entries.push([key, target.value]);
    }
    return { ok: true, value: Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries), type };
  }
}

const modes = new Set(['light', 'dark']);

/** Where a token belongs: to which of ours, how surely, and in which scheme alone. */
function placeOf({ path, node }: Found): { name: string; rank: number; only?: 'light' | 'dark' } | undefined {
  const [first = '', ...rest] = path;
  const mode = modes.has(first.toLowerCase()) && rest.length ? first.toLowerCase() as 'light' | 'dark' : undefined;
  const said = ours(node)?.name;
  const known = typeof said === 'string' && tokenOf(said) ? { name: said, rank: 0 } : nameOf(mode ? rest : path);
  return known && { ...known, ...(mode && { only: mode }) };
}

/**
 * Reads a file of design tokens in the format of the Design Tokens Community Group (2025.10; also with colours and lengths as plain
 * text, as before), with groups, inherited types and aliases. A path that starts with `light` or `dark` holds in that scheme. All that has
 * no token here is listed; values are not checked yet for whether CSS takes them.
 */
export function fromDtcg(text: string): Read | { error: Unreadable } {
  if (text.length > largest) return { error: 'size' };
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return { error: 'json' };
  }
  if (!isNode(root)) return { error: 'shape' };
  const file = new TokenFile(root);
  if (!file.walk()) return { error: 'deep' };
  const { unmapped } = file;
  const places = file.found.map(found => ({ found, place: placeOf(found) })).sort((one, other) => (one.place?.rank ?? 1e3) - (other.place?.rank ?? 1e3));
  const values = new Map<string, Partial<Pair>>();
  const taken = new Set<string>();
  for (const { found: { path, node, type: declared }, place } of places) {
    const given = '$value' in node ? node.$value : { $ref: node.$ref };
    const refuse = (why: Unmapped['why']) => unmapped.push({ path: path.join('.'), value: brief(given), why });
    const target = file.target(given, declared);
    if (!target.ok) {
      refuse(target.why);
      continue;
    }
    if (!place) {
      refuse('unknown');
      continue;
    }
    const { name, only } = place;
    const key = `${name} ${only ?? ''}`;
    if (taken.has(key)) {
      refuse('taken');
      continue;
    }
    const token = tokenOf(name)!;
    const type = target.type ?? typeOf(target.value, token.type);
    const own = ours(node);
    const exact = typeof own?.css === 'string' ? own.css : undefined;
    const css = exact ?? cssValue(type, token.type, target.value);
    if (css === undefined) {
      refuse(type === token.type ? 'value' : 'type');
      continue;
    }
    taken.add(key);
    const dark = typeof own?.dark === 'string' ? own.dark : css;
    values.set(name, { ...values.get(name), ...(only ? { [only]: css } : { light: css, dark }) });
  }
  return { values: Object.fromEntries(values), unmapped };
}

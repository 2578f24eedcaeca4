import type { Rgba } from './contrast.ts';
import { toHex } from './contrast.ts';
import type { Token } from './tokens.ts';
import { expand, tokenOf, type Scheme, type Values } from './values.ts';

/** Resolves a colour to sRGB in a scheme; undefined where it is none. */
export type ResolveColor = (css: string, scheme: Scheme) => Rgba | undefined;

/** A token or a group of the format of the Design Tokens Community Group, 2025.10 (https://www.designtokens.org/tr/2025.10/). */
export interface DtcgNode { [name: string]: unknown }

const part = (value: number) => Math.round(value / 255 * 1e4) / 1e4;

/** A colour as the format has it, in sRGB. */
function colorValue(color: Rgba): DtcgNode {
  const opaque = { ...color, a: 1 };
  return { colorSpace: 'srgb', components: [part(color.r), part(color.g), part(color.b)], ...(color.a < 1 && { alpha: Math.round(color.a * 100) / 100 }), hex: toHex(opaque) };
}

/** The format has px and rem alone: an em counts 16 px, as the page's text does by default. */
function lengthValue(css: string): DtcgNode | undefined {
  const [, number, unit] = /^([-+]?(?:\d*\.)?\d+)(px|rem|em)?$/i.exec(css.trim()) ?? [];
  if (number === undefined || !unit && Number(number) !== 0) return undefined;
  return unit === 'em' ? { value: Math.round(Number(number) * 16 * 100) / 100, unit: 'px' } : { value: Number(number), unit: unit ?? 'px' };
}

function shadowValue(css: string, color: (css: string) => Rgba | undefined): unknown {
  const layers = css.split(/,(?![^(]*\))/).map(layer => {
    const words: string[] = layer.trim().match(/(?:[^\s()]+\((?:[^()]|\([^()]*\))*\)|[^\s()]+)/g) ?? [];
    const lengths = words.map(lengthValue).filter(one => one !== undefined);
    const found = color(words.find(word => word !== 'inset' && !lengthValue(word)) ?? 'black');
    const [offsetX, offsetY, blur = { value: 0, unit: 'px' }, spread = { value: 0, unit: 'px' }] = lengths;
    return found && offsetX && offsetY ? { color: colorValue(found), offsetX, offsetY, blur, spread, ...(words.includes('inset') && { inset: true }) } : undefined;
  });
  if (!layers.length || layers.includes(undefined)) return undefined;
  return layers.length === 1 ? layers[0] : layers;
}

const invisible = { color: { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0, hex: '#000000' }, offsetX: { value: 0, unit: 'px' }, offsetY: { value: 0, unit: 'px' }, blur: { value: 0, unit: 'px' }, spread: { value: 0, unit: 'px' } };

/** A value as the format has it; undefined where it has no notation for it. */
function valueFor({ type }: Token, css: string, color: (css: string) => Rgba | undefined): unknown {
  switch (type) {
    case 'color': {
      const found = color(css);
      return found && colorValue(found);
    }
    case 'dimension': return lengthValue(css);
    case 'duration': {
      const [, value, unit] = /^((?:\d*\.)?\d+)(ms|s)$/.exec(css.trim()) ?? [];
      return value === undefined ? undefined : { value: Number(value), unit };
    }
    case 'number': return css.trim() && Number.isFinite(Number(css)) ? Number(css) : undefined;
    case 'fontFamily': {
      const names = css.match(/(?:"[^"]*"|'[^']*'|[^,"'])+/g)?.map(name => name.trim().replace(/^(["'])(.*)\1$/, '$2')) ?? [];
      return names.length === 1 ? names[0] : names;
    }
    case 'shadow': return css.trim() === 'none' ? invisible : shadowValue(css, color);
  }
}

/** What stands for a value that the format cannot say; what is meant stands in `$extensions`. */
const standIn: Record<Token['type'], unknown> = {
  color: { colorSpace: 'srgb', components: [0, 0, 0], hex: '#000000' }, dimension: { value: 16, unit: 'px' }, duration: { value: 0, unit: 'ms' }, number: 0,
  fontFamily: 'inherit', shadow: invisible,
};

/** Whether CSS text and the format say the very same, so that the text need not be kept. */
const plain = (type: Token['type'], css: string): boolean => {
  switch (type) {
    case 'color': return /^#[\da-f]{6}$/i.test(css);
    case 'dimension': return /^-?(\d*\.)?\d+(px|rem)$/.test(css);
    case 'duration': case 'number': return true;
    case 'fontFamily': return !/["']/.test(css);
    case 'shadow': return false;
  }
};

/** Where a token stands in a file: `color.text-quiet`, `radius.s`, `vote.voted-background`. */
function pathOf({ name, tier }: Token): string[] {
  const short = name.replace(/^--minga-/, '');
  const [, group, rest] = (tier === 2 ? /^(\w+)-(.+)$/ : /^(color|space|radius|font-size|font-weight|font|border-width|frame)-(.+)$/).exec(short) ?? [];
  return group ? [group, rest!] : [short];
}

/** What a file of tokens says of itself. */
export interface About { title?: string; description?: string }

/**
 * Values as a file of design tokens. Formulas are resolved to the light value; what the format cannot say, and the dark value, stand in
 * `$extensions.minga` as CSS, which `fromDtcg` and Minga's own build read again.
 */
export function toDtcg(values: Values, resolve: ResolveColor, about: About = {}): DtcgNode {
  const file: DtcgNode = { ...(about.description && { $description: about.description }), ...(about.title && { $extensions: { minga: { title: about.title } } }) };
  for (const [name, { light, dark }] of Object.entries(values)) {
    const token = tokenOf(name);
    if (!token) continue;
    const color = (css: string) => resolve(css, 'light');
    const expanded = expand(values, name, 'light') ?? light;
    const found = valueFor(token, expanded, color);
    const own = { ...((found === undefined || expanded !== light || !plain(token.type, light)) && { css: light }), ...(dark !== light && { dark }) };
    insert(file, pathOf(token), {
      $type: token.type, $value: found ?? standIn[token.type], ...(token.description && { $description: token.description }),
      $extensions: { minga: { name, ...own } },
    });
  }
  return file;
}

/** Puts a token at a path; a group that is a token itself has that as its `$root`. */
function insert(group: DtcgNode, path: readonly string[], token: DtcgNode): void {
  const [first = '', ...rest] = path;
  const there = group[first] as DtcgNode | undefined;
  if (!rest.length) {
    if (there) there.$root = token;
    else group[first] = token;
    return;
  }
  if (!there) group[first] = {};
  else if ('$value' in there) group[first] = { $root: there };
  insert(group[first] as DtcgNode, rest, token);
}

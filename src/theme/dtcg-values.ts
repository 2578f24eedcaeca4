import { toHex } from './contrast.ts';
import type { Token } from './tokens.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Colour spaces that CSS has a function of their own for; the others go through `color()`. */
const functions: Readonly<Record<string, readonly [unit: string, unit: string, unit: string]>> = {
  hsl: ['', '%', '%'], hwb: ['', '%', '%'], lab: ['', '', ''], lch: ['', '', ''], oklab: ['', '', ''], oklch: ['', '', ''],
};
const spaces = new Set(['srgb', 'srgb-linear', 'display-p3', 'a98-rgb', 'prophoto-rgb', 'rec2020', 'xyz', 'xyz-d50', 'xyz-d65']);

function color(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value) || typeof value.colorSpace !== 'string' || !Array.isArray(value.components) || value.components.length !== 3) return undefined;
  const { colorSpace, components, alpha = 1 } = value as { colorSpace: string; components: unknown[]; alpha?: unknown };
  if (!components.every(part => isNumber(part) || part === 'none') || !isNumber(alpha)) return undefined;
  const parts = components as (number | 'none')[];
  const opacity = alpha === 1 ? '' : ` / ${alpha}`;
  if (colorSpace === 'srgb' && parts.every(part => part !== 'none' && part >= 0 && part <= 1)) {
    const [r, g, b] = parts.map(part => (part as number) * 255) as [number, number, number];
    return alpha === 1 ? toHex({ r, g, b, a: 1 }) : `rgb(${[r, g, b].map(Math.round).join(' ')}${opacity})`;
  }
  const units = Object.hasOwn(functions, colorSpace) ? functions[colorSpace] : undefined;
  if (units) return `${colorSpace}(${parts.map((part, at) => (part === 'none' ? part : `${part}${units[at]}`)).join(' ')}${opacity})`;
  return spaces.has(colorSpace) ? `color(${colorSpace} ${parts.join(' ')}${opacity})` : undefined;
}

function measure(value: unknown, units: readonly string[]): string | undefined {
  if (isObject(value)) return isNumber(value.value) && typeof value.unit === 'string' && units.includes(value.unit) ? `${value.value}${value.unit}` : undefined;
  return typeof value === 'string' ? value : value === 0 ? `0${units[0]}` : undefined;
}

const length = (value: unknown) => measure(value, ['px', 'rem', 'em']);

function shadow(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const layers = (Array.isArray(value) ? value : [value]).map((layer: unknown) => {
    if (!isObject(layer)) return undefined;
    const lengths = [layer.offsetX ?? 0, layer.offsetY ?? 0, layer.blur ?? 0, layer.spread ?? 0].map(length);
    const paint = color(layer.color);
    return paint === undefined || lengths.includes(undefined) ? undefined : [...(layer.inset === true ? ['inset'] : []), ...lengths, paint].join(' ');
  });
  return !layers.length || layers.includes(undefined) ? undefined : layers.join(', ');
}

const generic = /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(serif|sans-serif|monospace|rounded)|math|emoji|inherit|-apple-system|BlinkMacSystemFont)$/;

function family(value: unknown): string | undefined {
  const names = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(names) || !names.length || !names.every((name): name is string => typeof name === 'string')) return undefined;
  // a text may be a whole list, as style sheets have it
  return names.flatMap(name => (names.length === 1 && name.includes(',') ? name.split(',') : [name])).map(name => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .map(name => (generic.test(name) || /^[a-z][\w-]*$/i.test(name) ? name : `"${name.replace(/["\\]/g, '')}"`)).join(', ');
}

/** Names of weights, by the format. */
const weights: Readonly<Record<string, number>> = {
  'thin': 100, 'hairline': 100, 'extra-light': 200, 'ultra-light': 200, 'light': 300, 'normal': 400, 'regular': 400, 'book': 400, 'medium': 500, 'semi-bold': 600,
  'demi-bold': 600, 'bold': 700, 'extra-bold': 800, 'ultra-bold': 800, 'black': 900, 'heavy': 900, 'extra-black': 950, 'ultra-black': 950,
};

function number(value: unknown): string | undefined {
  if (isNumber(value)) return String(value);
  return typeof value === 'string' && Object.hasOwn(weights, value) ? String(weights[value]) : undefined;
}

/** The type of a value that says none: that of the token it is for, where it could be one. */
export function typeOf(value: unknown, wanted: Token['type']): string | undefined {
  return cssValue(wanted, wanted, value) === undefined ? undefined : wanted;
}

/** A value of a type of the format as CSS text for a token; undefined where the token is of another kind, or the value is none of its type. */
export function cssValue(type: string | undefined, wanted: Token['type'], value: unknown): string | undefined {
  if (type !== wanted && !(type === 'fontWeight' && wanted === 'number')) return undefined;
  switch (wanted) {
    case 'color': return color(value);
    case 'dimension': return length(value);
    case 'duration': return measure(value, ['ms', 's']);
    case 'fontFamily': return family(value);
    case 'number': return number(value);
    case 'shadow': return shadow(value);
  }
}
